"""What the API says in sentences, as plain text in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from admin.api.language import plain
from admin.api.models import ScheduleEntry
from services.advice import Advised, Planned
from services.advice_words import block_reason, pick_lines
from services.checks import Checked
from services.l10n import Texts
from services.limit_words import amount_of
from services.overview import AccountView
from services.platforms.answers import Outcome
from services.quota.recommendation import Nothing, Wish
from services.quota.windows import zone
from services.scope import Scope


def check_message(texts: Texts, checked: Checked) -> str:
    answer, view = checked.answer, checked.view
    if answer is None:
        return plain(texts("check-fresh"))
    key = "check-read" if answer.outcome is Outcome.VALID and answer.readings else f"check-{answer.outcome}"
    return plain(
        texts(
            key.replace("_", "-"),
            platform=view.platform.name if view.platform else view.name,
            reason=str(answer.reason or "none"),
            permission=escape(answer.permission or ""),
            named="yes" if answer.permission else "no",
        )
    )


def advice_reason(scope: Scope, advised: Advised, wish: Wish, now: datetime) -> str:
    """Why the best one, or why there is none."""
    best = advised.recommendation.best
    return " ".join(_nothing(scope, advised, wish, now) if best is None else pick_lines(scope, advised, best, now))


def _nothing(scope: Scope, advised: Advised, wish: Wish, now: datetime) -> Iterator[str]:
    texts, found = scope.texts, advised.recommendation
    assert found.nothing is not None
    yield plain(texts("advice-nothing", why=found.nothing.value, private="yes" if wish.private else "no"))
    if found.nothing is Nothing.EMPTY and found.back_at is not None and found.back is not None:
        yield plain(
            texts(
                "advice-back",
                account=advised.views[found.back].label,
                time=texts.moment(found.back_at, now, scope.person.timezone),
                duration=texts.roughly(found.back_at - now),
            )
        )


def schedule_entries(scope: Scope, planned: Planned) -> list[ScheduleEntry]:
    """Blocks and the messages that open windows ahead of them, in the order of time."""
    plan = planned.plan
    if plan is None:
        return []
    entries = []
    for opening in plan.openings:
        view = planned.views[opening.account]
        action = scope.texts("plan-open-entry", account=view.label)
        why = scope.texts("plan-open-why", of=opening.of)
        entries.append((opening.at, _entry(view, _slot(scope, opening.at, None), action, why)))
    for block in plan.blocks:
        action = scope.texts("api-use", amount=amount_of(scope.texts, block.unit, block.amount))
        view = planned.views[block.account]
        entry = _entry(view, _slot(scope, block.start, block.end), action, block_reason(scope, block))
        entries.append((block.start, entry))
    return [entry for _, entry in sorted(entries, key=lambda each: each[0])]


def _entry(view: AccountView, time_slot: str, action: str, reason: str) -> ScheduleEntry:
    return ScheduleEntry(
        time_slot=time_slot,
        platform_id=view.account.platform_id,
        platform_name=view.name,
        action=action,
        reason=reason,
    )


def _slot(scope: Scope, start: datetime, end: datetime | None) -> str:
    """By a clock of 24 hours, which machines read."""
    there = zone(scope.person.timezone)
    times = [f"{instant.astimezone(there):%H:%M}" for instant in (start, end) if instant is not None]
    return "-".join(times)
