"""The API over real HTTP, with a real database; the platforms are stand-ins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet
from multidict import CIMultiDictProxy

from admin.app import build_web
from admin.site import Site
from bot.app import build_services
from bot.conversations import ConversationStorage
from bot.settings import Running, Secrets, Settings, Storage, Telegram
from services.l10n import Translations
from services.passwords import Passwords
from services.platforms.catalogue import load_catalogue
from services.scope import Services
from services.sessions import SessionTokens
from services.sign_in import SignIn
from services.storage.database import Database
from services.storage.records import Person
from services.vault import Vault
from tests.clock import HandClock
from tests.stand_ins.servers import Mood, StandIns, running

PASSWORD = "correct horse battery"
SECRETS = ("the secret of these tests, long enough for every algorithm that a forger may try", "an older secret " * 4)
ORIGIN = "https://app.example.org"
_CHEAP = 4
"""bcrypt's least: a test wants many people."""


@dataclass(frozen=True)
class Answer:
    """``data``: JSON, read; of anything else the bytes, which are in ``text`` in any case."""

    status: int
    data: Any
    headers: CIMultiDictProxy[str]
    text: str = field(default="", repr=False, compare=False)

    @property
    def detail(self) -> str:
        assert self.headers["Content-Type"] == "application/problem+json", self
        assert self.data["status"] == self.status
        detail: str = self.data["detail"]
        return detail


@dataclass
class Api:
    """``call``: as nobody, or with a token."""

    client: TestClient[Any, Any]
    services: Services
    database: Database
    vault: Vault
    sessions: SessionTokens
    clock: HandClock
    stand_ins: StandIns

    async def call(self, method: str, path: str, token: str | None = None, **options: Any) -> Answer:
        headers = dict(options.pop("headers", {}))
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        url = path if path.startswith("/") else f"/api/{path}"
        async with self.client.request(method, url, headers=headers, **options) as response:
            is_json = response.content_type in {"application/json", "application/problem+json"}
            raw = await response.read()
            data = await response.json(content_type=None) if is_json and raw else raw
            return Answer(response.status, data, response.headers, raw.decode(errors="replace"))

    async def newcomer(self, email: str = "ann@example.org", password: str = PASSWORD, **headers: str) -> Someone:
        answer = await self.call("POST", "auth/register", json={"email": email, "password": password}, headers=headers)
        assert answer.status == 201, answer
        return Someone(self, answer.data["access_token"], answer.data["user"])

    async def in_chat(self, telegram_id: int, language: str = "en") -> Person:
        """Somebody who registered in Telegram, in Seoul."""
        people = self.services.people
        person = await people.meet(telegram_id, language)
        await people.set_timezone(person, "Asia/Seoul")
        await people.finish_registration(person)
        return (await people.by_telegram(telegram_id)) or person


@dataclass
class Someone:
    """A person who signed in."""

    api: Api
    token: str
    user: dict[str, Any]
    accounts: list[int] = field(default_factory=list)

    async def call(self, method: str, path: str, **options: Any) -> Answer:
        return await self.api.call(method, path, self.token, **options)

    async def get(self, path: str, **options: Any) -> Answer:
        return await self.call("GET", path, **options)

    async def post(self, path: str, **body: Any) -> Answer:
        return await self.call("POST", path, json=body)

    async def patch(self, path: str, **body: Any) -> Answer:
        return await self.call("PATCH", path, json=body)

    async def delete(self, path: str) -> Answer:
        return await self.call("DELETE", path)

    async def add(self, platform_id: str, **body: Any) -> dict[str, Any]:
        answer = await self.post("accounts", platform_id=platform_id, **body)
        assert answer.status == 201, answer
        self.accounts.append(answer.data["id"])
        account: dict[str, Any] = answer.data
        return account


@pytest.fixture(scope="session")
async def _stand_ins(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIns]:
    async with running(tmp_path_factory.mktemp("overlay")) as stand_ins:
        yield stand_ins


@pytest.fixture(scope="session")
def _read_once() -> Iterator[None]:
    """What is read from files at start does not change: half a second for each test that is spared."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("bot.app.load_catalogue", cache(load_catalogue))
        patched.setattr(Translations, "load", cache(Translations.load))
        yield


@pytest.fixture
async def api(
    database: Database, clock: HandClock, _stand_ins: StandIns, _read_once: None, tmp_path: Path
) -> AsyncIterator[Api]:
    _stand_ins.all(Mood.WORKS)
    _stand_ins.forget()
    vault = Vault([Fernet.generate_key().decode()])
    sessions = SessionTokens(SECRETS, clock)
    settings = Settings(
        telegram=Telegram(_env_file=None),
        storage=Storage(_env_file=None, data_dir=tmp_path),
        secrets=Secrets(_env_file=None),
        running=Running(_env_file=None, catalogue_dir=_stand_ins.directory),
    )
    services = build_services(
        database, vault, sessions, ConversationStorage(database, clock), clock, settings, strict=True
    )
    services = replace(services, sign_in=SignIn(database, Passwords(_CHEAP), sessions, clock))
    site = Site("http://127.0.0.1", origins=frozenset({ORIGIN}))
    async with TestClient(TestServer(build_web(services, site))) as client:
        yield Api(client, services, database, vault, sessions, clock, _stand_ins)
    await services.checks.close()
    await services.studio.close()


@pytest.fixture
async def ann(api: Api) -> Someone:
    return await api.newcomer()
