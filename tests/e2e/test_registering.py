"""Registering: three taps when the guesses are right, and a way for everybody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.simulator import Message, Person
from tests.clock import HandClock
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, registered, step
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    """It is noon in UTC on 4 March 2026, and 21:00 in Seoul."""
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def asked_for_zone(product: Running | TimedProduct, language: str = "en") -> Person:
    person = product.person(language=language)
    await answer_to(person, "/start")
    await step(person, "Yes|네")
    return person


async def zone_in_settings(person: Person) -> str:
    """The settings window of somebody who still has to say Done."""
    await step(person, "Done|완료")
    return (await answer_to(person, "/settings")).text


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_three_taps_lead_to_the_first_platform(product: Running, language: str) -> None:
    person = await registered(product, language=language)
    assert person.last.has("Gemini")
    assert len(person.bot_messages) == 1, "one window, moved on in place"


async def test_the_clock_on_each_button_tells_the_zone(timed: TimedProduct) -> None:
    person = await asked_for_zone(timed)
    cities = [label for row in person.last.labels for label in row][:6]
    assert cities == [
        "7:00\u202fAM · New York",
        "4:00\u202fAM · Los Angeles",
        "12:00\u202fPM · London",
        "5:30\u202fPM · Kolkata",
        "8:00\u202fPM · Singapore",
        "11:00\u202fPM · Sydney",
    ]
    await step(person, "Kolkata")
    await step(person, "Done")
    assert "Kolkata, 5:30\u202fPM" in (await answer_to(person, "/settings")).text


@pytest.mark.parametrize(
    ("language", "typed", "button", "shown"),
    [
        ("en", "munchen", "1:00\u202fPM · München \\(Berlin\\)", "Berlin"),
        ("en", "Beijing", "Shanghai", "Shanghai"),
        ("en", "germany", "Berlin", "Berlin"),
        ("en", "21:00", "Seoul", "Seoul"),
        ("en", "9:00 pm", "Tokyo", "Tokyo"),
        ("ko", "뉴욕", "오전 7:00 · 뉴욕", "뉴욕"),
        ("ko", "부산", "오후 9:00 · 부산 \\(서울\\)", "서울"),
        ("ko", "오후 9시 5분", "도쿄", "도쿄"),
    ],
)
async def test_whatever_window_asks_a_city_and_a_time_are_understood(
    timed: TimedProduct, language: str, typed: str, button: str, shown: str
) -> None:
    for window in (None, "Search a city|도시 찾기", "Type my time|시각 입력"):
        person = await asked_for_zone(timed, language)
        if window:
            await step(person, window)
        await answer_to(person, typed)
        await step(person, button)
        assert shown in await zone_in_settings(person)


async def test_what_is_no_city_and_no_time_is_said_and_loses_nothing(timed: TimedProduct) -> None:
    person = await asked_for_zone(timed)
    for window, typed, word in (
        ("Search", "Xyzzyville", "no city of that name. Try a larger city nearby"),
        ("Type", "half past", "can't read that as a time"),
        ("Type", "14:30", "It is that time nowhere right now"),
    ):
        await step(person, window)
        asked = person.last.text
        refused = await answer_to(person, typed)
        assert word in refused.text
        assert asked in refused.text, "the question is still there"
        await step(person, "Back")
    assert person.last.has("New York")
    found = await answer_to(person, "Seoul")
    refused = await answer_to(person, "no such place")
    assert "no city" in refused.text
    assert refused.labels == found.labels, "what was found before is still there"
    await step(person, "Seoul")
    assert "Seoul" in await zone_in_settings(person)


async def test_another_language_is_spoken_from_that_tap_on(product: Running) -> None:
    person = product.person()
    await answer_to(person, "/start")
    await step(person, "Other language")
    *languages, back = person.last.labels
    assert {"✅ English", "한국어"} <= {label for row in languages for label in row}
    assert back == ["‹ Back"]
    await step(person, "한국어")
    assert "지금 몇 시인가요" in person.last.text
    await step(person, "뒤로")
    assert person.last.has("네, 계속할게요"), "one step back, in the language that was chosen"


async def test_somebody_who_speaks_what_we_do_not_is_asked_in_english(product: Running) -> None:
    person = product.person(language="pt-br")
    assert "English, right?" in (await answer_to(person, "/start")).text


async def test_notifications_are_chosen_before_the_end(product: Running) -> None:
    person = await asked_for_zone(product)
    await step(person, r"\d:\d\d")
    assert person.last.labels == [
        ["✅ Before something is lost"],
        ["✅ When 90% is used"],
        ["✅ Evening summary, 9:00\u202fPM"],
        ["✅ Report on Sunday"],
        ["⬜ Tips during the day"],
        ["Done ›"],
        ["‹ Back"],
    ]
    await step(person, "Tips")
    await step(person, "Sunday")
    await step(person, "Done")
    await answer_to(person, "/settings")
    await step(person, "🔔")
    assert [row[0][0] for row in person.last.labels[:5]] == ["✅", "✅", "✅", "⬜", "✅"]


@pytest.mark.parametrize("link", ["guide_gemini_free", "add_gemini_free"])
async def test_a_deep_link_is_followed_in_the_end(product: Running, link: str) -> None:
    person = product.person()
    await answer_to(person, f"/start {link}")
    await answer_to(person, "what is this?")
    await step(person, "Yes")
    await answer_to(person, "/lang")
    await step(person, "한국어")
    await answer_to(person, "/start")
    await step(person, "네")
    await answer_to(person, "서울")
    await step(person, "서울")
    await step(person, "완료")
    assert "💎 Gemini Free" in person.last.text
    assert person.last.has("가입하기") is (link == "guide_gemini_free")


@pytest.mark.parametrize("link", ["guide_nothing", "add_nothing", "guide_", "link_", "x" * 64, "⚡", "link_spent"])
async def test_a_link_to_nothing_leads_on_all_the_same(product: Running, link: str) -> None:
    person = product.person()
    await answer_to(person, f"/start {link}")
    await step(person, "Yes")
    await step(person, r"\d:\d\d")
    await step(person, "Done")
    assert person.last.has("ChatGPT") or "no longer valid" in person.last.text


@pytest.mark.parametrize(
    "line",
    ["/status", "/log", "/log gemini 3", "/add", "/accounts", "/guides", "/settings", "/help", "hello", "gemini 3"],
)
async def test_whatever_a_new_person_writes_they_are_welcomed(product: Running, line: str) -> None:
    person = product.person()
    assert "English, right?" in (await answer_to(person, line)).text
    assert person.last.has("Yes, go on")


async def test_start_again_greets_and_shows_home(product: Running) -> None:
    person = await registered(product, slug="robin")
    shown = await answer_to(person, "/start")
    assert "Robin" in shown.text
    assert home_is(shown)


async def test_start_in_the_middle_begins_anew(product: Running) -> None:
    person = await asked_for_zone(product)
    assert "English, right?" in (await answer_to(person, "/start")).text
    await step(person, "Yes")
    await step(person, r"\d:\d\d")
    await step(person, "Back")
    assert person.last.has("Yes, go on")


def home_is(message: Message) -> bool:
    return message.has("Add account") and message.has("Settings") and message.has("Help")
