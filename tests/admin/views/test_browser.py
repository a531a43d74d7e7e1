"""An operator's day in a real browser, with the real bot behind it and the simulator as Telegram. No JavaScript."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from bot.simulator import Person, Simulator, serve
from services.clock import system_clock
from services.people import People
from services.storage.database import Database
from services.storage.migrations import migrate
from tests.browser import barriers, chromium, complaints, needs_browser, picture, set_screen
from tests.e2e.conftest import Running, until_healthy

pytestmark = needs_browser

PATIENCE = 30
READERS = 120
"""Enough for the progress bar to be seen half-way: thirty a second are sent at most."""
SCREENS = {"phone": (360, 740), "desk": (1280, 900)}
PICTURES = os.environ.get("ADMIN_PICTURES")
"""A folder: then what is walked through is kept there to be looked at."""
_TOO_WIDE = """
const wide = document.documentElement.clientWidth;
return [...document.querySelectorAll("body *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .skip, .table, .tabs"))
  .filter((e) => e.getBoundingClientRect().right > wide + 1)
  .map((e) => e.outerHTML.slice(0, 120));
"""


@pytest.fixture(scope="module")
async def product(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """A bot with an operator and people who registered before it was started."""
    simulator, data = Simulator(), tmp_path_factory.mktemp("operated")
    operator = simulator.add_person("operator")
    async with serve(simulator) as address:
        await _fill(simulator, data)
        running = Running(simulator, address.url, data, environment={"ADMIN_IDS": str(operator.id)})
        await running.start()
        try:
            await until_healthy(running)
            yield running
        finally:
            if running.process is not None:
                await running.stop(signal.SIGKILL)


async def _fill(simulator: Simulator, data: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{data / 'quota.db'}", system_clock)
    await migrate(database)
    people = People(database, system_clock)
    for number in range(READERS):
        human = simulator.add_person(f"reader{number}")
        simulator.chats[human.id].started = True
        await people.finish_registration(await people.meet(human.id, "ko" if number % 2 else "en"))
    await database.close()


@pytest.fixture(scope="module")
def chrome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    driver = chromium(tmp_path_factory.mktemp("chrome"))
    yield driver
    driver.quit()


@pytest.fixture
def browser(chrome: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """As on a desk, with nobody signed in, and no JavaScript for the pages."""
    chrome.delete_all_cookies()
    set_screen(chrome, *SCREENS["desk"])
    chrome.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield chrome
    chrome.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


async def link_of(product: Running) -> str:
    """Ask the bot for the way in."""
    operator = Person(product.simulator, "operator")
    before = len(operator.bot_messages)
    await operator.send("/admin")
    await operator.until(lambda p: len(p.bot_messages) >= before + 2)
    found = [re.search(r"http://\S+/admin/enter/\S+", message.text) for message in operator.bot_messages[before:]]
    return next(link[0] for link in found if link)


def one(browser: webdriver.Chrome, css: str, text: str = "") -> WebElement:
    """The first element that says so, once it is there."""

    def found(driver: webdriver.Chrome) -> WebElement | bool:
        return next((each for each in driver.find_elements(By.CSS_SELECTOR, css) if text in each.text), False)

    waiting = WebDriverWait(browser, PATIENCE, ignored_exceptions=[StaleElementReferenceException])  # pages come and go
    element = waiting.until(found, f"no {css} with {text!r} on {browser.current_url}")
    assert isinstance(element, WebElement)
    return element


def enter(browser: webdriver.Chrome, link: str) -> None:
    browser.get(link)
    one(browser, "button", "Sign in").click()
    one(browser, "h1.verdict")


async def test_sign_in_by_link_and_out_again(product: Running, browser: webdriver.Chrome) -> None:
    link = await link_of(product)

    def use() -> None:
        address = link.partition("/admin/")[0]
        browser.get(f"{address}/admin")
        one(browser, "h1", "Sign in from the bot")
        enter(browser, link)
        one(browser, "h1", "All is well")
        assert (browser.get_cookie("operator") or {})["httpOnly"] is True
        browser.get(link)
        one(browser, "h1", "no longer good")
        complaints(browser)  # that page is a 404, which the console says
        browser.get(f"{address}/admin")
        one(browser, "header button", "Sign out").click()
        one(browser, "h1", "Sign in from the bot")
        browser.get(f"{address}/admin/people")
        assert browser.current_url.endswith("/admin/sign-in")
        assert complaints(browser) == []

    await asyncio.to_thread(use)


async def test_a_broadcast_with_its_progress_bar_to_the_end(product: Running, browser: webdriver.Chrome) -> None:
    link = await link_of(product)

    def write() -> None:
        enter(browser, link)
        one(browser, ".tabs a", "Broadcasts").click()
        one(browser, "a.button", "Write to everybody").click()
        browser.find_element(By.ID, "text_en").send_keys("Hello <b>everybody</b>")
        one(browser, "summary", "Other languages").click()
        browser.find_element(By.ID, "text_ko").send_keys("모두 안녕하세요")
        one(browser, "button", "Keep").click()
        one(browser, ".lead", f"Goes to {READERS} people")
        one(browser, "button", "Send it to me").click()
        one(browser, ".done")

    await asyncio.to_thread(write)
    operator = Person(product.simulator, "operator")
    await operator.until(lambda p: {"Hello <b>everybody</b>", "모두 안녕하세요"} <= {m.text for m in p.bot_messages})

    def send() -> list[int]:
        one(browser, "summary", "Send to everybody").click()
        one(browser, ".sure button", "Send to everybody").click()
        one(browser, ".tag", "Running")
        seen: set[int] = set()

        def is_over(driver: webdriver.Chrome) -> bool:
            """The page reloads by itself; nobody clicks."""
            page = driver.page_source  # once: the next look may be at another
            seen.update(int(value) for value in re.findall(r'<progress[^>]* value="(\d+)"', page))
            return '">Finished</span>' in page

        WebDriverWait(browser, PATIENCE, poll_frequency=0.2).until(is_over)
        one(browser, ".figures dd", str(READERS))
        assert complaints(browser) == []
        return sorted(seen)

    seen = await asyncio.to_thread(send)
    assert seen[-1] == READERS
    assert any(0 < value < READERS for value in seen), seen
    for number in range(READERS):
        reader = Person(product.simulator, f"reader{number}")
        assert [m.text for m in reader.bot_messages] == ["모두 안녕하세요" if number % 2 else "Hello <b>everybody</b>"]


async def test_searching_people_and_shutting_one_out(product: Running, browser: webdriver.Chrome) -> None:
    link, wanted = await link_of(product), Person(product.simulator, "reader7")

    def use() -> None:
        enter(browser, link)
        one(browser, ".tabs a", "People").click()
        browser.find_element(By.ID, "q").send_keys(str(wanted.id), Keys.ENTER)
        WebDriverWait(browser, PATIENCE).until(lambda b: len(b.find_elements(By.CSS_SELECTOR, ".rows li")) == 1)
        one(browser, ".rows a").click()
        one(browser, "summary", "Shut out").click()
        one(browser, ".sure button", "Shut out").click()
        one(browser, ".done", "This person is shut out.")
        assert complaints(browser) == []

    await asyncio.to_thread(use)
    await wanted.send("/status")
    await wanted.until(lambda p: "이용을 정지했어요" in p.last.text)

    def undo() -> None:
        one(browser, "button", "Let in again").click()
        one(browser, ".done", "This person is let in again.")

    await asyncio.to_thread(undo)


async def test_revoking_a_session(product: Running, browser: webdriver.Chrome) -> None:
    first = await link_of(product)
    await asyncio.to_thread(enter, browser, first)
    kept = browser.get_cookie("operator") or {}
    second = await link_of(product)

    def use() -> None:
        browser.delete_all_cookies()
        enter(browser, second)
        browser.get(browser.current_url.rstrip("/") + "/sessions")
        rows = len(browser.find_elements(By.CSS_SELECTOR, ".rows li"))
        one(browser, ".rows li button", "Sign out").click()  # the one used last stands first
        one(browser, ".done")
        assert len(browser.find_elements(By.CSS_SELECTOR, ".rows li")) == rows - 1
        browser.delete_all_cookies()
        browser.add_cookie({"name": "operator", "value": kept["value"], "path": "/", "httpOnly": True})
        browser.refresh()
        assert browser.current_url.endswith("/admin/sign-in")
        assert complaints(browser) == []

    await asyncio.to_thread(use)


@pytest.mark.parametrize("look", ["phone-light", "phone-dark", "desk-light", "desk-dark"])
async def test_nothing_overflows_and_nobody_is_kept_out(product: Running, browser: webdriver.Chrome, look: str) -> None:
    link = await link_of(product)
    size, _, shade = look.partition("-")

    def use() -> None:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        set_screen(browser, *SCREENS[size], mobile=size == "phone", dark=shade == "dark")
        browser.get(link)
        keep(browser, f"{look}-door")
        one(browser, "button", "Sign in").click()
        one(browser, "h1.verdict")
        address = browser.current_url.partition("/admin")[0] + "/admin"
        pages = [each.get_attribute("href") or "" for each in browser.find_elements(By.CSS_SELECTOR, ".tabs a")]
        pages += [
            f"{address}/people/5",
            f"{address}/broadcasts/new",
            f"{address}/broadcasts/1",
            f"{address}/outbox?state=sent",
        ]
        assert len(pages) == 12
        for page in pages:
            browser.get(page)
            assert browser.execute_script(_TOO_WIDE) == [], page
            assert complaints(browser) == [], page
            assert barriers(browser) == [], page
            keep(
                browser,
                f"{look}-{page.partition('/admin')[2].strip('/').replace('/', '-').replace('?', '-') or 'overview'}",
            )

    await asyncio.to_thread(use)


def keep(browser: webdriver.Chrome, name: str) -> None:
    """A picture to be looked at, where somebody wants one."""
    if PICTURES:
        Path(PICTURES, f"{name}.png").write_bytes(picture(browser, captureBeyondViewport=False))
