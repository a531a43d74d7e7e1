"""Allowances laid out on a day's slots, in portions of what one slot can hold.

Worth is the share of the window's allowance times how much of it would be lost otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, Decimal

from services.quota.assignment import Batch, stretch
from services.quota.chains import Chain
from services.quota.counter import SMALLEST, ZERO, Limit
from services.quota.offers import Expected, Offer, for_today, whole
from services.quota.portions import SCALE, STRIDE, Late, Portions, Reason, Share, Source
from services.quota.slots import Day
from services.quota.windows import FirstUseWindow, RefillWindow, SlidingWindow
from services.quota.windows_ahead import GRAIN

_LEAST = 0.05
"""What will be used anyhow still gets a place, after all that would be lost."""
_LITTLE = Decimal("0.25")


def lay_out(offers: Iterable[Offer], day: Day) -> Portions:
    """All accounts on the slots of a day that has some."""
    portions = Portions(day)
    for offer in sorted(offers, key=lambda each: each.account):
        _add(portions, offer)
    return portions


def _add(portions: Portions, offer: Offer) -> None:
    found = for_today(offer, portions.day)
    if found is None:
        return
    limit, ahead = found
    there = float(_amount(ahead))
    usual = sum(min(each.usual, float(each.supply.amount)) for each in ahead)
    portions.shares.append(Share(offer.account, there, usual))
    layer = _Layer(portions, offer, limit)
    match limit.window:
        case RefillWindow():
            layer.together(ahead, Reason.OVERFLOWS)
        case SlidingWindow(duration=duration):
            layer.returning(ahead, ahead[0].supply.lasts or duration)
        case FirstUseWindow():
            layer.each(each for each in ahead if each.supply.lasts is None)
            layer.opening([each for each in ahead if each.supply.lasts is not None])
        case _:
            layer.each(ahead)


@dataclass(frozen=True, slots=True)
class _Piece:
    """So much in these slots."""

    slots: range
    amount: Decimal
    at_risk: float


@dataclass(frozen=True, slots=True)
class _Cut:
    """``count`` portions of that ``size`` and a smaller one of the ``rest``, which may be nothing."""

    size: Decimal
    count: int
    worth: int
    rest: Decimal
    rest_worth: int


@dataclass(frozen=True, slots=True)
class _Layer:
    """One account's windows, laid out by kind."""

    portions: Portions
    offer: Offer
    limit: Limit
    cuts: dict[tuple[Decimal, float], _Cut] = field(default_factory=dict)
    """Many windows, and a bucket's sittings, are all alike."""

    def each(self, ahead: Iterable[Expected]) -> None:
        """Windows one after another."""
        day = self.portions.day
        for each in ahead:
            supply, piece = each.supply, self._piece(each)
            assert supply.closes is not None
            if not piece.slots and supply.opens <= day.slots[0].start:
                self.portions.late.append(Late(self.offer.account, self.limit.unit, supply.amount, supply.closes))
            lost_today = Reason.CLOSES if supply.closes <= day.resumes else Reason.SPREAD
            reason = Reason.FRESH if supply.opens > day.slots[0].start else lost_today
            self._lay(piece, self._source(reason, supply.opens, supply.closes))

    def together(self, ahead: Sequence[Expected], reason: Reason, before: int = STRIDE) -> None:
        """Several at a time, in slots before that one: a sitting takes from all that are there, the oldest first."""
        pieces = sorted((self._piece(each) for each in ahead), key=lambda piece: (piece.slots.start, piece.slots.stop))
        number = self._source(reason, ahead[0].supply.opens)
        for sitting in _sittings(pieces, self.offer.pace):
            slots = range(sitting.slots.start, min(sitting.slots.stop, before))
            self._lay(replace(sitting, slots=slots), number)

    def opening(self, ahead: Sequence[Expected]) -> None:
        """Windows that the plan opens, the next not before the last has run out."""
        if not ahead:
            return
        day, first = self.portions.day, ahead[0].supply
        assert first.lasts is not None
        size, earliest = len(day.slots), day.holding(first.opens, None).start
        last, again = [], []
        for slot, span in enumerate(day.slots):
            odd = slot == earliest  # the first may open between half-hours, and so may then the next
            closes = (max(span.start, first.opens) if odd else span.start) + first.lasts
            last.append(day.holding(span.start, closes).stop - 1)
            free = day.holding(closes, None).start if odd else day.beginning(closes)
            again.append(max(free, last[-1] + 1))
        piece = _Piece(range(earliest, size), _amount(ahead) / len(ahead), _risk(ahead))
        reason = Reason.FRESH if first.opens > day.slots[0].start else Reason.STARTS
        source = self._source(reason, first.opens, lasts=first.lasts)
        if piece.slots and last[earliest] == size - 1:  # there is time for one, and the sooner it opens the better
            self._lay(piece, source)
        else:
            self._chain(piece, last, again, source)

    def returning(self, ahead: Sequence[Expected], lasts: timedelta) -> None:
        """Parts that come back a while after they were used.

        Where that is later today, each is used once in a stretch of slots, and again in a stretch that begins when all
        are surely back: as many stretches as there is time for, all of a length. That is no more than the rule allows,
        even if somebody clever could squeeze out a little more.
        """
        day, size = self.portions.day, len(self.portions.day.slots)
        begins = day.slots[0].start
        parts = [each for each in ahead if each.supply.opens < begins + lasts]
        if begins + lasts >= day.ends:
            self.together(parts, Reason.RETURNS)
            return
        begin = day.holding(parts[-1].supply.opens, None).start  # from there on, all of them are there
        shortest = max(1, int(-(-_amount(parts) // self.offer.pace)))
        pause = math.ceil(lasts / GRAIN)
        more = max(0, size - begin - shortest) // (pause + shortest - 1)
        length = (size - begin - more * (pause - 1)) // (more + 1)
        self.together(parts, Reason.RETURNS, before=begin + length)
        number = self._source(Reason.RETURNS, begins)
        while begin + length < size:
            begin = day.beginning(day.slots[begin + length - 1].start + lasts)
            slots = range(begin, min(begin + length, size))
            self._lay(_Piece(slots, _amount(parts), _risk(parts)), number)

    def _source(
        self, reason: Reason, opens: datetime, closes: datetime | None = None, lasts: timedelta | None = None
    ) -> int:
        self.portions.sources.append(Source(self.offer.account, self.limit.unit, reason, opens, closes, lasts))
        return len(self.portions.sources) - 1

    def _piece(self, each: Expected) -> _Piece:
        supply = each.supply
        closes = None if supply.lasts is not None else supply.closes
        return _Piece(self.portions.day.holding(supply.opens, closes), supply.amount, each.at_risk)

    def _lay(self, piece: _Piece, source: int) -> None:
        cut = self._cut(piece)
        if not piece.slots:
            return
        slots, window = stretch(piece.slots.start, piece.slots.stop - 1), source * STRIDE
        if cut.count:
            self.portions.batches.append(Batch(cut.worth, cut.count, slots, window, cut.size))
        if cut.rest:
            self.portions.batches.append(Batch(cut.rest_worth, 1, slots, window, cut.rest))

    def _chain(self, piece: _Piece, last: Sequence[int], again: Sequence[int], source: int) -> None:
        cut = self._cut(piece)
        if piece.slots and (cut.count or cut.rest):
            self.portions.chains.append(
                Chain(
                    worth=cut.worth,
                    count=cut.count,
                    rest=cut.rest_worth,
                    amounts=(cut.size, cut.rest),
                    earliest=piece.slots.start,
                    last=tuple(last),
                    again=tuple(again),
                    window=source * STRIDE,
                )
            )

    def _cut(self, piece: _Piece) -> _Cut:
        """Cut evenly into as few portions as the pace allows, or a quarter above it: no slot for a small rest."""
        cut = self.cuts.get((piece.amount, piece.at_risk))
        if cut is None:
            cut = self.cuts[piece.amount, piece.at_risk] = self._cut_anew(piece)
        return cut

    def _cut_anew(self, piece: _Piece) -> _Cut:
        unit, amount = self.limit.unit, whole(self.limit.unit, piece.amount)
        portions = max(1, int((amount / self.offer.pace - _LITTLE).to_integral_value(ROUND_CEILING)))
        size = max(SMALLEST, whole(unit, (amount / portions).quantize(SMALLEST, ROUND_CEILING), ROUND_CEILING))
        count, rest = divmod(amount, size)
        unit_worth = SCALE * max(_LEAST, piece.at_risk) / float(self.limit.total)
        return _Cut(size, int(count), round(unit_worth * float(size)), rest, round(unit_worth * float(rest)))


def _sittings(pieces: Iterable[_Piece], pace: Decimal) -> Iterator[_Piece]:
    """Pieces that are there at the same time, put together as far as a sitting goes."""
    held: _Piece | None = None
    for piece in pieces:
        left = piece.amount
        if held is not None:
            both = range(max(held.slots.start, piece.slots.start), min(held.slots.stop, piece.slots.stop))
            if both:
                taken = min(pace - held.amount, left)
                share = float(taken / (held.amount + taken))
                risk = held.at_risk + share * (piece.at_risk - held.at_risk)
                held, left = _Piece(both, held.amount + taken, risk), left - taken
            if not both or held.amount == pace:
                yield held
                held = None
        if held is None and left:
            full = left // pace * pace
            if full:
                yield _Piece(piece.slots, full, piece.at_risk)
            held = _Piece(piece.slots, left - full, piece.at_risk) if left > full else None
    if held is not None:
        yield held


def _amount(ahead: Iterable[Expected]) -> Decimal:
    return sum((each.supply.amount for each in ahead), ZERO)


def _risk(ahead: Sequence[Expected]) -> float:
    return sum(each.at_risk for each in ahead) / len(ahead)
