"""A number that a platform told, and what it makes of a counter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal

from services.platforms.model import Platform
from services.quota.counter import SMALLEST, ZERO, Counter, Limit, confirm
from services.quota.units import Unit
from services.quota.windows import CreditWindow

LARGEST = Decimal(10**15)
"""What is larger is no amount of anything that a free account is given."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One quota as of ``read_at``: which limit (``quota_type`` and ``unit``), and either ``used`` or ``left`` of it.

    ``total`` and ``resets_at`` only where the platform told them.
    """

    quota_type: str
    unit: Unit
    read_at: datetime
    used: Decimal | None = None
    left: Decimal | None = None
    total: Decimal | None = None
    resets_at: datetime | None = None

    def is_of(self, limit: Limit) -> bool:
        return (self.quota_type, self.unit) == (limit.quota_type, limit.unit)

    def used_of(self, total: Decimal) -> Decimal:
        """How much is used of an allowance of that size."""
        return self.used if self.used is not None else max(ZERO, total - (self.left or ZERO))


def amount(number: Decimal, unit: Unit) -> Decimal:
    """A number as storage keeps it: whole where half of one makes no sense. Raises ``ValueError`` for no amount."""
    if not number.is_finite() or not ZERO <= number <= LARGEST:
        raise ValueError("no amount")
    return number.quantize(SMALLEST if unit.fractional else Decimal(1), ROUND_HALF_EVEN).normalize() + ZERO


def confirmed(limit: Limit, counter: Counter, reading: Reading) -> tuple[Limit, Counter]:
    """The quota after its platform has spoken: the number, the reset where it was told, and the size if it is another.

    What a platform calls an allowance of nothing ("included: 0") does not change the size that the person counts by,
    nor does a balance that is larger than the grant leave it too small.
    """
    total = limit.total
    if reading.total:
        total = reading.total
    elif reading.left is not None:
        total = max(total, reading.left)
    limit = replace(limit, total=total)
    used = reading.used_of(total)
    return limit, confirm(limit, counter, used, reading.read_at, resets_at=reading.resets_at)


def limit_for(platform: Platform, reading: Reading) -> Limit | None:
    """The limit to add to an account that does not count what was read; None where nothing is known of its window."""
    known = (limit for preset in platform.presets for limit in preset.limits if reading.is_of(limit))
    limit = next(known, None)
    size = reading.total or reading.left
    if limit is None and reading.quota_type == "credit" and size:
        limit = Limit(reading.quota_type, reading.unit, size, CreditWindow())
    return limit
