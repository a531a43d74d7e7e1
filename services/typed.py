"""What people type as numbers, times, days and lengths, made plain before it is read: width, digits, case, accents."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), "đ": "d"})
_LATIN_ACCENTS = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")
_LONGEST_NUMBER = 40
"""No number anybody types is longer."""
_SPACED_GROUP = re.compile(r"(?<=\d)\s(?=\d{3}(?:\D|$))")
_HAN = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_TEN, _DIGIT = "十", f"[{''.join(_HAN)}]"
_HAN_NUMBER = re.compile(
    rf"(?<![{_TEN}{_DIGIT[1:]})(?:{_DIGIT}?{_TEN}{_DIGIT}?|{_DIGIT}{{1,4}})"
    r"(?=\s*(?:[点點時时分天日号號月年周週]|[个個]?(?:小[时時]|星期|月)))"
)


def folded(text: str, longest: int) -> str:
    """At most so many characters of it, in small letters, with plain digits and without accents on Latin letters.

    People leave accents out: "manana", "phut". A Chinese number counts where a time or a length follows: 三点 is 3点.
    """
    plain = unicodedata.normalize("NFKC", text[:longest]).strip().casefold().translate(_SIGNS)
    plain = _HAN_NUMBER.sub(lambda number: _han(number[0]), plain)
    bare = _LATIN_ACCENTS.sub("", unicodedata.normalize("NFD", _plain_digits(plain)))
    return unicodedata.normalize("NFC", bare)


def plain_number(text: str) -> str:
    """A number with width and script of its digits made plain: ３, ٣ and ३ are all 3. Empty where it is too long."""
    if len(text) > _LONGEST_NUMBER:
        return ""
    return _SPACED_GROUP.sub("", _plain_digits(unicodedata.normalize("NFKC", text).strip()))


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _han(number: str) -> str:
    """十二 is 12, 二十 is 20, 二〇二六 is 2026."""
    tens, ten, ones = number.partition(_TEN)
    if not ten:
        return "".join(str(_HAN[sign]) for sign in number)
    return str(10 * _HAN.get(tens, 1) + _HAN.get(ones, 0))
