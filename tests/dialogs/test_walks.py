"""Every window there is, reached and used as people do it, well and badly, with the real dispatcher behind it."""

from __future__ import annotations

from html import escape

import pytest

import dialogs
from dialogs.fit import IN_ROW, width
from dialogs.states import ASKS_FOR_TEXT, AdminSG
from services.accounts import Draft
from services.l10n import DEFAULT_LANGUAGE, Translations
from services.languages import own_name
from tests.dialogs.crawler import HOME, Look, Map, Visitor, buttons
from tests.dialogs.house import House
from tests.dialogs.previews import Sights, page
from tests.hostile import HOSTILE

pytestmark = pytest.mark.slow

OPERATORS = {state.state for state in AdminSG.__all_states__}
"""Windows that nobody else can reach: see test_admin."""
LANGUAGES = Translations.load().languages
FORGED = ("999999999", "-1", "", "x", "9" * 30, "a:b\x00")


def built() -> set[str]:
    return {str(state.state) for dialog in dialogs.build() for state in dialog.states()}


async def test_every_window_can_be_reached_and_leads_home(known: Map, newcomers: Map) -> None:
    assert known.states | newcomers.states == built() - OPERATORS
    for found in (known, newcomers):
        for look in found.ways:
            assert HOME in _reachable(found, look), f"{look} is a dead end"


def _reachable(known: Map, look: Look) -> set[str]:
    seen, waiting = {look}, [look]
    while waiting:
        new = known.leads.get(waiting.pop(), set()) - seen
        seen |= new
        waiting += new
    return {each.state for each in seen}


async def test_every_field_withstands_any_text(house: House, known: Map) -> None:
    visitor = Visitor(house)
    for state in sorted({str(state.state) for state in ASKS_FOR_TEXT} & built()):
        look, way = known.to(state)
        for text in HOSTILE:
            guest = await visitor.at(look, way)
            assert await guest.write(text), f"{state} says nothing to {text[:40]!r}"
            assert house.complaints.take() == [], f"{state}: {text[:40]!r}"
        for command in ("/start", "/status", "/log"):
            assert await guest.write(command), f"{command} after {state}"
            assert house.complaints.take() == [], f"{command} after {state}"


async def test_made_up_items_find_nothing_and_nobody(house: House, known: Map) -> None:
    victim = await house.guest(name="Victims own")
    before = await victim.holds()
    visitor = Visitor(house)
    for look, way in known.ways.items():
        shown = (await visitor.at(look, way)).window
        for widget in sorted({tap.widget for tap, button in buttons(shown) if ":" in button.data}):
            for item in (str(victim.accounts[0]), *FORGED):
                guest = await visitor.at(look, way)
                intent = guest.window.all_buttons[-1].data.partition("\x1d")[0]
                await guest.tap_data(f"{intent}\x1d{widget}:{item}"[:64], inaccessible=True)
                assert house.complaints.take() == [], f"{look.state}: {widget}:{item}"
                assert not any("Victims" in message.text for message in guest.messages), (
                    f"{look.state}: {widget}:{item}"
                )
    assert await victim.holds() == before


async def test_every_button_may_be_tapped_twice(house: House, known: Map) -> None:
    visitor = Visitor(house)
    for look, way in known.ways.items():
        taps = [tap for tap, _ in buttons((await visitor.at(look, way)).window) if tap.nth == 0]
        for tap in taps:
            guest = await visitor.at(look, way)
            found = dict(buttons(guest.window)).get(tap)
            if found is not None:  # what one tap used up is no more for the next
                await guest.tap_data(found.data, times=2)
            assert house.complaints.take() == [], f"{look.state}: {tap}"
            assert await guest.state() is not None, f"{look.state}: {tap}"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_labels_fit(sights: Sights, language: str) -> None:
    too_wide = []
    for look, shown in sights.items():
        for row in shown[language].labels:
            most = IN_ROW.get(len(row), 4)
            too_wide += [
                f"{look.state}: {label!r} is {width(label)}, not {most}" for label in row if width(label) > most
            ]
    assert too_wide == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != DEFAULT_LANGUAGE])
async def test_no_window_is_left_in_english(sights: Sights, language: str) -> None:
    same = [look.state for look, shown in sights.items() if shown[language].text == shown[DEFAULT_LANGUAGE].text]
    assert same == []


async def test_all_windows_in_all_languages_stand_on_one_page(sights: Sights) -> None:
    written = page(sights)
    assert {look.state for look in sights} == built() - OPERATORS
    for look, shown in sights.items():
        assert f">{look.state} <small>" in written
        for language in LANGUAGES:
            assert own_name(language) in written
            for label in shown[language].all_buttons:
                assert escape(label.text) in written


async def test_a_hundred_accounts_with_the_longest_names(house: House) -> None:
    guest = await house.guest(platforms=())
    person = await house.app.services.people.by_telegram(guest.human.id)
    assert person is not None
    limits = house.app.services.catalogue.get("cohere_free").presets[0].limits
    for number in range(100):
        name = (f"{number} <b>&</b> " + "W" * 40)[:40]
        await house.app.services.accounts.add(person, Draft("custom", limits, platform_name=name, identifier=name))
    for command in ("/start", "/status", "/log", "/accounts"):
        (shown,) = await guest.write(command)
        for _ in range(14):  # two more than there are pages
            for more in [each for each in guest.window.all_buttons if each.text == "›"]:
                await guest.tap(more)
        assert house.complaints.take() == [], command
        assert "W" * 8 in shown.text or "W" * 8 in str(shown.labels) or command == "/start", "as much as there is room"
    assert await guest.write("WWW 3"), "which of a hundred is asked"
