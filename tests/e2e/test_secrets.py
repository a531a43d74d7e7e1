"""A key is nowhere but in the vault: not in the log, not in a dialog, not in the database file, not in an answer."""

from __future__ import annotations

import asyncio
import os
import secrets
import sqlite3
import string
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from contextlib import closing
from pathlib import Path

import pytest

from bot.simulator import Person
from services.vault import generate_key
from tests.e2e.conftest import ROOT, Running
from tests.e2e.leaks import kept, leaks
from tests.e2e.steps import answer_to, owner, registered, step


def canary(prefix: str, length: int) -> str:
    """A key nobody has, different in every run."""
    return prefix + "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))


async def at_key_question(product: Running, person: Person | None = None) -> Person:
    person = person or await registered(product)
    if not person.last.has("Gemini"):
        await answer_to(person, "/add")
    await step(person, "Gemini")
    await step(person, "^1")
    assert person.last.has("without a key")
    return person


async def saved(person: Person) -> None:
    """Go on to the end, whatever is asked after the key."""
    for _ in range(5):
        if person.last.has("Add another"):
            return
        await step(person, next(each for each in ("Save", "Skip", "Add it") if person.last.has(each)))


async def test_a_key_shows_nowhere(own_product: Running) -> None:
    good, odd = canary("AIzaSy", 33), canary("zz-", 45)
    foreign, opaque, cut = canary("gsk_", 52), canary("", 32) + "a1", canary("AIza", 30)
    pasted, caption, edited, named, city, payload, inline, grouped = (canary("AIzaSy", 33) for _ in range(8))

    ann = await at_key_question(own_product)
    for refused in (foreign, f"{cut[:17]} {cut[17:]}", f"{cut}é", cut[:15], f"{good}\n{good}"):
        await answer_to(ann, refused)
    await answer_to(ann, good)
    await saved(ann)
    assert all(key not in message.text for message in ann.messages for key in (foreign, good, cut[:17]))
    bob = await at_key_question(own_product)
    written = await bob.send_photo(caption=odd)
    await bob.until(lambda p: p.last.id > written.id)
    if not bob.last.has("Add another|Save|Skip"):
        await answer_to(bob, odd)
    await saved(bob)

    for text in (pasted, f"my key is {pasted} ok?", f"/log gemini {pasted}", f"/start {payload}", f"/lang {pasted}"):
        await answer_to(bob, text)
    said = await bob.send("hello")
    await bob.edit(said, f"hello {edited}")
    await bob.send_photo(caption=caption)
    await bob.send_document(f"{pasted}.txt", pasted.encode(), caption=f"it is {caption}")
    for data in (f"log:{pasted}"[:64], f"log:1:{pasted}"[:64], pasted, f"\x1d{pasted}"):
        await bob.tap_data(data, inaccessible=True)
    group = await bob.make_group()
    await bob.send(f"@quota_bot {grouped}", chat=group)
    await bob.inline(inline, wait=1) if own_product.simulator.updates.allowed.count("inline_query") else None

    eve = own_product.person()
    await answer_to(eve, f"/start {payload}")
    await answer_to(eve, "/start")
    await step(eve, "Yes")
    await step(eve, "Search")
    await answer_to(eve, city)
    await answer_to(eve, opaque)
    eve_human = own_product.simulator.people[eve.slug]
    eve_human.first_name, eve_human.last_name = f"<b>{named}</b>", named
    await answer_to(eve, "/start")
    await ann.settle(quiet=1.5)  # what dialogs remember is on disk

    keys = [good, odd, foreign, cut[:17], pasted, caption, edited, named, city, payload, inline, grouped]
    assert leaks(own_product, keys) == []
    assert kept(own_product) == {good, odd}
    assert await own_product.stop() == 0
    assert leaks(own_product, keys) == []


@pytest.mark.slow
async def test_a_key_shows_nowhere_when_things_go_wrong(own_product: Running) -> None:
    key = canary("AIzaSy", 33)
    ann = await at_key_question(own_product)
    with closing(sqlite3.connect(own_product.data / "quota.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = await ann.send(key)
        await ann.until(lambda p: "memory" in p.last.text and p.last.id > written.id, 30)
        other.execute("ROLLBACK")
        other.execute(
            "CREATE TRIGGER broken BEFORE UPDATE ON platform_accounts BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
        written = await ann.send(key)
        await ann.until(lambda p: "wrong" in p.last.text and p.last.id > written.id, 30)
        other.execute("DROP TRIGGER broken")
    for method in ("deleteMessage", "sendMessage"):
        own_product.simulator.fail_next(method, kind="500", times=4)
    written = await ann.send(key)
    await ann.until(lambda p: p.last.id > written.id, 30)
    assert "Traceback" in own_product.log, "something did go wrong in code that held the key"
    assert leaks(own_product, [key]) == []


async def test_swapped_ciphertexts_are_refused(own_product: Running) -> None:
    ann, bob = await at_key_question(own_product), await at_key_question(own_product)
    for person in (ann, bob):
        await answer_to(person, canary("AIzaSy", 33))
        await saved(person)
    assert await own_product.stop() == 0
    keys = [generate_key(), (own_product.data / "encryption.keys").read_text()]
    code, said = await rotate(own_product.data, keys)
    assert (code, "2 keys sealed anew" in said) == (0, True), said
    with closing(sqlite3.connect(own_product.data / "quota.db")) as database, database:
        (one, first), (two, second) = database.execute("SELECT id, encrypted_api_key FROM platform_accounts").fetchall()
        for sealed, account in ((second, one), (first, two)):
            database.execute("UPDATE platform_accounts SET encrypted_api_key = ? WHERE id = ?", [sealed, account])
    code, said = await rotate(own_product.data, [generate_key(), *keys])
    assert code == 1
    assert said.strip().endswith("sealed for another owner")
    assert "Traceback" not in said


async def rotate(data: Path, keys: list[str]) -> tuple[int, str]:
    """Run the command as an operator does; answers its exit code and all it printed."""
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(data), "ENCRYPTION_KEYS": ",".join(keys)}
    process = await create_subprocess_exec(
        sys.executable, "-m", "bot", "rotate-keys", cwd=ROOT, env=environment, stdout=PIPE, stderr=PIPE
    )
    out, errors = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode is not None
    return process.returncode, (out + errors).decode()


async def test_the_log_shows_what_happened_to_whom_without_a_key(own_product: Running) -> None:
    person = await owner(own_product, "ChatGPT")
    await at_key_question(own_product, person)
    await answer_to(person, canary("AIzaSy", 33))
    await saved(person)
    with closing(sqlite3.connect(f"file:{own_product.data / 'quota.db'}?mode=ro", uri=True)) as database:
        acts = database.execute("SELECT action, user_id, timestamp FROM usage_logs ORDER BY id").fetchall()
    assert [action for action, *_ in acts].count("account_added") == 2
    assert all(user and timestamp for _, user, timestamp in acts)
