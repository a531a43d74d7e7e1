"""A person of the simulator, for tests: writes, taps, reads; in this process or over HTTP."""

from __future__ import annotations

import asyncio
import base64
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from bot.simulator import wire
from bot.simulator.queries import Answer
from bot.simulator.state import Chat, Simulator
from bot.simulator.views import chat_view, person_view

Json = dict[str, Any]

PATIENCE: Final = 10.0
QUIET: Final = 0.1
_STEP: Final = 0.02
PIXEL: Final = base64.b64decode(
    b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


class StillWaitingError(AssertionError):
    """What was waited for did not happen; the message holds the chat as it stands."""


@dataclass(frozen=True)
class Button:
    """A button under a message. `kind`: callback, link, copy, inline, other; start: over inline results."""

    text: str
    kind: str
    data: str = ""
    url: str = ""
    value: str = ""
    style: str = ""


@dataclass(frozen=True)
class Message:
    """A message as a person sees it; `is_bot` says whether the bot wrote it."""

    id: int
    chat: int
    sender: str
    is_bot: bool
    text: str
    html: str
    buttons: list[list[Button]]
    edited: bool
    view: Json = field(repr=False)

    @classmethod
    def read(cls, view: Json) -> Message:
        """Build from the JSON of `views.message_view`."""
        rows = [[Button(**button) for button in row] for row in view["buttons"]]
        text, html = view["text"], view["html"]
        return cls(view["id"], view["chat"], view["from"], view["bot"], text, html, rows, view["edited"], view)

    @property
    def all_buttons(self) -> list[Button]:
        """All buttons, row by row."""
        return [button for row in self.buttons for button in row]

    @property
    def labels(self) -> list[list[str]]:
        """The texts of the buttons as rows."""
        return [[button.text for button in row] for row in self.buttons]

    def button(self, wanted: str) -> Button:
        """Return the button with this text, else the first whose text the regular expression `wanted` finds.

        Raises LookupError.
        """
        for button in self.all_buttons:
            if button.text == wanted:
                return button
        for button in self.all_buttons:
            if re.search(wanted, button.text):
                return button
        raise LookupError(f"no button {wanted!r} among {self.labels}")

    def has(self, wanted: str) -> bool:
        """Return whether there is such a button."""
        try:
            self.button(wanted)
        except LookupError:
            return False
        return True


@dataclass(frozen=True)
class InlineResult:
    """A result of an inline query."""

    id: str
    title: str
    description: str
    text: str
    raw: Json = field(repr=False)


class InlineAnswer(list[InlineResult]):
    """The results of an inline query, and the button over them, if there is one."""

    def __init__(self, results: list[InlineResult], button: Button | None) -> None:
        super().__init__(results)
        self.button = button


class Link(Protocol):
    """How a person reaches the simulator."""

    async def perform(self, slug: str, act: str, body: Json) -> Json:
        """Let the person act."""

    async def refresh(self, slug: str) -> None:
        """Look at the phone again."""

    def view(self, slug: str) -> Json:
        """Return the phone as last looked at."""

    async def chat(self, slug: str, chat: int) -> list[Json]:
        """Return the messages of another chat."""


class HereLink:
    """A simulator in this process: always fresh."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    async def perform(self, slug: str, act: str, body: Json) -> Json:
        return await wire.perform(self._simulator, slug, act, body)

    async def refresh(self, _slug: str) -> None:
        await asyncio.sleep(0)

    def view(self, slug: str) -> Json:
        return person_view(self._simulator, self._simulator.people[slug])

    async def chat(self, slug: str, chat: int) -> list[Json]:
        return chat_view(self._simulator, self._simulator.chats[chat], self._simulator.people[slug])


class Person:
    """A person with a phone: `Person(simulator, "ann", language_code="en")`.

    Every wait is in seconds. `messages` is the private chat with the bot, oldest first.
    """

    def __init__(
        self, where: Simulator | Link, slug: str, *, name: str | None = None, language_code: str | None = "en"
    ) -> None:
        if isinstance(where, Simulator):
            where.add_person(slug, name, language_code)
            where = HereLink(where)
        self._link = where
        self.slug = slug
        self._read_until = 0

    @property
    def id(self) -> int:
        """The Telegram id, which is the private chat's id too."""
        return int(self._link.view(self.slug)["id"])

    @property
    def view(self) -> Json:
        """The phone: commands, description, blocked and so on; see `views.person_view`."""
        return self._link.view(self.slug)

    @property
    def messages(self) -> list[Message]:
        """The private chat, oldest first."""
        return [Message.read(view) for view in self._link.view(self.slug)["messages"]]

    @property
    def bot_messages(self) -> list[Message]:
        """What the bot wrote, oldest first."""
        return [message for message in self.messages if message.is_bot]

    @property
    def last(self) -> Message:
        """The newest message of the bot. Raises LookupError when there is none."""
        found = self.bot_messages
        if not found:
            raise LookupError("the bot has not written")
        return found[-1]

    @property
    def commands(self) -> list[str]:
        """The commands in this person's menu, without slashes."""
        return [command["command"] for command in self.view["commands"]]

    async def in_chat(self, chat: Chat | int) -> list[Message]:
        """Return the messages of a group or channel, oldest first."""
        return [Message.read(view) for view in await self._link.chat(self.slug, _number(chat))]

    async def send(self, text: str, *, chat: Chat | int | None = None, reply_to: Message | None = None) -> Message:
        """Write a text, as it is, whatever it holds."""
        body = {"text": text, "reply_to": reply_to.id if reply_to else 0, "chat": _number(chat)}
        return await self._say("send", body)

    async def reply(self, message: Message, text: str) -> Message:
        """Answer a message."""
        return await self.send(text, chat=message.chat, reply_to=message)

    async def send_content(self, content: Json, *, chat: Chat | int | None = None) -> Message:
        """Send any content fields of a Message, such as a location or a forward_origin."""
        return await self._say("send", {"content": content, "chat": _number(chat)})

    async def send_photo(self, content: bytes = PIXEL, caption: str = "", *, chat: Chat | int | None = None) -> Message:
        """Send a PNG, JPEG or GIF."""
        return await self._upload("photo", "photo.png", "image/png", content, caption, chat)

    async def send_document(
        self, name: str, content: bytes, caption: str = "", *, chat: Chat | int | None = None
    ) -> Message:
        """Send a file."""
        return await self._upload("document", name, "application/octet-stream", content, caption, chat)

    async def send_sticker(self, emoji: str = "👍", *, chat: Chat | int | None = None) -> Message:
        """Send a sticker."""
        return await self._say("sticker", {"emoji": emoji, "chat": _number(chat)})

    async def edit(self, message: Message, text: str) -> Message:
        """Change an own message."""
        body = {"message": message.id, "text": text, "chat": message.chat}
        return await self._say("edit", body)

    async def delete(self, message: Message) -> None:
        """Delete a message from the chat."""
        await self._act("delete", {"message": message.id, "chat": message.chat})

    async def tap(self, wanted: str, message: Message | None = None, *, wait: float = PATIENCE) -> Answer | None:
        """Tap a button by its text or a regular expression, on `message` or the newest one with buttons.

        The message is looked up again, so that its buttons are the present ones. Returns the answer, or None when
        there was none within `wait` seconds. Raises LookupError where there is no such button to tap.
        """
        message = self._with_buttons(message)
        button = message.button(wanted)
        if button.kind != "callback":
            raise LookupError(f"{button.text!r} is no callback button but {button.kind}: {button.url or button.value}")
        return await self.tap_data(button.data, message, wait=wait)

    async def tap_data(
        self, data: str, message: Message | None = None, *, wait: float = PATIENCE, inaccessible: bool = False
    ) -> Answer | None:
        """Tap with any callback data, on any message, also one that was deleted meanwhile."""
        message = message or self.last
        self._mark_read()
        body = {"message": message.id, "chat": message.chat, "data": data, "wait": wait, "inaccessible": inaccessible}
        answer = (await self._act("tap", body))["answer"]
        return Answer(**answer) if answer else None

    def _with_buttons(self, message: Message | None) -> Message:
        if message is None:
            found = [item for item in self.bot_messages if item.buttons]
            if not found:
                raise LookupError("no message has buttons")
            return found[-1]
        return next((item for item in self.messages if item.id == message.id), message)

    async def inline(self, text: str, *, wait: float = PATIENCE) -> InlineAnswer:
        """Type `@bot text` and return the results. Raises StillWaitingError when the bot did not answer."""
        answer = await self._act("inline", {"text": text, "wait": wait})
        if answer["results"] is None:
            raise StillWaitingError(f"no answer to the inline query {text!r} within {wait} s")
        results = [
            InlineResult(item["id"], item["title"], item.get("description", ""), item["message"]["text"], item)
            for item in answer["results"]
        ]
        lead = answer["button"]
        return InlineAnswer(results, Button(lead["text"], "start", value=lead.get("start", "")) if lead else None)

    async def choose(self, result: InlineResult, query: str = "", *, chat: Chat | int | None = None) -> Message:
        """Send an inline result to the private chat with the bot, or to `chat`."""
        return await self._say("choose", {"result": result.raw, "text": query, "chat": _number(chat)})

    async def block(self) -> None:
        """Block the bot."""
        await self._act("block", {})

    async def unblock(self) -> None:
        """Let the bot write again."""
        await self._act("unblock", {})

    async def make_group(self, title: str = "Friends", kind: str = "supergroup", *, with_bot: bool = True) -> int:
        """Make a group, supergroup or channel, with the bot in it or without; returns the chat id."""
        return int((await self._act("group", {"title": title, "kind": kind, "with_bot": with_bot}))["chat"])

    async def kick_bot(self, chat: Chat | int) -> None:
        """Throw the bot out of a group."""
        await self._act("kick", {"chat": _number(chat)})

    async def send_anonymously(self, text: str, chat: Chat | int) -> Message:
        """Write into a group as its anonymous admin."""
        return await self._say("say-anonymously", {"text": text, "chat": _number(chat)})

    async def post(self, text: str, chat: Chat | int) -> Message:
        """Post into a channel."""
        return await self._say("post", {"text": text, "chat": _number(chat)})

    async def until(
        self,
        wanted: Callable[[Person], object],
        timeout: float = PATIENCE,  # noqa: ASYNC109
        *,
        quiet: float = QUIET,
    ) -> Message:
        """Wait until `wanted(person)` is true and the bot has been quiet for `quiet` seconds; returns `last`.

        An IndexError or LookupError in `wanted` counts as not yet. Raises StillWaitingError with the chat.
        """
        await self._wait(lambda: self._holds(wanted) and self.view["quiet"] >= quiet, timeout)
        return self.last

    async def settle(self, quiet: float = 0.3, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109
        """Wait until the bot has fetched everything and called nothing for `quiet` seconds."""
        await self._wait(lambda: bool(self.view["quiet"] >= quiet), timeout)

    async def next_message(self, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109
        """Wait for the bot's first message newer than this person's last act or the last message returned."""
        await self._wait(lambda: any(self._unread()), timeout)
        message = next(self._unread())
        self._read_until = message.id
        return message

    def _unread(self) -> Iterator[Message]:
        return (message for message in self.bot_messages if message.id > self._read_until)

    def _mark_read(self) -> None:
        self._read_until = max((message.id for message in self.messages), default=0)

    def _holds(self, wanted: Callable[[Person], object]) -> bool:
        try:
            return bool(wanted(self))
        except LookupError:
            return False

    async def _wait(self, is_so: Callable[[], bool], timeout: float) -> None:  # noqa: ASYNC109
        end = time.monotonic() + timeout
        while True:
            await self._link.refresh(self.slug)
            if is_so():
                return
            if time.monotonic() > end:
                raise StillWaitingError(f"not within {timeout} s; the chat of {self.slug}:\n{self.transcript()}")
            await asyncio.sleep(_STEP)

    def transcript(self) -> str:
        """Return the chat as text, to read in a failed test."""
        lines: list[str] = []
        for message in self.messages:
            lines.append(f"{'bot' if message.is_bot else message.sender} #{message.id}: {message.text}")
            lines += [f"    {' '.join(f'[{button.text}]' for button in row)}" for row in message.buttons]
        return "\n".join(lines) or "(empty)"

    async def _upload(
        self, kind: str, name: str, mime: str, content: bytes, caption: str, chat: Chat | int | None
    ) -> Message:
        encoded = base64.b64encode(content).decode()
        body = {"kind": kind, "name": name, "mime": mime, "content": encoded, "caption": caption}
        return await self._say("upload", body | {"chat": _number(chat)})

    async def _say(self, act: str, body: Json) -> Message:
        message = Message.read(await self._act(act, body))
        self._read_until = max(self._read_until, message.id)
        return message

    async def _act(self, act: str, body: Json) -> Json:
        result = await self._link.perform(self.slug, act, body)
        await self._link.refresh(self.slug)
        return result


def _number(chat: Chat | int | None) -> int:
    return chat.id if isinstance(chat, Chat) else chat or 0
