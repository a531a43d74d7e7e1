"""In which language the API speaks: the person's own; to somebody we do not know, the one they like best of ours."""

from __future__ import annotations

import re
from html import unescape

from aiohttp import hdrs, web

from admin.languages import preferred
from services.callers import Caller
from services.l10n import Texts
from services.scope import Services

_TAG = re.compile(r"<[^>]+>")
_SIGN = re.compile(r"^[^\w\s\"“‘'(<]+\s+")
_TEXTS = web.RequestKey("api texts", Texts)


def texts_for(services: Services, request: web.Request, caller: Caller | None = None) -> Texts:
    """Once a person is known, what goes wrong later is said in their language, too."""
    if caller is None and _TEXTS in request:
        return request[_TEXTS]
    accepted = request.headers.get(hdrs.ACCEPT_LANGUAGE, "")
    language = caller.person.language if caller else preferred(services.translations, None, accepted)
    texts = request[_TEXTS] = services.translations.of(language)
    return texts


def plain(text: str) -> str:
    """A text of the bot's without its tags and the sign it begins with."""
    return _SIGN.sub("", unescape(_TAG.sub("", text)))
