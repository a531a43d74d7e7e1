"""Where a page is: the same path below each language."""

from __future__ import annotations

from dataclasses import dataclass

from services.platforms.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Page:
    """``template``: what it looks like; ``path``: its address below the language; ``start``: what its button opens."""

    template: str
    path: str
    start: str = ""
    platform_id: str = ""

    def below(self, language: str) -> str:
        return f"/{language}/{self.path}"


LANDING = Page("landing", "", "web")
GUIDES = Page("guides", "guides")
PRIVACY, TERMS = Page("sections", "privacy"), Page("sections", "terms")


def guide_page(platform_id: str) -> Page:
    return Page("guide", f"guides/{platform_id}", f"guide_{platform_id}", platform_id)


def all_pages(catalogue: Catalogue) -> list[Page]:
    """Every page that a search engine may know."""
    return [LANDING, GUIDES, *(guide_page(each.id) for each in catalogue.offered()), PRIVACY, TERMS]
