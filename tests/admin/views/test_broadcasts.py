"""Messages to everybody, and the outbox they go through."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.notices import WRITERS
from bot.notices.composer import Composer
from services.kinds import Kind
from services.notifications.broadcasts import LONGEST, Broadcasts, State
from services.notifications.outbox import Outbox, entry
from services.storage.repositories.outbox import DEAD, SENT, UNCERTAIN
from tests.admin.views.conftest import Browser, Office

HELLO = {"en": "Hello <b>all</b> & everyone", "ko": "안녕하세요"}


async def deliver(office: Office, people: int, state: str = SENT) -> list[str]:
    """Settle what so many people are due, as a sender would; answers what they read."""
    composer = Composer(office.app.services, office.app.services.notices, WRITERS)
    read = []
    for group in await Outbox(office.database, office.clock, "test").claim(people):
        notice = await composer.compose(group)
        async with office.database.write() as tx:
            await tx.outbox.settle([row.id for row in group], state, office.clock(), message_id=group[0].id)
        read.append(notice.text if notice else "")
    return read


def service(office: Office) -> Broadcasts:
    return office.app.services.administration.broadcasts


async def written(office: Office, browser: Browser) -> str:
    """Write one; answers its address."""
    await browser.get("/admin/broadcasts/new")
    response = await browser.post("/admin/broadcasts", {f"text_{code}": text for code, text in HELLO.items()})
    assert response.status == 200
    return response.url.path


async def test_from_writing_to_the_end(office: Office) -> None:
    await office.person(77, "ko")
    await office.person(78, "fr")
    blocked, shut_out = await office.person(79), await office.person(80)
    async with office.database.write() as tx:
        await tx.people.update(blocked.id, office.clock(), reachable=False)
        await tx.people.update(shut_out.id, office.clock(), is_active=False)
    browser = await office.signed_in()
    address = await written(office, browser)
    assert "Goes to 2 people" in browser.page
    assert "Hello &lt;b&gt;all&lt;/b&gt; &amp; everyone" in browser.page
    await service(office).tick()
    assert await deliver(office, 9) == [], "a draft goes to nobody"

    await browser.post(f"{address}/preview")
    escaped = "Hello &lt;b&gt;all&lt;/b&gt; &amp; everyone"
    assert sorted(await deliver(office, 9)) == [escaped, "안녕하세요"], "each a message of its own"

    await browser.post(f"{address}/start")
    assert '<meta http-equiv="refresh"' in browser.page
    assert "0 of 2" in browser.page
    await service(office).tick()
    await service(office).tick()
    assert await deliver(office, 1) == ["안녕하세요"]
    await browser.get(address)
    assert "1 of 2" in browser.page
    assert 'max="2" value="1"' in browser.page
    assert await deliver(office, 9) == [escaped], "who reads another language gets the English text"
    await service(office).tick()
    await browser.get(address)
    assert ("Finished" in browser.page, "http-equiv" in browser.page) == (True, False)
    assert 'max="2" value="2"' in browser.page
    for act in ("start", "pause", "cancel"):
        await browser.get("/admin")
        assert (await browser.post(f"{address}/{act}")).status == 404
    await browser.get("/admin/audit?action=admin_*")
    acts = re.findall(r"<code>admin_(\w+)</code>", browser.page)
    assert acts[:3] == ["broadcast", "preview", "draft"]


async def test_pausing_holds_and_going_on_misses_nobody_and_nobody_twice(office: Office) -> None:
    for number in range(5):
        await office.person(100 + number)
    broadcast_id = await service(office).draft(office.operator, HELLO)
    await service(office).start(office.operator, broadcast_id)
    await service(office).tick()
    assert len(await deliver(office, 2)) == 2
    await service(office).pause(office.operator, broadcast_id)
    await service(office).tick()
    assert await deliver(office, 9) == []
    office.clock.forward(days=10)
    assert await deliver(office, 9) == []
    assert (await service(office).one(broadcast_id)).counts == {"sent": 2, "held": 3}
    await office.person(200)
    await service(office).start(office.operator, broadcast_id)
    await service(office).tick()
    assert len(await deliver(office, 9)) == 4, "with who came meanwhile"
    await service(office).tick()
    found = await service(office).one(broadcast_id)
    assert (found.state, found.counts, found.total) == (State.FINISHED, {"sent": 6}, 6)


async def test_cancelling_stops_it_also_for_what_a_sender_holds(office: Office) -> None:
    for number in range(3):
        await office.person(100 + number)
    broadcast_id = await service(office).draft(office.operator, HELLO)
    await service(office).start(office.operator, broadcast_id)
    await service(office).tick()
    (group,) = await Outbox(office.database, office.clock, "test").claim(1)
    await service(office).cancel(office.operator, broadcast_id)
    composer = Composer(office.app.services, office.app.services.notices, WRITERS)
    assert await composer.compose(group) is None
    await service(office).tick()
    assert await deliver(office, 9) == []
    found = await service(office).one(broadcast_id)
    assert (found.state, found.counts["dropped"]) == (State.CANCELLED, 2)


async def test_the_result_outlives_the_rows(office: Office) -> None:
    await office.person(77)
    broadcast_id = await service(office).draft(office.operator, HELLO)
    await service(office).start(office.operator, broadcast_id)
    await service(office).tick()
    await deliver(office, 9, UNCERTAIN)
    await service(office).tick()
    async with office.database.write() as tx:
        assert await tx.outbox.forget(office.clock() + timedelta(days=1)) == 1
    assert (await service(office).one(broadcast_id)).counts == {"uncertain": 1}


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({}, "The English text is missing"),
        ({"text_en": " \n ", "text_ko": "안녕"}, "The English text is missing"),
        ({"text_en": "x" * (LONGEST + 1)}, "longer than 3,000"),
        ({"text_en": "👍" * (LONGEST // 2 + 1)}, "longer than 3,000"),
    ],
)
async def test_what_cannot_be_sent_is_said_and_kept_in_the_form(
    office: Office, texts: dict[str, str], said: str
) -> None:
    browser = await office.signed_in()
    await browser.get("/admin/broadcasts/new")
    assert (await browser.post("/admin/broadcasts", texts)).status == 400
    assert said in browser.page
    for text in texts.values():
        assert text in browser.page
    assert await service(office).newest() == []


async def test_a_draft_is_changed(office: Office) -> None:
    browser = await office.signed_in()
    address = await written(office, browser)
    await browser.get(f"{address}/edit")
    assert "Hello &lt;b&gt;all" in browser.page
    await browser.post(f"{address}/rewrite", {"text_en": "Good\r\nevening", "text_xx": "?"})
    (found,) = await service(office).newest()
    assert found.texts == {"en": "Good\nevening"}


async def test_what_failed_is_seen_with_its_reason_and_sent_again_or_dropped(office: Office) -> None:
    ann, now = await office.person(77), office.clock()
    entries = [entry(Kind.KEY_DIED, ann.id, f"{number}", now, now + timedelta(hours=1)) for number in range(2)]
    async with office.database.write() as tx:
        await tx.outbox.put(entries, now)
    (group,) = await Outbox(office.database, office.clock, "test").claim(5)
    async with office.database.write() as tx:
        await tx.outbox.settle([row.id for row in group], DEAD, now, error="Refused: <b>bad</b>")
    first, second = (row.id for row in group)
    office.clock.forward(hours=2)
    browser = await office.signed_in()
    await browser.get("/admin/outbox")
    assert browser.page.count("Refused: &lt;b&gt;bad&lt;/b&gt;") == 2
    await browser.post(f"/admin/outbox/{first}/send-again", {"state": "dead"})
    assert "It is sent again." in browser.page
    await browser.post(f"/admin/outbox/{second}/drop", {"state": "dead"})
    assert "Nothing here." in browser.page
    for row_id, act in ((first, "send-again"), (second, "drop"), (10**6, "drop")):
        await browser.get("/admin")
        assert (await browser.post(f"/admin/outbox/{row_id}/{act}")).status == 404
    (group,) = await Outbox(office.database, office.clock, "test").claim(5)
    assert [(row.id, row.attempts) for row in group] == [(first, 0)]
    for state in ("claimed", "dropped", "sent", "nonsense"):
        assert (await browser.get(f"/admin/outbox?state={state}")).status == 200
    await browser.get("/admin/audit?action=admin_drop")
    assert f"notification {second}, was dead" in browser.page
