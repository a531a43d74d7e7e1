"""/readyz and /metrics: for the machines that look after this one, never for the public (nginx keeps them in)."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4

from bot.watch.metrics import Metrics
from bot.watch.readiness import Readiness

_NO_STORE = {"Cache-Control": "no-store"}


def setup(app: web.Application, readiness: Readiness, metrics: Metrics) -> None:
    """Add the two routes."""

    async def readyz(_: web.Request) -> web.Response:
        """200 where every part is well, else 503; which is in the body either way."""
        parts = await readiness.look()
        ready = all(part.ok for part in parts)
        said = {part.name: {"ok": part.ok, "said": part.said} for part in parts}
        return web.json_response({"ready": ready, "parts": said}, status=200 if ready else 503, headers=_NO_STORE)

    async def show(_: web.Request) -> web.Response:
        await readiness.count()
        return web.Response(body=metrics.text(), headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4, **_NO_STORE})

    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", show)
