"""What protects every route alike: headers, limits, and who a request comes from. One module for all areas.

Headers are put on in the last moment before an answer goes out, so that errors have them too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from aiohttp import web

from admin.site import SITE, Network

logger = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

BODY_BYTES = 1024 * 1024
REQUEST_SECONDS = 15
_HSTS = "max-age=31536000"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # with no-referrer a browser would send no Origin along with a form either
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


SECURE = web.RequestKey("secure", bool)
"""Whether the person's own connection is https, whatever ours to the proxy is."""


async def put_headers(request: web.Request, response: web.StreamResponse) -> None:
    """What is not said to be kept by anybody is kept by nobody."""
    headers = response.headers
    headers.update(HEADERS)
    headers.setdefault("Cache-Control", "no-store")
    if request.get(SECURE, request.scheme == "https"):
        headers["Strict-Transport-Security"] = _HSTS
    headers.popall("Server", None)


@web.middleware
async def keep_limits(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A body of 1 MB and 15 seconds are enough for anybody. aiohttp counts the body again while it is read."""
    if (request.content_length or 0) > BODY_BYTES:
        raise web.HTTPRequestEntityTooLarge(max_size=BODY_BYTES, actual_size=request.content_length or 0)
    try:
        async with asyncio.timeout(REQUEST_SECONDS):
            return await handler(request)
    except TimeoutError:
        logger.warning("%s %s took longer than %s s", request.method, request.path, REQUEST_SECONDS)
        raise web.HTTPServiceUnavailable(headers={"Retry-After": "10"}) from None


@web.middleware
async def believe_proxies(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Take ``X-Forwarded-*`` from a configured proxy: its view of who asks, and whether over https."""
    proxies = request.app[SITE].proxies
    if not proxies or not _is_one_of(proxies, request.remote):
        return await handler(request)
    remote = _client(request.headers.get("X-Forwarded-For", ""), proxies) or request.remote
    scheme = request.headers.get("X-Forwarded-Proto", "").strip().lower()
    seen = request.clone(remote=remote or "", scheme=scheme if scheme in {"http", "https"} else request.scheme)
    request[SECURE] = seen[SECURE] = seen.scheme == "https"  # the answer is prepared for the request as it came
    return await handler(seen)


def _client(forwarded: str, proxies: tuple[Network, ...]) -> str | None:
    """The last address that is none of our proxies: what stands before it, anybody may have written."""
    for part in reversed(forwarded.split(",")):
        address = part.strip()
        if not _is_address(address):
            return None
        if not _is_one_of(proxies, address):
            return address
    return None


def _is_one_of(networks: tuple[Network, ...], address: str | None) -> bool:
    if not address or not _is_address(address):
        return False
    return any(ip_address(address) in network for network in networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
