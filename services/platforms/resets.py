"""When a limit is over, in every form that platforms write it: one function, so that none is misread in two places.

Forms and where they were seen (platform-facts.md, trap 2): ``2m59.56s`` and ``825ms`` (Groq), ``18s`` (Google's
``retryDelay``), ``0:41:09`` (ZeroGPU), ``11726.2840924263`` (Cerebras), epoch seconds (ElevenLabs), epoch milliseconds
(OpenRouter), RFC 3339 (Anthropic), ``"api";r=0;t=33`` (Hugging Face), ``Retry-After`` as seconds or as an HTTP date.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime

from services.quota.windows import LONGEST

_LONGEST_TEXT = 200
_UNITS = {
    "d": Decimal(86400),
    "h": Decimal(3600),
    "m": Decimal(60),
    "s": Decimal(1),
    "ms": Decimal("1e-3"),
    "us": Decimal("1e-6"),
    "µs": Decimal("1e-6"),
    "μs": Decimal("1e-6"),
    "ns": Decimal("1e-9"),
}
_PART = r"(\d{1,12}(?:\.\d{1,12})?)(ms|[uµμ]s|ns|d|h|m|s)"
_PARTS = re.compile(_PART)
_DURATION = re.compile(rf"(?:{_PART})+")
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d+)?")
_NUMBER = re.compile(r"\d{1,20}(?:\.\d{1,30})?")
_STRUCTURED = re.compile(r"(?:^|[;,])\s*(?:t|reset)\s*=\s*(\d{1,10})\s*(?=$|[;,])")
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")

_MOST_SECONDS = Decimal(400 * 86400)
"""A bare number up to here is a length of time: no limit that was seen lasts longer than a year."""
_EPOCH_SECONDS = (Decimal(10**9), Decimal(10**11))
_EPOCH_MILLISECONDS = (Decimal(10**12), Decimal(10**14))


def reset_at(value: object, now: datetime) -> datetime | None:
    """The instant (UTC) that a header's text or a JSON value names, counted from ``now``; None where it is none of the
    known forms.

    A wall time without a zone is none of them. An instant that has passed is answered as it is.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    text = str(value).strip()
    if len(text) > _LONGEST_TEXT or not text.isprintable():
        return None
    instant = _instant(text, now.astimezone(UTC))
    return instant if instant is not None and abs(instant - now) <= LONGEST else None


def _instant(text: str, now: datetime) -> datetime | None:
    if _NUMBER.fullmatch(text):
        return _from_number(Decimal(text), now)
    if _DURATION.fullmatch(text):
        return _after(sum((Decimal(count) * _UNITS[unit] for count, unit in _PARTS.findall(text)), Decimal(0)), now)
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = map(int, clock.groups())
        return _after(Decimal(hours * 3600 + minutes * 60 + seconds), now)
    if _RFC_3339.fullmatch(text):
        return _date(text)
    if waits := _STRUCTURED.findall(text):
        return _after(Decimal(max(waits, key=int)), now)
    return _http_date(text)


def _from_number(number: Decimal, now: datetime) -> datetime | None:
    """Seconds from now, or an instant since 1970 in seconds or milliseconds: far enough apart never to be confused."""
    if number <= _MOST_SECONDS:
        return _after(number, now)
    if _EPOCH_SECONDS[0] <= number < _EPOCH_SECONDS[1]:
        return _after(number, datetime(1970, 1, 1, tzinfo=UTC))
    if _EPOCH_MILLISECONDS[0] <= number < _EPOCH_MILLISECONDS[1]:
        return _after(number / 1000, datetime(1970, 1, 1, tzinfo=UTC))
    return None


def _after(seconds: Decimal, start: datetime) -> datetime | None:
    try:
        return start + timedelta(microseconds=round(seconds * 1_000_000))
    except (OverflowError, InvalidOperation):
        return None


def _date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _http_date(text: str) -> datetime | None:
    if not text.endswith((" GMT", " UTC", "+0000")):
        return None
    try:
        return parsedate_to_datetime(text).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
