"""What a person sees of the chat, as JSON: for the page and for tests alike."""

from __future__ import annotations

from typing import Any, Final

from bot.simulator.entities import to_html
from bot.simulator.state import Chat, Human, Simulator

Json = dict[str, Any]

_KINDS: Final = {
    "callback_data": "callback", "url": "link", "login_url": "link", "web_app": "link", "copy_text": "copy",
    "switch_inline_query": "inline", "switch_inline_query_current_chat": "inline",
    "switch_inline_query_chosen_chat": "inline",
}  # fmt: skip


def person_view(simulator: Simulator, human: Human) -> Json:
    """Return all a person's phone shows."""
    chat = simulator.chats[human.id]
    profile = simulator.profile
    return {
        "slug": human.slug,
        "id": human.id,
        "name": human.first_name,
        "language": human.language_code or "",
        "bot": {
            "name": profile.localized(profile.names, human.language_code) or simulator.bot_user["first_name"],
            "username": simulator.username,
            "description": profile.localized(profile.descriptions, human.language_code),
            "about": profile.localized(profile.short_descriptions, human.language_code),
        },
        "commands": profile.commands_for(human.language_code, human.id),
        "groups": [_group(group) for group in simulator.chats.values() if human.id in group.members],
        "started": chat.started,
        "blocked": chat.blocked,
        "messages": chat_view(simulator, chat, human),
        "quiet": simulator.quiet_seconds(),
    }


def _group(chat: Chat) -> Json:
    return {"id": chat.id, "title": chat.title, "has_bot": chat.bot_status not in {"left", "kicked"}}


def chat_view(simulator: Simulator, chat: Chat, human: Human | None = None) -> list[Json]:
    """Return the messages of a chat, oldest first, as `human` sees them."""
    return [message_view(simulator, message, human) for message in chat.messages.values()]


def message_view(simulator: Simulator, message: Json, human: Human | None = None) -> Json:
    """Return one message: plain text and HTML, buttons as rows, files with their addresses."""
    text: str = message.get("text") or message.get("caption", "")
    entities: list[Json] = message.get("entities") or message.get("caption_entities", [])
    sender = message.get("from", {})
    view: Json = {
        "id": message["message_id"],
        "chat": message["chat"]["id"],
        "mine": human is not None and sender.get("id") == human.id,
        "from": sender.get("first_name") or message["chat"].get("title", ""),
        "bot": sender.get("id") == simulator.bot_id,
        "date": message["date"],
        "edited": "edit_date" in message,
        "text": text,
        "html": to_html(text, entities),
        "buttons": [[_button(button) for button in row] for row in _rows(message)],
    }
    return view | _attachments(message)


def _rows(message: Json) -> list[list[Json]]:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def _button(button: Json) -> Json:
    action = next((name for name in _KINDS if name in button), "")
    value = button.get(action)
    kind = _KINDS.get(action, "other")
    view: Json = {"text": button["text"], "kind": kind, "style": button.get("style", "")}
    match kind:
        case "callback":
            view["data"] = value
        case "link":
            view["url"] = value["url"] if isinstance(value, dict) else value
        case "copy" | "inline":
            given = value if isinstance(value, dict) else {"text": value}
            view["value"] = given.get("text", given.get("query", ""))
    return view


def _attachments(message: Json) -> Json:
    view: Json = {}
    if "photo" in message:
        largest = message["photo"][-1]
        view["photo"] = {"url": _url(largest), "width": largest["width"], "height": largest["height"]}
    if "document" in message:
        document = message["document"]
        view["document"] = {"url": _url(document), "name": document["file_name"], "size": document["file_size"]}
    if "sticker" in message:
        view["sticker"] = message["sticker"].get("emoji", "")
    if "new_chat_members" in message:
        view["joined"] = ", ".join(member["first_name"] for member in message["new_chat_members"])
    if "via_bot" in message:
        view["via"] = message["via_bot"]["username"]
    if "reply_to_message" in message:
        original = message["reply_to_message"]
        text = original.get("text", original.get("caption", ""))
        view["reply"] = {"id": original["message_id"], "text": text}
    if "forward_origin" in message:
        view["forwarded"] = message["forward_origin"].get("sender_user", {}).get("first_name", "")
    return view


def _url(file: Json) -> str:
    return f"/sim/files/{file['file_id']}"
