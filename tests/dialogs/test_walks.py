"""Every window there is, reached and used as people do it, well and badly, with the real dispatcher behind it."""

from __future__ import annotations

import pytest

import dialogs
from dialogs.states import ASKS_FOR_TEXT
from services.accounts import Draft
from tests.dialogs.crawler import HOME, Map, Step, buttons, explore, walk
from tests.dialogs.house import Guest, House
from tests.hostile import HOSTILE
from tests.widths import width

pytestmark = pytest.mark.slow

FORGED = ("999999999", "-1", "0", "", "x", "NaN", "1e9", "9" * 30, "٣", "a:b", "\x00", "__", "../etc", "🤖")
WIDEST = {1: 37, 2: 19, 3: 10, 4: 6}
"""How wide a label can be where so many stand in a row, on a phone of 360 pixels (tried on the chat page)."""


def built() -> set[str]:
    return {str(state.state) for dialog in dialogs.build() for state in dialog.states()}


async def back_at(house: House, guest: Guest, state: str, way: tuple[Step, ...]) -> Guest:
    """The guest, if still there; else another who goes there."""
    if await guest.state() == state:
        return guest
    guest = await house.guest()
    assert await walk(guest, way) == state
    return guest


async def test_every_window_can_be_reached_and_leads_home(house: House, known: Map) -> None:
    newcomers = await explore(house, (("/start",),), registered=False)
    assert known.ways.keys() | newcomers.ways.keys() == built()
    for found in (known, newcomers):
        for state in found.ways:
            assert HOME in _reachable(found, state), f"{state} is a dead end"


def _reachable(known: Map, state: str) -> set[str]:
    seen, waiting = {state}, [state]
    while waiting:
        new = known.leads.get(waiting.pop(), set()) - seen
        seen |= new
        waiting += new
    return seen


async def test_every_field_withstands_any_text(house: House, known: Map) -> None:
    asking = {str(state.state) for state in ASKS_FOR_TEXT} & built()
    for state in sorted(asking):
        guest = await house.guest()
        for text in HOSTILE:
            guest = await back_at(house, guest, state, known.ways[state])
            assert await guest.write(text), f"{state} says nothing to {text[:40]!r}"
            assert house.complaints.take() == [], f"{state}: {text[:40]!r}"
        for command in ("/start", "/status", "/log"):
            assert await guest.write(command), f"{command} after {state}"
            assert house.complaints.take() == [], f"{command} after {state}"


async def test_made_up_items_find_nothing_and_nobody(house: House, known: Map) -> None:
    victim = await house.guest(name="Victims own")
    person = await house.app.services.people.by_telegram(victim.human.id)
    assert person is not None
    before = await house.app.services.overview.all(person)
    for state, way in known.ways.items():
        guest = await house.guest()
        await walk(guest, way)
        widgets = {tap.widget for tap, button in buttons(guest.window) if ":" in button.data}
        for widget in sorted(widgets):
            for item in (*(str(account) for account in victim.accounts), *FORGED):
                guest = await back_at(house, guest, state, way)
                intent = guest.window.all_buttons[-1].data.partition("\x1d")[0]
                await guest.tap_data(f"{intent}\x1d{widget}:{item}"[:64], inaccessible=True)
                assert house.complaints.take() == [], f"{state}: {widget}:{item}"
                assert not any("Victims" in message.text for message in guest.messages), f"{state}: {widget}:{item}"
    after = await house.app.services.overview.all(person)
    assert [(view.label, view.main and view.main.reading.used) for view in after] == [
        (view.label, view.main and view.main.reading.used) for view in before
    ]


async def test_every_button_may_be_tapped_twice(house: House, known: Map) -> None:
    for state, way in known.ways.items():
        guest = await house.guest()
        await walk(guest, way)
        taps = [tap for tap, _ in buttons(guest.window) if tap.nth < 2]
        for tap in taps:
            guest = await back_at(house, guest, state, way)
            found = dict(buttons(guest.window)).get(tap)
            if found is not None:  # one of several entries may have been used up by the tap before
                await guest.tap_data(found.data, times=2)
            assert house.complaints.take() == [], f"{state}: {tap}"
            assert await guest.state() is not None, f"{state}: {tap}"


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_labels_fit(house: House, known: Map, language: str) -> None:
    too_wide = []
    for state, way in known.ways.items():
        guest = await house.guest(language)
        await walk(guest, way)
        for row in guest.window.labels:
            most = WIDEST.get(len(row), 4)
            too_wide += [f"{state}: {label!r} is {width(label)}, not {most}" for label in row if width(label) > most]
    assert too_wide == []


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
        while (more := next((each for each in guest.window.all_buttons if each.text == "›"), None)) is not None:
            await guest.tap(more)
        assert house.complaints.take() == [], command
        assert "W" * 8 in shown.text or "W" * 8 in str(shown.labels) or command == "/start", "as much as there is room"
    assert await guest.write("WWW 3"), "which of a hundred is asked"
