"""/admin: for operators, and for nobody else."""

from __future__ import annotations

import re
from datetime import timedelta

from services.kinds import Kind
from services.notifications.outbox import entry
from services.storage.records import Person
from tests.dialogs.house import Guest, House


async def operator_of(house: House) -> tuple[Guest, Person]:
    return Guest(house, house.operator), await house.app.services.people.meet(house.operator.id, "en")


async def test_an_operator_gets_a_link_and_the_short_version(house: House) -> None:
    guest, person = await operator_of(house)
    link, window = await guest.write("/admin")
    code = re.search(r"/admin/enter/([\w-]+)$", link.text)
    assert code is not None
    operators = house.app.services.administration.operators
    assert await operators.expects(code[1])
    assert "Nobody sends notifications" in window.text
    assert await guest.state() == "AdminSG:overview"
    await guest.tap(next(button for button in guest.window.all_buttons if "New link" in button.text))
    assert not await operators.expects(code[1]), "the newest alone is good"
    token = await operators.enter(re.findall(r"/admin/enter/([\w-]+)", guest.messages[-2].text)[-1], "", "")
    session = await operators.session(token)
    assert session is not None
    assert session.person == person


async def test_for_anybody_else_it_is_a_command_that_does_not_exist(house: House) -> None:
    guest = await house.guest()
    (admin,), (nothing,) = await guest.write("/admin"), await guest.write("/nothing")
    assert admin.text == nothing.text.replace("/nothing", "/admin")
    assert await guest.state() != "AdminSG:overview"


async def test_who_was_shut_out_is_told_so_and_nothing_else(house: House) -> None:
    guest = await house.guest()
    person = await house.app.services.people.by_telegram(guest.human.id)
    assert person is not None
    (window,) = await guest.write("/status")
    async with house.app.database.write() as tx:
        await tx.people.update(person.id, house.app.services.clock(), is_active=False)
    for said in ("/status", "/start", "gemini 20", "hello"):
        (answer,) = await guest.write(said)
        assert "closed your access" in answer.text
    told = await guest.tap(window.all_buttons[0], window)
    assert told is not None
    assert "closed your access" in (told.text or "")
    async with house.app.database.write() as tx:
        await tx.people.update(person.id, house.app.services.clock(), is_active=True)
    assert "closed your access" not in (await guest.write("/status"))[0].text


async def test_a_broadcast_is_watched_and_held_from_the_bot(house: House) -> None:
    guest, person = await operator_of(house)
    service = house.app.services.administration.broadcasts
    await house.guest(), await house.guest()
    await guest.write("/admin")
    await guest.tap(guest.window.button("Broadcasts"))
    assert "Nothing was sent" in guest.window.text
    broadcast_id = await service.draft(person, {"en": "Hello <b>all</b>"})
    await service.start(person, broadcast_id)
    await service.tick()
    draft = await service.draft(person, {"en": "Not yet"})
    await guest.tap(guest.window.button("Refresh"))
    assert f"Broadcast {broadcast_id}: Running" in guest.window.text
    assert "Hello <b>all</b>" in guest.window.text, "as text"
    await guest.tap(guest.window.button("Pause"))
    assert (await service.one(broadcast_id)).state == "paused"
    await guest.tap(guest.window.button("Go on"))
    assert (await service.one(broadcast_id)).state == "running"
    await guest.tap(guest.window.button("Cancel"))
    assert "Cancelled" in guest.window.text
    assert (await service.one(draft)).state == "draft", "a draft is begun on the web alone"


async def test_the_outbox_says_what_failed(house: House) -> None:
    guest, person = await operator_of(house)
    now = house.app.services.clock()
    async with house.app.database.write() as tx:
        await tx.outbox.put([entry(Kind.KEY_DIED, person.id, "bad", now, now + timedelta(hours=1))], now)
        (row,) = await tx.outbox_desk.lines("pending", None, 1)
        await tx.outbox.settle([row.id], "dead", now, error="Refused: <b>entities</b>")
    await guest.write("/admin")
    await guest.tap(guest.window.button("Outbox"))
    assert "Failed: 1" in guest.window.text
    assert f"key_died, #{person.id}: Refused: <b>entities</b>" in guest.window.text


async def test_who_is_no_operator_any_more_cannot_go_on(house: House) -> None:
    guest, person = await operator_of(house)
    await guest.write("/admin")
    button, window = guest.window.button("Outbox"), guest.window
    services = house.app.services
    operators = services.administration.operators
    ids, operators._ids = operators._ids, frozenset()
    try:
        await guest.tap(button, window)
        assert await guest.state() != "AdminSG:outbox"
    finally:
        operators._ids = ids
    assert operators.knows(person)
