"""nginx with the files in deploy/, in front of real processes."""

from __future__ import annotations

import asyncio
import io
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.e2e.conftest import Running, free_port

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
FILES = Path(__file__).resolve().parents[2] / "deploy" / "nginx"

pytestmark = pytest.mark.skipif(not NGINX, reason="wants nginx")


def _prepared(folder: Path, site: str, backend: int) -> tuple[Path, int, int]:
    """The files as compose mounts them, with ports and places of this test; answers the ports of HTTP and HTTPS."""
    http, https = free_port(), free_port()
    certificates = folder / "certificates"
    certificates.mkdir()
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    files = ["-keyout", str(certificates / "privkey.pem"), "-out", str(certificates / "fullchain.pem")]
    subprocess.run([*request, *files], check=True, capture_output=True)
    here = {
        "/tmp/": f"{folder}/",  # first, for this folder may lie there too
        "/etc/nginx/site.conf": f"{folder}/{site}.conf",
        "/etc/nginx/proxy.conf": f"{folder}/proxy.conf",
        "/etc/nginx/certificates": str(certificates),
        "/dev/stdout": f"{folder}/access.log",
        "/dev/stderr": f"{folder}/error.log",
        "listen 8080": f"listen 127.0.0.1:{http}",
        "listen 8443": f"listen 127.0.0.1:{https}",
        "http://bot:8080": f"http://127.0.0.1:{backend}",
    }
    for file in FILES.glob("*.conf"):
        text = file.read_text()
        for there, ours in here.items():
            text = text.replace(there, ours)
        (folder / file.name).write_text(text)
    return folder / "nginx.conf", http, https


@contextmanager
def in_front_of(backend: int, folder: Path, site: str = "http") -> Iterator[tuple[str, str]]:
    configuration, http, https = _prepared(folder, site, backend)
    assert NGINX is not None
    checked = subprocess.run([NGINX, "-t", "-c", str(configuration)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    process = subprocess.Popen([NGINX, "-c", str(configuration), "-g", "daemon off;"])
    try:
        yield f"http://127.0.0.1:{http}", f"https://127.0.0.1:{https}"
    finally:
        process.terminate()
        process.wait()


@asynccontextmanager
async def echo() -> AsyncIterator[int]:
    """Answers the headers it was asked with."""

    async def answer(request: web.Request) -> web.Response:
        return web.json_response({name.lower(): value for name, value in request.headers.items()})

    app = web.Application()
    app.router.add_get("/{tail:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield port
    await runner.cleanup()


async def ask(url: str, **options: Any) -> tuple[int, str, dict[str, str]]:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connector = aiohttp.TCPConnector(ssl=context)
    async with aiohttp.ClientSession(connector=connector) as session:
        for _ in range(100):
            try:
                async with session.get(url, allow_redirects=False, **options) as answer:
                    return answer.status, await answer.text(), dict(answer.headers)
            except aiohttp.ClientConnectorError:  # nginx is not there yet
                await asyncio.sleep(0.05)
    raise AssertionError("nginx never listened")


SPOOFED = {"X-Forwarded-For": "1.2.3.4", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil", "Forwarded": "for=1"}


async def test_what_a_client_says_of_itself_is_not_handed_on(tmp_path: Path) -> None:
    async with echo() as backend:
        with in_front_of(backend, tmp_path) as (url, _):
            status, body, headers = await ask(
                f"{url}/page?code=secret", headers={**SPOOFED, "Host": "quota.example.org"}
            )
        log = (tmp_path / "access.log").read_text()
    assert status == 200
    assert '"x-forwarded-for": "127.0.0.1"' in body
    assert '"x-forwarded-proto": "http"' in body
    assert '"host": "quota.example.org"' in body
    assert [name for name in ("x-forwarded-host", '"forwarded"', "1.2.3.4", "evil") if name in body] == []
    assert headers["Server"] == "nginx"
    assert ("/page" in log, "secret" in log) == (True, False)


async def test_with_tls_switched_on(tmp_path: Path) -> None:
    async with echo() as backend:
        with in_front_of(backend, tmp_path, "https") as (http, https):
            status, _, headers = await ask(f"{http}/page?x=1", headers={"Host": "quota.example.org"})
            assert (status, headers["Location"]) == (308, "https://quota.example.org/page?x=1")
            status, body, _ = await ask(f"{https}/page", headers=SPOOFED)
    assert status == 200
    assert '"x-forwarded-proto": "https"' in body
    assert '"x-forwarded-for": "127.0.0.1"' in body


async def test_the_bot_behind_it(product: Running, tmp_path: Path) -> None:
    with in_front_of(product.port, tmp_path) as (url, _):
        assert (await ask(f"{url}/healthz"))[0] == 200
        for kept_in in ("/metrics", "/readyz"):
            assert (await ask(f"{url}{kept_in}"))[0] == 404
            assert (await ask(f"http://127.0.0.1:{product.port}{kept_in}"))[0] == 200
        assert (await ask(f"{url}/healthz", data=io.BytesIO(b"x" * 2_000_000)))[0] == 413
