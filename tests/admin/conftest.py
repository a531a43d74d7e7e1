"""The web application over real HTTP, with the product's own services behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from admin.site import SITE
from bot.app import App, build
from bot.settings import Running, Secrets, Settings, Storage, Telegram
from services.storage.migrations import migrate
from tests.clock import HandClock

PUBLIC_URL = "https://quota.example"
LANGUAGES = tuple(sorted(folder.name for folder in (Path(__file__).parents[2] / "locales").iterdir()))

Client = TestClient[web.Request, web.Application]


def built(data: Path, **running: Any) -> App:
    """The product with a bot called quota_bot; nothing of it is started."""
    settings = Settings(
        telegram=Telegram(_env_file=None),
        storage=Storage(_env_file=None, data_dir=data),
        secrets=Secrets(_env_file=None),
        running=Running(_env_file=None, public_url=PUBLIC_URL, **running),
    )
    app = build(settings, HandClock(), token="1:none", api_url="http://127.0.0.1:9")
    app.web[SITE].door.username = "quota_bot"
    return app


async def close(app: App) -> None:
    await app.services.checks.close()
    await app.notifying.bot.session.close()
    await app.bot.session.close()
    await app.database.close()


@pytest.fixture(scope="package")
async def product(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[App]:
    app = built(tmp_path_factory.mktemp("web"))
    await migrate(app.database)
    yield app
    await close(app)


@pytest.fixture(scope="package")
async def client(product: App) -> AsyncIterator[Client]:
    """Keeps no cookies: what one test chose is nothing to the next."""
    async with TestClient(TestServer(product.web), cookie_jar=DummyCookieJar()) as client:
        yield client
