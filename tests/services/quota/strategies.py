"""What Hypothesis draws from: limits of all six kinds, amounts, instants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)

START = datetime(2026, 3, 1, tzinfo=UTC)
"""A week before the clocks of North America change."""
HOUR = timedelta(hours=1)
TICK = timedelta(microseconds=1)

durations = st.sampled_from([timedelta(minutes=1), 3 * HOUR, 5 * HOUR, timedelta(days=1), timedelta(days=30)])
zones = st.sampled_from(["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo"])
wall_times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
fixed = st.one_of(
    st.builds(FixedWindow, st.sampled_from(["minute", "hour"]), zones),
    st.builds(FixedWindow, st.just("day"), zones, wall_times),
    st.builds(FixedWindow, st.just("week"), zones, wall_times, st.integers(1, 7)),
    st.builds(FixedWindow, st.just("month"), zones, wall_times, st.integers(1, 31)),
)
first_use = st.builds(FirstUseWindow, durations)
sliding = st.builds(SlidingWindow, durations)
refill = st.builds(RefillWindow, durations)
credit = st.builds(CreditWindow, st.none() | durations)
rate = st.builds(RateWindow, durations)
windows: st.SearchStrategy[Window] = st.one_of(fixed, first_use, sliding, refill, credit, rate)
counting_windows: st.SearchStrategy[Window] = st.one_of(fixed, first_use, sliding, refill, credit)

amounts = st.decimals(Decimal("0.000001"), Decimal(10**12), places=6) | st.integers(1, 60).map(Decimal)
totals = st.just(Decimal(0)) | amounts
waits = st.timedeltas(timedelta(0), timedelta(days=40)) | st.timedeltas(timedelta(0), 4 * HOUR)


def limits(kinds: st.SearchStrategy[Window] = windows) -> st.SearchStrategy[Limit]:
    return st.builds(Limit, st.just("any"), st.just(Unit.CREDITS), totals, kinds)


def limit(window: Window, total: str = "50") -> Limit:
    return Limit("any", Unit.CREDITS, Decimal(total), window)
