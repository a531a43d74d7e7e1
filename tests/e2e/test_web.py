"""The web beside the running bot: its pages lead to the bot that Telegram knows, and the bot shows what they show."""

from __future__ import annotations

import asyncio
import html
import re

import aiohttp

from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, registered


async def page(product: Running, path: str) -> str:
    address = f"http://127.0.0.1:{product.port}{path}"
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        assert response.status == 200
        return html.unescape(await response.text())


async def test_a_page_leads_to_the_bot_that_telegram_knows(product: Running) -> None:
    link = re.compile(r"https://t\.me/(\w+)\?start=(\w+)")
    async with asyncio.timeout(20):
        while not (found := link.search(await page(product, "/en/guides/groq_free"))):
            await asyncio.sleep(0.1)
    assert found[1] == product.simulator.username
    person = await registered(product)
    guide = await answer_to(person, f"/start {found[2]}")
    assert guide.text.startswith("⚡ Groq Free\n")


async def test_the_bot_and_its_pages_say_the_same(product: Running) -> None:
    person = await registered(product, language="ko")
    guide = await answer_to(person, "/start guide_huggingface_free")
    await person.tap("👣")
    await person.until(lambda p: p.last.text != guide.text)
    shown = re.sub(r"<[^>]+>", "", await page(product, "/ko/guides/huggingface_free"))
    lines = [line.partition(". ")[2] or line for line in person.last.text.splitlines()[1:] if line]
    assert len(lines) > 8
    for line in lines:
        assert line in shown
