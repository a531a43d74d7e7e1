"""Sending what the outbox holds: words from the composer, one call of the Bot API, a plain word on what became of it.

The bot used here has a session without retries: the outbox has a policy of its own, and nested layers multiply.
"""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import BufferedInputFile, LinkPreviewOptions
from aiohttp import ClientConnectionResetError, ClientConnectorError

from bot.notices.composer import Composer, Notice
from services.notifications.outcomes import (
    ChatClosed,
    ChatMoved,
    MayHaveArrived,
    NotAuthorised,
    NotSent,
    Refused,
    TryAgain,
)
from services.storage.records import ToSend

_GONE = ("chat not found", "user is deactivated", "bot was blocked by the user", "PEER_ID_INVALID")


class TelegramMessenger:
    """A ``services.notifications.outcomes.Messenger``."""

    def __init__(self, bot: Bot, composer: Composer) -> None:
        self._bot = bot
        self._composer = composer

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        notice = await self._composer.compose(items)
        if notice is None:
            return None
        try:
            return await self._call(chat_id, notice)
        except (AiogramError, ConnectionError) as error:
            raise outcome(error) from error

    async def _call(self, chat_id: int, notice: Notice) -> int:
        if notice.picture is not None:
            picture = BufferedInputFile(notice.picture, "picture.png")
            sent = await self._bot.send_photo(chat_id, picture, caption=notice.text, reply_markup=notice.buttons)
        else:
            sent = await self._bot.send_message(
                chat_id,
                notice.text,
                reply_markup=notice.buttons,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                disable_notification=notice.quiet,
            )
        return sent.message_id


def outcome(error: Exception) -> NotSent:  # noqa: PLR0911  (a table)
    """What an error of the call means for the rows (aiogram 3.31, client/session; reliability-notes.md §1.3)."""
    said = str(getattr(error, "message", "")) or type(error).__name__
    match error:
        case TelegramRetryAfter(retry_after=seconds):
            return TryAgain(said, after=float(seconds))
        case TelegramMigrateToChat(migrate_to_chat_id=chat_id):
            return ChatMoved(chat_id)
        case TelegramForbiddenError():
            return ChatClosed(said)
        case TelegramUnauthorizedError():
            return NotAuthorised(said)
        case TelegramBadRequest():
            return ChatClosed(said) if any(gone in said for gone in _GONE) else Refused(said)
        case TelegramServerError():
            return TryAgain(said)
        case TelegramNetworkError() if _never_left(error):
            return TryAgain(said)
        case TelegramNetworkError() | ClientDecodeError() | ConnectionError():
            return MayHaveArrived(type(error).__name__)
        case _:
            return Refused(said)


def _never_left(error: TelegramNetworkError) -> bool:
    """Whether the connection was not even made: nothing can have arrived."""
    cause = error.__cause__ or error.__context__
    return isinstance(cause, ClientConnectorError) and not isinstance(cause, ClientConnectionResetError)
