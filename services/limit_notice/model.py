"""What was understood, how sure it is, and what it makes of a counter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from services.quota.counter import ZERO, Counter, Limit, anchor, correct
from services.quota.units import Unit
from services.quota.windows import RateWindow


class Part(StrEnum):
    """What can be understood of a notice, or not."""

    PLATFORM = "platform"
    WINDOW = "window"
    LEFT = "left"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Told:
    """One limit of a notice. None: it does not say.

    ``quota_type`` is named as in the catalogue (``daily``, ``5hour``, ``minute``). ``left`` is 0 where it says that the
    limit is reached. ``concluded``: what stands in no word of it but follows, such as a midnight from "per day".
    """

    quota_type: str | None = None
    unit: Unit | None = None
    left: Decimal | None = None
    total: Decimal | None = None
    resets_at: datetime | None = None
    concluded: frozenset[Part] = frozenset()

    def filled(self, other: Told) -> Told:
        """The same, with what only the other one knows."""
        known = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "concluded"}
        missing = {name: getattr(other, name) for name, value in known.items() if value is None}
        return replace(self, **missing, concluded=self.concluded | other.concluded)

    @property
    def unread(self) -> frozenset[Part]:
        values = {Part.WINDOW: self.quota_type, Part.LEFT: self.left, Part.RESET: self.resets_at}
        return frozenset(part for part, value in values.items() if value is None)


@dataclass(frozen=True, slots=True)
class Notice:
    """``platforms``: ids, likeliest first; nobody where nothing tells. ``named``: it says so itself; otherwise only its
    manner tells, and the person is asked. ``told``: at least one, the one that stopped the person first.
    """

    platforms: tuple[str, ...]
    named: bool
    told: tuple[Told, ...]

    @property
    def platform_id(self) -> str | None:
        """The one platform that it is about for certain."""
        return self.platforms[0] if self.named and len(self.platforms) == 1 else None

    @property
    def unread(self) -> frozenset[Part]:
        """What the person is asked for: parts that no line of it tells."""
        parts = frozenset[Part]() if self.platform_id else frozenset({Part.PLATFORM})
        return parts | self.told[0].unread


def limit_of(told: Told, limits: Sequence[Limit]) -> int | None:
    """Which of an account's limits it is about, by its place; None where none of them fits, or several do.

    Where it names neither a window nor a unit, the one that uses are logged on: the first that is no mere throttle.
    """
    fitting = [index for index, limit in enumerate(limits) if told.quota_type in {None, limit.quota_type}]
    if told.quota_type is None:
        fitting = [index for index in fitting if not isinstance(limits[index].window, RateWindow)]
    if told.unit is not None:
        fitting = [index for index in fitting if limits[index].unit is told.unit]
    elif told.quota_type is None:
        fitting = fitting[:1]
    return fitting[0] if len(fitting) == 1 else None


def noted(limit: Limit, counter: Counter, told: Told, now: datetime) -> Counter:
    """The counter as the notice says it is: what is left, and when it ends where the window has an end of its own."""
    if told.left is not None:
        counter = correct(limit, counter, max(ZERO, limit.total - told.left), now)
    return counter if told.resets_at is None else anchor(limit, counter, told.resets_at, now)
