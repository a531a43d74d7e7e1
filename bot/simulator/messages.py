"""Sending, editing and deleting messages: the methods, with Telegram's refusals."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from bot.simulator.errors import NOT_MODIFIED, ApiError, bad_request, forbidden
from bot.simulator.files import Stored
from bot.simulator.params import Params, Upload
from bot.simulator.rules import checked_markup
from bot.simulator.state import Chat, Simulator
from bot.simulator.text import CAPTION_UNITS, formatted

Json = dict[str, Any]

DELETABLE: Final = timedelta(hours=48)
_ACTIONS: Final = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip
_ALBUM: Final = 100
_CAPTION_TOO_LONG: Final = "Message caption is too long"


def writable(simulator: Simulator, params: Params) -> Chat:
    """Return the chat to send to. Raises ApiError 400 or 403."""
    chat = simulator.chat_of(params.text("chat_id"))
    if chat.migrated_to is not None:
        moved = {"migrate_to_chat_id": chat.migrated_to}
        raise ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
    if chat.person is not None and chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.person is not None and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat


def body(params: Params, *, name: str = "text") -> Json:
    """Return the formatted text of a message. Raises ApiError 400."""
    if not params.text(name):
        raise bad_request("Message text is empty")
    text, entities = formatted(params.text(name), params.text("parse_mode"), params.value("entities"))
    if not text:
        raise bad_request("Text must be non-empty")
    return {"text": text} | ({"entities": entities} if entities else {})


def caption(params: Params) -> Json:
    """Return the caption of a file, which may be missing. Raises ApiError 400."""
    text, entities = formatted(
        params.text("caption"),
        params.text("parse_mode"),
        params.value("caption_entities"),
        limit=CAPTION_UNITS,
        too_long=_CAPTION_TOO_LONG,
    )
    if not text:
        return {}
    return {"caption": text} | ({"caption_entities": entities} if entities else {})


def _extra(params: Params, chat: Chat) -> Json:
    extra: Json = {}
    markup = checked_markup(params.value("reply_markup"))
    if markup and "inline_keyboard" in markup:
        extra["reply_markup"] = markup
    reply = params.value("reply_parameters") or {}
    if not isinstance(reply, dict):
        raise bad_request("Object expected as reply parameters")
    reply_id = reply.get("message_id") or params.number("reply_to_message_id")
    if reply_id in chat.messages:
        extra["reply_to_message"] = {k: v for k, v in chat.messages[reply_id].items() if k != "reply_to_message"}
    elif reply_id and not (reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")):
        raise bad_request("message to be replied not found")
    preview = params.value("link_preview_options")
    return extra | ({"link_preview_options": preview} if preview else {})


def _send(simulator: Simulator, chat: Chat, content: Json, extra: Json) -> Json:
    if chat.type == "channel":
        return simulator.new_message(chat, {}, content, sender_chat=chat.as_chat(), **extra)
    return simulator.new_message(chat, simulator.bot_user, content, **extra)


async def send_message(simulator: Simulator, params: Params) -> Json:
    chat = writable(simulator, params)
    return _send(simulator, chat, body(params), _extra(params, chat))


async def send_photo(simulator: Simulator, params: Params) -> Json:
    chat = writable(simulator, params)
    content = _media(simulator, params, "photo", params.value("photo"))
    return _send(simulator, chat, content | caption(params), _extra(params, chat))


async def send_document(simulator: Simulator, params: Params) -> Json:
    chat = writable(simulator, params)
    content = _media(simulator, params, "document", params.value("document"))
    return _send(simulator, chat, content | caption(params), _extra(params, chat))


def _media(simulator: Simulator, params: Params, kind: str, given: Any) -> Json:
    """Return the content of a photo or document: uploaded with the call, or known by its file_id."""
    upload = params.files.get(kind)
    if isinstance(given, str) and given.startswith("attach://"):
        upload = params.files.get(given.removeprefix("attach://"))
    if upload is None and not given:
        raise bad_request(f"there is no {kind} in the request")
    if upload is None and str(given).startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # the simulator asks nobody else
    if upload is not None:
        return media_content(simulator, kind, upload)
    try:
        return _content(kind, simulator.files.find(str(given)))
    except ApiError:
        raise bad_request("wrong file identifier/HTTP URL specified") from None


def media_content(simulator: Simulator, kind: str, upload: Upload) -> Json:
    """Keep an uploaded photo or document and return it as the content of a message."""
    return _content(kind, simulator.files.keep(upload, f"{kind}s"))


def _content(kind: str, stored: Stored) -> Json:
    if kind == "photo":
        if not stored.path.startswith("photos/") or stored.size is None:
            raise bad_request("can't use file of type Document as Photo")
        width, height = stored.size
        return {"photo": [stored.as_file() | {"width": width, "height": height}]}
    named = {"file_name": stored.upload.name, "mime_type": stored.upload.mime}
    return {"document": stored.as_file() | named}


def _editable(simulator: Simulator, params: Params) -> tuple[Chat | None, Json]:
    """Return the message to edit, with its chat unless it was sent inline. Raises ApiError 400."""
    inline_id = params.text("inline_message_id")
    if inline_id:
        if inline_id not in simulator.inline_messages:
            raise bad_request("MESSAGE_ID_INVALID")
        return None, simulator.inline_messages[inline_id]
    chat = simulator.chat_of(params.text("chat_id"))
    message_id = params.number("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    is_own = message.get("from", {}).get("id") == simulator.bot_id
    if not is_own and not (chat.type == "channel" and chat.bot_status == "administrator"):
        raise bad_request("message can't be edited")
    return chat, message


def _edit(simulator: Simulator, params: Params, content: Json, drop: tuple[str, ...]) -> Json | bool:
    """Put new content in the place of `drop`; the keyboard is the one given, or none."""
    chat, message = _editable(simulator, params)
    markup = checked_markup(params.value("reply_markup"), inline_only=True)
    kept = {name: value for name, value in message.items() if name not in {*drop, "reply_markup"}}
    edited = kept | content | ({"reply_markup": markup} if markup else {})
    if edited == message:
        raise bad_request(NOT_MODIFIED)
    if content or drop:
        edited["edit_date"] = simulator.now()
    message.clear()
    message.update(edited)
    if chat is None:
        for other in simulator.chats.values():
            if any(item is message for item in other.messages.values()):
                simulator.changed(other)
        return True
    simulator.changed(chat)
    return message


async def edit_message_text(simulator: Simulator, params: Params) -> Json | bool:
    content = body(params)
    _, message = _editable(simulator, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    if preview := params.value("link_preview_options"):
        content["link_preview_options"] = preview
    return _edit(simulator, params, content, ("text", "entities", "link_preview_options"))


async def edit_message_caption(simulator: Simulator, params: Params) -> Json | bool:
    content = caption(params)
    _, message = _editable(simulator, params)
    if "photo" not in message and "document" not in message:
        raise bad_request("there is no caption in the message to edit")
    return _edit(simulator, params, content, ("caption", "caption_entities"))


async def edit_message_reply_markup(simulator: Simulator, params: Params) -> Json | bool:
    return _edit(simulator, params, {}, ())


async def edit_message_media(simulator: Simulator, params: Params) -> Json | bool:
    media = params.value("media")
    if not isinstance(media, dict) or media.get("type") not in {"photo", "document"}:
        raise bad_request('Can\'t parse InputMedia: type must be "photo" or "document" here')
    kind = str(media["type"])
    content = _media(simulator, params, kind, media.get("media")) | caption(Params(media))
    return _edit(simulator, params, content, ("text", "entities", "photo", "document", "caption", "caption_entities"))


def _check_deletable(simulator: Simulator, chat: Chat, message: Json) -> None:
    is_own = message.get("from", {}).get("id") == simulator.bot_id
    if not is_own and chat.person is None and chat.bot_status != "administrator":
        raise bad_request("message can't be deleted")
    if simulator.now() - message["date"] > DELETABLE.total_seconds():
        raise bad_request("message can't be deleted for everyone")


async def delete_message(simulator: Simulator, params: Params) -> bool:
    chat = simulator.chat_of(params.text("chat_id"))
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(simulator, chat, message)
    del chat.messages[message["message_id"]]
    simulator.changed(chat)
    return True


async def delete_messages(simulator: Simulator, params: Params) -> bool:
    chat = simulator.chat_of(params.text("chat_id"))
    numbers = _message_ids(params)
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    for message in found:
        _check_deletable(simulator, chat, message)
    for message in found:
        del chat.messages[message["message_id"]]
    simulator.changed(chat)
    return True


def _message_ids(params: Params) -> list[int]:
    numbers = params.value("message_ids")
    if not isinstance(numbers, list):
        raise bad_request("Expected an Array of message identifiers")
    if not numbers:
        raise bad_request("Message identifiers are not specified")
    if len(numbers) > _ALBUM:
        raise bad_request("Too many message identifiers specified")
    return [int(number) for number in numbers]


async def send_chat_action(simulator: Simulator, params: Params) -> bool:
    chat = writable(simulator, params)
    if params.text("action") not in _ACTIONS:
        raise bad_request("Wrong parameter action in request")
    slug = chat.person.slug if chat.person else None
    simulator.tell({"event": "action", "slug": slug, "after": max(chat.messages, default=0)})
    return True


def _original(simulator: Simulator, params: Params, what: str) -> Json:
    source = simulator.chat_of(params.text("from_chat_id"))
    message = source.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    return message


_CONTENT: Final = ("text", "entities", "photo", "document", "caption", "caption_entities", "sticker")


async def copy_message(simulator: Simulator, params: Params) -> Json:
    chat = writable(simulator, params)
    original = _original(simulator, params, "copy")
    content: Json = {name: original[name] for name in _CONTENT if name in original}
    if "caption" in params.values and "text" not in content:
        content = {name: content[name] for name in content if not name.startswith("caption")} | caption(params)
    message = _send(simulator, chat, content, _extra(params, chat))
    return {"message_id": message["message_id"]}


async def forward_message(simulator: Simulator, params: Params) -> Json:
    chat = writable(simulator, params)
    original = _original(simulator, params, "forward")
    content: Json = {name: original[name] for name in _CONTENT if name in original}
    origin = {"type": "user", "date": original["date"], "sender_user": original.get("from", simulator.bot_user)}
    return _send(simulator, chat, content, {"forward_origin": origin})
