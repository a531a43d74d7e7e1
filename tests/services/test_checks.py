"""What platforms say is written down; by a person's tap, and by rounds in the background."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from services.accounts import Accounts, Draft
from services.checks import ASKED_AN_HOUR, Checks, NoKey
from services.errors import NotFound, TooOften
from services.kinds import Kind
from services.notifications.key_news import KeyNews
from services.overview import AccountView, Overview
from services.people import People
from services.platforms.answers import Outcome
from services.platforms.catalogue import Catalogue, load_catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http, origins
from services.quota.counter import Evidence
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from services.vault import Vault
from tests.clock import HandClock
from tests.services.notifications.test_planner import written
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, StandIns, running

ROUTER = "openrouter_free"


@pytest.fixture
async def platforms(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIns]:
    async with running(tmp_path_factory.mktemp("overlay")) as stand_ins:
        yield stand_ins


@pytest.fixture
def catalogue(platforms: StandIns) -> Catalogue:
    return load_catalogue(Path(platforms.directory))


Start = Callable[[], Checks]


@pytest.fixture
async def start(
    database: Database, overview: Overview, catalogue: Catalogue, vault: Vault, clock: HandClock
) -> AsyncIterator[Start]:
    """A process that knows nothing but what is in the database."""
    made: list[Checks] = []

    def start() -> Checks:
        clients = PlatformClients(catalogue, Http(origins(catalogue)), clock)
        made.append(Checks(database, overview, catalogue, clients, vault, clock, [KeyNews()]))
        return made[-1]

    yield start
    for checks in made:
        await checks.close()


@pytest.fixture
def checks(start: Start) -> Checks:
    return start()


@pytest.fixture
async def here(people: People, ann: Person) -> Person:
    await people.finish_registration(ann)
    found = await people.by_telegram(ann.telegram_id or 0)
    assert found is not None
    return found


async def with_key(accounts: Accounts, catalogue: Catalogue, person: Person, platform_id: str = ROUTER) -> AccountView:
    preset = catalogue.get(platform_id).presets[0]
    draft = Draft(platform_id, preset.limits, preset_id=preset.id)
    return await accounts.add(person, draft, made_up(platform_id))


async def test_an_answer_is_written_down(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, here: Person, clock: HandClock
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    checked = await checks.ask(here, account_id)
    assert checked.answer is not None
    assert checked.answer.outcome is Outcome.VALID
    account, quota = checked.view.account, checked.view.main
    assert (account.is_verified, account.check_outcome, account.last_verified_at) == (True, "valid", clock())
    assert quota is not None
    assert quota.reading.evidence is Evidence.CONFIRMED
    assert (await checks.ask(here, account_id)).answer is None, "asked a moment ago"


async def test_no_answer_changes_nothing(
    accounts: Accounts, usage: Usage, checks: Checks, catalogue: Catalogue, platforms: StandIns, here: Person
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    await usage.log(here, account_id, Decimal(3))
    for mood in (Mood.DOWN, Mood.PAGE, Mood.CHANGED, Mood.LIMITED, Mood.CUT):
        platforms[ROUTER].mood = mood
        view = (await checks.ask(here, account_id)).view
        assert (view.account.is_verified, view.account.checked_at) == (False, None)
        assert view.main is not None
        assert (int(view.main.reading.used), view.main.reading.evidence) == (3, Evidence.LOGGED)


async def test_ones_own_accounts_only_and_only_with_a_key(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, here: Person, bob: Person
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    with pytest.raises(NotFound):
        await checks.ask(bob, account_id)
    await accounts.remove_key(here, account_id)
    with pytest.raises(NoKey):
        await checks.ask(here, account_id)


async def test_a_round_reads_what_is_due_and_then_has_nothing_to_do(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, overview: Overview, here: Person, clock: HandClock
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    assert (await checks.round()).asked == 0
    clock.forward(minutes=16)
    assert (await checks.round()).asked == 1
    assert (await overview.one(here, account_id)).account.is_verified
    assert (await checks.round()).asked == 0
    clock.now += catalogue.get(ROUTER).pace.reread * 1.3
    assert (await checks.round()).asked == 1


async def test_a_key_that_dies_is_told_of_once(
    database: Database,
    accounts: Accounts,
    checks: Checks,
    catalogue: Catalogue,
    platforms: StandIns,
    here: Person,
    clock: HandClock,
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    await checks.ask(here, account_id)
    platforms[ROUTER].mood = Mood.INVALID
    clock.forward(days=1)
    assert (await checks.round()).asked == 1
    clock.forward(days=10)
    assert (await checks.round()).asked == 0, "a dead key is left in peace"
    await checks.ask(here, account_id)
    assert [kind for kind, _ in await written(database)] == [Kind.KEY_DIED]


async def test_an_answer_about_a_key_that_was_replaced_meanwhile_is_dropped(
    accounts: Accounts,
    checks: Checks,
    catalogue: Catalogue,
    overview: Overview,
    platforms: StandIns,
    here: Person,
    clock: HandClock,
) -> None:
    account_id = (await with_key(accounts, catalogue, here)).account.id
    platforms[ROUTER].latency = 0.5
    asking = asyncio.get_running_loop().create_task(checks.ask(here, account_id))
    await asyncio.sleep(0.2)
    clock.forward(seconds=1)
    await accounts.set_key(here, account_id, made_up(ROUTER))
    await asking
    assert not (await overview.one(here, account_id)).account.is_verified


GEMINI = "gemini_free"


async def test_ten_an_hour_and_no_more_whatever_restarts(
    accounts: Accounts, start: Start, catalogue: Catalogue, platforms: StandIns, here: Person, clock: HandClock
) -> None:
    account_id = (await with_key(accounts, catalogue, here, GEMINI)).account.id
    platforms[GEMINI].mood = Mood.DOWN
    first = clock()
    for _ in range(ASKED_AN_HOUR):
        await start().ask(here, account_id)
        clock.forward(minutes=1)
    seen = len(platforms[GEMINI].seen)
    with pytest.raises(TooOften) as caught:
        await start().ask(here, account_id)
    assert caught.value.retry_at == first + timedelta(hours=1)
    assert len(platforms[GEMINI].seen) == seen
    clock.now = caught.value.retry_at
    await start().ask(here, account_id)


async def test_an_account_that_is_added_again_has_no_new_ten(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, platforms: StandIns, here: Person, bob: Person
) -> None:
    platforms[GEMINI].mood = Mood.DOWN
    for _ in range(ASKED_AN_HOUR):
        account_id = (await with_key(accounts, catalogue, here, GEMINI)).account.id
        await checks.ask(here, account_id)
        await accounts.remove(here, account_id)
    account_id = (await with_key(accounts, catalogue, here, GEMINI)).account.id
    with pytest.raises(TooOften):
        await checks.ask(here, account_id)
    await checks.ask(here, (await with_key(accounts, catalogue, here)).account.id)
    await checks.ask(bob, (await with_key(accounts, catalogue, bob, GEMINI)).account.id)


async def test_taps_at_once_do_not_slip_past_the_ten(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, platforms: StandIns, here: Person
) -> None:
    platforms[GEMINI].mood = Mood.DOWN
    ids = [(await with_key(accounts, catalogue, here, GEMINI)).account.id for _ in range(2 * ASKED_AN_HOUR)]
    before = len(platforms[GEMINI].seen)
    answers = await asyncio.gather(*(checks.ask(here, account_id) for account_id in ids), return_exceptions=True)
    assert sum(isinstance(answer, TooOften) for answer in answers) == ASKED_AN_HOUR
    assert len(platforms[GEMINI].seen) == before + ASKED_AN_HOUR


async def test_rounds_in_the_background_cost_nobody_anything(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, here: Person, clock: HandClock
) -> None:
    account_id = (await with_key(accounts, catalogue, here, GEMINI)).account.id
    for _ in range(ASKED_AN_HOUR + 1):
        clock.forward(days=20)
        assert (await checks.round()).asked == 1
    clock.forward(minutes=20)
    assert (await checks.ask(here, account_id)).answer is not None


async def test_it_is_known_when_it_was_read_last_and_when_that_failed(
    accounts: Accounts, checks: Checks, catalogue: Catalogue, platforms: StandIns, here: Person, clock: HandClock
) -> None:
    added = (await with_key(accounts, catalogue, here)).account
    assert (added.read_at, added.unanswered_at) == (None, None)
    read_at = clock()
    account = (await checks.ask(here, added.id)).view.account
    assert (account.read_at, account.unanswered_at) == (read_at, None)
    platforms[ROUTER].mood = Mood.DOWN
    failed_at = clock.forward(hours=3)
    account = (await checks.ask(here, added.id)).view.account
    assert (account.read_at, account.unanswered_at) == (read_at, failed_at)
    platforms[ROUTER].mood = Mood.WORKS
    again_at = clock.forward(hours=1)
    account = (await checks.ask(here, added.id)).view.account
    assert (account.read_at, account.unanswered_at) == (again_at, None)
    await accounts.set_key(here, added.id, made_up(ROUTER))
    clock.forward(hours=1)
    platforms[ROUTER].mood = Mood.INVALID
    account = (await checks.ask(here, added.id)).view.account
    assert account.read_at is None, "it was another key's"
