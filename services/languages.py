"""Languages by what people call them: 한국어, Korean, ko, ko-KR."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from services.zone_names import plain

_LONGEST = 40
_SELF = {"ms": "Bahasa Melayu"}
"""Where CLDR's name is not what speakers call their language."""


@lru_cache(maxsize=32)
def own_name(code: str) -> str:
    """What a language calls itself, with a capital letter: Français."""
    name = _SELF.get(code) or str(Locale.parse(code).get_display_name())
    return name[:1].upper() + name[1:]


def find_language(text: str, codes: Iterable[str]) -> str | None:
    """The language of these that is called so, in any of them; None for anything else.

    A country stands for its language where that is all it can mean: jp, kr, vn.
    """
    wanted, tag = plain(text[:_LONGEST]), text.strip().lower().replace("_", "-").split("-")[0]
    known = tuple(codes)
    if tag in known:
        return tag
    named = next((code for code in known if wanted in _called(code, known)), None)
    return named or next((code for code in known if code == _spoken_in(tag)), None)


def _spoken_in(country: str) -> str | None:
    """The likeliest language of a country, by CLDR; None where the text is no country's code."""
    found = get_global("likely_subtags").get(f"und_{country.upper()}")
    return str(found).split("_")[0] if found else None


@lru_cache(maxsize=32)
def _called(code: str, among: tuple[str, ...]) -> frozenset[str]:
    likely = get_global("likely_subtags").get(code, code).rpartition("_")[0]  # zh_Hans: Simplified Chinese
    names = (Locale.parse(each).languages.get(tag) for each in among for tag in (code, likely))
    return frozenset(plain(name) for name in (own_name(code), *names) if name)
