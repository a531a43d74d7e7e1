"""One plan of the day for 20 accounts: at most 12 ms of a core, and always proven to be the best.

``python -m benchmarks.plan`` plans the days of made-up people at any hour: accounts of all kinds of window and of the
presets that people have, of some of which much was used and of some nothing, with a forecast and without. Each plan is
timed as processor time, the best of three. The same problems, with fewer accounts, are given to HiGHS for comparison:
it is written in C++, but does not know that portions are a matroid.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from random import Random
from statistics import quantiles

from services.quota.active_hours import ActiveHours
from services.quota.counter import Limit
from services.quota.layout import lay_out
from services.quota.offers import Offer
from services.quota.openings import choose
from services.quota.portions import Portions
from services.quota.schedule import plan_of_day
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
from tests.services.quota.integer_program import Openable, OpenWindow, best
from tests.services.quota.planning import Kept, kept

MOST = 12.0
"""Milliseconds."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ZONES = ("Asia/Seoul", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
PACIFIC = FixedWindow("day", "America/Los_Angeles")
PRESETS: tuple[tuple[Unit, int, Window], ...] = (
    (Unit.MESSAGES, 50, FirstUseWindow(3 * HOUR)),
    (Unit.MESSAGES, 10, FirstUseWindow(5 * HOUR)),
    (Unit.MESSAGES, 25, FirstUseWindow(5 * HOUR)),
    (Unit.MESSAGES, 40, FirstUseWindow(5 * HOUR)),
    (Unit.MESSAGES, 30, FirstUseWindow(DAY)),
    (Unit.MINUTES, 5, FirstUseWindow(DAY)),
    (Unit.REQUESTS, 1500, PACIFIC),
    (Unit.REQUESTS, 500, PACIFIC),
    (Unit.REQUESTS, 20, PACIFIC),
    (Unit.REQUESTS, 50, FixedWindow("day")),
    (Unit.TOKENS, 150, FixedWindow("day")),
    (Unit.TOKENS, 200_000, FixedWindow("day")),
    (Unit.NEURONS, 10_000, FixedWindow("day")),
    (Unit.CALLS, 1000, FixedWindow("month")),
    (Unit.CHARACTERS, 500_000, FixedWindow("month")),
    (Unit.CREDITS, 10_000, FixedWindow("month", anchor_day=17)),
    (Unit.REQUESTS, 1000, RefillWindow(DAY)),
    (Unit.REQUESTS, 14_400, RefillWindow(DAY)),
    (Unit.MESSAGES, 100, SlidingWindow(DAY)),
    (Unit.MESSAGES, 40, SlidingWindow(4 * HOUR)),
    (Unit.USD, 5, CreditWindow(30 * DAY)),
)


def people(random: Random, count: int, accounts: int) -> Iterator[tuple[Day, list[Offer]]]:
    """So many people's days."""
    while count:
        now = datetime(2026, 11, 22, tzinfo=UTC) + random.randrange(24 * 60) * timedelta(minutes=1)
        hours = ActiveHours(random.choice(ZONES), 9 * 60, 22 * 60)
        day = day_of(hours, now, random.choice(("today", "tomorrow")))
        if day is None or not day.slots:
            continue
        count -= 1
        known = random.random() < 0.7
        yield day, [account(random, number, now, known=known).offer(day) for number in range(accounts)]


def account(random: Random, number: int, now: datetime, *, known: bool) -> Kept:
    unit, total, window = random.choice(PRESETS)
    limit = Limit("any", unit, Decimal(total), window)
    at_risk = random.random() if known else 1.0
    found = kept(number, limit, now - 12 * DAY, at_risk=at_risk, usual=1 - at_risk)
    at = now - 6 * HOUR
    while (at := at + random.randint(1, 150) * timedelta(minutes=1)) < now:
        found = found.used(max(1, int(total * random.random() * 0.4)), at)
    return found


def natural(portions: Portions) -> tuple[int, list[OpenWindow], list[Openable]]:
    """The same problem as an integer program."""
    windows: dict[tuple[int, int], list[float]] = {}
    for batch in portions.batches:
        held = windows.setdefault((batch.window, batch.slots), [0.0, 0.0])
        held[0] += batch.worth * batch.count
        held[1] = max(held[1], batch.worth)
    size = len(portions.day.slots)
    fixed = [
        OpenWindow(worth / most, 1, most, tuple(n for n in range(size) if slots >> n & 1))
        for (_, slots), (worth, most) in windows.items()
    ]
    return size, fixed, [openable(portions, number) for number in range(len(portions.chains))]


def openable(portions: Portions, number: int) -> Openable:
    chain = portions.chains[number]
    slots = range(chain.earliest, len(chain.last))
    left = chain.count + chain.rest / chain.worth
    windows = tuple(OpenWindow(left, 1, chain.worth, tuple(range(n, chain.last[n] + 1))) for n in slots)
    clashes = tuple(tuple(m - chain.earliest for m in slots if m <= n < chain.again[m]) for n in slots)
    return Openable(windows, clashes)


def timed(work: Callable[[], object], times: int = 3) -> float:
    """Milliseconds of processor time, at best."""
    found = []
    for _ in range(times):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1000)
    return min(found)


def measure(random: Random, count: int, accounts: int) -> None:
    took, cases = [], []
    for day, offers in people(random, count, accounts):
        took.append(timed(partial(plan_of_day, offers, day)))
        portions = lay_out(offers, day)
        choice = choose(portions.batches, portions.chains, len(day.slots))
        assert choice.proven
        cases.append(choice.cases)
    half, nearly_all = (quantiles(took, n=100)[n - 1] for n in (50, 95))
    print(
        f"{count} plans for {accounts} accounts, in ms: median {half:.1f}, 95% {nearly_all:.1f}, most {max(took):.1f}"
    )
    print(f"{sum(case == 1 for case in cases)} were proven the best at once; the hardest took {max(cases)} cases")
    assert max(took) <= MOST


def compare(random: Random, count: int, accounts: int) -> None:
    ours, theirs = 0.0, 0.0
    for day, offers in people(random, count, accounts):
        portions = lay_out(offers, day)
        ours += timed(partial(choose, portions.batches, portions.chains, len(day.slots)))
        theirs += timed(partial(best, *natural(portions)), times=1)
    each, ratio = ours / count, theirs / ours
    print(f"{count} choices for {accounts} accounts: {each:.2f} ms in the mean, HiGHS takes {ratio:,.0f} times as long")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plan", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--accounts", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random = Random(options.seed)
    measure(random, options.people, options.accounts)
    compare(random, 20, 4)


if __name__ == "__main__":
    main()
