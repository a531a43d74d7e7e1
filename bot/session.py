"""The connection to the Bot API: what cannot be read is passed over, and never printed."""

from __future__ import annotations

import json
import logging
from functools import cache
from typing import Any, cast

import aiohttp
import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetUpdates,
    Response,
    SendMessage,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile, Message, Update
from aiohttp import BytesPayload, ClientTimeout, DummyCookieJar, FormData
from pydantic import ValidationError
from yarl import URL

from bot.retry import RetryMiddleware

logger = logging.getLogger(__name__)

_CALL_SECONDS = 20
_UNREAD = (EditMessageReplyMarkup, DeleteMessage, AnswerCallbackQuery)
"""Nobody looks at what these answer when they are done, which for the first is a whole message."""
_SENT = (SendMessage, EditMessageText)
_KNOWN = ("entities", "reply_markup")
"""What we have just said ourselves: checking each button again would be most of the work of reading the answer."""
_DONE = b'{"ok":true'


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

    async def create_session(self) -> aiohttp.ClientSession:
        """No cookies, which the Bot API has none of: looking for them costs every call."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=self._connector_type(**self._connector_init), cookie_jar=DummyCookieJar()
            )
        return self._session

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  (aiogram's signature)
    ) -> TelegramType:
        """aiogram's, reading bytes: the answer is JSON in UTF-8 whatever its headers say."""
        session = await self.create_session()
        url = _address(self.api, bot.token, method.__api_method__)
        patience = ClientTimeout(total=self.timeout if timeout is None else timeout)
        try:
            async with session.post(url, data=self.build_form_data(bot, method), timeout=patience) as answer:
                content = await answer.read()
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except aiohttp.ClientError as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error
        return cast(TelegramType, self.check_response(bot, method, answer.status, content).result)

    def build_form_data(self, bot: Bot, method: TelegramMethod[TelegramType]) -> FormData:
        """JSON, unless a file goes along: a form is three times as long for whatever is not ASCII."""
        files: dict[str, InputFile] = {}
        fields = {
            name: self.prepare_value(value, bot=bot, files=files, _dumps_json=False)
            for name, value in method.model_dump(exclude_none=True, warnings=False).items()
        }
        if files:
            return super().build_form_data(bot, method)
        said = {name: value for name, value in fields.items() if value not in (None, "")}
        return cast(FormData, BytesPayload(orjson.dumps(said), content_type="application/json"))

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: Any
    ) -> Response[TelegramType]:
        if isinstance(method, _UNREAD) and content.startswith(_DONE):
            return cast("Response[TelegramType]", Response[bool](ok=True, result=True))
        if isinstance(method, _SENT) and content.startswith(_DONE):
            return cast("Response[TelegramType]", _sent(content, bot))
        _answer_type(method.__returning__)
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            if method.__api_method__ == GetUpdates.__api_method__ and isinstance(error.data, dict):
                updates = [_readable(each, bot) for each in error.data.get("result", [])]
                return cast("Response[TelegramType]", Response[list[Update]](ok=True, result=updates))
            raise ClientDecodeError(error.message, _nameless(error.original), "[hidden]") from None


def _sent(content: bytes, bot: Bot) -> Response[Any]:
    result = orjson.loads(content)["result"]
    if isinstance(result, dict):  # it is a mere True for what was sent in inline mode
        for known in _KNOWN:
            result.pop(known, None)
        result = Message.model_validate(result, context={"bot": bot})  # a Response of it would be a schema of 8 MB
    return Response.model_construct(ok=True, result=result)


@cache
def _address(api: TelegramAPIServer, token: str, method: str) -> URL:
    return URL(api.api_url(token, method))


@cache
def _answer_type(result: Any) -> type[Response[Any]]:
    """Keep hold of the type: pydantic forgets one that nobody holds, and aiogram would have it built anew each call."""
    return Response[result]


def _readable(update: dict[str, Any], bot: Bot) -> Update:
    """The update, or its bare id where it is beyond us: then it counts as fetched, and nothing comes of it."""
    try:
        return Update.model_validate(update, context={"bot": bot})
    except ValidationError as error:
        logger.warning("update %s cannot be read: %s mistakes", update["update_id"], error.error_count())
        return Update(update_id=update["update_id"])


def _nameless(error: Exception) -> Exception:
    return error if isinstance(error, json.JSONDecodeError) else ValueError(type(error).__name__)
