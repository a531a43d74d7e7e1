"""What a platform's word makes of a counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.platforms.catalogue import Catalogue
from services.platforms.readings import LARGEST, Reading, amount, confirmed, limit_for
from services.quota.counter import Counter, Evidence, Limit, new_counter, read, use
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow
from tests.clock import START as NOW

HOUR = timedelta(hours=1)
DAILY = Limit("daily", Unit.REQUESTS, Decimal(50), FixedWindow("day"))
ZERO_GPU = Limit("daily", Unit.MINUTES, Decimal(5), FirstUseWindow(24 * HOUR))
CREDIT = Limit("credit", Unit.CREDITS, Decimal(25), CreditWindow())


def told(limit: Limit, **said: object) -> Reading:
    values = {name: Decimal(str(value)) if isinstance(value, int | float) else value for name, value in said.items()}
    return Reading(limit.quota_type, limit.unit, NOW, **values)  # type: ignore[arg-type]


def numbers(limit: Limit, counter: Counter) -> tuple[float, float]:
    return float(limit.total), float(counter.used)


def test_a_reading_replaces_what_was_logged_and_says_when_it_was() -> None:
    counter = use(DAILY, new_counter(DAILY, NOW - HOUR), Decimal(3), NOW - HOUR)
    limit, counter = confirmed(DAILY, counter, told(DAILY, used=46, total=50))
    now = read(limit, counter, NOW + HOUR)
    assert (int(now.used), int(now.total), now.evidence, now.evidence_at) == (46, 50, Evidence.CONFIRMED, NOW)


def test_what_failed_calls_cost_only_the_platform_knows() -> None:
    """Trap 8: OpenRouter counts them too, and a person logs what succeeded."""
    counter = new_counter(DAILY, NOW - HOUR)
    for minutes in (50, 40, 30):
        counter = use(DAILY, counter, Decimal(1), NOW - timedelta(minutes=minutes))
    limit, counter = confirmed(DAILY, counter, told(DAILY, used=5, total=50))
    assert read(limit, counter, NOW).left == 45
    counter = use(limit, counter, Decimal(1), NOW + HOUR)
    assert read(limit, counter, NOW + HOUR).left == 44, "what is logged later counts on from there"


def test_the_size_follows_the_platform() -> None:
    """Bought for ten dollars once: a thousand a day."""
    limit, _ = confirmed(DAILY, new_counter(DAILY, NOW), told(DAILY, used=46, total=1000))
    assert limit == replace(DAILY, total=Decimal(1000))


def test_what_is_left_is_turned_into_what_is_used() -> None:
    limit, counter = confirmed(ZERO_GPU, new_counter(ZERO_GPU, NOW), told(ZERO_GPU, left=3.5, total=5))
    assert numbers(limit, counter) == (5, 1.5)
    limit, counter = confirmed(CREDIT, new_counter(CREDIT, NOW), told(CREDIT, left=18.5))
    assert numbers(limit, counter) == (25, 6.5)


def test_a_balance_that_is_larger_than_the_grant_makes_room() -> None:
    limit, counter = confirmed(CREDIT, new_counter(CREDIT, NOW), told(CREDIT, left=40))
    assert numbers(limit, counter) == (40, 0)


def test_an_allowance_of_nothing_leaves_the_size_alone() -> None:
    limit, counter = confirmed(DAILY, new_counter(DAILY, NOW), told(DAILY, used=2, total=0))
    assert numbers(limit, counter) == (50, 2)


def test_the_reset_is_the_platforms_where_it_tells_one() -> None:
    ends = NOW + 5 * HOUR
    _, counter = confirmed(ZERO_GPU, new_counter(ZERO_GPU, NOW), told(ZERO_GPU, left=1, total=5, resets_at=ends))
    assert (counter.opened_at, counter.resets_at) == (ends - 24 * HOUR, ends)


def test_confidence_ends_with_the_window() -> None:
    """Trap 3: a number that was confirmed once stayed "100 %" for ever in a peer's code."""
    limit, counter = confirmed(DAILY, new_counter(DAILY, NOW), told(DAILY, used=46, total=50))
    tomorrow = read(limit, counter, NOW + 24 * HOUR)
    assert (int(tomorrow.used), tomorrow.evidence, tomorrow.rolled) == (0, Evidence.ESTIMATED, True)
    assert tomorrow.evidence_at == NOW, "its age stays visible"


@pytest.mark.parametrize(
    ("platform_id", "reading", "limit"),
    [
        ("openrouter_free", told(DAILY, used=46, total=50), DAILY),
        ("huggingface_free", told(ZERO_GPU, left=5), ZERO_GPU),
        ("stability_free", told(CREDIT, left=3), CREDIT),
        (
            "deepseek_free",
            Reading("credit", Unit.USD, NOW, left=Decimal("1.1")),
            Limit("credit", Unit.USD, Decimal("1.1"), CreditWindow()),
        ),
        ("deepseek_free", Reading("credit", Unit.USD, NOW, left=Decimal(0)), None),
        ("huggingface_free", Reading("monthly", Unit.USD, NOW, used=Decimal(0)), None),
    ],
)
def test_the_limit_that_a_reading_is_about(
    shipped: Catalogue, platform_id: str, reading: Reading, limit: Limit | None
) -> None:
    assert limit_for(shipped.get(platform_id), reading) == limit


@given(st.decimals(0, LARGEST, places=9) | st.integers(0, int(LARGEST)).map(Decimal))
def test_an_amount_is_kept_as_storage_keeps_it(number: Decimal) -> None:
    whole, fine = amount(number, Unit.REQUESTS), amount(number, Unit.USD)
    assert whole == int(whole)
    assert abs(whole - number) <= Decimal("0.5")
    assert fine == fine.quantize(Decimal("0.000001"))
    assert abs(fine - number) <= Decimal("0.0000005")
    assert "E" not in f"{fine:f}"


@pytest.mark.parametrize("wrong", ["-1", "NaN", "Infinity", "1E+16"])
def test_what_is_no_amount(wrong: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        amount(Decimal(wrong), Unit.CREDITS)
