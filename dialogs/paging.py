"""Lists page by page, with buttons to turn pages; a person's accounts among them."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Keyboard, Row, Select
from aiogram_dialog.widgets.text import Format

from dialogs.context import scope_of
from dialogs.widgets import row_id
from services.overview import AccountView

PER_PAGE = 8
_LAST = 10_000


async def shown_page(manager: DialogManager) -> tuple[tuple[AccountView, ...], dict[str, Any]]:
    """The accounts of the page where a window stands, and what its getter adds for :func:`page_buttons`.

    Where that page is no more it is the last one.
    """
    scope = scope_of(manager)
    number: int = manager.dialog_data.get("page", 1)
    page = await scope.services.overview.page(scope.person, (number - 1) * PER_PAGE, PER_PAGE)
    pages = max(1, -(-page.total // PER_PAGE))
    if number > pages:
        number = pages
        page = await scope.services.overview.page(scope.person, (number - 1) * PER_PAGE, PER_PAGE)
    return page.views, {"empty": not page.total, "turns": turns(number, pages)}


def turns(number: int, pages: int) -> list[tuple[int, str]]:
    """What a getter gives :func:`page_buttons` on that page, counted from 1."""
    around = [(number - 1, "‹"), (number, f"{number}/{pages}"), (number + 1, "›")]
    return [(there, label) for there, label in around if 1 <= there <= pages and pages > 1]


def page_buttons() -> Keyboard:
    """``‹ 2/13 ›``; nothing where all is on one page."""
    return Row(
        Select(
            Format("{item[1]}"),
            id="pg",
            items="turns",
            item_id_getter=itemgetter(0),
            type_factory=row_id,
            on_click=_on_turn,
        ),
        when=F["turns"],
    )


async def _on_turn(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    manager.dialog_data["page"] = min(number, _LAST)
