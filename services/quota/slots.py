"""A day cut into slots of about half an hour: the grain of a plan."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from services.quota.active_hours import ActiveHours, active_day
from services.quota.windows import Span, zone
from services.quota.windows_ahead import GRAIN

SHORTEST = GRAIN / 2
"""Less is no sitting: no slot is shorter, and none serves a window of which not so much lies in it."""
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)

Which = Literal["today", "tomorrow"]


@dataclass(frozen=True, slots=True)
class Day:
    """What is left of a person's active day, in slots without gaps; none where too little is left.

    ``length`` is that of the whole active day, ``resumes`` when the next one begins.
    """

    slots: tuple[Span, ...]
    ends: datetime
    length: timedelta
    resumes: datetime

    @property
    def begins(self) -> datetime:
        """When the whole active day begins or began: its local date is the day's name."""
        return self.ends - self.length

    def holding(self, opens: datetime, closes: datetime | None) -> range:
        """The slots that a window serves: ``SHORTEST`` of them is left when it opens, and more has gone when it closes.

        So each slot, of half an hour, serves one of two windows of which one follows the other.
        """
        first = bisect_left(self.slots, opens + SHORTEST, key=lambda slot: slot.end)
        if closes is None:
            return range(first, len(self.slots))
        last = bisect_left(self.slots, closes - SHORTEST, key=lambda slot: slot.start)
        return range(first, last) if closes - opens >= SHORTEST else range(0)

    def beginning(self, after: datetime) -> int:
        """The first slot that does not begin before an instant; there may be none."""
        return bisect_left(self.slots, after, key=lambda slot: slot.start)

    def share_of(self, opens: datetime, closes: datetime) -> float:
        """How much of a window's active time lies in this day: all of it if it closes before the next one begins."""
        begins = max(opens, self.slots[0].start)
        today = min(closes, self.ends) - begins
        if closes <= self.resumes:
            return 1.0
        days, rest = divmod(closes - self.resumes, _DAY)
        return today / (today + days * self.length + min(rest, self.length))


def day_of(hours: ActiveHours, now: datetime, which: Which = "today") -> Day | None:
    """The day's slots from now on; None where today's active hours are over, or the clocks skip them.

    Today is the active day that holds ``now``, though it began yesterday evening, or else begins on this local date.
    Tomorrow is the one that follows.
    """
    there = zone(hours.zone)
    span = active_day(hours, now)
    begun = span.start <= now or span.start.astimezone(there).date() == now.astimezone(there).date()
    if which == "today" and not begun:
        return None
    if which == "tomorrow" and begun:
        span = active_day(hours, span.end)
    resumes = active_day(hours, span.end).start
    return Day(_cut(span, max(span.start, _whole_minute(now))), span.end, span.end - span.start, resumes)


def _cut(span: Span, begins: datetime) -> tuple[Span, ...]:
    """Slots end each half-hour from the day's beginning; where the first or last would be too short, it is longer."""
    if span.end - begins < SHORTEST:
        return ()
    marks = [span.start + number * GRAIN for number in range(1, -((span.start - span.end) // GRAIN))]
    inner = [mark for mark in marks if mark - begins >= SHORTEST and span.end - mark >= GRAIN]
    edges = [begins, *inner, span.end]
    return tuple(Span(start, end) for start, end in pairwise(edges))


def _whole_minute(now: datetime) -> datetime:
    """That minute, or the next one if it has begun."""
    minute = now.replace(second=0, microsecond=0)
    return minute if minute == now else minute + _MINUTE
