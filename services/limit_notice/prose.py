"""Sentences about a limit, as apps and error messages put them. English and Korean; a language is more words."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from services.limit_notice.model import Part, Told
from services.limit_notice.when import told_instant
from services.quota.units import Unit

_LIMIT = re.compile(
    r"\b(?:limits?|limited to|quota|allocation|rate[- ]limited|free messages|too many requests|credits)\b"
    r"|한도|할당량|사용량|무료 메시지|횟수"
)
_STOP = re.compile(
    r"\b(?:reached|hit|exceed(?:ed|s)?|exhausted|out of|used up|used all|too many|over|limited to)\b"
    r"|도달|초과|소진|모두 사용|다 사용|다 썼"
)
_COMING_BACK = re.compile(r"\b(?:resets?|try again|retry|available again|renews?)\b|다시 시도|재설정|초기화|다시 사용")
_WARNING = re.compile(r"\b(?:approaching|close to|almost|nearly)\b|\bused \d+ ?%|가까워|임박|거의")
_LEFT = re.compile(
    r"\b(?P<en>\d[\d,]{0,11})\s+(?:more\s+|free\s+)?\w+\s+(?:left|remaining)\b|(?P<ko>\d[\d,]{0,11})\s*[개회건번]?(?:가|이)?\s*남"
)
_COUNTED = re.compile(r"\blimit:?\s+(\d[\d,]*),?\s+used:?\s+(\d[\d,]*)")
_ZERO_GPU = re.compile(r"gpu quota\b.*?\bvs\.?\s+(-?\d+)s left")

_PERIODS = (
    ("minute", r"\bper[- ]minute\b|\b/ ?min(?:ute)?\b|\b[rt]pm\b|\ba minute\b|분당"),
    ("hourly", r"\bper[- ]hour\b|\bhourly\b|\b[rt]ph\b|시간당"),
    ("daily", r"\bper[- ]day\b|\bdaily\b|\b[rt]pd\b|\ba day\b|하루|일일|일간|오늘의"),
    ("weekly", r"\bper[- ]week\b|\bweekly\b|주간"),
    ("monthly", r"\bper[- ]month\b|\bmonthly\b|/ ?month\b|월간|이번 달"),
)
_HOURS = re.compile(r"\b(\d{1,2})[- ]hours? (?:limit|window|session)|(\d{1,2})시간 한도")
_UNITS = (
    (Unit.NEURONS, r"\bneurons?\b"),
    (Unit.REQUESTS, r"\brequests? per\b|\brp[mhd]\b|\bfree-models-per\b"),
    (Unit.TOKENS, r"\btokens? per\b|\btp[mhd]\b"),
    (Unit.CALLS, r"\bapi calls?\b"),
    (Unit.CHARACTERS, r"\bcharacters?\b|글자|문자 수"),
    (Unit.IMAGES, r"\bimages?\b|이미지"),
    (Unit.MESSAGES, r"\bmessages?\b|메시지"),
    (Unit.TOKENS, r"\btokens?\b|토큰"),
    (Unit.REQUESTS, r"\brequests? limit|요청"),
    (Unit.CREDITS, r"\bcredits?\b|크레딧"),
)
"""Those that say so plainly first: "Need more tokens?" stands under a stop that counted requests."""


def told_in(text: str, zone_name: str, now: datetime) -> Told | None:
    """What a text says of a limit; None where it is about none. ``text`` is folded to small letters."""
    if not _LIMIT.search(text) or not (_STOP.search(text) or _COMING_BACK.search(text)):
        return None
    when = told_instant(text, zone_name, now)
    told = Told(
        quota_type=_period(text),
        unit=next((unit for unit, words in _UNITS if re.search(words, text)), None),
        left=_left(text),
        resets_at=when[0] if when else None,
        concluded=frozenset({Part.RESET}) if when and when[1] else frozenset(),
    )
    return _counted(text, told)


def _period(text: str) -> str | None:
    if hours := _HOURS.search(text):
        return f"{int(hours[1] or hours[2])}hour"
    return next((name for name, words in _PERIODS if re.search(words, text)), None)


def _left(text: str) -> Decimal | None:
    """A number that is said to be left, or none at all where the person was stopped."""
    if left := _LEFT.search(text):
        return Decimal((left["en"] or left["ko"]).replace(",", ""))
    return Decimal(0) if _STOP.search(text) and not _WARNING.search(text) else None


def _counted(text: str, told: Told) -> Told:
    """With what stands in figures: "Limit 100000, Used 99336", "60s requested vs. 12s left"."""
    if counted := _COUNTED.search(text):
        total, used = (Decimal(number.replace(",", "")) for number in counted.groups())
        return Told(left=max(Decimal(0), total - used), total=total).filled(told)
    if gpu := _ZERO_GPU.search(text):
        minutes = max(Decimal(0), Decimal(gpu[1])) / 60
        return Told("daily", Unit.MINUTES, minutes.quantize(Decimal("0.01")), resets_at=told.resets_at)
    return told
