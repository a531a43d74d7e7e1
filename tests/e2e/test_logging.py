"""Logging by a line of text, whatever window is open."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step, with_account


@pytest.mark.parametrize(("language", "line"), [("en", "gemini 20"), ("ko", "제미나이 20번")])
async def test_a_line_is_a_use_and_can_be_taken_back(product: Running, language: str, line: str) -> None:
    person = await owner(product, "Gemini", language=language)
    logged = await answer_to(person, line)
    assert "20/1,500" in logged.text
    await person.tap("↩️", logged)
    await person.until(lambda p: not p.last.buttons)
    for command in ("/log gemini 3", "/log@quota_bot gemini 4"):
        logged = await answer_to(person, command)
    assert "7/1,500" in logged.text, "what was taken back no longer counts"


async def test_what_a_line_leaves_open_is_asked(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    asked = await answer_to(person, "gpt")
    assert "how much" in asked.text
    await person.tap(r"\+5", asked)
    await person.until(lambda p: "5/50" in p.last.text)
    assert person.last.id == asked.id, "the question becomes the answer"
    await with_account(person, "ChatGPT")
    asked = await answer_to(person, "chatgpt 20")
    assert "Which one" in asked.text
    assert [label for row in asked.labels for label in row] == ["🤖 ChatGPT Free · 1 +20", "🤖 ChatGPT Free · 2 +20"]
    await person.tap("· 2", asked)
    await person.until(lambda p: "· 2 20/50" in p.last.text)
    asked = await answer_to(person, "chatgpt")
    await person.tap("· 1", asked)
    await person.until(lambda p: "how much" in p.last.text)
    await person.tap(r"\+1$")
    await person.until(lambda p: "· 1 6/50" in p.last.text)
    asked = await answer_to(person, "chat 3")
    assert "Which one" in asked.text, "a beginning is no name"
    shown = await answer_to(person, "/status")
    assert "6/50" in shown.text
    assert "20/50" in shown.text


async def test_more_than_the_allowance_is_counted_and_said(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    over = await answer_to(person, "chatgpt 60")
    assert "60/50" in over.text
    assert "more than the allowance" in over.text
    assert "60/50" in (await answer_to(person, "/status")).text


@pytest.mark.parametrize("amount", ["1e9", "-3", "0", "NaN", "2.5", "99999999999999999999", "0.00001", "٣٫٥"])
async def test_what_is_no_amount_is_refused_in_words(product: Running, amount: str) -> None:
    person = await owner(product, "ChatGPT")
    for line in (f"chatgpt {amount}", f"/log chatgpt {amount}"):
        refused = await answer_to(person, line)
        assert not refused.buttons
        assert "50" not in refused.text, refused.text
    assert "0/50" in (await answer_to(person, "/status")).text


async def test_digits_of_any_script_and_halves_where_they_make_sense(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    assert "3/50" in (await answer_to(person, "chatgpt ٣")).text
    assert "whole" in (await answer_to(person, "chatgpt 0.5")).text
    await with_account(person, "Hugging Face", preset=2)
    for used in ("0.1", "0.2", "0.3"):
        logged = await answer_to(person, "hugging face 0.1 minutes")
        assert f" {used}/" in logged.text, "a tenth three times is three tenths"


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_a_platform_without_an_account_can_be_added_at_once(product: Running, language: str) -> None:
    person = await owner(product, "ChatGPT", language=language)
    told = await answer_to(person, "leonardo 3")
    await step(person, "Leonardo")
    assert person.last.id == told.id
    assert "Leonardo" in person.last.text
    assert person.last.has("My own numbers|직접 입력"), "its limits are asked for"


async def test_a_line_is_read_whatever_window_is_open(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    for uses, command in enumerate(("/start", "/status", "/help", "/lang", "/log", "/add"), start=1):
        await answer_to(person, command)
        assert f"{uses}/50" in (await answer_to(person, "chatgpt 1")).text, command


async def test_a_window_that_asks_for_text_gets_it(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await answer_to(person, "/log")
    await step(person, "ChatGPT")
    await step(person, "Another amount")
    refused = await answer_to(person, "chatgpt 1")
    assert "number" in refused.text
    assert "7/50" in (await answer_to(person, "7")).text


async def test_a_reply_to_any_message_is_a_line_like_any_other(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    old = person.last
    await answer_to(person, "/status")
    written = await person.reply(old, "chatgpt 2")
    await person.until(lambda p: p.last.id > written.id and "2/50" in p.last.text)
    written = await person.reply(old, "/status")
    await person.until(lambda p: p.last.id > written.id and "2/50" in p.last.text)


async def test_many_lines_at_once_are_all_counted(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    await asyncio.gather(*(person.send("chatgpt 1") for _ in range(20)))
    await person.until(lambda p: "20/50" in p.last.text)
    assert "20/50" in (await answer_to(person, "/status")).text


async def test_who_is_not_registered_is_led_there(product: Running) -> None:
    person = product.person()
    welcome = await answer_to(person, "gemini 20")
    assert welcome.has("Yes")
    await registered(product, person.slug)


async def test_small_talk_gets_a_hint(product: Running) -> None:
    person = await owner(product, "ChatGPT")
    hint = await answer_to(person, "hello")
    assert "gemini 20" in hint.text


async def test_the_last_entries_can_be_taken_back(product: Running) -> None:
    person = await owner(product, "ChatGPT", "Gemini")
    for line in ("chatgpt 1", "gemini 20", "chatgpt 4"):
        await answer_to(person, line)
    shown = await answer_to(person, "/log")
    entries = [button.text for button in shown.all_buttons if button.text.startswith("↩️")]
    assert [each.split("+")[1].split(" ")[0] for each in entries] == ["4", "20", "1"], "newest first"
    answer = await step(person, r"↩️.*\+20")
    assert answer is not None
    assert "Gemini" in answer.text
    assert not person.last.has(r"\+20")
    shown = await answer_to(person, "/status")
    assert "5/50" in shown.text
    assert "0/1,500" in shown.text


@pytest.mark.parametrize("text", ["/foo", "/foo bar", "/Foo_1@somebody_bot"])
async def test_a_command_that_is_none_is_said_to_be_none(product: Running, text: str) -> None:
    person = await owner(product, "ChatGPT")
    window = await answer_to(person, "/status")
    answer = await answer_to(person, text)
    assert answer.text == f"I don't know {text.split(maxsplit=1)[0]}. /help shows what I can do."
    await person.settle()
    assert person.last.id == answer.id, "the window is not drawn again"
    await person.tap(r"\+1", window)
    await person.until(lambda p: any(m.id == window.id and "1/50" in m.text for m in p.bot_messages))
