"""The REST API under ``/api``: an application of its own inside the web beside the bot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from aiohttp import hdrs, web

from admin.api import accounts, auth, quota, usage
from admin.api.cors import Cors
from admin.api.endpoint import Endpoint
from admin.api.limits import Limits
from admin.api.problems import Problem, of_http, of_service, response
from services.callers import Caller
from services.errors import ServiceError
from services.l10n import Texts
from services.scope import Services

PREFIX = "/api"
ENDPOINTS: tuple[Endpoint, ...] = (*auth.ENDPOINTS, *accounts.ENDPOINTS, *usage.ENDPOINTS, *quota.ENDPOINTS)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_TEXTS = "api_texts"
_FIRST_ERROR = 400


def setup(app: web.Application, services: Services, origins: Iterable[str] = ()) -> None:
    """Put the API into an application. ``origins``: whose pages in a browser may call it."""
    app.add_subapp(PREFIX, build(services, origins))


def build(services: Services, origins: Iterable[str] = ()) -> web.Application:
    limits = Limits(services.clock)
    texts = partial(_texts, services)
    api = web.Application(middlewares=[Cors(origins), _as_problems(services)])
    for endpoint in ENDPOINTS:
        serve = _serving(endpoint, services, limits, texts)
        if endpoint.method == hdrs.METH_GET:
            api.router.add_get(endpoint.path, serve)  # which answers HEAD as well
        else:
            api.router.add_route(endpoint.method, endpoint.path, serve)
    return api


def _serving(
    endpoint: Endpoint, services: Services, limits: Limits, texts: Callable[[web.Request, Caller | None], Texts]
) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return await endpoint.serve(request, services, limits, texts)

    return serve


def _texts(services: Services, request: web.Request, caller: Caller | None) -> Texts:
    """In the person's language; of somebody we do not know, in the one they like best of ours."""
    texts = services.translations.of(caller.person.language if caller else _accepted(services, request))
    request[_TEXTS] = texts
    return texts


def _accepted(services: Services, request: web.Request) -> str:
    return services.translations.pick(request.headers.get(hdrs.ACCEPT_LANGUAGE, "")[:200].split(",")[0].split(";")[0])


def _as_problems(services: Services) -> Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]:
    """Whatever is refused, here or by aiohttp, is said in the same form."""

    @web.middleware
    async def say(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except Problem as error:
            problem = error
        except ServiceError as error:
            found = of_service(error, services.clock())
            if found is None:
                raise
            problem = found
        except web.HTTPException as error:
            if error.status < _FIRST_ERROR:
                raise
            problem = of_http(error)
        return response(problem, request.get(_TEXTS) or _texts(services, request, None))

    return say
