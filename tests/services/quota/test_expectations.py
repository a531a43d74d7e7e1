from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from services.quota.counter import Limit, new_counter
from services.quota.expectations import look_ahead
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, SlidingWindow, Window
from services.quota.windows_ahead import windows_ahead
from tests.services.quota.strategies import HOUR

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Certain:
    """Somebody who uses exactly five an hour."""

    mean: float

    def unused(self, amount: float) -> float:
        return max(0.0, amount - self.mean)


def five_an_hour(begin: datetime, end: datetime) -> Certain:
    return Certain(5 * ((end - begin) / HOUR))


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (FixedWindow("day", at=(NOW + 2 * HOUR).time()), [(0.8, 10), (0, 40)]),
        (FixedWindow("day", at=(NOW + 20 * HOUR).time()), [(0, 50)]),
        (FirstUseWindow(5 * HOUR), [(0.5, 25), (0.5, 25)]),
        (CreditWindow(4 * HOUR), [(0.6, 20)]),
        (CreditWindow(), [(0, 50)]),
        (SlidingWindow(24 * HOUR), [(0, 50)]),
    ],
)
def test_what_is_at_risk_and_what_is_used_anyhow(window: Window, expected: list[tuple[float, float]]) -> None:
    limit = Limit("any", Unit.MESSAGES, Decimal(50), window)
    ends = NOW + 10 * HOUR
    found = look_ahead(limit, windows_ahead(limit, new_counter(limit, NOW), NOW, ends), five_an_hour, ends)
    assert found.limit == limit
    assert [(each.at_risk, each.usual) for each in found.ahead] == [pytest.approx(pair) for pair in expected]


def test_a_buckets_drops_are_used_together() -> None:
    limit = Limit("any", Unit.MESSAGES, Decimal(240), RefillWindow(timedelta(days=1)))
    ends = NOW + 10 * HOUR  # a hundred flow in until then
    found = look_ahead(limit, windows_ahead(limit, new_counter(limit, NOW), NOW, ends), five_an_hour, ends)
    assert len(found.ahead) > 24
    assert {round(each.at_risk, 6) for each in found.ahead} == {round(290 / 340, 6)}
    assert sum(each.usual for each in found.ahead) == pytest.approx(50)


def test_nothing_ahead() -> None:
    limit = Limit("any", Unit.MESSAGES, Decimal(50), RefillWindow(HOUR))
    assert look_ahead(limit, (), five_an_hour, NOW).ahead == ()
