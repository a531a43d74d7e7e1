"""The pictures of README and of the web pages: taken from the running bot on its chat page, phone-sized.

``python -m tests.e2e.pictures docs/pictures admin/static en ko`` (or ``make pictures``). The clock stands at an
afternoon in spring, so that the same product gives the same pictures.
"""

from __future__ import annotations

import asyncio
import base64
import sys
import tempfile
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from urllib.parse import quote

from selenium import webdriver

from admin.assets import FOLDER
from admin.public.content import HEIGHT
from admin.public.content import PICTURES as ON_THE_WEB
from bot.simulator import Person
from services.l10n import Translations
from services.quota.windows import zone
from services.zones import suggestions
from tests.browser import chromium, picture, set_screen
from tests.clock import HandClock
from tests.e2e.steps import answer_to, registered, step, with_account
from tests.e2e.timed import TimedProduct, timed_bot

WORDS = {"ko": ("제미나이 120", "챗지피티 31")}
WIDTH, README_HEIGHT, SHARPNESS = 390, 780, 2
WEB_SHARPNESS, WEB_QUALITY = 1.5, 78
SHARED_WIDTH, SHARED_HEIGHT = 1200, 630
_BARE = "for (const each of document.querySelectorAll('.people, .meta')) each.style.display = 'none';"
"""On the web nobody needs the simulator's people, and its clock is not the bot's."""
_SHARED = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; width: 1200px; height: 630px; overflow: hidden; display: grid; grid-template: 630px / 1fr 440px;
  align-items: center; gap: 60px; padding: 0 70px 0 84px; box-sizing: border-box; background: #f7f8fb; color: #151b26;
  font-family: system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; word-break: keep-all; }}
.icon {{ width: 84px; }} h1 {{ font-size: 68px; line-height: 1.12; letter-spacing: -2px; margin: 34px 0 22px; }}
p {{ font-size: 30px; color: #556070; margin: 0; }}
.phone {{ width: 440px; border-radius: 46px; margin-top: 64px; align-self: start;
  box-shadow: 0 30px 70px rgb(20 35 70 / 22%); }}
</style><div><img class="icon" src="{icon}"><h1>{title}</h1><p>{brand}</p></div><img class="phone" src="{phone}">"""
_ICON = (
    '<!doctype html><style>body {{ margin: 0; }} img {{ width: {size}px; display: block; }}</style><img src="{icon}">'
)


def afternoon(language: str) -> datetime:
    """Five past two on a day in spring, where most of its speakers are."""
    day = datetime(2026, 3, 4, tzinfo=UTC)
    return datetime(2026, 3, 4, 14, 5, tzinfo=zone(suggestions(language, day)[0].zone)).astimezone(UTC)


@dataclass
class Photographer:
    driver: webdriver.Chrome
    product: TimedProduct
    readme: Path
    web: Path
    language: str

    async def take(self, person: Person, name: str) -> None:
        page = f"{self.product.url}/?people={person.slug}"
        set_screen(self.driver, WIDTH, README_HEIGHT, sharpness=SHARPNESS, mobile=True)
        await self._open(page)
        _write(self.readme / f"{self.language}-{name}.png", picture(self.driver, format="png"))
        if name in ON_THE_WEB:
            for look in ("light", "dark"):
                set_screen(self.driver, WIDTH, HEIGHT, sharpness=WEB_SHARPNESS, dark=look == "dark", mobile=True)
                await self._open(page)
                self.driver.execute_script(_BARE)
                taken = picture(self.driver, format="webp", quality=WEB_QUALITY)
                _write(self.web / "pictures" / f"{self.language}-{name}-{look}.webp", taken)

    async def _open(self, page: str) -> None:
        await asyncio.to_thread(self.driver.get, page)
        await asyncio.sleep(1.0)


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


def share(driver: webdriver.Chrome, web: Path, language: str) -> None:
    """What is shown beside a link that somebody passes on."""
    texts = Translations.load().of(language)
    html = _SHARED.format(
        icon=_data(FOLDER / "icon.svg", "image/svg+xml"),
        phone=_data(web / "pictures" / f"{language}-recommend-light.webp", "image/webp"),
        title=escape(texts("web-hero-title")),
        brand=escape(texts("web-brand")),
    )
    _shoot(driver, html, SHARED_WIDTH, SHARED_HEIGHT, web / "share" / f"{language}.png")


def icons(driver: webdriver.Chrome, web: Path) -> None:
    for size in (48, 180):
        html = _ICON.format(size=size, icon=_data(FOLDER / "icon.svg", "image/svg+xml"))
        driver.execute_cdp_cmd(
            "Emulation.setDefaultBackgroundColorOverride", {"color": {"r": 0, "g": 0, "b": 0, "a": 0}}
        )
        _shoot(driver, html, size, size, web / f"icon-{size}.png")
        driver.execute_cdp_cmd("Emulation.setDefaultBackgroundColorOverride", {})


def _shoot(driver: webdriver.Chrome, html: str, width: int, height: int, file: Path) -> None:
    set_screen(driver, width, height)
    driver.get("about:blank")
    driver.execute_script("document.open(); document.write(arguments[0]); document.close();", html)
    driver.execute_async_script("Promise.all([...document.images].map((i) => i.decode())).then(arguments[0]);")
    _write(file, picture(driver, format="png"))


def _data(file: Path, kind: str) -> str:
    return f"data:{kind};base64,{quote(base64.b64encode(file.read_bytes()).decode())}"


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    sys.stdout.write(f"{file} ({len(content):,} bytes)\n")


async def main(readme: Path, web: Path, languages: list[str]) -> None:
    for language in languages:
        with tempfile.TemporaryDirectory() as scratch:
            async with timed_bot(Path(scratch) / "data", HandClock(afternoon(language))) as product:
                driver = await asyncio.to_thread(chromium, Path(scratch) / "chrome")
                try:
                    await session(Photographer(driver, product, readme, web, language))
                    await asyncio.to_thread(share, driver, web, language)
                    await asyncio.to_thread(icons, driver, web)
                finally:
                    await asyncio.to_thread(driver.quit)


if __name__ == "__main__":
    zoneinfo.reset_tzpath(to=())
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
