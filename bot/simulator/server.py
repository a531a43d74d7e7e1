"""The simulator over HTTP, on this machine alone: the bot's side, and the chat page."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp import web

from bot.simulator import pages
from bot.simulator.errors import ApiError
from bot.simulator.faults import Fault
from bot.simulator.params import Params, Upload
from bot.simulator.state import Simulator
from bot.simulator.webhook import deliver
from bot.tasks import Owned

Json = dict[str, Any]

UPLOAD_BYTES: Final = 50 * 1024 * 1024
_PROXY_PAGE: Final = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_SHUTDOWN_SECONDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Address:
    """Where a simulator listens. `url` is the base for the bot: `<url>/bot<token>/<method>`."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The base address, without a slash at the end."""
        return f"http://{self.host if ':' not in self.host else f'[{self.host}]'}:{self.port}"

    def page(self, *people: str, start: str = "") -> str:
        """Return the address of the chat page, for these people, with a deep link's parameter."""
        query = {name: value for name, value in (("people", ",".join(people)), ("start", start)) if value}
        return f"{self.url}/" + (f"?{urlencode(query, safe=',')}" if query else "")

    def __str__(self) -> str:
        return self.url


def check_loopback(host: str) -> None:
    """Raise ValueError for a host other machines can reach."""
    if host == "localhost":
        return
    try:
        is_loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_loopback = False
    if not is_loopback:
        raise ValueError(f"the simulator listens on this machine only (127.0.0.1), not on {host!r}")


@asynccontextmanager
async def serve(simulator: Simulator, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Address]:
    """Serve a simulator while the block runs; `port` 0 takes a free one.

    Raises ValueError for a host that is not loopback, OSError for a port that is taken.
    """
    check_loopback(host)
    runner = web.AppRunner(
        application(simulator), access_log=None, handler_cancellation=True, shutdown_timeout=_SHUTDOWN_SECONDS
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield Address(host, runner.addresses[0][1])
    finally:
        simulator.updates.end_poll()
        simulator.tell({"event": "closed"})
        await runner.cleanup()


def application(simulator: Simulator) -> web.Application:
    """Build the web application: `/bot…` and `/file/bot…` for the bot, `/` and `/sim/…` for people."""

    async def delivery(_: web.Application) -> AsyncIterator[None]:
        tasks = Owned()
        tasks.start(deliver(simulator), "simulated webhook")
        yield
        await tasks.stop()

    app = web.Application(client_max_size=UPLOAD_BYTES)
    app.cleanup_ctx.append(delivery)
    side = _BotSide(simulator)
    app.router.add_route("GET", "/bot{token}/{method}", side.handle)
    app.router.add_route("POST", "/bot{token}/{method}", side.handle)
    app.router.add_get("/file/bot{token}/{path:.+}", side.file)
    pages.add_to(app, simulator)
    return app


class _BotSide:
    """Requests of the bot."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self._simulator.token:
            return web.json_response(ApiError(401, "Unauthorized").as_json(), status=401)
        try:
            params = await read_params(request)
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        fault = self._simulator.faults.take(method, params.values)
        with self._simulator.at_work(method):
            if fault is not None:
                return await self._trouble(request, method, params, fault)
            return await self._answer(method, params)

    async def _answer(self, method: str, params: Params) -> web.Response:
        try:
            result = await self._simulator.call(method, params)
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        return web.json_response({"ok": True, "result": result})

    async def _trouble(self, request: web.Request, method: str, params: Params, fault: Fault) -> web.Response:
        match fault.kind:
            case "slow":
                await asyncio.sleep(fault.delay)
                return await self._answer(method, params)
            case "cut after":
                await self._answer(method, params)
                return _cut(request)
        self._simulator.record(method, params)
        match fault.kind:
            case "429":
                pause = {"retry_after": fault.retry_after}
                error = ApiError(429, f"Too Many Requests: retry after {fault.retry_after}", pause)
            case "500":
                error = ApiError(500, "Internal Server Error")
            case "502":
                return web.Response(text=_PROXY_PAGE, status=502, content_type="text/html")
            case _:
                return _cut(request)
        return web.json_response(error.as_json(), status=error.code)

    async def file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._simulator.token:
            return web.json_response(ApiError(401, "Unauthorized").as_json(), status=401)
        stored = self._simulator.files.by_path.get(request.match_info["path"])
        if stored is None:
            return web.json_response(ApiError(404, "Not Found").as_json(), status=404)
        return web.Response(body=stored.upload.content, content_type="application/octet-stream")


def _cut(request: web.Request) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_params(request: web.Request) -> Params:
    """Read the parameters of a call from the query, a form, multipart or JSON. Raises ApiError 400."""
    values: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            sent = await request.json()
        except ValueError as error:
            raise ApiError(400, "Bad Request: can't parse JSON object") from error
        values |= sent if isinstance(sent, dict) else {}
    elif request.method == "POST" and request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.file.read(), value.content_type)
            else:
                values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Params.read(values, files)
