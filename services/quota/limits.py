"""A limit as plain data, for places that keep JSON: a dialog's memory, an export."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from services.quota.counter import Limit

_LIMIT: TypeAdapter[Limit] = TypeAdapter(Limit)


def dump_limit(limit: Limit) -> dict[str, Any]:
    """Only strings, numbers and None: what :func:`load_limit` reads."""
    return dict(_LIMIT.dump_python(limit, mode="json"))


def load_limit(data: dict[str, Any]) -> Limit:
    """Raises ``pydantic.ValidationError`` for anything else."""
    return _LIMIT.validate_python(data)
