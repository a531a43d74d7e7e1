"""What becomes of a call decides what becomes of its rows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from services.kinds import Kind
from services.notifications.delivery import build_delivery
from services.notifications.outbox import Outbox
from services.notifications.outcomes import (
    ChatClosed,
    ChatMoved,
    MayHaveArrived,
    NotAuthorised,
    Refused,
    TryAgain,
)
from services.notifications.pace import Gate, Pace
from services.people import People
from services.storage.database import Database
from services.storage.records import Person, ToSend
from tests.clock import HandClock
from tests.services.notifications.conftest import Entry
from tests.services.notifications.test_outbox import put

Outcome = BaseException | int | None


class Post:
    """Stands where Telegram would: answers with what it was given, in order, then with ids."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.calls: list[tuple[int, list[str]]] = []

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        self.calls.append((chat_id, [item.kind for item in items]))
        outcome = self.outcomes.pop(0) if self.outcomes else 1000 + len(self.calls)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


@asynccontextmanager
async def delivering(database: Database, clock: HandClock, post: Post, gate: Gate | None = None) -> AsyncIterator[None]:
    gate = gate or Gate()
    delivery = build_delivery(database, post, gate, clock, owner="me", pace=Pace(gate, rate=1000))
    running = asyncio.get_running_loop().create_task(delivery.run())
    try:
        yield
    finally:
        delivery.stop()
        await running


async def until(
    database: Database, clock: HandClock, wanted: dict[str, int], post: Post | None = None, calls: int = 1
) -> None:
    """Wait for these states, and for so many calls before."""
    outbox = Outbox(database, clock, "looking on")
    async with asyncio.timeout(10):
        while (post is not None and len(post.calls) < calls) or await outbox.tally() != wanted:
            await asyncio.sleep(0.02)


async def test_one_message_for_all_that_is_due(database: Database, clock: HandClock, ann: Person, alert: Entry) -> None:
    post = Post()
    await put(database, clock, alert(ann, "a"), alert(ann, "b"), alert(ann, kind=Kind.DAILY_SUMMARY))
    async with delivering(database, clock, post):
        await until(database, clock, {"sent": 3})
    assert post.calls == [(ann.telegram_id, ["reset_alert", "reset_alert", "daily_summary"])]


async def test_what_is_no_longer_true_is_not_said(
    database: Database, clock: HandClock, ann: Person, alert: Entry
) -> None:
    await put(database, clock, alert(ann))
    async with delivering(database, clock, Post(None)):
        await until(database, clock, {"expired": 1})


@pytest.mark.parametrize(("kind", "state"), [(Kind.RESET_ALERT, "pending"), (Kind.DAILY_SUMMARY, "uncertain")])
async def test_each_kind_has_its_answer_to_doubt(
    database: Database, clock: HandClock, ann: Person, alert: Entry, kind: Kind, state: str
) -> None:
    post = Post(MayHaveArrived("cut off"))
    await put(database, clock, alert(ann, kind=kind))
    async with delivering(database, clock, post):
        await until(database, clock, {state: 1}, post)
        clock.forward(minutes=1)
        await until(database, clock, {"sent" if state == "pending" else state: 1})
    assert len(post.calls) == (2 if state == "pending" else 1)


async def test_what_did_not_arrive_is_tried_again_later(
    database: Database, clock: HandClock, ann: Person, alert: Entry
) -> None:
    post = Post(TryAgain("bad gateway"))
    await put(database, clock, alert(ann, kind=Kind.DAILY_SUMMARY))
    async with delivering(database, clock, post):
        await until(database, clock, {"pending": 1}, post)
        clock.forward(minutes=1)
        await until(database, clock, {"sent": 1})
    assert len(post.calls) == 2


async def test_when_one_is_told_to_wait_all_wait(
    database: Database, clock: HandClock, people: People, alert: Entry
) -> None:
    crowd = [await people.meet(6_000_000_000 + n, "en") for n in range(20)]
    post, gate = Post(TryAgain("too many", after=600)), Gate()
    await put(database, clock, *[alert(person) for person in crowd])
    async with delivering(database, clock, post, gate):
        async with asyncio.timeout(10):
            while not gate.wait:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)
        calls = len(post.calls)
        clock.forward(minutes=9)
        await asyncio.sleep(0.3)
        assert len(post.calls) == calls <= 5, "those in flight then, and none after"
        gate.closed_until = 0
        clock.forward(minutes=2)
        await until(database, clock, {"sent": 20})


async def test_a_closed_chat_is_left_in_peace(
    database: Database, clock: HandClock, people: People, ann: Person, alert: Entry
) -> None:
    post = Post(ChatClosed("bot was blocked by the user"))
    await put(database, clock, alert(ann, "a"))
    async with delivering(database, clock, post):
        await until(database, clock, {"dead": 1})
        await put(database, clock, alert(ann, "b"))
        await until(database, clock, {"dead": 2})
    assert len(post.calls) == 1
    left = await people.by_telegram(ann.telegram_id or 0)
    assert left is not None
    assert not left.reachable


async def test_a_chat_that_moved_is_followed(
    database: Database, clock: HandClock, people: People, ann: Person, alert: Entry
) -> None:
    post = Post(ChatMoved(777))
    await put(database, clock, alert(ann))
    async with delivering(database, clock, post):
        await until(database, clock, {"sent": 1})
    assert [chat for chat, _ in post.calls] == [ann.telegram_id, 777]
    assert (await people.by_telegram(777)) is not None


@pytest.mark.parametrize("mistake", [Refused("can't parse entities"), KeyError("no such words")])
async def test_a_mistake_of_ours_keeps_nobody_else_back(
    database: Database, clock: HandClock, people: People, alert: Entry, mistake: Exception
) -> None:
    crowd = [await people.meet(6_000_000_000 + n, "en") for n in range(8)]
    await put(database, clock, *[alert(person) for person in crowd])
    async with delivering(database, clock, Post(mistake)):
        await until(database, clock, {"sent": 7, "dead": 1})


async def test_a_bad_token_stops_everything(database: Database, clock: HandClock, ann: Person, alert: Entry) -> None:
    await put(database, clock, alert(ann))
    gate = Gate()
    delivery = build_delivery(database, Post(NotAuthorised("401")), gate, clock, owner="me", pace=Pace(gate, 1000))
    with pytest.raises(ExceptionGroup) as stopped:
        await delivery.run()
    assert stopped.group_contains(NotAuthorised)
    assert await Outbox(database, clock, "me").tally() == {"pending": 1}
