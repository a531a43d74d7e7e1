"""Plans as an integer program, written down as one would say it and solved by HiGHS: what our answers are held against.

It knows nothing of portions, prices or matroids: only windows, slots and units.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array


@dataclass(frozen=True)
class OpenWindow:
    """``left`` units, each worth ``weight``; at most ``pace`` of them in each of the ``slots``."""

    left: float
    pace: float
    weight: float
    slots: tuple[int, ...]


@dataclass(frozen=True)
class Openable:
    """Windows of one allowance that need to be opened. ``clashes``: groups of which only one can run at a time."""

    windows: tuple[OpenWindow, ...]
    clashes: tuple[tuple[int, ...], ...]


@dataclass
class _Program:
    costs: list[float] = field(default_factory=list)
    binary: list[int] = field(default_factory=list)
    highest: list[float] = field(default_factory=list)
    rows: list[Mapping[int, float]] = field(default_factory=list)
    limits: list[float] = field(default_factory=list)

    def variable(self, cost: float, highest: float, *, binary: bool) -> int:
        self.costs.append(-cost)
        self.binary.append(int(binary))
        self.highest.append(highest)
        return len(self.costs) - 1

    def at_most(self, row: Mapping[int, float], limit: float) -> None:
        self.rows.append(row)
        self.limits.append(limit)

    def solve(self) -> list[bool]:
        """The binary variables that are 1 in an optimal solution."""
        entries = [(n, at, value) for n, row in enumerate(self.rows) for at, value in row.items()]
        if not entries:
            return [False] * len(self.costs)
        row, column, value = zip(*entries, strict=True)
        matrix = coo_array((value, (row, column)), shape=(len(self.rows), len(self.costs))).tocsr()
        costs = np.array(self.costs)
        answer = milp(
            costs
            * (1e6 / max(1e-300, -costs.min())),  # HiGHS stops 1e-6 before the optimum: so small it does not matter
            constraints=LinearConstraint(matrix, -np.inf, np.array(self.limits)),
            integrality=np.array(self.binary),
            bounds=Bounds(0, np.array(self.highest)),
            options={"mip_rel_gap": 0},
        )
        assert answer.status == 0, answer.message
        return [bool(round(x)) for x in answer.x]


def best(size: int, windows: Sequence[OpenWindow], openable: Iterable[Openable] = ()) -> float:
    """The most worth that can be used in so many slots, one window a slot."""
    program = _Program()
    used: list[tuple[OpenWindow, dict[int, int]]] = []
    of_slot: list[dict[int, float]] = [{} for _ in range(size)]

    def add(window: OpenWindow) -> tuple[int, dict[int, int]]:
        units = program.variable(window.weight * window.pace, window.left / window.pace, binary=False)  # in paces
        slots = {slot: program.variable(0, 1, binary=True) for slot in window.slots}
        program.at_most({units: 1} | dict.fromkeys(slots.values(), -1), 0)
        for slot, taken in slots.items():
            of_slot[slot][taken] = 1
        used.append((window, slots))
        return units, slots

    for window in windows:
        add(window)
    for group in openable:
        opened = [program.variable(0, 1, binary=True) for _ in group.windows]
        for window, opens in zip(group.windows, opened, strict=True):
            units, slots = add(window)
            program.at_most({units: 1, opens: -window.left / window.pace}, 0)
            for taken in slots.values():
                program.at_most({taken: 1, opens: -1}, 0)
        for clashing in group.clashes:
            program.at_most({opened[n]: 1 for n in clashing}, 1)
    for row in of_slot:
        program.at_most(row, 1)
    solution = program.solve()
    return sum(
        window.weight * min(window.left, window.pace * sum(solution[taken] for taken in slots.values()))
        for window, slots in used
    )
