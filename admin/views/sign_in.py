"""Coming in by the one-time link that the bot sends.

Opening the link asks for a click before it is spent: whoever previews links would spend it otherwise.
"""

from __future__ import annotations

from aiohttp import web

from admin.site import SERVICES
from admin.views.guard import SIGN_IN, let_in, may_enter, refuse_strangers
from admin.views.pages import show, texts_of
from services.errors import NotFound

_LONGEST_CODE = 64


async def sign_in(request: web.Request) -> web.Response:
    """What somebody sees who is not signed in."""
    return _say(request, "how" if may_enter(request) else "plain")


async def ask(request: web.Request) -> web.Response:
    """The click that a program would not make."""
    if not may_enter(request):
        raise web.HTTPSeeOther(SIGN_IN)
    good = await request.app[SERVICES].administration.operators.expects(_code(request))
    return _say(request, "ask") if good else _say(request, "spent", 404)


async def enter(request: web.Request) -> web.Response:
    if not may_enter(request):
        raise web.HTTPForbidden
    refuse_strangers(request)
    browser, address = request.headers.get("User-Agent", ""), request.remote or ""
    try:
        token = await request.app[SERVICES].administration.operators.enter(_code(request), browser, address)
    except NotFound:
        return _say(request, "spent", 404)
    response = web.Response(status=303, headers={"Location": "/admin"})
    let_in(request, response, token)
    return response


async def nothing(_: web.Request) -> web.Response:
    """Whatever else is asked for below /admin."""
    raise web.HTTPNotFound


def _say(request: web.Request, state: str, status: int = 200) -> web.Response:
    title = texts_of(request)(f"admin-door-{state}")
    return show(request, "sign_in", status=status, title=title, state=state)


def _code(request: web.Request) -> str:
    return request.match_info["code"][:_LONGEST_CODE]
