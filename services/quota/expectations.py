"""What a forecast says of the supplies of a limit, and of an account's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Protocol

from services.quota.counter import Limit
from services.quota.limits import main_limits
from services.quota.offers import Expected, LimitAhead, Offer, pace
from services.quota.slots import Day
from services.quota.urgency import Quotas
from services.quota.windows import RateWindow, RefillWindow, SlidingWindow
from services.quota.windows_ahead import Supply, most, windows_ahead

_MINUTE = timedelta(minutes=1)


class UseToCome(Protocol):
    """A forecast of use between two instants (:class:`services.quota.forecast.Forecast` is one)."""

    @property
    def mean(self) -> float: ...

    def unused(self, amount: float) -> float:
        """What is left of so much, in the mean."""
        ...


ForecastOf = Callable[[datetime, datetime], UseToCome]


def offer_of(account: int, quotas: Quotas, forecast: ForecastOf, day: Day, busy_hour: Decimal | None = None) -> Offer:
    """An account for the plan of a day that has slots: its limits, counted as of now or earlier, and its pace."""
    main = main_limits(limit for limit, _ in quotas)
    begins = day.slots[0].start  # tomorrow's plan knows nothing of tonight's windows
    a_minute = [
        limit.total * Decimal(_MINUTE / limit.window.duration)
        for limit, _ in quotas
        if isinstance(limit.window, RateWindow) and limit.unit == main[0].unit
    ]
    ahead = [
        look_ahead(limit, windows_ahead(limit, counter, begins, day.ends), forecast, day.ends)
        for limit, counter in quotas
        if limit in main
    ]
    tightest = min(main, key=lambda limit: limit.total)
    return Offer(account, pace(tightest, busy_hour, a_minute), tuple(ahead))


def look_ahead(limit: Limit, supplies: Iterable[Supply], forecast: ForecastOf, ends: datetime) -> LimitAhead:
    """A limit for the plan of a day that ``ends`` then: what of each supply is at risk, and what is used anyhow.

    What is there at the same time (a bucket's drops, parts that come back) is used up together: it is all at the same
    risk, that of what nobody uses today.
    """
    supplies = tuple(supplies)
    if isinstance(limit.window, RefillWindow | SlidingWindow) and supplies:
        whole, use = float(most(supplies)), forecast(supplies[0].opens, ends)
        at_risk, share = use.unused(whole) / whole, min(1.0, use.mean / whole)
        return LimitAhead(limit, tuple(Expected(each, at_risk, share * float(each.amount)) for each in supplies))
    return LimitAhead(limit, tuple(_expected(each, forecast, ends) for each in supplies))


def _expected(supply: Supply, forecast: ForecastOf, ends: datetime) -> Expected:
    amount = float(supply.amount)
    closes = supply.closes if supply.lasts is None else supply.opens + supply.lasts
    today = forecast(supply.opens, ends if closes is None else min(closes, ends))
    at_risk = 0.0 if closes is None else forecast(supply.opens, closes).unused(amount) / amount
    return Expected(supply, at_risk, min(amount, today.mean))
