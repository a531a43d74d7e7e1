"""Which pages of others may call the API from a browser (https://fetch.spec.whatwg.org/#http-cors-protocol).

The API goes by tokens and knows no cookies, so that no credentials are allowed, and a page of anybody else's learns
nothing by sending a request that it may not read the answer of.
"""

from __future__ import annotations

from aiohttp import hdrs, web

from admin.api.problems import OURS
from admin.security import Handler
from admin.site import SITE

_METHODS = "GET, POST, PATCH, DELETE"
_HEADERS = "Authorization, Content-Type, Accept-Language, If-None-Match, Idempotency-Key"
_EXPOSED = "ETag, Retry-After"
_KEPT_SECONDS = "600"


@web.middleware
async def let_others_call(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Around whatever else answers, so that a page can read what was refused, too."""
    origin = request.headers.get(hdrs.ORIGIN, "")
    if not request.path.startswith(OURS) or origin not in request.app[SITE].origins:
        return await handler(request)
    if request.method == hdrs.METH_OPTIONS and hdrs.ACCESS_CONTROL_REQUEST_METHOD in request.headers:
        answer: web.StreamResponse = web.Response(status=204)
        answer.headers[hdrs.ACCESS_CONTROL_ALLOW_METHODS] = _METHODS
        answer.headers[hdrs.ACCESS_CONTROL_ALLOW_HEADERS] = _HEADERS
        answer.headers[hdrs.ACCESS_CONTROL_MAX_AGE] = _KEPT_SECONDS
    else:
        answer = await handler(request)
    answer.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = origin
    answer.headers[hdrs.ACCESS_CONTROL_EXPOSE_HEADERS] = _EXPOSED
    answer.headers.add(hdrs.VARY, hdrs.ORIGIN)
    return answer
