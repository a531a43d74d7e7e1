"""The pictures of README and of the landing page: taken from the running bot on its chat page, phone-sized.

``python -m tests.e2e.pictures docs/pictures en ko`` (or ``make pictures``). The clock stands at an afternoon in spring,
so that the same product gives the same pictures.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from selenium import webdriver

from bot.simulator import Person
from services.quota.windows import zone
from services.zones import suggestions
from tests.clock import HandClock
from tests.e2e.steps import answer_to, registered, step, with_account
from tests.e2e.timed import TimedProduct, timed_bot

WORDS = {"ko": ("제미나이 120", "챗지피티 31")}
WIDTH, HEIGHT, SHARPNESS = 390, 780, 2


def afternoon(language: str) -> datetime:
    """Five past two on a day in spring, where most of its speakers are."""
    day = datetime(2026, 3, 4, tzinfo=UTC)
    return datetime(2026, 3, 4, 14, 5, tzinfo=zone(suggestions(language, day)[0].zone)).astimezone(UTC)


@dataclass
class Photographer:
    driver: webdriver.Chrome
    product: TimedProduct
    folder: Path
    language: str

    async def take(self, person: Person, name: str) -> None:
        page = f"{self.product.url}/?people={person.slug}"
        await asyncio.to_thread(self.driver.get, page)
        await asyncio.sleep(1.0)
        file = self.folder / f"{self.language}-{name}.png"
        await asyncio.to_thread(self.driver.save_screenshot, str(file))
        sys.stdout.write(f"{file}\n")


def browser(folder: Path) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.add_argument(f"--user-data-dir={folder}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    metrics = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": SHARPNESS, "mobile": True}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    return driver


async def session(camera: Photographer) -> None:
    """A first day, with a picture wherever it is worth one."""
    newcomer = camera.product.person("ann", camera.language)
    await newcomer.send("/start")
    await newcomer.until(lambda p: p.bot_messages)
    await camera.take(newcomer, "welcome")
    person = await registered(camera.product, "ann", camera.language)
    for platform in ("Gemini", "ChatGPT", "Claude"):
        await with_account(person, platform)
    for line in WORDS.get(camera.language, ("Gemini 120", "ChatGPT 31")):
        await answer_to(person, line)
    for name, command in (
        ("home", "/start"),
        ("recommend", "/recommend"),
        ("plan", "/schedule"),
        ("status", "/status"),
    ):
        await answer_to(person, command)
        await camera.take(person, name)
    await answer_to(person, "/accounts")
    await step(person, "💎")
    await camera.take(person, "account")


async def main(folder: Path, languages: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        with tempfile.TemporaryDirectory() as scratch:
            async with timed_bot(Path(scratch) / "data", HandClock(afternoon(language))) as product:
                driver = await asyncio.to_thread(browser, Path(scratch) / "chrome")
                try:
                    await session(Photographer(driver, product, folder, language))
                finally:
                    await asyncio.to_thread(driver.quit)


if __name__ == "__main__":
    zoneinfo.reset_tzpath(to=())
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2:]))
