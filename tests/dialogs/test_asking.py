"""What a platform said stands in the window for as long as its answer is what the window is about."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from unittest.mock import AsyncMock

import pytest
from aiogram.types import CallbackQuery, Chat, Message, User

from dialogs.asking import ask_platform, what_was_said
from services.checks import NoKey
from services.l10n import Translations
from services.scope import SCOPE_KEY

ANN = User(id=1, is_bot=False, first_name="Ann")


def tap(which: str) -> CallbackQuery:
    return CallbackQuery(id=which, from_user=ANN, chat_instance="1")


def message(number: int) -> Message:
    return Message(message_id=number, date=datetime(2026, 3, 4, tzinfo=UTC), chat=Chat(id=1, type="private"))


def manager_of(event: object) -> Any:
    """As for an update of somebody whose account has no key; Telegram is the only thing that is played."""
    checks = SimpleNamespace(ask=AsyncMock(side_effect=NoKey))
    scope = SimpleNamespace(texts=Translations.load().of("en"), services=SimpleNamespace(checks=checks), person=None)
    told = {"bot": AsyncMock(), "event_from_user": ANN, SCOPE_KEY: scope}
    return SimpleNamespace(event=event, dialog_data={}, middleware_data=told)


@pytest.mark.parametrize(("asks", "later"), [(tap("7"), tap("8")), (message(7), message(8)), (message(7), tap("8"))])
async def test_what_was_said_is_drawn_as_often_as_one_likes_and_gone_at_the_next_tap(asks: Any, later: Any) -> None:
    manager = manager_of(asks)
    assert what_was_said(manager) is None
    await ask_platform(manager, 1)
    said = what_was_said(manager)
    assert said == manager.middleware_data[SCOPE_KEY].texts("check-no-key")
    assert what_was_said(manager) == said
    manager.event = later
    assert what_was_said(manager) is None
