"""Settings: each one seen, changed and kept; bad input said; everything taken along, everything deleted."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import Person
from tests.clock import HandClock
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step, with_account
from tests.e2e.timed import TimedProduct, timed_bot


@pytest.fixture
async def timed(tmp_path: Path, clock: HandClock) -> AsyncIterator[TimedProduct]:
    """It is noon in UTC on 4 March 2026, 7:00 in New York and 21:00 in Seoul."""
    async with timed_bot(tmp_path, clock) as product:
        yield product


async def in_settings(product: Running | TimedProduct, *taps: str, language: str = "en") -> Person:
    person = await registered(product, language=language)
    await answer_to(person, "/settings")
    for tap in taps:
        await step(person, tap)
    return person


async def test_all_at_one_glance(timed: TimedProduct) -> None:
    person = await in_settings(timed)
    *lines, messages = person.last.text.split("\n")
    assert messages.startswith("🔔 Messages: ")
    assert lines == [
        "⚙️ Settings",
        "",
        "🌐 English",
        "🌍 New York, 7:00\u202fAM",
        "☀️ Active: 9:00\u202fAM–10:00\u202fPM",
        "🌙 Quiet: 11:00\u202fPM–8:00\u202fAM",
    ]


async def test_all_at_one_glance_in_korean(timed: TimedProduct) -> None:
    person = await in_settings(timed, language="ko")
    *lines, messages = person.last.text.split("\n")
    assert messages.startswith("🔔 알림: ")
    assert lines == [
        "⚙️ 설정",
        "",
        "🌐 한국어",
        "🌍 서울, 오후 9:00",
        "☀️ 활동 시간: 오전 9:00~오후 10:00",
        "🌙 조용한 시간: 오후 11:00~오전 8:00",
    ]


async def test_a_language_is_spoken_in_the_same_window_at_once(product: Running) -> None:
    person = await in_settings(product, "Language")
    window = person.last.id
    await step(person, "한국어")
    assert person.last.id == window
    assert person.last.text == "🌐 어떤 언어로 할까요?"
    assert "English" in person.last.labels[0]
    assert person.last.has("✅ 한국어")
    await step(person, "뒤로")
    assert "설정" in person.last.text
    assert "님" in (await answer_to(person, "/start")).text


@pytest.mark.parametrize("named", ["ko", "한국어", "Korean", "KO-kr", " korean "])
async def test_a_command_changes_the_language_where_somebody_stands(product: Running, named: str) -> None:
    person = await in_settings(product, "🌙")
    shown = await answer_to(person, f"/lang {named}")
    assert "언제 조용히 할까요" in shown.text
    await step(person, "뒤로")
    assert (await answer_to(person, "/lang English")).text.startswith("⚙️ Settings")


@pytest.mark.parametrize("named", ["", "klingon", "pt", "en ko", "한"])
async def test_a_language_we_do_not_have_is_asked_for(product: Running, named: str) -> None:
    person = await registered(product)
    shown = await answer_to(person, f"/lang {named}")
    assert shown.text == "🌐 Which language?"
    await step(person, "Back")
    assert "Settings" in person.last.text


async def test_a_refusal_is_not_repeated_in_another_language(product: Running) -> None:
    person = await in_settings(product, "☀️")
    assert "can't read" in (await answer_to(person, "soon")).text
    assert "can't read" not in (await answer_to(person, "/lang ko")).text
    assert person.last.has("오전 7:00~오후 9:00")


async def test_another_clock(timed: TimedProduct) -> None:
    person = await in_settings(timed, "My time")
    await step(person, "Back")
    assert "New York, 7:00\u202fAM" in person.last.text, "who goes back has changed nothing"
    await step(person, "My time")
    await step(person, "Kolkata")
    assert "Kolkata, 5:30\u202fPM" in person.last.text
    await step(person, "My time")
    await answer_to(person, "서울")
    await answer_to(person, "paris")
    await step(person, "Paris")
    assert "Paris, 1:00\u202fPM" in person.last.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("10-23", "10:00\u202fAM–11:00\u202fPM"),
        ("9:30–22:00", "9:30\u202fAM–10:00\u202fPM"),
        ("8am-10pm", "8:00\u202fAM–10:00\u202fPM"),
        ("22 to 6", "10:00\u202fPM–6:00\u202fAM"),
        ("0-24", "all day"),
    ],
)
async def test_active_hours_are_typed(product: Running, typed: str, shown: str) -> None:
    person = await in_settings(product, "☀️")
    assert f"Active: {shown}" in (await answer_to(person, typed)).text


async def test_active_hours_are_tapped(product: Running) -> None:
    person = await in_settings(product, "☀️")
    assert not person.last.has("9:00\u202fAM–10:00\u202fPM"), "what is so already is not offered"
    await step(person, "11:00\u202fAM–2:00\u202fAM")
    assert "Active: 11:00\u202fAM–2:00\u202fAM" in person.last.text
    await step(person, "☀️")
    assert person.last.has("9:00\u202fAM–10:00\u202fPM")


@pytest.mark.parametrize(
    ("button", "typed", "word"),
    [
        ("☀️", "9", "can't read"),
        ("☀️", "9-25", "can't read"),
        ("☀️", "<b>9</b>-10 cats", "can't read"),
        ("☀️", "9-9", "no time between"),
        ("☀️", "none", "can't read"),
        ("🌙", "gemini 20", "can't read"),
        ("🌙", "8-8", "no time between"),
        ("🌙", "0-24", "switch them off"),
    ],
)
async def test_hours_that_are_refused(product: Running, button: str, typed: str, word: str) -> None:
    person = await in_settings(product, button)
    before = (await answer_to(person, "/settings")).labels
    await step(person, button)
    question, labels = person.last.text, person.last.labels
    refused = await answer_to(person, typed)
    assert word in refused.text
    assert refused.text.endswith(question), "the question is still there"
    assert refused.labels == labels
    await step(person, "Back")
    assert person.last.labels == before
    await step(person, button)
    assert person.last.text == question, "what was refused is no longer of interest"


async def test_hours_in_korean(product: Running) -> None:
    person = await in_settings(product, "☀️", language="ko")
    assert "활동 시간: 오전 8:00~오후 11:30" in (await answer_to(person, "오전 8시~오후 11시 30분")).text
    await step(person, "🌙")
    assert "읽을 수 없어요" in (await answer_to(person, "언제든지")).text
    assert "조용한 시간: 오후 11:00~오전 7:00" in (await answer_to(person, "밤 11시부터 아침 7시까지")).text
    await step(person, "🌙")
    assert "조용한 시간: 없음" in (await answer_to(person, "없음")).text


@pytest.mark.parametrize("none", ["none", "No", "off", None])
async def test_no_quiet_hours(product: Running, none: str | None) -> None:
    person = await in_settings(product, "🌙")
    if none:
        await answer_to(person, none)
    else:
        await step(person, "No quiet hours")
    assert "Quiet: none" in person.last.text
    await step(person, "🌙")
    assert not person.last.has("No quiet hours")
    await step(person, "11:00\u202fPM–8:00\u202fAM")
    assert "Quiet: 11:00\u202fPM–8:00\u202fAM" in person.last.text


async def test_everything_as_one_file(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 7")
    await answer_to(person, "/settings")
    await step(person, "My data")
    assert "your account with its limits and key" in person.last.text
    await step(person, "as a file")
    assert person.last.has("Delete everything"), "the window comes below the file"
    name, document = exported(product, person)
    assert name.startswith("ai-quota-20")
    assert [row["telegram_chat_id"] for row in document["users"]] == [person.id]
    assert [row["platform_id"] for row in document["platform_accounts"]] == ["chatgpt_free"]
    assert [row["amount"] for row in document["usage_logs"] if row["action"] == "used"] == [7]


def exported(product: Running, person: Person) -> tuple[str, Any]:
    sent = next(message for message in reversed(person.bot_messages) if message.view.get("document"))
    file = product.simulator.files.find(sent.view["document"]["url"].rpartition("/")[2]).upload
    return file.name, json.loads(file.content)


@pytest.mark.parametrize(("language", "word"), [("en", "Delete everything"), ("ko", "모두 삭제")])
async def test_everything_is_deleted(own_product: Running, language: str, word: str) -> None:
    ann, bob = await owner(own_product, "Gemini", language=language), await owner(own_product, "ChatGPT")
    logged = await answer_to(ann, "gemini 20")
    await answer_to(ann, "/settings")
    await step(ann, "📦")
    await step(ann, "🗑")
    for wrong in ("yes", word[:-1], "gemini 20"):
        assert "⚠️" in (await answer_to(ann, wrong)).text
    await asyncio.sleep(1.5)  # the window is on disk
    assert str(ann.id) in stored(own_product)
    window = ann.last
    gone = await answer_to(ann, f" {word.upper()}. ")
    assert "/start" in gone.text
    assert not gone.buttons
    assert not any(message.buttons for message in ann.messages if message.id == window.id), "nothing to tap there"
    await asyncio.sleep(1.5)  # what would be written back has been
    assert str(ann.id) not in stored(own_product)
    assert str(bob.id) in stored(own_product)

    undo = logged.all_buttons[0].data
    assert await ann.tap_data(undo, logged) is not None
    assert await ann.tap_data(window.all_buttons[0].data, window, inaccessible=True) is not None
    await ann.settle()
    again = await answer_to(ann, "/start")
    assert again.has("Yes|네")
    await step(ann, "Yes|네")
    await step(ann, r"\d:\d\d")
    await step(ann, "Done|완료")
    await with_account(ann, "Claude")
    shown = (await answer_to(ann, "/status")).text
    assert ("Claude" in shown, "Gemini" in shown) == (True, False)
    assert "ChatGPT" in (await answer_to(bob, "/status")).text
    assert " ERROR " not in own_product.log


def stored(product: Running) -> str:
    """Every row of every table but the updates' ids, as text."""
    with closing(sqlite3.connect(f"file:{product.data / 'quota.db'}?mode=ro", uri=True)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert len(tables) > 8
        rows = [database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables if name != "handled_updates"]
    return repr(rows)


async def test_the_database_away_while_deleting_loses_nothing(own_product: Running) -> None:
    person = await owner(own_product, "Gemini")
    await answer_to(person, "/settings")
    await step(person, "📦")
    await step(person, "🗑")
    with closing(sqlite3.connect(own_product.data / "quota.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = await person.send("delete everything")
        await person.until(lambda p: p.last.id > written.id, 30)
        assert "Nothing was changed" in person.last.text
        other.execute("ROLLBACK")
    assert "Everything is deleted" in (await answer_to(person, "delete everything")).text
    await asyncio.sleep(1.5)
    assert str(person.id) not in stored(own_product)


async def test_what_telegram_does_not_take_is_deleted_all_the_same(own_product: Running) -> None:
    person = await owner(own_product, "Gemini")
    await answer_to(person, "/settings")
    await step(person, "📦")
    await step(person, "🗑")
    own_product.simulator.fail_next("editMessageReplyMarkup", kind="500", times=4)
    assert "Everything is deleted" in (await answer_to(person, "delete everything")).text
    await asyncio.sleep(1.5)
    assert str(person.id) not in stored(own_product)
