"""A plan in words, block by block. As HTML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from services.advice import Planned
from services.limit_words import amount_of
from services.plan_calendar import Entry
from services.quota.blocks import Block
from services.quota.schedule import Plan
from services.quota.slots import Which
from services.quota.windows import zone
from services.scope import Scope

_MOST_BLOCKS = 24


def plan_text(scope: Scope, planned: Planned, which: Which, now: datetime) -> str:
    texts, plan = scope.texts, planned.plan
    if not planned.views:
        return texts("plan-no-accounts")
    if plan is None or not plan.day.slots:
        return texts("plan-day-over", which=which)
    there = zone(scope.person.timezone)
    first = plan.day.slots[0].start.astimezone(there)
    title = texts(
        "plan-title",
        day=texts.weekday_name(first.isoweekday()),
        start=texts.clock(plan.day.slots[0].start, scope.person.timezone),
        end=texts.clock(plan.day.ends, scope.person.timezone),
    )
    if not plan.blocks:
        return f"{title}\n\n{texts('plan-nothing')}"
    parts = [title, *_blocks(scope, planned, plan)]
    if plan.share is not None and plan.usual is not None:
        usual = texts.percent(plan.usual) if planned.has_pace else "unknown"
        parts.append(texts("plan-share", share=texts.percent(plan.share), usual=usual))
    return "\n\n".join(parts)


def _blocks(scope: Scope, planned: Planned, plan: Plan) -> Iterator[str]:
    for opening in plan.openings:
        label = escape(planned.views[opening.account].label)
        time = scope.texts.clock(opening.at, scope.person.timezone)
        yield scope.texts("plan-open", account=label, time=time, of=opening.of)
    for block in plan.blocks[:_MOST_BLOCKS]:
        yield scope.texts(
            "plan-block",
            start=scope.texts.clock(block.start, scope.person.timezone),
            end=scope.texts.clock(block.end, scope.person.timezone),
            account=escape(planned.views[block.account].label),
            amount=amount_of(scope.texts, block.unit, block.amount),
            why=_why(scope, block),
        )


def _why(scope: Scope, block: Block) -> str:
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
    return [
        Entry(
            account=block.account,
            start=block.start,
            end=block.end,
            summary=f"{planned.views[block.account].label}: {amount_of(scope.texts, block.unit, block.amount)}",
            description=_why(scope, block),
        )
        for block in planned.plan.blocks
    ]
