"""The web beside the bot."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from admin import api
from services.scope import Services


def build_web(services: Services, origins: Iterable[str]) -> web.Application:
    """``origins``: whose pages in a browser may call the API."""
    app = web.Application()
    api.setup(app, services, origins)
    app.router.add_get("/healthz", healthz)
    return app


async def healthz(_: web.Request) -> web.Response:
    """Alive: the process answers."""
    return web.Response(text="ok")
