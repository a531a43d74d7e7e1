"""When a running window ends, as people type what a site shows them: ``2 h``, ``in 2 h``, ``5:20 PM``.

Words around it (``resets``, ``at``, ``뒤``) are Fluent's, so that every language brings its own.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from services.dates import NotADay, parse_day
from services.durations import LONGEST, DurationRefused, NotADuration, parse_duration
from services.l10n import DEFAULT_LANGUAGE, Texts
from services.quota.windows import LONGEST as LONGEST_WINDOW
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, Window, zone
from services.typed import folded
from services.wall_times import NotAWallTime, wall_times

_LONGEST_TEXT = 60
_SLACK = timedelta(minutes=10)
"""Sites round, and clocks differ."""
_DAY = timedelta(days=1)
_CALENDARS = frozenset({"day", "week", "month"})
_BARE = re.compile(r"\d{1,4}(?:[.,]\d{1,4})?")
"""5: to some a time, to others a length."""
_H_AND_MINUTES = re.compile(r"\d{1,2}\s*h\s*\d{2}")


class ResetRefused(ValueError):
    """``reason``: ``not_read``, ``ambiguous`` (5: a length or a time?), ``no_day``, ``past``, or ``too_late`` for a
    window that lasts no longer than ``longest``.
    """

    def __init__(self, reason: str, longest: timedelta = LONGEST) -> None:
        super().__init__(reason)
        self.reason = reason
        self.longest = longest


def can_be_set(window: Window) -> bool:
    """Whether a person can know better when a window of that kind resets."""
    match window:
        case FixedWindow(period=period):
            return period in _CALENDARS
        case FirstUseWindow() | CreditWindow():
            return True
        case _:
            return False


def parse_end(
    window: FirstUseWindow | CreditWindow, text: str, texts: Texts, now: datetime, zone_name: str
) -> datetime:
    """The instant at which the running window ends, or a credit expires. Raises ``ResetRefused``."""
    typed = _bare(text, texts)
    if isinstance(window, FirstUseWindow):
        return _instant(typed, texts, now, zone_name, window.duration)
    try:
        day = parse_day(typed, texts.language, now.astimezone(zone(zone_name)).date())
    except NotADay as refused:
        if refused.reason == "no_such":
            raise ResetRefused("no_day") from None
        return _instant(typed, texts, now, zone_name, LONGEST)
    return _end_of(day, now, zone_name)


def _instant(typed: str, texts: Texts, now: datetime, zone_name: str, longest: timedelta) -> datetime:
    """A length of time from now, or when the person's clock shows that time next.

    Of 14h30, which may be both, it is what it can be. So is 14h, but in English, where nobody tells the time so.
    """
    if _BARE.fullmatch(typed):
        raise ResetRefused("ambiguous")
    lengths, times = _after(typed, texts, now, longest), _next(typed, texts, now, zone_name)
    if not lengths and not times:
        raise ResetRefused("not_read")
    either = _H_AND_MINUTES.fullmatch(typed) is not None
    if lengths and not either and texts.language == DEFAULT_LANGUAGE:
        times = []
    near = [next((end for end in ends if end <= now + longest + _SLACK), None) for ends in (lengths, times)]
    possible = [end for end in near if end is not None]
    if not possible:
        raise ResetRefused("too_late", longest)
    if either and len(possible) > 1:
        raise ResetRefused("ambiguous")
    return possible[0]


def _after(typed: str, texts: Texts, now: datetime, longest: timedelta) -> list[datetime]:
    """The end of that length; none where it is none. Raises ``ResetRefused``."""
    try:
        return [now + parse_duration(typed, texts)]
    except DurationRefused as refused:
        if _H_AND_MINUTES.fullmatch(typed):
            return []
        raise ResetRefused("past" if refused.reason == "too_short" else "too_late", longest) from None
    except NotADuration:
        return []


def _next(typed: str, texts: Texts, now: datetime, zone_name: str) -> list[datetime]:
    """What a time of day may mean: 5:20 comes in the morning, and in the afternoon. Nothing where it is none."""
    try:
        meant = wall_times(typed, texts.language)
    except NotAWallTime:
        return []
    there = zone(zone_name)
    today = now.astimezone(there).date()
    coming = []
    for minutes in meant:
        wall = time(*divmod(minutes, 60))
        days = (datetime.combine(today + n * _DAY, wall, tzinfo=there).astimezone(UTC) for n in range(3))
        coming.append(next(instant for instant in days if instant > now))
    return coming


def _end_of(day: date, now: datetime, zone_name: str) -> datetime:
    """Through that day: the midnight that ends it."""
    try:
        ends_at = datetime.combine(day + _DAY, time(0), tzinfo=zone(zone_name)).astimezone(UTC)
    except OverflowError:
        raise ResetRefused("no_day") from None
    if ends_at <= now:
        raise ResetRefused("past")
    if ends_at > now + LONGEST_WINDOW:
        raise ResetRefused("too_late", LONGEST_WINDOW)
    return ends_at


def _bare(text: str, texts: Texts) -> str:
    """What was typed without the words around it; scripts that need no blanks between words may leave them out."""
    typed = folded(text, _LONGEST_TEXT).strip(" .!~")
    before, after = (_words(texts(f"reset-words-{side}")) for side in ("before", "after"))
    return re.sub(rf"^(?:(?:{before})(?:\s+|(?<![a-z'])))+|(?:\s*(?:{after}))+$", "", typed)


def _words(words: str) -> str:
    return "|".join(sorted(map(re.escape, folded(words, len(words)).split()), key=len, reverse=True))
