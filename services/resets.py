"""When a running window ends, as people type what a site shows them: ``2 h``, ``in 2 h``, ``5:20 PM``.

Words around it (``resets``, ``at``, ``뒤``) are Fluent's, so that every language brings its own.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta

from services.durations import LONGEST, DurationRefused, NotADuration, parse_duration
from services.l10n import Texts
from services.quota.windows import LONGEST as LONGEST_WINDOW
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, Window, zone
from services.wall_times import NotAWallTime, wall_times

_LONGEST_TEXT = 60
_SLACK = timedelta(minutes=10)
"""Sites round, and clocks differ."""
_DAY = timedelta(days=1)
_CALENDARS = frozenset({"day", "week", "month"})
_EITHER = re.compile(r"\d{1,4}(?:[.,]\d{1,4})?|\d{1,2}\s*h\s*\d{2}")
"""5 and 2h30: to some a time, to others a length."""
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


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
    day = _DATE.fullmatch(typed)
    return _end_of(day, now, zone_name) if day else _instant(typed, texts, now, zone_name, LONGEST)


def _instant(typed: str, texts: Texts, now: datetime, zone_name: str, longest: timedelta) -> datetime:
    """A length of time from now, or else when the person's clock shows that time next."""
    if _EITHER.fullmatch(typed):
        raise ResetRefused("ambiguous")
    try:
        ends = [now + parse_duration(typed, texts)]
    except DurationRefused as refused:
        raise ResetRefused("past" if refused.reason == "too_short" else "too_late", longest) from None
    except NotADuration:
        ends = _next(typed, texts, now, zone_name)
    near = [end for end in ends if end <= now + longest + _SLACK]
    if not near:
        raise ResetRefused("too_late", longest)
    return near[0]


def _next(typed: str, texts: Texts, now: datetime, zone_name: str) -> list[datetime]:
    """What a time of day may mean: 5:20 comes in the morning, and in the afternoon."""
    try:
        meant = wall_times(typed, texts.language)
    except NotAWallTime:
        raise ResetRefused("not_read") from None
    there = zone(zone_name)
    today = now.astimezone(there).date()
    coming = []
    for minutes in meant:
        wall = time(*divmod(minutes, 60))
        days = (datetime.combine(today + n * _DAY, wall, tzinfo=there).astimezone(UTC) for n in range(3))
        coming.append(next(instant for instant in days if instant > now))
    return coming


def _end_of(read: re.Match[str], now: datetime, zone_name: str) -> datetime:
    """Through that day: the midnight that ends it."""
    try:
        day = date(*(int(part) for part in read.groups()))
        ends_at = datetime.combine(day + _DAY, time(0), tzinfo=zone(zone_name)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ResetRefused("no_day") from None
    if ends_at <= now:
        raise ResetRefused("past")
    if ends_at > now + LONGEST_WINDOW:
        raise ResetRefused("too_late", LONGEST_WINDOW)
    return ends_at


def _bare(text: str, texts: Texts) -> str:
    """What was typed without the words around it; digits of any script are plain ones."""
    folded = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]).casefold()
    plain = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in folded).strip(" .!~")
    before, after = ("|".join(map(re.escape, texts(f"reset-words-{side}").split())) for side in ("before", "after"))
    return re.sub(rf"^(?:(?:{before})\s+)+|(?:\s*(?:{after}))+$", "", plain)
