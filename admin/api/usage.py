"""Logging use, and the log."""

from __future__ import annotations

import re
from http import HTTPStatus

from admin.api import bodies
from admin.api.endpoint import Call, Endpoint
from admin.api.limits import Cost
from admin.api.models import Account, Logged, Use, UsePage, number
from admin.api.problems import Problem, unfit
from services.rights import Right
from services.usage import clean_note

_TAG = "Use"
_KEY = re.compile(r"[A-Za-z0-9._:-]{1,64}")


async def log(call: Call[bodies.LogUse, None]) -> Logged:
    """The same key with another amount is a mistake that is told of, not one of the two."""
    body, key = call.body, _idempotency_key(call)
    logged = await call.services.usage.log(
        call.person,
        call.id("account_id"),
        body.amount,
        source=f"api {key}" if key else None,
        note=clean_note(body.note or "") or None,
    )
    if logged.amount != body.amount:
        raise Problem(HTTPStatus.CONFLICT, "api-other-amount")
    return Logged(
        usage_id=logged.usage_id,
        amount=number(logged.amount),
        unit=logged.unit,
        account=Account.of(logged.view),
    )


def _idempotency_key(call: Call[bodies.LogUse, None]) -> str | None:
    key: str | None = call.body.idempotency_key or call.headers.get("Idempotency-Key")
    if key is not None and not _KEY.fullmatch(key):
        raise unfit("Idempotency-Key", "api-field", why="other")
    return key


async def page(call: Call[None, bodies.UsePages]) -> UsePage:
    """One more than asked for is read, to know whether there is a next page."""
    wanted = call.query.limit
    entries = await call.services.usage.page(call.person, call.query.before, wanted + 1)
    return UsePage(
        items=[Use.of(entry) for entry in entries[:wanted]],
        next=entries[wanted - 1].id if len(entries) > wanted else None,
    )


ENDPOINTS = (
    Endpoint(
        method="POST",
        path="/accounts/{account_id}/usage",
        handler=log,
        summary="Log use of an account",
        tag=_TAG,
        right=Right.LOG,
        body=bodies.LogUse,
        answer=Logged,
        status=201,
        may=(409,),
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="GET",
        path="/usage",
        handler=page,
        summary="What was used, newest first",
        tag=_TAG,
        right=Right.READ,
        query=bodies.UsePages,
        answer=UsePage,
    ),
)
