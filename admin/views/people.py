"""People: found, looked at, shut out, let in again, deleted."""

from __future__ import annotations

from aiohttp import web
from yarl import URL

from admin.site import SERVICES
from admin.views.guard import SESSION
from admin.views.numbers import maybe_id, row_id
from admin.views.pages import show, texts_of
from services.directory import Directory, IsOperator, parse_search
from services.languages import own_name

_LONGEST_QUERY = 254
_STATES = ("", "inactive", "unreachable")


async def people(request: web.Request) -> web.Response:
    asked, languages = request.query, request.app[SERVICES].translations.languages
    query = asked.get("q", "")[:_LONGEST_QUERY]
    state = asked["state"] if asked.get("state") in _STATES else ""
    language = asked["language"] if asked.get("language") in languages else ""
    search = parse_search(query, state, language)
    page = await _directory(request).page(search, maybe_id(asked.get("before", "")))
    kept = {name: value for name, value in (("q", query), ("state", state), ("language", language)) if value}
    further = URL("/admin/people").with_query({**kept, "before": str(page.further)}) if page.further else None
    return show(
        request,
        "people",
        title=texts_of(request)("admin-people"),
        rows=page.rows,
        further=further,
        query=query,
        state=state,
        states=_STATES,
        chosen=language,
        languages=[(code, own_name(code)) for code in languages],
        understood=search is not None,
    )


async def person(request: web.Request) -> web.Response:
    card = await _directory(request).card(_id(request))
    catalogue = request.app[SERVICES].catalogue
    names = {each.id: each.full_name for each in catalogue}
    return show(
        request,
        "people_one",
        title=texts_of(request)("admin-person", number=str(card.row.id)),
        card=card,
        names=names,
    )


async def shut_out(request: web.Request) -> web.Response:
    try:
        await _directory(request).shut_out(request[SESSION].person, _id(request))
    except IsOperator:
        raise web.HTTPSeeOther(f"/admin/people/{_id(request)}?done=person-is-operator") from None
    raise web.HTTPSeeOther(f"/admin/people/{_id(request)}?done=person-shut-out")


async def let_in(request: web.Request) -> web.Response:
    await _directory(request).let_in(request[SESSION].person, _id(request))
    raise web.HTTPSeeOther(f"/admin/people/{_id(request)}?done=person-let-in")


async def delete(request: web.Request) -> web.Response:
    try:
        await _directory(request).delete(request[SESSION].person, _id(request))
    except IsOperator:
        raise web.HTTPSeeOther(f"/admin/people/{_id(request)}?done=person-is-operator") from None
    raise web.HTTPSeeOther("/admin/people?done=person-deleted")


def _directory(request: web.Request) -> Directory:
    return request.app[SERVICES].administration.directory


def _id(request: web.Request) -> int:
    return row_id(request.match_info["person_id"])
