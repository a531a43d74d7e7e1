"""One recommendation and one plan of the day for a person with twenty accounts and ninety days of log."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from random import Random

from benchmarks.policies import people
from benchmarks.policies.people import DAY, Holding
from services.quota.active_hours import ActiveHours
from services.quota.counter import Counter, Use, new_counter, use
from services.quota.expectations import offer_of
from services.quota.habit import Habit, habits
from services.quota.recommendation import Candidate, Recommendation, recommend
from services.quota.schedule import Plan, plan_of_day
from services.quota.slots import day_of
from services.quota.usage_log import UsageLog, by_hour, pauses
from services.quota.wall_time import WallTime
from services.quota.windows_ahead import a_day

NOW = datetime(2026, 11, 25, 9, 40, tzinfo=UTC)
HOURS = ActiveHours("Europe/Berlin", 9 * 60, 22 * 60)
HOLDINGS = (
    people.CHATGPT, people.CHATGPT_NOW, people.CLAUDE, people.CLAUDE_NOW, people.GEMINI, people.GEMINI_FLASH,
    people.GEMINI_LITE, people.OPENROUTER, people.OPENROUTER_1000, people.GROQ, people.GROQ_250, people.WHISPER,
    people.CLOUDFLARE, people.COHERE, people.HUGGING_FACE, people.ZEROGPU, people.LEONARDO, people.STABILITY,
    people.CEREBRAS, people.MISTRAL,
)  # fmt: skip
ENTRIES = 5000


class Known:
    """What storage gives: each account's log, entry by entry, and its counter."""

    def __init__(self, seed: int) -> None:
        chance = Random(seed)
        self.logs: list[list[Use]] = [[] for _ in HOLDINGS]
        at = NOW - 90 * DAY
        while sum(map(len, self.logs)) < ENTRIES:
            at += chance.expovariate(1) * 90 * DAY / ENTRIES
            if at >= NOW or chance.random() < 0.02:
                at = NOW - chance.random() * 90 * DAY
            index = chance.randrange(len(HOLDINGS))
            self.logs[index].append(Use(at, HOLDINGS[index].price * chance.randint(1, 4)))
        for log in self.logs:
            log.sort(key=lambda each: each.at)
        self.counters = [_counter(holding, log) for holding, log in zip(HOLDINGS, self.logs, strict=True)]

    def habits(self) -> dict[int, Habit]:
        wall = WallTime(HOURS, NOW)
        logs = {}
        for index, (holding, log) in enumerate(zip(HOLDINGS, self.logs, strict=True)):
            hours, limit = by_hour(log, NOW), holding.limit
            allows = a_day(limit, wall.active_a_day)
            logs[index] = UsageLog(NOW - 100 * DAY, limit.unit, allows, hours, pauses(limit, hours, NOW))
        return habits(logs, wall)

    def recommend(self, known: dict[int, Habit]) -> Recommendation:
        return recommend(
            [
                Candidate(index, [(holding.limit, counter)], known[index], holding.purposes)
                for index, (holding, counter) in enumerate(zip(HOLDINGS, self.counters, strict=True))
            ],
            NOW,
        )

    def plan(self, known: dict[int, Habit], best: int) -> Plan:
        """One that begins with what is best now, as the product's does."""
        day = day_of(HOURS, NOW)
        assert day is not None
        offers = [
            offer_of(index, [(holding.limit, counter)], known[index].forecast, day)
            for index, (holding, counter) in enumerate(zip(HOLDINGS, self.counters, strict=True))
        ]
        return plan_of_day(offers, day, begin_with=best)


def measure(seed: int, times: int = 20) -> dict[str, float]:
    """Milliseconds of processor time, at best."""
    known = Known(seed)
    learnt = known.habits()
    best = known.recommend(learnt).best
    assert best is not None
    assert known.plan(learnt, best.account_id).blocks

    def both() -> None:
        found = known.habits()
        best = known.recommend(found).best
        assert best is not None
        known.plan(found, best.account_id)

    return {
        "habits from a log of 5,000": _best(known.habits, times),
        "recommendation": _best(lambda: known.recommend(learnt), times),
        "plan": _best(lambda: known.plan(learnt, best.account_id), times),
        "all together": _best(both, times),
    }


def _best(work: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        began = time.process_time()
        work()
        took.append((time.process_time() - began) * 1000)
    return min(took)


def _counter(holding: Holding, log: list[Use]) -> Counter:
    begun = NOW - (20 if holding.limit.window.kind == "credit" else 90) * DAY
    counter = new_counter(holding.limit, begun)
    for each in log:
        if each.at > begun and counter.used < holding.limit.total * Decimal("0.8"):
            counter = use(holding.limit, counter, each.amount, each.at)
    return counter
