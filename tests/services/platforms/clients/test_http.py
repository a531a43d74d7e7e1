"""The only door to the platforms, and what does not go through it."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from yarl import URL

from services.platforms.answers import Reason
from services.platforms.catalogue import load_catalogue
from services.platforms.clients.http import (
    CONNECT_SECONDS,
    MOST_BYTES,
    TOTAL_SECONDS,
    Http,
    NoReply,
    new_session,
    origins,
)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@asynccontextmanager
async def door(address: str, connect: float = 1, total: float = 1) -> AsyncIterator[Http]:
    http = Http(frozenset({URL(address)}), partial(new_session, connect=connect, total=total))
    yield http
    await http.close()


async def reason_of(http: Http, address: str) -> Reason:
    with pytest.raises(NoReply) as caught:
        await http.send("GET", address, {})
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None, "what aiohttp raised carries headers"
    return caught.value.reason


def test_the_limits_are_those_of_the_design() -> None:
    assert (CONNECT_SECONDS, TOTAL_SECONDS, MOST_BYTES) == (5, 15, 1024 * 1024)


def test_only_the_catalogues_hosts_are_spoken_to_and_over_https() -> None:
    hosts = origins(load_catalogue())
    assert {url.scheme for url in hosts} == {"https"}
    assert URL("https://api-free.deepl.com") in hosts
    assert URL("https://api.deepl.com") in hosts
    assert len(hosts) == 16, "fifteen platforms that can be asked, one of them in two places"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/v1/models",
        "http://api.groq.com/openai/v1/models",
        "https://api.groq.com:8443/openai/v1/models",
        "https://api.groq.com.example.org/",
        "http://127.0.0.1:1/",
    ],
)
async def test_another_host_is_refused_before_anything_is_sent(address: str) -> None:
    http = Http(origins(load_catalogue()))
    with pytest.raises(ValueError, match="no host of the catalogue"):
        await http.send("GET", address, {})


async def test_a_reply_is_handed_on_with_what_it_says_of_waiting() -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        assert request.headers["Accept-Encoding"] == "identity"
        assert "Cookie" not in request.headers
        response = web.Response(status=429, body=b"later", headers={"Retry-After": "7"})
        response.set_cookie("session", "remember me")
        return response

    async with serving(handler) as address, door(address) as http:
        for _ in range(2):
            reply = await http.send("GET", f"{address}/x", {})
            assert (reply.status, reply.body, reply.wait) == (429, b"later", "7")
        assert "later" not in repr(reply)


@pytest.mark.parametrize("size", [MOST_BYTES, MOST_BYTES + 1])
async def test_a_megabyte_is_read_and_not_a_byte_more(size: int) -> None:
    async def handler(_: web.Request) -> web.StreamResponse:
        return web.Response(body=b"x" * size)

    async with serving(handler) as address, door(address, total=5) as http:
        if size <= MOST_BYTES:
            assert len((await http.send("GET", address, {})).body) == size
        else:
            assert await reason_of(http, address) is Reason.TOO_LARGE


@pytest.mark.parametrize(("packing", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
async def test_what_is_packed_all_the_same_is_read_and_does_not_explode(
    packing: str, pack: Callable[[bytes], bytes]
) -> None:
    size = 10

    async def handler(_: web.Request) -> web.StreamResponse:
        return web.Response(body=pack(b" " * size), headers={"Content-Encoding": packing})

    async with serving(handler) as address, door(address, total=5) as http:
        assert (await http.send("GET", address, {})).body == b" " * 10
        size = 200 * MOST_BYTES  # two hundred kilobytes on the wire
        assert await reason_of(http, address) is Reason.TOO_LARGE


@pytest.mark.parametrize("packing", ["gzip", "br", "zstd"])
async def test_what_cannot_be_unpacked_is_no_reply(packing: str) -> None:
    async def handler(_: web.Request) -> web.StreamResponse:
        return web.Response(body=b"rubbish", headers={"Content-Encoding": packing})

    async with serving(handler) as address, door(address) as http:
        assert await reason_of(http, address) is Reason.UNEXPECTED


async def test_nobody_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{probe.getsockname()[1]}"
    async with door(address) as http:
        assert await reason_of(http, address) is Reason.NO_CONNECTION


async def test_one_who_does_not_shake_hands() -> None:
    """A full backlog: the connection is neither taken nor refused."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        address = deaf.getsockname()
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)
        async with door(f"http://127.0.0.1:{address[1]}", connect=0.3, total=5) as http:
            assert await reason_of(http, f"http://127.0.0.1:{address[1]}") is Reason.NO_CONNECTION
        for each in waiting:
            each.close()


def self_signed(directory: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, SHA256())
    )
    file = directory / "self-signed.pem"
    plain = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(key.private_bytes(*plain) + certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


async def test_one_whose_certificate_nobody_vouches_for_gets_no_key(tmp_path: Path) -> None:
    heard: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(1000))
        writer.close()

    server = await asyncio.start_server(handler, "127.0.0.1", 0, ssl=self_signed(tmp_path))
    address = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with door(address) as http:
        assert await reason_of(http, address) is Reason.NO_CONNECTION
    server.close()
    assert heard == []


@pytest.mark.slow
async def test_fifteen_seconds_and_no_more() -> None:
    async def handler(_: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(_)
        for _number in range(40):  # never silent for long
            await response.write(b" ")
            await asyncio.sleep(0.5)
        return response

    async with serving(handler) as address:
        http = Http(frozenset({URL(address)}))
        start = time.monotonic()
        assert await reason_of(http, address) is Reason.TOO_SLOW
        assert time.monotonic() - start == pytest.approx(15, abs=1)
        await http.close()
