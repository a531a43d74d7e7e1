"""Words for what comes by the clock: the day, the week, the night in which the clocks change."""

from __future__ import annotations

from datetime import date, timedelta

from bot.notices.pieces import Piece, Row, open_button
from dialogs.history.handlers import history_picture
from handlers.tap_data import Place
from services.history import AccountHistory, DayOfAccount, HistoryView
from services.kinds import Kind
from services.l10n import Texts
from services.limit_words import amount_of
from services.notifications.calendar import clocks_change
from services.pictures.studio import NoPicture
from services.scope import Scope

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_MOST_LOST = 3


async def write_summary(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """The day that ends; None for who has no accounts."""
    day = date.fromisoformat(str(payload["on"]))
    view = await scope.services.history.between(scope.person, day - _DAY, day)
    if not view.accounts:
        return None
    texts = scope.texts
    used = sum(account.days[day].used > 0 for account in view.accounts)
    share, before = view.share_of(day), view.share_of(day - _DAY)
    lines = [texts("summary-title", day=texts.weekday_name(day.isoweekday()), count=used, number=texts.number(used))]
    if share is not None:
        lines.append(
            texts(
                "summary-share",
                percent=texts.percent(share),
                before=texts.percent(before) if before is not None else "",
                compared="no" if before is None else "yes",
            )
        )
    lines += _lost(texts, [(account, account.days[day]) for account in view.accounts])
    text = "\n".join(lines)
    return Piece(text, text, [_ways(texts)], quiet=True)


async def write_week(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """The week that ends against the one before, with one picture."""
    last = date.fromisoformat(str(payload["on"]))
    week = await scope.services.history.between(scope.person, last - _WEEK + _DAY, last)
    if not week.accounts:
        return None
    before = await scope.services.history.between(scope.person, last - 2 * _WEEK + _DAY, last - _WEEK)
    texts = scope.texts
    lines = [texts("week-title", days=texts.days(week.first, week.last))]
    lines.append(_compared(texts, week, before))
    lines += _lost(texts, [(account, account.total) for account in week.accounts])
    text = "\n".join(lines)
    try:
        picture = await scope.services.studio.draw(history_picture(texts, week, before))
    except NoPicture:
        picture = None
    else:
        text += "\n" + texts("week-legend")
    return Piece(text, text, [_ways(texts)], picture=picture, quiet=True)


async def write_clocks(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """The clocks change tonight, so a reset moves on the wall."""
    change = clocks_change(scope.person.timezone, scope.services.clock())
    if change is None and payload.get("example"):
        change = timedelta(hours=1)
    if change is None:
        return None
    texts = scope.texts
    way = "forward" if change > timedelta(0) else "back"
    text = texts("clocks-change", way=way, duration=texts.duration(abs(change)))
    return Piece(text, text, quiet=True)


def _compared(texts: Texts, week: HistoryView, before: HistoryView) -> str:
    if week.share is None:
        return texts("history-nothing-closed")
    return texts(
        "week-share",
        percent=texts.percent(week.share),
        before=texts.percent(before.share) if before.share is not None else "",
        compared="no" if before.share is None else "yes",
    )


def _lost(texts: Texts, told: list[tuple[AccountHistory, DayOfAccount]]) -> list[str]:
    """One line on what expired, the largest share first; none where nothing did."""
    lost = sorted(
        [each for each in told if each[1].lost], key=lambda each: each[1].lost / each[1].allowed, reverse=True
    )
    if not lost:
        return []
    amounts = [f"{account.view.emoji} {amount_of(texts, account.unit, day.lost)}" for account, day in lost]
    return [texts("summary-lost", amounts=texts.list(amounts[:_MOST_LOST]))]


def _ways(texts: Texts) -> Row:
    return [open_button(texts, place) for place in (Place.PLAN, Place.HISTORY, Place.SETTINGS)]
