"""Ids out of addresses and forms."""

from __future__ import annotations

from services.errors import NotFound

_LARGEST = 2**63 - 1


def row_id(text: str) -> int:
    """Raises ``NotFound`` for an id that no database gave out."""
    number = maybe_id(text)
    if number is None:
        raise NotFound("id")
    return number


def maybe_id(text: str) -> int | None:
    if text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST)) and 1 <= int(text) <= _LARGEST:
        return int(text)
    return None
