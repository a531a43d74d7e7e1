"""Pages made from templates, each once for a language: nothing in them hangs on who asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiohttp import web

from admin.assets import Assets
from admin.packed import Packed, pack
from admin.public import content
from admin.public.address import Page
from admin.public.code import code_of
from admin.rendering import HTML, environment
from admin.site import Site
from services.l10n import DEFAULT_LANGUAGE
from services.languages import own_name
from services.scope import Services

_CONTENT: dict[str, Callable[[Services, Assets, str, Page], dict[str, Any]]] = {
    "landing": content.landing,
    "guides": content.guides,
    "guide": content.guide,
    "sections": content.sections,
}


class Pages:
    """``packed`` keeps what it made until the bot's own address changes, which the pages show."""

    def __init__(self, services: Services, site: Site, assets: Assets) -> None:
        self._services = services
        self._site = site
        self._assets = assets
        self._environment = environment()
        self._kept: dict[tuple[str, str], Packed] = {}
        self._kept_for: str | None = None

    def packed(self, language: str, page: Page) -> Packed:
        """A page as it is sent. Raises ``UnknownPlatform`` for a guide to nothing."""
        door = self._site.door.link()
        if door != self._kept_for:
            self._kept.clear()
            self._kept_for = door
        kept = self._kept.get((language, page.path))
        if kept is None:
            kept = self._kept[language, page.path] = pack(self.html(language, page), HTML)
        return kept

    def html(self, language: str, page: Page, **more: Any) -> str:
        """``more``: what is known beyond the page's own content."""
        about = _CONTENT[page.template](self._services, self._assets, language, page)
        return self._render(f"public/{page.template}.html", {**self._frame(language, page), **about, **more})

    def error(self, language: str, path: str, status: int, key: str) -> str:
        """``path``: what was asked for, below its language."""
        texts = self._services.translations.of(language)
        said = {"status": status, "title": texts(key), "description": texts(f"{key}-text")}
        frame = self._frame(language, Page("error", path))
        return self._render("public/error.html", {**frame, **said, "indexed": False})

    def _render(self, template: str, context: dict[str, Any]) -> str:
        return self._environment.get_template(template).render(context)

    def _frame(self, language: str, page: Page) -> dict[str, Any]:
        """What every page has around its content."""
        base, door = self._site.public_url, self._site.door.link(page.start)
        picture = content.translated(self._assets, "share/{}.png", language)
        return {
            "t": self._services.translations.of(language),
            "asset": self._assets.url,
            "language": language,
            "own_name": own_name(language),
            "languages": [
                {
                    "code": code,
                    "name": own_name(code),
                    "path": f"/{page.path}",
                    "absolute": f"{base}{page.below(code)}",
                }
                for code in self._services.translations.languages
            ],
            "canonical": f"{base}{page.below(language)}",
            "fallback": f"{base}{page.below(DEFAULT_LANGUAGE)}",
            "share_picture": f"{base}{self._assets.url(picture)}",
            "indexed": True,
            "section": page.path.partition("/")[0],
            "door": door,
            "is_chat_page": self._site.door.chat_page is not None,
            "code": code_of(door) if door else None,
        }


PAGES = web.AppKey("pages", Pages)
