"""When a person is awake for this: a span of the local day, which may cross midnight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from services.quota.windows import Span, zone

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ActiveHours:
    """Minutes from local midnight in the zone of that IANA name.

    ``until`` not after ``start`` crosses midnight; the same twice is the whole day.
    """

    zone: str
    start: int
    until: int


def active_day(hours: ActiveHours, now: datetime) -> Span:
    """The active span that holds ``now`` or, outside active hours, the next one; ``active_day(hours, span.end)`` is the
    one after it. Wall times that a change of clocks skips or repeats are read as for windows.
    """
    there = zone(hours.zone)
    now = now.astimezone(UTC)
    midnight = now.astimezone(there).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, fold=0)
    length = hours.until - hours.start
    until = hours.until + (0 if length > 0 else 24 * 60)
    for days in (-1, 0, 1, 2):  # 2: the clocks may skip tomorrow's span altogether
        day = midnight + days * _DAY
        start, end = (
            (day + timedelta(minutes=minute)).replace(tzinfo=there).astimezone(UTC) for minute in (hours.start, until)
        )
        if now < end and start < end:
            return Span(start, end)
    raise AssertionError("no zone skips three days")
