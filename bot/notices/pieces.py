"""One piece of a notification, and the buttons that pieces share."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiogram.types import InlineKeyboardButton

from handlers.tap_data import LogTap, MuteTap, OffTap, OpenTap, Place
from services.kinds import Kind
from services.l10n import Texts
from services.overview import AccountView
from services.quota.steps import steps

Row = list[InlineKeyboardButton]


@dataclass(frozen=True, slots=True)
class Piece:
    """``text`` stands alone; ``short`` among others, with the first of ``rows`` below."""

    text: str
    short: str
    rows: list[Row] = field(default_factory=list)
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


def mute_row(texts: Texts, quota_id: int) -> Row:
    return [
        InlineKeyboardButton(text=texts("notice-mute"), callback_data=MuteTap(quota_id=quota_id).pack()),
        open_button(texts, Place.SETTINGS),
    ]


def off_row(texts: Texts, kind: Kind) -> Row:
    return [
        InlineKeyboardButton(text=texts("notice-off"), callback_data=OffTap(kind=kind.value).pack()),
        open_button(texts, Place.SETTINGS),
    ]


def open_button(texts: Texts, place: Place) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=texts(f"notice-to-{place}"), callback_data=OpenTap(place=place).pack())
