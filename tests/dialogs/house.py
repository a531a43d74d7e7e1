"""The whole bot in this process: the real dispatcher, database and windows, and the simulator as Telegram over HTTP.

Updates are fed one by one, so a test knows when each has had its effect.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

from aiogram.fsm.storage.base import StorageKey
from aiogram.types import Update

from bot.app import App, build
from bot.settings import Running, Secrets, Settings, Storage, Telegram
from bot.simulator import Answer, Button, Message, Person, Simulator, acts, serve
from bot.simulator.state import Human
from services.accounts import Draft
from services.clock import Clock
from services.storage.migrations import migrate

PLATFORMS = ("chatgpt_free", "gemini_free", "claude_free")


class Complaints(logging.Handler):
    """What was logged as an error; of a getter's, aiogram-dialog tells us before we do."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[str] = []
        self.addFilter(lambda record: record.name != "aiogram_dialog.window")

    def emit(self, record: logging.LogRecord) -> None:
        cause = f": {record.exc_info[1]!r}" if record.exc_info else ""
        self.records.append(f"{record.getMessage()}{cause}")

    def take(self) -> list[str]:
        """Those since the last time."""
        taken, self.records = self.records, []
        return taken


@dataclass
class House:
    app: App
    simulator: Simulator
    operator: Human
    complaints: Complaints = field(default_factory=Complaints)

    async def handle(self) -> None:
        """Let the bot do all that waits to be done."""
        while pending := self.simulator.updates.pending:
            update = Update.model_validate(pending.pop(0).update, context={"bot": self.app.bot})
            await self.app.dispatcher.feed_update(self.app.bot, update)

    def newcomer(self, language: str = "en") -> Guest:
        slug = f"guest{len(self.simulator.people)}"
        return Guest(self, self.simulator.add_person(slug, language_code=language))

    async def guest(self, language: str = "en", platforms: Sequence[str] = PLATFORMS, name: str = "") -> Guest:
        """Someone who has registered and holds accounts, the first of them called ``name``."""
        guest, services = self.newcomer(language), self.app.services
        person = await services.people.meet(guest.human.id, language)
        await services.people.set_timezone(person, "Asia/Seoul")
        await services.people.finish_registration(person)
        for platform_id in platforms:
            preset = services.catalogue.get(platform_id).presets[0]
            draft = Draft(platform_id, preset.limits, preset_id=preset.id, identifier=name or None)
            view, name = await services.accounts.add(person, draft), ""
            guest.accounts.append(view.account.id)
        return guest


@dataclass
class Guest:
    """A person whose every act has had its effect when it returns."""

    house: House
    human: Human
    accounts: list[int] = field(default_factory=list)

    @property
    def messages(self) -> list[Message]:
        return Person(self.house.simulator, self.human.slug, language_code=self.human.language_code).messages

    @property
    def window(self) -> Message:
        """The newest message with buttons. Raises LookupError."""
        return [message for message in self.messages if message.is_bot and message.buttons][-1]

    async def write(self, text: str) -> list[Message]:
        """Send a text; answers what the bot says to it."""
        sent = acts.say(self.house.simulator, self.human, acts.text_content(text))
        await self.house.handle()
        return [message for message in self.messages if message.is_bot and message.id > sent["message_id"]]

    async def tap(self, button: Button, message: Message | None = None) -> Answer | None:
        return await self.tap_data(button.data, message)

    async def tap_data(
        self, data: str, message: Message | None = None, *, times: int = 1, inaccessible: bool = False
    ) -> Answer | None:
        """Tap with that data, several times before any is handled; the answer to the first."""
        message = message or self.window
        raw = self.house.simulator.chats[message.chat].messages[message.id]
        queries = [
            acts.tap(self.house.simulator, self.human, raw, data, inaccessible=inaccessible) for _ in range(times)
        ]
        await self.house.handle()
        assert all(query.answered.is_set() for query in queries), f"no answer to {data!r}"
        answer: Answer | None = queries[0].answer
        return answer

    async def holds(self) -> list[tuple[str, Decimal | None]]:
        """The accounts, each with what its main allowance has left."""
        services = self.house.app.services
        person = await services.people.by_telegram(self.human.id)
        assert person is not None
        views = await services.overview.all(person)
        return [(view.label, view.main.reading.left if view.main else None) for view in views]

    async def state(self) -> str | None:
        """The window this person stands in, by its name in ``dialogs.states``."""
        intents = (await self._stored("aiogd:stack:")).get("intents")
        return str((await self._stored(f"aiogd:context:{intents[-1]}"))["state"]) if intents else None

    async def _stored(self, destiny: str) -> dict[str, list[str]]:
        key = StorageKey(self.house.app.bot.id, self.human.id, self.human.id, destiny=destiny)
        return await self.house.app.conversations.get_data(key)


def own_clock() -> Clock:
    """The same day in every run, a millisecond later at every look.

    What a field takes hangs on the hour: "7" is a time of day in some zone only around the full hour.
    """
    readings = count()
    return lambda: datetime(2026, 12, 2, 12, 5, tzinfo=UTC) + timedelta(milliseconds=next(readings))


@asynccontextmanager
async def open_house(data: Path) -> AsyncIterator[House]:
    simulator = Simulator()
    operator = simulator.add_person("operator")
    async with serve(simulator) as address:
        settings = Settings(
            telegram=Telegram(_env_file=None, admin_ids=(operator.id,)),
            storage=Storage(_env_file=None, data_dir=data),
            secrets=Secrets(_env_file=None),
            running=Running(_env_file=None),
        )
        app = build(settings, own_clock(), token=simulator.token, api_url=address.url)
        house = House(app, simulator, operator)
        used = house.app.dispatcher.resolve_used_update_types(skip_events={"aiogd_update"})
        simulator.updates.allow([*used])
        logging.getLogger().addHandler(house.complaints)
        try:
            await migrate(house.app.database)
            yield house
        finally:
            logging.getLogger().removeHandler(house.complaints)
            await house.app.services.checks.close()
            await house.app.notifying.bot.session.close()
            await house.app.bot.session.close()
            await house.app.database.close()
