"""Reading a line such as "gemini 20" or "클로드 2번": which accounts, how much. Nothing is logged by a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from services.l10n import NotANumber, Texts
from services.overview import AccountView
from services.platforms.catalogue import Catalogue, plain
from services.platforms.model import Platform

_LONGEST = 120
_SHORTEST_BEGINNING = 3
_AFTER_NAMES = "·:=,"
_COUNTS = (0, 1, 2, 5, 11, 21, 1.5, 1_000_000)
"""Every plural form of every language comes with one of them."""
_ALONE = frozenset("·:=-–—+")
_NUMBER_AND_UNIT = re.compile(r"(.*\d)(\D+)")
_GLUED = re.compile(r"(\D*[^\d\s])(\d.*)")


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing that a line may mean. ``amount``: None where the line names none."""

    view: AccountView
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """All that a line may mean. Only a lone thing that is ``sure`` is logged; anything else is asked about.

    ``meant`` is empty where the person has no account on ``platform``.
    """

    meant: tuple[Meant, ...]
    sure: bool = True
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to part a line. ``spoilt``: what stands in the amount's place is no number in this language."""

    name: str
    amount: Decimal | None = None
    unit: str | None = None
    spoilt: bool = False


def read_log_line(text: str, views: Sequence[AccountView], catalogue: Catalogue, texts: Texts) -> LogLine | None:
    """None where the line is about no platform and no account: it is not about logging.

    Raises ``NotANumber`` where it is about one, and its amount cannot be read.
    """
    if len(text) > _LONGEST:
        return None
    words = [word for each in text.split() if each not in _ALONE and (word := each.rstrip(_AFTER_NAMES))]
    readings = [reading for reading in _readings(words, texts) if plain(reading.name)]
    names = [(view, _names(view)) for view in views]
    found = [(r, view) for r in readings for view, known in names if plain(r.name) in known and _fits(r, view, texts)]
    if meant := [Meant(view, r.amount) for r, view in found if not r.spoilt]:
        return LogLine(tuple(dict.fromkeys(meant)))
    if found:
        raise NotANumber(text[:40])
    owned = {view.account.platform_id for view in views}
    if missing := [p for r in readings for p in catalogue.named(r.name) if p.id not in owned]:
        return LogLine((), platform=missing[0])
    begun = [Meant(v, r.amount) for r in readings for v, known in names if _begins(r, known) and _fits(r, v, texts)]
    return LogLine(tuple(dict.fromkeys(begun)), sure=False) if begun else None


def _readings(words: Sequence[str], texts: Texts) -> Iterator[_Reading]:
    """The ways to part a line: "gemini 20", "gemini 20 requests", "クロード3回", "20 gemini", "3 messages gemini"."""
    for cut in range(1, len(words)):
        name, rest = " ".join(words[:cut]), " ".join(words[cut:])
        yield from _ending(name, rest, texts)
    if glued := _GLUED.fullmatch(" ".join(words)):
        yield from _ending(glued[1], glued[2], texts, needs_unit=glued[1][-1].isascii())
    for cut in range(1, len(words)):
        yield from _beginning(" ".join(words[:cut]), " ".join(words[cut:]), texts)
    yield _Reading(" ".join(words))


def _beginning(first: str, name: str, texts: Texts) -> Iterator[_Reading]:
    if (amount := _amount(first, texts)) is not None:
        yield _Reading(name, amount)
    elif (parts := _NUMBER_AND_UNIT.fullmatch(first)) and (amount := _amount(parts[1], texts)) is not None:
        yield _Reading(name, amount, unit=parts[2].strip())


def _ending(name: str, rest: str, texts: Texts, *, needs_unit: bool = False) -> Iterator[_Reading]:
    """``needs_unit``: "gpt4" is the name of a model, "gpt4回" says how often."""
    amount = _amount(rest, texts)
    if amount is not None:
        if not needs_unit:
            yield _Reading(name, amount)
        return
    if (parts := _NUMBER_AND_UNIT.fullmatch(rest)) and (amount := _amount(parts[1], texts)) is not None:
        yield _Reading(name, amount, unit=parts[2].strip())
    if " " not in rest and not needs_unit and _looks_numeric(rest):
        yield _Reading(name, spoilt=True)


def _amount(text: str, texts: Texts) -> Decimal | None:
    try:
        return texts.parse_number(text)
    except NotANumber:
        return None


def _names(view: AccountView) -> set[str]:
    """All that an account is called, folded: its platform's names, its own, both together, with or without emoji."""
    platform = view.platform
    names = {view.name} if platform is None else {platform.name, platform.full_name, platform.id, *platform.aliases}
    mark = view.account.identifier or (str(view.ordinal) if view.ordinal else "")
    named = {"", *names} | {f"{name}{mark}" for name in names if mark} | {view.account.identifier or ""}
    return {plain(f"{emoji}{name}") for emoji in ("", view.emoji) for name in named} - {""}


def _begins(reading: _Reading, known: set[str]) -> bool:
    name = plain(reading.name)
    return not reading.spoilt and len(name) >= _SHORTEST_BEGINNING and any(each.startswith(name) for each in known)


def _fits(reading: _Reading, view: AccountView, texts: Texts) -> bool:
    """Whether that account counts in the unit the line names, if it names one."""
    if reading.unit is None:
        return True
    words = texts("log-counters").split()
    if view.main is not None:
        unit = view.main.limit.unit
        phrases = (texts(f"unit-{unit}"), *(texts(f"amount-{unit}", count=n, number="") for n in _COUNTS))
        words += " ".join(phrases).split()
    return {plain(word) for word in reading.unit.split()} <= {plain(word) for word in words}


def _looks_numeric(word: str) -> bool:
    return any(sign.isnumeric() for sign in word) or word.casefold() in {"nan", "inf", "infinity"}
