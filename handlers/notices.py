"""Buttons under notifications: quiet about this one, no more of these, settings."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.deep_links import show
from dialogs.states import SettingsSG
from handlers.tap_data import MuteTap, OffTap, SettingsTap
from services.kinds import Kind
from services.scope import Scope


def setup() -> Router:
    router = Router(name=__name__)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_mute, MuteTap.filter())
    router.callback_query.register(on_off, OffTap.filter(F.kind.in_([kind.value for kind in Kind])))
    router.callback_query.register(on_settings, SettingsTap.filter())
    return router


async def on_mute(callback: CallbackQuery, callback_data: MuteTap, scope: Scope) -> None:
    await scope.services.notices.mute(scope.person, callback_data.quota_id)
    await callback.answer(scope.texts("notice-muted"))


async def on_off(callback: CallbackQuery, callback_data: OffTap, scope: Scope) -> None:
    await scope.services.notices.switch(scope.person, Kind(callback_data.kind), enabled=False)
    await callback.answer(scope.texts("notice-switched-off"))


async def on_settings(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await show(dialog_manager, SettingsSG.settings)
    await callback.answer()
