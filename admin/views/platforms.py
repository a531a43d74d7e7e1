"""Platforms: what the catalogue says and how old that is, who has an account, how their keys fare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date

from aiohttp import web

from admin.site import SERVICES
from admin.views.pages import show, texts_of
from services.platforms.model import Platform
from services.storage.admin_records import PlatformCount


@dataclass(frozen=True, slots=True)
class Row:
    """``platform``: None for what people named themselves. ``days``: the age of its oldest source."""

    id: str
    platform: Platform | None
    days: int | None
    count: PlatformCount


async def platforms(request: web.Request) -> web.Response:
    services = request.app[SERVICES]
    counts = await services.administration.conditions.platforms()
    today = services.clock().astimezone(UTC).date()
    known = [Row(each.id, each, _age(each, today), _count(counts, each.id)) for each in services.catalogue]
    others = [Row(each, None, None, counts[each]) for each in sorted(counts) if each not in services.catalogue]
    return show(request, "platforms", title=texts_of(request)("admin-platforms"), rows=[*known, *others])


def _count(counts: dict[str, PlatformCount], platform_id: str) -> PlatformCount:
    return counts.get(platform_id) or PlatformCount(platform_id, 0, 0, 0, 0, None)


def _age(platform: Platform, today: date) -> int | None:
    dates = [preset.date for preset in platform.presets]
    return (today - min(dates)).days if dates else None
