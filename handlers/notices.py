"""Buttons under notifications: quiet about this one, no more of these, on to a window."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.deep_links import show
from dialogs.states import AccountsSG, AdviceSG, HistorySG, PlanSG, SettingsSG
from handlers.in_place import replace
from handlers.tap_data import AccountTap, AdoptTap, KeepTap, MuteTap, OffTap, OpenTap, Place
from services.errors import NotFound
from services.kinds import Kind
from services.overview import AccountView
from services.scope import Scope

PLACES = {
    Place.SETTINGS: SettingsSG.settings,
    Place.HISTORY: HistorySG.history,
    Place.ADVICE: AdviceSG.now,
    Place.PLAN: PlanSG.plan,
    Place.ACCOUNTS: AccountsSG.accounts,
}


def setup() -> Router:
    router = Router(name=__name__)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_mute, MuteTap.filter())
    router.callback_query.register(on_off, OffTap.filter(F.kind.in_([kind.value for kind in Kind])))
    router.callback_query.register(on_adopt, AdoptTap.filter())
    router.callback_query.register(on_keep, KeepTap.filter())
    router.callback_query.register(on_open, OpenTap.filter())
    router.callback_query.register(on_account, AccountTap.filter())
    return router


async def on_mute(callback: CallbackQuery, callback_data: MuteTap, scope: Scope) -> None:
    until = await scope.services.notices.mute(scope.person, callback_data.quota_id)
    time = scope.texts.moment(until, scope.services.clock(), scope.person.timezone)
    await callback.answer(scope.texts("notice-muted", time=time))


async def on_off(callback: CallbackQuery, callback_data: OffTap, scope: Scope) -> None:
    await scope.services.notices.switch(scope.person, Kind(callback_data.kind), enabled=False)
    await callback.answer(scope.texts("notice-switched-off"))


async def on_adopt(callback: CallbackQuery, callback_data: AdoptTap, bot: Bot, scope: Scope) -> None:
    try:
        views = await scope.services.changes.adopt(scope.person, callback_data.version_id)
    except NotFound:
        await replace(callback, bot, scope.texts("change-gone"))
    else:
        await replace(callback, bot, scope.texts("change-adopted", accounts=_named(views, scope)))
    await callback.answer()


async def on_keep(callback: CallbackQuery, callback_data: KeepTap, bot: Bot, scope: Scope) -> None:
    try:
        views = await scope.services.changes.keep(scope.person, callback_data.version_id)
    except NotFound:
        await replace(callback, bot, scope.texts("change-gone"))
    else:
        await replace(callback, bot, scope.texts("change-kept", accounts=_named(views, scope)))
    await callback.answer()


def _named(views: Sequence[AccountView], scope: Scope) -> str:
    return scope.texts.list([escape(view.label) for view in views])


async def on_open(callback: CallbackQuery, callback_data: OpenTap, dialog_manager: DialogManager) -> None:
    await show(dialog_manager, PLACES[callback_data.place])
    await callback.answer()


async def on_account(
    callback: CallbackQuery, callback_data: AccountTap, dialog_manager: DialogManager, scope: Scope
) -> None:
    """Where its key can be replaced. One that is not this person's leads home, as one that is gone does."""
    await scope.services.overview.one(scope.person, callback_data.account_id)
    await show(dialog_manager, AccountsSG.account, {"account_id": callback_data.account_id})
    await callback.answer()
