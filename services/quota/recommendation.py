"""Which account to use now, so that the least is lost over all of them.

The urgency of one account does not say that: of a large allowance most is lost whatever one does. What counts is what
an hour of this person's work saves there: ``worth``, the share of a day's allowance that such an hour uses, times the
share of what is left that would be lost otherwise. This is the index rule for several perishable stocks that serve one
demand, the marginal value of a unit times the chance that it perishes (Littlewood's rule, 1972, and its kin). What it
loses, and what other policies and a clairvoyant lose, is measured in ``benchmarks/policies``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from services.quota.habit import Habit
from services.quota.outlook import Outlook, back_at
from services.quota.units import Unit
from services.quota.urgency import Quotas, Urgency, urgency
from services.quota.windows import CreditWindow, RateWindow
from services.quota.windows_ahead import a_day

ALTERNATIVES = 3
_ONE, _CENT = Decimal(1), Decimal("0.01")
_MOVED = 0.25
"""The share of later work that could be done on any one account."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account that may be recommended.

    ``purposes``: what it is good for; ``private``: whether private text may be typed there, for it neither trains on
    what it is given nor forbids personal use.
    """

    account_id: int
    quotas: Quotas
    habit: Habit
    purposes: Collection[str] = ()
    private: bool = True


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person looks for: a purpose, a place for private text, none of the accounts already put off."""

    purpose: str | None = None
    private: bool = False
    skipped: Collection[int] = ()

    @property
    def for_anything(self) -> bool:
        return self.purpose is None and not self.private and not self.skipped


ANYTHING = Wish()


class Nothing(StrEnum):
    """Why there is nothing to recommend."""

    NO_ACCOUNTS = "no_accounts"
    FILTERED = "filtered"
    """None fits the purpose, or may see private text."""
    ONLY_THROTTLES = "only_throttles"
    EMPTY = "empty"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Pick:
    """Use so much (``amount`` of ``unit``) until then (None: whenever). ``worth`` as above."""

    account_id: int
    urgency: Urgency
    amount: Decimal
    unit: Unit
    until: datetime | None
    worth: float


@dataclass(frozen=True, slots=True)
class Recommendation:
    """``best`` and what comes next, or ``nothing`` and why; of what is used up ``back`` is back first, ``back_at``."""

    best: Pick | None = None
    alternatives: tuple[Pick, ...] = ()
    nothing: Nothing | None = None
    back_at: datetime | None = None
    back: int | None = None


def recommend(candidates: Sequence[Candidate], now: datetime, wish: Wish = ANYTHING) -> Recommendation:
    """The account to use now; the same for the same input."""
    fitting = [each for each in candidates if _fits(each, wish)]
    if not fitting:
        return Recommendation(nothing=Nothing.FILTERED if candidates else Nothing.NO_ACCOUNTS)
    return choose([(each, urgency(each.quotas, each.habit, now)) for each in fitting], now, wish.skipped)


def choose(judged: Sequence[tuple[Candidate, Urgency]], now: datetime, skipped: Collection[int] = ()) -> Recommendation:
    """The same among some that were judged already, at that instant."""
    counting = [(each, found, found.outlook) for each, found in judged if found.outlook is not None]
    if not counting:
        return Recommendation(nothing=Nothing.ONLY_THROTTLES)
    first_back, back = _first_back([(ahead, each.account_id) for each, _, ahead in counting if not ahead.left], now)
    usable = [(each, found, ahead) for each, found, ahead in counting if ahead.left]
    picks = [_pick(each, found, ahead, now) for each, found, ahead in usable if each.account_id not in skipped]
    if not picks:
        return Recommendation(nothing=Nothing.SKIPPED if usable else Nothing.EMPTY, back_at=first_back, back=back)
    best, *others = sorted(picks, key=_order)
    return Recommendation(best=best, alternatives=tuple(others[:ALTERNATIVES]), back_at=first_back, back=back)


def _fits(candidate: Candidate, wish: Wish) -> bool:
    return (wish.purpose is None or wish.purpose in candidate.purposes) and (candidate.private or not wish.private)


def _first_back(empty: Sequence[tuple[Outlook, int]], now: datetime) -> tuple[datetime, int] | tuple[None, None]:
    known = [(at, account_id) for ahead, account_id in empty if (at := back_at(ahead, now)) is not None]
    return min(known) if known else (None, None)


def _pick(candidate: Candidate, found: Urgency, ahead: Outlook, now: datetime) -> Pick:
    unit = ahead.limit.unit
    grain = _CENT if unit.fractional else _ONE
    lost = Decimal(ahead.lost).quantize(grain, ROUND_CEILING)
    return Pick(
        account_id=candidate.account_id,
        urgency=found,
        amount=min(lost, ahead.left) or ahead.left,
        unit=unit,
        until=ahead.closes,
        worth=_worth(candidate, ahead, now),
    )


def _worth(candidate: Candidate, ahead: Outlook, now: datetime) -> float:
    """What an hour of work saves, in days' allowances; what can as well be used on later days is not saved by it."""
    if ahead.closes is None:
        return 0.0
    habit, left = candidate.habit, float(ahead.left)
    counted = (limit for limit, _ in candidate.quotas if not isinstance(limit.window, RateWindow))
    day = min(a_day(limit, habit.wall.active_a_day) for limit in counted if limit.unit == ahead.limit.unit)
    moved = habit.forecast(now, ahead.closes, moved=_MOVED)
    lost = min(ahead.lost, moved.unused(left)) if moved.hours > ahead.use.hours else ahead.lost
    return min(1.0, habit.work / day) * lost / left


def _order(pick: Pick) -> tuple[float, int, bool, datetime, int]:
    """Best first. Where nothing is lost either way, credits are kept for later."""
    assert pick.urgency.outlook is not None
    credit = isinstance(pick.urgency.outlook.limit.window, CreditWindow)
    return -pick.worth, -pick.urgency.score, credit, pick.until or _NEVER, pick.account_id
