"""Having the platform asked about a key, and saying what it answered."""

from __future__ import annotations

from html import escape

from aiogram import Bot
from aiogram.utils.chat_action import ChatActionSender
from aiogram_dialog import DialogManager

from dialogs.context import scope_of, user_of
from services.checks import NoKey
from services.errors import KeyUnreadable, TooOften
from services.l10n import Texts
from services.overview import AccountView
from services.platforms.answers import Answer, Outcome
from services.platforms.clients.gate import AlreadyAsking, NotItsKey
from services.scope import Scope

_SAID = "platform_said"


async def ask_platform(manager: DialogManager, account_id: int) -> None:
    """Ask, and keep the answer as a line for the next drawing. A platform that answers slowly takes its seconds."""
    bot: Bot = manager.middleware_data["bot"]
    user = user_of(manager)
    assert user is not None
    async with ChatActionSender.typing(chat_id=user.id, bot=bot):
        manager.dialog_data[_SAID] = await _asked(scope_of(manager), account_id)


def take_said(manager: DialogManager) -> str | None:
    """What the platform said, for one drawing."""
    said: str | None = manager.dialog_data.pop(_SAID, None)
    return said


async def _asked(scope: Scope, account_id: int) -> str:
    texts = scope.texts
    try:
        checked = await scope.services.checks.ask(scope.person, account_id)
    except TooOften as error:
        return texts("check-too-often", time=texts.clock(error.retry_at, scope.person.timezone))
    except AlreadyAsking:
        return texts("check-already")
    except (NoKey, NotItsKey, KeyUnreadable):
        return texts("check-no-key")
    return said(texts, checked.view, checked.answer)


def said(texts: Texts, view: AccountView, answer: Answer | None) -> str:
    """The outcome as a sentence: whose answer it was, and what to do."""
    if answer is None:
        return texts("check-fresh")
    key = "check-read" if answer.outcome is Outcome.VALID and answer.readings else f"check-{answer.outcome}"
    return texts(
        key.replace("_", "-"),
        platform=view.platform.name if view.platform else view.name,
        reason=str(answer.reason or "none"),
        permission=escape(answer.permission or ""),
        named="yes" if answer.permission else "no",
    )
