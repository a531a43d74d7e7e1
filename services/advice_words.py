"""Advice and plans in sentences, as plain text: for windows, messages, calendars and the API alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from services.advice import Advised, Planned
from services.limit_words import amount_of
from services.plan_calendar import Entry
from services.quota.blocks import Block
from services.quota.recommendation import Pick
from services.quota.schedule import Plan
from services.quota.urgency import Reason
from services.quota.windows import FirstUseWindow
from services.scope import Scope

_A_MESSAGE = timedelta(minutes=5)
_A_DAY = timedelta(days=1)
"""What is written as 24 hours: it is no calendar day."""


def pick_lines(scope: Scope, advised: Advised, pick: Pick, now: datetime) -> list[str]:
    """Why the best one, in one or two sentences."""
    texts, ahead = scope.texts, pick.urgency.outlook
    assert ahead is not None
    lines = [pick_reason(scope, pick, now)]
    if advised.runs_out_at is not None:
        lines.append(texts("advice-runs-out", duration=texts.duration(advised.runs_out_at - now)))
    elif advised.has_pace and _is_lost(pick):
        lines.append(texts("advice-lost", lost=amount_of(texts, pick.unit, pick.amount)))
    return lines


def _is_lost(pick: Pick) -> bool:
    """Whether something is lost worth a word; of a window that waits for its first use, nothing is."""
    ahead = pick.urgency.outlook
    return (
        ahead is not None and ahead.closes is not None and ahead.lost >= 1 and Reason.OPENS not in pick.urgency.reasons
    )


def pick_reason(scope: Scope, pick: Pick, now: datetime) -> str:
    """What of it is at stake until when, in a sentence."""
    ahead = pick.urgency.outlook
    assert ahead is not None
    window = ahead.limit.window
    return why_line(
        scope,
        pick.urgency.reasons[0],
        amount_of(scope.texts, pick.unit, ahead.left),
        ahead.closes or now,
        now,
        lasts=window.duration if isinstance(window, FirstUseWindow) else _A_DAY,
        more=max(0, ahead.fits - 1),
    )


def why_line(
    scope: Scope,
    reason: Reason,
    left: str,
    closes: datetime,
    now: datetime,
    *,
    lasts: timedelta = _A_DAY,
    more: int = 0,
) -> str:
    """The sentence for one reason.

    ``left`` is an amount with its unit; of a window that opens with its first use, ``lasts`` is its length and ``more``
    how many fit after this one.
    """
    texts = scope.texts
    return texts(
        "advice-why",
        reason=reason.value,
        left=left,
        time=texts.moment(closes, now, scope.person.timezone),
        duration=texts.roughly(closes - now),
        span="day" if lasts == _A_DAY else "other",
        lasts=texts.duration(lasts),
        count=more,
        number=texts.number(more),
    )


def block_reason(scope: Scope, block: Block) -> str:
    return scope.texts(
        "plan-why",
        reason=block.reason.value,
        time=scope.texts.clock(block.closes, scope.person.timezone) if block.closes else "",
        nth=scope.texts.number(block.nth or 1),
        of=scope.texts.number(block.of or 1),
        several="yes" if (block.of or 1) > 1 else "no",
    )


def calendar_entries(scope: Scope, planned: Planned) -> list[Entry]:
    """The same for a calendar, as plain text."""
    assert planned.plan is not None
    return [*_block_entries(scope, planned, planned.plan), *_opening_entries(scope, planned, planned.plan)]


def _block_entries(scope: Scope, planned: Planned, plan: Plan) -> Iterator[Entry]:
    for block in plan.blocks:
        amount = amount_of(scope.texts, block.unit, block.amount)
        summary = f"{planned.views[block.account].label}: {amount}"
        yield Entry(block.account, block.start, block.end, summary, block_reason(scope, block))


def _opening_entries(scope: Scope, planned: Planned, plan: Plan) -> Iterator[Entry]:
    for opening in plan.openings:
        summary = scope.texts("plan-open-entry", account=planned.views[opening.account].label)
        why = scope.texts("plan-open-why", of=opening.of)
        yield Entry(opening.account, opening.at, opening.at + _A_MESSAGE, summary, why, "opening")
