"""Messages to everybody: written, looked at, sent, watched, stopped."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from admin.site import SERVICES
from admin.views.guard import SESSION
from admin.views.numbers import row_id
from admin.views.pages import show, texts_of
from services.l10n import DEFAULT_LANGUAGE
from services.languages import own_name
from services.notifications.broadcasts import LONGEST, BadBroadcast, Broadcasts, Progress, State

_REFRESH_SECONDS = 2


async def broadcasts(request: web.Request) -> web.Response:
    found = await _broadcasts(request).newest()
    return show(request, "broadcasts", title=texts_of(request)("admin-broadcasts"), broadcasts=found)


async def new(request: web.Request) -> web.Response:
    return _written(request, {})


async def add(request: web.Request) -> web.Response:
    texts = await _texts(request)
    try:
        broadcast_id = await _broadcasts(request).draft(request[SESSION].person, texts)
    except BadBroadcast as error:
        return _written(request, texts, refused=error.reason)
    raise web.HTTPSeeOther(f"/admin/broadcasts/{broadcast_id}")


async def one(request: web.Request) -> web.Response:
    """A draft to go on with; a running one reloads by itself."""
    found = await _broadcasts(request).one(_id(request))
    return show(
        request,
        "broadcasts_one",
        title=texts_of(request)("admin-broadcast", number=str(found.id)),
        broadcast=found,
        refresh=f"{_REFRESH_SECONDS};url=/admin/broadcasts/{found.id}" if found.state is State.RUNNING else None,
        names=[(code, own_name(code)) for code in found.texts],
    )


async def edit(request: web.Request) -> web.Response:
    found = await _broadcasts(request).one(_id(request))
    if found.state is not State.DRAFT:
        raise web.HTTPNotFound
    return _written(request, found.texts, found)


async def rewrite(request: web.Request) -> web.Response:
    texts, found = await _texts(request), await _broadcasts(request).one(_id(request))
    try:
        await _broadcasts(request).rewrite(request[SESSION].person, found.id, texts)
    except BadBroadcast as error:
        return _written(request, texts, found, refused=error.reason)
    raise web.HTTPSeeOther(f"/admin/broadcasts/{found.id}")


async def act(request: web.Request) -> web.Response:
    """Preview, start (or go on), pause, cancel. Where it has moved on meanwhile, the page shows how it is."""
    by, broadcast_id, name = request[SESSION].person, _id(request), request.match_info["act"]
    service = _broadcasts(request)
    acts = {"preview": service.preview, "start": service.start, "pause": service.pause, "cancel": service.cancel}
    await acts[name](by, broadcast_id)
    raise web.HTTPSeeOther(f"/admin/broadcasts/{broadcast_id}?done=broadcast-{name}")


def _written(
    request: web.Request, texts: Mapping[str, str], found: Progress | None = None, *, refused: str | None = None
) -> web.Response:
    """The form; English first, for it stands in for every language that has no text."""
    codes = sorted(request.app[SERVICES].translations.languages, key=lambda code: (code != DEFAULT_LANGUAGE, code))
    return show(
        request,
        "broadcasts_write",
        status=400 if refused else 200,
        title=texts_of(request)("admin-broadcast-new"),
        action=f"/admin/broadcasts/{found.id}/rewrite" if found else "/admin/broadcasts",
        languages=[(code, own_name(code), texts.get(code, "")) for code in codes],
        refused=refused,
        longest=LONGEST,
    )


async def _texts(request: web.Request) -> dict[str, str]:
    form = await request.post()
    return {code: str(form.get(f"text_{code}", "")) for code in request.app[SERVICES].translations.languages}


def _broadcasts(request: web.Request) -> Broadcasts:
    return request.app[SERVICES].administration.broadcasts


def _id(request: web.Request) -> int:
    return row_id(request.match_info["broadcast_id"])
