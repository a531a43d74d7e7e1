"""What a message is made of on a day on which the person has had enough."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.notices.composer import Composer, Writer
from bot.notices.pieces import Piece
from services.kinds import Kind
from services.notifications.notices import DAILY_BUDGET
from services.notifications.outbox import entry
from services.scope import Scope
from services.storage.records import ToSend
from tests.dialogs.house import House, open_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as house:
        yield house


async def says(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece:
    return Piece(kind.value, kind.value)


async def test_what_is_said_once_is_said_all_the_same(house: House) -> None:
    services = house.app.services
    person = await services.people.meet((await house.guest()).human.id, "en")
    kinds = (Kind.USAGE_WARNING, Kind.KEY_DIED, Kind.PLATFORM_CHANGED, Kind.DAILY_SUMMARY)
    composer = Composer(services, services.notices, dict.fromkeys(kinds, Writer(says)))
    now = services.clock()

    async def said() -> list[str]:
        rows = [ToSend(1, person.id, 1, True, kind, "{}", 0, now, now + timedelta(hours=1)) for kind in kinds]
        notice = await composer.compose(rows)
        assert notice is not None
        return notice.text.split("\n\n")

    assert await said() == [kind.value for kind in kinds]
    async with house.app.database.write() as tx:
        sent = [
            entry(Kind.RESET_ALERT, person.id, str(number), now, now + timedelta(hours=1))
            for number in range(DAILY_BUDGET)
        ]
        await tx.outbox.put(sent, now)
        rows = await tx.outbox.claim("me", now + timedelta(minutes=1), services.clock(), 1)
        for number, row in enumerate(rows):
            await tx.outbox.settle([row.id], "sent", now, message_id=number)
    assert await said() == ["key_died", "platform_changed", "daily_summary"]
