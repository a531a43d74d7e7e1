"""Files that are sent as they are: style, script, icons, pictures. Nothing but what is there at start can be asked for.

A page names each with a digest of its content, so that browsers may keep it for good.
"""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

from aiohttp import web

from admin.packed import Packed, answer, pack

FOLDER = Path(__file__).with_name("static")
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
}
_TEXTS = frozenset({".css", ".js", ".svg"})
_FOR_GOOD, _FOR_A_WHILE = "public, max-age=31536000, immutable", "public, max-age=3600"


class Assets:
    """Texts are kept packed in memory; pictures are read when they are asked for, which browsers do once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._texts: dict[str, Packed] = {}
        self._files: dict[str, Path] = {}
        self._digests: dict[str, str] = {}
        for path in sorted(folder.rglob("*")):
            if path.suffix in _TYPES:
                name, content = path.relative_to(folder).as_posix(), path.read_bytes()
                self._digests[name] = hashlib.sha256(content).hexdigest()[:10]
                if path.suffix in _TEXTS:
                    self._texts[name] = pack(content, _TYPES[path.suffix])
                else:
                    self._files[name] = path

    def __contains__(self, name: object) -> bool:
        return name in self._digests

    def url(self, name: str) -> str:
        """The address of a file for a page. Raises ``KeyError`` where there is none."""
        return f"/static/{name}?v={self._digests[name]}"

    async def send(self, request: web.Request) -> web.Response:
        return await self.answer(request, request.match_info["name"])

    async def answer(self, request: web.Request, name: str) -> web.Response:
        """The file, or 404."""
        cache = _FOR_GOOD if request.query.get("v") == self._digests.get(name) else _FOR_A_WHILE
        if name in self._texts:
            return answer(request, self._texts[name], cache)
        if name not in self._files:
            raise web.HTTPNotFound
        path = self._files[name]
        content = await asyncio.to_thread(path.read_bytes)
        return answer(request, Packed(_TYPES[path.suffix], content, None, f'W/"{self._digests[name]}"'), cache)


ASSETS = web.AppKey("assets", Assets)


def setup(app: web.Application) -> None:
    app[ASSETS] = Assets()
    app.router.add_get("/static/{name:.+}", app[ASSETS].send)
