"""Scores are kept for a minute, and for no longer than they are true."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from services.accounts import Accounts, Draft
from services.advice import Advice
from services.grounds import grounds_of
from services.judgement import Judgement
from services.overview import Overview
from services.people import People
from services.platforms.catalogue import Catalogue
from services.quota.recommendation import ANYTHING
from services.quota.urgency import urgency
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from services.wall_times import Hours
from tests.clock import HandClock

PLATFORMS = ("chatgpt_free", "gemini_free", "groq_free", "nvidia_free")


@pytest.fixture
def judgement(database: Database, overview: Overview, clock: HandClock) -> Judgement:
    return Judgement(database, overview, clock)


@pytest.fixture
async def held(accounts: Accounts, catalogue: Catalogue, ann: Person) -> list[int]:
    """One of each kind of window: of first use, of the calendar, one that refills, mere throttles."""
    ids = []
    for platform_id in PLATFORMS:
        preset = catalogue.get(platform_id).presets[0]
        ids.append((await accounts.add(ann, Draft(platform_id, preset.limits, preset_id=preset.id))).account.id)
    return ids


async def anew(database: Database, overview: Overview, person: Person, now: HandClock) -> dict[int, int]:
    """The scores as they are, by nobody's memory."""
    grounds = await grounds_of(person, database, overview, now())
    found = {each: urgency(grounds.counted(each), habit, now()).score for each, habit in grounds.habits.items()}
    return {each: found.get(each, 0) for each in grounds.views}


async def test_whatever_happens_they_are_true_at_once(  # noqa: PLR0917  (pytest names them)
    database: Database,
    overview: Overview,
    judgement: Judgement,
    usage: Usage,
    accounts: Accounts,
    people: People,
    catalogue: Catalogue,
    clock: HandClock,
    ann: Person,
    held: list[int],
) -> None:
    chatgpt, gemini, groq, _ = held
    views = {view.account.id: view for view in await overview.all(ann)}
    logged = await usage.log(ann, gemini, Decimal(1400))
    acts = {
        "logged": lambda: usage.log(ann, chatgpt, Decimal(50)),
        "more": lambda: usage.log(ann, groq, Decimal(900)),
        "undone": lambda: usage.undo(ann, logged.usage_id),
        "corrected": lambda: usage.correct(ann, gemini, views[gemini].quotas[0].id, Decimal(3)),
        "other limits": lambda: accounts.set_limits(
            ann, gemini, catalogue.get("gemini_free").presets[1].limits, preset_id=None
        ),
        "removed": lambda: accounts.remove(ann, chatgpt),
    }
    seen = [(await judgement.of(ann)).scores]
    for name, act in acts.items():
        await act()
        clock.forward(seconds=1)
        judged = await judgement.of(ann)
        assert judged.scores == await anew(database, overview, ann, clock), name
        assert [view.account.id for view in judged.views] == list(judged.scores)
        seen.append(judged.scores)
    assert sum(before != after for before, after in pairwise(seen)) >= 5, "these acts change scores"
    await people.set_active_hours(ann, Hours(0, 60))
    changed = await people.by_telegram(ann.telegram_id or 0)
    assert changed is not None
    assert (await judgement.of(changed)).scores == await anew(database, overview, changed, clock)


async def test_it_advises_as_who_is_asked_for_advice(  # noqa: PLR0917  (pytest names them)
    database: Database,
    overview: Overview,
    judgement: Judgement,
    usage: Usage,
    catalogue: Catalogue,
    clock: HandClock,
    ann: Person,
    held: list[int],
) -> None:
    advice = Advice(database, overview, catalogue, clock)
    chatgpt, gemini, groq, _ = held
    named = []
    for account_id, amount in ((gemini, 1490), (chatgpt, 50), (groq, 2000), (gemini, 10)):
        await usage.log(ann, account_id, Decimal(amount))
        clock.forward(seconds=1)
        judged, asked = await judgement.of(ann), (await advice.recommend(ann, ANYTHING)).recommendation
        best = asked.best.account_id if asked.best is not None else None
        assert (judged.advised.best.account_id if judged.advised.best is not None else None) == best
        assert (judged.advised.back, judged.advised.back_at) == (asked.back, asked.back_at)
        back = judged.back()
        assert (back[0].account.id if back is not None else None) == asked.back
        named.append((best, asked.back))
    assert len(set(named)) > 2, named


async def test_what_is_back_within_the_minute_is_used_up_no_more(
    judgement: Judgement, usage: Usage, clock: HandClock, ann: Person, held: list[int]
) -> None:
    await usage.log(ann, held[2], Decimal(1000))
    judged = await judgement.of(ann)
    assert judged.advised.back == held[2]
    assert judged.advised.back_at is not None
    clock.now = judged.advised.back_at
    assert (await judgement.of(ann)).advised.back is None


async def test_a_minute_later_they_are_judged_anew(
    database: Database,
    overview: Overview,
    judgement: Judgement,
    usage: Usage,
    clock: HandClock,
    ann: Person,
    held: list[int],
) -> None:
    await usage.log(ann, held[1], Decimal(10))
    await judgement.of(ann)
    clock.forward(hours=6)
    assert (await judgement.of(ann)).scores == await anew(database, overview, ann, clock)
    clock.forward(hours=-12)
    assert (await judgement.of(ann)).scores == await anew(database, overview, ann, clock)


async def test_nothing_is_learnt_again_meanwhile(
    judgement: Judgement, clock: HandClock, ann: Person, held: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await judgement.of(ann)
    monkeypatch.setattr("services.judgement.grounds_of", None)
    clock.forward(seconds=59)
    again = await judgement.of(ann)
    assert again.scores == first.scores
    assert again.now == clock()


async def test_people_are_not_mixed_up(
    judgement: Judgement, accounts: Accounts, catalogue: Catalogue, ann: Person, bob: Person, held: list[int]
) -> None:
    assert (await judgement.of(bob)).scores == {}
    assert set((await judgement.of(ann)).scores) == set(held)
