"""What can become of a call that sends, told apart by what may be done next, and the port through which it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from services.errors import ServiceError
from services.storage.records import ToSend


class NotSent(ServiceError):
    """The base of all that keeps a message from being known as sent."""


class TryAgain(NotSent):
    """It certainly did not arrive. ``after``: seconds that everybody has to wait, where Telegram said so."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


class MayHaveArrived(NotSent):
    """The answer got lost: nobody knows."""


class ChatClosed(NotSent):
    """Blocked, deactivated or gone: nothing reaches this chat until the person writes again."""


class ChatMoved(NotSent):
    """The chat has another id now."""

    def __init__(self, chat_id: int) -> None:
        super().__init__("the chat moved")
        self.chat_id = chat_id


class Refused(NotSent):
    """Telegram will not take this message as it is: a mistake of ours."""


class NotAuthorised(NotSent):
    """The token is no longer good: nothing can be sent at all."""


class Messenger(Protocol):
    """Who finds the words and makes the call."""

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        """One message that says all of it; answers its id, or None where nothing of it is worth saying any more.

        Raises the errors above.
        """
