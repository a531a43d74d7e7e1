"""/admin: for operators, and for nobody else."""

from __future__ import annotations

import re

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
    assert [each.text for each in await guest.write("/admin")] == [each.text for each in await guest.write("/nothing")]
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
