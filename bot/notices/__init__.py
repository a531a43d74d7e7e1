"""Notifications as messages: the words, the buttons, the calls that send them, and all of it put together."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

from aiogram import Bot

from bot.notices.alerts import say_alert, say_back, say_warning, write_alert, write_back, write_warning
from bot.notices.broadcast import write_broadcast
from bot.notices.change_news import say_doubled, write_change
from bot.notices.composer import Composer, Writer
from bot.notices.key_news import say_key_died, write_key_died
from bot.notices.messenger import TelegramMessenger
from bot.notices.reports import example_of_clocks, write_clocks, write_summary, write_week
from bot.notices.samples import about_sample
from bot.notices.tips import say_tip, write_tip
from bot.tasks import Owned
from services.kinds import Kind
from services.notifications.change_news import ChangeNews
from services.notifications.delivery import Delivery, build_delivery
from services.notifications.outcomes import Messenger
from services.notifications.pace import Gate, Pace
from services.notifications.planner import Planner
from services.notifications.schedules import Schedules
from services.scope import Services
from services.storage.database import Database

WRITERS = {
    Kind.RESET_ALERT: Writer(write_alert, about_sample(say_alert)),
    Kind.CREDIT_EXPIRING: Writer(write_alert, about_sample(say_alert)),
    Kind.USAGE_WARNING: Writer(write_warning, about_sample(say_warning)),
    Kind.USABLE_AGAIN: Writer(write_back, about_sample(say_back)),
    Kind.RECOMMENDATION: Writer(write_tip, about_sample(say_tip)),
    Kind.KEY_DIED: Writer(write_key_died, about_sample(say_key_died)),
    Kind.PLATFORM_CHANGED: Writer(write_change, about_sample(say_doubled)),
    Kind.DAILY_SUMMARY: Writer(write_summary),
    Kind.WEEKLY_REPORT: Writer(write_week),
    Kind.CLOCKS_CHANGE: Writer(write_clocks, example_of_clocks),
    Kind.BROADCAST: Writer(write_broadcast),
}


@dataclass(slots=True)
class Notifying:
    """The planner, the news of the catalogue, and a delivery that runs beside the bot."""

    bot: Bot
    planner: Planner
    change_news: ChangeNews
    delivery: Delivery
    schedules: Schedules
    _running: asyncio.Task[Any] | None = field(default=None)

    async def start(self, tasks: Owned) -> None:
        """``tasks`` owns what runs from here on."""
        await self.schedules.follow_tzdata(version("tzdata"))
        self._running = tasks.start(self.delivery.run(), "delivery")

    async def stop(self, patience: float) -> None:
        """Finish what was taken, for at most so many seconds."""
        self.delivery.stop()
        if self._running is not None:
            await asyncio.wait([self._running], timeout=patience)
        await self.bot.session.close()


def build_notifying(
    database: Database,
    services: Services,
    bot: Bot,
    gate: Gate,
    pace: Pace,
    watched: Callable[[Messenger], Messenger] = lambda messenger: messenger,
) -> Notifying:
    """``bot``: one without retries, see :mod:`bot.notices.messenger`. ``watched`` puts something around what sends."""
    owner = f"{socket.gethostname()[:24]}:{os.getpid()}"
    messenger = watched(TelegramMessenger(bot, Composer(services, services.notices, WRITERS)))
    return Notifying(
        bot=bot,
        planner=Planner(database, services.clock),
        change_news=ChangeNews(database, services.clock),
        delivery=build_delivery(database, messenger, gate, services.clock, owner=owner, pace=pace),
        schedules=Schedules(database, services.clock),
    )
