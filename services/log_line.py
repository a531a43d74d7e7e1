"""Reading a line such as "gemini 20" or "클로드 2": which accounts, how much. Nothing is logged by a guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from services.l10n import NotANumber, Texts
from services.overview import AccountView
from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class LogLine:
    """``views``: the accounts that may be meant, none where the person has no account on ``platforms``.

    ``amount``: None where the line names none.
    """

    platforms: tuple[Platform, ...]
    views: tuple[AccountView, ...]
    amount: Decimal | None


def read_log_line(text: str, views: Sequence[AccountView], catalogue: Catalogue, texts: Texts) -> LogLine | None:
    """None where the line is about no platform and no account: it is not about logging."""
    if len(text) > _LONGEST:
        return None
    words = text.split()
    amount = None
    if len(words) > 1:
        try:
            amount = texts.parse_number(words[-1])
            words = words[:-1]
        except NotANumber:
            if _looks_numeric(words[-1]):
                raise
    name = " ".join(words)
    named = tuple(view for view in views if name.casefold() in _names_of(view))
    if named:
        return LogLine((), named, amount)
    for cut in range(len(words), 0, -1):
        platforms = tuple(catalogue.find(" ".join(words[:cut])))
        if platforms:
            ids = {platform.id for platform in platforms}
            meant = tuple(view for view in views if view.account.platform_id in ids)
            rest = " ".join(words[cut:]).casefold()
            if rest:
                meant = tuple(view for view in meant if rest == (view.account.identifier or "").casefold())
                if not meant:
                    return None
            return LogLine(platforms, meant, amount)
    return None


def _names_of(view: AccountView) -> set[str]:
    identifier = (view.account.identifier or "").casefold()
    custom = (view.account.platform_name or "").casefold()
    return {name for name in (identifier, custom, f"{custom} {identifier}".strip()) if name}


def _looks_numeric(word: str) -> bool:
    return any(sign.isdigit() for sign in word) or word.casefold() in {"nan", "inf", "infinity"}
