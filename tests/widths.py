"""How wide a text is on a phone."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """In narrow signs: Chinese, Korean, Japanese and emoji are two each, what is drawn onto another sign is none."""
    signs = [sign for sign in text if unicodedata.category(sign) not in {"Mn", "Me", "Cf"}]
    return sum(2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1 for sign in signs)
