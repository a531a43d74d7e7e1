"""What a person has answered about a limit of their own, and the limit that makes.

Answers are JSON in the dialog's data: ``unit``, ``amount``, ``kind``; for a span of time its ``seconds``, 0 being none;
for a calendar the ``day``, the minutes ``at`` and the ``zone``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from services.quota.counter import Limit
from services.quota.naming import quota_type
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

MOST_LIMITS = 5
"""No platform has more for one account."""


class Kind(StrEnum):
    """When an allowance is there again, in the order it is asked. The values are part of what buttons carry."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    HOUR = "hour"
    FIRST_USE = "first_use"
    SLIDING = "sliding"
    REFILL = "refill"
    CREDIT = "credit"
    RATE = "rate"


PERIODS = (Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.HOUR)
"""Those that go by a calendar."""

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
SPANS: Mapping[Kind, tuple[timedelta, ...]] = {
    Kind.FIRST_USE: (3 * _HOUR, 5 * _HOUR, _DAY, 7 * _DAY),
    Kind.SLIDING: (_HOUR, 3 * _HOUR, _DAY, 7 * _DAY),
    Kind.REFILL: (_HOUR, _DAY, 7 * _DAY, 30 * _DAY),
    Kind.CREDIT: (14 * _DAY, 30 * _DAY, 90 * _DAY, 365 * _DAY),
}
"""Those that last a span of time, with the spans that are likely."""

_LASTING: Mapping[Kind, type[FirstUseWindow | SlidingWindow | RefillWindow]] = {
    Kind.FIRST_USE: FirstUseWindow,
    Kind.SLIDING: SlidingWindow,
    Kind.REFILL: RefillWindow,
}
_CALENDAR: TypeAdapter[FixedWindow] = TypeAdapter(FixedWindow)
_DAYS = {Kind.WEEK: 7, Kind.MONTH: 31}


def days_of(kind: Kind) -> range:
    """The days a period may begin on, 1 being Monday or the first; none where it begins every day."""
    return range(1, _DAYS.get(kind, 0) + 1)


def limit_of(answers: Mapping[str, Any]) -> Limit:
    """The limit that complete answers make."""
    window = window_of(answers)
    return Limit(quota_type(window), Unit(answers["unit"]), Decimal(answers["amount"]), window)


def window_of(answers: Mapping[str, Any]) -> Window:
    kind = Kind(answers["kind"])
    if kind is Kind.RATE:
        return RateWindow()
    if kind in PERIODS:
        return _CALENDAR.validate_python(
            {
                "period": kind.value,
                "zone": answers["zone"],
                "at": time(*divmod(answers["at"], 60)),
                "anchor_day": answers["day"],
            }
        )
    span = timedelta(seconds=answers["seconds"])
    if kind is Kind.CREDIT:
        return CreditWindow(span or None)
    return _LASTING[kind](span)


def calendar(limits: Sequence[Limit]) -> tuple[int, FixedWindow] | None:
    """The first limit that starts anew by a calendar of days, weeks or months: its index and its window."""
    for index, limit in enumerate(limits):
        if isinstance(limit.window, FixedWindow) and limit.window.period in (Kind.DAY, Kind.WEEK, Kind.MONTH):
            return index, limit.window
    return None


def answers_of(window: FixedWindow) -> dict[str, Any]:
    """The answers that would make this calendar window."""
    at = window.at.hour * 60 + window.at.minute
    return {"kind": window.period, "day": window.anchor_day, "at": at, "zone": window.zone}
