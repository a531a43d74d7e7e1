"""An operator's day in a real browser, with the real bot behind it and the simulator as Telegram. No JavaScript."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from bot.simulator import Person
from tests.browser import chromium, complaints, needs_browser, picture, set_screen
from tests.e2e.conftest import Running, running_bot
from tests.e2e.steps import registered

pytestmark = needs_browser

PATIENCE = 30
READERS = 40
"""Enough for the progress bar to be seen half-way: thirty a second are sent at most."""
_TOO_WIDE = """
const wide = document.documentElement.clientWidth;
return [...document.querySelectorAll("body *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .skip, .table, .tabs"))
  .filter((e) => e.getBoundingClientRect().right > wide + 1)
  .map((e) => e.outerHTML.slice(0, 120));
"""


@pytest.fixture(scope="module")
async def product(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """A bot whose operator is the first person of all; the simulator numbers people from there."""
    async with running_bot(tmp_path_factory.mktemp("operated"), ADMIN_IDS=str(FIRST_PERSON)) as running:
        yield running


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    driver = chromium(tmp_path / "chrome")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    set_screen(driver, 1280, 900)
    yield driver
    driver.quit()
