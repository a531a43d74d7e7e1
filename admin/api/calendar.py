"""A calendar to subscribe to: when allowances are full again, and the plan of today. Its address is its token."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from http import HTTPStatus

from aiohttp import web

from admin.api.endpoint import Call, Endpoint
from admin.api.limits import Cost
from admin.api.problems import Problem
from services.advice_words import calendar_entries
from services.overview import AccountView
from services.plan_calendar import Entry, plan_calendar
from services.quota.windows import CreditWindow, zone
from services.rights import Right
from services.scope import Scope

_A_MOMENT = timedelta(minutes=15)
_MEDIA = "text/calendar"


async def calendar(call: Call[None, None]) -> web.Response:
    """Programs that fetch it send no headers of ours, so that the token is in the path; it opens nothing else."""
    shown = await call.services.access_tokens.find(call.path["secret"])
    if shown is None or Right.CALENDAR not in shown.rights:
        raise Problem(HTTPStatus.NOT_FOUND, "api-not-found")
    call.limits.take(Cost.CALENDAR, shown.person.id)
    services, person, now = call.services, shown.person, call.services.clock()
    scope = Scope(services, person, services.translations.of(person.language))
    planned = await services.advice.plan(person, "today")
    entries = [
        *(calendar_entries(scope, planned) if planned.plan else ()),
        *_resets(scope, planned.views.values(), now),
    ]
    content = await asyncio.to_thread(
        plan_calendar,
        scope.texts("api-calendar-name"),
        entries,
        person=person.id,
        day=now.astimezone(zone(person.timezone)).date(),
        now=now,
    )
    return web.Response(body=content, content_type=_MEDIA, charset="utf-8")


def _resets(scope: Scope, views: Iterable[AccountView], now: datetime) -> Iterator[Entry]:
    """Of the allowance that use counts against, as far as it is known."""
    for view in views:
        if view.main is None:
            continue
        resets_at = view.main.reading.resets_at
        if resets_at is not None and resets_at > now:
            what = "expires" if isinstance(view.main.limit.window, CreditWindow) else "resets"
            summary = scope.texts("api-calendar-reset", account=view.label, what=what)
            yield Entry(view.account.id, resets_at, resets_at + _A_MOMENT, summary, kind="reset")


ENDPOINTS = (
    Endpoint(
        method="GET",
        path="/calendar/{secret}.ics",
        handler=calendar,
        summary="Resets and the plan of today, to subscribe to",
        tag="Calendar",
        media=_MEDIA,
        may=(429,),
    ),
)
