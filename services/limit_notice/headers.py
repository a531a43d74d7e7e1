"""Rate-limit headers, dumped by curl or a script. What each really counts differs by platform: platform-facts.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from services.limit_notice.model import Notice, Told
from services.platforms.resets import reset_at
from services.quota.units import Unit

_LINE = re.compile(r"^[\s<>*\"'{]*([A-Za-z][A-Za-z0-9-]{2,60})[\"']?\s*:\s*[\"']?([^\r\n]{0,200}?)[\"',}\s]*$")
_KNOWN = re.compile(r"ratelimit|retry-after|call-(?:limit|remaining)|^x-groq-|^openai-", re.IGNORECASE)
_AMOUNT = re.compile(r"\d{1,12}")
_PERIODS = {"minute": "minute", "hour": "hourly", "day": "daily", "month": "monthly"}
_MILLISECONDS = re.compile(r"\d{13}")
_POLICY = re.compile(r'"?[^";]*"?;\s*r=(\d{1,9})')

Headers = Mapping[str, str]


def headers_in(text: str) -> Headers:
    """The headers about limits in lines ``name: value``, by small names."""
    lines = (_LINE.match(line) for line in text.splitlines())
    return {line[1].lower(): line[2] for line in lines if line and _KNOWN.search(line[1])}


def headers_of(data: Any) -> Headers:
    """The same of a JSON object."""
    found = data.get("headers", data) if isinstance(data, dict) else None
    return lowered(found) if isinstance(found, dict) else {}


def lowered(headers: Mapping[Any, Any]) -> Headers:
    return {str(name).lower(): str(value) for name, value in headers.items()}


def notice_of(headers: Headers, now: datetime) -> Notice | None:
    """What a dump says; the limit with the least left comes first. None where it has no header about limits."""
    names = " ".join(headers)
    read = next((read for pattern, read in _MANNERS if re.search(pattern, names)), None)
    if read is not None and (notice := read(headers, names, now)):
        return replace(notice, told=tuple(sorted(notice.told, key=_first_to_stop)))
    wait = reset_at(headers.get("retry-after"), now)
    return Notice((), named=False, told=(Told(resets_at=wait),)) if wait else None


def _notice(platforms: tuple[str, ...], told: Iterable[Told | None], *, named: bool) -> Notice | None:
    found = tuple(each for each in told if each)
    return Notice(platforms, named, found) if found else None


def _policy(headers: Headers, _: str, now: datetime) -> Notice | None:
    policy = _POLICY.match(headers["ratelimit"])
    if policy is None:
        return None
    told = Told(None, Unit.REQUESTS, Decimal(policy[1]), resets_at=reset_at(headers["ratelimit"], now))
    return _notice(("huggingface_free",), [told], named=False)


def _unnamed(headers: Headers, _: str, now: datetime) -> Notice | None:
    in_milliseconds = _MILLISECONDS.fullmatch(headers.get("x-ratelimit-reset", ""))
    return _notice(("openrouter_free",) if in_milliseconds else (), [plain(headers, now)], named=False)


def plain(headers: Headers, now: datetime) -> Told | None:
    """``X-RateLimit-Limit``, ``-Remaining`` and ``-Reset``: of a window that they do not name."""
    return _told(headers, "x-ratelimit-{}", now, Told(unit=Unit.REQUESTS))


def _groq_or_openai(headers: Headers, names: str, now: datetime) -> Notice | None:
    """The same names mean a day's requests at Groq, and at OpenAI whatever its tier says."""
    day = "daily" if "x-groq-" in names else None
    issuers = ("groq_free",) if day else ("openai",) if "openai-" in names else ("groq_free", "openai")
    requests = _told(headers, "x-ratelimit-{}-requests", now, Told(day, Unit.REQUESTS))
    tokens = _told(headers, "x-ratelimit-{}-tokens", now, Told("minute", Unit.TOKENS))
    return _notice(issuers, [requests, tokens], named=len(issuers) == 1)


def _families(headers: Headers, names: str, now: datetime) -> Notice | None:
    """``x-ratelimit-remaining-tokens-minute`` and its kin: Mistral, Cerebras, SambaNova."""
    told = [
        _told(headers, f"x-ratelimit-{{}}-{word}-{name}", now, Told(period, unit))
        for word, unit in (("requests", Unit.REQUESTS), ("req", Unit.REQUESTS), ("tokens", Unit.TOKENS))
        for name, period in _PERIODS.items()
    ]
    told += [
        _told(headers, f"x-ratelimitbysize-{{}}-{name}", now, Told(_PERIODS[name], Unit.TOKENS))
        for name in ("minute", "month")
    ]
    if "-req-" in names or "bysize-" in names:
        return _notice(("mistral_free",), told, named=True)
    if re.search(r"-(?:requests|tokens)-(?:minute|hour)\b", names):
        return _notice(("cerebras_free",), told, named=True)
    return _notice(("sambanova_free", "cerebras_free"), told, named=False)


def _anthropic(headers: Headers, _: str, now: datetime) -> Notice | None:
    kinds = ("requests", "tokens", "input-tokens", "output-tokens")
    told = [
        _told(headers, f"anthropic-ratelimit-{kind}-{{}}", now, Told("minute", Unit(kind.rpartition("-")[2])))
        for kind in kinds
    ]
    return _notice(("anthropic",), told, named=True)


def _cohere(headers: Headers, _: str, now: datetime) -> Notice | None:
    """The remainder is a minute's; of the month only the size is told."""
    minute = Told(
        "minute",
        Unit.CALLS,
        _amount(headers.get("x-trial-endpoint-call-remaining")),
        _amount(headers.get("x-trial-endpoint-call-limit")),
    )
    month = Told("monthly", Unit.CALLS, total=_amount(headers.get("x-endpoint-monthly-call-limit")))
    told = [each for each in (minute, month) if (each.left, each.total) != (None, None)]
    return _notice(("cohere_free",), told, named=True)


_MANNERS: tuple[tuple[str, Callable[[Headers, str, datetime], Notice | None]], ...] = (
    (r"\banthropic-ratelimit-", _anthropic),
    (r"-call-(?:limit|remaining)\b", _cohere),
    (r"-req-(?:minute|month)\b|ratelimitbysize-|-(?:requests|tokens)-(?:minute|hour|day|month)\b", _families),
    (r"\bx-ratelimit-\w+-(?:requests|tokens)\b", _groq_or_openai),
    (r"(?:^| )ratelimit\b(?!-)", _policy),
    (r"\bx-ratelimit-(?:limit|remaining)\b", _unnamed),
)
"""By the names of the headers, the first that fits."""


def _told(headers: Headers, name: str, now: datetime, told: Told) -> Told | None:
    """One family of ``limit``, ``remaining`` and ``reset``; None where it is not there."""
    left, total = (_amount(headers.get(name.format(word))) for word in ("remaining", "limit"))
    if left is None and total is None:
        return None
    return Told(left=left, total=total, resets_at=reset_at(headers.get(name.format("reset")), now)).filled(told)


def _amount(value: str | None) -> Decimal | None:
    return Decimal(value) if value and _AMOUNT.fullmatch(value) and value.isascii() else None


def _first_to_stop(told: Told) -> tuple[Decimal, float]:
    """What there is least of comes first; of what is gone, that which comes back last."""
    share = Decimal(2) if told.left is None else told.left / told.total if told.total else min(told.left, Decimal(1))
    return share, -told.resets_at.timestamp() if told.resets_at else 0.0
