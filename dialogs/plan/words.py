"""A plan in words, block by block. As HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape

from dialogs.fit import message_units
from services.advice import Planned
from services.advice_words import block_reason
from services.limit_words import amount_of
from services.quota.schedule import Plan
from services.quota.slots import Which
from services.quota.windows import zone
from services.scope import Scope

_MOST = 3600
"""Of a message's 4,096 UTF-16 units, tags counted: there is room for the rest."""


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
    parts = [title, *_late(scope, planned, plan, now)]
    if not plan.blocks:
        return "\n\n".join([*parts, texts("plan-nothing")])
    parts += _that_fit(scope, list(_blocks(scope, planned, plan)))
    if plan.share is not None and plan.usual is not None:
        usual = texts.percent(plan.usual) if planned.has_pace else "unknown"
        parts.append(texts("plan-share", which=which, share=texts.percent(plan.share), usual=usual))
    return "\n\n".join(parts)


def _late(scope: Scope, planned: Planned, plan: Plan, now: datetime) -> Iterator[str]:
    """What is lost before a sitting fits."""
    for late in plan.late:
        yield scope.texts(
            "plan-late",
            account=escape(planned.views[late.account].label),
            amount=amount_of(scope.texts, late.unit, late.amount),
            time=scope.texts.clock(late.closes, scope.person.timezone),
            duration=scope.texts.roughly(late.closes - now),
        )


def _that_fit(scope: Scope, blocks: Sequence[str]) -> Iterator[str]:
    """As many as a message holds, and how many more there are."""
    left = _MOST
    for number, block in enumerate(blocks):
        left -= message_units(block)
        if left < 0:
            more = len(blocks) - number
            yield scope.texts("plan-more", count=more, number=scope.texts.number(more))
            return
        yield block


def _blocks(scope: Scope, planned: Planned, plan: Plan) -> Iterator[str]:
    for opening in plan.openings:
        label = escape(planned.views[opening.account].label)
        time = scope.texts.clock(opening.at, scope.person.timezone)
        yield scope.texts("plan-open", account=label, time=time, of=opening.of)
    for block in plan.blocks:
        yield scope.texts(
            "plan-block",
            start=scope.texts.clock(block.start, scope.person.timezone),
            end=scope.texts.clock(block.end, scope.person.timezone),
            account=escape(planned.views[block.account].label),
            amount=amount_of(scope.texts, block.unit, block.amount),
            why=block_reason(scope, block),
        )
