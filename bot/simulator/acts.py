"""What people do: write, tap, block, edit, ask inline. Each act becomes the update a bot would get."""

from __future__ import annotations

import copy
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.inline import choose
from bot.simulator.messages import media_content
from bot.simulator.params import Upload
from bot.simulator.queries import Answer, Query
from bot.simulator.state import ANONYMOUS_ADMIN, Chat, Human, Simulator
from bot.simulator.text import with_found

Json = dict[str, Any]

_INACCESSIBLE: Final = ("message_id", "chat")


def text_content(text: str) -> Json:
    """Return a typed text as the content of a message: as it is, with the commands and links in it marked."""
    content: Json = {"text": text}
    if entities := with_found(text, []):
        content["entities"] = entities
    return content


def say(simulator: Simulator, human: Human, content: Json, *, chat: Chat | None = None, reply_to: int = 0) -> Json:
    """Write into the private chat or `chat`; returns the message."""
    chat = chat or simulator.chats[human.id]
    extra: Json = {}
    if reply_to in chat.messages:
        original = chat.messages[reply_to]
        extra["reply_to_message"] = {name: value for name, value in original.items() if name != "reply_to_message"}
    if chat.person is not None:
        if chat.blocked:
            unblock(simulator, human)
        chat.started = True
    message = simulator.new_message(chat, human.as_user(), content, **extra)
    if sees(simulator, chat, message):
        simulator.updates.put("message", message)
    return message


def sees(simulator: Simulator, chat: Chat, message: Json) -> bool:
    """Return whether the bot gets a message: in groups, privacy mode hides what is not meant for it."""
    if chat.bot_status in {"left", "kicked"}:
        return False
    if chat.type in {"private", "channel"} or simulator.reads_groups or chat.bot_status == "administrator":
        return True
    text = message.get("text", "") or message.get("caption", "")
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if first.startswith("/"):
        return "@" not in first or first.partition("@")[2].lower() == simulator.username.lower()
    replied = message.get("reply_to_message", {}).get("from", {}).get("id")
    is_service = not text and "new_chat_members" in message
    return is_service or f"@{simulator.username}".lower() in text.lower() or replied == simulator.bot_id


def say_anonymously(simulator: Simulator, group: Chat, content: Json) -> Json:
    """Write into a group as its anonymous admin."""
    message = simulator.new_message(group, ANONYMOUS_ADMIN, content, sender_chat=group.as_chat())
    if sees(simulator, group, message):
        simulator.updates.put("message", message)
    return message


def post(simulator: Simulator, channel: Chat, content: Json) -> Json:
    """Post into a channel."""
    message = simulator.new_message(channel, {}, content, sender_chat=channel.as_chat())
    simulator.updates.put("channel_post", message)
    return message


def upload(simulator: Simulator, kind: str, file: Upload, text: str = "") -> Json:
    """Return a photo or document (`kind`) with a caption as the content of a message."""
    content = media_content(simulator, kind, file)
    return content | ({"caption": text} if text else {})


def sticker_content(emoji: str) -> Json:
    """Return a sticker as the content of a message."""
    sticker = {"file_id": "CAADsticker", "file_unique_id": "AgADsticker", "type": "regular", "width": 512}
    return {"sticker": sticker | {"height": 512, "is_animated": False, "is_video": False, "emoji": emoji}}


def edit(simulator: Simulator, chat: Chat, message_id: int, text: str) -> Json:
    """Change the text of a person's own message."""
    message = chat.messages[message_id]
    message.pop("entities", None)
    message |= text_content(text) | {"edit_date": simulator.now()}
    simulator.changed(chat)
    simulator.updates.put("edited_channel_post" if chat.type == "channel" else "edited_message", message)
    return message


def tap(simulator: Simulator, human: Human, message: Json, data: str, *, inaccessible: bool = False) -> Query:
    """Press a button with this data, whether the message has it or not; returns the question.

    `inaccessible` sends the message as Telegram does for one deleted or too old to see: its id and a date of 0.
    """
    query = simulator.queries.ask(human)
    callback: Json = {"id": query.id, "from": human.as_user(), "chat_instance": str(-human.id), "data": data}
    inline_id = next((key for key, item in simulator.inline_messages.items() if item is message), "")
    if inline_id:
        callback["inline_message_id"] = inline_id
    elif inaccessible:
        callback["message"] = {name: message[name] for name in _INACCESSIBLE} | {"date": 0}
    else:
        callback["message"] = copy.deepcopy(message)
    simulator.updates.put("callback_query", callback)
    return query


def ask_inline(simulator: Simulator, human: Human, text: str, offset: str = "") -> Query:
    """Type `@bot text` somewhere; returns the question."""
    query = simulator.queries.ask(human)
    payload = {"id": query.id, "from": human.as_user(), "query": text, "offset": offset, "chat_type": "sender"}
    simulator.updates.put("inline_query", payload)
    return query


def take(simulator: Simulator, human: Human, result: Json, text: str, chat: Chat | None = None) -> Json:
    """Choose an inline result for the private chat with the bot, or for `chat`."""
    chat = chat or simulator.chats[human.id]
    if chat.person is not None:
        chat.started = True
    return choose(simulator, human, chat, result, text)


def _member(simulator: Simulator, human: Human, chat: Chat, old: str, new: str) -> None:
    def member(status: str) -> Json:
        found: Json = {"status": status, "user": simulator.bot_user}
        return found | ({"until_date": 0} if status == "kicked" else {})

    update = {"chat": chat.as_chat(), "from": human.as_user(), "date": simulator.now()}
    change = {"old_chat_member": member(old), "new_chat_member": member(new)}
    simulator.updates.put("my_chat_member", update | change)
    simulator.changed(chat)


def block(simulator: Simulator, human: Human) -> None:
    """Block the bot."""
    chat = simulator.chats[human.id]
    if not chat.blocked:
        chat.blocked = True
        _member(simulator, human, chat, "member", "kicked")


def unblock(simulator: Simulator, human: Human) -> None:
    """Let the bot write again."""
    chat = simulator.chats[human.id]
    if chat.blocked:
        chat.blocked = False
        _member(simulator, human, chat, "kicked", "member")


def add_bot(simulator: Simulator, human: Human, group: Chat) -> None:
    """Add the bot to a group."""
    group.bot_status = "member"
    _member(simulator, human, group, "left", "member")
    simulator.updates.put(
        "message", simulator.new_message(group, human.as_user(), {"new_chat_members": [simulator.bot_user]})
    )


def remove_bot(simulator: Simulator, human: Human, group: Chat) -> None:
    """Throw the bot out of a group."""
    group.bot_status = "kicked"
    _member(simulator, human, group, "member", "kicked")


def delete(simulator: Simulator, chat: Chat, message_id: int) -> None:
    """Delete a message; bots are not told."""
    if chat.messages.pop(message_id, None) is None:
        raise bad_request("message to delete not found")
    simulator.changed(chat)


async def answered(simulator: Simulator, query: Query, timeout: float) -> Answer | None:  # noqa: ASYNC109
    """Wait at most `timeout` seconds for the answer to a tap."""
    answer = await simulator.queries.wait(query, timeout)
    return answer if isinstance(answer, Answer) else None
