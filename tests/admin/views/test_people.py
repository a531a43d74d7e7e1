"""People: searched, paged, shut out, let in again, deleted; and everything else that is only looked at."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Secrets, in_force
from services.accounts import Draft
from services.directory import PAGE
from services.kinds import Kind
from services.notifications.outbox import entry
from services.storage.records import Person
from tests.admin.views.conftest import OPERATOR, Office, settings_for

KEY = "gsk_" + "A1b2" * 13


async def with_key(office: Office, person: Person) -> None:
    services = office.app.services
    preset = services.catalogue.get("groq_free").presets[0]
    draft = Draft("groq_free", preset.limits, preset_id=preset.id, identifier="<script>alert(1)</script>")
    await services.accounts.add(person, draft, KEY)


def shown(page: str) -> list[int]:
    return [int(found) for found in re.findall(r'href="/admin/people/(\d+)"', page)]


async def test_pages_follow_one_another_and_miss_nobody(office: Office) -> None:
    people = [await office.person(1000 + number) for number in range(PAGE + 5)]
    browser = await office.signed_in()
    await browser.get("/admin/people")
    first = shown(browser.page)
    newcomer = await office.person(9999)
    further = re.search(r'href="([^"]+)" rel="next"', browser.page)
    assert further is not None
    await browser.get(further[1].replace("&amp;", "&"))
    assert len(first) == PAGE
    assert [*first, *shown(browser.page)] == [*[person.id for person in reversed(people)], office.operator.id]
    assert newcomer.id not in shown(browser.page)
    assert 'rel="next"' not in browser.page


async def test_searching(office: Office) -> None:
    ann, bob = await office.person(123_456_789_012), await office.person(77, "ko")
    async with office.database.write() as tx:
        await tx.people.update(ann.id, office.clock(), email="ann@example.org")
        await tx.people.update(bob.id, office.clock(), reachable=False)
    browser = await office.signed_in()
    for query, found in (
        ("q=123456789012", [ann.id]),
        (f"q=%23{bob.id}", [bob.id]),
        ("q=+ANN@example.org+", [ann.id]),
        ("q=ann@example", []),
        ("q=99999999999999999999999", []),
        ("q='+OR+1=1--", []),
        ("state=unreachable", [bob.id]),
        ("state=inactive", []),
        ("language=ko", [bob.id]),
        ("language=xx&state=nonsense&before=x", [bob.id, ann.id, office.operator.id]),
    ):
        response = await browser.get(f"/admin/people?{query}")
        assert (response.status, shown(browser.page)) == (200, found), query
    await browser.get("/admin/people?q=123456789012")
    assert "12…12" in browser.page
    assert "a…@example.org" in browser.page
    assert "ann@example.org" not in browser.page


async def test_no_key_is_ever_shown_and_a_name_is_a_text(office: Office) -> None:
    ann = await office.person(77)
    await with_key(office, ann)
    browser = await office.signed_in()
    await browser.get(f"/admin/people/{ann.id}")
    assert "has a key" in browser.page
    assert "A1b2" not in browser.page
    assert "<script" not in browser.page
    await browser.get("/admin/people?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script" not in browser.page


async def test_shutting_out_and_letting_in(office: Office) -> None:
    ann, now = await office.person(77), office.clock()
    async with office.database.write() as tx:
        await tx.outbox.put([entry(Kind.KEY_DIED, ann.id, "x", now, now + timedelta(hours=1))], now)
    browser = await office.signed_in()
    await browser.get(f"/admin/people/{ann.id}")
    await browser.post(f"/admin/people/{ann.id}/shut-out")
    assert "This person is shut out." in browser.page
    assert not (await office.again(ann)).active
    async with office.database.survey() as tx:
        assert await tx.outbox.tally() == {"dropped": 1}
    await browser.get("/admin/people?state=inactive")
    assert shown(browser.page) == [ann.id]
    await browser.get(f"/admin/people/{ann.id}")
    await browser.post(f"/admin/people/{ann.id}/let-in")
    assert (await office.again(ann)).active
    await browser.get("/admin/audit?action=admin_*")
    for act in ("admin_shut_out", "admin_let_in", "admin_sign_in"):
        assert browser.page.count(f"<code>{act}</code>") == 1
    assert f"person {ann.id}" in browser.page
    assert "registered" not in re.findall(r"<code>(\w+)</code>", browser.page)


async def test_deleting_leaves_nothing_but_who_did_it(office: Office) -> None:
    ann = await office.person(77)
    await with_key(office, ann)
    browser = await office.signed_in()
    await browser.get(f"/admin/people/{ann.id}")
    await browser.post(f"/admin/people/{ann.id}/delete")
    assert "everything of theirs is deleted" in browser.page
    assert shown(browser.page) == [office.operator.id]
    assert (await browser.get(f"/admin/people/{ann.id}")).status == 404
    for act in ("delete", "shut-out", "let-in"):
        await browser.get("/admin/people")
        assert (await browser.post(f"/admin/people/{ann.id}/{act}")).status == 404
    await browser.get("/admin/audit?action=admin_delete")
    assert f"person {ann.id}" in browser.page


async def test_an_operator_is_neither_shut_out_nor_deleted(office: Office) -> None:
    browser = await office.signed_in()
    address = f"/admin/people/{office.operator.id}"
    for act in ("shut-out", "delete"):
        await browser.get(address)
        assert "/delete" not in browser.page
        await browser.get("/admin")
        await browser.post(f"{address}/{act}")
        assert "Nothing was done" in browser.page
    assert (await office.again(office.operator)).active


async def test_the_audit_log_by_person_and_day_and_as_a_table(office: Office) -> None:
    ann = await office.person(77)
    async with office.database.write() as tx:
        await tx.usage.act(ann.id, "settings", office.clock(), details='=HYPERLINK("http://evil")')
    office.clock.forward(days=1)
    await office.app.services.people.set_language(ann, "ko")
    browser = await office.signed_in()
    await browser.get(f"/admin/audit?person={ann.id}")
    assert re.findall(r"<code>(\w+)</code>", browser.page) == ["settings", "settings", "registered"]
    await browser.get(f"/admin/audit?person={ann.id}&since=2026-03-05&until=2026-03-05")
    assert re.findall(r"<code>(\w+)</code>", browser.page) == ["settings"]
    await browser.get(f"/admin/audit?person={ann.id}&since=nonsense&until=2026-99-99&before=-4")
    assert browser.page.count("<code>") == 3
    response = await browser.get(f"/admin/audit.csv?person={ann.id}&action=sett*&until=2026-03-04")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    header, line = browser.page.lstrip("\ufeff").split("\r\n")[:2]
    assert header == "id,timestamp,user_id,action,platform_id,amount,unit,details"
    assert line.endswith(f""",2026-03-04T12:00:00+00:00,{ann.id},settings,,,,"'=HYPERLINK(""http://evil"")\"""")


async def test_platforms_and_how_their_keys_fare(office: Office) -> None:
    ann = await office.person(77)
    await with_key(office, ann)
    browser = await office.signed_in()
    assert (await browser.get("/admin/platforms")).status == 200
    row = re.search(r"<tr>\s*<td>\S+ Groq.*?</tr>", browser.page, re.DOTALL)
    assert row is not None
    assert re.findall(r'<td class="number">([^<]*)', row[0])[1:] == ["1", "1", "–"]
    assert re.search(r"\d+ days?", row[0])


async def test_settings_are_shown_without_what_is_secret(office: Office, tmp_path: Path) -> None:
    browser = await office.signed_in()
    await browser.get("/admin/settings")
    assert f"<dd>{OPERATOR}, " in browser.page
    settings = settings_for(tmp_path, "postgresql+asyncpg://bot:hunter2@db/quota").model_copy(
        update={"secrets": Secrets(_env_file=None, encryption_keys=SecretStr("b" * 43 + "="))}
    )
    told = dict(in_force(settings))
    assert told["DATABASE_URL"] == "postgresql+asyncpg://bot:…@db/quota"
    assert told["ENCRYPTION_KEYS"] is None
    assert told["BOT_TOKEN"] == ""


async def test_nobody_who_is_shut_out_is_told_anything_or_asked_about(office: Office) -> None:
    ann, bob = await office.person(77), await office.person(78)
    await with_key(office, ann)
    await with_key(office, bob)
    await office.app.services.administration.directory.shut_out(office.operator, ann.id)
    office.clock.forward(days=8, hours=9, minutes=30)  # half an hour after the summary
    await office.app.notifying.planner.plan()
    async with office.database.survey() as tx:
        assert {row.person_id for row in await tx.outbox.everything()} == {bob.id}
        (asked,) = await tx.accounts.to_ask("groq_free", office.clock(), 0, 10)
        assert [each.id for each in await tx.directory.accounts(bob.id)] == [asked]
