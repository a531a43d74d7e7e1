"""Values out of a platform's JSON: each is what it should be, or the answer has changed and is not read at all."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from services.platforms.answers import Reason
from services.platforms.asking import Condition, Figure, Kind
from services.platforms.clients.http import NoReply
from services.platforms.readings import Reading, amount
from services.platforms.resets import reset_at
from services.quota.units import Unit

_MISSING = object()


class Changed(NoReply):
    """Data that this version of the bot does not know how to read."""

    def __init__(self) -> None:
        super().__init__(Reason.CHANGED)


def document(body: bytes) -> Any:
    """The JSON, numbers with a point as exact decimals. Raises ``NoReply``."""
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        reason = Reason.NOT_THE_API
    raise NoReply(reason)


def lookup(data: Any, where: str) -> Any:
    """What stands at ``a.b.0.c``. Raises ``Changed`` where nothing does."""
    found = _find(data, where)
    if found is _MISSING:
        raise Changed
    return found


def table(data: Any, where: str) -> dict[str, Any]:
    found = lookup(data, where)
    if not isinstance(found, dict):
        raise Changed
    return found


def items(data: Any, where: str) -> list[Any]:
    found = lookup(data, where)
    if not isinstance(found, list):
        raise Changed
    return found


def text(data: Any, where: str) -> str:
    found = lookup(data, where)
    if not isinstance(found, str):
        raise Changed
    return found


def said(data: Any, where: str) -> str | None:
    """The text there, or None: of error messages, which come in every shape."""
    found = _find(data, where)
    return found if isinstance(found, str) else None


def told_items(data: Any, where: str) -> list[Any]:
    """The list there, or nothing: of error messages too."""
    found = _find(data, where)
    return found if isinstance(found, list) else []


def number(data: Any, where: str, unit: Unit, per: int = 1) -> Decimal:
    """An amount, written as a number or as text; ``per`` of the answer's units make one of ours. Raises ``Changed``."""
    found = lookup(data, where)
    if isinstance(found, bool) or not isinstance(found, int | str | Decimal):
        raise Changed
    try:
        return amount(Decimal(found) / per, unit)
    except (InvalidOperation, ValueError, ArithmeticError):
        pass
    raise Changed


def moment(data: Any, where: str, now: datetime) -> datetime | None:
    """When it is over; None where the platform says null: no window runs. Raises ``Changed``."""
    found = lookup(data, where)
    if found is None:
        return None
    instant = reset_at(found, now)
    if instant is None:
        raise Changed
    return instant


def holds(data: Any, condition: Condition) -> bool:
    found = _find(data, condition.field)
    match condition.kind:
        case Kind.LIST:
            return isinstance(found, list)
        case Kind.TABLE:
            return isinstance(found, dict)
        case Kind.TEXT:
            return isinstance(found, str) and bool(found)
        case Kind.NUMBER:
            return isinstance(found, int | Decimal) and not isinstance(found, bool)
        case Kind.TRUE:
            return found is True


def reading(data: Any, figure: Figure, now: datetime) -> Reading:
    """What a figure of the catalogue finds. Raises ``Changed``: half a reading is none."""

    def told(where: str | None) -> Decimal | None:
        return None if where is None else number(data, where, figure.unit, figure.per)

    return Reading(
        figure.quota_type,
        figure.unit,
        read_at=now,
        used=told(figure.used),
        left=told(figure.left),
        total=told(figure.total),
        resets_at=None if figure.resets_at is None else moment(data, figure.resets_at, now),
    )


def _find(data: Any, where: str) -> Any:
    for step in where.split("."):
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and step.isdigit() and int(step) < len(data):
            data = data[int(step)]
        else:
            return _MISSING
    return data


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are not JSON
