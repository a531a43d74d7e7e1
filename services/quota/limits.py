"""What is asked of limits: which of an account's count, and one as plain data for places that keep JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter

from services.quota.counter import Limit
from services.quota.windows import RateWindow

_LIMIT: TypeAdapter[Limit] = TypeAdapter(Limit)


def dump_limit(limit: Limit) -> dict[str, Any]:
    """Only strings, numbers and None: what :func:`load_limit` reads."""
    return dict(_LIMIT.dump_python(limit, mode="json"))


def load_limit(data: dict[str, Any]) -> Limit:
    """Raises ``pydantic.ValidationError`` for anything else."""
    return _LIMIT.validate_python(data)


def main_limits(limits: Iterable[Limit]) -> list[Limit]:
    """Those in the unit that an account's use is logged in, throttles left out."""
    counting = [limit for limit in limits if not isinstance(limit.window, RateWindow)]
    return [limit for limit in counting if limit.unit == counting[0].unit]
