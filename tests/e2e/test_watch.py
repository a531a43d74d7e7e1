"""What an operator sees of the running process."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import orjson
import pytest

from tests.e2e.conftest import Running, running_bot
from tests.e2e.steps import owner


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Running]:
    async with running_bot(tmp_path, LOG_FORMAT="json") as running:
        yield running


async def get(product: Running, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{product.port}{path}") as answer:
        return answer.status, await answer.text()


async def test_ready_counted_and_logged(watched: Running) -> None:
    person = await owner(watched, "ChatGPT")
    status, body = await get(watched, "/readyz")
    assert (status, orjson.loads(body)["ready"]) == (200, True), body

    status, metrics = await get(watched, "/metrics")
    assert status == 200
    counted = dict(re.findall(r"^(quota_updates_total\{[^}]*\}) (\S+)$", metrics, re.MULTILINE))
    assert float(counted['quota_updates_total{kind="message",outcome="handled"}']) >= 1
    assert float(counted['quota_updates_total{kind="callback_query",outcome="handled"}']) >= 5
    assert 'quota_telegram_calls_total{method="getUpdates",outcome="ok"}' in metrics
    assert "quota_database_up 1.0" in metrics
    assert str(person.id) not in metrics
    assert watched.simulator.token not in metrics

    watched.simulator.fail_next("sendMessage", kind="500", times=5)
    await person.send("/status")
    await person.until(lambda p: "sendMessage: TelegramServerError" in watched.log, 30)
    lines = [orjson.loads(line) for line in watched.log.splitlines()]
    about = [line for line in lines if "TelegramServerError" in line["message"]]
    assert about
    assert all(line["update"] > 0 and line["person"] > 0 for line in about), about
