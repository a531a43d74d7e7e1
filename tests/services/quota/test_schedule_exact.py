"""Plans hold on real counters and clocks: nobody is refused, and no integer program finds more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from itertools import pairwise
from math import ceil
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.quota.active_hours import ActiveHours
from services.quota.counter import SMALLEST, ZERO, Limit, read
from services.quota.offers import Offer
from services.quota.schedule import Plan, plan_of_day
from services.quota.slots import Day, day_of
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.quota.windows_ahead import Supply
from tests.services.quota.integer_program import Openable, OpenWindow, best
from tests.services.quota.planning import Kept, kept
from tests.services.quota.strategies import HOUR, START, limits, zones

MINUTE = timedelta(minutes=1)
SITTING = 15 * MINUTE
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

lengths = st.sampled_from([90 * MINUTE, 3 * HOUR, 5 * HOUR, 24 * HOUR, 720 * HOUR]) | st.integers(30, 900).map(
    lambda minutes: minutes * MINUTE
)
real_windows: st.SearchStrategy[Window] = st.one_of(
    st.builds(FixedWindow, st.just("hour")),
    st.builds(FixedWindow, st.just("day"), zones),
    st.builds(FixedWindow, st.just("month"), zones),
    st.builds(FirstUseWindow, lengths),
    st.builds(SlidingWindow, lengths),
    st.builds(RefillWindow, lengths),
    st.builds(CreditWindow, lengths),
)
units = st.sampled_from([Unit.MESSAGES, Unit.REQUESTS, Unit.CREDITS, Unit.USD, Unit.TOKENS])
real_limits = st.builds(Limit, st.just("any"), units, st.integers(1, 400).map(Decimal), real_windows)
histories = st.lists(st.tuples(st.integers(0, 12 * 60), st.integers(1, 60)), max_size=4).map(sorted)


@st.composite
def accounts(draw: st.DrawFn) -> list[Kept]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        account = kept(number, draw(real_limits), NOON - 13 * HOUR, at_risk=draw(st.floats(0, 1)))
        for minutes, amount in draw(histories):
            account = account.used(amount, NOON - 12 * HOUR + minutes * MINUTE)
        found.append(account)
    return found


def slots_of(plan: Plan, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """The parts of slots that a block covers."""
    cut = [(max(start, slot.start), min(end, slot.end)) for slot in plan.day.slots]
    return [(begin, until) for begin, until in cut if begin < until]


def check_accepted(account: Kept, plan: Plan) -> None:
    """Do as the plan says, on a real counter, and never be refused."""
    limit, counter = account.limit, account.counter
    acts: list[tuple[datetime, Decimal, datetime | None]] = [
        (each.at, SMALLEST, each.closes) for each in plan.openings if each.account == account.account
    ]
    slack = ZERO
    for block in plan.blocks:
        if block.account != account.account:
            continue
        parts = slots_of(plan, block.start, block.end)
        match limit.window:
            case RefillWindow(duration=duration):  # what flows in during a slot is there at its end
                slack = limit.total * Decimal(45 * MINUTE / duration)
                acts += [(end, block.amount / len(parts), None) for _, end in parts]
            case SlidingWindow():  # parts may come back up to a quarter of an hour into the slot
                acts += [(start + SITTING, block.amount / len(parts), None) for start, _ in parts]
            case _:
                acts.append((block.start, block.amount, block.closes))
    for at, amount, closes in sorted(acts, key=lambda act: act[0]):
        left = read(limit, counter, at).left
        assert amount <= left + slack + SMALLEST, (at, amount, left)
        account = account.used(min(amount, max(left, SMALLEST)), at)
        counter = account.counter
        if closes is not None:
            assert read(limit, counter, at).resets_at == closes


@settings(max_examples=300, deadline=None)
@given(accounts(), st.integers(0, 12 * 60), st.integers(1, 24 * 60 - 1))
def test_a_plan_can_be_followed(found: list[Kept], minute: int, until: int) -> None:
    day = day_of(ActiveHours("UTC", 0, until), NOON + minute * MINUTE)
    if day is None or not day.slots:
        return
    plan = plan_of_day([account.offer(day) for account in found], day)
    assert plan.proven
    check_sensible(plan)
    assert plan.worth == pytest.approx(sum(worth(found[block.account], block.amount) for block in plan.blocks))
    for account in found:
        check_accepted(account, plan)


def check_sensible(plan: Plan) -> None:
    """One account at a time, within the day and within windows."""
    begins, ends = plan.day.slots[0].start, plan.day.ends
    assert all(one.end <= other.start for one, other in pairwise(plan.blocks))
    assert all(begins <= block.start < block.end <= ends for block in plan.blocks)
    assert all(block.end - block.start >= SITTING and block.amount > 0 for block in plan.blocks)
    assert all(block.closes is None or block.end <= block.closes for block in plan.blocks)
    assert all(begins <= each.at < min(each.closes, ends) for each in plan.openings)
    assert plan.share is None or 0 <= (plan.usual or 0) <= plan.share <= 1


def worth(account: Kept, amount: Decimal) -> float:
    return float(amount / account.limit.total) * max(0.05, account.at_risk)


@settings(max_examples=150, deadline=None)
@given(st.lists(limits(), max_size=8), st.floats(0, 1), st.integers(0, 24 * 60))
def test_any_limits_make_a_plan(found: list[Limit], at_risk: float, minute: int) -> None:
    now = START + minute * MINUTE
    day = day_of(ActiveHours("America/Los_Angeles", 0, 0), now)
    assert day is not None
    if day.slots:
        offers = [kept(n, each, START, at_risk=at_risk, usual=1 - at_risk).offer(day) for n, each in enumerate(found)]
        check_sensible(plan_of_day(offers, day))


def some_accounts(random: Random, now: datetime) -> list[Kept]:
    """Fixed and first-use windows at odd times, in units that can be halved."""
    found = []
    for number in range(random.randint(1, 4)):
        if random.random() < 0.6:
            window: Window = FirstUseWindow(random.choice([2, 3, 5, 5, 9]) * HOUR)
        else:
            window = FixedWindow("day", "UTC", (NOON + random.randrange(0, 24 * 60, 5) * MINUTE).time())
        limit = Limit("any", Unit.CREDITS, Decimal(random.randint(5, 100)), window)
        account = kept(number, limit, now - 24 * HOUR, at_risk=random.choice([1.0, random.random()]))
        if random.random() < 0.5:
            used = Decimal(random.randint(1, 120))
            account = account.used(used, now - random.randint(0, 300) * MINUTE)
        found.append(account)
    return found


def most_a_slot(offer: Offer, amount: Decimal) -> Decimal:
    """As many equal parts as the pace asks for, or a quarter faster."""
    parts = max(1, ceil(amount / offer.pace - Decimal("0.25")))
    return (amount / parts).quantize(SMALLEST, ROUND_CEILING)


def as_windows(offer: Offer, day: Day) -> tuple[list[OpenWindow], list[Openable]]:
    """One account's windows, from their instants alone."""
    ((limit, ahead),) = [(each.limit, each.ahead) for each in offer.limits]
    chain = [each for each in ahead if each.supply.lasts is not None]

    def window(supply: Supply, opens: datetime, closes: datetime, at_risk: float) -> OpenWindow:
        amount = supply.amount
        if supply.lasts is None and closes > day.resumes:
            amount = (amount * Decimal(day.share_of(opens, closes))).quantize(SMALLEST)
        weight = max(0.05, at_risk) / float(limit.total)
        fits = [
            n
            for n, s in enumerate(day.slots)
            if s.end - opens >= SITTING < closes - s.start and closes - opens >= SITTING
        ]
        return OpenWindow(float(amount), float(most_a_slot(offer, amount)), weight, tuple(fits))

    windows = [
        window(each.supply, each.supply.opens, each.supply.closes, each.at_risk)
        for each in ahead
        if each.supply.lasts is None and each.supply.closes is not None
    ]
    if not chain:
        return windows, []
    first, lasts = chain[0], chain[0].supply.lasts
    assert lasts is not None
    instants = {slot.start for slot in day.slots if slot.start >= first.supply.opens}
    instants |= {first.supply.opens + n * lasts for n in range(10)}
    ordered = sorted(at for at in instants if day.slots[0].start <= at < day.ends)
    openable = tuple(window(first.supply, at, at + lasts, first.at_risk) for at in ordered)
    clashes = tuple(tuple(m for m in range(n + 1) if ordered[n] - ordered[m] < lasts) for n in range(len(ordered)))
    return windows, [Openable(openable, clashes)]


@pytest.mark.parametrize("shard", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 8))])
def test_the_plan_is_the_integer_programs(shard: int) -> None:
    random = Random(shard)
    for _ in range(25):
        now = NOON + random.randint(0, 8 * 60) * MINUTE
        day = day_of(ActiveHours("UTC", 9 * 60, 22 * 60), now)
        assert day is not None
        offers = [account.offer(day) for account in some_accounts(random, now)]
        windows, openable = [], []
        for offer in offers:
            running, chains = as_windows(offer, day)
            windows += running
            openable += chains
        found = plan_of_day(offers, day)
        assert found.proven
        assert found.worth == pytest.approx(best(len(day.slots), windows, openable), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("seed", range(12))
def test_who_follows_a_plan_and_asks_again_is_promised_the_same(seed: int) -> None:
    """Half-hour by half-hour, on real counters, with a new plan after each."""
    random = Random(seed)
    now, hours = NOON + random.randint(0, 16) * 30 * MINUTE, ActiveHours("UTC", 9 * 60, 22 * 60)
    found = {account.account: account for account in some_accounts(random, now) if closes_today(account)}
    first, saved = None, 0.0
    while (day := day_of(hours, now)) is not None:
        plan = plan_of_day([account.offer(day) for account in found.values()], day)
        first = plan if first is None else first
        assert saved + plan.worth == pytest.approx(first.worth, rel=1e-5)
        slot = day.slots[0]
        for opening in plan.openings:
            if opening.at < slot.end:
                found[opening.account] = found[opening.account].used(SMALLEST, opening.at)
        for block in plan.blocks:
            if block.start < slot.end:
                account, parts = found[block.account], slots_of(plan, block.start, block.end)
                amount = (block.amount / len(parts)).quantize(SMALLEST)
                found[block.account] = account.used(amount, block.start)
                saved += worth(account, amount)
        now = slot.end
    assert first is not None
    assert saved == pytest.approx(first.worth, rel=1e-5)


def closes_today(account: Kept) -> bool:
    """Not spread over several days, whose parts are cut anew each time."""
    window = account.limit.window
    return isinstance(window, FirstUseWindow) or window == FixedWindow("day")


@settings(max_examples=200, deadline=None)
@given(accounts(), st.integers(0, 12 * 60), st.integers(0, 3))
def test_beginning_with_an_account_costs_nothing(found: list[Kept], minute: int, begin_with: int) -> None:
    day = day_of(ActiveHours("UTC", 9 * 60, 22 * 60), NOON + minute * MINUTE)
    if day is None or not day.slots:
        return
    offers = [account.offer(day) for account in found]
    plain, begun = plan_of_day(offers, day), plan_of_day(offers, day, begin_with)
    assert (begun.worth, begun.proven) == (plain.worth, plain.proven)
    amounts = [
        {number: sum(block.amount for block in plan.blocks if block.account == number) for number in range(4)}
        for plan in (plain, begun)
    ]
    assert amounts[0] == amounts[1]
    check_sensible(begun)
    for account in found:
        check_accepted(account, begun)
