"""How fast may be sent: so many a second over all chats, one a second in each, and not at all while Telegram says wait.

Telegram's figures are 30 and 1 (core.telegram.org/bots/faq, "My bot is hitting limits"). Sends are spaced evenly a
little below that, so that no second at the other end ever holds more, whatever the way there adds. Times are those of
the event loop, in seconds.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict

TELEGRAM_RATE = 30.0
_SHARE = 0.97
_IN_CHAT = 1.0 / _SHARE
_LEAD = 0.015
"""Long enough before the call for its line in the journal."""
_REMEMBERED_CHATS = 10_000


class Gate:
    """Closed for all senders together when one of them is told to wait."""

    def __init__(self) -> None:
        self.closed_until = 0.0

    def close(self, seconds: float) -> None:
        self.closed_until = max(self.closed_until, asyncio.get_running_loop().time() + seconds)

    @property
    def wait(self) -> float:
        """Seconds until it opens; 0 where it is open."""
        return max(0.0, self.closed_until - asyncio.get_running_loop().time())


class Pace:
    def __init__(self, gate: Gate, rate: float = TELEGRAM_RATE) -> None:
        """``rate``: messages a second over all chats that Telegram takes."""
        self._gate = gate
        self._interval = 1.0 / (rate * _SHARE)
        self._next = 0.0
        self._chats: OrderedDict[int, float] = OrderedDict()

    def reserve(self, chat_id: int) -> float:
        """When the next message may go to a chat. The turn is taken: nobody else gets it."""
        now = asyncio.get_running_loop().time()
        at = max(now + _LEAD, self._next, self._gate.closed_until)
        chat = self._chats.pop(chat_id, 0.0)
        if chat > at:  # its own turn comes later; the others do not wait for it
            at = chat
        else:
            self._next = at + self._interval
        self._chats[chat_id] = at + _IN_CHAT
        if len(self._chats) > _REMEMBERED_CHATS:
            self._chats.popitem(last=False)
        return at

    def answered(self) -> None:
        """An answer to a person went out: it waits for nobody, and what waits makes room for it."""
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now) + self._interval
