"""The settings in force. What is secret is shown as set or not set."""

from __future__ import annotations

from aiohttp import web

from admin.site import SITE
from admin.views.pages import show, texts_of


async def settings(request: web.Request) -> web.Response:
    return show(request, "settings", title=texts_of(request)("admin-settings"), settings=request.app[SITE].settings)
