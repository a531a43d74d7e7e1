"""Limits as people have them, and a draft of an account with some."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from services.accounts import Draft
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RateWindow

SESSION = Limit("5hour", Unit.MESSAGES, Decimal(50), FirstUseWindow(timedelta(hours=5)))
DAILY = Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "America/Los_Angeles"))
MONTHLY = Limit("monthly", Unit.REQUESTS, Decimal(9000), FixedWindow("month"))
THROTTLE = Limit("minute", Unit.REQUESTS, Decimal(60), RateWindow())
CREDIT = Limit("credit", Unit.USD, Decimal(5), CreditWindow(timedelta(days=30)))


def draft(*limits: Limit, name: str | None = None, identifier: str | None = None) -> Draft:
    return Draft("custom", limits or (SESSION,), platform_name=name or "Mine", identifier=identifier)
