"""How wide a text is on a phone, and cutting one to fit a button or a line."""

from __future__ import annotations

import unicodedata

IN_ROW = {1: 30, 2: 14, 3: 9, 4: 6}
"""So many half-width units fit on each of one, two, three, four buttons in a row."""
ALONE = IN_ROW[1]
LINE = 40
"""And into a line of a message."""
_WIDE = 2
_EMOJI_PLEASE = "\ufe0f"
_UNSEEN = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """In half-width units: a CJK character or an emoji counts two, an accent nothing."""
    return sum(_width(sign) for sign in text)


def fits_line(text: str) -> bool:
    """Whether it stays on one line: there a CJK character takes less than twice the room of a Latin letter."""
    return width(text) - sum(_width(sign) == _WIDE for sign in text) // 2 <= LINE


def shortened(text: str, most: int) -> str:
    """The text, or as much of its beginning as fits with an ellipsis after it."""
    if width(text) <= most:
        return text
    kept, left = "", most - 1
    for sign in text:
        left -= _width(sign)
        if left < 0:
            break
        kept += sign
    return kept.rstrip(" ·\u200d") + "…"


def _width(sign: str) -> int:
    if sign == _EMOJI_PLEASE:
        return 1  # it makes a sign of one unit an emoji of two
    if unicodedata.category(sign) in _UNSEEN:
        return 0
    return _WIDE if unicodedata.east_asian_width(sign) in "WF" else 1
