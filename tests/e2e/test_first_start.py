"""``make run``: without a token the chat page is there, for this machine alone; beside a token there is none."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from pathlib import Path

import aiohttp
import psutil
import pytest

from bot.simulator import Person
from bot.simulator.remote import RemoteLink
from tests.e2e.conftest import ROOT, Running, free_port
from tests.e2e.steps import answer_to


def listening(pid: int) -> dict[int, str]:
    """The ports a process listens on, each with its address."""
    connections = psutil.Process(pid).net_connections(kind="inet")
    return {each.laddr.port: each.laddr.ip for each in connections if each.status == psutil.CONN_LISTEN}


@pytest.mark.slow
async def test_without_a_token_people_talk_to_it_in_the_browser(tmp_path: Path) -> None:
    port, web = free_port(), free_port()
    environment = {
        "PATH": os.environ["PATH"],
        "DATA_DIR": str(tmp_path),
        "PORT": str(web),
        "SIMULATOR_PORT": str(port),
        **{name: value for name, value in os.environ.items() if name.startswith("COV")},
    }
    process = await create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=ROOT, env=environment, stdout=PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            said = ""
            while (found := re.search(r"http://[^\s]+", said)) is None:
                said = (await process.stdout.readline()).decode()
        assert found[0].startswith(f"http://127.0.0.1:{port}/"), "the address of the chat page"
        async with aiohttp.ClientSession() as session, session.get(found[0]) as page:
            assert (page.status, page.content_type) == (200, "text/html")
            assert "phone.js" not in await page.text()
            assert "chat.js" in await page.text()
            zoe = Person(await RemoteLink.open(session, f"http://127.0.0.1:{port}", "zoe", language_code="ko"), "zoe")
            await zoe.send("/start")
            assert (await zoe.until(lambda p: p.last.buttons, 60)).has("네")
            assert (await answer_to(zoe, "/help")).buttons
            async with session.get(f"http://127.0.0.1:{web}/en/") as landing:
                assert f"http://127.0.0.1:{port}/?people=ann&amp;start=web" in await landing.text(), (
                    "the way to the bot"
                )
        ports = listening(process.pid)
        assert ports.keys() == {port, web}
        assert ipaddress.ip_address(ports[port]).is_loopback
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 60) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_beside_a_token_no_simulator_listens(product: Running) -> None:
    assert product.process is not None
    assert listening(product.process.pid).keys() == {product.port}
