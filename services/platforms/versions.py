"""What the catalogue says of a platform that a person has to know when it changes: its status and its limits.

Kept as text in the database from one start to the next, so that a change of the catalogue is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import orjson

from services.platforms.model import Platform, Status
from services.quota.counter import Limit
from services.quota.limits import dump_limit, load_limit

Limits = tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """``presets``: the limits of each, by its id."""

    status: Status
    presets: Mapping[str, Limits]


def said_of(platform: Platform) -> Said:
    return Said(platform.status, {preset.id: preset.limits for preset in platform.presets})


def dump_said(said: Said) -> str:
    presets = {preset_id: [dump_limit(limit) for limit in limits] for preset_id, limits in said.presets.items()}
    return orjson.dumps({"status": said.status.value, "presets": presets}).decode()


def load_said(text: str) -> Said:
    """What :func:`dump_said` wrote."""
    data = orjson.loads(text)
    presets = {preset_id: tuple(map(load_limit, limits)) for preset_id, limits in data["presets"].items()}
    return Said(Status(data["status"]), presets)


def is_touched(before: Said, after: Said, preset_id: str | None) -> bool:
    """Whether a preset has other limits than before; not where it is new, or there no more: then nobody is offered
    anything in its place.
    """
    if preset_id is None or preset_id not in before.presets or preset_id not in after.presets:
        return False
    return set(before.presets[preset_id]) != set(after.presets[preset_id])


def taken_over(own: Iterable[Limit], base: Iterable[Limit], offered: Iterable[Limit]) -> Limits:
    """The limits of an account that takes what is offered.

    ``base`` is what the preset said when the account took its limits from it. Where that has not changed, a size that
    the platform has told of this account, or a calendar that the person has set, stays; so do limits that the platform
    has told of and that no preset knows.
    """
    own, base, offered = tuple(own), tuple(base), tuple(offered)
    taken = [_merged(limit, _twin(limit, own), _twin(limit, base)) for limit in offered]
    besides = [limit for limit in own if _twin(limit, base) is None and _twin(limit, offered) is None]
    return (*taken, *besides)


def _merged(offered: Limit, own: Limit | None, base: Limit | None) -> Limit:
    if own is None or base is None:
        return offered
    total = own.total if base.total == offered.total else offered.total
    window = own.window if base.window == offered.window else offered.window
    return replace(offered, total=total, window=window)


def _twin(limit: Limit, among: Limits) -> Limit | None:
    return next((each for each in among if (each.quota_type, each.unit) == (limit.quota_type, limit.unit)), None)
