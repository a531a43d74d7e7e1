"""Accounts to be planned, from limits and their history, as the use-case makes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from services.quota.counter import Counter, Limit, Use, new_counter, use
from services.quota.offers import Expected, LimitAhead, Offer, pace
from services.quota.slots import Day
from services.quota.windows_ahead import windows_ahead


@dataclass(frozen=True)
class Kept:
    """An account's limit with its counter, and what is known of the person: all would be lost, or only some of it."""

    account: int
    limit: Limit
    counter: Counter
    at_risk: float = 1.0
    usual: float = 0.0
    """The share that is used anyhow."""

    def offer(self, day: Day) -> Offer:
        begins = day.slots[0].start if day.slots else day.ends
        supplies = windows_ahead(self.limit, self.counter, begins, day.ends)
        ahead = tuple(Expected(each, self.at_risk, self.usual * float(each.amount)) for each in supplies)
        return Offer(self.account, pace(self.limit), (LimitAhead(self.limit, ahead),))

    def used(self, amount: Decimal | int, at: datetime) -> Kept:
        return replace(self, counter=use(self.limit, self.counter, Decimal(amount), at))


def kept(account: int, limit: Limit, added: datetime, *uses: Use, at_risk: float = 1.0, usual: float = 0.0) -> Kept:
    """An account that was added then and used since."""
    found = Kept(account, limit, new_counter(limit, added), at_risk, usual)
    for each in uses:
        found = found.used(each.amount, each.at)
    return found
