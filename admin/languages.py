"""In which language somebody is answered whose address does not say so."""

from __future__ import annotations

from aiohttp import web

from admin.site import SERVICES
from services.l10n import DEFAULT_LANGUAGE, Translations

COOKIE = "language"
_LONGEST = 200


def language_of(request: web.Request) -> str:
    """The one in the address, else what was chosen before, else what the browser would like best."""
    translations = request.app[SERVICES].translations
    first = request.path.split("/", 2)[1]
    if first in translations.languages:
        return first
    return preferred(translations, request.cookies.get(COOKIE), request.headers.get("Accept-Language", ""))


def preferred(translations: Translations, chosen: str | None, accepted: str) -> str:
    """``chosen``: a language code kept in a cookie; ``accepted``: an Accept-Language header."""
    if chosen in translations.languages:
        return chosen
    for tag in _by_weight(accepted[:_LONGEST]):
        language = translations.pick(tag)
        if language != DEFAULT_LANGUAGE or tag.lower().split("-")[0] == DEFAULT_LANGUAGE:
            return language
    return DEFAULT_LANGUAGE


def _by_weight(accepted: str) -> list[str]:
    """The tags of an Accept-Language header, the most wanted first; what is no tag is left out."""
    weighted = []
    for position, part in enumerate(accepted.split(",")):
        tag, _, parameter = part.partition(";")
        weight = _weight(parameter)
        if tag.strip() and weight > 0:
            weighted.append((-weight, position, tag.strip()))
    return [tag for _, _, tag in sorted(weighted)]


def _weight(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
