"""When a limit is over, in words: "after 3:14 PM", "in 2 hours 14 minutes", "tomorrow at 9 AM", "오후 4:00까지".

Clock times are the person's own, for apps show them so, unless a zone stands beside them. A further language is more
words in these tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.platforms.resets import reset_at
from services.quota.windows import zone, zone_names
from services.wall_times import NotAWallTime, wall_times

_FURTHEST = timedelta(days=35)
"""No limit that is told in words lasts longer: a date beyond is one of the past, out of an old notice."""
_SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1, "일": 86400, "시": 3600, "분": 60, "초": 1}
"""By the first letter of the unit."""

_UNIT = r"days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|일|시간|분|초"
_LENGTH = rf"\d{{1,5}}(?:\.\d{{1,6}})?\s*(?:{_UNIT})(?![a-z])"
_LENGTHS = rf"{_LENGTH}(?:[\s,]*(?:and\s+)?{_LENGTH})*"
_PIECE = r"\d{1,5}(?:\.\d{1,6})?(?:ms|[dhms])"
_SHORT = rf"{_PIECE}(?:\s?{_PIECE})*(?![a-z0-9])|\d{{1,4}}:[0-5]\d:[0-5]\d"
_COMING = r"\b(?:again|retry|resets?|renews?|refills?|available|back|more \w+|wait)\b"
_IN = re.compile(
    rf"(?:{_COMING}[^.\n]{{0,40}}?\b(?:in|for|after|within)\s+|\bwait\s+)(?:about\s+|~\s*)?"
    rf"(?:(?P<short>{_SHORT})|(?P<words>{_LENGTHS}))"
    rf"|(?P<korean>{_LENGTHS})\s*(?:후|뒤|이후)"
)
_ONE = re.compile(rf"(\d+(?:\.\d+)?)\s*({_UNIT})")
_EPOCH = re.compile(r"\|\s*(\d{10}|\d{13})\b")
_STAMP = re.compile(r"\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)")

_CLOCK = re.compile(
    r"(?:오전|오후)\s*\d{1,2}(?::\d\d|시(?:\s*\d{1,2}분)?)?|(?<![\d:.])\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?"
    r"|(?<![\d:.])\d{1,2}:\d\d(?![:\d])|(?<!\d)\d{1,2}시(?!간)(?:\s*\d{1,2}분)?"
)
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_CUE_BEFORE = re.compile(r"\b(?:after|until|till|again|resets?|renews?|refills?|available|back)\b[^.\n]{0,30}$")
_CUE_AFTER = re.compile(r"[^.\n]{0,12}?(?:이후|까지|부터|다시|재설정|초기화|후에|에\s)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KOREAN_WEEK = "월화수목금토일"
_DAY_BEFORE = re.compile(
    r"(?:"
    rf"\b(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>20\d\d))?"
    r"|(?:(?P<kyear>20\d\d)년\s*)?(?<!\d)(?P<kmonth>\d{1,2})월\s*(?P<kday>\d{1,2})일"
    rf"|\b(?P<weekday>{'|'.join(_WEEK)})[a-z]*|(?P<kweekday>[{_KOREAN_WEEK}])요일"
    r"|(?P<tomorrow>\btomorrow|내일)|(?P<today>\btoday|오늘)"
    r")[\s,]*(?:at\s+|에\s*)?$"
)
_ZONE_AFTER = re.compile(r"\s*\(?(?P<name>[a-z]+(?:/[a-z_]+){1,2}|utc|gmt|kst|jst|p[sd]?t|e[sd]?t)\b")
_ZONES = {
    **dict.fromkeys(("utc", "gmt"), "UTC"),
    **dict.fromkeys(("pt", "pst", "pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("et", "est", "edt"), "America/New_York"),
    "kst": "Asia/Seoul",
    "jst": "Asia/Tokyo",
}


def told_instant(text: str, zone_name: str, now: datetime) -> tuple[datetime, bool] | None:
    """The instant that a text names, and whether a part of it had to be concluded ("3:14": of which half of the day?).

    ``text`` is folded to small letters. None where it names none, or one that is past.
    """
    if (wait := _IN.search(text)) is not None:
        length = _length(wait["words"] or wait["korean"]) if not wait["short"] else None
        instant = now + length if length is not None else reset_at(wait["short"].replace(" ", ""), now)
        return (instant, False) if instant is not None else None
    for plain in (_EPOCH, _STAMP):
        if (found := plain.search(text)) and (instant := reset_at(found[found.lastindex or 0].upper(), now)):
            return (instant, False) if instant > now else None
    return next(_clock_times(text, zone_name, now), None)


def _length(words: str) -> timedelta:
    return timedelta(seconds=sum(float(count) * _SECONDS[unit[0]] for count, unit in _ONE.findall(words)))


def _clock_times(text: str, zone_name: str, now: datetime) -> Iterator[tuple[datetime, bool]]:
    """Clock times that are said to be when something begins again, in the text's order."""
    for clock in _CLOCK.finditer(text):
        before, after = text[max(0, clock.start() - 60) : clock.start()], text[clock.end() : clock.end() + 40]
        if not (_CUE_BEFORE.search(before) or _CUE_AFTER.match(after)):
            continue
        try:
            meant = wall_times(clock[0].rstrip("."), "ko" if _HANGUL.search(clock[0]) else "en")
        except NotAWallTime:
            continue
        there = _zone(after) or zone(zone_name)
        days = _days(before, now.astimezone(there).date())
        coming = [end for minutes in meant if (end := _next(days, time(*divmod(minutes, 60)), there, now))]
        if coming:
            yield min(coming), len(meant) > 1


def _days(before: str, today: date) -> list[date]:
    """The days that may be meant, by what stands before the clock time; today and tomorrow where nothing does."""
    day = _DAY_BEFORE.search(before)
    if day is None:
        return [today, today + timedelta(days=1)]
    if day["tomorrow"]:
        return [today + timedelta(days=1)]
    if day["today"]:
        return [today]
    if weekday := day["weekday"] or day["kweekday"]:
        wanted = _WEEK.index(weekday) if day["weekday"] else _KOREAN_WEEK.index(weekday)
        first = today + timedelta(days=(wanted - today.weekday()) % 7)
        return [first, first + timedelta(days=7)]
    month = _MONTHS.index(day["month"]) + 1 if day["month"] else int(day["kmonth"])
    year = day["year"] or day["kyear"]
    years = [int(year)] if year else [today.year, today.year + 1]
    return [made for each in years if (made := _date(each, month, int(day["day"] or day["kday"])))]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(days: Iterable[date], wall: time, there: ZoneInfo, now: datetime) -> datetime | None:
    """The first time to come at which clocks there show that."""
    shown = (datetime.combine(day, wall.replace(fold=fold), there).astimezone(UTC) for day in days for fold in (0, 1))
    coming = [instant for instant in shown if now < instant <= now + _FURTHEST]
    return min(coming, default=None)


def _zone(after: str) -> ZoneInfo | None:
    """The zone named behind a clock time. Unknown ones are the person's own affair."""
    found = _ZONE_AFTER.match(after)
    if found is None:
        return None
    name = found["name"]
    known = _ZONES.get(name) or next((each for each in zone_names() if each.lower() == name), None)
    return zone(known) if known else None
