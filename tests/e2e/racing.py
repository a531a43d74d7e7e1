"""The bot's process as one of several that do everything at the same instants.

``python -m tests.e2e.racing`` with ``RACE_READY`` (a file it makes when it could begin) and ``RACE_GO`` (one it waits
for before it looks for anything due), so that all planners begin together. When it ends, ``RACE_READY`` holds how many
messages it sent. With ``RACE_ALL_SEND`` the sender's duty holds nobody back, as after a lease that two believe to have.
The end of a minute comes after two seconds.
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.__main__ import main
from bot.notices.composer import Notice
from bot.notices.messenger import TelegramMessenger
from services.notifications import alerts, planner
from services.notifications.duty import Duty
from services.notifications.pace import Pace
from services.notifications.planner import Planner

RATE = 60.0
_READY, _GO = Path(os.environ.get("RACE_READY", "ready")), Path(os.environ.get("RACE_GO", "go"))
_sent = 0


def _soon(now: datetime) -> datetime:
    return now + timedelta(seconds=2)


def plan_together() -> None:
    plan = Planner.plan

    async def together(self: Planner) -> int:
        if not _READY.exists():
            _READY.touch()
        while not _GO.exists():
            await asyncio.sleep(0.01)
        return await plan(self)

    Planner.plan = together  # type: ignore[method-assign]


def count_sent() -> None:
    call = TelegramMessenger._call

    async def counted(self: TelegramMessenger, chat_id: int, notice: Notice) -> int:
        global _sent  # noqa: PLW0603  (of this process)
        message_id = await call(self, chat_id, notice)
        _sent += 1
        return message_id

    TelegramMessenger._call = counted  # type: ignore[method-assign]


def all_send() -> None:
    async def is_mine(self: Duty) -> bool:
        return True

    Duty.is_mine = is_mine  # type: ignore[method-assign]


if __name__ == "__main__":
    vars(planner)["end_of_minute"] = vars(alerts)["end_of_minute"] = _soon  # names of their own for the same thing
    Pace.__init__.__defaults__ = (RATE,)
    plan_together()
    count_sent()
    if os.environ.get("RACE_ALL_SEND"):
        all_send()
    code = main([])
    _READY.write_text(str(_sent))
    sys.exit(code)
