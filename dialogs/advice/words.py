"""Advice in words: one account, what of it is at stake until when, and what comes next. As HTML."""

from __future__ import annotations

from datetime import datetime
from html import escape

from services.advice import Advised, Elsewhere
from services.advice_words import pick_lines
from services.limit_words import amount_of
from services.overview import AccountView
from services.quota.recommendation import Nothing, Pick, Wish
from services.quota.urgency import Reason
from services.scope import Scope

_WHEN_LOST = frozenset({Reason.RESETS, Reason.LAST_CHANCE})
"""Where what is left is gone at the instant told beside it."""


def advice_text(scope: Scope, advised: Advised, wish: Wish, now: datetime) -> str:
    best = advised.recommendation.best
    if best is None:
        return _nothing_text(scope, advised, wish, now)
    view = advised.views[best.account_id]
    lines = [
        scope.texts("advice-best", account=escape(view.label)),
        "",
        *pick_lines(scope, advised, best, now),
    ]
    if view.platform is not None:
        kinds = [scope.texts("purpose", purpose=purpose.value) for purpose in view.platform.good_for]
        lines.append(scope.texts("advice-good-for", kinds=scope.texts.list(kinds)))
    if others := advised.recommendation.alternatives:
        then = [_short(scope, advised.views[other.account_id], other, now) for other in others]
        lines += ["", scope.texts("advice-then", others=" · ".join(then))]
    if (elsewhere := advised.elsewhere) is not None:
        lines += ["", _elsewhere(scope, elsewhere, escape(advised.views[elsewhere.account].label), now)]
    return "\n".join(lines)


def _elsewhere(scope: Scope, elsewhere: Elsewhere, account: str, now: datetime) -> str:
    time = scope.texts.moment(elsewhere.later or now, now, scope.person.timezone)
    return scope.texts("advice-elsewhere", account=account, why=elsewhere.why.value, time=time)


def _short(scope: Scope, view: AccountView, pick: Pick, now: datetime) -> str:
    texts, ahead = scope.texts, pick.urgency.outlook
    assert ahead is not None
    left = amount_of(texts, pick.unit, ahead.left)
    if pick.until is None or pick.urgency.reasons[0] not in _WHEN_LOST:
        return texts("advice-other", account=escape(view.label), left=left)
    time = texts.moment(pick.until, now, scope.person.timezone)
    return texts("advice-other-until", account=escape(view.label), left=left, time=time)


def _nothing_text(scope: Scope, advised: Advised, wish: Wish, now: datetime) -> str:
    texts, found = scope.texts, advised.recommendation
    assert found.nothing is not None
    lines = [texts("advice-nothing", why=found.nothing.value, private="yes" if wish.private else "no")]
    if found.nothing is Nothing.EMPTY and found.back_at is not None and found.back is not None:
        lines.append(
            texts(
                "advice-back",
                account=escape(advised.views[found.back].label),
                time=texts.moment(found.back_at, now, scope.person.timezone),
                duration=texts.roughly(found.back_at - now),
            )
        )
    if advised.what_if is not None:
        platform, limit = advised.what_if
        allows = amount_of(texts, limit.unit, limit.total)
        lines += ["", texts("advice-what-if", platform=f"{platform.emoji} {platform.name}", amount=allows)]
    return "\n".join(lines)
