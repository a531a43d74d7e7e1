"""Slots that hold portions, read as a person would: from when to when, with what, how much and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby, pairwise

from services.quota.assignment import Batch
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
        openings = [slot for slot in range(len(chain.last)) if chain.window + slot in used]
        for slot, following in pairwise(openings):
            found[chain.window + slot] = chain.latest(slot, following - 1, following)
    return found


def unopened(portions: Portions, seats: Sequence[Batch | None]) -> int:
    """How many windows have to be opened ahead of their blocks."""
    return sum(slot < first for windows in _slots(portions, seats).values() for _, slot, first in windows)


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
    opened: dict[int, _Opened] = {}
    for number, windows in _slots(portions, seats).items():
        source = portions.sources[number]
        at, lasts = source.opens, source.lasts or timedelta(0)
        for nth, (window, slot, first_used) in enumerate(windows, 1):
            at = max(at, portions.day.slots[slot].start)
            opened[window] = _Opened(source, slot, first_used, at, at + lasts, nth, len(windows))
            at += lasts
    return opened


def _slots(portions: Portions, seats: Sequence[Batch | None]) -> dict[int, list[tuple[int, int, int]]]:
    """The windows that the plan opens, by their source: number, slot of the opening and of the first use.

    A window is best opened when it is used; earlier only where the next one needs it.
    """
    used: dict[int, dict[int, int]] = {}
    for slot, batch in enumerate(seats):
        if batch is not None and portions.sources[batch.window // STRIDE].lasts is not None:
            used.setdefault(batch.window // STRIDE, {}).setdefault(batch.window, slot)
    chains = {chain.window // STRIDE: chain for chain in portions.chains}
    found: dict[int, list[tuple[int, int, int]]] = {}
    for number, first_used in used.items():
        chain, following = chains.get(number), len(seats)
        windows = found[number] = []
        for window, wanted in sorted(first_used.items(), reverse=True):
            following = chain.latest(window % STRIDE, wanted, following) if chain else wanted
            windows.append((window, following, wanted))
        windows.reverse()
    return found
