"""When a person's clock shows a certain time next: once each local date, whatever clocks and zones do.

Local wall time, never "24 hours later". Time that a zone skips in spring is read with the offset before the gap (02:30
becomes 03:30), and of time that comes twice in autumn the first counts: RFC 5545 §3.3.5, as ``zoneinfo`` does.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from services.quota.windows import zone

_DAY = timedelta(days=1)
_HOUR = 60
_DAYS_IN_WEEK = 7


def instant_of(day: date, minutes: int, zone_name: str) -> datetime:
    """When it is so many minutes past midnight of that local date, in UTC."""
    wall = time(*divmod(minutes, _HOUR))
    return datetime.combine(day, wall, tzinfo=zone(zone_name)).astimezone(UTC)


def next_daily(minutes: int, zone_name: str, now: datetime, told_on: date | None) -> tuple[date, datetime]:
    """The next local date to tell of, and when.

    ``told_on``: the last date that was told of; None: nothing was yet, and a time that is past today is left for
    tomorrow. A date that was told of never comes again, and one that is due comes at once: whoever moves east past the
    hour still hears of the day.
    """
    today = now.astimezone(zone(zone_name)).date()
    day = today if told_on is None else max(told_on + _DAY, today)
    at = instant_of(day, minutes, zone_name)
    if told_on is None and at <= now:
        day += _DAY
        at = instant_of(day, minutes, zone_name)
    return day, max(at, now)


def next_weekly(
    weekday: int, minutes: int, zone_name: str, now: datetime, told_on: date | None
) -> tuple[date, datetime]:
    """The same for one day of the week (1 = Monday). A day of that name that has passed untold is not made up for."""
    today = now.astimezone(zone(zone_name)).date()
    day = today + (weekday - today.isoweekday()) % _DAYS_IN_WEEK * _DAY
    if told_on is not None and day <= told_on:
        day += _DAYS_IN_WEEK * _DAY
    at = instant_of(day, minutes, zone_name)
    if at < now and told_on is None:
        day += _DAYS_IN_WEEK * _DAY
        at = instant_of(day, minutes, zone_name)
    return day, max(at, now)


def is_within(start: int, until: int, minutes: int) -> bool:
    """Whether a time of day lies in a span that may cross midnight; a span from one time to the same is empty."""
    if start <= until:
        return start <= minutes < until
    return minutes >= start or minutes < until


def end_of_span(start: int, until: int, zone_name: str, now: datetime) -> datetime | None:
    """When the span of local time that holds ``now`` ends, in UTC; None outside of it."""
    local = now.astimezone(zone(zone_name))
    minutes = local.hour * _HOUR + local.minute
    if not is_within(start, until, minutes):
        return None
    ends_on = local.date() if minutes < until else local.date() + _DAY
    return max(instant_of(ends_on, until, zone_name), now)


def clocks_change(zone_name: str, now: datetime) -> timedelta | None:
    """By how much the clocks of a zone are put forward (or back, below zero) between now and a day later."""
    there = zone(zone_name)
    before, after = now.astimezone(there).utcoffset(), (now + _DAY).astimezone(there).utcoffset()
    assert before is not None
    assert after is not None
    return after - before if after != before else None
