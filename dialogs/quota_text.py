"""How an allowance is written: a bar, numbers, when it resets in the person's own time, its evidence with its age."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from html import escape

from dialogs.fit import LINE, fits_line, shortened
from services.l10n import Texts
from services.limit_words import limit_text
from services.overview import AccountView, QuotaView
from services.quota.counter import Evidence, Reading
from services.quota.windows import CreditWindow, RateWindow, RefillWindow, SlidingWindow, Window
from services.scope import Scope

_CELLS = 10
_FULL, _EMPTY = "▰", "▱"
_NEARLY_ALL = Decimal("0.9")
_JUST_NOW = timedelta(minutes=1)
_STALE_FROM = timedelta(days=1)
_RESET_KEYS: dict[type[Window], str] = {
    SlidingWindow: "reset-sliding",
    RefillWindow: "reset-refill",
    CreditWindow: "reset-expires",
}


def account_text(scope: Scope, view: AccountView, now: datetime) -> str:
    """An account with all its quotas, as HTML; with when its platform was last read, where the quotas do not say."""
    text, reading = _titled(scope, view.label, view.quotas, now), reading_text(scope.texts, view, now)
    return f"{text}\n{reading}" if reading else text


def brief_text(scope: Scope, view: AccountView, now: datetime) -> str:
    """The same in four short lines at most: the quota that use counts against."""
    return _titled(scope, shortened(view.label, LINE), [view.main] if view.main else [], now)


def _titled(scope: Scope, label: str, quotas: Sequence[QuotaView], now: datetime) -> str:
    lines = [f"<b>{escape(label)}</b>"]
    for quota in quotas:
        lines += quota_lines(scope, quota, now)
    if not quotas:
        lines.append(scope.texts("quota-no-limits"))
    return "\n".join(lines)


def quota_lines(scope: Scope, quota: QuotaView, now: datetime) -> list[str]:
    texts, reading = scope.texts, quota.reading
    if isinstance(quota.limit.window, RateWindow):
        return [texts("quota-rate", limit=limit_text(texts, quota.limit))]
    numbers = texts(
        "quota-numbers",
        unit=texts(f"unit-{quota.limit.unit}"),
        bar=bar(reading),
        used=texts.number(reading.used),
        total=texts.number(reading.total),
        over="yes" if reading.total and reading.used >= reading.total * _NEARLY_ALL else "no",
    )
    reset, evidence = reset_text(scope, quota, now), evidence_text(texts, reading, now)
    if evidence is None:
        return [numbers, reset]
    together = f"{reset} · {evidence}"
    return [numbers, together] if fits_line(together) else [numbers, reset, evidence]


def bar(reading: Reading) -> str:
    """Ten cells: one at least once something is used, ten only when nothing is left."""
    if reading.used <= 0:
        return cells(0)
    return cells(float(reading.used / reading.total) if reading.total else 1.0)


def cells(share: float) -> str:
    """A share of 0 to 1, or beyond, as a bar; one cell from the first crumb on, ten only for the whole."""
    full = 0 if share <= 0 else _CELLS if share >= 1 else min(_CELLS - 1, max(1, round(share * _CELLS)))
    return _FULL * full + _EMPTY * (_CELLS - full)


def reset_text(scope: Scope, quota: QuotaView, now: datetime) -> str:
    """When the allowance comes back, in the person's zone and in words."""
    texts, reading = scope.texts, quota.reading
    if reading.state == "idle":
        return texts("reset-idle", unit=quota.limit.unit.value)
    if reading.state == "closed":
        return texts("reset-expired")
    window = quota.limit.window
    if reading.resets_at is None:
        return texts("reset-never" if isinstance(window, CreditWindow) else "reset-nothing")
    key, at = _RESET_KEYS.get(type(window), "reset-at"), reading.resets_at
    if reading.returns_at is not None and not reading.left:
        key, at = "reset-returns", reading.returns_at  # who has nothing left waits for the first part, not for all
    return texts(
        key,
        guess="yes" if quota.reset_assumed else "no",
        time=texts.moment(at, now, scope.person.timezone),
        duration=texts.roughly(at - now),
    )


def evidence_text(texts: Texts, reading: Reading, now: datetime) -> str | None:
    """Where the number comes from, with its age where that says something; None where the state says it all."""
    age = now - (reading.evidence_at or now)
    if reading.evidence is Evidence.CONFIRMED:
        now_said = age < timedelta(minutes=1)
        return texts("evidence-confirmed-now") if now_said else texts("evidence-confirmed", age=texts.duration(age))
    if reading.evidence is Evidence.LOGGED:
        return texts("evidence-logged-ago", age=texts.roughly(age)) if age >= _STALE_FROM else texts("evidence-logged")
    if reading.state == "idle":
        return None
    return texts("evidence-rolled" if reading.rolled else "evidence-estimated")


def reading_text(texts: Texts, view: AccountView, now: datetime) -> str | None:
    """When a platform that tells what is left was last read; None where there is no need to say.

    A number with "confirmed" has its age beside it. What is left to say is that the last reading failed, though not to
    whom has asked for it just now and is told why, and how old it is where something was logged since.
    """
    account = view.account
    if view.platform is None or view.platform.reader is None or account.key_preview is None:
        return None
    read = None if account.read_at is None else texts.roughly(now - account.read_at)
    if account.unanswered_at is not None and now - account.unanswered_at >= _JUST_NOW:
        asked = texts.roughly(now - account.unanswered_at)
        return texts("reading-failed", asked=asked, read=read or "", known="no" if read is None else "yes")
    if read is None or any(quota.reading.evidence is Evidence.CONFIRMED for quota in view.quotas):
        return None
    return texts("reading-age", read=read)
