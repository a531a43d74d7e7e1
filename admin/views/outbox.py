"""Notifications by state: what is stuck and why, with the two things that can be done about it."""

from __future__ import annotations

from aiohttp import web
from yarl import URL

from admin.site import SERVICES
from admin.views.guard import SESSION
from admin.views.numbers import maybe_id, row_id
from admin.views.pages import show, texts_of
from services.notifications.desk import DROPPED_FROM, SENT_AGAIN_FROM, STATES, OutboxDesk


async def outbox(request: web.Request) -> web.Response:
    state = request.query["state"] if request.query.get("state") in STATES else STATES[0]
    page = await _desk(request).page(state, maybe_id(request.query.get("before", "")))
    further = URL("/admin/outbox").with_query({"state": state, "before": str(page.further)}) if page.further else None
    return show(
        request,
        "outbox",
        title=texts_of(request)("admin-outbox"),
        page=page,
        state=state,
        states=STATES,
        further=further,
        can_be_sent=state in SENT_AGAIN_FROM,
        can_be_dropped=state in DROPPED_FROM,
    )


async def send_again(request: web.Request) -> web.Response:
    await _desk(request).send_again(request[SESSION].person, row_id(request.match_info["row_id"]))
    raise web.HTTPSeeOther(await _back(request, "sent-again"))


async def drop(request: web.Request) -> web.Response:
    await _desk(request).drop(request[SESSION].person, row_id(request.match_info["row_id"]))
    raise web.HTTPSeeOther(await _back(request, "dropped"))


async def _back(request: web.Request, done: str) -> URL:
    """To the list that the form stood in."""
    state = str((await request.post()).get("state", ""))
    return URL("/admin/outbox").with_query({"state": state if state in STATES else STATES[0], "done": done})


def _desk(request: web.Request) -> OutboxDesk:
    return request.app[SERVICES].administration.outbox
