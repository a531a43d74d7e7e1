"""Coming in, staying, going: and nobody else."""

from __future__ import annotations

import asyncio
import re
from urllib.parse import urlsplit

import pytest

from services.errors import NotFound, StorageUnavailable
from tests.admin.views.conftest import OTHER_OPERATOR, PUBLIC_URL, Office


async def test_a_link_is_good_once_and_looking_does_not_spend_it(office: Office) -> None:
    link = await office.operators.link(office.operator)
    assert link.startswith(f"{PUBLIC_URL}/admin/enter/")
    path = urlsplit(link).path
    preview = office.browser()
    for _ in range(3):
        assert (await preview.get(path)).status == 200
    browser = office.browser()
    response = await browser.enter(link)
    assert (response.status, response.url.path) == (200, "/admin")
    for other in (preview, browser):
        assert (await other.get(path)).status == 404
        assert (await other.post(path)).status == 404
    assert (await preview.get("/admin")).url.path == "/admin/sign-in"


async def test_of_many_who_click_at_once_one_comes_in(office: Office) -> None:
    path = urlsplit(await office.operators.link(office.operator)).path
    browsers = [office.browser() for _ in range(5)]
    answers = await asyncio.gather(*(browser.post(path) for browser in browsers))
    assert sorted(answer.status for answer in answers) == [200, 404, 404, 404, 404]


async def test_a_link_is_good_for_five_minutes_and_only_the_newest(office: Office) -> None:
    first = await office.operators.link(office.operator)
    second = await office.operators.link(office.operator)
    browser = office.browser()
    assert (await browser.post(urlsplit(first).path)).status == 404
    office.clock.forward(minutes=5)
    assert (await browser.post(urlsplit(second).path)).status == 404


async def test_only_operators_get_a_link_and_one_who_is_none_any_more_gets_nowhere(office: Office) -> None:
    stranger = await office.person(77)
    with pytest.raises(NotFound):
        await office.operators.link(stranger)
    browser = await office.signed_in()
    link = await office.operators.link(office.operator)
    async with office.database.write() as tx:
        await tx.people.update(office.operator.id, office.clock(), is_active=False)
    assert (await browser.get("/admin")).url.path == "/admin/sign-in"
    assert (await office.browser().post(urlsplit(link).path)).status == 404


async def test_a_session_ends_when_idle_and_after_half_a_day_whatever_happens(office: Office) -> None:
    idle, busy = await office.signed_in(), await office.signed_in()
    for _ in range(24):  # 12 hours less two minutes
        office.clock.forward(minutes=29, seconds=55)
        assert (await busy.get("/admin/sessions")).url.path == "/admin/sessions"
    assert (await idle.get("/admin")).url.path == "/admin/sign-in"
    office.clock.forward(minutes=2)
    assert (await busy.get("/admin")).url.path == "/admin/sign-in"


async def test_the_cookie(office: Office) -> None:
    path = urlsplit(await office.operators.link(office.operator)).path
    browser = office.browser()
    async with browser.client.post(path, headers={"Origin": browser.origin}, allow_redirects=False) as response:
        cookie = response.headers["Set-Cookie"]
    assert re.fullmatch(r"operator=[\w-]{43}; HttpOnly; Path=/; SameSite=Lax", cookie)


async def test_a_change_wants_the_form_of_a_page_of_ours(office: Office) -> None:
    browser, other = await office.signed_in(), await office.signed_in()
    await browser.get("/admin/sessions")
    ends = re.findall(r'action="(/admin/sessions/\d+/end)"', browser.page)
    assert len(ends) == 1
    token, page = browser.csrf, browser.page
    for origin in ("", "null", "https://evil.example", f"{PUBLIC_URL}.evil.example", "http://quota.example"):
        assert (await browser.post(ends[0], csrf=token, origin=origin)).status == 403, origin
    for forged in ("", "x", token[:-1], "é" * 64):
        assert (await browser.post(ends[0], csrf=forged)).status == 403, forged
    await other.get("/admin")
    assert (await browser.post(ends[0], csrf=other.csrf)).status == 403, "another session's"
    assert (await other.get("/admin")).url.path == "/admin"
    browser.page = page
    assert (await browser.post(ends[0], origin=PUBLIC_URL)).status == 200
    assert "That browser is signed out" in browser.page
    assert (await other.get("/admin")).url.path == "/admin/sign-in"


async def test_signing_out_and_what_the_log_says_of_it_all(office: Office) -> None:
    colleague = await office.app.services.people.meet(OTHER_OPERATOR, "ko")
    browser = await office.signed_in(colleague)
    assert "개요" in browser.page
    assert (await browser.post("/admin/sign-out")).url.path == "/admin/sign-in"
    assert (await browser.get("/admin")).url.path == "/admin/sign-in"
    document = (await office.app.services.my_data.export(colleague)).decode()
    for act in ("admin_link", "admin_sign_in", "admin_sign_out"):
        assert act in document
    assert "token_hash" not in document
    assert "code_hash" not in document


async def test_over_plain_http_from_elsewhere_nobody_comes_in(office: Office) -> None:
    path = urlsplit(await office.operators.link(office.operator)).path
    browser = office.browser(Host="quota.example")
    await browser.get("/admin/sign-in")
    assert "Not over plain http" in browser.page
    assert (await browser.post(path, origin=PUBLIC_URL)).status == 403
    assert (await office.browser().get(path)).status == 200, "and the link is as good as before"


async def test_nothing_answers_without_a_session_but_the_door(office: Office) -> None:
    """Every route there is, whoever added it."""
    addresses = set()
    for route in office.app.web.router.routes():
        assert route.resource is not None
        path = re.sub(r"\{[^}]+\}", "1", route.resource.canonical)
        if path.startswith("/admin"):
            addresses.add((route.method, path))
    assert len(addresses) >= 8
    browser = office.browser()
    for method, path in addresses | {("*", "/admin/"), ("*", "/admin/nothing/there")}:
        for asked in ("GET", "POST", "PUT", "DELETE") if method == "*" else (method,):
            async with browser.client.request(
                asked, path, allow_redirects=False, headers={"Origin": browser.origin}
            ) as response:
                if path in ("/admin/sign-in", "/admin/enter/1"):
                    assert response.status in (200, 404), f"{asked} {path}"
                elif asked in ("GET", "HEAD"):
                    assert (response.status, response.headers["Location"]) == (303, "/admin/sign-in"), path
                else:
                    assert response.status == 403, f"{asked} {path}"
                assert response.headers["Cache-Control"] == "no-store", path


async def test_a_database_that_is_away_is_no_error_of_ours(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = await office.signed_in()

    def away() -> None:
        raise StorageUnavailable("gone")

    monkeypatch.setattr(office.database, "read", away)
    for address in ("/admin", "/admin/enter/x"):
        response = await browser.get(address)
        assert (response.status, response.headers["Retry-After"]) == (503, "10")
