"""A Bot API in a process of its own, as cheap as can be: the bots are measured, not what answers them.

``/bot<token>/<method>`` is the bot's side. ``POST /feed/<token>`` with a :class:`Feed` as JSON hands its updates to
that bot, a hundred at a time, and answers with a :class:`Fed` when each has been answered. Every answer is read, and
told apart from an error, before the next update is handed out in its place.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
import uvloop

Json = dict[str, Any]

BATCH = 100
MOST_UNANSWERED = 200
"""So many updates at most are under way: a batch being worked on, and the next."""
FIRST_PERSON = 700_000_001
_BOLD = re.compile(r"<b>(.*?)</b>|<[^>]+>")
_NOT_KNOWN: dict[str, Any] = {"getMyCommands": [], "getChatMenuButton": {"type": "commands"}}


@dataclass(frozen=True, slots=True)
class Act:
    """What a person writes, and a regular expression that is found in the right answer to it."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Feed:
    """``updates`` of them, written by ``people`` in turn (everybody once before anybody twice), acts in turn too."""

    people: int
    updates: int
    acts: list[Act]


@dataclass(frozen=True, slots=True)
class Fed:
    """How it went. ``busy``: the share of the time that this API's own core was at work."""

    seconds: float
    answered: int
    wrong: list[str]
    calls: int
    busy: float


@dataclass(repr=False)
class Bot:
    """One bot's queue, kept over all its feeds."""

    token: str
    turn: int = 0
    update_id: int = field(default_factory=lambda: int(time.time()) * 1000)  # none that an earlier run has used
    feed: Feed | None = None
    left: int = 0
    unanswered: dict[int, deque[re.Pattern[str]]] = field(default_factory=dict)
    under_way: int = 0
    calls: int = 0
    wrong: list[str] = field(default_factory=list)
    poll: Connection | None = None
    fed: Callable[[], None] | None = None
    newest: Json = field(default_factory=lambda: {"text": "…"})
    shown: dict[int, Json] = field(default_factory=dict)

    @property
    def user(self) -> Json:
        number = int(self.token.partition(":")[0])
        return {"id": number, "is_bot": True, "first_name": "Bot", "username": "measured_bot"}

    def hand_out(self) -> None:
        """Answer the waiting poll where there is something for it."""
        if self.poll is None or self.poll.is_over or not self.left or self.under_way > MOST_UNANSWERED - BATCH:
            return
        poll, self.poll = self.poll, None
        poll.answer(ok([self._update() for _ in range(min(BATCH, self.left))]))

    def give_up(self, poll: Connection) -> None:
        """Answer a poll that has waited for long enough with nothing, unless it has been answered."""
        if self.poll is poll:
            self.poll = None
            poll.answer(ok([]))

    def _update(self) -> Json:
        assert self.feed is not None
        person = FIRST_PERSON + self.turn * _step(self.feed.people) % self.feed.people
        act = self.feed.acts[self.turn % len(self.feed.acts)]
        self.turn += 1
        self.update_id += 1
        self.left -= 1
        self.under_way += 1
        self.unanswered.setdefault(person, deque()).append(re.compile(act.answer, re.DOTALL))
        name = {"first_name": "Ann", "last_name": f"Number {person}"}
        message = {
            "message_id": self.update_id,
            "from": {"id": person, "is_bot": False, "language_code": "en", **name},
            "chat": {"id": person, "type": "private", **name},
            "date": int(time.time()),
            "text": act.text,
        }
        if act.text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(act.text.split()[0])}]
        return {"update_id": self.update_id, "message": message}

    def answered(self, chat: int, text: str) -> None:
        waiting = self.unanswered.get(chat)
        if not waiting:
            self.wrong.append(f"unasked for: {text[:200]}")
            return
        if not waiting.popleft().search(text):
            self.wrong.append(text[:200])
        if not waiting:
            del self.unanswered[chat]
        self.under_way -= 1
        if self.under_way or self.left:
            self.hand_out()
        elif self.fed is not None:
            fed, self.fed = self.fed, None
            fed()


def _step(people: int) -> int:
    """Far from one and without a common divisor with the number of people: all over the place, each once."""
    return next(step for step in range(int(people * 0.618) | 1, 2 * people + 2) if _are_coprime(step, people))


def _are_coprime(a: int, b: int) -> bool:
    while b:
        a, b = b, a % b
    return a == 1


class Api:
    def __init__(self) -> None:
        self._bots: dict[str, Bot] = {}
        self._message_id = 1_000_000

    def call(self, token: str, method: str, form: Json, asking: Connection) -> None:
        bot, answer = self._bots.setdefault(token, Bot(token)), asking.answer
        bot.calls += 1
        match method:
            case "getUpdates":
                bot.poll = asking
                asyncio.get_running_loop().call_later(int(form["timeout"]), bot.give_up, asking)
                bot.hand_out()
            case "sendMessage" | "editMessageText":
                chat = int(form["chat_id"])
                content = bot.shown[chat] = bot.newest = _content(form)
                answer(ok(self._message(bot, chat, int(form.get("message_id", 0)), content)))
                bot.answered(chat, content["text"])
            case "editMessageReplyMarkup":
                chat = int(form["chat_id"])
                content = {**bot.shown.get(chat, bot.newest), "reply_markup": None}
                answer(ok(self._message(bot, chat, int(form["message_id"]), content)))
            case "getMe":
                answer(ok(bot.user))
            case "getMyDescription" | "getMyShortDescription":
                answer(ok({"description": "", "short_description": ""}))
            case _:
                answer(ok(_NOT_KNOWN.get(method, True)))

    def feed(self, token: str, feed: Feed, asking: Connection) -> None:
        bot = self._bots.setdefault(token, Bot(token))
        bot.feed, bot.left, bot.wrong, bot.calls = feed, feed.updates, [], 0
        bot.shown.clear()
        began, worked = time.perf_counter(), time.process_time()

        def fed() -> None:
            seconds = time.perf_counter() - began
            busy = (time.process_time() - worked) / seconds
            asking.answer(orjson.dumps(asdict(Fed(seconds, feed.updates, bot.wrong[:5], bot.calls, busy))))

        bot.fed = fed
        bot.hand_out()

    def _message(self, bot: Bot, chat: int, message_id: int, content: Json) -> Json:
        self._message_id += 1
        return {
            "message_id": message_id or self._message_id,
            "from": bot.user,
            "chat": {"id": chat, "type": "private", "first_name": "Ann", "last_name": f"Number {chat}"},
            "date": int(time.time()),
            **content,
        }


def ok(result: Any) -> bytes:
    return orjson.dumps({"ok": True, "result": result})


def _content(form: Json) -> Json:
    """What a message says, as Telegram tells it back: text without tags, entities, buttons."""
    entities: list[Json] = []
    plain = "".join(_pieces(form["text"], entities)) if form.get("parse_mode") else form["text"]
    content: Json = {"text": plain}
    if entities:
        content["entities"] = entities
    if "reply_markup" in form:
        markup = form["reply_markup"]
        content["reply_markup"] = orjson.loads(markup) if isinstance(markup, str) else markup
    return content


def _pieces(html: str, entities: list[Json]) -> Iterator[str]:
    at = offset = 0
    for found in _BOLD.finditer(html):
        before, bold = html[at : found.start()], found.group(1) or ""
        offset += _units(before)
        if bold:
            entities.append({"type": "bold", "offset": offset, "length": _units(bold)})
        offset += _units(bold)
        at = found.end()
        yield before
        yield bold
    yield html[at:]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Connection(asyncio.Protocol):
    """HTTP/1.1 as aiohttp's client speaks it: a length in front, one request at a time."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one, and does not say so

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, gap, body = self._received.partition(b"\r\n\r\n")
        if not gap:
            return
        length = _length(head.lower().split(b"\r\n"))
        if len(body) < length:
            return
        self._received = body[length:]
        _, path, _ = head.split(b" ", 2)
        self._asked(path.decode(), body[:length])

    def _asked(self, path: str, body: bytes) -> None:
        _, side, last = path.split("/")
        if side == "feed":
            values = orjson.loads(body)
            feed = Feed(values["people"], values["updates"], [Act(**act) for act in values["acts"]])
            self._api.feed(last, feed, self)
        else:
            form = orjson.loads(body) if body.startswith(b"{") else dict(parse_qsl(body.decode()))
            self._api.call(side.removeprefix("bot"), last, form, self)

    @property
    def is_over(self) -> bool:
        """Whether nobody reads the answer any more: a bot that stops does not wait for the end of its poll."""
        return self._transport.is_closing()

    def answer(self, body: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        if not self.is_over:
            self._transport.write(head.encode() + body)


def _length(lines: Iterable[bytes]) -> int:
    return next((int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:")), 0)


async def main(port: int) -> None:
    api = Api()
    server = await asyncio.get_running_loop().create_server(lambda: Connection(api), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
