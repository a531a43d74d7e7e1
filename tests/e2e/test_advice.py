"""What to use now and the plan of the day, seen in the chat with the clock moved."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner, registered, step
from tests.e2e.test_notices import told
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    clock.now = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)  # one in the afternoon in New York
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def test_what_to_use_now_and_what_else(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini")
    shown = await answer_to(person, "/recommend")
    first = "Gemini" if "Gemini Free</b>, now" in shown.html else "ChatGPT"
    other = "ChatGPT" if first == "Gemini" else "Gemini"
    assert f"{first} Free, now" in shown.text
    assert "Then: " in shown.text
    assert "usual pace" not in shown.text, "nobody knows it on the first day"
    assert other in shown.text.split("Then:")[1]
    await step(person, "Not now")
    assert f"{other} Free, now" in person.last.text
    await step(person, "Not now")
    assert "That was everything" in person.last.text
    await step(person, "From the start")
    assert f"{first} Free, now" in person.last.text


async def test_a_window_is_to_be_opened_by_a_time_only_where_another_follows_today(timed: TimedProduct) -> None:
    """At one, at seven, at half past ten in the evening; active until ten."""
    three_hours, a_day = await owner(timed, "ChatGPT"), await owner(timed, "Claude")
    by_four = "Start by 4:00\u202fPM and it refills 2 more times today."
    for hours, said in ((0, by_four), (3, "refills once more today"), (3, "lasts 3 hr."), (3.5, "lasts 3 hr.")):
        timed.clock.forward(hours=hours)
        assert said in (await answer_to(three_hours, "/recommend")).text
        shown = (await answer_to(a_day, "/recommend")).text
        assert "30 messages: opens with your first message and lasts 24 hr." in shown


async def test_logging_there_counts_and_replans(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "/recommend")
    answer = await person.tap(r"\+10")
    assert answer is not None
    assert "10/50" in answer.text
    await person.until(lambda p: "40 messages" in p.last.text)


async def test_what_is_usual_is_said_from_the_second_day_on(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 2")
    timed.clock.forward(days=1)
    assert "At your usual pace" in (await answer_to(person, "/recommend")).text
    assert "without it, usually" in (await answer_to(person, "/schedule")).text


async def test_a_tap_means_the_account_it_was_drawn_for(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini")
    shown = await answer_to(person, "/recommend")
    first = "ChatGPT" if "ChatGPT Free, now" in shown.text else "Gemini"
    spent = {"ChatGPT": "chatgpt 50", "Gemini": "gemini 1500"}[first]
    written = await person.send(spent)
    await person.until(lambda p: p.last.id > written.id)
    answer = await person.tap_data(shown.button(r"\+").data, shown, inaccessible=True)
    assert answer is not None
    assert "from earlier" in answer.text, answer.text
    other = {"ChatGPT": "0/1,500", "Gemini": "0/50"}[first]
    assert other in (await answer_to(person, "/status")).text, "nothing was logged to what is best by now"


async def test_all_used_up_says_when_it_is_back_and_what_would_help(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT")
    await answer_to(person, "chatgpt 50")
    shown = await answer_to(person, "/recommend")
    assert "Everything is used up" in shown.text
    assert "is back" in shown.text
    assert re.search(r"Adding .+ would give you [\d,]+ \w+ a day", shown.text)


async def test_private_text_and_kinds_of_work(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini", "Leonardo")
    await answer_to(person, "/recommend")
    await step(person, "Private ⬜")
    assert "None of your accounts fits" in person.last.text, "one trains on it, of the other nobody knows"
    await step(person, "Private ✅")
    await step(person, "Any work")
    await step(person, "Images")
    assert "Leonardo" in person.last.text
    assert "Gemini" not in person.last.text
    await step(person, "Images")
    await step(person, "Speech")
    assert "does this kind of work" in person.last.text
    assert "Private” leaves out" not in person.last.text
    assert "Groq" not in person.last.text, "what its limits count is text"


async def test_the_plan_of_the_day_tomorrow_and_the_calendar(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini")
    shown = await answer_to(person, "/schedule")
    assert "Wednesday, 1:00" in shown.text
    assert "ChatGPT Free, 50 messages" in shown.text
    assert re.search(r"With this plan you use \d+% of today's allowance\.", shown.text), "the usual is not known yet"
    await step(person, "Tomorrow")
    assert "Thursday, 9:00" in person.last.text
    assert "of that day's allowance" in person.last.text
    assert not re.search(r"\bnow\b|today", person.last.text)
    await person.tap("calendar")
    await person.settle()
    stored = list(timed.simulator.files.by_path.values())[-1]
    events = Calendar.from_ical(stored.upload.content.decode()).walk("VEVENT")
    assert len(events) >= 2
    assert all(event["SUMMARY"] for event in events)
    assert person.last.has("Today"), "the window comes below the file"


async def test_the_day_is_over_and_nothing_to_plan(timed: TimedProduct) -> None:
    newcomer = await registered(timed, language="ko")
    assert "계정을 추가하면" in (await answer_to(newcomer, "/schedule")).text
    person = await owner(timed, "ChatGPT")
    timed.clock.now = datetime(2026, 3, 5, 4, 0, tzinfo=UTC)  # eleven at night
    assert "over for today" in (await answer_to(person, "/schedule")).text


async def test_a_tip_comes_once_for_a_window_and_only_if_it_presses(timed: TimedProduct) -> None:
    person = await owner(timed, "Gemini")
    await answer_to(person, "/settings")
    await step(person, "🔔")
    await step(person, "Tips during the day")
    await step(person, "Switch on")
    before = len(person.bot_messages)

    async def silent_at(hour: int) -> None:
        timed.clock.now = datetime(2026, 3, 4, hour, 0, 30, tzinfo=UTC)
        await timed.app.notifying.planner.plan()
        timed.clock.forward(minutes=1)
        await person.settle(1.5)
        assert len(person.bot_messages) == before

    await silent_at(20)  # three in the afternoon: nothing presses yet
    timed.clock.now = datetime(2026, 3, 4, 23, 0, 30, tzinfo=UTC)  # six: four hours are left of hers
    tip = await told(timed, person, "Gemini Free, now")
    assert tip.has("More")
    before = len(person.bot_messages)
    timed.clock.now = datetime(2026, 3, 5, 2, 0, 30, tzinfo=UTC)
    await timed.app.notifying.planner.plan()
    timed.clock.forward(minutes=1)
    await person.settle(1.5)
    told_again = [message for message in person.bot_messages[before:] if "Gemini Free, now" in message.text]
    assert told_again == [], "the same was said of this window"


async def test_the_plan_begins_with_what_to_use_now(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini", "Claude")
    best = re.search(r"💡 (.+), now", (await answer_to(person, "/recommend")).text)
    assert best is not None
    blocks = re.findall(r"^\d?\d:\d\d.+?M (.+?),", (await answer_to(person, "/schedule")).text, re.MULTILINE)
    assert blocks[0] == best[1]


async def test_what_is_lost_in_ten_minutes_is_said_and_not_planned(timed: TimedProduct) -> None:
    person = await owner(timed, "ChatGPT", "Gemini")
    timed.clock.forward(minutes=47)
    await answer_to(person, "chatgpt 5")
    timed.clock.forward(hours=2, minutes=50)
    shown = await answer_to(person, "/schedule")
    assert re.search(r"ChatGPT Free: 45 messages go at 4:47.PM \(in 10 min\)", shown.text)
    advised = await answer_to(person, "/recommend")
    assert "ChatGPT Free, now" in advised.text
    assert "Your plan starts with 💎 Gemini" in advised.text
