"""Keys are sealed anew while others read and write them: no failed read, no lost change, nothing done twice."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from services.errors import KeyUnreadable
from services.people import People
from services.rotation import Rotation, StillSealing
from services.storage.database import Database
from services.storage.records import NewAccount, Person
from services.vault import Owner, Vault, generate_key
from tests.clock import HandClock

KEYS = 3000
OLD, NEW = generate_key(), generate_key()


async def store(database: Database, clock: HandClock, person: Person, vault: Vault, count: int) -> list[int]:
    ids = []
    async with database.write() as tx:
        for _ in range(count):
            account = await tx.accounts.add(person.id, NewAccount("groq_free", None, None, None), clock())
            sealed = vault.seal(f"key of {account}", Owner(person.id, account, "groq_free"))
            await tx.accounts.update(account, clock(), encrypted_api_key=sealed)
            ids.append(account)
    return ids


async def key_of(database: Database, person: Person, account: int, vault: Vault) -> str:
    async with database.read() as tx:
        sealed = await tx.accounts.sealed_key(person.id, account)
    assert sealed is not None
    return vault.open(sealed, Owner(person.id, account, "groq_free"))


@pytest.fixture
async def ann(database: Database, clock: HandClock) -> Person:
    return await People(database, clock).meet(5_000_000_001, "en")


async def still_old(database: Database, person: Person, accounts: Sequence[int]) -> list[int]:
    newest = Vault([NEW])
    async with database.survey() as tx:
        rows = await tx.accounts.sealed_keys(0, len(accounts) + 1)
    assert len(rows) == len(accounts)
    return [row.id for row in rows if not newest.is_current(row.encrypted_api_key)]


async def test_no_read_fails_and_no_change_is_lost_meanwhile(database: Database, clock: HandClock, ann: Person) -> None:
    accounts = await store(database, clock, ann, Vault([OLD]), KEYS)
    both, reads, changed = Vault([NEW, OLD]), 0, accounts[-1]
    told: list[tuple[int, int]] = []
    rotation = asyncio.get_running_loop().create_task(
        Rotation(database, both).run(lambda done, total: told.append((done, total)))
    )
    while not rotation.done():
        account = accounts[reads * 37 % (KEYS - 1)]
        assert await key_of(database, ann, account, both) == f"key of {account}"
        if reads == 5:
            async with database.write() as tx:
                sealed = both.seal("another", Owner(ann.id, changed, "groq_free"))
                await tx.accounts.update(changed, clock(), encrypted_api_key=sealed)
        reads += 1
        await asyncio.sleep(0)
    assert await rotation in (KEYS, KEYS - 1)
    assert reads > 10
    assert told[-1] == (KEYS, KEYS)
    assert await still_old(database, ann, accounts) == []
    assert await key_of(database, ann, changed, Vault([NEW])) == "another"
    assert await Rotation(database, both).run() == 0


async def test_stopped_half_way_it_goes_on_where_it_was(database: Database, clock: HandClock, ann: Person) -> None:
    accounts = await store(database, clock, ann, Vault([OLD]), 900)
    both = Vault([NEW, OLD])

    class Stopped(Exception):
        pass

    def stop(done: int, _: int) -> None:
        if done >= 400:
            raise Stopped

    with pytest.raises(Stopped):
        await Rotation(database, both).run(stop)
    assert len(await still_old(database, ann, accounts)) == 500
    assert await Rotation(database, both).run() == 500
    assert await still_old(database, ann, accounts) == []


async def test_a_change_between_reading_and_writing_stays(database: Database, clock: HandClock, ann: Person) -> None:
    [account] = await store(database, clock, ann, Vault([OLD]), 1)
    async with database.write() as tx:
        await tx.accounts.reseal([(account, "what it was before", "what would be lost")])
    assert await key_of(database, ann, account, Vault([OLD])) == f"key of {account}"


async def test_a_key_nobody_can_open_stops_it_before_its_batch(
    database: Database, clock: HandClock, ann: Person
) -> None:
    accounts = await store(database, clock, ann, Vault([OLD]), 3)
    accounts += await store(database, clock, ann, Vault([generate_key()]), 1)
    with pytest.raises(KeyUnreadable, match=str(accounts[-1])):
        await Rotation(database, Vault([NEW, OLD])).run()
    assert await still_old(database, ann, accounts) == accounts


async def test_who_goes_on_sealing_with_the_old_key_is_told_of(
    database: Database, clock: HandClock, ann: Person
) -> None:
    [account] = await store(database, clock, ann, Vault([OLD]), 1)
    rotation = Rotation(database, Vault([NEW, OLD]))
    passing = rotation._pass

    async def passing_while_a_bot_seals(progress: object) -> int:
        found = await passing(lambda _done, _all: None)
        async with database.write() as tx:
            sealed = Vault([OLD]).seal("again", Owner(ann.id, account, "groq_free"))
            await tx.accounts.update(account, clock(), encrypted_api_key=sealed)
        return found

    rotation._pass = passing_while_a_bot_seals  # type: ignore[method-assign]
    with pytest.raises(StillSealing, match="give the running bot the new key first"):
        await rotation.run()
