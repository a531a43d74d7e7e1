"""The admin views over real HTTP, on each database, with an operator who can sign in."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientResponse, CookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App, build
from bot.settings import Running, Secrets, Settings, Storage, Telegram
from services.operators import Operators
from services.storage.database import Database
from services.storage.records import Person
from tests.clock import HandClock

OPERATOR, OTHER_OPERATOR = 5_000_000_001, 5_000_000_002
PUBLIC_URL = "https://quota.example"


@dataclass
class Browser:
    """Somebody at a browser: keeps cookies, sends forms as a browser does, with what the page has hidden in them."""

    client: TestClient[web.Request, web.Application]
    page: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return str(self.client.make_url("/")).rstrip("/")

    async def get(self, address: str) -> ClientResponse:
        async with self.client.get(address, headers=self.headers) as response:
            self.page = await response.text()
            return response

    async def post(
        self, address: str, fields: dict[str, str] | None = None, *, origin: str | None = None, csrf: str | None = None
    ) -> ClientResponse:
        """``csrf``: instead of the one that the page at hand has."""
        token = self.csrf if csrf is None else csrf
        headers = {**self.headers, "Origin": self.origin if origin is None else origin}
        data = {"csrf": token, **(fields or {})}
        async with self.client.post(address, data=data, headers=headers) as response:
            self.page = await response.text()
            return response

    @property
    def csrf(self) -> str:
        found = re.search(r'name="csrf" value="(\w+)"', self.page)
        return found[1] if found else ""

    async def enter(self, link: str) -> ClientResponse:
        """Open a link of the bot's and click."""
        path = urlsplit(link).path
        assert (await self.get(path)).status == 200
        return await self.post(path)


@dataclass
class Office:
    """The product with its web, two operators and whoever a test brings."""

    app: App
    clock: HandClock
    server: TestServer
    operator: Person
    browsers: list[Browser] = field(default_factory=list)

    @property
    def operators(self) -> Operators:
        return self.app.services.administration.operators

    @property
    def database(self) -> Database:
        return self.app.database

    def browser(self, **headers: str) -> Browser:
        """A new one, in which nobody is signed in."""
        client = TestClient(self.server, cookie_jar=CookieJar(unsafe=True))
        self.browsers.append(Browser(client, headers=headers))
        return self.browsers[-1]

    async def signed_in(self, person: Person | None = None) -> Browser:
        browser = self.browser()
        response = await browser.enter(await self.operators.link(person or self.operator))
        assert response.url.path == "/admin", browser.page
        return browser

    async def person(self, telegram_id: int, language: str = "en") -> Person:
        """A registered one."""
        people = self.app.services.people
        met = await people.meet(telegram_id, language)
        await people.finish_registration(met)
        return await self.again(met)

    async def again(self, person: Person) -> Person:
        """As they are now."""
        async with self.database.read() as tx:
            found = await tx.people.by_id(person.id)
        assert found is not None
        return found


def settings_for(data: Path, database_url: str = "", **running: Any) -> Settings:
    return Settings(
        telegram=Telegram(_env_file=None, admin_ids=(OPERATOR, OTHER_OPERATOR)),
        storage=Storage(_env_file=None, data_dir=data, database_url=database_url),
        secrets=Secrets(_env_file=None),
        running=Running(_env_file=None, **{"public_url": PUBLIC_URL, **running}),
    )


@pytest.fixture
async def office(tmp_path: Path, database: Database, database_url: str, clock: HandClock) -> AsyncIterator[Office]:
    app = build(settings_for(tmp_path, database_url), clock, token="1:none", api_url="http://127.0.0.1:9")
    server = TestServer(app.web)
    await server.start_server()
    operator = await app.services.people.meet(OPERATOR, "en")
    office = Office(app, clock, server, operator)
    yield office
    for browser in office.browsers:
        await browser.client.session.close()
    await server.close()
    await app.services.checks.close()
    await app.notifying.bot.session.close()
    await app.bot.session.close()
    await app.database.close()
