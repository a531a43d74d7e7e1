"""Where operators are signed in."""

from __future__ import annotations

from aiohttp import web

from admin.site import SERVICES
from admin.views.guard import SESSION, SIGN_IN, let_out
from admin.views.numbers import row_id
from admin.views.pages import show, texts_of


async def sessions(request: web.Request) -> web.Response:
    found = await request.app[SERVICES].administration.operators.sessions()
    title = texts_of(request)("admin-sessions")
    return show(request, "sessions", title=title, sessions=found, own=request[SESSION].id)


async def end(request: web.Request) -> web.Response:
    """Another's, or one's own in another browser."""
    session_id = row_id(request.match_info["session_id"])
    await request.app[SERVICES].administration.operators.end(request[SESSION].person, session_id)
    raise web.HTTPSeeOther("/admin/sessions?done=session-ended")


async def sign_out(request: web.Request) -> web.Response:
    session = request[SESSION]
    await request.app[SERVICES].administration.operators.end(session.person, session.id)
    response = web.Response(status=303, headers={"Location": SIGN_IN})
    let_out(request, response)
    return response
