"""The connection to the Bot API: what cannot be read is passed over, and never printed."""

from __future__ import annotations

import json
import logging
from typing import Any, cast

import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Update
from pydantic import ValidationError

from bot.retry import RetryMiddleware

logger = logging.getLogger(__name__)

_CALL_SECONDS = 20


class Session(AiohttpSession):
    """aiogram reads all fetched updates or none: one it cannot read would be fetched again, with the rest, for ever.

    Its complaint prints what it could not read, people's messages and all; ours names the kind of the error.
    """

    def __init__(self, api_url: str, retry: RetryMiddleware | None = None) -> None:
        super().__init__(
            api=TelegramAPIServer.from_base(api_url),
            timeout=_CALL_SECONDS,
            json_loads=orjson.loads,
            json_dumps=lambda value: orjson.dumps(value).decode(),
        )
        if retry is not None:
            self.middleware(retry)

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            if method.__api_method__ == GetUpdates.__api_method__ and isinstance(error.data, dict):
                updates = [_readable(each, bot) for each in error.data.get("result", [])]
                return cast("Response[TelegramType]", Response[list[Update]](ok=True, result=updates))
            raise ClientDecodeError(error.message, _nameless(error.original), "[hidden]") from None


def _readable(update: dict[str, Any], bot: Bot) -> Update:
    """The update, or its bare id where it is beyond us: then it counts as fetched, and nothing comes of it."""
    try:
        return Update.model_validate(update, context={"bot": bot})
    except ValidationError as error:
        logger.warning("update %s cannot be read: %s mistakes", update["update_id"], error.error_count())
        return Update(update_id=update["update_id"])


def _nameless(error: Exception) -> Exception:
    return error if isinstance(error, json.JSONDecodeError) else ValueError(type(error).__name__)
