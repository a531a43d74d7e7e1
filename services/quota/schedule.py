"""The plan of the day: which account in which half-hour, so that the most of what would be lost is used.

As an integer program, with x = 1 where slot t goes to window w of an account, u the units used of it, and z = 1 where a
window that starts at first use is opened in a slot::

    maximise    sum of weight[w] * u[w]             a unit's share of the allowance times how likely it would be lost
    subject to  u[w] <= left[w]                     no window over its allowance
                u[w] <= pace[w] * sum of x[w, t]    nobody sends more in half an hour
                sum over w of x[w, t] <= 1          one account a slot
                x[w, t] = 0                         where w opens too late in t or closes too soon (15 minutes)
                x[w, t] <= z[w]                     a window that is not opened is not used
                sum of z[w] <= 1                    over windows of one allowance that would run at the same time

It is solved exactly: portions to slots as a matroid (:mod:`services.quota.assignment`), openings by branch and bound
(:mod:`services.quota.openings`); the tests hold the optimum against another solver's. Opening a window costs no slot:
it takes one message, whatever the slot is used for. Of equally good plans the earlier and steadier one is taken, or
one that begins with a given account (:mod:`services.quota.arrangement`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from services.quota.arrangement import arrange
from services.quota.blocks import Block, Opening, due, early, read_out, unopened
from services.quota.layout import lay_out
from services.quota.offers import Offer
from services.quota.openings import choose
from services.quota.portions import SCALE, STRIDE, Late, Share
from services.quota.slots import Day


@dataclass(frozen=True, slots=True)
class Plan:
    """A day's plan; blocks and openings in the order of time.

    ``share``: how much of what there is in the day is used with the plan, in the mean of all accounts; ``usual``:
    without it. None where there is nothing. ``late``: what is lost before a sitting fits. ``worth``: what the plan
    saves, in whole allowances; ``proven``: no plan saves more (a made-up case can be too hard to tell).
    """

    day: Day
    blocks: tuple[Block, ...] = ()
    openings: tuple[Opening, ...] = ()
    share: float | None = None
    usual: float | None = None
    late: tuple[Late, ...] = ()
    worth: float = 0.0
    proven: bool = True

    @property
    def first_step(self) -> Block | Opening | None:
        """What is to be done first: of a message that opens a window and a block at the same time, the message."""
        if not self.blocks:
            return None
        block = self.blocks[0]
        return self.openings[0] if self.openings and self.openings[0].at <= block.start else block


def plan_of_day(offers: Iterable[Offer], day: Day, begin_with: int | None = None) -> Plan:
    """The best plan for the slots of a day (:func:`services.quota.slots.day_of`): the same for the same input.

    ``begin_with``: the account of the first slot, where nothing that the plan uses has to go for it.
    """
    if not day.slots:
        return Plan(day)
    portions = lay_out(offers, day)
    choice = choose(portions.batches, portions.chains, len(day.slots))
    accounts = [source.account for source in portions.sources]
    seats = arrange(
        choice.assignment.seats,
        owner_of=lambda batch: accounts[batch.window // STRIDE],
        due=due(portions, choice.assignment.seats),
        unopened=partial(unopened, portions),
        begin_with=begin_with,
    )
    blocks = read_out(portions, seats)
    share, usual = _used(portions.shares, blocks)
    return Plan(
        day=day,
        blocks=blocks,
        openings=early(portions, seats),
        share=share,
        usual=usual,
        late=tuple(sorted(portions.late, key=lambda each: each.closes)),
        worth=choice.assignment.worth / SCALE,
        proven=choice.proven,
    )


def _used(shares: Sequence[Share], blocks: Iterable[Block]) -> tuple[float | None, float | None]:
    """With the plan and without: what is used anyhow is used beside a plan, too."""
    if not shares:
        return None, None
    planned: defaultdict[int, float] = defaultdict(float)
    for block in blocks:
        planned[block.account] += float(block.amount)
    with_plan = sum(min(1.0, max(planned[each.account], each.usual) / each.there) for each in shares)
    without = sum(min(1.0, each.usual / each.there) for each in shares)
    return with_plan / len(shares), without / len(shares)
