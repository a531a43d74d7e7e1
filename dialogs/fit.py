"""How wide a text is on a phone, how long in a message, and cutting one to fit a button or a line."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from services.overview import AccountView

IN_ROW = {1: 37, 2: 19, 3: 10, 4: 6}
"""So many half-width units fit on each of one, two, three, four buttons in a row, on a phone of 360 pixels."""
ALONE = IN_ROW[1]
_SHORTEST_MARK = 12
_SAVED = 0.45
LINE = 40
"""And into a line of a message."""
_WIDE = 2
_EMOJI_PLEASE = "\ufe0f"
_UNSEEN = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """In half-width units: a CJK character or an emoji counts two, an accent nothing."""
    return sum(map(_width, text))


def message_units(text: str) -> int:
    """How many UTF-16 units it takes, of which Telegram allows a message 4,096; tags counted, though they are free."""
    return len(text.encode("utf-16-le")) // 2


def fits_line(text: str) -> bool:
    """Whether it stays on one line: there a CJK character takes one and a half times the room of a Latin letter."""
    widths = [*map(_width, text)]
    return sum(widths) - _SAVED * widths.count(_WIDE) <= LINE


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


def account_label(view: AccountView, most: int = ALONE) -> str:
    """Platform and mark on a button; of a long name less is shown, for the mark is what tells accounts apart."""
    if not view.mark:
        return shortened(view.short_name, most)
    mark = f" · {shortened(view.mark, max(_SHORTEST_MARK, most - width(view.short_name) - 3))}"
    return shortened(view.short_name, most - width(mark)) + mark


@lru_cache(maxsize=4096)
def _width(sign: str) -> int:
    if sign == _EMOJI_PLEASE:
        return 1  # it makes a sign of one unit an emoji of two
    if unicodedata.category(sign) in _UNSEEN:
        return 0
    return _WIDE if unicodedata.east_asian_width(sign) in "WF" else 1
