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


Way = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """A window with the buttons it shows: an account with a key has others than one without."""

    state: str
    widgets: frozenset[str]


@dataclass
class Map:
    """How to come to every look of every window, and which windows its buttons lead to."""

    ways: dict[Look, Way] = field(default_factory=dict)
    leads: dict[Look, set[Look]] = field(default_factory=dict)

    @property
    def states(self) -> set[str]:
        return {look.state for look in self.ways}

    def to(self, state: str) -> tuple[Look, Way]:
        """One look of a window, and the way there."""
        return next((look, way) for look, way in self.ways.items() if look.state == state)


def buttons(window: Message) -> Iterator[tuple[Tap, Button]]:
    """What can be tapped of a dialog's window."""
    seen: Counter[str] = Counter()
    for button in window.all_buttons:
        _, is_dialogs, widget = button.data.partition("\x1d")
        if is_dialogs:
            name = widget.partition(":")[0]
            yield Tap(name, seen[name]), button
            seen[name] += 1


async def look(guest: Guest) -> Look | None:
    state = await guest.state()
    return None if state is None else Look(state, frozenset(tap.widget for tap, _ in buttons(guest.window)))


async def walk(guest: Guest, way: Way) -> Look | None:
    """Go there; answers what is seen there."""
    for step in way:
        if isinstance(step, str):
            await guest.write(step)
        else:
            await guest.tap(dict(buttons(guest.window))[step])
    return await look(guest)


@dataclass
class Visitor:
    """One person for as long as that goes well, and somebody new where it does not.

    A command leads out of any window, so whoever has registered can go anywhere again, unless something they did has
    taken the way away.
    """

    house: House
    registered: bool = True
    language: str = "en"
    _guest: Guest | None = None

    async def arrive(self, way: Way) -> tuple[Guest, Look | None]:
        """Who goes there, and what they see."""
        self._guest = await self.house.guest(self.language) if self.registered else self.house.newcomer(self.language)
        return self._guest, await walk(self._guest, way)

    async def at(self, wanted: Look, way: Way) -> Guest:
        """Somebody who sees that."""
        if self._guest is not None and (await look(self._guest) == wanted or await self._again(way) == wanted):
            return self._guest
        guest, seen = await self.arrive(way)
        assert seen == wanted, f"{way} leads to {seen}, not to {wanted}"
        return guest

    async def _again(self, way: Way) -> Look | None:
        if self._guest is None or not self.registered:
            return None
        try:
            return await walk(self._guest, way)
        except LookupError:
            return None


async def explore(house: House, *entrances: Step, registered: bool = True) -> Map:
    """Everything that can be reached from there."""
    known = Map()
    visitor = Visitor(house, registered)
    waiting: deque[Way] = deque((each,) for each in entrances)
    while waiting:
        way = waiting.popleft()
        guest, seen = await visitor.arrive(way)
        if seen is None or seen in known.ways:
            continue
        known.ways[seen] = way
        known.leads[seen] = set()
        for step in list(_steps(seen, guest.window)):
            reached = await walk(await visitor.at(seen, way), (step,))
            if reached is not None:
                known.leads[seen].add(reached)
                if reached not in known.ways:
                    waiting.append((*way, step))
    return known


def _steps(seen: Look, window: Message) -> Iterator[Step]:
    yield from (tap for tap, _ in buttons(window) if tap.nth < _ALIKE)
    if seen.state in {asking.state for asking in ASKS_FOR_TEXT}:
        yield from TYPED
