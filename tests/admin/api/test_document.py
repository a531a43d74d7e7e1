"""What the API says of itself is what it does."""

from __future__ import annotations

import re

from aiohttp import web

from admin.api import ENDPOINTS, PREFIX
from tests.admin.api.conftest import Api

ABOUT = {f"{PREFIX}/openapi.json", f"{PREFIX}/docs"}


async def test_every_route_is_described(api: Api) -> None:
    document = (await api.call("GET", "openapi.json")).data
    assert document["openapi"].startswith("3.1.")
    described = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    app: web.Application = api.client.app
    served = {
        (route.method, route.resource.canonical)
        for route in app.router.routes()
        if route.resource is not None and route.resource.canonical.startswith(PREFIX) and route.method != "HEAD"
    }
    assert served == described | {("GET", path) for path in ABOUT}
    ids = [each["operationId"] for methods in document["paths"].values() for each in methods.values()]
    assert len(ids) == len(set(ids)) == len(ENDPOINTS)
    named = set(re.findall(r'"#/components/schemas/(\w+)"', (await api.call("GET", "openapi.json")).text))
    assert named <= set(document["components"]["schemas"])


async def test_the_page_shows_all_of_it_and_asks_nobody_else(api: Api) -> None:
    page = (await api.call("GET", "docs")).data.decode()
    for endpoint in ENDPOINTS:
        assert f"<code>{PREFIX}{endpoint.path}</code>" in page
        assert endpoint.summary in page
    linked = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert all(not each.startswith(("http:", "https:", "//")) for each in linked)
    assert "<script" not in page
    assert "style=" not in page
    ids = set(re.findall(r' id="([^"]*)"', page))
    assert {each[1:] for each in linked if each.startswith("#")} <= ids
    for each in linked:
        if not each.startswith("#"):
            path = each if each.startswith("/") else f"{PREFIX}/{each}"
            assert (await api.call("GET", path)).status == 200


async def test_both_are_kept_by_who_has_them(api: Api) -> None:
    for path in ABOUT:
        first = await api.call("GET", path)
        again = await api.call("GET", path, headers={"If-None-Match": first.headers["ETag"]})
        assert (first.status, again.status, again.data) == (200, 304, b"")
