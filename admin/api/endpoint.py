"""One operation of the API: declared once, so that what is served and what the OpenAPI document says are the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from http import HTTPStatus
from typing import Any, Generic, TypeVar

from aiohttp import ETag, hdrs, web
from pydantic import BaseModel, TypeAdapter, ValidationError

from admin.api.limits import Cost, Limits
from admin.api.problems import Problem, unfit_by_model
from services.callers import Caller
from services.l10n import Texts
from services.rights import Right
from services.scope import Scope, Services
from services.storage.records import Person

Body = TypeVar("Body")
Query = TypeVar("Query")
_LARGEST_BODY = 64 * 1024
_LONGEST_ID = 18
"""Digits: what fits 64 bits whatever they are."""


@dataclass(frozen=True, slots=True)
class Call(Generic[Body, Query]):
    """One request, read and found to be in order. ``address``: where it came from, for limits and the audit."""

    services: Services
    limits: Limits
    texts: Texts
    address: str
    body: Body
    query: Query
    path: dict[str, str]
    headers: Any
    caller: Caller | None

    @property
    def person(self) -> Person:
        assert self.caller is not None, "the endpoint is open to everybody"
        return self.caller.person

    @property
    def scope(self) -> Scope:
        return Scope(self.services, self.person, self.texts)

    def id(self, name: str) -> int:
        """A number in the path. Raises ``Problem`` (404) for anything else: there is no such thing."""
        text = self.path[name]
        if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID):
            raise Problem(HTTPStatus.NOT_FOUND, "api-not-found")
        return int(text)


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """``right``: what a token must allow; None: open to everybody. ``answer``: a type that pydantic can write.

    ``may``: statuses of problems that it has beside those that follow from the rest. ``tag``: its chapter.
    """

    method: str
    path: str
    handler: Callable[[Call[Any, Any]], Awaitable[Any]]
    summary: str
    tag: str
    answer: Any = None
    right: Right | None = None
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    status: int = 200
    may: tuple[int, ...] = ()
    cost: Cost | None = None
    media: str = "application/json"

    @property
    def problems(self) -> set[int]:
        """The statuses of all problems that it may answer with."""
        found = {503, *self.may}
        if self.body is not None:
            found |= {400, 413, 415, 422}
        if self.query is not None:
            found.add(422)
        if self.right is not None:
            found |= {401, 403}
        if "{" in self.path:
            found.add(404)
        if self.cost is not None:
            found.add(429)
        return found

    @cached_property
    def writer(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.answer)

    async def serve(self, request: web.Request, services: Services, limits: Limits, texts: TextsOf) -> web.Response:
        """Raises ``Problem`` and what use-cases raise."""
        caller = await self._caller(request, services)
        if caller is not None:
            limits.take(self.cost, caller.person.id)
        call = Call(
            services=services,
            limits=limits,
            texts=texts(request, caller),
            address=address_of(request),
            body=await _read(request, self.body) if self.body else None,
            query=_query(request, self.query) if self.query else None,
            path=dict(request.match_info),
            headers=request.headers,
            caller=caller,
        )
        return self._response(request, await self.handler(call))

    async def _caller(self, request: web.Request, services: Services) -> Caller | None:
        if self.right is None:
            return None
        scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        if scheme.lower() != "bearer":
            token = ""
        caller = await services.callers.identify(token.strip())
        if self.right not in caller.rights:
            raise Problem(HTTPStatus.FORBIDDEN, "api-not-allowed", {"right": self.right.value})
        return caller

    def _response(self, request: web.Request, answer: Any) -> web.Response:
        if isinstance(answer, web.Response):
            return answer
        if self.answer is None:
            return web.Response(status=HTTPStatus.NO_CONTENT)
        said, when = self._written(answer)
        body = said[:-1] + b"," + when[1:] if when else said
        response = web.Response(status=self.status, body=body, content_type="application/json")
        if self.method == hdrs.METH_GET:
            self._let_keep(request, response, said)
        return response

    def _written(self, answer: Any) -> tuple[bytes, bytes]:
        """An answer as JSON; apart from it, as an object of its own, the field that says when it was given."""
        volatile: str | None = getattr(answer, "volatile", None)
        if volatile is None:
            return self.writer.dump_json(answer), b""
        return self.writer.dump_json(answer, exclude={volatile}), self.writer.dump_json(answer, include={volatile})

    def _let_keep(self, request: web.Request, response: web.Response, said: bytes) -> None:
        """A tag that stays as long as nothing changed but the time at which it was said."""
        tag = ETag(blake2b(said, digest_size=12).hexdigest(), is_weak=True)
        if any(each.value in (tag.value, "*") for each in request.if_none_match or ()):
            response.set_status(HTTPStatus.NOT_MODIFIED)
            response.body = None
        response.etag = tag
        response.headers[hdrs.CACHE_CONTROL] = "no-cache" if self.right is None else "private, no-cache"
        response.headers[hdrs.VARY] = "Accept-Language" if self.right is None else "Authorization"


TextsOf = Callable[[web.Request, Caller | None], Texts]


def address_of(request: web.Request) -> str:
    """Where a request comes from: of IPv6 the network of the household, which has more addresses than anybody else."""
    address = request.remote or "unknown"
    return ":".join(address.split(":")[:4]) if ":" in address else address


async def _read(request: web.Request, model: type[BaseModel]) -> BaseModel:
    """The body, as JSON in UTF-8. Raises ``Problem``."""
    charset = (request.charset or "utf-8").lower()
    encoding = request.headers.get(hdrs.CONTENT_ENCODING, "identity").lower()
    if request.content_type != "application/json" or charset not in {"utf-8", "utf8"} or encoding != "identity":
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "api-media-type")
    if (request.content_length or 0) > _LARGEST_BODY:
        raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "api-too-large")
    raw = await request.read()
    if len(raw) > _LARGEST_BODY:
        raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "api-too-large")
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        raise unfit_by_model(error) from None


def _query(request: web.Request, model: type[BaseModel]) -> BaseModel:
    try:
        return model.model_validate(dict(request.query))
    except ValidationError as error:
        raise unfit_by_model(error) from None
