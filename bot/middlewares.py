"""What surrounds every update: one effect for each id, the person, their language, the use-cases."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import Chat, TelegramObject, Update, User
from aiogram_dialog.api.internal import FakeUser

from dialogs.answers import answer_to_give
from services.scope import SCOPE_KEY, Scope, Services
from services.storage.database import UpdateClaim, current_update

TEXTS_KEY = "texts"
SERVICES_KEY = "services"
_REMEMBERED = 10_000

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class OnceMiddleware(BaseMiddleware):
    """An update that is being handled, or was, is not handled again; writes claim it in the database besides.

    Memory catches the copies that arrive while the first is under way and spares reads; the claim, made in the same
    transaction as the effects, catches those that arrive after a restart. An update that failed may come again.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._running: set[asyncio.Task[Any]] = set()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, Update)
        if not event.update_id:  # aiogram-dialog's own background updates
            return await handler(event, data)
        if event.update_id in self._seen:
            return None
        self._remember(event.update_id)
        bot: Bot = data["bot"]
        claimed = current_update.set(UpdateClaim(bot.id, event.update_id))
        answered = answer_to_give.set(None)
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            return await handler(event, data)
        except Exception:
            self._seen.pop(event.update_id, None)
            raise
        finally:
            self._running.discard(task)
            current_update.reset(claimed)
            answer_to_give.reset(answered)

    async def drain(self, timeout: float) -> None:  # noqa: ASYNC109  (a bound for stopping, not for one call)
        """Wait for what was taken, at most ``timeout`` seconds."""
        await asyncio.sleep(0)
        if self._running:
            await asyncio.wait(self._running, timeout=timeout)

    def _remember(self, update_id: int) -> None:
        self._seen[update_id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)


class ScopeMiddleware(BaseMiddleware):
    """Loads the person. Sits on ``dp.update``, the only observer that also sees aiogram-dialog's background updates."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        chat: Chat | None = data.get("event_chat")
        translations = self._services.translations
        data[SERVICES_KEY] = self._services
        language = translations.pick(user.language_code if user else None)
        data[TEXTS_KEY] = translations.of(language)
        if user is None or user.is_bot or (chat is not None and chat.type not in (ChatType.PRIVATE, "")):
            return await handler(event, data)
        people = self._services.people
        person = await people.by_telegram(user.id)
        if _writes_to_us(event, user) and (person is None or not person.reachable):
            person = await people.meet(user.id, language)
        if person is not None:
            data[SCOPE_KEY] = Scope(self._services, person, translations.of(person.language))
            data[TEXTS_KEY] = data[SCOPE_KEY].texts
        return await handler(event, data)


def _writes_to_us(event: TelegramObject, user: User) -> bool:
    """BgManager knows only an id, and an inline query comes from any chat: nobody is met through them."""
    return (
        isinstance(event, Update)
        and (event.message is not None or event.callback_query is not None)
        and not isinstance(user, FakeUser)
    )
