"""Small charts as SVG, drawn by the template from these figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 480, 80
_GAP = 3
_LEAST = 1.5
"""Even a single one is seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """In units of the picture, ``y`` from its top. ``said``: what it stands for."""

    x: float
    y: float
    width: float
    height: float
    said: str


def bars(values: Sequence[int], names: Sequence[str], number: Callable[[float], str]) -> list[Bar]:
    """One for each value, the largest as high as the picture."""
    most, step = max([*values, 1]), WIDTH / len(values)
    drawn = []
    for place, (value, name) in enumerate(zip(values, names, strict=True)):
        height = max(HEIGHT * value / most, _LEAST) if value else 0.0
        x, y = round(place * step, 1), round(HEIGHT - height, 1)
        drawn.append(Bar(x, y, round(step - _GAP, 1), round(height, 1), f"{name}: {number(value)}"))
    return drawn
