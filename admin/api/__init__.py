"""The REST API under ``/api``: what is served, and what says so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache

import orjson
from aiohttp import hdrs, web

from admin.api import accounts, auth, calendar, guides, quota, usage
from admin.api.docs import page
from admin.api.endpoint import Endpoint
from admin.api.language import texts_for
from admin.api.limits import Limits
from admin.api.openapi import document
from admin.assets import ASSETS
from admin.packed import Packed, answer, pack
from admin.site import SERVICES
from services.callers import Caller
from services.l10n import Texts
from services.scope import Services

PREFIX = "/api"
ENDPOINTS: tuple[Endpoint, ...] = (
    *auth.ENDPOINTS,
    *accounts.ENDPOINTS,
    *usage.ENDPOINTS,
    *quota.ENDPOINTS,
    *guides.ENDPOINTS,
    *calendar.ENDPOINTS,
)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_AN_HOUR = "public, max-age=3600"


def setup(app: web.Application) -> None:
    services = app[SERVICES]
    limits = Limits(services.clock)
    for endpoint in ENDPOINTS:
        serve = _serving(endpoint, services, limits)
        if endpoint.method == hdrs.METH_GET:
            app.router.add_get(PREFIX + endpoint.path, serve)  # which answers HEAD as well
        else:
            app.router.add_route(endpoint.method, PREFIX + endpoint.path, serve)
    styles = app[ASSETS].url("api.css")
    app.router.add_get(f"{PREFIX}/openapi.json", _sending(_document))
    app.router.add_get(f"{PREFIX}/docs", _sending(lambda: _docs(styles)))


def _document() -> Packed:
    return pack(orjson.dumps(document(ENDPOINTS, PREFIX)), "application/json")


def _docs(styles: str) -> Packed:
    return pack(page(document(ENDPOINTS, PREFIX), styles), "text/html; charset=utf-8")


def _serving(endpoint: Endpoint, services: Services, limits: Limits) -> Handler:
    def texts(request: web.Request, caller: Caller | None) -> Texts:
        return texts_for(services, request, caller)

    async def serve(request: web.Request) -> web.StreamResponse:
        return await endpoint.serve(request, services, limits, texts)

    return serve


def _sending(make: Callable[[], Packed]) -> Handler:
    """What never changes: made when it is first asked for, for a start has better to do."""
    made = cache(make)

    async def send(request: web.Request) -> web.StreamResponse:
        return answer(request, made(), _AN_HOUR)

    return send
