"""The chat page in a real browser."""

import asyncio
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from bot.simulator import Address, Person, Simulator
from bot.simulator.person import PIXEL

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="wants Chromium and chromedriver on the PATH"),
]


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    assert CHROMIUM is not None
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.add_argument(f"--user-data-dir={tmp_path}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


def phone(browser: webdriver.Chrome, slug: str) -> WebElement:
    found = WebDriverWait(browser, 20).until(
        lambda driver: driver.find_element(By.CSS_SELECTOR, f".phone[data-person={slug}]")
    )
    assert isinstance(found, WebElement)
    return found


def soon(browser: webdriver.Chrome, check: Callable[[], object]) -> None:
    WebDriverWait(browser, 20, ignored_exceptions=(Exception,)).until(lambda _: check())


def shown(place: WebElement, css: str) -> WebElement:
    return place.find_element(By.CSS_SELECTOR, css)


async def answer_everything(bot: Bot) -> None:
    """Greet, react to taps with a toast or an alert, edit, delete: enough to see every part of the page."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id + 1
            if update.inline_query is not None:
                await offer(bot, update.inline_query)
            elif update.message is not None and update.message.via_bot is None:
                await greet(bot, update.message.chat.id, update.message.text or "")
            elif (query := update.callback_query) is not None:
                await query.answer(f"{query.data}!", show_alert=query.data == "alert").as_(bot)
                if query.data == "change" and query.message is not None:
                    chat, number = query.message.chat.id, query.message.message_id
                    await bot.edit_message_text("changed", chat_id=chat, message_id=number)


async def greet(bot: Bot, chat: int, text: str) -> None:
    row = [InlineKeyboardButton(text=word, callback_data=word) for word in ("toast", "alert", "change")]
    link = [InlineKeyboardButton(text="Open", url="https://example.com/")]
    markup = InlineKeyboardMarkup(inline_keyboard=[row, link])
    await bot.send_message(chat, f"<b>You</b> said <code>{text}</code>", parse_mode="HTML", reply_markup=markup)


async def offer(bot: Bot, query: InlineQuery) -> None:
    content = InputTextMessageContent(message_text=f"sent {query.query}")
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="toast", callback_data="toast")]])
    article = InlineQueryResultArticle(
        id="1", title=query.query, description="now", input_message_content=content, reply_markup=markup
    )
    lead = InlineQueryResultsButton(text="Open the chat", start_parameter="inline")
    await bot.answer_inline_query(query.id, [article] if query.query else [], cache_time=0, button=lead)


async def test_a_person_uses_the_page(
    bot: Bot, simulator: Simulator, address: Address, browser: webdriver.Chrome
) -> None:
    await bot.set_my_description("I count quotas")
    await bot.set_my_description("사용량을 셉니다", language_code="ko")
    await bot.set_my_commands([BotCommand(command="status", description="What is left")])
    async with asyncio.TaskGroup() as tasks:
        answering = tasks.create_task(answer_everything(bot))
        await asyncio.to_thread(use_the_page, browser, address)
        minsu = Person(simulator, "minsu")
        await bot.send_photo(minsu.id, BufferedInputFile(PIXEL, "a.png"), caption="picture")
        await bot.send_document(minsu.id, BufferedInputFile(b"{}", "data.json"))
        await bot.delete_message(minsu.id, minsu.messages[0].id)
        await bot.send_chat_action(minsu.id, "typing")
        await asyncio.to_thread(look_at_files, browser)
        answering.cancel()
    assert [message.text for message in Person(simulator, "ann").messages if not message.is_bot] == [
        "/start guide_gemini_free",
        "gemini <b>20</b>",
        "/status",
    ]
    severe = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert severe == []


def use_the_page(browser: webdriver.Chrome, address: Address) -> None:
    browser.get(address.page("ann", "minsu", start="guide_gemini_free"))
    ann, minsu = phone(browser, "ann"), phone(browser, "minsu")
    assert shown(ann, ".welcome-text").text == "I count quotas"
    assert shown(minsu, ".welcome-text").text == "사용량을 셉니다"
    assert not shown(ann, ".composer").is_displayed()
    shown(ann, ".start").click()
    soon(browser, lambda: "said /start guide_gemini_free" in shown(ann, ".message[data-from=bot] .text").text)
    assert shown(ann, ".message[data-from=bot] .text code").text == "/start guide_gemini_free"
    assert minsu.find_elements(By.CSS_SELECTOR, ".message") == []

    shown(ann, ".input").send_keys("gemini <b>20</b>")
    shown(ann, ".send").click()
    soon(browser, lambda: len(ann.find_elements(By.CSS_SELECTOR, ".message")) == 4)
    soon(browser, lambda: "gemini <b>20</b>" in shown(ann, ".message.mine:nth-last-child(2) .text").text)

    tap(ann, "toast")
    soon(browser, lambda: shown(ann, ".toast").text == "toast!")
    tap(ann, "alert")
    soon(browser, lambda: shown(ann, ".alert-text").text == "alert!")
    shown(ann, ".alert-ok").click()
    assert not shown(ann, ".veil").is_displayed()
    tap(ann, "change")
    soon(browser, lambda: shown(ann, ".message:last-child .text").text.startswith("changed"))
    link = shown(ann, ".key[data-kind=link]")
    assert (link.get_attribute("href"), link.get_attribute("target")) == ("https://example.com/", "_blank")

    shown(ann, ".menu").click()
    shown(ann, ".command-item[data-command=status]").click()
    soon(browser, lambda: "said /status" in shown(ann, ".message:last-child .text").text)
    shown(minsu, ".start").click()
    soon(browser, lambda: minsu.find_elements(By.CSS_SELECTOR, ".message[data-from=bot]"))


def tap(place: WebElement, text: str) -> None:
    place.find_elements(By.XPATH, f".//button[contains(@class, 'key')][normalize-space()='{text}']")[-1].click()


def look_at_files(browser: webdriver.Chrome) -> None:
    minsu = phone(browser, "minsu")
    soon(browser, lambda: shown(minsu, ".status").text == "입력 중…")
    soon(browser, lambda: shown(minsu, ".document").get_attribute("download") == "data.json")
    photo = shown(minsu, "img.photo")
    soon(browser, lambda: browser.execute_script("return arguments[0].naturalWidth", photo) == 1)
    assert minsu.find_elements(By.CSS_SELECTOR, ".message.mine") == []  # deleted by the bot


async def test_inline_mode_in_a_group_of_all_people(
    bot: Bot, simulator: Simulator, address: Address, browser: webdriver.Chrome, ann: Person
) -> None:
    async with asyncio.TaskGroup() as tasks:
        answering = tasks.create_task(answer_everything(bot))
        await asyncio.to_thread(use_inline_mode, browser, address)
        answering.cancel()
    assert ann.messages[-1].text.startswith("You said /start inline")
    severe = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert severe == []


def use_inline_mode(browser: webdriver.Chrome, address: Address) -> None:
    browser.get(address.page("ann", "minsu"))
    ann, minsu = phone(browser, "ann"), phone(browser, "minsu")
    shown(ann, ".more").click()
    shown(ann, ".group-item").click()
    soon(browser, lambda: shown(ann, ".bot-name").text == "Friends")
    assert not shown(ann, ".menu").is_displayed(), "commands are the bot's chat's"
    shown(ann, ".input").send_keys("@quota_bot chatgpt 3")
    soon(browser, lambda: shown(ann, ".result .name").text == "chatgpt 3")
    shown(ann, ".result").click()
    soon(browser, lambda: "sent chatgpt 3" in shown(ann, ".message.mine .text").text)
    assert shown(ann, ".via").text == "via @quota_bot"
    tap(ann, "toast")
    soon(browser, lambda: shown(ann, ".toast").text == "toast!")
    assert minsu.find_elements(By.CSS_SELECTOR, ".message") == [], "he looks at the bot's chat"
    shown(minsu, ".more").click()
    shown(minsu, ".group-item").click()
    soon(browser, lambda: shown(minsu, ".sender").text == "Ann")
    shown(ann, ".more").click()
    shown(ann, ".invite").click()
    soon(browser, lambda: "AI Quota Orchestrator" in shown(ann, ".joined").text)
    shown(ann, ".input").send_keys("@quota_bot ")
    soon(browser, lambda: shown(ann, ".lead").text == "Open the chat")
    shown(ann, ".lead").click()
    soon(browser, lambda: shown(ann, ".start").is_displayed())
    shown(ann, ".start").click()
    soon(browser, lambda: "said /start inline" in shown(ann, ".message:last-child .text").text)


async def test_the_newest_message_stays_in_sight(
    bot: Bot, address: Address, browser: webdriver.Chrome, ann: Person
) -> None:
    for _ in range(3):
        await bot.send_photo(ann.id, BufferedInputFile(tall_png(), "tall.png"), caption="x\n" * 20)
    await bot.send_message(ann.id, "the last one")
    await asyncio.to_thread(look_at_the_end, browser, address)


def tall_png() -> bytes:
    row = b"\0" + b"\x50\x90\xd0" * 300
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 300, 500, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * 500)),
        (b"IEND", b""),
    )
    parts = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def look_at_the_end(browser: webdriver.Chrome, address: Address) -> None:
    browser.get(address.page("ann"))
    ann = phone(browser, "ann")
    picture = (
        "return [...document.querySelectorAll('img.photo')].every((each) => each.complete && each.naturalWidth === 300)"
    )
    soon(browser, lambda: browser.execute_script(picture))
    left = "return arguments[0].scrollHeight - arguments[0].scrollTop - arguments[0].clientHeight"
    soon(browser, lambda: browser.execute_script(left, shown(ann, ".scroller")) < 2)
    browser.execute_script("arguments[0].scrollTop = 0", shown(ann, ".scroller"))
    soon(browser, lambda: browser.execute_script(left, shown(ann, ".scroller")) > 200)


async def test_a_phone_as_narrow_as_360_pixels_fits(
    bot: Bot, address: Address, browser: webdriver.Chrome, ann: Person
) -> None:
    await greet(bot, ann.id, "x" * 300)
    await asyncio.to_thread(look_at_a_narrow_phone, browser, address)


def look_at_a_narrow_phone(browser: webdriver.Chrome, address: Address) -> None:
    metrics = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.get(address.page("ann"))
    ann = phone(browser, "ann")
    soon(browser, lambda: ann.find_elements(By.CSS_SELECTOR, ".message[data-from=bot]"))
    assert ann.size["width"] == 360
    assert browser.execute_script("return document.documentElement.scrollWidth") == 360
    widths = [key.size["width"] for key in ann.find_elements(By.CSS_SELECTOR, ".keys:first-child .key")]
    assert len(widths) == 3
    assert max(widths) - min(widths) <= 1
    assert shown(ann, ".send").rect["x"] + shown(ann, ".send").rect["width"] <= 360
