"""Requests for public pages."""

from __future__ import annotations

from aiohttp import web

from admin.assets import ASSETS
from admin.languages import COOKIE, language_of
from admin.packed import answer, pack
from admin.public.address import GUIDES, LANDING, PRIVACY, TERMS, Page, guide_page
from admin.public.pages import PAGES
from admin.rendering import HTML
from admin.site import SERVICES
from services.platforms.catalogue import UnknownPlatform
from services.platforms.model import Status

_A_WHILE = "public, max-age=300"
_SEARCHED = "no-cache"
_YEAR_SECONDS = 365 * 24 * 3600
_LONGEST_QUERY = 60


async def landing(request: web.Request) -> web.Response:
    return _page(request, LANDING)


async def guides(request: web.Request) -> web.Response:
    """All of them, or those that ``?q=`` finds."""
    query = request.query.get("q", "").strip()[:_LONGEST_QUERY]
    if not query:
        return _page(request, GUIDES)
    language = request.match_info["language"]
    found = {each.platform.id for each in request.app[SERVICES].guides.search(query, language)}
    html = request.app[PAGES].html(language, GUIDES, query=query, found=found, indexed=False)
    return answer(request, pack(html, HTML), _SEARCHED)


async def guide(request: web.Request) -> web.Response:
    """Of a platform that is offered; 404 for any other."""
    try:
        platform = request.app[SERVICES].catalogue.get(request.match_info["platform_id"])
    except UnknownPlatform:
        raise web.HTTPNotFound from None
    if platform.status is not Status.OFFERED:
        raise web.HTTPNotFound
    return _page(request, guide_page(platform.id))


async def sections(request: web.Request) -> web.Response:
    return _page(request, PRIVACY if request.match_info["name"] == PRIVACY.path else TERMS)


async def with_slash(request: web.Request) -> web.Response:
    raise web.HTTPMovedPermanently(f"/{request.match_info['language']}/")


async def choose_by_browser(request: web.Request) -> web.Response:
    headers = {"Vary": "Accept-Language, Cookie", "Cache-Control": "private, no-cache"}
    raise web.HTTPFound(f"/{language_of(request)}/", headers=headers)


async def choose(request: web.Request) -> web.Response:
    """Remember a language, and show the page in it that was looked at."""
    language = request.match_info["language"]
    response = web.Response(status=303)
    response.headers["Location"] = f"/{language}/{request.rel_url.raw_path.split('/', 3)[3]}"
    secure = request.scheme == "https"
    response.set_cookie(COOKIE, language, max_age=_YEAR_SECONDS, samesite="Lax", httponly=True, secure=secure)
    return response


async def favicon(request: web.Request) -> web.Response:
    """For what asks for it without reading the page."""
    return await request.app[ASSETS].answer(request, "icon-48.png")


def _page(request: web.Request, page: Page) -> web.Response:
    return answer(request, request.app[PAGES].packed(request.match_info["language"], page), _A_WHILE)
