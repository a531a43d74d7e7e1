"""Accounts over each database: what is changed is changed, what is somebody else's is not there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import time, timedelta
from decimal import Decimal

import pytest

from services import accounts as module
from services.accounts import Accounts, BadName, Draft
from services.errors import NotFound, TooMany
from services.my_data import MyData
from services.overview import Overview
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from services.vault import Owner, Vault
from tests.clock import START, HandClock
from tests.services.limits import CREDIT, DAILY, MONTHLY, SESSION, THROTTLE, draft

KEY = "AIzaSy" + "k" * 33


async def sealed(database: Database, person: Person, account_id: int) -> str | None:
    async with database.read() as tx:
        return await tx.accounts.sealed_key(person.id, account_id)


async def acts(database: Database, person: Person) -> list[tuple[str, str | None]]:
    """Actions and details of a person's log, in order."""
    async with database.read() as tx:
        return [(row["action"], row["details"]) for row in (await tx.belongings.export(person))["usage_logs"]]


async def test_an_account_is_added_whole(
    accounts: Accounts, overview: Overview, database: Database, vault: Vault, ann: Person
) -> None:
    added = await accounts.add(ann, draft(DAILY, THROTTLE, name=" My\x00 bot ", identifier="  work\n"), KEY)
    assert added == await overview.one(ann, added.account.id)
    assert (added.name, added.account.identifier, added.label) == ("My bot", "work", "🧩 My bot · work")
    assert [quota.limit for quota in added.quotas] == [DAILY, THROTTLE]
    assert (added.account.key_preview, added.account.is_verified, added.account.created_at) == (
        "AIza…kkkk",
        False,
        START,
    )
    stored = await sealed(database, ann, added.account.id)
    assert stored is not None
    assert KEY not in stored
    assert vault.open(stored, Owner(ann.id, added.account.id, "custom")) == KEY
    assert await acts(database, ann) == [("account_added", None)]


async def test_what_cannot_be_a_name_leaves_nothing_behind(
    accounts: Accounts, overview: Overview, database: Database, ann: Person
) -> None:
    for wrong in (draft(name="\u200b"), draft(identifier="x" * 41), draft(identifier="\u202e")):
        with pytest.raises(BadName):
            await accounts.add(ann, wrong)
    assert await overview.all(ann) == ()
    assert await acts(database, ann) == []


async def test_there_is_an_end_to_accounts(
    accounts: Accounts, overview: Overview, ann: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_ACCOUNTS", 3)
    results = await asyncio.gather(*(accounts.add(ann, draft()) for _ in range(5)), return_exceptions=True)
    refused = [each for each in results if isinstance(each, TooMany)]
    assert ([each.limit for each in refused], len((await overview.page(ann, 0, 9)).views)) == ([3, 3], 3)
    await accounts.add(bob, draft())


async def test_nobody_adds_for_a_person_who_has_left(accounts: Accounts, my_data: MyData, ann: Person) -> None:
    await my_data.delete(ann)
    with pytest.raises(NotFound):
        await accounts.add(ann, draft())


async def test_a_name_is_given_changed_and_taken_away(
    accounts: Accounts, overview: Overview, database: Database, ann: Person
) -> None:
    lone = await accounts.add(ann, Draft("gemini_free", (DAILY,)))
    assert lone.label == "💎 Gemini Free"
    await accounts.add(ann, Draft("gemini_free", (DAILY,)))
    first, second = await overview.all(ann)
    assert [first.label, second.label] == ["💎 Gemini Free · 1", "💎 Gemini Free · 2"]
    await accounts.rename(ann, first.account.id, "<b>work</b>")
    assert [view.label for view in await overview.all(ann)] == ["💎 Gemini Free · <b>work</b>", "💎 Gemini Free"]
    for nothing in ("\u3164", ""):
        with pytest.raises(BadName):
            await accounts.rename(ann, first.account.id, nothing)
    await accounts.rename(ann, first.account.id, None)
    assert [view.mark for view in await overview.all(ann)] == ["1", "2"]
    assert [action for action, _ in await acts(database, ann)].count("renamed") == 2, "a refusal is no act"


async def test_other_limits_keep_what_still_means_the_same(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person, clock: HandClock
) -> None:
    mine = (await accounts.add(ann, draft(SESSION))).account.id
    await usage.log(ann, mine, Decimal(7))
    clock.forward(hours=1)
    shorter = Limit("3hour", Unit.MESSAGES, Decimal(20), FirstUseWindow(timedelta(hours=3)))
    await accounts.set_limits(ann, mine, [shorter], preset_id="other")
    view = await overview.one(ann, mine)
    assert (view.account.preset_id, view.main and view.main.limit) == ("other", shorter)
    assert view.main
    assert (int(view.main.reading.used), view.main.reading.resets_at) == (7, START + timedelta(hours=3)), (
        "it opened then"
    )
    await accounts.set_limits(ann, mine, [DAILY, MONTHLY], preset_id=None)
    view = await overview.one(ann, mine)
    assert [(quota.limit, int(quota.reading.used)) for quota in view.quotas] == [(DAILY, 0), (MONTHLY, 0)]
    assert view.account.preset_id is None


async def test_each_of_several_limits_is_carried_to_its_like(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person
) -> None:
    mine = (await accounts.add(ann, draft(DAILY, MONTHLY))).account.id
    await usage.log(ann, mine, Decimal(10))
    (daily, _) = (await overview.one(ann, mine)).quotas
    await usage.correct(ann, mine, daily.id, Decimal(1400))
    await accounts.set_limits(ann, mine, [MONTHLY, THROTTLE, DAILY], preset_id=None)
    used = {quota.limit.quota_type: quota.reading.used for quota in (await overview.one(ann, mine)).quotas}
    assert used == {"monthly": 10, "minute": 0, "daily": 100}


async def test_an_account_may_have_no_limits(accounts: Accounts, overview: Overview, ann: Person) -> None:
    mine = (await accounts.add(ann, draft())).account.id
    await accounts.set_limits(ann, mine, [], preset_id=None)
    view = await overview.one(ann, mine)
    assert (view.quotas, view.main) == ((), None)


async def test_the_end_of_a_window_is_set(
    accounts: Accounts, usage: Usage, overview: Overview, database: Database, ann: Person, clock: HandClock
) -> None:
    mine = (await accounts.add(ann, draft(SESSION))).account.id
    await usage.log(ann, mine, Decimal(9))
    (quota,) = (await overview.one(ann, mine)).quotas
    ends_at = START + timedelta(hours=2)
    await accounts.set_anchor(ann, mine, quota.id, ends_at)
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (int(quota.reading.used), quota.reading.resets_at) == (9, ends_at)
    clock.forward(hours=2)
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (int(quota.reading.used), quota.reading.state, quota.reading.rolled) == (0, "idle", True)
    await usage.log(ann, mine, Decimal(1))
    await accounts.set_anchor(ann, mine, quota.id, None)
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (int(quota.reading.used), quota.reading.state) == (0, "idle")
    told = [details for action, details in await acts(database, ann) if action == "anchored"]
    assert told == [f"5hour {ends_at.isoformat()}", "5hour -"]


async def test_a_credit_expires_when_the_person_says(
    accounts: Accounts, overview: Overview, ann: Person, clock: HandClock
) -> None:
    mine = (await accounts.add(ann, draft(CREDIT))).account.id
    (quota,) = (await overview.one(ann, mine)).quotas
    await accounts.set_anchor(ann, mine, quota.id, START + timedelta(days=2))
    clock.forward(days=2)
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (quota.reading.state, int(quota.reading.left)) == ("closed", 0)
    await accounts.set_anchor(ann, mine, quota.id, None)
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (quota.reading.resets_at, int(quota.reading.left)) == (None, 5)


async def test_one_limit_is_changed_and_the_others_stay(
    accounts: Accounts, usage: Usage, overview: Overview, ann: Person
) -> None:
    mine = (await accounts.add(ann, draft(DAILY, MONTHLY))).account.id
    await usage.log(ann, mine, Decimal(30))
    daily, monthly = (await overview.one(ann, mine)).quotas
    evening = Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "UTC", at=time(18, 30)))
    await accounts.change_limit(ann, mine, daily.id, evening)
    changed, same = (await overview.one(ann, mine)).quotas
    assert (changed.id, changed.limit, int(changed.reading.used)) == (daily.id, evening, 30)
    assert changed.reading.resets_at == START.replace(hour=18, minute=30)
    assert same == monthly


async def test_the_log_keeps_the_limits_that_were(
    accounts: Accounts, overview: Overview, database: Database, ann: Person
) -> None:
    mine = (await accounts.add(ann, draft(CREDIT))).account.id
    await accounts.set_limits(ann, mine, [DAILY], preset_id="x")
    (quota,) = (await overview.one(ann, mine)).quotas
    await accounts.change_limit(ann, mine, quota.id, MONTHLY)
    told = [details or "" for action, details in await acts(database, ann) if action == "limits_changed"]
    assert ["credit" in told[0], "daily" in told[1], len(told)] == [True, True, 2]


async def test_a_key_is_replaced_and_removed(
    accounts: Accounts, overview: Overview, database: Database, vault: Vault, ann: Person
) -> None:
    mine = (await accounts.add(ann, draft(), KEY)).account.id
    await accounts.set_key(ann, mine, "gsk_" + "z" * 52)
    view = await overview.one(ann, mine)
    assert (view.account.key_preview, view.account.is_verified) == ("gsk_…zzzz", False)
    stored = await sealed(database, ann, mine)
    assert stored is not None
    assert vault.open(stored, Owner(ann.id, mine, "custom")) == "gsk_" + "z" * 52
    await accounts.remove_key(ann, mine)
    assert await sealed(database, ann, mine) is None
    assert (await overview.one(ann, mine)).account.key_preview is None
    assert "zzzz" not in str(await acts(database, ann))


async def test_a_removed_account_is_gone_and_its_log_stays(
    accounts: Accounts, usage: Usage, overview: Overview, database: Database, ann: Person
) -> None:
    mine = (await accounts.add(ann, draft(), KEY)).account.id
    await usage.log(ann, mine, Decimal(3))
    await accounts.remove(ann, mine)
    assert await overview.all(ann) == ()
    with pytest.raises(NotFound):
        await accounts.remove(ann, mine)
    async with database.read() as tx:
        assert await tx.quotas.of_accounts([mine]) == []
        assert await tx.accounts.sealed_key(ann.id, mine) is None
        log = [(row["action"], row["account_id"]) for row in (await tx.belongings.export(ann))["usage_logs"]]
    assert log == [("account_added", None), ("used", None), ("account_removed", None)]


Change = Callable[[Accounts, Person, int, int], Awaitable[object]]
CHANGES: dict[str, Change] = {
    "rename": lambda accounts, who, account, _: accounts.rename(who, account, "x"),
    "set_limits": lambda accounts, who, account, _: accounts.set_limits(who, account, [], preset_id=None),
    "set_anchor": lambda accounts, who, account, quota: accounts.set_anchor(who, account, quota, None),
    "change_limit": lambda accounts, who, account, quota: accounts.change_limit(who, account, quota, DAILY),
    "set_key": lambda accounts, who, account, _: accounts.set_key(who, account, KEY),
    "remove_key": lambda accounts, who, account, _: accounts.remove_key(who, account),
    "remove": lambda accounts, who, account, _: accounts.remove(who, account),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_nothing_of_another_person_can_be_changed(
    accounts: Accounts, overview: Overview, database: Database, ann: Person, bob: Person, change: str
) -> None:
    hers = await accounts.add(ann, draft(identifier="hers"), KEY)
    for account_id in (hers.account.id, 2**63 - 1, 0, -1):
        with pytest.raises(NotFound):
            await CHANGES[change](accounts, bob, account_id, hers.quotas[0].id)
    assert await overview.all(ann) == (hers,)
    assert await acts(database, bob) == []


@pytest.mark.parametrize("change", ["set_anchor", "change_limit"])
async def test_a_limit_of_another_account_cannot_be_changed(
    accounts: Accounts, overview: Overview, database: Database, ann: Person, bob: Person, change: str
) -> None:
    hers, his = await accounts.add(ann, draft()), await accounts.add(bob, draft())
    with pytest.raises(NotFound):
        await CHANGES[change](accounts, bob, his.account.id, hers.quotas[0].id)
    assert await overview.all(ann) == (hers,)
    assert [action for action, _ in await acts(database, bob)] == ["account_added"], "what is refused is not told"


async def test_an_endless_credit_stays_endless(accounts: Accounts, overview: Overview, ann: Person) -> None:
    endless = Limit("credit", Unit.CREDITS, Decimal("2.5"), CreditWindow())
    mine = (await accounts.add(ann, draft(endless))).account.id
    (quota,) = (await overview.one(ann, mine)).quotas
    assert (quota.limit, quota.reading.left, quota.reading.resets_at) == (endless, Decimal("2.5"), None)
