from __future__ import annotations

from aiogram import Bot
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.context import scope_of
from dialogs.history.getters import span_shown
from dialogs.widgets import alert
from services.history import HistoryView
from services.history_table import history_table
from services.l10n import Texts
from services.pictures.model import Bar, HistoryPicture
from services.pictures.studio import NoPicture

_MOST_BARS = 12


async def on_span(_: CallbackQuery, __: Select[str], manager: DialogManager, days: str) -> None:
    manager.dialog_data["days"] = int(days)


async def on_picture(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    scope, view = scope_of(manager), await span_shown(manager)
    try:
        png = await scope.services.studio.draw(history_picture(scope.texts, view))
    except NoPicture:
        alert(manager, "history-no-picture")
        return
    bot: Bot = manager.middleware_data["bot"]
    caption = scope.texts("history-caption", days=scope.texts.days(view.first, view.last))
    await bot.send_photo(callback.from_user.id, BufferedInputFile(png, "history.png"), caption=caption)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def on_csv(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    scope, view = scope_of(manager), await span_shown(manager)
    bot: Bot = manager.middleware_data["bot"]
    name = f"history-{view.first}-{view.last}.csv"
    await bot.send_document(callback.from_user.id, BufferedInputFile(history_table(scope.texts, view), name))
    manager.show_mode = ShowMode.DELETE_AND_SEND


def history_picture(texts: Texts, view: HistoryView, before: HistoryView | None = None) -> HistoryPicture:
    """``before``: a span to compare accounts with."""
    was = {account.view.account.id: account.share for account in before.accounts} if before else {}
    told = [(account.view, account.share) for account in view.accounts]
    closed = [(account, share) for account, share in told if share is not None][:_MOST_BARS]
    return HistoryPicture(
        tuple(Bar(texts.short_day(day), view.share_of(day)) for day in view.days),
        tuple(
            Bar(account.label, share, was.get(account.account.id), texts.percent(share)) for account, share in closed
        ),
    )
