"""The first day as a person has it: on the chat page, in a real browser, with the real bot behind it."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.e2e.conftest import Running
from tests.e2e.steps import ON_THE_WAY

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
PATIENCE = 20

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
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    yield driver
    driver.quit()


class Phone:
    """What a person sees and does on the page. A message that is drawn anew is looked for again."""

    def __init__(self, browser: webdriver.Chrome, slug: str) -> None:
        self._browser = browser
        self._slug = slug

    def press_start(self) -> None:
        self._soon("the start button", lambda: self._first(".start").is_displayed())
        self._first(".start").click()

    def write(self, text: str) -> None:
        self._first(".input").send_keys(text)
        self._first(".send").click()

    def tap(self, wanted: str) -> None:
        """Tap the lowest button that reads like this."""
        self._soon(f"a button {wanted}", lambda: self._tapped(wanted))

    def sees(self, wanted: str) -> None:
        """Wait until the newest message of the bot reads like this."""
        self._soon(f"a message {wanted}", lambda: re.search(wanted, self.newest) is not None)

    def toasted(self, wanted: str) -> None:
        self._soon(f"a toast {wanted}", lambda: re.search(wanted, self._first(".toast").text) is not None)

    def sees_other_than(self, text: str) -> None:
        self._soon("a change", lambda: self.newest != text)

    def sees_one_of(self, wanted: Sequence[str]) -> None:
        self._soon(f"one of {wanted}", lambda: any(self.shows(each) for each in wanted))

    def shows(self, wanted: str) -> bool:
        """Whether the newest message has such a button."""
        return any(re.search(wanted, key.text) for key in self._all(".message:last-child .key"))

    @property
    def newest(self) -> str:
        return self._all(".message[data-from=bot] .text")[-1].text

    def _tapped(self, wanted: str) -> bool:
        keys = [key for key in self._all(".key") if re.search(wanted, key.text)]
        if keys:
            keys[-1].click()
        return bool(keys)

    def _all(self, css: str) -> list[WebElement]:
        return self._browser.find_elements(By.CSS_SELECTOR, f".phone[data-person={self._slug}] {css}")

    def _first(self, css: str) -> WebElement:
        return self._all(css)[0]

    def _soon(self, what: str, check: Callable[[], bool]) -> None:
        passing = (StaleElementReferenceException, IndexError)
        WebDriverWait(self._browser, PATIENCE, ignored_exceptions=passing).until(lambda _: check(), f"no {what}")


async def test_the_first_day(product: Running, browser: webdriver.Chrome) -> None:
    await asyncio.to_thread(live_the_first_day, browser, product)
    severe = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert severe == []


def live_the_first_day(browser: webdriver.Chrome, product: Running) -> None:
    browser.get(f"{product.url}/?people=newcomer")
    phone = Phone(browser, "newcomer")
    phone.press_start()
    phone.tap("Yes, go on")
    phone.tap(r"\d\d?:\d\d")
    phone.tap("Done")
    phone.tap("ChatGPT")
    add_what_was_chosen(phone)
    phone.tap("Status")
    phone.sees(rf"{'▱' * 10} 0/50")
    phone.tap(r"🤖 \+1")
    phone.toasted("1/50")
    phone.sees(rf"▰{'▱' * 9} 1/50")
    phone.write("chatgpt 30")
    phone.sees("31/50")
    phone.write("/status")
    phone.sees(rf"{'▰' * 6}{'▱' * 4} 31/50")


def add_what_was_chosen(phone: Phone) -> None:
    """Take whatever leads on until the account is there."""
    ways = ("Add another", *ON_THE_WAY, r"^1( ·|$)")
    for _ in range(8):
        phone.sees_one_of(ways)
        way = next(each for each in ways if phone.shows(each))
        if way == ways[0]:
            return
        before = phone.newest
        phone.tap(way)
        phone.sees_other_than(before)
