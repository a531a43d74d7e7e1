"""What somebody could lose at the least who knew all work to come: an integer program over the whole time.

Steps of work are flows from sessions to accounts; each account's limit is what its window makes of it::

    maximise    sum of steps * price / allowed                 each account's share of its allowance counts alike
    subject to  steps of a session                             <= what it wants
                price * steps in a calendar window or credit   <= total
                price * steps since a window was opened        <= total * opened,  opened in {0, 1}
                openings within any duration                   <= 1
                level of a bucket                              <= level before - used + flowed in,  <= total

HiGHS solves it to within half a per cent; policies are compared with the bound it proves, so that none can beat it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import inf

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix

from benchmarks.policies.people import Session, start
from benchmarks.policies.world import Account, World, allowed, counted
from services.quota.counter import read
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, span_at

GAP = 5e-3
_SECONDS = 300
Term = tuple[int, float]


@dataclass
class Program:
    """Columns and rows of an integer program that maximises."""

    worth: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    entries: list[tuple[int, int, float]] = field(default_factory=list)
    limits: list[float] = field(default_factory=list)

    def column(self, worth: float = 0.0, most: float = inf, *, whole: bool = False) -> int:
        self.worth.append(worth)
        self.most.append(most)
        self.whole.append(int(whole))
        return len(self.worth) - 1

    def at_most(self, terms: Iterable[Term], limit: float) -> None:
        self.entries += [(len(self.limits), column, factor) for column, factor in terms]
        self.limits.append(limit)

    def bound(self) -> float:
        """No solution is worth more."""
        rows, columns, factors = zip(*self.entries, strict=True)
        matrix = coo_matrix((factors, (rows, columns)), shape=(len(self.limits), len(self.worth)))
        found = milp(
            -np.array(self.worth),
            constraints=LinearConstraint(matrix.tocsr(), ub=np.array(self.limits)),
            bounds=Bounds(0, np.array(self.most)),
            integrality=np.array(self.whole),
            options={"mip_rel_gap": GAP, "time_limit": _SECONDS},
        )
        if found.x is None:
            raise RuntimeError(found.message)
        return -float(found.mip_dual_bound if any(self.whole) and found.mip_dual_bound is not None else found.fun)


def least_wasted(world: World, sessions: Sequence[Session]) -> float:
    """The share that a clairvoyant loses from the first day on, in the mean of all accounts."""
    ahead = [session for session in sessions if session.at >= world.now]
    program = Program()
    done: list[list[int]] = [[] for _ in ahead]
    before = 0.0
    for account in world.accounts:
        columns = _Columns(program, account, world, ahead)
        before += columns.used_before
        _lay_out(columns)
        for index, column in columns.of_sessions:
            done[index].append(column)
    for session, columns_of_it in zip(ahead, done, strict=True):
        program.at_most([(column, 1.0) for column in columns_of_it], session.steps)
    return 1 - (before + program.bound()) / len(world.accounts)


class _Columns:
    """One account in the program."""

    def __init__(self, program: Program, account: Account, world: World, sessions: Sequence[Session]) -> None:
        self.program, self.account, self.sessions = program, account, sessions
        begins = start(world.person)
        self.since, self.until = counted(account.limit, begins)
        self.allowed = float(allowed(account.limit, world.person.hours, begins))
        self.price, self.total = float(account.holding.price), float(account.limit.total)
        self.now = read(account.limit, account.truth, world.now)
        self.begins = world.now
        self.fitting = [n for n, each in enumerate(sessions) if each.purpose in account.holding.purposes]
        self.used_before = sum(float(each.amount) for each in account.used if each.at >= self.since) / self.allowed
        self.of_sessions: list[tuple[int, int]] = []

    def at(self, index: int) -> datetime:
        return self.sessions[index].at

    def steps(self, index: int) -> int:
        """A column: so many steps of a session are done here."""
        counts = self.since <= self.at(index) < self.until
        column = self.program.column(self.price / self.allowed if counts else 0.0)
        self.of_sessions.append((index, column))
        return column

    def within(self, indices: Iterable[int], left: float) -> None:
        """These sessions use no more than that together."""
        self.program.at_most([(self.steps(index), self.price) for index in indices], left)


def _lay_out(columns: _Columns) -> None:
    match columns.account.limit.window:
        case FirstUseWindow():
            _first_use(columns)
        case RefillWindow():
            _refill(columns)
        case CreditWindow():
            ends = columns.now.resets_at
            columns.within(
                (n for n in columns.fitting if ends is None or columns.at(n) < ends), float(columns.now.left)
            )
        case FixedWindow() as window:
            spans: dict[datetime, list[int]] = {}
            for index in columns.fitting:
                spans.setdefault(span_at(window, columns.at(index)).start, []).append(index)
            for opens, indices in spans.items():
                columns.within(indices, float(columns.now.left) if opens < columns.begins else columns.total)
        case window:
            raise NotImplementedError(window)


def _first_use(columns: _Columns) -> None:
    window, program, runs_until = columns.account.limit.window, columns.program, columns.now.resets_at
    assert isinstance(window, FirstUseWindow)
    free = columns.fitting
    if runs_until is not None:
        columns.within((n for n in free if columns.at(n) < runs_until), float(columns.now.left))
        free = [n for n in free if columns.at(n) >= runs_until]
    opened = {index: program.column(most=1.0, whole=True) for index in free}
    for index in free:
        ends = columns.at(index) + window.duration
        used: list[Term] = []
        for later in free:
            if columns.at(index) <= columns.at(later) < ends:
                steps = columns.steps(later)
                most = min(columns.sessions[later].steps, columns.total / columns.price)
                program.at_most([(steps, 1.0), (opened[index], -most)], 0.0)
                used.append((steps, columns.price))
        program.at_most([*used, (opened[index], -columns.total)], 0.0)
        since = columns.at(index) - window.duration
        program.at_most([(opened[n], 1.0) for n in free if since < columns.at(n) <= columns.at(index)], 1.0)


def _refill(columns: _Columns) -> None:
    window, program = columns.account.limit.window, columns.program
    assert isinstance(window, RefillWindow)
    a_second = columns.total / window.duration.total_seconds()
    before: list[Term] = []
    level_then, then = float(columns.now.left), columns.begins
    for index in columns.fitting:
        flowed = a_second * (columns.at(index) - then).total_seconds()
        level, steps = program.column(most=columns.total), columns.steps(index)
        program.at_most([(level, 1.0), *before], flowed + (0.0 if before else level_then))
        program.at_most([(steps, columns.price), (level, -1.0)], 0.0)
        before, then = [(level, -1.0), (steps, columns.price)], columns.at(index)
