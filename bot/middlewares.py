"""What surrounds every update: nothing for nobody, a word in trouble, one effect for each id, the person with them."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import Chat, TelegramObject, Update, User
from aiogram.types.update import UpdateTypeLookupError
from aiogram_dialog.api.internal import FakeUser
from structlog.contextvars import bind_contextvars

from dialogs.answers import answer_to_give
from handlers.errors import say, storage_away
from handlers.groups import is_addressed
from services.errors import AlreadyHandled, StorageUnavailable
from services.scope import SCOPE_KEY, Scope, Services
from services.storage.database import UpdateClaim, current_update
from services.storage.records import Person

logger = logging.getLogger(__name__)

TEXTS_KEY = "texts"
SERVICES_KEY = "services"
CLAIM_KEY = "claim"
_REMEMBERED = 2_000

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class QuietMiddleware(BaseMiddleware):
    """What is not for the bot ends here, before a row is read: talk of groups, posts of channels, unknown kinds.

    So do its own words, sent by a person in inline mode.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, Update)
        if not _is_known(event) or data.get("event_from_user") is None:
            return UNHANDLED
        bot: Bot = data["bot"]
        message = event.message or event.edited_message
        if message is not None and message.via_bot is not None and message.via_bot.id == bot.id:
            return UNHANDLED  # sent in inline mode: its button is what logs, not its text
        message = event.message
        if message is not None and message.chat.type != ChatType.PRIVATE and not is_addressed(message, await bot.me()):
            return UNHANDLED
        return await handler(event, data)


class TroubleMiddleware(BaseMiddleware):
    """Trouble that needs a word and no window. It comes before dialogs, which would want to read where they stand."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, Update)
        try:
            return await handler(event, data)
        except StorageUnavailable as error:
            logger.warning("update %s: the database is away: %s", event.update_id, error)
            await storage_away(event, data[TEXTS_KEY], data.get(CLAIM_KEY))
        except AlreadyHandled:
            await say(event, data[TEXTS_KEY]("error-repeated"))
        except TelegramForbiddenError:
            logger.info("update %s: the chat is closed to us", event.update_id)
            await self._closed(data.get("event_chat"))

    async def _closed(self, chat: Chat | None) -> None:
        if chat is None or chat.type != ChatType.PRIVATE:
            return
        try:
            await self._services.people.set_reachable(chat.id, reachable=False)
        except StorageUnavailable:
            logger.warning("chat not marked as closed: the database is away")


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
        data[CLAIM_KEY] = UpdateClaim(bot.id, event.update_id)
        claimed = current_update.set(data[CLAIM_KEY])
        answered = answer_to_give.set(None)
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            return await handler(event, data)
        except AlreadyHandled:
            raise  # so it is to stay
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
        person = await self._services.people.by_telegram(user.id)
        if _writes_to_us(event, user) and (person is None or not person.reachable):
            person = await self._meet(user, language)
        if person is not None and not person.active:
            assert isinstance(event, Update)
            await say(event, translations.of(person.language)("person-shut-out"))
            return None
        if person is not None:
            bind_contextvars(person=person.id)  # what is logged from here on names them
            data[SCOPE_KEY] = Scope(self._services, person, translations.of(person.language))
            data[TEXTS_KEY] = data[SCOPE_KEY].texts
        return await handler(event, data)

    async def _meet(self, user: User, language: str) -> Person:
        """Meeting somebody twice is meeting once: it does not use up the update's claim, the effect to come does."""
        claimed = current_update.set(None)
        try:
            return await self._services.people.meet(user.id, language)
        finally:
            current_update.reset(claimed)


def _is_known(update: Update) -> bool:
    try:
        return bool(update.event_type)
    except UpdateTypeLookupError:
        return False


def _writes_to_us(event: TelegramObject, user: User) -> bool:
    """BgManager knows only an id, and inline mode happens in chats of others: nobody is met through them."""
    if not isinstance(event, Update) or isinstance(user, FakeUser):
        return False
    tap = event.callback_query
    return event.message is not None or (tap is not None and tap.message is not None)
