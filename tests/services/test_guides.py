"""Guides: complete in every language, about the platforms there are, and with nothing left over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fluent.syntax import FluentParser, ast

from services.guides import Guide, Guides, address
from services.l10n import LOCALES, Translations
from services.platforms.catalogue import Catalogue, UnknownPlatform, load_catalogue
from services.platforms.model import KeyKind, Status

TRANSLATIONS = Translations.load(strict=True)
CATALOGUE = load_catalogue()
GUIDES = Guides(CATALOGUE, TRANSLATIONS)
SIX = ("chatgpt_free", "gemini_free", "claude_free", "leonardo_free", "huggingface_free", "cohere_free")


def said(guide: Guide) -> Iterator[str]:
    yield guide.description
    for step in guide.steps:
        yield step.title
        yield step.text
        yield from step.tips
    yield from guide.tips
    yield from guide.traps


def shape(guide: Guide) -> tuple[list[int], int, int]:
    """How many tips each step has, and how many tips and traps there are."""
    return [len(step.tips) for step in guide.steps], len(guide.tips), len(guide.traps)


def keys() -> set[str]:
    parsed = FluentParser().parse((LOCALES / "en" / "guide_texts.ftl").read_text("utf-8"))
    return {entry.id.name for entry in parsed.body if isinstance(entry, ast.Message)}


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
def test_all_that_are_offered_say_as_much_in_every_language(language: str) -> None:
    told = GUIDES.list(language)
    assert [guide.platform for guide in told] == list(CATALOGUE.offered())
    for guide in told:
        assert shape(guide) == shape(GUIDES.of(guide.platform.id, "en")), guide.platform.id
        assert [step.number for step in guide.steps] == [1, 2, 3, 4]
        assert all(text == text.strip() and text and not set("{}<>\n") & set(text) for text in said(guide))
        assert address(guide.links.signup) in guide.steps[0].text
        assert guide.steps[0].link == guide.links.signup


def test_the_six_are_written_for_themselves() -> None:
    stranger = replace(CATALOGUE.get("groq_free"), id="stranger")
    (usual,) = Guides(Catalogue.of([stranger]), TRANSLATIONS).list("en")
    for platform_id in SIX:
        guide = GUIDES.of(platform_id, "en")
        assert guide.steps[0].text != usual.steps[0].text.replace(
            address(usual.links.signup), address(guide.links.signup)
        )
        assert guide.tips
        assert guide.traps


def test_a_platform_of_the_operators_has_a_guide_too() -> None:
    """Put in by a file of the catalogue; nobody wrote a word about it."""
    own = replace(CATALOGUE.get("groq_free"), id="own", name="Own", emoji="🧩")
    (guide,) = Guides(Catalogue.of([own]), TRANSLATIONS).list("en")
    assert guide.description.startswith("Own: ")
    assert "gsk_" in guide.steps[1].text
    assert (guide.tips, guide.traps) == ((), ())


def test_every_text_is_about_a_platform_that_there_is() -> None:
    ids = {platform.id for platform in CATALOGUE}
    own = {key.rpartition("-")[2] for key in keys() if "_" in key}
    assert own <= ids, own - ids


@pytest.mark.parametrize("language", TRANSLATIONS.languages)
def test_who_has_a_key_is_told_where_and_who_has_none_is_not(language: str) -> None:
    for guide in GUIDES.list(language):
        links = [step.link for step in guide.steps]
        if guide.platform.key.kind is KeyKind.NONE:
            assert guide.links.app in links
        else:
            assert links[1] == guide.links.keys
        if guide.platform.key.prefixes:
            assert any(prefix in guide.steps[1].text for prefix in guide.platform.key.prefixes)


def test_what_is_gone_has_no_steps_and_what_never_was_is_unknown() -> None:
    gone = GUIDES.of("github_models", "en")
    assert gone.platform.status is Status.RETIRED
    assert (gone.steps, gone.tips, gone.traps) == ((), (), ())
    with pytest.raises(UnknownPlatform):
        GUIDES.of("nothing", "en")


def test_addresses_as_people_read_them() -> None:
    assert address("https://www.deepl.com/pro-api") == "deepl.com/pro-api"
    assert address("https://dash.cloudflare.com/?to=/:account/ai") == "dash.cloudflare.com"
