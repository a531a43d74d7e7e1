"""Uses of long ago are forgotten, in pieces; nothing else is."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from sqlalchemy import select

from services import retention
from services.accounts import Accounts, Draft
from services.platforms.catalogue import Catalogue
from services.retention import Retention
from services.storage.database import Database
from services.storage.models import UsageLog
from services.storage.records import Person
from services.usage import Usage
from tests.clock import HandClock

DAYS = 30


async def lines(database: Database) -> Sequence[tuple[str, Decimal | None]]:
    return await database.ask(
        lambda connection: [
            (action, amount)
            for action, amount in connection.execute(select(UsageLog.action, UsageLog.amount).order_by(UsageLog.id))
        ]
    )


@pytest.fixture
async def account(accounts: Accounts, catalogue: Catalogue, ann: Person) -> int:
    preset = catalogue.get("chatgpt_free").default_preset
    assert preset is not None
    return (await accounts.add(ann, Draft("chatgpt_free", preset.limits, preset_id=preset.id))).account.id


async def test_old_uses_go_and_other_acts_stay(
    database: Database, usage: Usage, ann: Person, account: int, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "_BATCH", 2)
    monkeypatch.setattr(retention, "_PAUSE", 0)
    for amount in range(1, 6):
        await usage.log(ann, account, Decimal(amount))
        clock.forward(days=10)
    before = await lines(database)
    uses = [line for line in before if line[0] == "used"]
    others = [line for line in before if line[0] != "used"]
    assert (len(uses), bool(others)) == (5, True)

    forever, some = Retention(database, clock, days=0), Retention(database, clock, days=DAYS)
    assert await forever.forget() == 0
    assert await lines(database) == before
    assert await some.forget() == 2, "those of 50 and of 40 days ago; that of 30 days ago is just not too old"
    assert await some.forget() == 0
    assert await lines(database) == [*others, *uses[2:]]
    clock.forward(days=15)
    assert await some.forget() == 2
    await usage.log(ann, account, Decimal(9))
    assert await lines(database) == [*others, uses[4], ("used", Decimal(9))]
