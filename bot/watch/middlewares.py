"""What counts and times updates, and calls of the Bot API."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError
from structlog.contextvars import bound_contextvars, unbind_contextvars

from bot.watch.metrics import Metrics


class UpdateWatch(BaseMiddleware):
    """Surrounds everything: each line logged inside names the update, and the person once they are known."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Update)
        kind, began, outcome = _kind(event), time.perf_counter(), "failed"
        with bound_contextvars(update=event.update_id):
            try:
                answer = await handler(event, data)
                outcome = "unhandled" if answer is UNHANDLED else "handled"
                return answer
            finally:
                unbind_contextvars("person")
                self._metrics.updates.labels(kind, outcome).inc()
                self._metrics.update_seconds.labels(kind).observe(time.perf_counter() - began)


class CallWatch(BaseRequestMiddleware):
    """Sits closest to the call, inside of whatever tries again. ``answered_at``: in ``time.monotonic``."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self.answered_at: float | None = None

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        name, began, outcome = method.__api_method__, time.perf_counter(), "ok"
        try:
            answer = await make_request(bot, method)
        except Exception as error:
            outcome = type(error).__name__
            raise
        else:
            self.answered_at = time.monotonic()
            return answer
        finally:
            self._metrics.calls.labels(name, outcome).inc()
            self._metrics.call_seconds.labels(name).observe(time.perf_counter() - began)


def _kind(update: Update) -> str:
    try:
        return update.event_type
    except UpdateTypeLookupError:
        return "unknown"
