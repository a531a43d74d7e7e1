"""The accounts window: the list, one account, and everything a person can change about it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import pytest

from bot.simulator import Message, Person
from tests.e2e.conftest import Running
from tests.e2e.leaks import kept
from tests.e2e.steps import answer_to, owner, step, with_account
from tests.e2e.test_secrets import canary

HOSTILE_NAME = "<b>&amp;" + "👩🏽‍🚀" * 12
"""As long as a name may be, and as bad."""


async def opened(person: Person, wanted: str) -> Message:
    """One account's window."""
    await answer_to(person, "/accounts")
    await step(person, wanted)
    return person.last


async def asked(person: Person, wanted: str, button: str) -> Message:
    """The question behind a button of one account's window."""
    await opened(person, wanted)
    await step(person, button)
    return person.last


def clone(product: Running, table: str, row_id: int, **changed: object) -> int:
    """Another row like that one, written behind the bot's back; answers its id."""
    with closing(sqlite3.connect(product.data / "quota.db", timeout=30)) as database, database:
        database.row_factory = sqlite3.Row
        row = dict(database.execute(f"SELECT * FROM {table} WHERE id = ?", [row_id]).fetchone()) | changed
        del row["id"]
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        return int(
            database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values())).lastrowid or 0
        )


def account_ids(product: Running, person: Person) -> list[int]:
    return [account_id for account_id, _ in rows(product, person)]


def rows(product: Running, person: Person) -> list[tuple[int, int]]:
    """Ids of a person's accounts and of the main quota of each."""
    with closing(sqlite3.connect(product.data / "quota.db", timeout=30)) as database:
        return database.execute(
            "SELECT a.id, q.id FROM platform_accounts a JOIN users u ON u.id = a.user_id"
            " JOIN quotas q ON q.account_id = a.id AND q.position = 0 WHERE u.telegram_chat_id = ? ORDER BY a.id",
            [person.id],
        ).fetchall()


def many(product: Running, person: Person, count: int, name: str) -> None:
    """So many accounts more, each like the first one."""
    account_id, quota_id = rows(product, person)[0]
    for number in range(count):
        other = clone(product, "platform_accounts", account_id, account_identifier=f"{number} {name}"[:64])
        clone(product, "quotas", quota_id, account_id=other)


async def test_the_list_says_what_is_left(product: Running) -> None:
    person = await owner(product, "ChatGPT", "Gemini", "ChatGPT")
    await answer_to(person, "gemini 120")
    shown = await answer_to(person, "/accounts")
    assert shown.labels[:3] == [["🤖 ChatGPT · 1 · 50 left"], ["💎 Gemini · 1,380 left"], ["🤖 ChatGPT · 2 · 50 left"]]
    await step(person, "Gemini")
    assert "120/1,500" in person.last.text
    assert "1,500 requests a day" in person.last.text
    assert "Here since" in person.last.text
    await step(person, "Back")
    assert person.last.labels[:3] == shown.labels[:3]


async def test_nobody_with_nothing_is_at_a_dead_end(product: Running) -> None:
    person = await owner(product)
    shown = await answer_to(person, "/accounts")
    assert "No accounts" in shown.text
    await step(person, "Add account")
    assert person.last.has("ChatGPT")


async def test_a_hundred_accounts_stay_usable(product: Running) -> None:
    person = await owner(product, "Gemini")
    many(product, person, 99, HOSTILE_NAME)
    seen = []
    await answer_to(person, "/accounts")
    for page in range(1, 14):
        assert person.last.has(rf"^{page}/13$")
        assert (person.last.has("‹"), person.last.has("›")) == (page > 1, page < 13)
        seen += [button.text for button in person.last.all_buttons if button.text.startswith("💎")]
        if page < 13:
            await step(person, "›")
    assert len(seen) == 100
    assert len({label.split("·")[1] for label in seen[1:]}) > 90, "names are cut, and begin differently"
    await step(person, "98 ")
    assert HOSTILE_NAME.partition("👩")[0] in person.last.text, "shown as it was typed"


async def test_a_hundred_accounts_in_status_and_log(product: Running) -> None:
    person = await owner(product, "Gemini")
    many(product, person, 99, HOSTILE_NAME)
    shown = await answer_to(person, "/status")
    for page in range(1, 14):
        assert person.last.text.count("0/1,500") == (8 if page < 13 else 4), person.transcript()[-500:]
        if page < 13:
            await step(person, "›")
    assert shown.text.count("💎") == 8
    await step(person, r"💎 98")
    assert person.last.text.count("1/1,500") == 1
    await answer_to(person, "/log")
    for _ in range(12):
        await step(person, "›")
    await step(person, "98 ")
    await step(person, r"\+50")
    assert "51/1,500" in person.last.text
    await step(person, r"Undo \+50")
    assert "1/1,500" in person.last.text


async def test_a_page_that_is_no_more_is_the_last_one(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    many(product, person, 8, "x")
    await answer_to(person, "/accounts")
    await step(person, "›")
    await step(person, "7 x")
    await step(person, "Remove")
    await step(person, "Yes")
    assert len([label for row in person.last.labels for label in row if "ChatGPT" in label]) == 8


async def test_use_is_logged_from_there_and_back_again(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await opened(person, "ChatGPT")
    await step(person, "Log use")
    await step(person, r"\+5")
    await step(person, "Another amount")
    assert "7/50" not in (await answer_to(person, "nothing")).text
    assert "12/50" in (await answer_to(person, "7")).text
    await step(person, r"Undo \+7")
    await step(person, "Back")
    assert "5/50" in person.last.text
    assert person.last.has("Remove"), "back in the account's window"


async def test_what_the_site_says_is_left(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 5")
    question = await asked(person, "ChatGPT", "Site says")
    assert "45 messages" in question.text
    for typed, shown in (("12", "38/50"), ("0", "50/50"), ("٣", "47/50"), ("50", " 0/50")):
        corrected = await answer_to(person, typed)
        assert shown in corrected.text
        await step(person, "Site says")
    assert " 0/50" in (await answer_to(person, "/status")).text


async def test_nothing_left_and_all_of_it_take_one_tap(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await asked(person, "ChatGPT", "Site says")
    answer = await step(person, "Nothing left")
    assert answer is not None
    assert answer.text == "Noted: 0 left."
    assert "50/50 ⚠️" in person.last.text
    await step(person, "Site says")
    await step(person, "All of it, 50 messages")
    assert "not started" in person.last.text


NO_SITE_SAYS = {
    "51": "more than the whole",
    "-3": "less than nothing",
    "1e9": "as a number",
    "NaN": "as a number",
    "0.5": "whole numbers",
    "\u202e5": "as a number",
    "👨‍👩‍👧‍👦": "as a number",
    "<b>5</b>": "as a number",
    "a" * 65_536: "as a number",
    "\x00": "as a number",
}


async def test_what_no_site_says(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 5")
    await asked(person, "ChatGPT", "Site says")
    for typed, word in NO_SITE_SAYS.items():
        refused = await answer_to(person, typed)
        assert word in refused.text, typed[:40]
        assert "45 messages" in refused.text, "the question stands"
    assert "40/50" in (await answer_to(person, "10")).text
    await step(person, "Site says")
    assert "as a number" not in person.last.text, "what was refused is forgotten"


async def test_halves_where_they_make_sense(product: Running) -> None:
    person = await owner(product)
    await with_account(person, "Hugging Face", preset=2)
    await asked(person, "Hugging Face", "Site says")
    assert "2.5/5" in (await answer_to(person, "2.5")).text


async def test_when_the_running_window_ends(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 5")
    await asked(person, "ChatGPT", "Resets")
    told = await answer_to(person, "resets in 40 min")
    assert "(in 40 min)" in told.text
    assert "5/50" in told.text
    await step(person, "Resets")
    await step(person, "Not started")
    assert "0/50" in person.last.text
    assert "not started" in person.last.text


NO_WINDOW_ENDS = {
    "soon": "can't read",
    "5": "a time or a length",
    "0": "a time or a length",
    "٣": "a time or a length",
    "4 h": "3 hr at most",
    "0 min": "over already",
    "-3": "can't read",
    "1e9": "can't read",
    "NaN": "can't read",
    "\u202e2 h": "can't read",
    "👨‍👩‍👧‍👦": "can't read",
    "<b>2 h</b>": "can't read",
    "\x00": "can't read",
    "a" * 65_536: "can't read",
}


async def test_when_no_window_ends(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 5")
    await asked(person, "ChatGPT", "Resets")
    for typed, word in NO_WINDOW_ENDS.items():
        refused = await answer_to(person, typed)
        assert word in refused.text, typed[:40]
        assert "5/50" in refused.text
        assert "(in 3 hr)" in refused.text or "(in 2 hr 59 min)" in refused.text, "nothing has changed"
    assert "(in 2 hr)" in (await answer_to(person, "2 h")).text


async def test_a_guessed_length_is_one_until_the_end_is_told(product: Running) -> None:
    person = await owner(product, "Claude")
    await answer_to(person, "claude 1")
    shown = await opened(person, "Claude")
    assert "may reset" in shown.text
    assert "guess" in shown.text
    await step(person, "Resets")
    told = await answer_to(person, "2 h 30 min")
    assert "may reset" not in told.text
    assert "guess" not in told.text
    assert "may reset" not in (await answer_to(person, "/status")).text


async def test_of_several_limits_one_is_chosen_first(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    ((_, quota_id),) = rows(product, person)
    clone(product, "quotas", quota_id, position=1, quota_type="credit", window='{"kind": "credit"}', unit="images")
    await answer_to(person, "chatgpt 5")
    await asked(person, "ChatGPT", "Site says")
    assert "Tap one first" in (await answer_to(person, "10")).text
    await step(person, "50 images")
    assert "images ▰▰▰▰▰▰▰▰▱▱ 40/50" in (await answer_to(person, "10")).text
    assert "messages ▰▱▱▱▱▱▱▱▱▱ 5/50" in person.last.text
    await step(person, "Resets")
    await step(person, "50 images")
    assert "There is no such day" in (await answer_to(person, "2027-02-30")).text
    assert "expires" in (await answer_to(person, "20 days")).text
    await step(person, "Resets")
    await step(person, "50 images")
    await step(person, "never expires")
    assert "never expires" in person.last.text
    await step(person, "Resets")
    await step(person, "50 messages / 3 hr")
    await step(person, "Not started")
    assert "not started" in person.last.text


async def test_other_limits(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "chatgpt 5")
    await asked(person, "ChatGPT", "Limits")
    await step(person, "Back")
    assert "5/50" in person.last.text, "who goes back changes nothing"
    await step(person, "Limits")
    answer = await step(person, "^2$")
    assert answer is not None
    assert answer.text == "The limits are changed."
    assert "5/10" in person.last.text, "what was used stays"
    assert "in 5 hr, from your first one" in person.last.text
    await step(person, "Limits")
    await step(person, "own")
    await step(person, "Requests")
    await answer_to(person, "40")
    await step(person, "Every month")
    await step(person, "^15$")
    await step(person, "right")
    await step(person, "all")
    assert "requests ▱▱▱▱▱▱▱▱▱▱ 0/40" in person.last.text
    assert "15 (in" in person.last.text
    await step(person, "Resets")
    await step(person, "^20$")
    await step(person, "right")
    assert "20 (in" in person.last.text


async def test_a_warning_does_not_outlive_its_cause(product: Running) -> None:
    person = await owner(product, "Gemini")
    await asked(person, "Gemini", "Resets")
    window = person.last.text
    refused = await answer_to(person, "whenever")
    warning = refused.text.removesuffix(window).strip()
    assert warning, "a word comes before the question"
    assert warning != refused.text, "the question stands"
    await step(person, "UTC")
    assert warning not in person.last.text


async def test_the_hour_of_a_daily_reset(product: Running) -> None:
    person = await owner(product, "Gemini")
    await answer_to(person, "gemini 120")
    await asked(person, "Gemini", "Resets")
    await step(person, "My clock")
    await answer_to(person, "21:30")
    answer = await step(person, "right")
    assert answer is not None
    assert answer.text == "Noted."
    assert "9:30" in person.last.text
    assert "120/1,500" in person.last.text
    assert "60 requests a minute" in person.last.text, "the other limit stays"


async def test_who_confirms_a_guess_is_no_longer_told_it_is_one(product: Running) -> None:
    person = await owner(product, "Leonardo")
    shown = await opened(person, "Leonardo")
    assert "may reset" in shown.text
    assert "may reset" in (await answer_to(person, "/status")).text
    await asked(person, "Leonardo", "Resets")
    await step(person, "right")
    assert "may reset" not in person.last.text
    assert "guess" not in person.last.text


async def test_a_name_is_given_changed_and_taken_away(product: Running) -> None:
    person = await owner(product, "ChatGPT", "ChatGPT")
    await asked(person, "ChatGPT · 1", "Name")
    assert not person.last.has("Without")
    named = await answer_to(person, "<i>work</i> & more")
    assert "ChatGPT Free · <i>work</i> & more" in named.text
    assert "20" in (await answer_to(person, "chatgpt <i>work</i> & more 20")).text
    await opened(person, "work")
    assert "20/50" in person.last.text
    await step(person, "Name")
    await step(person, "Without a name")
    assert "ChatGPT Free · 1" in person.last.text


async def test_what_is_no_name(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await asked(person, "ChatGPT", "Name")
    for typed in ("x" * 41, "\x00", "\u202e\u200b", "a" * 65_536, "👨‍👩‍👧‍👦" * 41):
        assert "1 to 40" in (await answer_to(person, typed)).text, typed[:40]
    photo = await person.send_photo(caption="x")
    await person.until(lambda p: p.last.id > photo.id)
    assert "answer with text" in person.last.text
    assert "· 👨‍👩‍👧‍👦" in (await answer_to(person, "👨‍👩‍👧‍👦")).text


async def test_a_key_is_given_replaced_and_removed(own_product: Running) -> None:
    person = await owner(own_product, "ChatGPT", "Gemini")
    assert not (await opened(person, "ChatGPT")).has("Key"), "there is none for the app"
    await asked(person, "Gemini", "Key")
    first, second, foreign = canary("AIzaSy", 33), canary("AQ.", 40), canary("hf_", 34)
    told = await answer_to(person, first)
    assert f"AIza…{first[-4:]}, not checked" in told.text
    await step(person, "Key")
    assert f"AIza…{first[-4:]}" in person.last.text
    for wrong, word in ((foreign, "Hugging Face"), ("AIza", "too short"), (f"{first} {second}", "no spaces")):
        assert word in (await answer_to(person, wrong)).text
    assert kept(own_product) == {first}
    assert "not checked" in (await answer_to(person, second)).text
    assert kept(own_product) == {second}
    assert not any(key in message.text for message in person.messages for key in (first, second, foreign))
    await step(person, "Key")
    await step(person, "Remove the key")
    assert "not checked" not in person.last.text
    assert kept(own_product) == set()


async def test_the_key_of_another_platform_can_become_an_account_there(product: Running) -> None:
    person = await owner(product, "Gemini")
    await asked(person, "Gemini", "Key")
    refused = await answer_to(person, canary("hf_", 34))
    assert "not for Gemini" in refused.text
    await step(person, "Add 🤗 Hugging Face")
    assert "Hugging Face" in person.last.text
    assert not person.last.has("Gemini")


async def test_a_key_goes_even_when_its_account_is_gone(product: Running) -> None:
    person = await owner(product, "Gemini")
    await asked(person, "Gemini", "Key")
    gone(product, person)
    key = canary("AIzaSy", 33)
    written = await person.send(key)
    await person.until(lambda p: p.last.id > written.id and p.last.has("Add account"))
    assert not any(key in message.text for message in person.messages)


def gone(product: Running, person: Person) -> None:
    """All accounts of a person, removed elsewhere."""
    with closing(sqlite3.connect(product.data / "quota.db", timeout=30)) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        database.executemany(
            "DELETE FROM platform_accounts WHERE id = ?", [[each] for each in account_ids(product, person)]
        )


@pytest.mark.parametrize("button", ["Name", "Site says", "Log use", "Limits", "Resets", "Remove"])
async def test_an_account_that_was_removed_elsewhere_leads_home(product: Running, button: str) -> None:
    person = await owner(product, "ChatGPT")
    await opened(person, "ChatGPT")
    gone(product, person)
    answer = await person.tap(button)
    assert answer is not None
    assert "no longer there" in answer.text
    await person.until(lambda p: "Add your first account" in p.last.text)


async def test_an_account_is_removed_once_and_only_that_one(product: Running) -> None:
    person = await owner(product, "ChatGPT", "ChatGPT", "Gemini")
    await opened(person, "ChatGPT · 2")
    await step(person, "Remove")
    assert "ChatGPT Free · 2" in person.last.text
    await step(person, "Keep it")
    await step(person, "Remove")
    shown = person.last
    data = shown.button("Yes").data
    await asyncio.gather(person.tap_data(data, shown), person.tap_data(data, shown))
    await person.until(lambda p: p.last.has("Add account"))
    assert person.last.labels[:2] == [["🤖 ChatGPT · 50 left"], ["💎 Gemini · 1,500 left"]]
    assert await person.tap_data(data, shown) is not None, "a tap that comes late is answered"
    await person.settle()
    assert len(account_ids(product, person)) == 2


@pytest.mark.parametrize("inaccessible", [False, True])
async def test_the_ids_of_others_find_nothing(product: Running, inaccessible: bool) -> None:
    ann, bob = await owner(product, "Gemini"), await owner(product, "ChatGPT")
    ((hers, her_quota),), ((mine, _),) = rows(product, ann), rows(product, bob)
    await answer_to(ann, "gemini 3")
    shown = await answer_to(bob, "/accounts")
    intent = shown.all_buttons[0].data.partition("\x1d")[0]
    forged = [f"a:{hers}", f"a:{2**63}", "a:0", "a:-1", "a:x", "a:", f"pg:{hers}", "pg:0", f"pg:{10**18}", "yes", "q:1"]
    for data in forged:
        assert await bob.tap_data(f"{intent}\x1d{data}", shown, inaccessible=inaccessible) is not None, data
        await bob.settle()
        assert not any("Gemini" in message.text for message in bob.bot_messages if message.id >= shown.id), data
        if not bob.last.has("ChatGPT · 50 left"):
            shown = await answer_to(bob, "/accounts")
            intent = shown.all_buttons[0].data.partition("\x1d")[0]
    for button, quota in (("Site says", her_quota), ("Resets", her_quota)):
        question = await asked(bob, "ChatGPT", button)
        intent = question.all_buttons[0].data.partition("\x1d")[0]
        for data in (f"q:{quota}", f"q:{2**62}", f"w:{quota}"):
            assert await bob.tap_data(f"{intent}\x1d{data}", question, inaccessible=inaccessible) is not None
        await bob.settle()
    assert "3/1,500" in (await answer_to(ann, "/status")).text
    assert account_ids(product, bob) == [mine]
    assert " 0/50" in (await answer_to(bob, "/status")).text


async def test_a_whole_walk_in_korean(product: Running) -> None:
    person = await owner(product, "ChatGPT", "Gemini", language="ko")
    shown = await answer_to(person, "/accounts")
    assert shown.labels[:2] == [["🤖 ChatGPT · 50 남음"], ["💎 Gemini · 1,500 남음"]]
    await step(person, "ChatGPT")
    assert "시작 전: 첫 메시지부터 시작돼요" in person.last.text
    await step(person, "사용 기록")
    await step(person, r"\+5")
    await step(person, "뒤로")
    await step(person, "사이트")
    assert "45개" in person.last.text
    assert "숫자로" in (await answer_to(person, "많이")).text
    assert "38/50" in (await answer_to(person, "12")).text
    await step(person, "초기화")
    assert "남은 시간인가요" in (await answer_to(person, "2")).text
    assert "(1시간 30분 뒤)" in (await answer_to(person, "1시간 30분 뒤에 초기화")).text
    await step(person, "이름")
    assert "1~40자" in (await answer_to(person, "가" * 41)).text
    assert "ChatGPT Free · 회사" in (await answer_to(person, "회사")).text
    await step(person, "삭제")
    await step(person, "네")
    await step(person, "Gemini")
    await step(person, "키")
    key = canary("AIzaSy", 33)
    assert "Gemini 키가 아니라" in (await answer_to(person, canary("hf_", 34))).text
    assert f"AIza…{key[-4:]}, 확인 전" in (await answer_to(person, key)).text
    await step(person, "홈")
    await step(person, "현황")
    assert person.last.text.startswith("📊")
    assert "Gemini" in person.last.text
