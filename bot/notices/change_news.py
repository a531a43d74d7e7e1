"""Words for a change of the catalogue: what is new, beside what each account counts by."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from aiogram.types import InlineKeyboardButton

from bot.notices.pieces import Piece, Row, off_row, open_button
from handlers.tap_data import AdoptTap, KeepTap, Place
from services.changes import Change, Offer
from services.errors import NotFound
from services.kinds import Kind
from services.l10n import Texts
from services.limit_words import rule_text, source_text
from services.overview import AccountView, QuotaView
from services.platforms.model import Status
from services.platforms.versions import Limits
from services.scope import Scope


async def write_change(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """None where nothing of it is left to say: taken already, changed again, the account removed."""
    version_id = int(str(payload["version_id"]))
    try:
        change = await scope.services.changes.of(scope.person, version_id)
    except NotFound:
        return None
    return _piece(scope, kind, change, _rows(scope.texts, change, version_id))


def say_doubled(scope: Scope, kind: Kind, view: AccountView, quota: QuotaView) -> Piece:
    """As if that allowance of the account had been doubled."""
    own = tuple(each.limit for each in view.quotas)
    doubled = tuple(replace(each, total=2 * each.total) if each is quota.limit else each for each in own)
    platform = view.platform or scope.services.catalogue.offered()[0]  # its name is said of a new status alone
    change = Change(platform, None, ((view, Offer(view.account, own, doubled)),))
    return _piece(scope, kind, change, [])


def _piece(scope: Scope, kind: Kind, change: Change, rows: list[Row]) -> Piece:
    texts, blocks = scope.texts, []
    if change.status is not None:
        blocks.append(texts("change-status", status=change.status.value, platform=escape(_name(change))))
    blocks += [_offer_text(scope, view, offer) for view, offer in change.offers]
    short = "\n\n".join(blocks)
    text = "\n\n".join([*blocks, texts("change-question")]) if change.offers else short
    return Piece(text, short, [*rows, off_row(texts, kind)], quiet=change.status in (None, Status.OFFERED))


def _offer_text(scope: Scope, view: AccountView, offer: Offer) -> str:
    texts = scope.texts
    lines = [
        texts("change-limits", account=escape(view.label)),
        texts("change-own", limits=_limits(texts, offer.own)),
        texts("change-offered", limits=_limits(texts, offer.offered)),
    ]
    preset = view.platform.preset(view.account.preset_id or "") if view.platform else None
    return "\n".join([*lines, *([source_text(texts, preset, scope.services.clock().date())] if preset else [])])


def _limits(texts: Texts, limits: Limits) -> str:
    return texts.list([rule_text(texts, limit) for limit in limits])


def _rows(texts: Texts, change: Change, version_id: int) -> list[Row]:
    """Take them or leave them, in one row, for the first row is what is left where several notices are one message."""
    if change.offers:
        adopt, keep = AdoptTap(version_id=version_id), KeepTap(version_id=version_id)
        return [
            [
                InlineKeyboardButton(text=texts("change-adopt"), callback_data=adopt.pack()),
                InlineKeyboardButton(text=texts("change-keep"), callback_data=keep.pack()),
            ]
        ]
    return [[open_button(texts, Place.ACCOUNTS)]]


def _name(change: Change) -> str:
    return f"{change.platform.emoji} {change.platform.full_name}"
