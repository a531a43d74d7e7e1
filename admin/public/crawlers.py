"""What search engines ask for."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from aiohttp import web

from admin.packed import answer, pack
from admin.public.address import Page, all_pages
from admin.site import SERVICES, SITE
from services.l10n import DEFAULT_LANGUAGE

_A_DAY = "public, max-age=86400"
_CLOSED = ("/admin", "/api", "/choose")


async def sitemap(request: web.Request) -> web.Response:
    """Every page in every language, each with its translations."""
    base, services = request.app[SITE].public_url, request.app[SERVICES]
    languages = services.translations.languages
    entries = [entry for page in all_pages(services.catalogue) for entry in _entries(base, languages, page)]
    document = "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
            *entries,
            "</urlset>",
        )
    )
    return answer(request, pack(document, "application/xml; charset=utf-8"), _A_DAY)


def _entries(base: str, languages: tuple[str, ...], page: Page) -> list[str]:
    hreflang = [*((code, code) for code in languages), ("x-default", DEFAULT_LANGUAGE)]
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{name}" href={quoteattr(base + page.below(code))}/>'
        for name, code in hreflang
    )
    return [f"<url><loc>{base}{page.below(code)}</loc>{others}</url>" for code in languages]


async def robots(request: web.Request) -> web.Response:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in _CLOSED)]
    lines.append(f"Sitemap: {request.app[SITE].public_url}/sitemap.xml")
    return answer(request, pack("\n".join(lines) + "\n", "text/plain; charset=utf-8"), _A_DAY)
