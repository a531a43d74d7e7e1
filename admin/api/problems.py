"""What went wrong, as problem details (RFC 9457): ``detail`` is a sentence in the person's language."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable
from datetime import datetime
from http import HTTPStatus
from typing import Any

import orjson
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from admin.api.language import plain, texts_for
from admin.security import Handler
from admin.site import SERVICES
from services.accounts import BadName
from services.errors import KeyUnreadable, NotFound, ServiceError, StorageUnavailable, TooMany, TooOften
from services.l10n import Texts
from services.linking import CannotJoin
from services.passwords import Busy, PasswordRefused
from services.platforms.clients.gate import AlreadyAsking
from services.sessions import BadToken
from services.sign_in import BadEmail, BadLogin, EmailTaken
from services.usage import AmountRefused, NothingToCount

logger = logging.getLogger(__name__)

OURS = "/api/"
CONTENT_TYPE = "application/problem+json"
_FIRST_ERROR = 400
_SOON = 5
"""Seconds after which to try again what may have passed by then."""


class FieldProblem(BaseModel):
    """What is wrong with one field of the request. ``field``: its path, with dots."""

    field: str
    message: str


class ProblemDetails(BaseModel):
    """An error, as RFC 9457 has it."""

    model_config = ConfigDict(title="Problem")

    type: str = "about:blank"
    title: str
    status: int
    detail: str = Field(description="A sentence for people, in their language.")
    errors: list[FieldProblem] | None = Field(None, description="Which fields of the request are wrong, and why.")


class Problem(Exception):
    """``key`` and ``named``: of the message. ``fields``: path, key and arguments of what is said of each field."""

    def __init__(
        self,
        status: int,
        key: str,
        named: dict[str, Any] | None = None,
        *,
        fields: tuple[tuple[str, str, dict[str, Any]], ...] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.named = named or {}
        self.fields = fields
        self.headers = headers or {}


def unfit(name: str, key: str, **args: Any) -> Problem:
    """One field of the request does not do."""
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "api-unfit", fields=((name, key, args),))


def unfit_by_model(error: ValidationError) -> Problem:
    """What pydantic found, said by us."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    if any(each["type"] == "json_invalid" for each in found):
        return Problem(HTTPStatus.BAD_REQUEST, "api-no-json")
    fields = tuple((_path(each["loc"]), "api-field", {"why": _WHY.get(each["type"], "other")}) for each in found)
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "api-unfit", fields=fields)


def _path(location: Iterable[int | str]) -> str:
    return ".".join(str(step) for step in location) or "body"


_WHY = {
    "missing": "missing",
    "string_too_short": "short",
    "string_too_long": "long",
    "greater_than": "small",
    "greater_than_equal": "small",
    "less_than": "large",
    "less_than_equal": "large",
    "decimal_max_places": "fine",
    "decimal_max_digits": "large",
    "decimal_whole_digits": "large",
}


def of_service(error: ServiceError, now: datetime) -> Problem | None:
    """What a use-case refused; None for what is nobody's fault but ours."""
    if isinstance(error, TooOften):
        seconds = max(1, math.ceil((error.retry_at - now).total_seconds()))
        return Problem(
            HTTPStatus.TOO_MANY_REQUESTS, "api-too-often", {"seconds": seconds}, headers={"Retry-After": str(seconds)}
        )
    make = next((make for kind, make in _OF_SERVICES if isinstance(error, kind)), None)
    return None if make is None else make(error)


def _simple(status: int, key: str, **headers: str) -> Callable[[Any], Problem]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Problem(status, key, headers=named)


_OF_SERVICES: tuple[tuple[type[ServiceError], Callable[[Any], Problem]], ...] = (
    (BadToken, _simple(HTTPStatus.UNAUTHORIZED, "api-not-signed-in", WWW_Authenticate="Bearer")),
    (BadLogin, _simple(HTTPStatus.UNAUTHORIZED, "api-bad-login", WWW_Authenticate="Bearer")),
    (BadEmail, lambda _: unfit("email", "api-bad-email")),
    (EmailTaken, _simple(HTTPStatus.CONFLICT, "api-email-taken")),
    (PasswordRefused, lambda error: unfit("password", "api-password", why=error.reason)),
    (CannotJoin, lambda error: Problem(HTTPStatus.CONFLICT, "api-cannot-join", {"why": error.reason})),
    (NotFound, _simple(HTTPStatus.NOT_FOUND, "api-not-found")),
    (TooMany, lambda error: Problem(HTTPStatus.CONFLICT, "api-too-many", {"limit": error.limit})),
    (BadName, lambda error: unfit("account_identifier", "name-bad", longest=error.longest)),
    (AmountRefused, lambda error: unfit("amount", "api-amount", why=error.reason)),
    (NothingToCount, _simple(HTTPStatus.CONFLICT, "api-nothing-to-count")),
    (AlreadyAsking, _simple(HTTPStatus.CONFLICT, "check-already")),
    (KeyUnreadable, _simple(HTTPStatus.CONFLICT, "api-key-unreadable")),
    (StorageUnavailable, _simple(HTTPStatus.SERVICE_UNAVAILABLE, "api-unavailable", Retry_After=str(_SOON))),
    (Busy, _simple(HTTPStatus.SERVICE_UNAVAILABLE, "api-unavailable", Retry_After=str(_SOON))),
)


def of_http(error: web.HTTPException) -> Problem:
    """What aiohttp itself refuses: unknown paths, other methods, bodies that are too large."""
    headers = {name: error.headers[name] for name in ("Allow", "Retry-After") if name in error.headers}
    return Problem(error.status, _OF_STATUS.get(error.status, "api-bad-request"), headers=headers)


_OF_STATUS = {
    404: "api-no-path",
    405: "api-no-method",
    413: "api-too-large",
    503: "api-unavailable",
}


def response(problem: Problem, texts: Texts) -> web.Response:
    fields = [FieldProblem(field=name, message=plain(texts(key, **args))) for name, key, args in problem.fields]
    detail = " ".join(f"{each.field}: {each.message}" for each in fields) or plain(texts(problem.key, **problem.named))
    details = ProblemDetails(
        title=HTTPStatus(problem.status).phrase, status=problem.status, detail=detail, errors=fields or None
    )
    return web.Response(
        status=problem.status,
        body=orjson.dumps(details.model_dump(exclude_none=True)),
        content_type=CONTENT_TYPE,
        headers=problem.headers,
    )


@web.middleware
async def say_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever is refused, by us or by aiohttp, and whatever breaks, is said in the same form."""
    if not request.path.startswith(OURS):
        return await handler(request)
    services = request.app[SERVICES]
    try:
        return await handler(request)
    except Problem as error:
        problem = error
    except web.HTTPException as error:
        if error.status < _FIRST_ERROR:
            raise
        problem = of_http(error)
    except Exception as error:
        found = of_service(error, services.clock()) if isinstance(error, ServiceError) else None
        if found is None:
            logger.exception("%s %s failed", request.method, request.path)
            found = Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "api-broken")
        problem = found
    return response(problem, texts_for(services, request))
