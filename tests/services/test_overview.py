"""What a person sees of all accounts, over each database."""

from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal

import pytest

from services.accounts import Accounts, Draft
from services.errors import NotFound
from services.overview import AccountView, Overview
from services.platforms.catalogue import Catalogue
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from services.vault import Vault
from tests.clock import START, HandClock
from tests.services.limits import SESSION, THROTTLE, draft


def from_catalogue(catalogue: Catalogue, platform_id: str) -> Draft:
    """An account on a platform with its default limits."""
    preset = catalogue.get(platform_id).default_preset
    assert preset is not None
    return Draft(platform_id, preset.limits, preset_id=preset.id)


def guessed(view: AccountView) -> bool:
    assert view.main is not None
    return view.main.reset_assumed


async def test_pages_follow_one_another(accounts: Accounts, overview: Overview, ann: Person, bob: Person) -> None:
    for number in range(20):
        await accounts.add(ann, draft(identifier=f"n{number}"))
    await accounts.add(bob, draft(identifier="his"))
    pages = [await overview.page(ann, offset, 8) for offset in (0, 8, 16, 24)]
    assert [[view.mark for view in page.views] for page in pages] == [
        [f"n{number}" for number in range(8)],
        [f"n{number}" for number in range(8, 16)],
        [f"n{number}" for number in range(16, 20)],
        [],
    ]
    assert {page.total for page in pages} == {20}
    everything = tuple(view for page in pages for view in page.views)
    assert await overview.all(ann) == everything
    assert (await overview.page(bob, 0, 8)).total == 1


async def test_twins_are_told_apart_whatever_page_they_are_on(
    accounts: Accounts, overview: Overview, ann: Person
) -> None:
    for name in ("Mine", "Mine", "Other", "Mine"):
        await accounts.add(ann, draft(name=name))
    await accounts.add(ann, draft(name="Mine", identifier="work"))
    labels = [view.label for view in await overview.all(ann)]
    assert labels == ["🧩 Mine · 1", "🧩 Mine · 2", "🧩 Other", "🧩 Mine · 3", "🧩 Mine · work"]
    (last,) = (await overview.page(ann, 3, 1)).views
    assert (last.label, await overview.one(ann, last.account.id)) == ("🧩 Mine · 3", last)


async def test_labels_in_full_and_in_short(
    accounts: Accounts, overview: Overview, catalogue: Catalogue, ann: Person
) -> None:
    view = await accounts.add(ann, from_catalogue(catalogue, "gemini_free"))
    assert (view.label, view.short_name, view.mark) == ("💎 Gemini Free", "💎 Gemini", "")
    await accounts.rename(ann, view.account.id, "work")
    view = await overview.one(ann, view.account.id)
    assert (view.label, view.short_name, view.mark) == ("💎 Gemini Free · work", "💎 Gemini", "work")


async def test_an_account_outlives_its_platform_in_the_catalogue(
    database: Database, vault: Vault, clock: HandClock, ann: Person
) -> None:
    without = Overview(database, Catalogue.of([]), clock)
    view = await Accounts(database, without, vault, clock).add(ann, Draft("gemini_free", (SESSION,), preset_id="x"))
    assert (view.platform, view.label, view.short_name) == (None, "🧩 gemini_free", "🧩 gemini_free")
    assert not guessed(view)


async def test_a_use_counts_against_the_first_that_is_no_throttle(accounts: Accounts, ann: Person) -> None:
    view = await accounts.add(ann, draft(THROTTLE, SESSION))
    assert view.main == view.quotas[1]


async def test_the_account_of_another_is_not_there(
    accounts: Accounts, overview: Overview, ann: Person, bob: Person
) -> None:
    hers = await accounts.add(ann, draft())
    for account_id in (hers.account.id, 0, 2**63 - 1):
        with pytest.raises(NotFound):
            await overview.one(bob, account_id)
    assert await overview.all(bob) == ()


async def test_a_calendar_that_nobody_has_seen_is_a_guess_until_the_person_sets_it(
    accounts: Accounts, overview: Overview, catalogue: Catalogue, ann: Person
) -> None:
    known = await accounts.add(ann, from_catalogue(catalogue, "gemini_free"))
    view = await accounts.add(ann, from_catalogue(catalogue, "leonardo_free"))
    assert (guessed(known), guessed(view)) == (False, True)
    assert view.main
    at_nine = Limit("daily", Unit.TOKENS, Decimal(150), FixedWindow("day", at=time(9)))
    await accounts.change_limit(ann, view.account.id, view.main.id, at_nine)
    assert not guessed(await overview.one(ann, view.account.id))


async def test_a_length_that_nobody_has_seen_is_a_guess_until_the_person_sets_its_end(
    accounts: Accounts, usage: Usage, overview: Overview, catalogue: Catalogue, ann: Person, clock: HandClock
) -> None:
    view = await accounts.add(ann, from_catalogue(catalogue, "claude_free"))
    mine = view.account.id
    other = await accounts.add(ann, from_catalogue(catalogue, "claude_free"))
    assert not guessed(view), "what is not open has no end to be guessed"
    for account_id in (mine, other.account.id):
        await usage.log(ann, account_id, Decimal(1))
    clock.forward(minutes=5)
    view = await overview.one(ann, mine)
    assert guessed(view)
    assert view.main
    await accounts.set_anchor(ann, mine, view.main.id, START + timedelta(hours=3))
    views = await overview.all(ann)
    assert [guessed(view) for view in views] == [False, True], "the other one is still guessed at"
    clock.forward(hours=4)
    assert guessed((await usage.log(ann, mine, Decimal(1))).view), "of the next window nothing is known"


async def test_other_limits_than_the_guessed_ones_are_no_guess(
    accounts: Accounts, overview: Overview, usage: Usage, catalogue: Catalogue, ann: Person
) -> None:
    view = await accounts.add(ann, from_catalogue(catalogue, "claude_free"))
    own = Limit("24hour", Unit.MESSAGES, Decimal(30), FirstUseWindow(timedelta(hours=24)))
    await accounts.set_limits(ann, view.account.id, [own], preset_id=None)
    assert not guessed((await usage.log(ann, view.account.id, Decimal(1))).view)
