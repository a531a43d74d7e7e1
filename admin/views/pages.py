"""Pages of the admin views, made anew for each request: what they show is of this moment."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from admin.assets import Assets
from admin.languages import language_of
from admin.rendering import HTML, environment
from admin.views.guard import SESSION
from admin.views.words import Words
from services.l10n import Texts
from services.scope import Services

SECTIONS = ("overview", "people", "platforms", "outbox", "broadcasts", "audit", "settings", "sessions")
"""In the order of the menu. ``admin-<section>`` is a text, ``/admin/<section>`` the address but of the first."""
_DONE = frozenset(
    {
        "session_ended",
        "person_shut_out",
        "person_let_in",
        "person_deleted",
        "person_is_operator",
        "sent_again",
        "dropped",
        "broadcast_preview",
        "broadcast_start",
        "broadcast_pause",
        "broadcast_cancel",
    }
)
"""What a page may be told to say at its top after a change: ``?done=``."""


class Views:
    def __init__(self, services: Services, assets: Assets) -> None:
        self._services = services
        self._assets = assets
        self._environment = environment()

    def show(self, request: web.Request, template: str, *, status: int = 200, **content: Any) -> web.Response:
        """``content``: what the template names, ``title`` among it."""
        session = request.get(SESSION)
        texts = self.texts(request)
        context: dict[str, Any] = {
            "t": texts,
            "language": texts.language,
            "asset": self._assets.url,
            "csrf": session.csrf if session else "",
            "sections": SECTIONS if session else (),
            "section": template.partition("_")[0],
            "done": request.query["done"] if request.query.get("done", "").replace("-", "_") in _DONE else None,
            "refresh": None,
            **content,
        }
        if session is not None:
            context["say"] = Words(texts, session.person.timezone, self._services.clock())
        html = self._environment.get_template(f"admin/{template}.html").render(context)
        return web.Response(body=html.encode(), status=status, headers={"Content-Type": HTML})

    def texts(self, request: web.Request) -> Texts:
        """In the operator's own language; before anybody is known, in the browser's."""
        session = request.get(SESSION)
        language = session.person.language if session else language_of(request)
        return self._services.translations.of(language)


VIEWS = web.AppKey("views", Views)


def show(request: web.Request, template: str, *, status: int = 200, **content: Any) -> web.Response:
    return request.app[VIEWS].show(request, template, status=status, **content)


def texts_of(request: web.Request) -> Texts:
    """The operator's language."""
    return request.app[VIEWS].texts(request)
