"""Answers of APIs to one call too many, as JSON."""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from services.limit_notice import headers, prose
from services.limit_notice.model import Notice, Part, Told
from services.limit_notice.whose import speaker
from services.platforms.catalogue import Catalogue
from services.platforms.resets import reset_at
from services.quota.units import Unit
from services.quota.windows import FixedWindow, span_at

_PER_DAY, _PER_MINUTE = "PerDay", "PerMinute"


def data_in(text: str) -> Any:
    """The JSON in a text, or what Python prints of it (``429 - {'error': …}``); None where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python's parser has an opinion on backslashes in what people paste
        return next(_loaded(text), None)


def _loaded(text: str) -> Iterator[Any]:
    for opening, closing in ("{}", "[]"):
        start, end = text.find(opening), text.rfind(closing)
        if not 0 <= start < end:
            continue
        for load in (json.loads, ast.literal_eval):
            try:
                yield load(text[start : end + 1])
            except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
                continue


def notice_of(data: Any, catalogue: Catalogue, zone_name: str, now: datetime) -> Notice | None:
    """What an API's error says of a limit; None where it is about something else."""
    if isinstance(data, list) and data:
        data = data[0]
    if not isinstance(data, dict):
        return None
    error = data.get("error", data)
    if not isinstance(error, dict):
        return None
    message = error.get("message") or error.get("detail") or ""
    message = message if isinstance(message, str) else ""
    return (
        _google(error, catalogue, now)
        or _open_router(error, message, now)
        or _worded(data, error, message, catalogue, zone_name, now)
    )


def _google(error: dict[str, Any], catalogue: Catalogue, now: datetime) -> Notice | None:
    """A daily stop and a minute's are told apart by ``quotaId`` alone: on a daily one ``retryDelay`` says "18s" too."""
    if error.get("status") != "RESOURCE_EXHAUSTED":
        return None
    details = [each for each in _list(error.get("details")) if isinstance(each, dict)]
    violations = [each for detail in details for each in _list(detail.get("violations")) if isinstance(each, dict)]
    daily = [each for each in violations if _PER_DAY in str(each.get("quotaId"))]
    minute = [each for each in violations if _PER_MINUTE in str(each.get("quotaId"))]
    delay = next((detail["retryDelay"] for detail in details if "retryDelay" in detail), None)
    if daily:
        end, concluded = _end_of_day("gemini_free", catalogue, now), frozenset({Part.RESET})
        told = [Told("daily", _google_unit(each), Decimal(0), _number(each), end, concluded) for each in daily]
    elif minute:
        end = None if delay is None else reset_at(delay, now)
        told = [Told("minute", _google_unit(each), Decimal(0), _number(each), end) for each in minute]
    else:
        told = [Told(left=Decimal(0))]
    return Notice(("gemini_free",), named=True, told=tuple(told))


def _google_unit(violation: dict[str, Any]) -> Unit | None:
    quota_id = str(violation.get("quotaId"))
    return Unit.TOKENS if "Token" in quota_id else Unit.REQUESTS if "Request" in quota_id else None


def _number(violation: dict[str, Any]) -> Decimal | None:
    value = str(violation.get("quotaValue"))
    return Decimal(value) if value.isascii() and value.isdigit() and len(value) <= 12 else None  # noqa: PLR2004


def _end_of_day(platform_id: str, catalogue: Catalogue, now: datetime) -> datetime | None:
    """When that platform's day ends, by the catalogue: no clock but its own says."""
    presets = catalogue.get(platform_id).presets if platform_id in catalogue else ()
    windows = (limit.window for preset in presets for limit in preset.limits if limit.quota_type == "daily")
    fixed = next((window for window in windows if isinstance(window, FixedWindow)), None)
    return span_at(fixed, now).end if fixed else None


def _open_router(error: dict[str, Any], message: str, now: datetime) -> Notice | None:
    metadata = error.get("metadata")
    sent = metadata.get("headers") if isinstance(metadata, dict) else None
    per = re.search(r"free-models-per-(day|min)", message)
    if per is None:
        return None
    told = Told("daily" if per[1] == "day" else "minute", Unit.REQUESTS, Decimal(0))
    if isinstance(sent, dict):
        found = headers.plain(headers.lowered(sent), now)
        told = told.filled(found) if found else told
    return Notice(("openrouter_free",), named=True, told=(told,))


def _worded(
    data: dict[str, Any], error: dict[str, Any], message: str, catalogue: Catalogue, zone_name: str, now: datetime
) -> Notice | None:
    """Those that say it in a sentence: Groq, OpenAI, Anthropic, Cohere, Hugging Face."""
    text = message.casefold()
    told = prose.told_in(text, zone_name, now)
    kind = str(error.get("type"))
    if told is None:
        if kind not in {"rate_limit_error", "insufficient_quota"}:
            return None
        told = Told(left=Decimal(0))
    platforms, named = _issuer(data, error, text, catalogue)
    return Notice(platforms, named, (told,))


def _issuer(
    data: dict[str, Any], error: dict[str, Any], text: str, catalogue: Catalogue
) -> tuple[tuple[str, ...], bool]:
    """A word such as "gpt-4o" is a model's name here, and names no platform for certain."""
    if data.get("type") == "error" and error.get("type") == "rate_limit_error":
        return ("anthropic",), True
    if error.get("type") == "insufficient_quota":
        return ("openai",), True
    return speaker(text, catalogue)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
