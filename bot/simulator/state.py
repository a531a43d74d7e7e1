"""The simulated Telegram: people, chats, messages, files, and what one bot may do with them. No HTTP."""

from __future__ import annotations

import itertools
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, NamedTuple

from bot.simulator.errors import bad_request
from bot.simulator.faults import Fault, Faults, Kind
from bot.simulator.files import Files
from bot.simulator.params import Params
from bot.simulator.profile import Profile
from bot.simulator.queries import Queries
from bot.simulator.updates import Updates
from services.clock import Clock, system_clock

Json = dict[str, Any]

FIRST_PERSON: Final = 5_000_000_001  # above 32 bits, as new accounts are
BOT_ID: Final = 7_000_000_001
KEPT_CALLS: Final = 20_000
ANONYMOUS_ADMIN: Final[Json] = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


class Call(NamedTuple):
    """A method that the bot called, with its parameters (JSON decoded)."""

    method: str
    params: Json


@dataclass
class Human:
    """A simulated person."""

    id: int
    slug: str
    first_name: str
    language_code: str | None = None
    last_name: str | None = None
    username: str | None = None

    def as_user(self) -> Json:
        """Return the User object that updates carry."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        user |= {name: value for name, value in optional.items() if value}
        return user


@dataclass
class Chat:
    """A chat the bot may see. A private chat has its person's id; `members` are the people of a group who see it."""

    id: int
    type: str
    title: str = ""
    person: Human | None = None
    started: bool = False
    blocked: bool = False
    bot_status: str = "member"
    migrated_to: int | None = None
    members: set[int] = field(default_factory=set)
    messages: dict[int, Json] = field(default_factory=dict)

    def as_chat(self) -> Json:
        """Return the Chat object that messages carry."""
        if self.person is None:
            return {"id": self.id, "type": self.type, "title": self.title}
        user = self.person.as_user()
        names = {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
        return {"id": self.id, "type": self.type} | names


class Simulator:
    """One bot's Telegram, in memory.

    `calls` holds every method the bot called; `query_lifetime` is how long a tap waits for its answer (Telegram does
    not publish the figure); `inline_feedback` sends chosen_inline_result; `reads_groups` switches privacy mode off.
    """

    def __init__(self, *, token: str | None = None, username: str = "quota_bot", clock: Clock = system_clock) -> None:
        self.token = token or f"{BOT_ID}:{secrets.token_urlsafe(26)}"
        self.clock = clock
        self.bot_id = int(self.token.partition(":")[0])
        self.username = username
        self.profile = Profile()
        self.updates = Updates()
        self.files = Files()
        self.faults = Faults()
        self.people: dict[str, Human] = {}
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        self.query_lifetime = timedelta(minutes=1)
        self.inline_feedback = False
        self.reads_groups = False
        self.queries = Queries(self)
        self.inline_messages: dict[str, Json] = {}
        self._friends: Chat | None = None
        self._calls_open = 0
        self._last_work = time.monotonic()
        self._message_ids = itertools.count(1)
        self._person_ids = itertools.count(FIRST_PERSON)
        self._group_ids = itertools.count(1)
        self._watchers: list[Callable[[Json], None]] = []

    def now(self) -> int:
        """Return the present as Unix time in seconds."""
        return int(self.clock().timestamp())

    @property
    def bot_user(self) -> Json:
        """The bot as a User object."""
        name = self.profile.names.get("") or "AI Quota Orchestrator"
        return {"id": self.bot_id, "is_bot": True, "first_name": name, "username": self.username}

    def add_person(self, slug: str, name: str | None = None, language_code: str | None = "en") -> Human:
        """Add a person, or return the one with that slug. `name` defaults to the slug."""
        if slug not in self.people:
            human = Human(next(self._person_ids), slug, name or slug.capitalize(), language_code)
            self.people[slug] = human
            self.chats[human.id] = Chat(human.id, "private", person=human)
            self.tell({"event": "person", "slug": slug})
        return self.people[slug]

    def add_group(self, title: str, kind: str = "supergroup", *, with_bot: bool = True) -> Chat:
        """Add a group, supergroup or channel that the bot is a member of, or is not."""
        number = next(self._group_ids)
        chat_id = -number if kind == "group" else -1_000_000_000_000 - 2_000_000_000 - number
        status = "administrator" if kind == "channel" else "member"
        chat = Chat(chat_id, kind, title, bot_status=status if with_bot else "left")
        self.chats[chat_id] = chat
        return chat

    def befriend(self, human: Human) -> None:
        """Let a person into the one group that all people of the page share; the bot is not in it at first."""
        if self._friends is None:
            self._friends = self.add_group("Friends", with_bot=False)
        self._friends.members.add(human.id)

    def migrate(self, group: Chat) -> Chat:
        """Make a group a supergroup with another id; calls with the old id are told the new one."""
        chat = self.add_group(group.title)
        group.migrated_to = chat.id
        return chat

    def new_message(self, chat: Chat, sender: Json, content: Json, **extra: Any) -> Json:
        """Store a message and return it, as a Message object."""
        message: Json = {"message_id": next(self._message_ids)}
        if sender:
            message["from"] = sender
        message |= {"chat": chat.as_chat(), "date": self.now(), **extra, **content}
        chat.messages[message["message_id"]] = message
        self.changed(chat)
        return message

    def message_id(self) -> int:
        """Return the next message id without storing a message."""
        return next(self._message_ids)

    def changed(self, chat: Chat) -> None:
        """Tell those who watch that a chat looks different."""
        self.tell({"event": "chat", "chat": chat.id, "slug": chat.person.slug if chat.person else None})

    def watch(self, watcher: Callable[[Json], None]) -> Callable[[], None]:
        """Call `watcher` with every event; returns how to stop."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def tell(self, event: Json) -> None:
        """Hand an event to those who watch."""
        for watcher in list(self._watchers):
            watcher(event)

    @contextmanager
    def at_work(self, method: str) -> Iterator[None]:
        """Count a call of the bot while it runs; waiting for updates is no work."""
        is_work = method.lower() != "getupdates"
        self._calls_open += is_work
        try:
            yield
        finally:
            self._calls_open -= is_work
            if is_work:
                self._last_work = time.monotonic()

    def quiet_seconds(self) -> float:
        """Return for how long the bot has had nothing to fetch and called nothing; 0 while it works."""
        if self._calls_open or self.updates.pending:
            return 0.0
        return time.monotonic() - self._last_work

    def deliver(self, update: Json, times: int = 1) -> int:
        """Queue a raw update, `times` at once with the same `update_id`; returns that id.

        Without an `update_id` it gets the next; with an old one it is delivered all the same, once each.
        """
        return self.updates.put_raw(update, times=times)

    def fail_next(
        self,
        method: str | None = None,
        *,
        kind: Kind = "429",
        times: int = 1,
        retry_after: int = 1,
        delay: float = 1.0,
        when: Callable[[Json], bool] | None = None,
    ) -> Fault:
        """Make the next `times` calls go wrong.

        `method` None means any but getUpdates. `retry_after` and `delay` are seconds; `when` looks at the parameters.
        """
        return self.faults.add(Fault(kind, method, times, retry_after, delay, when))

    def called(self, method: str) -> list[Json]:
        """Return the parameters of every call of a method, oldest first."""
        return [call.params for call in self.calls if call.method == method]

    def chat_of(self, text: str) -> Chat:
        """Return the chat a `chat_id` names. Raises ApiError 400."""
        if not text:
            raise bad_request("chat_id is empty")
        try:
            return self.chats[int(text)]
        except (KeyError, ValueError):
            raise bad_request("chat not found") from None

    async def call(self, method: str, params: Params) -> Any:
        """Do what the bot asks and return the result. Raises ApiError."""
        from bot.simulator.methods import perform  # noqa: PLC0415  # methods know the state, not the reverse

        self.record(method, params)
        return await perform(self, method, params)

    def record(self, method: str, params: Params) -> None:
        """Remember a call, and forget the oldest when there are very many."""
        self.calls.append(Call(method, params.values))
        if len(self.calls) > KEPT_CALLS:
            del self.calls[: KEPT_CALLS // 2]
