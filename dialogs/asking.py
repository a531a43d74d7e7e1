"""Having the platform asked about a key, and saying what it answered."""

from __future__ import annotations

from html import escape

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
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

_SAID = "said_by_platform"


async def ask_platform(manager: DialogManager, account_id: int) -> None:
    """Ask, and keep the answer as a line above the window. A platform that answers slowly takes its seconds."""
    bot: Bot = manager.middleware_data["bot"]
    user = user_of(manager)
    assert user is not None
    async with ChatActionSender.typing(chat_id=user.id, bot=bot):
        said = await _asked(scope_of(manager), account_id)
    manager.dialog_data[_SAID] = {"event": _event(manager), "line": said}


def what_was_said(manager: DialogManager) -> str | None:
    """What the platform said, for the tap or message that had it asked, however often that draws the window."""
    said = manager.dialog_data.get(_SAID)
    return said["line"] if said is not None and said["event"] == _event(manager) else None


def _event(manager: DialogManager) -> str | None:
    match manager.event:
        case CallbackQuery(id=which):
            return which
        case Message(message_id=number):
            return str(number)
        case _:
            return None


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
