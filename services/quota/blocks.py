"""Slots that hold portions, read as a person would: from when to when, with what, how much and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby, pairwise

from services.quota.assignment import Batch
from services.quota.chains import Chain
from services.quota.counter import ZERO
from services.quota.portions import STRIDE, Portions, Reason, Source
from services.quota.units import Unit
from services.quota.windows import Span


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring slots for one window of an account.

    ``closes``: when the window does; None where it has no such instant. ``nth`` of ``of``: which of the windows that
    the plan opens one after another; None for others.
    """

    account: int
    start: datetime
    end: datetime
    amount: Decimal
    unit: Unit
    reason: Reason
    closes: datetime | None = None
    nth: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A window to be opened by a first message before its block begins, so that all ``of`` fit into the day."""

    account: int
    at: datetime
    closes: datetime
    nth: int
    of: int


@dataclass(frozen=True, slots=True)
class _Opened:
    """A window that the plan opens: in which slot, and when exactly."""

    source: Source
    slot: int
    first_used: int
    at: datetime
    closes: datetime
    nth: int
    of: int


def due(portions: Portions, seats: Sequence[Batch | None]) -> dict[int, int]:
    """For each window that the plan opens before another, by which slot it must be open so that the next can follow."""
    used = {batch.window for batch in seats if batch is not None}
    found: dict[int, int] = {}
    for chain in portions.chains:
        if portions.sources[chain.window // STRIDE].lasts is not None:
            openings = [slot for slot in range(len(chain.last)) if chain.window + slot in used]
            for slot, following in pairwise(openings):
                found[chain.window + slot] = chain.latest(slot, following - 1, following)
    return found


def early(portions: Portions, seats: Sequence[Batch | None]) -> tuple[Opening, ...]:
    """The openings ahead of their blocks, in the order of time."""
    openings = (
        Opening(each.source.account, each.at, each.closes, each.nth, each.of)
        for each in _opened(portions, seats).values()
        if each.slot < each.first_used
    )
    return tuple(sorted(openings, key=lambda each: (each.at, each.account)))


def read_out(portions: Portions, seats: Sequence[Batch | None]) -> tuple[Block, ...]:
    """The blocks in the order of time."""
    return tuple(_blocks(portions, seats))


def _blocks(portions: Portions, seats: Sequence[Batch | None]) -> Iterator[Block]:
    slots, opened = portions.day.slots, _opened(portions, seats)
    for window, group in groupby(enumerate(seats), key=lambda each: each[1].window if each[1] else None):
        if window is None:
            continue
        taken = [(slot, batch) for slot, batch in group if batch is not None]
        first, last = taken[0][0], taken[-1][0]
        span = Span(slots[first].start, slots[last].end)
        amount = sum((batch.amount for _, batch in taken), ZERO)
        source, window_opened = portions.sources[window // STRIDE], opened.get(window)
        if window_opened is None:
            yield _block(source, _within(span, source.opens, source.closes), amount, source.reason, source.closes)
        else:
            yield _of_opened(window_opened, span, amount, first)


def _of_opened(window: _Opened, span: Span, amount: Decimal, first: int) -> Block:
    reason = Reason.CLOSES
    if first == window.slot:
        reason = window.source.reason if window.nth == 1 else Reason.AGAIN
    span = _within(span, window.at, window.closes)
    return _block(window.source, span, amount, reason, window.closes, window.nth, window.of)


def _block(
    source: Source,
    span: Span,
    amount: Decimal,
    reason: Reason,
    closes: datetime | None,
    nth: int | None = None,
    of: int | None = None,
) -> Block:
    return Block(source.account, span.start, span.end, amount, source.unit, reason, closes, nth, of)


def _within(span: Span, opens: datetime, closes: datetime | None) -> Span:
    return Span(max(span.start, opens), span.end if closes is None else min(span.end, closes))


def _opened(portions: Portions, seats: Sequence[Batch | None]) -> dict[int, _Opened]:
    """Every window the plan opens, by its number."""
    first_used: dict[int, int] = {}
    for slot, batch in enumerate(seats):
        if batch is not None and portions.sources[batch.window // STRIDE].lasts is not None:
            first_used.setdefault(batch.window, slot)
    chains = {chain.window // STRIDE: chain for chain in portions.chains}
    opened: dict[int, _Opened] = {}
    for number, group in groupby(sorted(first_used), key=lambda window: window // STRIDE):
        windows = list(group)
        used = [first_used[window] for window in windows]
        chain = chains.get(number)
        slots = _as_late_as_can_be(chain, [window % STRIDE for window in windows], used) if chain else used
        opened.update(zip(windows, _timed(portions, portions.sources[number], slots, used), strict=True))
    return opened


def _as_late_as_can_be(chain: Chain, chosen: Sequence[int], used: Sequence[int]) -> list[int]:
    """A window is best opened when it is used: earlier only where the next one needs it."""
    slots: list[int] = []
    following = len(chain.last)
    for earliest, wanted in zip(reversed(chosen), reversed(used), strict=True):
        following = chain.latest(earliest, wanted, following)
        slots.append(following)
    return slots[::-1]


def _timed(portions: Portions, source: Source, slots: Sequence[int], used: Sequence[int]) -> Iterator[_Opened]:
    at, lasts = source.opens, source.lasts or timedelta(0)
    for nth, (slot, first_used) in enumerate(zip(slots, used, strict=True), 1):
        at = max(at, portions.day.slots[slot].start)
        yield _Opened(source, slot, first_used, at, at + lasts, nth, len(slots))
        at += lasts
