"""What the buttons under plain messages carry. These outlive restarts: a prefix or a field is a stored format."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from pydantic import Field

RowId = Annotated[int, Field(ge=1, le=2**63 - 1)]
"""What a database can have given out; other numbers were made up."""


class LogTap(CallbackData, prefix="log"):
    """Log that much. ``amount`` is empty where it is still to be asked."""

    account_id: RowId
    amount: Annotated[str, Field(pattern=r"^([0-9]+(\.[0-9]+)?)?$")]


class UndoTap(CallbackData, prefix="undo"):
    """Take back that use."""

    usage_id: RowId


class AddTap(CallbackData, prefix="add"):
    """Start adding an account on that platform."""

    platform_id: str


class NoticeTap(CallbackData, prefix="ntc"):
    """Set a counter as a platform's notice has it. ``left``: empty where it does not say; ``resets``: seconds since
    1970, or 0.
    """

    quota_id: RowId
    left: Annotated[str, Field(pattern=r"^([0-9]+(\.[0-9]+)?)?$")]
    resets: Annotated[int, Field(ge=0, le=2**40)]


class NotThatTap(CallbackData, prefix="not"):
    """That is not what was meant."""


class MuteTap(CallbackData, prefix="mute"):
    """No more alerts about that counter until its window ends."""

    quota_id: RowId


class AccountTap(CallbackData, prefix="acc"):
    """Open that account."""

    account_id: RowId


class AdoptTap(CallbackData, prefix="new"):
    """Take the new limits that a change of the catalogue brings."""

    version_id: RowId


class KeepTap(CallbackData, prefix="keep"):
    """Keep the limits as they were before that change."""

    version_id: RowId


class OffTap(CallbackData, prefix="off"):
    """No more notifications of that kind."""

    kind: str


class Place(StrEnum):
    """Windows that buttons under plain messages lead to."""

    SETTINGS = "settings"
    HISTORY = "history"
    ADVICE = "advice"
    PLAN = "plan"
    ACCOUNTS = "accounts"


class OpenTap(CallbackData, prefix="open"):
    """Open that window."""

    place: Place


class InlineLogTap(CallbackData, prefix="inlog"):
    """Log that much, by the button of a message sent in inline mode, or by choosing it. Only ``owner`` may tap."""

    owner: RowId
    account_id: RowId
    amount: Annotated[Decimal, Field(gt=0)]


class InlineUndoTap(CallbackData, prefix="inundo"):
    """Take back the use that a message sent in inline mode has logged. Only ``owner`` may tap."""

    owner: RowId
    usage_id: RowId


INLINE_TAPS = (InlineLogTap, InlineUndoTap)
"""All that a message sent in inline mode carries."""


def rows(*lines: Sequence[tuple[str, CallbackData]]) -> InlineKeyboardMarkup:
    """Buttons row by row: what stands on each, and what it carries."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=text, callback_data=data.pack()) for text, data in line] for line in lines
        ]
    )
