"""Apps and scripts: what a person makes in the chat works over HTTP, is shown once, and can be taken back."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import aiohttp
import pytest

from bot.simulator import Person
from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner, registered, step

Http = aiohttp.ClientSession


@pytest.fixture
async def http(product: Running) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{product.port}") as session:
        yield session


async def status(http: Http, path: str, token: str, method: str = "GET", **body: Any) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {token}"}
    async with http.request(method, path, headers=headers, json=body or None) as answer:
        return answer.status, await answer.json()


async def in_access(product: Running, *platforms: str, language: str = "en") -> Person:
    person = await owner(product, *platforms, language=language)
    await answer_to(person, "/settings")
    await step(person, "🔗")
    return person


def sent(person: Person, pattern: str) -> str:
    """What the newest message that has it shows, for copying."""
    for message in reversed(person.bot_messages):
        if found := re.search(rf"<code>({pattern})</code>", message.html):
            return found[1]
    raise AssertionError(person.transcript())


async def make_token(person: Person, what: str) -> str:
    await step(person, "New token|새 토큰")
    await step(person, what)
    await person.until(lambda p: p.last.has("New token|새 토큰"))
    return sent(person, "aqo_[A-Za-z0-9_-]{43}")


async def test_a_script_logs_what_is_used(product: Running, http: Http) -> None:
    person = await in_access(product, "Gemini")
    token = await make_token(person, "See, and log use")
    code, accounts = await status(http, "/api/accounts", token)
    assert code == 200
    path = f"/api/accounts/{accounts[0]['id']}"
    assert (await status(http, f"{path}/usage", token, "POST", amount=30))[0] == 201
    assert (await status(http, path, token, "DELETE"))[0] == 403
    assert "30/1,500" in (await answer_to(person, "/status")).text


@pytest.mark.parametrize(
    ("what", "codes"),
    [("See what is left", (200, 403, 403)), ("See, and log", (200, 404, 403)), ("All with", (200, 404, 404))],
)
async def test_as_much_as_was_chosen(product: Running, http: Http, what: str, codes: tuple[int, ...]) -> None:
    token = await make_token(await in_access(product), what)
    asked = [
        await status(http, "/api/quota/dashboard", token),
        await status(http, "/api/accounts/1/usage", token, "POST", amount=1),
        await status(http, "/api/accounts/1", token, "PATCH", account_identifier="x"),
    ]
    assert tuple(code for code, _ in asked) == codes


async def test_it_is_taken_back(product: Running, http: Http) -> None:
    person = await in_access(product)
    token = await make_token(person, "See what is left")
    assert (await status(http, "/api/accounts", token))[0] == 200
    await step(person, re.escape(f"aqo_…{token[-4:]}"))
    assert person.last.text.startswith(f"🔑 aqo_…{token[-4:]}")
    assert "never" not in person.last.text
    await step(person, "Take it back")
    assert (await status(http, "/api/accounts", token))[0] == 401
    assert not person.last.has("aqo_")


async def test_it_is_kept_nowhere(product: Running) -> None:
    person = await in_access(product)
    token = await make_token(person, "All with")
    await step(person, "Connection code")
    code = sent(person, "[2-9A-Z]{4}-[2-9A-Z]{4}")
    with closing(sqlite3.connect(product.data / "quota.db")) as database:
        kept = "\n".join(database.iterdump())
    assert "access_tokens" in kept
    for secret in (token, code, code.replace("-", "")):
        assert secret not in kept
        assert secret not in product.log


async def test_a_code_connects_an_address(product: Running, http: Http) -> None:
    person = await in_access(product, "Gemini", language="ko")
    await step(person, "연결 코드")
    code = sent(person, "[2-9A-Z]{4}-[2-9A-Z]{4}")
    said = {"email": f"{person.slug}@example.org", "password": "correct horse battery"}
    async with http.post("/api/auth/register", json=said) as answer:
        token = (await answer.json())["access_token"]
    code_of, me = await status(http, "/api/auth/me", token, "PATCH", telegram_chat_id=code)
    assert (code_of, me["preferred_language"], me["email"]) == (200, "ko", said["email"])
    assert len((await status(http, "/api/accounts", token))[1]) == 1
    await answer_to(person, "/status")
    assert "제미나이" in person.last.text or "Gemini" in person.last.text, "the chat goes on as it was"
    await answer_to(person, "/start connect")
    assert f"{said['email']} 계정과 연결되어" in person.last.text


async def test_the_calendars_address(product: Running, http: Http) -> None:
    person = await in_access(product, "Gemini")
    await step(person, "Calendar address")
    address = sent(person, r"http://[^<]+\.ics")
    async with http.get(address.partition(str(product.port))[2]) as answer:
        assert (answer.status, answer.content_type) == (200, "text/calendar")
        assert "Gemini" in await answer.text()
    assert person.last.has("📅 aqo_")


async def test_a_link_leads_there(product: Running) -> None:
    person = await registered(product)
    await answer_to(person, "/start connect")
    assert "Apps and scripts" in person.last.text
    assert person.last.has("Connection code")
