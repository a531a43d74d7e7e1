"""The database is gone for a moment: a clear word, nothing half-written, and on it goes."""

from __future__ import annotations

import asyncio
import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.simulator import Message, Person
from tests.e2e.conftest import Running
from tests.e2e.ledger import check_ledger
from tests.e2e.steps import answer_to, owner, registered, step

pytestmark = pytest.mark.slow

AWAY = "can't reach my memory"
PATIENCE = 60.0
"""Each who writes waits five seconds for the lock, one after the other."""
_WAL_LOCKS = (120, 8)
"""Where SQLite locks the write-ahead log's index, readers and all (sqlite.org/walformat.html, 2.3.1)."""


@contextmanager
def locked_for_writing(data: Path) -> Iterator[None]:
    """Somebody else writes, and takes their time."""
    with closing(sqlite3.connect(data / "quota.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def locked_altogether(data: Path) -> Iterator[None]:
    """Nobody else reads or writes."""
    with (data / "quota.db-shm").open("r+b") as index:
        fcntl.lockf(index, fcntl.LOCK_EX, _WAL_LOCKS[1], _WAL_LOCKS[0])
        try:
            yield
        finally:
            fcntl.lockf(index, fcntl.LOCK_UN, _WAL_LOCKS[1], _WAL_LOCKS[0])


async def told(person: Person, text: str) -> Message:
    written = await person.send(text)
    return await person.until(lambda p: p.last.id > written.id, PATIENCE)


async def test_writes_fail_and_reads_go_on(own_product: Running) -> None:
    ann, bob = await owner(own_product, "ChatGPT"), await registered(own_product)
    while not bob.last.has("Without a key|Skip|Save"):
        await step(bob, "Gemini" if bob.last.has("Gemini") else "^1")
    with locked_for_writing(own_product.data):
        line, tap = await asyncio.gather(told(ann, "chatgpt 3"), bob.tap(r"Without|Skip|Save", wait=PATIENCE))
        assert AWAY in line.text
        assert tap is not None
        assert AWAY in tap.text
        assert tap.alert
        assert "0/50" in (await answer_to(ann, "/status")).text, "what can be read is shown"
    check_ledger(own_product.data)
    assert "3/50" in (await answer_to(ann, "chatgpt 3")).text
    assert "Gemini" not in (await answer_to(bob, "/status")).text
    check_ledger(own_product.data)


async def test_nothing_can_be_read_either(own_product: Running) -> None:
    ann, eve = await owner(own_product, "ChatGPT"), own_product.person("eve", "ko")
    shown = await answer_to(ann, "/status")
    await asyncio.sleep(1.5)  # the window is on disk, and nobody reads or writes
    with locked_altogether(own_product.data):
        line, new = await asyncio.gather(told(ann, "chatgpt 3"), told(eve, "/start"))
        assert AWAY in line.text
        assert "다시 시도" in new.text
    assert await ann.tap("🤖", shown) is not None, "the window is the one it was"
    await ann.until(lambda p: any("1/50" in message.text for message in p.bot_messages))
    await registered(own_product, "eve", "ko")
    check_ledger(own_product.data)
    assert await own_product.stop() == 0
    assert " ERROR " not in own_product.log
