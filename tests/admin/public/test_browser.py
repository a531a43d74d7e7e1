"""The pages in a real browser: on a phone and on a desk, light and dark, with JavaScript and without."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.admin.conftest import LANGUAGES, Client
from tests.browser import barriers, chromium, complaints, needs_browser, set_screen

pytestmark = needs_browser

SIZES = {"phone": (360, 740), "desk": (1280, 900)}
_TOO_WIDE = """
const wide = document.documentElement.clientWidth;
return [...document.querySelectorAll("body *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .skip, .pictures li"))
  .filter((e) => e.getBoundingClientRect().right > wide + 1)
  .map((e) => e.outerHTML.slice(0, 120));
"""


@pytest.fixture(scope="module")
def one_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    driver = chromium(tmp_path_factory.mktemp("chrome"))
    yield driver
    driver.quit()


@pytest.fixture
def browser(one_browser: webdriver.Chrome) -> webdriver.Chrome:
    """As if it were new."""
    one_browser.get("about:blank")
    one_browser.delete_all_cookies()
    complaints(one_browser)
    set_screen(one_browser, *SIZES["desk"])
    return one_browser


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_nothing_overflows_and_nothing_is_missing(
    browser: webdriver.Chrome, client: Client, language: str, size: str
) -> None:
    def look() -> None:
        set_screen(browser, *SIZES[size], mobile=size == "phone", dark=language > "k")
        for page in ("", "guides", "guides/gemini_free", "privacy"):
            browser.get(str(client.make_url(f"/{language}/{page}")))
            browser.execute_script("window.scrollTo(0, document.body.scrollHeight)")
            assert browser.execute_script(_TOO_WIDE) == [], page
            assert complaints(browser) == [], page

    await asyncio.to_thread(look)


@pytest.mark.parametrize("dark", [False, True])
async def test_nobody_is_kept_out(browser: webdriver.Chrome, client: Client, *, dark: bool) -> None:
    """Contrast, names of links and fields, order of headings, and the rest of what axe knows."""

    def look() -> None:
        for size in SIZES.values():
            set_screen(browser, *size, dark=dark)
            for page in (
                "ko/",
                "en/guides?q=pictures",
                "en/guides?q=nothing+at+all",
                "en/guides/cohere_free",
                "en/404",
            ):
                browser.get(str(client.make_url(f"/{page}")))
                assert barriers(browser) == [], page

    await asyncio.to_thread(look)


async def test_search_narrows_while_one_types(browser: webdriver.Chrome, client: Client) -> None:
    def use() -> None:
        browser.get(str(client.make_url("/ko/guides")))
        field = browser.find_element(By.NAME, "q")
        field.send_keys("딥엘")
        assert shown(browser) == ["DeepL API Free"]
        field.send_keys("없는 것")
        assert shown(browser) == []
        assert "딥엘없는 것" in browser.find_element(By.CSS_SELECTOR, ".none").text
        field.send_keys(Keys.CONTROL, "a", Keys.BACKSPACE)
        assert len(shown(browser)) == 18
        assert complaints(browser) == []

    await asyncio.to_thread(use)


async def test_all_of_it_works_without_javascript(browser: webdriver.Chrome, client: Client) -> None:
    def use() -> None:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            browser.get(str(client.make_url("/en/guides")))
            browser.find_element(By.NAME, "q").send_keys("deepl", Keys.ENTER)
            assert shown(browser) == ["DeepL API Free"]
            browser.find_element(By.LINK_TEXT, "Show all").click()
            browser.find_element(By.PARTIAL_LINK_TEXT, "Gemini").click()
            assert "Gemini" in browser.find_element(By.TAG_NAME, "h1").text
            browser.find_element(By.CSS_SELECTOR, ".languages summary").click()
            browser.find_element(By.LINK_TEXT, "한국어").click()
            assert browser.current_url.endswith("/ko/guides/gemini_free"), "the same page"
            browser.get(str(client.make_url("/")))
            assert browser.current_url.endswith("/ko/"), "and it is remembered"
            browser.find_element(By.CSS_SELECTOR, ".faq summary").click()
            assert browser.find_element(By.CSS_SELECTOR, ".faq details[open] p").is_displayed()
            assert complaints(browser) == []
        finally:
            browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    await asyncio.to_thread(use)


async def test_the_keyboard_reaches_everything(browser: webdriver.Chrome, client: Client) -> None:
    """The first stop skips to the content, and every stop can be seen."""

    def use() -> None:
        browser.get(str(client.make_url("/en/")))
        stops = []
        for _ in range(12):
            browser.switch_to.active_element.send_keys(Keys.TAB)
            focused = browser.switch_to.active_element
            stops.append(focused.get_attribute("class") or focused.text)
            assert focused.value_of_css_property("outline-style") == "solid", stops
        assert stops[0] == "skip"
        assert "button" in stops

    await asyncio.to_thread(use)


def shown(browser: webdriver.Chrome) -> list[str]:
    return [each.text for each in browser.find_elements(By.CSS_SELECTOR, ".guides h2") if each.is_displayed()]
