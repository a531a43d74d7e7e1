"""Guides: what the catalogue knows, in the person's language, with the ways to sign up and to add."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.platforms.catalogue import Catalogue, load_catalogue
from services.platforms.model import Platform
from tests.clock import HandClock
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    async with timed_bot(tmp_path, clock) as product:
        yield product


def links(platform: Platform) -> set[str]:
    return {link for link in (platform.links.signup, platform.links.keys, platform.links.limits) if link}


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_every_platform_has_its_guide(product: Running, catalogue: Catalogue, language: str) -> None:
    person = await registered(product, language=language)
    for platform in catalogue:
        shown = await answer_to(person, f"/start guide_{platform.id}")
        assert shown.text.startswith(f"{platform.emoji} {platform.full_name}\n")
        assert {button.url for button in shown.all_buttons if button.url} == links(platform)
        for preset in platform.presets:
            assert preset.source is None or preset.source in shown.text
            assert preset.confidence.value == "assumed" or str(preset.date.year) in shown.text
        assert shown.has("➕") is (platform in catalogue.offered())
        assert shown.has("Home|홈")
        assert not re.search(r"[{}]|guide-|purpose-", shown.text)


async def test_the_list_is_paged_and_leads_to_each(product: Running, catalogue: Catalogue) -> None:
    person = await registered(product)
    shown = await answer_to(person, "/guides")
    seen: list[str] = []
    while True:
        seen += [label for row in shown.labels for label in row if label[0] not in "‹›🏠" and "/" not in label]
        if not shown.has("›") or len(seen) >= len(catalogue.offered()):
            break
        await step(person, "›")
        shown = person.last
    assert seen == [f"{platform.emoji} {platform.name}" for platform in catalogue.offered()]
    last = catalogue.offered()[-1]
    await step(person, re.escape(last.name))
    assert last.full_name in person.last.text
    await step(person, "Back")
    assert person.last.has(re.escape(last.name)), "back on the page it was on"


async def test_what_a_guide_says(timed: TimedProduct) -> None:
    """It is noon in UTC on 4 March 2026, 7:00 in New York."""
    person = await registered(timed)
    gemini = (await answer_to(person, "/guides gemini")).text
    assert "1,500 requests a day" in gemini
    assert "60 requests a minute at most" in gemini
    assert "AI Studio, Sep 2026" in gemini
    assert "Los Angeles" in gemini
    assert "3:00\u202fAM" in gemini
    assert "AIza or AQ." in gemini
    assert "may train its models" in gemini
    chatgpt = (await answer_to(person, "/guides 챗지피티")).text
    assert "No key" in chatgpt
    assert "until you switch that off" in chatgpt
    assert not person.last.has("Make a key")
    cohere = (await answer_to(person, "/guides cohere")).text
    assert "Nobody says" in cohere
    assert "do not allow personal use" in cohere


async def test_what_a_guide_says_in_korean(timed: TimedProduct) -> None:
    person = await registered(timed, language="ko")
    gemini = (await answer_to(person, "/guides 제미나이")).text
    assert "하루에 요청 1,500회" in gemini
    assert "2026년 9월" in gemini
    assert "로스앤젤레스" in gemini
    assert "오후 5:00" in gemini
    assert "학습에 쓰일 수 있어요" in gemini


async def test_a_guide_leads_to_adding_and_back(product: Running) -> None:
    person = await registered(product)
    await answer_to(person, "/guides gemini")
    await step(person, "Add 💎 Gemini")
    assert "your limits" in person.last.text or "limits are yours" in person.last.text
    await answer_to(person, "/start")
    await step(person, "Guides")
    await step(person, "Cohere")
    await step(person, "Back")
    await step(person, "Home")
    assert person.last.has("Settings")


@pytest.mark.parametrize("named", ["nothing", "", "g", "<b>"])
async def test_a_name_that_means_nothing_or_much_shows_all(product: Running, named: str) -> None:
    person = await owner(product, "ChatGPT")
    assert (await answer_to(person, f"/guides {named}")).has("ChatGPT")


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_first_steps_and_tips_are_a_tap_away(timed: TimedProduct, language: str) -> None:
    person = await registered(timed, language=language)
    await answer_to(person, "/guides gemini")
    await step(person, "👣")
    assert "4. " in person.last.text
    assert "aistudio.google.com/apikey" in person.last.text
    await step(person, "💡")
    assert person.last.text.count("⚠️") >= 3
    await step(person, "👣")
    await step(person, "‹")
    assert person.last.text.startswith("💎 Gemini Free\n")
    github = await answer_to(person, "/start guide_github_models")
    assert not github.has("👣|💡")
