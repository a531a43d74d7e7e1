"""Stand-ins for the platforms: real HTTP servers on loopback, one a platform, each on a port of its own.

An overlay directory for ``CATALOGUE_DIR`` leads the product to them; see :func:`running`. A test says what a stand-in
does next by setting its ``mood``, and looks at what arrived in ``seen``.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from aiohttp import web
from yarl import URL

from services.platforms.catalogue import load_catalogue
from tests.stand_ins.houses import HOUSES, Answer, House, Seen


class Mood(StrEnum):
    WORKS = "works"
    INVALID = "invalid"
    BLOCKED = "blocked"
    RESTRICTED = "restricted"
    LIMITED = "limited"
    DOWN = "down"
    PAGE = "page"
    PAGE_OK = "page_ok"
    PAGE_REFUSES = "page_refuses"
    CHANGED = "changed"
    NO_JSON = "no_json"
    SLOW = "slow"
    CUT = "cut"
    CUT_MIDWAY = "cut_midway"
    OVERSIZE = "oversize"
    REDIRECT = "redirect"


_PAGE = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"


@dataclass
class StandIn:
    """``latency``: seconds before it answers. ``answers``: instead of the documented ones, by path.

    ``only_for``: the one key that it knows; any is good where there is none. ``keep``: whether what arrives is kept
    whole, not only when and where.
    """

    house: House
    mood: Mood = Mood.WORKS
    latency: float = 0
    patience: float = 60
    seen: list[Seen] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    keep: bool = True
    answers: dict[str, Answer] = field(default_factory=dict)
    only_for: str | None = None
    elsewhere: str = ""
    address: str = ""
    under_way: int = 0
    most_under_way: int = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        seen = Seen(request.method, request.path_qs, request.headers.copy(), await request.read())
        self.times.append(asyncio.get_running_loop().time())
        self.paths.append(request.path)
        if self.keep:
            self.seen.append(seen)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self.latency)
            return await self._answer(request, seen)
        finally:
            self.under_way -= 1

    async def _answer(self, request: web.Request, seen: Seen) -> web.StreamResponse:
        trouble = _TROUBLE.get(self.mood)
        return await trouble(self, request) if trouble else self._documented(seen)

    def _documented(self, seen: Seen) -> web.Response:
        path = seen.path.partition("?")[0]
        route = self.house.routes.get((seen.method, path))
        key = self.house.key(seen)
        headers = None
        if route is None:
            answer: Answer = (404, {"error": {"message": f"Unknown request URL: {seen.method} {path}"}})
        elif self.mood is Mood.INVALID or not key or self.only_for not in {None, key}:
            answer = self.house.invalid
        elif path in self.answers:
            answer = self.answers[path]
        elif self.mood is Mood.BLOCKED and self.house.blocked:
            answer = self.house.blocked
        elif self.mood is Mood.RESTRICTED and self.house.restricted:
            answer = self.house.restricted
        elif self.mood is Mood.LIMITED:
            answer, headers = self.house.limited, self.house.limited_headers
        else:
            answer = route(seen)
        return _json(*answer, headers=headers)


def _json(status: int, data: Any, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(status=status, text=json.dumps(data), content_type="application/json", headers=headers)


def _page(status: int) -> Callable[[StandIn, web.Request], Awaitable[web.StreamResponse]]:
    async def answer(_: StandIn, __: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=_PAGE, content_type="text/html")

    return answer


async def _down(_: StandIn, __: web.Request) -> web.StreamResponse:
    return _json(503, {"error": "temporarily unavailable"})


async def _changed(_: StandIn, __: web.Request) -> web.StreamResponse:
    return _json(200, {"version": 2, "result": {"ok": "yes"}})


async def _no_json(_: StandIn, __: web.Request) -> web.StreamResponse:
    return web.Response(text="OK")


async def _slow(stand_in: StandIn, __: web.Request) -> web.StreamResponse:
    await asyncio.sleep(stand_in.patience)
    return _json(200, {})


async def _cut(_: StandIn, request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _cut_midway(stand_in: StandIn, request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000", "Content-Type": "application/json"})
    await response.prepare(request)
    await response.write(b'{"data": [')
    await _cut(stand_in, request)
    return response


async def _oversize(_: StandIn, request: web.Request) -> web.StreamResponse:
    """Never ends by itself: a client that reads on reads for ever."""
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    with suppress(ConnectionError):
        await response.write(b'{"data": "')
        while True:
            await response.write(b"x" * 65536)
            await asyncio.sleep(0)
    return response


async def _redirect(stand_in: StandIn, __: web.Request) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": f"{stand_in.elsewhere}/stolen"})


_TROUBLE: dict[Mood, Callable[[StandIn, web.Request], Awaitable[web.StreamResponse]]] = {
    Mood.DOWN: _down,
    Mood.PAGE: _page(502),
    Mood.PAGE_OK: _page(200),
    Mood.PAGE_REFUSES: _page(401),
    Mood.CHANGED: _changed,
    Mood.NO_JSON: _no_json,
    Mood.SLOW: _slow,
    Mood.CUT: _cut,
    Mood.CUT_MIDWAY: _cut_midway,
    Mood.OVERSIZE: _oversize,
    Mood.REDIRECT: _redirect,
}


@dataclass(frozen=True)
class StandIns:
    """All of them, and the directory for ``CATALOGUE_DIR`` that leads to them."""

    by_id: dict[str, StandIn]
    directory: Path

    def __getitem__(self, platform_id: str) -> StandIn:
        return self.by_id[platform_id]

    def all(self, mood: Mood) -> None:
        for each in self.by_id.values():
            each.mood = mood

    def forget(self) -> None:
        for each in self.by_id.values():
            each.seen.clear()
            each.times.clear()
            each.paths.clear()
            each.answers.clear()


@asynccontextmanager
async def running(directory: Path, houses: Iterable[House] = HOUSES, overlay: str = "") -> AsyncIterator[StandIns]:
    """Start a stand-in for each house, and write the overlay; ``overlay`` is added to each of its files."""
    shipped = load_catalogue()
    runners: list[web.AppRunner] = []
    stand_ins: dict[str, StandIn] = {}
    try:
        for house in houses:
            stand_in = StandIn(house)
            runner, stand_in.address = await _serve(stand_in)
            runners.append(runner)
            stand_ins[house.id] = stand_in
            base = (shipped.get(house.id).api_base or "") if house.id in shipped else ""
            lines = [f'id = "{house.id}"', f'api_base = "{stand_in.address}{URL(base).path.rstrip("/")}"']
            if house.id in shipped and shipped.get(house.id).pro_base:
                lines.append(f'pro_base = "{stand_in.address}"')
            (directory / f"{house.id}.toml").write_text("\n".join([*lines, overlay, ""]))
        for one, other in zip(stand_ins.values(), reversed(stand_ins.values()), strict=True):
            one.elsewhere = other.address
        yield StandIns(stand_ins, directory)
    finally:
        for runner in runners:
            await runner.cleanup()


async def _serve(stand_in: StandIn) -> tuple[web.AppRunner, str]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", stand_in.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    return runner, f"http://{host}:{port}"
