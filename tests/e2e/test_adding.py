"""Adding an account: by a preset, by own numbers, of a platform nobody knows; and everything that may come between."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from bot.simulator import Message, Person
from services.platforms.catalogue import load_catalogue
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
    load_window,
)
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step, with_account
from tests.e2e.test_secrets import canary

SAVE = "^✅"
OWN = "🔢 (My own|직접)"
ADDED = "Add another|하나 더"
MILLION = 10**6
"""Amounts lie in the database as whole millionths."""
ZONE_OF = {"en": "Asia/Kolkata", "ko": "Asia/Seoul"}
HERE = "Etc/GMT"
"""Stands for the person's own zone."""
LANGUAGES = pytest.mark.parametrize("language", ["en", "ko"])


def accounts(product: Running, person: Person) -> list[dict[str, Any]]:
    """The accounts of a person as they lie in the database, each with its quotas."""
    with closing(sqlite3.connect(f"file:{product.data / 'quota.db'}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        found = [dict(row) for row in database.execute(_ACCOUNTS, [person.id])]
        for account in found:
            account["quotas"] = [dict(row) for row in database.execute(_QUOTAS, [account["id"]])]
    return found


_ACCOUNTS = """
    SELECT platform_accounts.* FROM platform_accounts JOIN users ON users.id = platform_accounts.user_id
    WHERE users.telegram_chat_id = ? ORDER BY platform_accounts.id
"""
_QUOTAS = 'SELECT * FROM quotas WHERE account_id = ? ORDER BY "position"'


async def taps(person: Person, *wanted: str) -> Message:
    for each in wanted:
        await step(person, each)
    return person.last


async def newcomer(product: Running, language: str = "en") -> Person:
    """A registered person whose clock is known, and no summer changes it."""
    person = product.person(language=language)
    await answer_to(person, "/start")
    await taps(person, "Yes, go on|네", "Kolkata|서울", "Done|완료")
    return person


async def at_own_numbers(product: Running, language: str = "en") -> Person:
    """Before "When do you get them again?", with 50 messages."""
    person = await newcomer(product, language)
    await taps(person, "ChatGPT", OWN, "Messages|메시지")
    await answer_to(person, "50")
    return person


@LANGUAGES
async def test_three_taps_add_an_account(product: Running, language: str) -> None:
    person = await registered(product, language=language)
    before = product.log.count(" ERROR ")
    shown = await taps(person, "ChatGPT", "^1$", SAVE)
    assert "0/50" in shown.text
    assert len(person.bot_messages) == 1, "one window, moved on in place"
    assert shown.labels[0][0].startswith("➕"), "most people have a second platform"
    [account] = accounts(product, person)
    assert (account["platform_id"], account["preset_id"], account["account_identifier"]) == (
        "chatgpt_free",
        "mission",
        None,
    )
    assert product.log.count(" ERROR ") == before


@LANGUAGES
async def test_presets_say_where_they_come_from_and_when_they_reset_here(product: Running, language: str) -> None:
    person = await newcomer(product, language)
    shown = await taps(person, "Gemini")
    assert "1,500" in shown.text
    for word in ("Flash-Lite", "AI Studio", "2026"):
        assert word in shown.text
    assert shown.text.count("Los Angeles" if language == "en" else "로스앤젤레스") == 1, "said once for all of them"
    by_season = {"en": ("12:30\u202fPM", "1:30\u202fPM"), "ko": ("오후 4:00", "오후 5:00")}
    assert any(hour in shown.text for hour in by_season[language]), shown.text


@pytest.mark.parametrize("platform", ["Claude", "Leonardo", "Hugging Face", "Cohere"])
async def test_other_platforms_of_the_mission_can_be_added(product: Running, platform: str) -> None:
    person = await registered(product)
    await with_account(person, platform)
    assert platform in person.last.text
    assert len(accounts(product, person)) == 1


async def test_a_key_comes_last_and_goes_straight_to_the_vault(product: Running) -> None:
    person = await registered(product)
    shown = await taps(person, "Gemini", "^1$")
    assert "Paste" in shown.text
    assert "AIza or AQ." in shown.text
    key = canary("AIzaSy", 33)
    written = await person.send(key)
    await person.until(lambda p: p.last.has(ADDED))
    assert written.id not in [message.id for message in person.messages], "its message is deleted"
    assert f"AIza…{key[-4:]}" in person.last.text
    assert "kept encrypted" in person.last.text
    [account] = accounts(product, person)
    assert account["key_preview"] == f"AIza…{key[-4:]}"
    assert account["encrypted_api_key"]


async def test_a_key_of_another_platform_leads_there(product: Running) -> None:
    person = await registered(product)
    await taps(person, "Gemini", "^1$")
    key = canary("hf_", 34)
    refused = await answer_to(person, key)
    assert "Hugging Face, not for Gemini" in refused.text
    assert [row[0] for row in refused.labels[:2]] == ["➕ Add 🤗 Hugging Face", "🔁 Try again"]
    again = await taps(person, "Try again")
    assert "not for Gemini" not in again.text
    assert not again.has("Add 🤗")
    await answer_to(person, key)
    shown = await taps(person, "Add 🤗 Hugging Face")
    assert "Hugging Face" in shown.text
    await taps(person, "^2$")
    assert accounts(product, person) == [], "nothing is added before it is looked at"
    await person.send(key)
    await person.until(lambda p: p.last.has(ADDED))
    [account] = accounts(product, person)
    assert account["platform_id"] == "huggingface_free"
    assert account["key_preview"].endswith(key[-4:])


@LANGUAGES
@pytest.mark.parametrize(
    ("kind", "way", "quota_type", "window"),
    [
        ("🌙", (SAVE,), "daily", FixedWindow("day", HERE)),
        ("🌙", ("=9:30", "UTC", SAVE), "daily", FixedWindow("day", "UTC", time(9, 30))),
        ("🌙", ("Los Angeles|로스앤젤레스", SAVE), "daily", FixedWindow("day", "America/Los_Angeles")),
        ("📅", ("Tuesday|화요일", SAVE), "weekly", FixedWindow("week", HERE, anchor_day=2)),
        ("🗓", ("^31$", SAVE), "monthly", FixedWindow("month", HERE, anchor_day=31)),
        ("🗓", ("know|모르",), "monthly", FixedWindow("month", HERE)),
        ("🕐", (), "hourly", FixedWindow("hour", HERE)),
        ("▶️", ("^5 hr|^5시간",), "5hour", FirstUseWindow(timedelta(hours=5))),
        ("▶️", ("=1 h 30 min",), "90minute", FirstUseWindow(timedelta(minutes=90))),
        ("↩️", ("^1 day|^1일",), "daily", SlidingWindow(timedelta(days=1))),
        ("💧", ("=2d",), "2day", RefillWindow(timedelta(days=2))),
        ("🎁", ("never|않아요",), "credit", CreditWindow()),
        ("🎁", ("=30 days",), "credit", CreditWindow(timedelta(days=30))),
        ("🚦", (), "minute", RateWindow()),
    ],
)
async def test_own_numbers(
    product: Running, language: str, kind: str, way: Sequence[str], quota_type: str, window: Window
) -> None:
    """``way``: what is tapped, or, after ``=``, typed."""
    person = await at_own_numbers(product, language)
    before = product.log.count(" ERROR ")
    await step(person, kind)
    for each in way:
        if each.startswith("="):
            await answer_to(person, each[1:])
        else:
            await step(person, each)
    await taps(person, SAVE, SAVE)
    [account] = accounts(product, person)
    [quota] = account["quotas"]
    assert (quota["quota_type"], quota["unit"], quota["total_quota"]) == (quota_type, "messages", 50 * MILLION)
    if isinstance(window, FixedWindow) and window.zone == HERE:
        window = replace(window, zone=ZONE_OF[language])
    assert load_window(quota["window"]) == window
    assert account["preset_id"] is None
    assert product.log.count(" ERROR ") == before


async def test_one_account_may_have_several_limits(product: Running) -> None:
    person = await at_own_numbers(product)
    await taps(person, "🌙", SAVE, "Another limit", "Dollars")
    await answer_to(person, "2.5")
    shown = await taps(person, "🎁", "never expire")
    assert "50 messages a day" in shown.text
    assert "$2.5 once" in shown.text
    await taps(person, "Another limit", "Messages")
    await answer_to(person, "40")
    shown = await taps(person, "🌙", SAVE)
    assert "40 messages a day" in shown.text
    assert "50 messages" not in shown.text, "the same rule once more takes the place of the first"
    await taps(person, "✖️ 1")
    assert not person.last.has("✖️"), "the last one cannot be thrown away"
    await taps(person, SAVE, SAVE)
    [account] = accounts(product, person)
    assert [(quota["unit"], quota["quota_type"]) for quota in account["quotas"]] == [("messages", "daily")]


async def test_back_leads_through_every_question_without_losing_the_way(product: Running) -> None:
    person = await at_own_numbers(product)
    await taps(person, "📅", "Friday", SAVE)
    for shown in ("get them again", "how many", "What is counted", "which limits", "Which platform"):
        assert shown in (await taps(person, "Back")).text, person.transcript()
    await taps(person, "ChatGPT", OWN, "Messages")
    await answer_to(person, "50")
    await taps(person, "📅", "Friday")
    for shown in ("which day", "get them again"):
        assert shown in (await taps(person, "Back")).text
    await taps(person, "▶️", "Back", "▶️", "3 hr")
    await taps(person, SAVE)
    assert "which limits" in (await taps(person, "Back")).text, "before the summary come the limits"
    await taps(person, "^2$")
    assert "50 messages" in (await taps(person, "Limits", OWN, "Back", "Back")).text or person.last.has("Save")
    assert accounts(product, person) == []


async def test_what_was_refused_is_forgotten_elsewhere(product: Running) -> None:
    person = await registered(product)
    await taps(person, "ChatGPT", OWN, "Messages")
    for wrong in ("-3", "0", "1e9", "NaN", "many", "1.5"):
        refused = await answer_to(person, wrong)
        assert "how many" in refused.text
        assert not refused.text.startswith("🔢"), "a word comes before the question"
    shown = await taps(person, "Back", "Tokens")
    assert shown.text.startswith("🔢")
    assert "50 tokens" in (await answer_to(person, "٥٠")).text, "digits of any script"


@LANGUAGES
async def test_a_platform_nobody_knows(product: Running, language: str) -> None:
    person = await registered(product, language=language)
    before = product.log.count(" ERROR ")
    await taps(person, "Something else|다른 서비스")
    refused = await answer_to(person, "\u200b")
    assert "40" in refused.text
    await answer_to(person, "Per<b>plexity")
    await taps(person, "Images|이미지")
    await answer_to(person, "3")
    shown = await taps(person, "🌙", SAVE, SAVE)
    assert "Per<b>plexity" in shown.text
    assert not shown.has("key|키"), "there is none for it"
    shown = await taps(person, SAVE)
    assert "0/3" in shown.text
    [account] = accounts(product, person)
    assert (account["platform_id"], account["platform_name"]) == ("custom", "Per<b>plexity")
    assert "1/3" in (await answer_to(person, "per<b>plexity 1")).text
    assert product.log.count(" ERROR ") == before


async def test_something_else_that_is_known_is_recognised(product: Running) -> None:
    person = await registered(product)
    await taps(person, "Something else")
    shown = await answer_to(person, "제미나이")
    assert "Gemini Free" in shown.text
    assert "Which platform" in (await taps(person, "Back")).text or "most" in person.last.text


async def test_a_name_is_asked_for_where_it_tells_accounts_apart(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "/add")
    shown = await taps(person, "ChatGPT", "^1$")
    assert "one account of it already" in shown.text
    await taps(person, "Name")
    assert "40" in (await answer_to(person, "x" * 41)).text
    shown = await answer_to(person, "work & <i>home")
    assert "ChatGPT Free · work & <i>home" in shown.text
    assert "already" not in shown.text
    await taps(person, "Name", "Without a name")
    assert "·" not in person.last.text.splitlines()[2]
    await taps(person, "Name")
    await answer_to(person, "work")
    await taps(person, "Limits", "Back")
    assert "work" in person.last.text, "nothing that was given is lost by looking around"
    shown = await taps(person, "Limits", "^2$")
    assert "10 messages" in shown.text
    await taps(person, SAVE)
    first, second = accounts(product, person)
    assert (first["account_identifier"], second["account_identifier"]) == (None, "work")
    assert second["preset_id"] == "main_model_5h"


async def test_an_unknown_reset_is_asked_for(product: Running) -> None:
    person = await newcomer(product)
    shown = await taps(person, "Cohere", "^1$")
    assert "Nobody says when it resets" in shown.text
    await taps(person, "I know when", "I don't know")
    assert "Nobody says" in person.last.text
    await taps(person, "I know when", "^15$", "Back", "^16$", "My clock")
    await answer_to(person, "7:45 pm")
    shown = await taps(person, SAVE)
    assert "on day 16 of every month at 7:45\u202fPM" in shown.text
    assert "Nobody says" not in shown.text
    shown = await taps(person, SAVE)
    assert "/accounts" not in shown.text
    [account] = accounts(product, person)
    assert account["preset_id"] == "mission"
    [quota] = account["quotas"]
    assert (quota["quota_type"], quota["total_quota"]) == ("monthly", 1000 * MILLION)
    assert load_window(quota["window"]) == FixedWindow("month", ZONE_OF["en"], time(19, 45), 16)


async def test_who_confirms_an_assumed_reset_is_not_asked_again(product: Running) -> None:
    person = await newcomer(product)
    await taps(person, "Cohere", "^1$", "I know when", "^1$", SAVE)
    assert "Resets on day 1 of every month at midnight UTC" in person.last.text
    assert not person.last.has("I know when")
    await taps(person, SAVE)
    assert "/accounts" not in person.last.text
    [account] = accounts(product, person)
    assert account["preset_id"] is None, "their own word, not the catalogue's"
    assert load_window(account["quotas"][0]["window"]) == FixedWindow("month", "UTC")


async def test_who_cannot_tell_is_told_where_to_say_it_later(product: Running) -> None:
    person = await registered(product)
    await with_account(person, "Leonardo")
    assert "/accounts" in person.last.text
    await taps(person, "Add another")
    assert person.last.text.startswith("➕"), "not all set once more"
    await with_account(person, "Claude")
    assert "/accounts" not in person.last.text, "its window goes by no calendar"


@pytest.mark.parametrize(
    "way",
    [
        ("Something else",),
        ("Gemini",),
        ("Gemini", "^1$"),
        ("Gemini", "^1$", "Name"),
        ("Cohere", "^1$", "I know when"),
        ("Cohere", "^1$", "I know when", "^3$"),
        ("ChatGPT", "^1$"),
        ("ChatGPT", OWN),
        ("ChatGPT", OWN, "Calls"),
        ("ChatGPT", OWN, "Calls", "=5"),
        ("ChatGPT", OWN, "Calls", "=5", "💧"),
        ("ChatGPT", OWN, "Calls", "=5", "📅"),
        ("ChatGPT", OWN, "Calls", "=5", "🌙"),
        ("ChatGPT", OWN, "Calls", "=5", "🚦"),
        ("ChatGPT", OWN, "Calls", "=5", "🚦", SAVE),
    ],
    ids=lambda way: str(len(way)),
)
async def test_leaving_anywhere_leaves_nothing_behind(product: Running, way: Sequence[str]) -> None:
    person = await registered(product)
    for each in way:
        if each.startswith("="):
            await answer_to(person, each[1:])
        else:
            await step(person, each)
    assert person.last.has("Back")
    await taps(person, "Home")
    assert accounts(product, person) == []
    shown = await answer_to(person, "/add")
    assert "Which platform" in shown.text


@pytest.mark.parametrize("platform", ["ChatGPT", "Gemini"])
async def test_a_double_tap_on_save_adds_one_account(product: Running, platform: str) -> None:
    person = await registered(product)
    shown = await taps(person, platform, "^1$")
    data = shown.button(SAVE).data
    await asyncio.gather(*(person.tap_data(data, shown) for _ in range(3)))
    await person.tap_data(data, shown, inaccessible=True)
    await person.settle()
    assert len(accounts(product, person)) == 1
    assert person.last.has(ADDED)


async def test_a_key_pasted_twice_adds_one_account(product: Running) -> None:
    person = await registered(product)
    await taps(person, "Gemini", "^1$")
    key = canary("AIzaSy", 33)
    await asyncio.gather(person.send(key), person.send(key))
    await person.until(lambda p: any(message.has(ADDED) for message in p.bot_messages))
    await person.settle()
    assert len(accounts(product, person)) == 1
    assert not any(key in message.text for message in person.messages)


@pytest.mark.parametrize("way", [("/start add_gemini_free",), ("/start guide_gemini_free", "Add 💎")])
async def test_deep_links_lead_to_the_limits(product: Running, way: Sequence[str]) -> None:
    person = await registered(product)
    await answer_to(person, way[0])
    shown = await taps(person, *way[1:])
    assert "Gemini Free" in shown.text
    assert "which limits" in shown.text
    await taps(person, "^1$", SAVE)
    assert [account["platform_id"] for account in accounts(product, person)] == ["gemini_free"]


async def test_a_deep_link_is_followed_after_registering(product: Running) -> None:
    person = product.person()
    await answer_to(person, "/start add_cohere_free")
    await taps(person, "Yes, go on", r"\d:\d\d")
    shown = await taps(person, "Done")
    assert "Cohere Trial" in shown.text
    assert "platform" in (await taps(person, "Back")).text


async def test_a_made_up_deep_link_leads_home(product: Running) -> None:
    person = await registered(product)
    for payload in ("add_custom", "add_", "add_nonsense", "guide_x"):
        assert (await answer_to(person, f"/start {payload}")).has("Add account")


async def test_made_up_choices_add_nothing(product: Running) -> None:
    """What a client of their own may send instead of what stands on the buttons."""
    person = await registered(product)
    shown = await taps(person, "ChatGPT")
    intent = shown.all_buttons[0].data.partition("\x1d")[0]
    for data in ("n:nonsense", "n:", "p:x", "u:x", "k:x", "d:1", "never", "w:9", "m:32", "z:Mars/Base", "all", "x:7"):
        await person.tap_data(f"{intent}\x1d{data}", shown, inaccessible=True)
        await person.settle()
    assert accounts(product, person) == []
    assert "Something went wrong" not in person.transcript()


async def test_more_accounts_than_can_be_held_are_refused(own_product: Running) -> None:
    person = await owner(own_product, "ChatGPT")
    with closing(sqlite3.connect(own_product.data / "quota.db")) as database, database:
        [columns] = [[row[1] for row in database.execute("PRAGMA table_info(platform_accounts)") if row[1] != "id"]]
        names = ", ".join(f'"{name}"' for name in columns)
        for _ in range(199):
            database.execute(
                f"INSERT INTO platform_accounts ({names}) SELECT {names} FROM platform_accounts ORDER BY id LIMIT 1"
            )
    await answer_to(person, "/add")
    await taps(person, "Gemini", "^1$")
    answer = await person.tap(SAVE)
    assert answer is not None
    assert "200 accounts" in answer.text
    assert "200 accounts" in (await answer_to(person, canary("AIzaSy", 33))).text
    assert len(accounts(own_product, person)) == 200


async def test_a_large_catalogue_is_paged_and_what_is_retired_is_not_offered(product: Running) -> None:
    offered = [f"{platform.emoji} {platform.name}" for platform in load_catalogue().offered()]
    assert len(offered) > 12
    person = await registered(product)
    assert [button.text for button in person.last.all_buttons][:6] == offered[:6], "those of the mission"
    assert person.last.labels[3:] == [["More…", "Something else"], ["🏠 Home"]]
    shown = await taps(person, "More")
    assert [button.text for button in shown.all_buttons][: len(offered) - 6] == offered[6:18]
    await taps(person, "Fewer", "More", "Groq", "Back")
    assert person.last.has("Groq"), "back to the page one came from"
    await with_account(person, "Groq")
    assert [account["platform_id"] for account in accounts(product, person)] == ["groq_free"]
    await answer_to(person, "/start add_github_models")
    assert not person.last.has("^1$|Yes, these|Save"), "nobody adds what is no more"
    await answer_to(person, "/add")
    await taps(person, "Something else")
    assert "What is counted" in (await answer_to(person, "GitHub Models")).text
