"""A limit that somebody pastes or forwards: what was understood of it is shown, and set on one tap."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from typing import Any

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.in_place import replace
from handlers.logging import Registered, Reply, WindowAsksNothing
from handlers.tap_data import AddTap, NoticeTap, NotThatTap, rows
from services.errors import NotFound
from services.limit_notice import Notice, Told, limit_of, read_notice
from services.overview import AccountView, QuotaView
from services.platforms.model import Status
from services.scope import Scope
from services.usage import AmountRefused

_MOST_ASKED = 8


class _SaysALimit(Filter):
    async def __call__(self, message: Message, scope: Scope) -> bool | dict[str, Any]:
        services = scope.services
        text = message.text or message.caption or ""
        notice = read_notice(text, services.catalogue, scope.person.timezone, services.clock())
        return False if notice is None else {"notice": notice}


def setup() -> Router:
    router = Router(name=__name__)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(
        on_notice, F.text | F.caption, ~F.text.startswith("/"), Registered(), WindowAsksNothing(), _SaysALimit()
    )
    router.callback_query.register(on_set, NoticeTap.filter())
    router.callback_query.register(on_not_that, NotThatTap.filter())
    return router


async def on_notice(message: Message, notice: Notice, scope: Scope) -> None:
    views = await scope.services.overview.all(scope.person)
    text, markup = _reply(notice, views, scope)
    await message.answer(text, reply_markup=markup)


async def on_set(callback: CallbackQuery, callback_data: NoticeTap, bot: Bot, scope: Scope) -> None:
    resets_at = datetime.fromtimestamp(callback_data.resets, UTC) if callback_data.resets else None
    left = Decimal(callback_data.left) if callback_data.left else None
    try:
        view = await scope.services.usage.note(scope.person, callback_data.quota_id, left, resets_at)
    except (NotFound, AmountRefused):
        await replace(callback, bot, scope.texts("error-gone"))
    else:
        quota = next(quota for quota in view.quotas if quota.id == callback_data.quota_id)
        used, total = scope.texts.number(quota.reading.used), scope.texts.number(quota.reading.total)
        await replace(callback, bot, scope.texts("log-done", account=escape(view.label), used=used, total=total))
    await callback.answer()


async def on_not_that(callback: CallbackQuery, bot: Bot, scope: Scope) -> None:
    await replace(callback, bot, scope.texts("limit-left-alone"))
    await callback.answer()


def _reply(notice: Notice, views: tuple[AccountView, ...], scope: Scope) -> Reply:
    """What was understood, and a button for each account that it can be about."""
    told, texts = notice.told[0], scope.texts
    fitting = [view for view in views if not notice.platforms or view.account.platform_id in notice.platforms]
    meant = [(view, quota) for view in fitting if (quota := _quota(told, view)) is not None]
    understood = _understood(told, scope)
    if not meant:
        return _nowhere(notice, understood, scope)
    if told.left is None and told.resets_at is None:
        return texts("limit-too-little"), None
    certain = notice.platform_id is not None and len(meant) == 1
    question = texts("limit-read" if certain else "limit-read-which", understood=understood)
    buttons = [[(texts("limit-set-it", account=view.label), _tap(told, quota))] for view, quota in meant[:_MOST_ASKED]]
    return question, rows(*buttons, [(texts("no-button"), NotThatTap())])


def _quota(told: Told, view: AccountView) -> QuotaView | None:
    place = limit_of(told, [quota.limit for quota in view.quotas])
    return None if place is None else view.quotas[place]


def _understood(told: Told, scope: Scope) -> str:
    texts, now = scope.texts, scope.services.clock()
    if told.resets_at is None:
        return texts("limit-left", left=texts.number(told.left or 0), known="yes" if told.left else "no")
    return texts(
        "limit-until",
        left=texts.number(told.left or 0),
        known="yes" if told.left else "no",
        time=texts.moment(told.resets_at, now, scope.person.timezone),
        duration=texts.duration(told.resets_at - now),
    )


def _nowhere(notice: Notice, understood: str, scope: Scope) -> Reply:
    """It fits none of the person's accounts."""
    platform_id = notice.platform_id
    platform = scope.services.catalogue.get(platform_id) if platform_id else None
    text = scope.texts("limit-nowhere", understood=understood)
    if platform is None or platform.status is not Status.OFFERED:
        return text, None
    label = scope.texts("log-add", platform=f"{platform.emoji} {platform.name}")
    return text, rows([(label, AddTap(platform_id=platform.id))])


def _tap(told: Told, quota: QuotaView) -> NoticeTap:
    left = "" if told.left is None else f"{told.left:f}"
    return NoticeTap(quota_id=quota.id, left=left, resets=int(told.resets_at.timestamp()) if told.resets_at else 0)
