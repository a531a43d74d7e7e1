"""What a person wants to hear, and how. Read from rows of the database; what is not there has its default."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Annotated, Literal

import orjson
from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass as validated

from services.kinds import OFF_AT_FIRST, Kind

_KINDS = frozenset(kind.value for kind in Kind)
_HOUR = 60
Minutes = Annotated[int, Field(ge=0, lt=24 * _HOUR)]
"""Minutes from local midnight."""
Percent = Annotated[int, Field(ge=0, le=90)]
Level = Annotated[int, Field(ge=50, le=99)]


@validated(frozen=True, slots=True)
class Options:
    """``leftover``: a reset alert wants at least so many percent left; ``short``: also for windows under two hours.
    ``levels``: usage warnings at so many percent, lowest first. ``at`` and ``weekday`` (1 = Monday): when a report
    comes. ``when``: "usable again" at every reset, or only where all was used up.
    """

    leftover: Percent = 10
    short: bool = False
    levels: Annotated[tuple[Level, ...], Field(min_length=1, max_length=2)] = (90,)
    at: Minutes | None = None
    weekday: Annotated[int, Field(ge=1, le=7)] = 7
    when: Literal["always", "stopped"] = "stopped"


_OPTIONS: TypeAdapter[Options] = TypeAdapter(Options)
_DEFAULTS = Options()
_AT = {Kind.DAILY_SUMMARY: 21 * _HOUR, Kind.WEEKLY_REPORT: 20 * _HOUR}


@dataclass(frozen=True, slots=True)
class Wish:
    """One kind as a person wants it."""

    kind: Kind
    enabled: bool
    options: Options = _DEFAULTS

    @property
    def at(self) -> int:
        """When it comes, in minutes from local midnight; for kinds that come by the clock."""
        return _AT[self.kind] if self.options.at is None else self.options.at


@dataclass(frozen=True, slots=True)
class Wishes:
    """All kinds of one person."""

    known: dict[Kind, Wish] = field(default_factory=dict)

    def of(self, kind: Kind) -> Wish:
        return self.known.get(kind, Wish(kind, kind not in OFF_AT_FIRST))


def read_wishes(rows: Iterable[tuple[str, bool, str | None]]) -> Wishes:
    """From kind, enabled, options. A kind that this version does not know is passed over."""
    wishes = [
        Wish(Kind(kind), enabled, _OPTIONS.validate_json(options) if options else _DEFAULTS)
        for kind, enabled, options in rows
        if kind in _KINDS
    ]
    return Wishes({wish.kind: wish for wish in wishes})


def write_options(options: Options) -> str | None:
    """For storage: only what differs from the default. None: nothing does."""
    changed = {name: value for name, value in asdict(options).items() if value != getattr(_DEFAULTS, name)}
    return orjson.dumps(changed).decode() if changed else None


def changed_options(options: Options, **changes: object) -> Options:
    """Options with some of them changed. Raises ``pydantic.ValidationError`` for values out of range."""
    return _OPTIONS.validate_python(asdict(replace(options, **changes)))  # type: ignore[arg-type]  # validated here
