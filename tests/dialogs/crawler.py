"""Finds its way through all windows as a curious person does: taps every kind of button, types into every field."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.profile import COMMANDS
from bot.simulator import Button, Message
from dialogs.states import ASKS_FOR_TEXT
from tests.dialogs.house import Guest, House

HOME = "HomeSG:home"
ENTRANCES = ("/start add_gemini_free", "/start guide_gemini_free", *(f"/{command}" for command in COMMANDS))
TYPED = ("7", "work", "Seoul", "14:05", "9-22")
"""What the fields of this product take, among them."""
_ALIKE = 3
"""Of buttons that differ only in the item they name, so many are tapped."""


@dataclass(frozen=True, slots=True)
class Tap:
    """The ``nth`` button of a widget: found again in another person's window, where ids are others."""

    widget: str
    nth: int


Step = Tap | str
"""A button, or something to write."""


BY_WAY: tuple[tuple[Step, ...], ...] = (
    ("/accounts", Tap("a", 1), Tap("key", 0)),
    ("/start add_chatgpt_free", Tap("n", 0)),  # a platform without keys has a summary of its own
)
"""Windows that not every account has; of each kind of window one is looked at."""


@dataclass
class Map:
    """Where every window is and where its buttons lead, by the names of ``dialogs.states``."""

    ways: dict[str, tuple[Step, ...]] = field(default_factory=dict)
    leads: dict[str, set[str]] = field(default_factory=dict)


def buttons(window: Message) -> Iterator[tuple[Tap, Button]]:
    """What can be tapped of a dialog's window."""
    seen: Counter[str] = Counter()
    for button in window.all_buttons:
        _, is_dialogs, widget = button.data.partition("\x1d")
        if is_dialogs:
            name = widget.partition(":")[0]
            yield Tap(name, seen[name]), button
            seen[name] += 1


async def walk(guest: Guest, way: tuple[Step, ...]) -> str | None:
    """Go there; answers where that is."""
    for step in way:
        if isinstance(step, str):
            await guest.write(step)
        else:
            await guest.tap(dict(buttons(guest.window))[step])
    return await guest.state()


async def explore(house: House, entrances: tuple[tuple[Step, ...], ...], *, registered: bool = True) -> Map:
    """Everything that can be reached from there."""
    known = Map()
    waiting = deque(entrances)
    while waiting:
        way = waiting.popleft()
        guest = await house.guest() if registered else house.newcomer()
        state = await walk(guest, way)
        if state is None or state in known.ways:
            continue
        known.ways[state] = way
        known.leads[state] = set()
        for step in _steps(state, guest.window):
            other = await house.guest() if registered else house.newcomer()
            await walk(other, way)
            reached = await walk(other, (step,))
            if reached is not None:
                known.leads[state].add(reached)
                if reached not in known.ways:
                    waiting.append((*way, step))
    return known


def _steps(state: str, window: Message) -> Iterator[Step]:
    yield from (tap for tap, _ in buttons(window) if tap.nth < _ALIKE)
    if state in {asking.state for asking in ASKS_FOR_TEXT}:
        yield from TYPED
