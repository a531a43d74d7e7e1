"""A person's clock over some months, cheap enough for a log of thousands: hours of the week, and how many are active.

Instants are told in hours since 1970 here, as floats. A day of habits begins at four in the morning: nights out belong
to the day before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from math import floor, inf

from services.quota.active_hours import ActiveHours
from services.quota.windows import zone

HOURS_IN_DAY = 24
DAYS_IN_WEEK = 7
HOURS_IN_WEEK = DAYS_IN_WEEK * HOURS_IN_DAY
DAY_BEGINS = 4
HISTORY = timedelta(days=90)
"""Older entries of a log say nothing that newer ones do not."""
AHEAD = timedelta(days=62)
"""Two months: beyond, the clocks change unseen."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_THURSDAY = 3 * HOURS_IN_DAY
"""The weekday of the epoch, in hours from Monday."""
_HOUR = timedelta(hours=1)
_STEP = timedelta(days=1)
_MIDDLE = 0.5

Moves = Sequence[tuple[datetime, str]]
"""The zone in which a person lived from each instant on, oldest first; the first also before that."""


def in_hours(at: datetime) -> float:
    return (at - _EPOCH) / _HOUR


class WallTime:
    """Local time around ``now``. ``moves``: for who changed zone; they keep the hours of the day they lived by."""

    def __init__(self, hours: ActiveHours, now: datetime, moves: Moves = ()) -> None:
        self.hours = hours
        self.now = now
        self._moves = moves
        self._starts: list[float] = []
        self._offsets: list[float] = []
        at = now - HISTORY
        while at <= now + AHEAD:
            self._mark(at)
            at += _STEP
        self._wakes = (hours.start / 60 - DAY_BEGINS) % HOURS_IN_DAY
        self.active_a_day = (hours.until - hours.start) / 60 % HOURS_IN_DAY or float(HOURS_IN_DAY)
        """Active hours a day."""

    def local(self, hours: float) -> float:
        """Hours on the local clock since a Monday at four: modulo a week the hour of the week, by 24 the day."""
        return hours + self._offsets[max(0, bisect_right(self._starts, hours) - 1)]

    def whole_hours(self, hours: Iterable[int]) -> Iterator[int]:
        """The same for whole hours in order of time: the local hour that the middle of each is in."""
        shift, holds_until = 0, -inf
        for hour in hours:
            if hour + _MIDDLE >= holds_until:
                place = bisect_right(self._starts, hour + _MIDDLE)
                shift = floor(self._offsets[max(0, place - 1)] + _MIDDLE)
                holds_until = self._starts[place] if place < len(self._starts) else inf
            yield hour + shift

    def stretches(self, begin: float, end: float) -> list[tuple[float, float]]:
        """The same for a stretch of time: one, or more where the clocks change in between; none if it is none."""
        first = max(0, bisect_right(self._starts, begin) - 1)
        edges = [begin, *(start for start in self._starts[first + 1 :] if begin < start < end), end]
        return [
            (edge + self._offsets[first + index], edges[index + 1] + self._offsets[first + index])
            for index, edge in enumerate(edges[:-1])
            if edges[index + 1] > edge
        ]

    def active(self, begin: float, end: float) -> float:
        """How many active hours lie in a stretch of time."""
        return sum(self._active_until(right) - self._active_until(left) for left, right in self.stretches(begin, end))

    def _active_until(self, local: float) -> float:
        days, hour = divmod(local, HOURS_IN_DAY)
        begins, length = self._wakes, self.active_a_day
        over = max(0.0, begins + length - HOURS_IN_DAY)  # of hours that go on past four in the morning
        return days * length + min(hour, over) + min(max(0.0, hour - begins), length - over)

    def _mark(self, at: datetime) -> None:
        """Note the offset at an instant, and since when it holds, if it is a new one."""
        offset = self._offset(at)
        if not self._offsets:
            self._starts.append(in_hours(at))
            self._offsets.append(offset)
        elif offset != self._offsets[-1]:
            low, high = at - _STEP, at
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                low, high = (low, middle) if self._offset(middle) == offset else (middle, high)
            self._starts.append(in_hours(high))
            self._offsets.append(offset)

    def _offset(self, at: datetime) -> float:
        """From UTC to hours since a Monday at four."""
        name = self.hours.zone
        if self._moves:
            name = next((name for since, name in reversed(self._moves) if since <= at), self._moves[0][1])
        there = at.astimezone(zone(name)).utcoffset()
        assert there is not None
        return there / _HOUR + _THURSDAY - DAY_BEGINS
