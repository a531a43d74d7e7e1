"""Errors as pages, in the person's language."""

from __future__ import annotations

import logging

from aiohttp import web

from admin.languages import language_of
from admin.public.pages import PAGES
from admin.rendering import HTML
from admin.security import Handler
from admin.site import SERVICES

logger = logging.getLogger(__name__)

_FIRST_ERROR, _FIRST_OF_OURS = 400, 500
_FOR_PROGRAMS = "/api"
_KEPT = ("Allow", "Retry-After")
"""What an error's own answer says that its page has to say too."""


@web.middleware
async def show_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Any error that nobody below has made an answer of. What programs ask for stays as it is."""
    if request.path.startswith(_FOR_PROGRAMS):
        return await handler(request)
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < _FIRST_ERROR:
            raise
        return _shown(request, error.status, {name: error.headers[name] for name in _KEPT if name in error.headers})
    except Exception:  # the last who can say it in the person's language
        logger.exception("%s %s failed", request.method, request.path)
        return _shown(request, _FIRST_OF_OURS, {})


def _shown(request: web.Request, status: int, headers: dict[str, str]) -> web.Response:
    language, key = language_of(request), _key(status)
    first, _, rest = request.path.removeprefix("/").partition("/")
    known = first in request.app[SERVICES].translations.languages
    html = request.app[PAGES].error(language, rest if known else "", status, key)
    return web.Response(body=html.encode(), status=status, headers={**headers, "Content-Type": HTML})


def _key(status: int) -> str:
    if status >= _FIRST_OF_OURS:
        return "web-error-broken"
    return "web-error-missing" if status == web.HTTPNotFound.status_code else "web-error-refused"
