"""The bot's process with its patience scaled down, ending by SIGKILL at a named point of a delivery.

``python -m tests.e2e.crashing --nursery`` starts such processes, with ``CRASH_POINT`` (one of ``POINTS``) and
``CRASH_AFTER`` (at its how manieth time) in their environment (``tests.e2e.nursery``).
The proportions stay: a lease is longer than any call may take, and who is stranded is looked for now and then.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import wraps
from typing import Any

import bot.app  # here, and not in each fork
import bot.session
from bot.__main__ import main
from bot.notices.messenger import TelegramMessenger
from services.notifications import delivery, duty, outbox, sending, writes
from services.notifications.outbox import Outbox
from services.notifications.pace import Pace
from services.notifications.sending import Sending
from services.storage.repositories.outbox import OutboxRepository
from tests.e2e.nursery import serve

POINTS = ("after claim", "after journal", "after answer", "before commit")
"""Where a process can be told to end; the test ends it from outside after the bytes were written, and at random."""

LEASE = 4.0
CALL_SECONDS = 1
RATE = 300.0

_left = 0


def _passed() -> None:
    global _left  # noqa: PLW0603  (a countdown of this process)
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def _ending_after(owner: type, name: str, *, counts: Callable[[Any], bool] = bool) -> None:
    """Let the process end once that method has returned something that counts, often enough."""
    method: Callable[..., Awaitable[Any]] = getattr(owner, name)

    @wraps(method)
    async def ending(*args: Any, **kwargs: Any) -> Any:
        answer = await method(*args, **kwargs)
        if counts(answer):
            _passed()
        return answer

    setattr(owner, name, ending)


def scale_down() -> None:
    lease = timedelta(seconds=LEASE)
    outbox.LEASE = lease
    writes.LEASE = lease  # type: ignore[attr-defined]  # its own name for the same thing
    duty._LEASE = timedelta(seconds=0.5)  # who comes after a kill is soon at work, and so killed at work
    delivery._RECOVER_EVERY = 1.0
    delivery._IDLE = 0.1
    sending._BACKOFF = (0.2, 0.4, 0.8, 0.8)
    bot.session._CALL_SECONDS = CALL_SECONDS
    Pace.__init__.__defaults__ = (RATE,)


def end_at(point: str) -> None:
    match point:
        case "after claim":
            _ending_after(Outbox, "claim")
        case "after journal":
            _ending_after(Sending, "_turn")
        case "after answer":
            _ending_after(TelegramMessenger, "_call")
        case "before commit":
            _ending_after(OutboxRepository, "settle", counts=lambda _: True)


def crashing() -> int:
    """The bot, until then."""
    global _left  # noqa: PLW0603  (a countdown of this process)
    _left = int(os.environ.get("CRASH_AFTER", "0"))
    scale_down()
    end_at(os.environ.get("CRASH_POINT", ""))
    return main([])


if __name__ == "__main__":
    assert sys.argv[1:] == ["--nursery"]
    serve(crashing)
