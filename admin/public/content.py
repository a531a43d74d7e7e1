"""What stands on each page, in one language."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from admin.assets import Assets
from admin.public.address import Page
from services.guides import Guide, address
from services.housekeeping import NOTICES_KEPT, WINDOWS_KEPT
from services.l10n import DEFAULT_LANGUAGE, Texts
from services.languages import own_name
from services.limit_words import kind_text, rule_text, source_text, when_text
from services.platforms.model import Links, Preset
from services.quota.windows import FixedWindow
from services.scope import Services

PICTURES = ("recommend", "status", "plan", "account")
HEIGHT = 844
"""Of a picture of the bot, where it is 390 wide."""
_NAMED_IN_HERO = 3
_SECTIONS = {
    "privacy": ("stored", "not-stored", "where", "others", "long", "yours", "cookies"),
    "terms": ("service", "numbers", "platforms", "you", "end"),
}


def landing(services: Services, assets: Assets, language: str, _: Page) -> dict[str, Any]:
    translations, texts = services.translations, services.translations.of(language)
    told = services.guides.list(language)
    return {
        "title": texts("web-landing-title"),
        "description": texts("web-landing-description"),
        "more": texts.number(len(told) - _NAMED_IN_HERO),
        "platforms": [_short(texts, guide) for guide in told],
        "pictures": {name: _picture(assets, name, language) for name in PICTURES},
        "language_names": texts.list([own_name(code) for code in translations.languages]),
    }


def guides(services: Services, _: Assets, language: str, __: Page) -> dict[str, Any]:
    """All of them; ``found``: the ids of those to be shown."""
    texts, told = services.translations.of(language), services.guides.list(language)
    return {
        "title": texts("web-guides-title"),
        "description": texts("web-guides-description"),
        "guides": [{**_short(texts, each), "description": each.description, "words": each.words} for each in told],
        "found": {each.platform.id for each in told},
        "query": "",
    }


def guide(services: Services, _: Assets, language: str, page: Page) -> dict[str, Any]:
    """Raises ``UnknownPlatform``."""
    texts, told = services.translations.of(language), services.guides.of(page.platform_id, language)
    platform = told.platform
    purposes = texts.list([texts(f"purpose-{purpose}") for purpose in platform.good_for])
    notes = [*_resets(texts, told), texts(f"guide-training-{platform.trains_on_free_data}")]
    if platform.forbids_personal_use:
        notes.append(texts("guide-no-personal-use"))
    return {
        "title": texts("web-guide-title", platform=platform.full_name),
        "description": told.description,
        "guide": told,
        "linked": lambda text: linked(text, told.links),
        "presets": [_preset(texts, preset) for preset in told.limits],
        "notes": [texts("web-guide-good-for", purposes=purposes), *notes],
    }


def sections(services: Services, _: Assets, language: str, page: Page) -> dict[str, Any]:
    """Privacy, terms: paragraphs with titles."""
    texts, name = services.translations.of(language), page.path
    days = {"notices": texts.number(NOTICES_KEPT.days), "windows": texts.number(WINDOWS_KEPT.days)}
    return {
        "title": f"{texts(f'web-{name}-title')} · {texts('web-brand')}",
        "description": texts(f"web-{name}-description"),
        "name": name,
        "sections": [
            {"title": texts(f"web-{name}-{part}"), "text": texts(f"web-{name}-{part}-text", **days)}
            for part in _SECTIONS[name]
        ],
    }


def translated(assets: Assets, name: str, language: str) -> str:
    """A file that there may be for a language, else the one for English."""
    own = name.format(language)
    return own if own in assets else name.format(DEFAULT_LANGUAGE)


def linked(text: str, links: Links) -> Markup:
    """A text of a guide, where the addresses it names lead there."""
    named = {address(link): link for link in (links.signup, links.keys, links.limits) if link}
    longest_first = sorted(named, key=len, reverse=True)
    parts = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
    anchor = Markup('<a href="{}" rel="noopener">{}</a>')
    return Markup("").join(anchor.format(named[part], part) if part in named else part for part in parts)


def _short(texts: Texts, told: Guide) -> dict[str, Any]:
    preset = told.platform.default_preset
    return {
        "id": told.platform.id,
        "icon": told.icon,
        "name": told.platform.full_name,
        "limit": rule_text(texts, preset.limits[0]) if preset else "",
        "source": _source(texts, preset) if preset else "",
    }


def _preset(texts: Texts, preset: Preset) -> dict[str, Any]:
    rules = [rule_text(texts, limit) for limit in preset.limits]
    return {"name": preset.name, "rules": rules, "source": _source(texts, preset, linked=True)}


def _source(texts: Texts, preset: Preset, *, linked: bool = False) -> str:
    """With its link as HTML, escaped where it comes from a catalogue; without it as text."""
    made = Markup(source_text(texts, preset))  # noqa: S704  (escaped there)
    return made if linked else made.striptags()  # text again, for the template to escape


def _resets(texts: Texts, told: Guide) -> list[str]:
    """When there is more, each thing once."""
    said: list[str] = []
    for preset in told.limits:
        key = "web-guide-resets-unknown" if preset.reset_assumed else "web-guide-resets"
        for window in (limit.window for limit in preset.limits):
            if isinstance(window, FixedWindow):
                said.append(texts(key, when=when_text(texts, window)))
            elif kind := kind_text(texts, window):
                said.append(kind)
    return list(dict.fromkeys(said))


def _picture(assets: Assets, name: str, language: str) -> dict[str, Any]:
    light, dark = (translated(assets, f"pictures/{{}}-{name}-{look}.webp", language) for look in ("light", "dark"))
    return {"light": assets.url(light), "dark": assets.url(dark), "height": HEIGHT}
