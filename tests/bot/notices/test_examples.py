"""An example of each kind: it says that it is one, nothing about it can be tapped wrongly, and it is plausible."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.notices import WRITERS
from bot.notices.composer import Composer, Notice
from handlers.tap_data import OpenTap
from services.kinds import IN_SETTINGS, Kind
from services.storage.records import Person
from tests.dialogs.house import House, open_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as house:
        yield house


async def person_with(house: House, *platforms: str, language: str = "en") -> Person:
    guest = await house.guest(language, platforms)
    person = await house.app.services.people.by_telegram(guest.human.id)
    assert person is not None
    return person


async def example(house: House, person: Person, *kinds: Kind) -> Notice:
    """What arrives when examples of these kinds are asked for within one minute."""
    services = house.app.services
    view = (await services.overview.all(person))[0]
    assert view.main is not None
    for kind in kinds:
        await services.notices.send_example(person, kind, view.main.id)
    now = services.clock()
    async with house.app.database.write() as tx:
        rows = await tx.outbox.claim("me", now + timedelta(minutes=1), now, 1)
    notice = await Composer(services, services.notices, WRITERS).compose(rows)
    assert notice is not None
    return notice


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("kind", IN_SETTINGS)
async def test_it_says_so_and_does_nothing(house: House, kind: Kind, language: str) -> None:
    notice = await example(house, await person_with(house, "chatgpt_free", language=language), kind)
    first, *rest = notice.text.split("\n\n")
    assert first == {"en": "📨 Just an example:", "ko": "📨 예시예요. 실제 알림이 아니에요."}[language]
    assert rest
    buttons = [button for row in notice.buttons.inline_keyboard for button in row] if notice.buttons else []
    assert all(button.url or OpenTap.unpack(button.callback_data or "") for button in buttons)


@pytest.mark.parametrize(
    ("levels", "said"), [((90,), "90% used (45/50)"), ((75, 90), "76% used (38/50)"), ((99,), "100% used (50/50)")]
)
async def test_a_warning_comes_at_the_persons_own_mark(house: House, levels: tuple[int, ...], said: str) -> None:
    person = await person_with(house, "chatgpt_free")
    services = house.app.services
    await services.notices.change(person, Kind.USAGE_WARNING, levels=levels)
    view = (await services.overview.all(person))[0]
    await services.usage.log(person, view.account.id, Decimal(68))
    assert said in (await example(house, person, Kind.USAGE_WARNING)).text


async def test_what_is_used_up_has_something_to_lose_in_an_example(house: House) -> None:
    person = await person_with(house, "chatgpt_free")
    view = (await house.app.services.overview.all(person))[0]
    await house.app.services.usage.log(person, view.account.id, Decimal(50))
    assert "45 of 50 messages are lost" in (await example(house, person, Kind.RESET_ALERT)).text
    assert "50 messages" in (await example(house, person, Kind.USABLE_AGAIN)).text
    assert "45 messages to use" in (await example(house, person, Kind.RECOMMENDATION)).text


async def test_a_credit_is_of_a_platform_that_grants_one(house: House) -> None:
    text = (await example(house, await person_with(house, "chatgpt_free"), Kind.CREDIT_EXPIRING)).text
    assert "ChatGPT" not in text
    own = (await example(house, await person_with(house, "chatgpt_free", "deepseek_free"), Kind.CREDIT_EXPIRING)).text
    assert re.search("DeepSeek.* expire after", own)


async def test_several_examples_in_one_message_switch_nothing_off(house: House) -> None:
    person = await person_with(house, "chatgpt_free")
    notice = await example(house, person, Kind.USABLE_AGAIN, Kind.USABLE_AGAIN)
    assert notice.text.count("Just an example") == 2
    assert notice.buttons is not None
    assert not any("🔕" in button.text for row in notice.buttons.inline_keyboard for button in row)
