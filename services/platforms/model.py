"""What a catalogue file may say about a platform.

Plain dataclasses; the loader has pydantic hold values to the annotations. The types hold the shape of each value;
:mod:`services.platforms.rules` holds what one value demands of another. Nothing here is shown as it stands but proper
names, sources and addresses: sentences come from Fluent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StrictBool, StrictInt, StringConstraints

from services.platforms.asking import Check, Day, Pace, Reader
from services.quota.counter import Limit

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,31}$")]
"""Short enough for a deep link (``guide_<id>``) and for callback data beside other things."""

Text = Annotated[str, StringConstraints(pattern=r"^[^\p{Cc}\s]([^\p{Cc}]*[^\p{Cc}\s])?$", max_length=60)]
"""One line, no space around it."""

Emoji = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x7f]+$", max_length=8)]

_USUAL_PACE = Pace()


class Status(StrEnum):
    OFFERED = "offered"
    RETIRED = "retired"
    PAID_ONLY = "paid_only"


class Purpose(StrEnum):
    """What a platform's units are good for."""

    TEXT = "text"
    IMAGES = "images"
    SPEECH = "speech"
    TRANSLATION = "translation"
    EMBEDDINGS = "embeddings"


class Training(StrEnum):
    """Whether what is typed into the free tier trains models; ``opt_out``: yes, until the person switches it off."""

    YES = "yes"
    NO = "no"
    OPT_OUT = "opt_out"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How far a number can be trusted, best first."""

    OFFICIAL = "official"
    """The platform's own page."""
    MEASURED = "measured"
    """Seen on a real account."""
    TOOL = "tool"
    """Code of a maintained open-source tool."""
    COMMUNITY = "community"
    """A blog, a forum, hearsay."""
    INFERRED = "inferred"
    """Concluded by us from something else."""
    ASSUMED = "assumed"
    """What the bot was given to begin with; nobody outside has said it."""


class KeyKind(StrEnum):
    NONE = "none"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Https addresses. ``app``: where the allowance is spent; ``keys``: where a key is made."""

    app: str
    signup: str
    docs: str
    limits: str
    keys: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a platform's key looks like.

    ``patterns``: whole keys as documented or seen. ``prefixes`` and ``length`` are for telling a person what to look
    for; a key with another prefix or length is taken all the same, for platforms change both without a word.
    """

    kind: KeyKind
    patterns: tuple[re.Pattern[str], ...] = ()
    prefixes: tuple[Text, ...] = ()
    length: Annotated[StrictInt, Field(ge=16, le=1024)] | None = None

    def fits(self, key: str) -> bool:
        return any(pattern.fullmatch(key) for pattern in self.patterns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """One published or reported set of limits.

    ``name``: a proper name that sets it apart ("Flash"); ``bought``: who gets it, by so much once spent there ("$10").
    ``source``: a proper name as well, None where there is none to give. ``date``: when it was published or read.
    ``reset_confidence``: how sure the instant of the reset is, where it differs from ``confidence`` in the amounts.
    """

    id: Identifier
    date: Day
    confidence: Confidence
    limits: Annotated[tuple[Limit, ...], Field(min_length=1)]
    source: Text | None = None
    name: Text | None = None
    bought: Text | None = None
    source_url: str | None = None
    reset_confidence: Confidence | None = None
    default: StrictBool = False

    @property
    def reset_assumed(self) -> bool:
        """Whether nobody has seen when it resets: the person is asked rather than told."""
        return (self.reset_confidence or self.confidence) is Confidence.INFERRED


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """An AI service with a free allowance.

    ``good_for``: first what the limits of its default preset are mostly spent on. ``order``: the place in lists,
    lowest first. ``aliases``: what people type for it, in any script. ``api_base``: where its keys are checked and its
    readings taken; ``pro_base`` the same for keys of its paid plan, where that is another host. Without a ``check`` a
    key cannot be asked about unless something is spent.
    """

    id: Identifier
    name: Text
    emoji: Emoji
    status: Status
    order: StrictInt
    good_for: Annotated[tuple[Purpose, ...], Field(min_length=1)]
    trains_on_free_data: Training
    links: Links
    key: Key
    presets: tuple[Preset, ...] = ()
    plan: Text | None = None
    forbids_personal_use: StrictBool = False
    aliases: tuple[Text, ...] = ()
    api_base: str | None = None
    pro_base: str | None = None
    check: Check | None = None
    reader: Reader | None = None
    pace: Pace = _USUAL_PACE

    @property
    def full_name(self) -> str:
        return f"{self.name} {self.plan}" if self.plan else self.name

    @property
    def default_preset(self) -> Preset | None:
        """None only where the platform is not offered and has no presets at all."""
        return next((preset for preset in self.presets if preset.default), None)

    def preset(self, preset_id: str) -> Preset | None:
        return next((preset for preset in self.presets if preset.id == preset_id), None)
