"""How a platform is asked about a key: the ``check`` and ``reader`` sections of a catalogue file.

What can be said as "GET this address with that header" is said there and needs no code. What cannot names one of the
special clients of :mod:`services.platforms.clients`. Nothing that spends an allowance may stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StrictInt, StringConstraints
from pydantic.types import Strict

from services.quota.units import Unit

Where = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*$", max_length=120)]
"""A place in a JSON answer: ``data.used``, ``user_details.0.tokens``."""

UrlPath = Annotated[str, StringConstraints(pattern=r"^/[A-Za-z0-9_./~?=&:,-]*$", max_length=200)]
"""Put after ``api_base``. It has no room for a key."""

HeaderName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9-]*$", max_length=40)]

HeaderValue = Annotated[str, StringConstraints(pattern=r"^([!-z|~][ -z|~]*)?\{key\}$", max_length=80)]

Day = Annotated[date, Strict()]
"""A date of TOML: written without quotes, so that 2026-02-30 or a bare year is refused."""

Refusal = Annotated[StrictInt, Field(ge=400, le=499)]
"""An HTTP status by which the platform itself answers, not something on the way to it."""


class Client(StrEnum):
    """Platforms that one GET cannot ask; each has a class under ``services/platforms/clients``."""

    CLOUDFLARE = "cloudflare"
    COHERE = "cohere"
    DEEPL = "deepl"
    DEEPSEEK = "deepseek"
    ELEVENLABS = "elevenlabs"
    GEMINI = "gemini"
    HUGGING_FACE = "hugging_face"
    NVIDIA = "nvidia"


class Evidence(StrEnum):
    """Where the word on an address, its header and its answer comes from, best first. None was tried by us."""

    OFFICIAL = "official"
    """The platform's own documentation."""
    TOOL = "tool"
    """Code of maintained open-source tools that call it."""


class Kind(StrEnum):
    """What a field of an answer must be for the answer to be the platform's."""

    LIST = "list"
    TABLE = "table"
    TEXT = "text"
    NUMBER = "number"
    TRUE = "true"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A 200 counts only with this field in it: a login page, a proxy or a changed API must not pass for a yes."""

    field: Where
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A question that spends nothing: is this key alive? A ``path`` and what it answers, or a ``client``, or both.

    ``refused``, ``blocked``, ``lacks``: statuses that mean a bad key, one that is alive but barred, and one without
    the permission that ``permission`` names. Everything else means that nothing was learnt.
    """

    evidence: Evidence
    date: Day
    client: Client | None = None
    path: UrlPath | None = None
    header: HeaderName = "Authorization"
    value: HeaderValue = "Bearer {key}"
    valid_when: Condition | None = None
    refused: tuple[Refusal, ...] = (401,)
    blocked: tuple[Refusal, ...] = ()
    lacks: tuple[Refusal, ...] = ()
    permission: Annotated[str, StringConstraints(pattern=r"^[ -~]{1,40}$")] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One quota in an answer: which limit it is, and where its numbers stand.

    ``used`` or ``left``, and ``total`` where it is told. ``per``: so many of the answer's units make one of ours.
    """

    quota_type: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{1,32}$")]
    unit: Unit
    used: Where | None = None
    left: Where | None = None
    total: Where | None = None
    resets_at: Where | None = None
    per: Annotated[StrictInt, Field(ge=1)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Where a platform tells what is left: a ``path`` and its ``figures``, or a ``client``, or both.

    Header and statuses are the check's, for it is the same key and the same house.
    """

    evidence: Evidence
    date: Day
    client: Client | None = None
    path: UrlPath | None = None
    figures: tuple[Figure, ...] = ()


Pause = Annotated[timedelta, Field(gt=timedelta(0), le=timedelta(days=30))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often a platform is asked without anybody waiting for the answer.

    ``spacing``: at least so long from one account's turn to the next one's. ``reread`` and ``recheck``: one account's
    turns. ``fresh``: a reading younger than that is not repeated, even when asked for.
    """

    spacing: Pause = timedelta(seconds=1)
    reread: Pause = timedelta(hours=4)
    recheck: Pause = timedelta(days=7)
    fresh: Pause = timedelta(minutes=1)
