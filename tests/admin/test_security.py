"""What holds for every route there is, whoever added it: found by walking the router."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from io import BytesIO
from ipaddress import ip_network
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from admin import security
from admin.security import BODY_BYTES, HEADERS
from admin.site import SITE, Site
from bot.app import App
from bot.settings import BadSettings, Running, load_settings
from tests.admin.conftest import Client, built, close

SAMPLES = {"language": "en", "platform_id": "gemini_free", "name": "terms", "path": "guides"}
"""What stands in place of the variables of an address; of any other, 1."""


def addresses(app: web.Application) -> Iterator[tuple[str, str]]:
    """Every route as a method and an address."""
    for route in app.router.routes():
        assert route.resource is not None
        filled = re.sub(r"\{(\w+)\}", lambda found: SAMPLES.get(found[1], "1"), route.resource.canonical)
        yield route.method.replace("*", "GET"), filled


async def test_every_route_has_the_headers_and_none_is_broken(product: App, client: Client) -> None:
    walked = [
        *addresses(product.web),
        ("GET", "/nothing"),
        ("GET", "/ko/nothing"),
        ("GET", "/static/site.css"),
        ("GET", "/static/icon-48.png"),
        ("POST", "/en/"),
        ("PUT", "/"),
    ]
    assert len(walked) > 12
    for method, address in walked:
        async with client.request(method, address, allow_redirects=False) as response:
            for name, value in HEADERS.items():
                assert response.headers.get(name) == value, f"{method} {address}: {name}"
            assert response.headers.getall("Cache-Control"), f"{method} {address}"
            assert "Server" not in response.headers
            assert "Strict-Transport-Security" not in response.headers, "not over plain http"
            if address != "/readyz":  # 503 is how it says that a part is not well, as Telegram is not here
                assert response.status < 500, f"{method} {address}"


async def test_the_policy_lets_nothing_inline_and_nobody_frame() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


async def test_a_large_body_is_refused(client: Client) -> None:
    async with client.post("/en/", data=BytesIO(b"x" * (BODY_BYTES + 1))) as response:
        assert response.status == 413
        assert "text/html" in response.headers["Content-Type"]


async def test_what_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(security, "REQUEST_SECONDS", 0.05)
    app = built(tmp_path)

    async def forever(_: web.Request) -> web.Response:
        await asyncio.sleep(60)
        raise AssertionError

    app.web.router.add_get("/forever", forever)
    async with TestClient(TestServer(app.web)) as client, client.get("/forever") as response:
        assert response.status == 503
        assert response.headers["Retry-After"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"
    await close(app)


def test_proxies_as_an_operator_writes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTED_PROXIES", " 127.0.0.1, 10.0.0.0/8,2001:db8::/32 ")
    assert [str(each) for each in Running(_env_file=None).trusted_proxies] == [
        "127.0.0.1/32",
        "10.0.0.0/8",
        "2001:db8::/32",
    ]
    monkeypatch.setenv("TRUSTED_PROXIES", "10.0.0.1/8")
    with pytest.raises(BadSettings, match=r"TRUSTED_PROXIES: .*host bits"):
        load_settings(env_file=Path("no such file"))


def told(app: web.Application) -> None:
    """A route that says what the application believes of a request."""

    async def tell(request: web.Request) -> web.Response:
        return web.json_response([request.remote, request.scheme])

    app.router.add_get("/told", tell)


@pytest.mark.parametrize(
    ("trusted", "forwarded", "proto", "seen", "secure"),
    [
        ("", "198.51.100.7", "https", ["127.0.0.1", "http"], False),
        ("10.0.0.0/8", "198.51.100.7", "https", ["127.0.0.1", "http"], False),
        ("127.0.0.0/8", "198.51.100.7", "https", ["198.51.100.7", "https"], True),
        ("127.0.0.1", "203.0.113.9, 198.51.100.7", "http", ["198.51.100.7", "http"], False),
        ("127.0.0.1,10.0.0.0/8", "198.51.100.7, 10.1.2.3", "https", ["198.51.100.7", "https"], True),
        ("127.0.0.1", "2001:db8::1", "https", ["2001:db8::1", "https"], True),
        ("127.0.0.1", "<script>", "gopher", ["127.0.0.1", "http"], False),
        ("127.0.0.1", "", "https", ["127.0.0.1", "https"], True),
    ],
)
async def test_forwarded_headers_are_believed_from_our_proxies_alone(
    tmp_path: Path, trusted: str, forwarded: str, proto: str, seen: list[str], secure: bool
) -> None:
    app = built(tmp_path, trusted_proxies=tuple(ip_network(each) for each in trusted.split(",") if each))
    told(app.web)
    headers = {"X-Forwarded-For": forwarded, "X-Forwarded-Proto": proto}
    async with TestClient(TestServer(app.web)) as client, client.get("/told", headers=headers) as response:
        assert await response.json() == seen
        assert ("Strict-Transport-Security" in response.headers) is secure
    await close(app)


def test_the_door() -> None:
    door = Site("http://x").door
    assert door.link("web") is None
    door.username = "quota_bot"
    assert door.link() == "https://t.me/quota_bot"
    assert door.link("guide_gemini_free") == "https://t.me/quota_bot?start=guide_gemini_free"
    door.chat_page = lambda start: f"http://127.0.0.1:8081/?start={start}"
    assert door.link("web") == "http://127.0.0.1:8081/?start=web"


def test_the_site_is_where_the_settings_say(product: App) -> None:
    assert product.web[SITE].public_url == "https://quota.example"
