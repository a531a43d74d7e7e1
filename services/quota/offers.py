"""What a plan is made from: each account's windows ahead, and what is expected of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from services.quota.counter import SMALLEST, ZERO, Limit
from services.quota.slots import Day
from services.quota.units import Unit
from services.quota.windows import RateWindow
from services.quota.windows_ahead import Supply

_BY_HAND = {
    Unit.MESSAGES: Decimal(20),
    Unit.IMAGES: Decimal(20),
    Unit.REQUESTS: Decimal(80),
    Unit.CALLS: Decimal(80),
}
"""A message and a look at its answer take a minute and a half; what a program sends is four times as fast."""
_CLOCK = {Unit.MINUTES: Decimal(30), Unit.SECONDS: Decimal(1800)}
"""Half an hour has no more of them."""
_HALF = Decimal("0.5")
_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Expected:
    """A supply and what the forecast says of it.

    ``at_risk``: the share, 0 to 1, that is lost when it closes if no plan is made. ``usual``: how much of it is used by
    the end of the day anyhow.
    """

    supply: Supply
    at_risk: float
    usual: float


@dataclass(frozen=True, slots=True)
class LimitAhead:
    """A limit and its supplies until the day ends, as :func:`services.quota.windows_ahead.windows_ahead` tells them."""

    limit: Limit
    ahead: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """An account for the plan: every limit that its use counts against, and the most that fits into a slot."""

    account: int
    pace: Decimal
    limits: tuple[LimitAhead, ...]


def pace(limit: Limit, busy_hour: Decimal | None = None, a_minute: Iterable[Decimal] = ()) -> Decimal:
    """The most that a person sends in half an hour.

    Twenty messages or images, eighty requests or calls; of a unit that says nothing about time (tokens, credits) half
    of the allowance: nobody empties it at one sitting. Who was faster in a busy hour of their log stays so
    (:func:`services.quota.usage_log.busy_hour`). Throttles (``a_minute``) hold for all.
    """
    most = _BY_HAND.get(limit.unit) or _CLOCK.get(limit.unit) or limit.total * _HALF
    if busy_hour is not None and limit.unit not in _CLOCK:
        most = max(most, busy_hour * _HALF)
    most = min([most, *(_MINUTES * throttle for throttle in a_minute)])
    return most if limit.unit.fractional else max(Decimal(1), most.to_integral_value(ROUND_CEILING))


def whole(unit: Unit, amount: Decimal, rounding: str = ROUND_FLOOR) -> Decimal:
    """The amount in whole units, where half of one makes no sense."""
    return amount if unit.fractional else amount.to_integral_value(rounding)


def for_today(offer: Offer, day: Day) -> tuple[Limit, tuple[Expected, ...]] | None:
    """The smallest of an account's limits, and today's part of its supplies as far as the other limits allow.

    A window that can still be used on later days gives each of them its part, by their active hours. A credit that
    never expires has no part in any day: nothing of it can be lost. None where nothing is there.
    """
    counting = [each for each in offer.limits if not isinstance(each.limit.window, RateWindow)]
    if not counting:
        return None
    leading = min(counting, key=lambda each: each.limit.total)
    ahead = _parts(leading, day)
    for other in counting:
        if other is not leading:
            ahead = _within(ahead, _parts(other, day), day)
    there = tuple(each for each in ahead if each.supply.amount > ZERO)
    return (leading.limit, there) if there else None


def _parts(limit: LimitAhead, day: Day) -> list[Expected]:
    return [_part(limit.limit.unit, each, day) for each in limit.ahead if each.supply.closes is not None]


def _part(unit: Unit, each: Expected, day: Day) -> Expected:
    supply = each.supply
    if supply.lasts is not None or supply.closes is None or supply.closes <= day.resumes:
        return each
    part = supply.amount * Decimal(day.share_of(supply.opens, supply.closes))
    return _holding(each, min(supply.amount, whole(unit, part.quantize(SMALLEST), ROUND_CEILING)))


def _holding(each: Expected, amount: Decimal) -> Expected:
    supply = each.supply
    if amount == supply.amount:
        return each
    return Expected(Supply(supply.opens, supply.closes, amount, supply.lasts), each.at_risk, each.usual)


def _within(ahead: Sequence[Expected], other: Sequence[Expected], day: Day) -> list[Expected]:
    """As much of each supply, in order, as is left of all those of another limit that are open together with it."""
    left = [each.supply.amount for each in other]
    allowed = []
    for each in ahead:
        also = [n for n, beside in enumerate(other) if _meet(each.supply, beside.supply, day.ends)]
        amount = min([each.supply.amount, *(left[n] for n in also)]) if also else ZERO
        for n in also:
            left[n] -= amount
        allowed.append(_holding(each, amount))
    return allowed


def _meet(one: Supply, other: Supply, ends: datetime) -> bool:
    return one.opens < _over(other, ends) and other.opens < _over(one, ends)


def _over(supply: Supply, ends: datetime) -> datetime:
    """When it surely cannot be used any more: one that is yet to be opened may run until the day ends."""
    return ends if supply.closes is None or supply.lasts is not None else supply.closes
