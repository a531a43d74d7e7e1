"""Calls of the Bot API are tried again where that is safe, so that an answer to a person is not lost to a hiccup.

For answers alone. What is sent without being asked for (alerts, broadcasts) has a policy of its own and takes a session
without this: nested layers of retries multiply.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import cast

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramRetryAfter,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    GetUpdates,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType

from handlers.errors import TELEGRAM_AWAY
from services.notifications.pace import Gate, Pace

logger = logging.getLogger(__name__)

_MESSAGES = (SendMessage, SendPhoto, SendDocument)
"""What counts against Telegram's messages a second."""
_PAUSES = (0.3, 1.0, 3.0)
"""Seconds before each further try after trouble on the way."""
_PATIENCE = 40.0
"""Seconds until no further try begins. The chat's next update waits behind this one meanwhile."""


class RetryMiddleware(BaseRequestMiddleware):
    """``retry_after`` is waited for; trouble on the way is met with a few more tries.

    A send whose answer got lost may have arrived: it is tried again all the same, for a window that comes twice does
    no harm and one that never comes leaves a person standing. Raises what the last try raised.
    """

    def __init__(self, gate: Gate, pace: Pace) -> None:
        """``gate`` and ``pace`` are shared with whoever sends unasked: told to wait, all wait; answers go first."""
        self._gate = gate
        self._pace = pace

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        if method.__api_method__ == GetUpdates.__api_method__:
            return await make_request(bot, method)  # polling has a patience of its own
        clock = asyncio.get_running_loop().time
        deadline, troubles = clock() + _PATIENCE, 0
        while True:
            await asyncio.sleep(min(self._gate.wait, max(0.0, deadline - clock())))
            if isinstance(method, _MESSAGES):
                self._pace.answered()
            try:
                return await make_request(bot, method)
            except TELEGRAM_AWAY as error:
                if isinstance(error, TelegramRetryAfter):
                    self._gate.close(error.retry_after)
                pause = _pause(error, troubles)
                if pause is None or clock() + pause > deadline:
                    raise
                troubles += not isinstance(error, TelegramRetryAfter)
                logger.info("%s: %s, again in %s s", method.__api_method__, type(error).__name__, pause)
            except TelegramBadRequest as error:
                if not _is_settled(method, error, troubles):
                    raise
                return cast("Response[TelegramType]", True)  # a session hands on the bare result
            await asyncio.sleep(pause)


def _is_settled(method: TelegramMethod[TelegramType], error: TelegramBadRequest, troubles: int) -> bool:
    """Whether a refusal means that nothing is left to do; both methods answer True."""
    if isinstance(method, AnswerCallbackQuery):
        return "query is too old" in error.message  # nobody waits for the answer to that tap any more
    return bool(troubles) and isinstance(method, DeleteMessage) and "message to delete not found" in error.message


def _pause(error: AiogramError, troubles: int) -> float | None:
    """Seconds to wait before trying again; None where that is of no use."""
    if isinstance(error, TelegramRetryAfter):
        return float(error.retry_after)
    if isinstance(error, ClientDecodeError) and not isinstance(error.original, json.JSONDecodeError):
        return None  # JSON that we cannot read stays as it is; a proxy's page instead of JSON passes
    return _PAUSES[troubles] if troubles < len(_PAUSES) else None
