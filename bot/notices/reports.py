"""Words for what comes by the clock: the day, the week, the night in which the clocks change."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from html import escape

from bot.notices.pieces import Piece, Row, open_button
from dialogs.history.handlers import history_picture
from handlers.tap_data import Place
from services.history import AccountHistory, DayOfAccount, HistoryView
from services.kinds import Kind
from services.l10n import Texts
from services.limit_words import amount_of
from services.notifications.calendar import clocks_change
from services.pictures.studio import NoPicture
from services.quota.blocks import Block, Opening
from services.quota.windows import zone
from services.scope import Scope

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_MOST_AMOUNTS = 3


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
    lines += await _next_step(scope, day)
    text = "\n".join(lines)
    return Piece(text, text, _ways(texts), quiet=True)


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
    lines += await _with_plan(scope, week)
    text = "\n".join(lines)
    try:
        picture = await scope.services.studio.draw(history_picture(texts, week, before))
    except NoPicture:
        picture = None
    else:
        text += "\n" + texts("week-legend")
    return Piece(text, text, _ways(texts), picture=picture, quiet=True)


async def write_clocks(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
    """The clocks change tonight, so a reset moves on the wall."""
    change = clocks_change(scope.person.timezone, scope.services.clock())
    return None if change is None else _clocks(scope.texts, change)


async def example_of_clocks(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece:
    """As if the clocks went an hour forward."""
    return _clocks(scope.texts, timedelta(hours=1))


def _clocks(texts: Texts, change: timedelta) -> Piece:
    way = "forward" if change > timedelta(0) else "back"
    text = texts("clocks-change", way=way, duration=texts.duration(abs(change)))
    return Piece(text, text, quiet=True)


async def _next_step(scope: Scope, day: date) -> list[str]:
    """What tomorrow's plan begins with; none where it is empty, or tomorrow has come before the summary did."""
    if scope.services.clock().astimezone(zone(scope.person.timezone)).date() > day:
        return []
    planned, texts = await scope.services.advice.plan(scope.person, "tomorrow"), scope.texts
    step = planned.plan.first_step if planned.plan is not None else None
    if step is None:
        return []
    match step:
        case Opening(at=at):
            what, amount = "open", ""
        case Block(start=at):
            what, amount = "use", amount_of(texts, step.unit, step.amount)
    account, time = escape(planned.views[step.account].label), texts.clock(at, scope.person.timezone)
    return [texts("summary-next", step=what, account=account, time=time, amount=amount)]


async def _with_plan(scope: Scope, week: HistoryView) -> list[str]:
    """What would not have expired by following each day's plan; none where that is nothing."""
    saved = await scope.services.hindsight.saved(scope.person, week)
    share = week.share_with(saved)
    if not saved or share is None:
        return []
    told = [(account, saved[id_]) for account in week.accounts if (id_ := account.view.account.id) in saved]
    told.sort(key=lambda each: each[1] / each[0].total.allowed, reverse=True)
    return [scope.texts("week-plan", percent=scope.texts.percent(share), amounts=_amounts(scope.texts, told))]


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
    return [texts("summary-lost", amounts=_amounts(texts, [(account, day.lost) for account, day in lost]))]


def _amounts(texts: Texts, told: list[tuple[AccountHistory, Decimal]]) -> str:
    """The first few, each with its platform's emoji."""
    return texts.list(
        [f"{account.view.emoji} {amount_of(texts, account.unit, amount)}" for account, amount in told[:_MOST_AMOUNTS]]
    )


def _ways(texts: Texts) -> list[Row]:
    """In two rows: three in one are cut off on a phone."""
    plan, history, settings = (open_button(texts, place) for place in (Place.PLAN, Place.HISTORY, Place.SETTINGS))
    return [[plan, history], [settings]]
