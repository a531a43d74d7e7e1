"""The only door to the platforms: one session for all, and narrow.

Connecting takes 5 seconds at most, all of it 15; a megabyte is read at most; redirects are not followed; nothing but
the catalogue's own hosts is spoken to, and over https (a stand-in of a test lies on this machine). Of what goes through
it nothing is written down: a failure is told by its kind alone, for aiohttp's errors carry headers.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace

import aiohttp
from aiohttp import (
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
    TraceConfig,
    TraceRequestHeadersSentParams,
)
from yarl import URL

from services.platforms.answers import Reason
from services.platforms.model import Platform

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 15.0
MOST_BYTES = 1024 * 1024
_CHUNK = 64 * 1024
_CONNECTIONS = 64
_HEADERS = {
    "User-Agent": "ai-quota-orchestrator",
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # what is small enough to read needs no packing, and nothing unpacks to gigabytes
}
_PACKED = {"gzip": 31, "deflate": 15}
"""How much zlib is told to expect, where somebody packs all the same."""


class NoReply(Exception):
    """Nothing that can be understood came back."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reply:
    """``wait``: what ``Retry-After`` or ``RateLimit`` said, as it was written."""

    status: int
    body: bytes = field(repr=False)
    wait: str | None = None


def origins(platforms: Iterable[Platform]) -> frozenset[URL]:
    """The hosts of a catalogue, each with its scheme and port."""
    bases = (base for platform in platforms for base in (platform.api_base, platform.pro_base) if base)
    return frozenset(URL(base).origin() for base in bases)


def new_session(connect: float = CONNECT_SECONDS, total: float = TOTAL_SECONDS) -> ClientSession:
    """Made once in a process, inside its loop."""
    trace = TraceConfig()
    trace.on_request_headers_sent.append(_sent)
    return ClientSession(
        connector=TCPConnector(limit=_CONNECTIONS),
        timeout=ClientTimeout(total=total, connect=connect, sock_connect=connect),
        cookie_jar=DummyCookieJar(),
        headers=_HEADERS,
        auto_decompress=False,
        trust_env=False,
        trace_configs=[trace],
    )


async def _sent(_: ClientSession, context: SimpleNamespace, __: TraceRequestHeadersSentParams) -> None:
    on_sent = context.trace_request_ctx
    if on_sent is not None:
        on_sent()


class Http:
    def __init__(self, hosts: frozenset[URL], session: Callable[[], ClientSession] = new_session) -> None:
        """``session`` is called at the first request, when there is a loop."""
        self._hosts = hosts
        self._new_session = session
        self._session: ClientSession | None = None

    async def send(
        self,
        method: str,
        address: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        on_sent: Callable[[], None] | None = None,
    ) -> Reply:
        """``on_sent`` is called when the connection stands and the question goes out. Raises ``NoReply``, and
        ``ValueError`` for a host that is not the catalogue's.
        """
        url = URL(address, encoded=True)
        if url.origin() not in self._hosts:
            raise ValueError(f"{url.host} is no host of the catalogue")
        if self._session is None:
            self._session = self._new_session()
        try:
            async with self._session.request(
                method, url, headers=headers, data=body, allow_redirects=False, trace_request_ctx=on_sent
            ) as response:
                wait = response.headers.get("Retry-After") or response.headers.get("RateLimit")
                packing = response.headers.get("Content-Encoding", "identity").lower()
                return Reply(response.status, _unpacked(await _read(response), packing), wait)
        except (aiohttp.ClientError, TimeoutError, OSError, zlib.error) as error:
            reason = _reason(error)
        except NoReply as error:
            reason = error.reason
        raise NoReply(reason)  # outside of the handler: what aiohttp raised must not hang on it

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
            await asyncio.sleep(0)  # let the connections be closed before the loop is


async def _read(response: aiohttp.ClientResponse) -> bytes:
    read = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        read += chunk
        if len(read) > MOST_BYTES:
            response.close()
            raise NoReply(Reason.TOO_LARGE)
    return bytes(read)


def _unpacked(body: bytes, packing: str) -> bytes:
    if packing in {"", "identity"}:
        return body
    if packing not in _PACKED:
        raise NoReply(Reason.UNEXPECTED)
    unpacker = zlib.decompressobj(_PACKED[packing])
    unpacked = unpacker.decompress(body, MOST_BYTES)
    if unpacker.unconsumed_tail:
        raise NoReply(Reason.TOO_LARGE)
    return unpacked


def _reason(error: Exception) -> Reason:
    match error:
        case aiohttp.ConnectionTimeoutError() | aiohttp.ClientConnectorError():
            return Reason.NO_CONNECTION
        case TimeoutError():
            return Reason.TOO_SLOW
        case aiohttp.ClientConnectionError() | aiohttp.ClientPayloadError() | OSError():
            return Reason.CUT_OFF
        case _:
            return Reason.UNEXPECTED
