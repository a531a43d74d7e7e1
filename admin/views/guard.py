"""Who may come in: every route below /admin goes through here, and is closed unless it says otherwise.

A change needs three things at once: the session's cookie, the form's token, and an Origin that is ours.
"""

from __future__ import annotations

import hmac
import logging
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

from admin.security import SECURE, Handler
from admin.site import SERVICES, SITE
from services.errors import NotFound, StorageUnavailable
from services.operators import Session

logger = logging.getLogger(__name__)

SESSION = web.RequestKey("operator session", Session)
SIGN_IN = "/admin/sign-in"
_SAFE = frozenset({"GET", "HEAD"})
_COOKIE, _PLAIN_COOKIE = "__Host-operator", "operator"
"""A browser takes the first only over https, for the whole host, from nobody but it (RFC 6265bis, 4.1.3.2). Over plain
http it would take none such, and there the operator sits at the machine itself."""


def opened(handler: Handler) -> Handler:
    """For anybody. What is not there, and a database that is away, are said as HTTP says it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except NotFound:
            raise web.HTTPNotFound from None
        except StorageUnavailable as error:
            logger.warning("%s %s: the database is away: %s", request.method, request.path, error)
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "10"}) from None

    return answer


def closed(handler: Handler) -> Handler:
    """For operators who are signed in."""

    async def guard(request: web.Request) -> web.StreamResponse:
        services = request.app[SERVICES]
        session = await services.administration.operators.session(request.cookies.get(_cookie(request), ""))
        if session is None:
            if request.method in _SAFE:
                raise web.HTTPSeeOther(SIGN_IN)
            raise web.HTTPForbidden
        if request.method not in _SAFE:
            refuse_strangers(request)
            form = await request.post()
            if not hmac.compare_digest(str(form.get("csrf", "")).encode(), session.csrf.encode()):
                raise web.HTTPForbidden
        request[SESSION] = session
        return await handler(request)

    return opened(guard)


def refuse_strangers(request: web.Request) -> None:
    """A form of another site's is refused, and so is whoever does not say where it comes from."""
    ours = {_origin(request.app[SITE].public_url)}
    if is_here(request):
        ours.add(f"{request.scheme}://{request.host}".lower())
    if request.headers.get("Origin", "").lower() not in ours:
        raise web.HTTPForbidden


def may_enter(request: web.Request) -> bool:
    """Whether nobody on the way can read along: https, or a browser on the machine itself."""
    return is_secure(request) or is_here(request)


def is_secure(request: web.Request) -> bool:
    return bool(request.get(SECURE, request.scheme == "https"))


def is_here(request: web.Request) -> bool:
    """Whether the browser spoke to its own machine. It says so itself, and no page can make it say something else."""
    host = request.url.host or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def let_in(request: web.Request, response: web.Response, token: str) -> None:
    """Have the browser keep the token until it is closed."""
    secure = is_secure(request)
    response.set_cookie(_cookie(request), token, path="/", httponly=True, secure=secure, samesite="Lax")


def let_out(request: web.Request, response: web.Response) -> None:
    secure = is_secure(request)
    response.del_cookie(_cookie(request), path="/", httponly=True, secure=secure, samesite="Lax")


def _cookie(request: web.Request) -> str:
    return _COOKIE if is_secure(request) else _PLAIN_COOKIE


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()
