"""What the buttons under plain messages carry. These outlive restarts: a prefix or a field is a stored format."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup


class LogTap(CallbackData, prefix="log"):
    """Log that much. ``amount`` is empty where it is still to be asked."""

    account_id: int
    amount: str


class UndoTap(CallbackData, prefix="undo"):
    """Take back that use."""

    usage_id: int


class AddTap(CallbackData, prefix="add"):
    """Start adding an account on that platform."""

    platform_id: str


def rows(*lines: Sequence[tuple[str, CallbackData]]) -> InlineKeyboardMarkup:
    """Buttons row by row: what stands on each, and what it carries."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=text, callback_data=data.pack()) for text, data in line] for line in lines
        ]
    )
