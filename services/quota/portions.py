"""What accounts come to on a day's slots: portions that a slot can hold, and where they are from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from services.quota.assignment import Batch
from services.quota.chains import Chain
from services.quota.slots import Day
from services.quota.units import Unit

SCALE = 10**15
"""Worth is counted in whole numbers: so much is a whole allowance that would be lost."""
STRIDE = 1024
"""Windows are numbered by their source times this and, in a chain, the slot they open in. No day has more slots."""


class Reason(StrEnum):
    """Why a window is used when it is."""

    CLOSES = "closes"
    """What is left is lost when it closes."""
    FRESH = "fresh"
    """It is full again; where ``nth`` is told, it opens with the first use."""
    STARTS = "starts"
    """It can be opened now, with the first use."""
    AGAIN = "again"
    """The second, third … window that fits into the day."""
    OVERFLOWS = "overflows"
    """What flows in is lost once it is full."""
    RETURNS = "returns"
    """What was used comes back."""
    SPREAD = "spread"
    """Today's part of what lasts longer."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where portions are from: a window of an account or, where it ``lasts`` so long from its opening, a chain."""

    account: int
    unit: Unit
    reason: Reason
    opens: datetime
    closes: datetime | None
    lasts: timedelta | None


@dataclass(frozen=True, slots=True)
class Share:
    """What there is of an account's allowance today, and how much of that is used anyhow."""

    account: int
    there: float
    usual: float


@dataclass(frozen=True, slots=True)
class Late:
    """What is lost before a sitting fits: at most a few minutes are left for it."""

    account: int
    unit: Unit
    amount: Decimal
    closes: datetime


@dataclass(slots=True)
class Portions:
    """Accounts on the day's slots. A source's number is its place in ``sources``."""

    day: Day
    batches: list[Batch] = field(default_factory=list)
    chains: list[Chain] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    shares: list[Share] = field(default_factory=list)
    late: list[Late] = field(default_factory=list)
