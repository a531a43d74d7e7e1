"""The chat page and its own small API under `/sim/`: never used by the bot."""

from __future__ import annotations

import asyncio
import json
from importlib import resources
from typing import Any, Final
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.simulator import wire
from bot.simulator.errors import ApiError
from bot.simulator.files import image_mime
from bot.simulator.state import Simulator
from bot.simulator.views import chat_view, person_view

Json = dict[str, Any]

_STATIC: Final = {
    "chat.css": "text/css", "chat.js": "text/javascript", "phone.js": "text/javascript",
    "composer.js": "text/javascript", "draw.js": "text/javascript", "words.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}  # fmt: skip
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
DEFAULT_PEOPLE: Final = {"ann": ("Ann", "en"), "minsu": ("민수", "ko")}
_LOCAL_HOSTS: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_OWN_SITES: Final = frozenset({"same-origin", "none"})
_HEARTBEAT_SECONDS: Final = 15.0


def add_to(app: web.Application, simulator: Simulator) -> None:
    """Add the page and `/sim/…` to an application."""
    side = _PageSide(simulator)
    app.router.add_get("/", side.page)
    app.router.add_get("/static/{name}", side.static)
    app.router.add_get("/sim/events", side.events)
    app.router.add_post("/sim/phones", side.phones)
    app.router.add_post("/sim/people", side.add_person)
    app.router.add_get("/sim/people/{slug}", side.person)
    app.router.add_get("/sim/people/{slug}/chats/{chat}", side.chat)
    app.router.add_post("/sim/people/{slug}/{act}", side.act)
    app.router.add_get("/sim/files/{file_id}", side.file)
    app.middlewares.append(own_page_only)


@web.middleware
async def own_page_only(request: web.Request, handler: Any) -> web.StreamResponse:
    """Refuse what another web site sends through the person's browser (forged requests, DNS rebinding)."""
    host = urlsplit(f"//{request.host}").hostname or ""
    origin = request.headers.get("Origin")
    if host not in _LOCAL_HOSTS and not host.startswith("127."):
        raise web.HTTPForbidden(text="The simulator answers on 127.0.0.1 only.")
    is_foreign = request.headers.get("Sec-Fetch-Site", "none") not in _OWN_SITES and request.path != "/"
    if is_foreign or (origin is not None and urlsplit(origin).netloc != request.host):
        raise web.HTTPForbidden(text="Only the simulator's own page may ask.")
    response: web.StreamResponse = await handler(request)
    return response


class _PageSide:
    """Requests of the chat page."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    async def page(self, _: web.Request) -> web.Response:
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
        return web.Response(text=_read("index.html").decode(), content_type="text/html", headers=headers)

    async def static(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in _STATIC:
            raise web.HTTPNotFound
        return web.Response(
            body=_read(name), content_type=_STATIC[name], charset="utf-8", headers={"Cache-Control": "no-cache"}
        )

    async def phones(self, request: web.Request) -> web.Response:
        """Return the phones of `people`, adding who is new; where none is named, of all, or of the default two."""
        people = (await _body(request)).get("people") or list(self._simulator.people) or list(DEFAULT_PEOPLE)
        humans = [self._simulator.add_person(slug, *DEFAULT_PEOPLE.get(slug, ())) for slug in map(str, people)]
        for human in humans:
            self._simulator.befriend(human)
        return web.json_response([person_view(self._simulator, human) for human in humans])

    async def add_person(self, request: web.Request) -> web.Response:
        body = await _body(request)
        name = str(body.get("name") or "").strip() or str(body.get("slug") or "Someone")
        slug = str(body.get("slug") or "") or self._free_slug(name)
        human = self._simulator.add_person(slug, name, str(body.get("language") or "en"))
        self._simulator.befriend(human)
        return web.json_response(person_view(self._simulator, human))

    def _free_slug(self, name: str) -> str:
        base = "".join(character for character in name.lower() if character.isalnum()) or "person"
        numbered = (base if number == 1 else f"{base}{number}" for number in range(1, len(self._simulator.people) + 2))
        return next(slug for slug in numbered if slug not in self._simulator.people)

    async def person(self, request: web.Request) -> web.Response:
        human = self._simulator.people.get(request.match_info["slug"])
        if human is None:
            raise web.HTTPNotFound
        return web.json_response(person_view(self._simulator, human))

    async def chat(self, request: web.Request) -> web.Response:
        human = self._simulator.people.get(request.match_info["slug"])
        chat = self._simulator.chats.get(int(request.match_info["chat"]))
        if human is None or chat is None:
            raise web.HTTPNotFound
        return web.json_response(chat_view(self._simulator, chat, human))

    async def act(self, request: web.Request) -> web.Response:
        body = await _body(request)
        slug, act = request.match_info["slug"], request.match_info["act"]
        if slug not in self._simulator.people or act not in wire.ACTS:
            raise web.HTTPNotFound
        try:
            return web.json_response(await wire.perform(self._simulator, slug, act, body))
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)

    async def file(self, request: web.Request) -> web.Response:
        stored = self._simulator.files.by_id.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        mime = image_mime(stored.upload.content) or "application/octet-stream"
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        if not stored.path.startswith("photos/"):
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(stored.upload.name)}"
        return web.Response(body=stored.upload.content, content_type=mime, headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: who has something new to see. The page then asks for that person."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        queue: asyncio.Queue[Json] = asyncio.Queue()
        stop = self._simulator.watch(queue.put_nowait)
        try:
            await response.write(b": hello\n\n")
            while (event := await _next(queue)).get("event") != "closed":
                await response.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        except ConnectionError:
            pass
        finally:
            stop()
        return response


async def _next(queue: asyncio.Queue[Json]) -> Json:
    try:
        async with asyncio.timeout(_HEARTBEAT_SECONDS):
            return await queue.get()
    except TimeoutError:
        return {"event": "heartbeat"}


async def _body(request: web.Request) -> Json:
    """Read a JSON object; another content type could come from a form of another site."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    body = await request.json()
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def _read(name: str) -> bytes:
    return (resources.files("bot.simulator") / "page" / name).read_bytes()
