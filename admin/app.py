"""The web beside the bot."""

from __future__ import annotations

from aiohttp import web


def build_web() -> web.Application:
    app = web.Application()
    app.router.add_get("/healthz", healthz)
    return app


async def healthz(_: web.Request) -> web.Response:
    """Alive: the process answers."""
    return web.Response(text="ok")
