"""Languages by what people call them: 한국어, Korean, ko, ko-KR."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from babel import Locale

from services.zone_names import plain

_LONGEST = 40


@lru_cache(maxsize=32)
def own_name(code: str) -> str:
    """What a language calls itself, with a capital letter: Français."""
    name = str(Locale.parse(code).get_display_name())
    return name[:1].upper() + name[1:]


def find_language(text: str, codes: Iterable[str]) -> str | None:
    """The language of these that is called so, in any of them; None for anything else."""
    wanted, tag = plain(text[:_LONGEST]), text.strip().lower().replace("_", "-").split("-")[0]
    known = tuple(codes)
    return next((code for code in known if code == tag or wanted in _called(code, known)), None)


@lru_cache(maxsize=32)
def _called(code: str, among: tuple[str, ...]) -> frozenset[str]:
    names = (Locale.parse(each).languages.get(code) for each in among)
    return frozenset(plain(name) for name in (own_name(code), *names) if name)
