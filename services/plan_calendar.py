"""The plan of a day as an iCalendar file (RFC 5545), for a person to open in their calendar.

icalendar takes half a second to load, so that it is loaded when a file is first asked for: call this in a thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID, uuid5

_PRODUCT = "-//AI Quota Orchestrator//Plan of the day//EN"
_PLANS = UUID("6f0c1ad6-6a0e-4b0c-9a5e-2b7c3c0a8d41")
"""The namespace of our events: a UID says nothing about whose it is."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One event: a block of the plan, a message that opens a window, or a reset, in the person's words."""

    account: int
    start: datetime
    end: datetime
    summary: str
    description: str = ""
    kind: Literal["block", "opening", "reset"] = "block"


def plan_calendar(name: str, entries: Iterable[Entry], *, person: int, day: date, now: datetime) -> bytes:
    """The file. ``day``: the local date of the plan; ``name``: what the calendar is called where that is shown.

    A plan of the same day that is opened again changes its events instead of doubling them: an account's events are
    told apart by how many follow, which does not change as the day goes by.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415  (see above)
    from icalendar.enums import TRANSP  # noqa: PLC0415

    events: list[Event] = []
    following: Counter[tuple[int, str]] = Counter()
    for entry in sorted(entries, key=lambda each: each.start, reverse=True):
        number = following[entry.account, entry.kind]
        following[entry.account, entry.kind] += 1
        events.append(
            Event.new(
                uid=uuid5(_PLANS, f"{person}/{day.isoformat()}/{entry.account}/{entry.kind}/{number}"),
                start=entry.start,
                end=entry.end,
                summary=_printable(entry.summary),
                description=_printable(entry.description) or None,
                stamp=now,
                last_modified=now,
                sequence=int(now.timestamp())
                // _MINUTE,  # grows with each new plan, as it must for a change to be taken
                transparency=TRANSP.TRANSPARENT,  # advice, and no appointment: nobody is busy
            )
        )
    calendar = Calendar.new(
        prodid=_PRODUCT, method="PUBLISH", calscale="GREGORIAN", name=_printable(name), subcomponents=events[::-1]
    )
    return bytes(calendar.to_ical())


def _printable(text: str) -> str:
    """Without control characters, which no calendar file may hold."""
    return "".join(sign for sign in text if sign.isprintable() or sign == "\n")
