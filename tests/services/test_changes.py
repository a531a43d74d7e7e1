"""The catalogue changes with an upgrade: who is told of it, once; what an account has when it takes the new limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

import orjson
import pytest

from services.accounts import Accounts, Draft
from services.changes import Changes
from services.errors import NotFound
from services.kinds import Kind
from services.notifications.change_news import SETTLED, ChangeNews
from services.notifications.notices import Notices
from services.overview import AccountView, Overview
from services.people import People
from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform, Status
from services.quota.counter import Limit
from services.quota.windows import FixedWindow
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from tests.clock import HandClock

GEMINI, CLAUDE = "gemini_free", "claude_free"


def with_limits(platform: Platform, preset_id: str, *limits: Limit) -> Platform:
    presets = [replace(each, limits=limits) if each.id == preset_id else each for each in platform.presets]
    return replace(platform, presets=tuple(presets))


def daily(platform: Platform, total: int, preset_id: str = "mission") -> Platform:
    """The platform with another day of that preset."""
    preset = platform.preset(preset_id)
    assert preset is not None
    first, *others = preset.limits
    return with_limits(platform, preset_id, replace(first, total=Decimal(total)), *others)


@dataclass
class Product:
    """Starts of versions that know other catalogues."""

    database: Database
    overview: Overview
    clock: HandClock
    catalogue: Catalogue

    async def start(self, change: Callable[[Platform], Platform] | None = None, platform_id: str = GEMINI) -> Changes:
        changed = [
            change(platform) if change is not None and platform.id == platform_id else platform
            for platform in self.catalogue
        ]
        changes = Changes(self.database, self.overview, Catalogue.of(changed), self.clock)
        await changes.notice()
        return changes

    async def told(self) -> list[tuple[int, int]]:
        """What is written after the change has stood long enough: persons and versions."""
        self.clock.now += SETTLED
        await ChangeNews(self.database, self.clock).tell()
        async with self.database.read() as tx:
            rows = await tx.outbox.everything()
        found = [row for row in rows if row.kind == Kind.PLATFORM_CHANGED]
        return [(row.person_id, orjson.loads(row.payload)["version_id"]) for row in found]


@pytest.fixture
def product(database: Database, overview: Overview, clock: HandClock, catalogue: Catalogue) -> Product:
    return Product(database, overview, clock, catalogue)


@pytest.fixture
async def here(people: People, ann: Person) -> Person:
    await people.finish_registration(ann)
    found = await people.by_telegram(ann.telegram_id or 0)
    assert found is not None
    return found


@dataclass
class Adder:
    accounts: Accounts
    catalogue: Catalogue

    async def __call__(self, person: Person, platform_id: str = GEMINI, preset_id: str = "mission") -> AccountView:
        preset = self.catalogue.get(platform_id).preset(preset_id)
        assert preset is not None
        return await self.accounts.add(person, Draft(platform_id, preset.limits, preset_id=preset_id))


@pytest.fixture
def add(accounts: Accounts, catalogue: Catalogue) -> Adder:
    return Adder(accounts, catalogue)


def totals(view: AccountView) -> list[int]:
    return [int(quota.limit.total) for quota in view.quotas]


async def test_the_first_start_and_an_equal_one_tell_nobody(product: Product, add: Adder, here: Person) -> None:
    await add(here)
    for _ in range(3):
        await product.start()
        assert await product.told() == []


async def test_who_has_the_preset_is_told_once_whatever_restarts(
    product: Product, add: Adder, here: Person, bob: Person, people: People
) -> None:
    await product.start()
    await people.finish_registration(bob)
    await add(here)
    await add(here)  # two accounts are one message
    await add(bob, preset_id="flash")
    await product.start(lambda each: daily(each, 1000))
    ((person_id, version_id),) = await product.told()
    assert person_id == here.id
    for _ in range(3):
        changes = await product.start(lambda each: daily(each, 1000))
        assert await product.told() == [(here.id, version_id)]
    change = await changes.of(here, version_id)
    assert change.status is None
    assert [
        ([int(each.total) for each in offer.own], [int(each.total) for each in offer.offered])
        for _, offer in change.offers
    ] == [([1500, 60], [1000, 60])] * 2


async def test_an_account_keeps_its_numbers_until_they_are_taken(
    product: Product, add: Adder, here: Person, usage: Usage, overview: Overview
) -> None:
    await product.start()
    account_id = (await add(here)).account.id
    await usage.log(here, account_id, Decimal(120))
    changes = await product.start(lambda each: daily(each, 1000))
    ((_, version_id),) = await product.told()
    before = await overview.one(here, account_id)
    assert totals(before) == [1500, 60]
    (view,) = await changes.adopt(here, version_id)
    assert totals(view) == [1000, 60]
    assert view.main is not None
    assert int(view.main.reading.used) == 120, "what was used stays used"
    assert view.account.preset_id == "mission"
    for again in (changes.adopt, changes.keep, changes.of):
        with pytest.raises(NotFound):
            await again(here, version_id)


async def test_another_window_counts_anew(product: Product, add: Adder, here: Person, usage: Usage) -> None:
    await product.start()
    account_id = (await add(here)).account.id
    await usage.log(here, account_id, Decimal(120))
    monthly = Limit(
        "monthly", product.catalogue.get(GEMINI).presets[0].limits[0].unit, Decimal(9), FixedWindow("month")
    )
    changes = await product.start(lambda each: with_limits(each, "mission", monthly))
    ((_, version_id),) = await product.told()
    (view,) = await changes.adopt(here, version_id)
    assert totals(view) == [9]
    assert view.main is not None
    assert view.main.reading.used == 0


async def test_what_is_kept_is_not_offered_again_but_the_next_change_is(
    product: Product, add: Adder, here: Person, overview: Overview
) -> None:
    await product.start()
    account_id = (await add(here)).account.id
    changes = await product.start(lambda each: daily(each, 1000))
    ((_, version_id),) = await product.told()
    await changes.keep(here, version_id)
    with pytest.raises(NotFound):
        await changes.of(here, version_id)
    assert totals(await overview.one(here, account_id)) == [1500, 60]
    changes = await product.start(lambda each: daily(each, 500))
    told = await product.told()
    assert len(told) == 2
    assert totals((await changes.adopt(here, told[1][1]))[0]) == [500, 60]


async def test_of_two_changes_in_a_row_the_newer_is_offered(product: Product, add: Adder, here: Person) -> None:
    await product.start()
    await add(here)
    await product.start(lambda each: daily(each, 1000))
    await product.told()
    changes = await product.start(lambda each: daily(each, 500))
    (_, old), (_, new) = await product.told()
    with pytest.raises(NotFound):
        await changes.adopt(here, old)
    (offer,) = (await changes.of(here, new)).offers
    assert [int(each.total) for each in offer[1].own] == [1500, 60], "nothing was taken meanwhile"
    assert [int(each.total) for each in offer[1].offered] == [500, 60]


async def test_what_another_preset_changes_later_leaves_an_offer_open(
    product: Product, add: Adder, here: Person
) -> None:
    await product.start()
    await add(here)
    await product.start(lambda each: daily(each, 1000))
    ((_, version_id),) = await product.told()
    changes = await product.start(lambda each: daily(daily(each, 1000), 10, "flash"))
    assert await product.told() == [(here.id, version_id)]
    assert totals((await changes.adopt(here, version_id))[0]) == [1000, 60]


async def test_own_numbers_and_those_of_today_are_left_alone(
    product: Product, add: Adder, accounts: Accounts, here: Person
) -> None:
    await product.start()
    account_id = (await add(here)).account.id
    own = replace(product.catalogue.get(GEMINI).presets[0].limits[0], total=Decimal(7))
    await accounts.set_limits(here, account_id, [own], preset_id=None)
    await product.start(lambda each: daily(each, 1000))
    await add(here)  # by whoever already runs the new version
    assert await product.told() == []


@pytest.mark.parametrize("status", [Status.RETIRED, Status.PAID_ONLY])
async def test_everybody_hears_of_the_end_of_a_platform(
    product: Product, add: Adder, accounts: Accounts, here: Person, status: Status
) -> None:
    await product.start()
    account_id = (await add(here)).account.id
    await accounts.set_limits(here, account_id, product.catalogue.get(CLAUDE).presets[0].limits, preset_id=None)
    await add(here, preset_id="flash")
    changes = await product.start(lambda each: replace(daily(each, 10, "flash"), status=status))
    ((person_id, version_id),) = await product.told()
    change = await changes.of(here, version_id)
    assert (person_id, change.status, change.offers) == (here.id, status, ())
    with pytest.raises(NotFound):
        await changes.adopt(here, version_id)
    for view in await product.overview.all(here):
        await accounts.remove(here, view.account.id)
    with pytest.raises(NotFound):
        await changes.of(here, version_id)


async def test_who_does_not_want_it_or_cannot_hear_it_is_not_told(
    product: Product, add: Adder, here: Person, bob: Person, notices: Notices, people: People
) -> None:
    """Bob has not finished registering."""
    await product.start()
    await add(here)
    await add(bob)
    await notices.switch(here, Kind.PLATFORM_CHANGED, enabled=False)
    await product.start(lambda each: daily(each, 1000))
    assert await product.told() == []


async def test_processes_of_two_versions_that_start_in_turns_tell_nobody(
    product: Product, add: Adder, here: Person
) -> None:
    await product.start()
    await add(here)
    for _ in range(3):
        await product.start(lambda each: daily(each, 1000))
        product.clock.forward(minutes=2)
        await product.start()
        product.clock.forward(minutes=2)
    assert await product.told() == []
    await product.start(lambda each: daily(each, 1000))
    await product.start(lambda each: daily(each, 900))
    changes = await product.start(lambda each: daily(each, 800))
    ((_, version_id),) = await product.told()
    assert totals((await changes.adopt(here, version_id))[0]) == [800, 60]


async def test_two_that_start_together_write_it_once(product: Product, add: Adder, here: Person) -> None:
    await asyncio.gather(product.start(), product.start())
    await add(here)
    await asyncio.gather(*(product.start(lambda each: daily(each, 1000)) for _ in range(3)))
    product.clock.now += SETTLED
    news = [ChangeNews(product.database, product.clock) for _ in range(3)]
    await asyncio.gather(*(each.tell() for each in news))
    assert len(await product.told()) == 1


async def test_telling_goes_on_where_it_was_broken_off(
    product: Product, add: Adder, here: Person, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.notifications.change_news._BATCH", 2)
    await product.start()
    crowd = [here]
    for number in range(6):
        person = await people.meet(6_000_000_000 + number, "en")
        await people.finish_registration(person)
        crowd.append(person)
    for person in crowd:
        await add(person)
    await product.start(lambda each: daily(each, 1000))
    product.clock.now += SETTLED
    news = ChangeNews(product.database, product.clock)
    assert await news._batch() == 2
    assert await news._batch() == 2
    assert sorted(person for person, _ in await product.told()) == sorted(person.id for person in crowd)
    assert await news.tell() == 0


async def test_nobody_answers_for_another(product: Product, add: Adder, here: Person, bob: Person) -> None:
    await product.start()
    await add(here)
    changes = await product.start(lambda each: daily(each, 1000))
    ((_, version_id),) = await product.told()
    for act in (changes.of, changes.adopt, changes.keep):
        with pytest.raises(NotFound):
            await act(bob, version_id)
        with pytest.raises(NotFound):
            await act(here, 999)
    (first, *_) = await _versions(product)
    with pytest.raises(NotFound):
        await changes.adopt(here, first)


async def _versions(product: Product) -> list[int]:
    async with product.database.read() as tx:
        return [version.id for version in await tx.versions.of(GEMINI)]
