"""How much one tap logs."""

from __future__ import annotations

from decimal import Decimal

_SMALL = 200
_LARGE = 5000


def steps(total: Decimal) -> tuple[Decimal, Decimal, Decimal]:
    """Three sensible amounts for an allowance of that size, smallest first: 1, 5, 10 of 50; 1, 10, 50 of 1,500."""
    if total <= _SMALL:
        return Decimal(1), Decimal(5), Decimal(10)
    if total <= _LARGE:
        return Decimal(1), Decimal(10), Decimal(50)
    unit = Decimal(10) ** (len(str(int(total))) - 3)
    return unit, 5 * unit, 10 * unit
