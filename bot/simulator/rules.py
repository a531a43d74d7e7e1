"""What Telegram refuses in keyboards, commands and language codes.

Wording: tdlib/telegram-bot-api (Client.cpp) and tdlib/td (ReplyMarkup.cpp, BotCommand.cpp); CONSTANTS are those of
Telegram's server as bots report them.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.links import check_link, linked_user

Json = dict[str, Any]

DATA_BYTES: Final = 64
BUTTONS: Final = 100
COMMANDS: Final = 100
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE: Final = re.compile(r"(?:[a-z]{2})?")
_START_PARAMETER: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COPIED_UNITS: Final = 256
_DECORATION: Final = frozenset({"text", "icon_custom_emoji_id", "style"})
_ACTIONS: Final = frozenset({
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
})  # fmt: skip
_STYLES: Final = frozenset({"", "danger", "primary", "success"})
_SCOPES: Final = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHAT_SCOPES: Final = frozenset({"chat", "chat_administrators", "chat_member"})
_COMMAND_CHARACTERS: Final = 32
_DESCRIPTION_CHARACTERS: Final = 256


def checked_markup(markup: Any, *, inline_only: bool = False) -> Json | None:
    """Return a reply markup that Telegram would take, without unknown fields. Raises ApiError 400."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("Object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline_keyboard(markup["inline_keyboard"])
    if inline_only and any(name in markup for name in ("keyboard", "remove_keyboard", "force_reply")):
        raise bad_request("Inline keyboard expected")
    if "keyboard" in markup:
        return markup | {"keyboard": _reply_keyboard(markup["keyboard"])}
    return markup if markup.get("remove_keyboard") or markup.get("force_reply") else None


def _inline_keyboard(rows: Any) -> Json | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept = [[_inline_button(button) for button in row] for row in rows if row]
    if sum(map(len, kept)) > BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _bad_button("InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise _bad_button('Can\'t find field "text"')
    if button.get("style", "") not in _STYLES:
        raise _bad_button("invalid button style specified")
    actions = [name for name in _ACTIONS & button.keys() if button[name] not in (None, "", False) or "switch" in name]
    if not actions:
        raise _bad_button("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        # Telegram would take one of them and drop the rest; its documentation asks for exactly one.
        raise _bad_button(f"exactly one action is allowed, found {', '.join(sorted(actions))}")
    if not button["text"].strip():
        raise bad_request("Inline keyboard button text must be non-empty")
    _check_action(actions[0], button[actions[0]])
    return {name: button[name] for name in button if name in _DECORATION | {actions[0]}}


def _bad_button(reason: str) -> Exception:
    return bad_request(f"Can't parse inline keyboard button: {reason}")


def _check_action(action: str, value: Any) -> None:
    match action:
        case "callback_data":
            if not isinstance(value, str) or len(value.encode("utf-8", "surrogatepass")) > DATA_BYTES:
                raise bad_request("BUTTON_DATA_INVALID")
        case "url":
            _check_url("Inline keyboard button URL", value)
        case "web_app" | "login_url":
            kind = "Web App" if action == "web_app" else "login"
            address = value.get("url") if isinstance(value, dict) else ""
            _check_url(f"Inline keyboard button {kind} URL", address, https_only=True)
        case "copy_text":
            text = value.get("text") if isinstance(value, dict) else None
            if not isinstance(text, str) or not 1 <= len(text) <= _COPIED_UNITS:
                raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_url(what: str, url: Any, *, https_only: bool = False) -> None:
    if isinstance(url, str) and linked_user(url) and not https_only:
        return
    try:
        check_link(str(url or ""), https_only=https_only)
    except ValueError as error:
        raise bad_request(f"{what} '{url}' is invalid: {error}") from error


def _reply_keyboard(rows: Any) -> list[list[Json]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "keyboard" must be an Array of Arrays')
    kept = [[button if isinstance(button, dict) else {"text": str(button)} for button in row] for row in rows]
    if any(not str(button.get("text", "")).strip() for row in kept for button in row):
        raise bad_request("Keyboard button text must be non-empty")
    return kept


def checked_language(code: str) -> str:
    """Return an empty text or a two-letter code. Raises ApiError 400."""
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("Invalid language code specified")
    return code


def checked_commands(commands: Any) -> list[Json]:
    """Return the commands of setMyCommands, trimmed. Raises ApiError 400."""
    if not isinstance(commands, list):
        raise bad_request("Expected an Array of BotCommand")
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(command) for command in commands]


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("Can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(command.get(name), str):
            raise bad_request(f"Can't parse BotCommand: Can't find field \"{name}\"")
    name = command["command"].strip().removeprefix("/")
    description = command["description"].strip()
    if not name:
        raise bad_request("Command must be non-empty")
    if len(name) > _COMMAND_CHARACTERS:
        raise bad_request(f"Command length must not exceed {_COMMAND_CHARACTERS}")
    if not description:
        raise bad_request("Command description must be non-empty")
    if len(description) > _DESCRIPTION_CHARACTERS:
        raise bad_request(f"Command description length must not exceed {_DESCRIPTION_CHARACTERS}")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def checked_scope(scope: Any) -> str:
    """Return a scope as one key, the same for the same scope. Raises ApiError 400."""
    if scope is None:
        scope = {"type": "default"}
    if not isinstance(scope, dict):
        raise bad_request("Can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in _SCOPES:
        return str(kind)
    if kind not in _CHAT_SCOPES:
        raise bad_request("Can't parse BotCommandScope: Unsupported type specified")
    if not scope.get("chat_id"):
        raise bad_request("Can't parse BotCommandScope: Empty chat_id specified")
    if kind == "chat_member" and not scope.get("user_id"):
        raise bad_request("Can't parse BotCommandScope: Invalid user_id specified")
    return json.dumps([kind, str(scope["chat_id"]), str(scope.get("user_id", ""))])


def checked_start_parameter(text: str) -> str:
    """Return a deep link's parameter. Raises ApiError 400."""
    if text and not _START_PARAMETER.fullmatch(text):
        raise bad_request("START_PARAM_INVALID")
    return text
