"""The web beside the bot: one application, built from one package for each area."""

from __future__ import annotations

from aiohttp import web

from admin import api, assets, public, views
from admin.api.cors import let_others_call
from admin.api.problems import say_problems
from admin.public.errors import show_errors
from admin.security import BODY_BYTES, believe_proxies, keep_limits, put_headers
from admin.site import SERVICES, SITE, Site
from services.scope import Services


def build_web(services: Services, site: Site) -> web.Application:
    """Every area has ``setup(app)``, which adds its routes. Middlewares run from the first inwards."""
    around = [believe_proxies, show_errors, let_others_call, say_problems, keep_limits]
    app = web.Application(client_max_size=BODY_BYTES, middlewares=around)
    app.on_response_prepare.append(put_headers)
    app[SERVICES] = services
    app[SITE] = site
    app.router.add_get("/healthz", healthz)
    assets.setup(app)
    public.setup(app)
    views.setup(app)
    api.setup(app)
    return app


async def healthz(_: web.Request) -> web.Response:
    """Alive: the process answers."""
    return web.Response(text="ok")
