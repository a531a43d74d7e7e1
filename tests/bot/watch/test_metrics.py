"""What happens is counted, by kind and outcome, and by nothing of a person's."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import TelegramObject, Update

from bot.watch.messenger import WatchedMessenger
from bot.watch.metrics import CountingHandler, Metrics
from bot.watch.middlewares import UpdateWatch
from services.notifications.outcomes import ChatClosed, Messenger
from services.storage.records import ToSend
from tests.clock import START, HandClock

CHAT = 5_000_000_001


def figures(metrics: Metrics, name: str) -> dict[str, float]:
    """The samples of one figure, by their labels."""
    found = re.findall(rf"^{name}\{{(.*)\}} (\S+)$", metrics.text().decode(), re.MULTILINE)
    return {labels: float(value) for labels, value in found}


class Answers:
    """Telegram: answers, or refuses."""

    def __init__(self, answer: int | ChatClosed | None) -> None:
        self._answer = answer

    async def send(self, chat_id: int, items: Sequence[ToSend]) -> int | None:
        if isinstance(self._answer, ChatClosed):
            raise self._answer
        return self._answer


def to_send(kind: str, waited: float) -> ToSend:
    due = START - timedelta(seconds=waited)
    return ToSend(1, 1, CHAT, True, kind, "{}", 0, due, START + timedelta(hours=1))


@pytest.mark.parametrize(
    ("answer", "outcome"), [(7, "Sent"), (None, "NothingToSay"), (ChatClosed("blocked"), "ChatClosed")]
)
async def test_a_notification_is_counted_with_how_long_it_had_waited(
    answer: int | ChatClosed | None, outcome: str
) -> None:
    metrics, inner = Metrics(), Answers(answer)
    messenger: Messenger = WatchedMessenger(inner, metrics, HandClock())
    items = [to_send("reset_alert", 3), to_send("daily_summary", 0)]
    if isinstance(answer, ChatClosed):
        with pytest.raises(ChatClosed):
            await messenger.send(CHAT, items)
    else:
        assert await messenger.send(CHAT, items) == answer
    expected = {f'kind="{kind}",outcome="{outcome}"': 1.0 for kind in ("reset_alert", "daily_summary")}
    assert figures(metrics, "quota_notices_total") == expected
    waits = {'kind="reset_alert"': 3.0, 'kind="daily_summary"': 0.0}
    assert figures(metrics, "quota_notice_wait_seconds_sum") == waits
    assert str(CHAT) not in metrics.text().decode()


async def test_an_update_is_counted_whatever_becomes_of_it() -> None:
    metrics = Metrics()
    watch = UpdateWatch(metrics)

    async def handled(_: TelegramObject, __: dict[str, Any]) -> None:
        pass

    async def unhandled(_: TelegramObject, __: dict[str, Any]) -> object:
        return UNHANDLED

    async def failed(_: TelegramObject, __: dict[str, Any]) -> None:
        raise LookupError

    chat = {"id": CHAT, "type": "private"}
    update = Update.model_validate({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "x"}})
    await watch(handled, update, {})
    await watch(unhandled, update, {})
    with pytest.raises(LookupError):
        await watch(failed, update, {})
    await watch(unhandled, Update(update_id=2), {})
    assert figures(metrics, "quota_updates_total") == {
        'kind="message",outcome="handled"': 1.0,
        'kind="message",outcome="unhandled"': 1.0,
        'kind="message",outcome="failed"': 1.0,
        'kind="unknown",outcome="unhandled"': 1.0,
    }
    assert figures(metrics, "quota_update_seconds_count") == {'kind="message"': 3.0, 'kind="unknown"': 1.0}


def test_errors_are_counted_by_who_logged_them() -> None:
    metrics, logger = Metrics(), logging.getLogger("tests.of.counting")
    logger.propagate = False
    logger.addHandler(CountingHandler(metrics))
    logger.warning("no error")
    logger.error("an error of %s", CHAT)
    assert figures(metrics, "quota_errors_total") == {'logger="tests.of.counting"': 1.0}
