"""Every method of the Bot API the simulator knows, by its name in small letters."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

from bot.simulator import messages, profile
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.files import Stored
from bot.simulator.inline import answer_inline_query
from bot.simulator.links import check_link
from bot.simulator.params import Params
from bot.simulator.queries import Answer
from bot.simulator.state import Chat, Simulator
from bot.simulator.updates import Webhook

Json = dict[str, Any]
Method = Callable[[Simulator, Params], Awaitable[Any]]

_ANSWER_CHARACTERS: Final = 200
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]*")
_SECRET_CHARACTERS: Final = 256


async def perform(simulator: Simulator, method: str, params: Params) -> Any:
    """Do what a method does and return its result. Raises ApiError."""
    found = METHODS.get(method.lower())
    if found is None:
        raise ApiError(404, "Not Found: method not found")
    return await found(simulator, params)


async def get_me(simulator: Simulator, _: Params) -> Json:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": simulator.reads_groups,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return simulator.bot_user | abilities


async def get_updates(simulator: Simulator, params: Params) -> list[Json]:
    simulator.updates.allow(params.value("allowed_updates"))
    return await simulator.updates.get(params.number("offset"), params.number("limit", 100), params.number("timeout"))


async def set_webhook(simulator: Simulator, params: Params) -> bool:
    url, secret = params.text("url"), params.text("secret_token")
    if len(secret) > _SECRET_CHARACTERS:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if url:
        _check_webhook(url)
    simulator.updates.allow(params.value("allowed_updates"))
    if params.flag("drop_pending_updates"):
        simulator.updates.pending.clear()
    webhook = Webhook(url, secret, params.number("max_connections", 40)) if url else Webhook()
    simulator.updates.set_webhook(webhook)
    return True


def _check_webhook(url: str) -> None:
    """Telegram wants https; the simulator delivers on this machine alone, where plain http will do."""
    try:
        check_link(url.replace("://localhost", "://127.0.0.1", 1))
    except ValueError as error:
        raise bad_request("invalid webhook URL specified") from error
    if not re.match(r"https?://(?:127(?:\.\d+){3}|localhost|\[::1\])(?::\d+)?(?:/|\Z)", url):
        raise bad_request("bad webhook: the simulator delivers to this machine (127.0.0.1) only")


async def delete_webhook(simulator: Simulator, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        simulator.updates.pending.clear()
    simulator.updates.set_webhook(Webhook())
    return True


async def get_webhook_info(simulator: Simulator, _: Params) -> Json:
    updates = simulator.updates
    webhook = updates.webhook
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(updates.pending),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
    if webhook.last_error:
        info |= {"last_error_date": webhook.last_error_date, "last_error_message": webhook.last_error}
    return info | ({"allowed_updates": updates.allowed} if updates.allowed else {})


async def answer_callback_query(simulator: Simulator, params: Params) -> bool:
    text = params.text("text")
    if len(text) > _ANSWER_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = Answer(text, params.flag("show_alert"), params.text("url"))
    simulator.queries.answer(params.text("callback_query_id"), answer)
    return True


async def get_file(simulator: Simulator, params: Params) -> Json:
    stored: Stored = simulator.files.find(params.text("file_id"))
    return stored.as_file() | {"file_path": stored.path}


async def get_chat(simulator: Simulator, params: Params) -> Json:
    chat = _known(simulator, params)
    return chat.as_chat() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


_NO_GIFTS: Final = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


async def get_chat_member(simulator: Simulator, params: Params) -> Json:
    _known(simulator, params)
    user_id = params.number("user_id")
    if user_id == simulator.bot_id:
        return {"status": "member", "user": simulator.bot_user}
    for human in simulator.people.values():
        if human.id == user_id:
            return {"status": "member", "user": human.as_user()}
    raise bad_request("user not found")


def _known(simulator: Simulator, params: Params) -> Chat:
    chat = simulator.chat_of(params.text("chat_id"))
    if chat.person is not None and not chat.started:
        raise bad_request("chat not found")
    return chat


async def leave_chat(simulator: Simulator, params: Params) -> bool:
    simulator.chat_of(params.text("chat_id")).bot_status = "left"
    return True


async def set_my_commands(simulator: Simulator, params: Params) -> bool:
    simulator.profile.set_commands(params)
    simulator.tell({"event": "profile"})
    return True


async def get_my_commands(simulator: Simulator, params: Params) -> list[Json]:
    return simulator.profile.get_commands(params)


async def delete_my_commands(simulator: Simulator, params: Params) -> bool:
    simulator.profile.delete_commands(params)
    simulator.tell({"event": "profile"})
    return True


async def set_chat_menu_button(simulator: Simulator, params: Params) -> bool:
    button = params.value("menu_button") or {"type": "default"}
    if not isinstance(button, dict):
        raise bad_request("Can't parse menu button: MenuButton must be an Object")
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("Can't parse menu button: MenuButton has unsupported type")
    simulator.profile.menu_buttons[params.number("chat_id")] = button
    simulator.tell({"event": "profile"})
    return True


async def get_chat_menu_button(simulator: Simulator, params: Params) -> Json:
    buttons = simulator.profile.menu_buttons
    return buttons.get(params.number("chat_id")) or buttons.get(0) or {"type": "commands"}


async def done(_simulator: Simulator, _params: Params) -> bool:
    """Answer True and change nothing: logOut and close mean nothing to a server in memory."""
    return True


def _text_methods(attribute: str, name: str, limit: int) -> tuple[Method, Method]:
    """Return the setter and the getter of a text of the profile, kept per language."""

    async def setter(simulator: Simulator, params: Params) -> bool:
        simulator.profile.set_text(getattr(simulator.profile, attribute), params, name, limit)
        simulator.tell({"event": "profile"})
        return True

    async def getter(simulator: Simulator, params: Params) -> Json:
        texts: dict[str, str] = getattr(simulator.profile, attribute)
        return {name: texts.get(params.text("language_code"), "")}

    return setter, getter


_NAME: Final = _text_methods("names", "name", profile.NAME_CHARACTERS)
_DESCRIPTION: Final = _text_methods("descriptions", "description", profile.DESCRIPTION_CHARACTERS)
_SHORT: Final = _text_methods("short_descriptions", "short_description", profile.SHORT_DESCRIPTION_CHARACTERS)

METHODS: Final[dict[str, Method]] = {
    "getme": get_me,
    "logout": done,
    "close": done,
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "sendmessage": messages.send_message,
    "sendphoto": messages.send_photo,
    "senddocument": messages.send_document,
    "sendchataction": messages.send_chat_action,
    "copymessage": messages.copy_message,
    "forwardmessage": messages.forward_message,
    "editmessagetext": messages.edit_message_text,
    "editmessagecaption": messages.edit_message_caption,
    "editmessagemedia": messages.edit_message_media,
    "editmessagereplymarkup": messages.edit_message_reply_markup,
    "deletemessage": messages.delete_message,
    "deletemessages": messages.delete_messages,
    "answercallbackquery": answer_callback_query,
    "answerinlinequery": answer_inline_query,
    "getfile": get_file,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "leavechat": leave_chat,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmyname": _NAME[0],
    "getmyname": _NAME[1],
    "setmydescription": _DESCRIPTION[0],
    "getmydescription": _DESCRIPTION[1],
    "setmyshortdescription": _SHORT[0],
    "getmyshortdescription": _SHORT[1],
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
}
