"""The views of those who run the product: closed to everybody else."""

from __future__ import annotations

from aiohttp import web

from admin.assets import ASSETS
from admin.security import Handler
from admin.site import SERVICES
from admin.views import audit, broadcasts, outbox, overview, people, platforms, sessions, settings, sign_in
from admin.views.guard import closed, opened
from admin.views.pages import VIEWS, Views

_OPEN: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/admin/sign-in", sign_in.sign_in),
    ("GET", "/admin/enter/{code}", sign_in.ask),
    ("POST", "/admin/enter/{code}", sign_in.enter),
)
_CLOSED: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/admin", overview.overview),
    ("GET", "/admin/people", people.people),
    ("GET", "/admin/people/{person_id}", people.person),
    ("POST", "/admin/people/{person_id}/shut-out", people.shut_out),
    ("POST", "/admin/people/{person_id}/let-in", people.let_in),
    ("POST", "/admin/people/{person_id}/delete", people.delete),
    ("GET", "/admin/platforms", platforms.platforms),
    ("GET", "/admin/outbox", outbox.outbox),
    ("POST", "/admin/outbox/{row_id}/send-again", outbox.send_again),
    ("POST", "/admin/outbox/{row_id}/drop", outbox.drop),
    ("GET", "/admin/broadcasts", broadcasts.broadcasts),
    ("POST", "/admin/broadcasts", broadcasts.add),
    ("GET", "/admin/broadcasts/new", broadcasts.new),
    ("GET", "/admin/broadcasts/{broadcast_id}", broadcasts.one),
    ("GET", "/admin/broadcasts/{broadcast_id}/edit", broadcasts.edit),
    ("POST", "/admin/broadcasts/{broadcast_id}/rewrite", broadcasts.rewrite),
    ("POST", "/admin/broadcasts/{broadcast_id}/{act:preview|start|pause|cancel}", broadcasts.act),
    ("GET", "/admin/audit", audit.audit),
    ("GET", "/admin/audit.csv", audit.table),
    ("GET", "/admin/settings", settings.settings),
    ("GET", "/admin/sessions", sessions.sessions),
    ("POST", "/admin/sessions/{session_id}/end", sessions.end),
    ("POST", "/admin/sign-out", sessions.sign_out),
    ("*", "/admin/{rest:.*}", sign_in.nothing),
)


def setup(app: web.Application) -> None:
    app[VIEWS] = Views(app[SERVICES], app[ASSETS])
    for method, path, handler in _OPEN:
        app.router.add_route(method, path, opened(handler))
    for method, path, handler in _CLOSED:
        app.router.add_route(method, path, closed(handler))
