"""Bytes that are ready to be sent: packed once, sent many times, and not at all to those who have them."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass

from aiohttp import web
from multidict import CIMultiDict

_LEAST_WORTH_PACKING = 1024


@dataclass(frozen=True, slots=True)
class Packed:
    """One content. ``tag``: its entity tag, the same for both forms, and weak for that reason."""

    content_type: str
    plain: bytes
    gzipped: bytes | None
    tag: str


def pack(content: str | bytes, content_type: str) -> Packed:
    plain = content.encode() if isinstance(content, str) else content
    gzipped = gzip.compress(plain, mtime=0) if len(plain) >= _LEAST_WORTH_PACKING else None
    return Packed(content_type, plain, gzipped, f'W/"{hashlib.sha256(plain).hexdigest()[:20]}"')


def answer(request: web.Request, packed: Packed, cache: str, *, status: int = 200) -> web.Response:
    """``cache``: what Cache-Control says. 304 to whoever has it still."""
    asked = request.headers
    headers: CIMultiDict[str] = CIMultiDict({"ETag": packed.tag, "Cache-Control": cache, "Vary": "Accept-Encoding"})
    if status == web.HTTPOk.status_code and packed.tag in asked.get("If-None-Match", ""):
        return web.Response(status=304, headers=headers)
    headers["Content-Type"] = packed.content_type
    if packed.gzipped is not None and "gzip" in asked.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return web.Response(status=status, body=packed.gzipped, headers=headers)
    return web.Response(status=status, body=packed.plain, headers=headers)
