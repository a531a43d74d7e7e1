"""One piece of a notification, and the buttons that pieces share."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiogram.types import InlineKeyboardButton

from dialogs.fit import shortened
from handlers.tap_data import LogTap, MuteTap, OffTap, OpenTap, Place
from services.kinds import Kind
from services.l10n import Texts
from services.overview import AccountView
from services.quota.steps import steps

Row = list[InlineKeyboardButton]
_MARK_WIDTH = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """``text`` stands alone, with ``rows`` below; ``short`` among others, with ``short_row`` or else the first row."""

    text: str
    short: str
    rows: list[Row] = field(default_factory=list)
    short_row: Row | None = None
    picture: bytes | None = None
    quiet: bool = False


def use_row(texts: Texts, view: AccountView) -> Row:
    """Open the platform, and two amounts to log."""
    row: Row = []
    if view.platform is not None:
        row.append(InlineKeyboardButton(text=texts("notice-open", emoji=view.emoji), url=view.platform.links.app))
    if view.main is not None:
        amounts = steps(view.main.limit.total)[1:]
        row += [
            InlineKeyboardButton(
                text=f"+{texts.number(amount)}",
                callback_data=LogTap(account_id=view.account.id, amount=f"{amount:f}").pack(),
            )
            for amount in amounts
        ]
    return row


def snooze_button(texts: Texts, quota_id: int, ends: str = "resets") -> InlineKeyboardButton:
    """No more about this counter until its window ends. ``ends``: "resets", or "expires" for a credit."""
    return InlineKeyboardButton(text=texts("notice-mute", ends=ends), callback_data=MuteTap(quota_id=quota_id).pack())


def row_among_others(texts: Texts, view: AccountView, quota_id: int, use: Row | None = None) -> Row:
    """Where messages about several accounts are one: each button says whose it is, and three of them fit."""
    whose = f"{view.emoji} {shortened(view.mark, _MARK_WIDTH)}".strip()
    snooze = InlineKeyboardButton(
        text=texts("notice-mute-this", account=whose), callback_data=MuteTap(quota_id=quota_id).pack()
    )
    return [*(use or [])[:2], snooze]


def off_row(texts: Texts, kind: Kind) -> Row:
    return [
        InlineKeyboardButton(text=texts("notice-off"), callback_data=OffTap(kind=kind.value).pack()),
        open_button(texts, Place.SETTINGS),
    ]


def open_button(texts: Texts, place: Place) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=texts(f"notice-to-{place}"), callback_data=OpenTap(place=place).pack())
