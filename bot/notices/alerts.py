"""Words for what concerns one counter: about to be lost, nearly used up, usable again."""

from __future__ import annotations

from html import escape

from bot.notices.pieces import Piece, off_row, row_among_others, snooze_button, use_row
from services.errors import NotFound
from services.kinds import Kind
from services.limit_words import amount_of
from services.overview import AccountView, QuotaView
from services.scope import Scope


async def write_alert(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """A reset that comes, or came while the person was not to be disturbed; a credit that expires."""
    found = await _quota(scope, payload)
    if found is None:
        return None
    view, quota = found
    if payload.get("late"):
        short = scope.texts("notice-lost-meanwhile", account=escape(view.label))
        return Piece(short, short, [off_row(scope.texts, kind)], short_row=[], quiet=True)
    if quota.reading.resets_at is None or not quota.reading.left:
        return None
    return say_alert(scope, kind, view, quota)


def say_alert(scope: Scope, kind: Kind, view: AccountView, quota: QuotaView) -> Piece:
    """About a counter with something left that will be lost."""
    texts, now, reading = scope.texts, scope.services.clock(), quota.reading
    resets_at, credit = reading.resets_at, kind is Kind.CREDIT_EXPIRING
    assert resets_at is not None
    short = texts(
        "notice-credit" if credit else "notice-reset",
        account=escape(view.label),
        left=texts.number(reading.left),
        total=amount_of(texts, quota.limit.unit, quota.limit.total),
        time=texts.moment(resets_at, now, scope.person.timezone),
        duration=texts.roughly(resets_at - now),
    )
    use, snooze = use_row(texts, view), snooze_button(texts, quota.id, "expires" if credit else "resets")
    return Piece(
        short, short, [use, [snooze], off_row(texts, kind)], short_row=row_among_others(texts, view, quota.id, use)
    )


async def write_warning(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """So much is used; no longer true where it was undone or has reset."""
    found = await _quota(scope, payload)
    if found is None:
        return None
    reading = found[1].reading
    if reading.used * 100 < reading.total * int(str(payload["level"])):
        return None
    return say_warning(scope, kind, *found)


def say_warning(scope: Scope, kind: Kind, view: AccountView, quota: QuotaView) -> Piece:
    """About a counter of which much is used."""
    texts, now, reading = scope.texts, scope.services.clock(), quota.reading
    lines = [
        texts(
            "notice-warning",
            account=escape(view.label),
            percent=texts.percent(float(reading.used / reading.total) if reading.total else 1.0),
            used=texts.number(reading.used),
            total=texts.number(reading.total),
        )
    ]
    if reading.resets_at is not None:
        time = texts.moment(reading.resets_at, now, scope.person.timezone)
        lines.append(texts("notice-warning-reset", time=time, duration=texts.roughly(reading.resets_at - now)))
    text = "\n".join(lines)
    rows = [[snooze_button(texts, quota.id)], off_row(texts, kind)]
    return Piece(text, text, rows, short_row=row_among_others(texts, view, quota.id))


async def write_back(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """Usable again, unless it is used up once more."""
    found = await _quota(scope, payload)
    if found is None or not found[1].reading.left:
        return None
    return say_back(scope, kind, *found)


def say_back(scope: Scope, kind: Kind, view: AccountView, quota: QuotaView) -> Piece:
    """About a counter with something left."""
    left = amount_of(scope.texts, quota.limit.unit, quota.reading.left)
    text = scope.texts("notice-back", account=escape(view.label), left=left)
    return Piece(text, text, [use_row(scope.texts, view), off_row(scope.texts, kind)])


async def _quota(scope: Scope, payload: dict[str, object]) -> tuple[AccountView, QuotaView] | None:
    """The counter a row is about; None where it is gone."""
    try:
        view = await scope.services.overview.of_quota(scope.person, int(str(payload["quota_id"])))
    except NotFound:
        return None
    quota = next((quota for quota in view.quotas if quota.id == payload["quota_id"]), None)
    return None if quota is None else (view, quota)
