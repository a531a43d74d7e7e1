"""The audit log, by person, act and day; as a page or as a table to take along."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO

from aiohttp import web
from yarl import URL

from admin.site import SERVICES
from admin.views.guard import SESSION
from admin.views.numbers import maybe_id
from admin.views.pages import show, texts_of
from services.audit import OPERATORS_ACTS, TABLE, Filter
from services.history_table import harmless
from services.quota.windows import zone

_LONGEST = 32
_NAMES = ("person", "action", "since", "until")
_COLUMNS = ("id", "timestamp", "user_id", "action", "platform_id", "amount", "unit", "details")


async def audit(request: web.Request) -> web.Response:
    page = await request.app[SERVICES].administration.audit.page(
        _filter(request), maybe_id(request.query.get("before", ""))
    )
    asked = {name: request.query.get(name, "")[:_LONGEST] for name in _NAMES}
    kept = {name: value for name, value in asked.items() if value}
    further = URL("/admin/audit").with_query({**kept, "before": str(page.further)}) if page.further else None
    return show(
        request,
        "audit",
        title=texts_of(request)("admin-audit"),
        page=page,
        asked=asked,
        further=further,
        table=URL("/admin/audit.csv").with_query(kept),
        operators_acts=OPERATORS_ACTS,
    )


async def table(request: web.Request) -> web.Response:
    """CSV in UTF-8 with the mark that Excel wants: the newest lines, at most so many."""
    page = await request.app[SERVICES].administration.audit.page(_filter(request), size=TABLE)
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for line in page.rows:
        amount = "" if line.amount is None else f"{line.amount:f}"
        details = harmless(line.details or "")
        writer.writerow(
            [line.id, line.at.isoformat(), line.person_id, line.action, line.platform_id, amount, line.unit, details]
        )
    name = f"audit-{request.app[SERVICES].clock():%Y-%m-%d}.csv"
    headers = {"Content-Type": "text/csv; charset=utf-8", "Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=out.getvalue().encode("utf-8-sig"), headers=headers)


def _filter(request: web.Request) -> Filter:
    """What cannot be read is left out."""
    asked, zone_name = request.query, request[SESSION].person.timezone
    until = _midnight(asked.get("until", ""), zone_name, days=1)
    return Filter(
        person_id=maybe_id(asked.get("person", "")),
        action=asked.get("action", "").strip()[:_LONGEST] or None,
        since=_midnight(asked.get("since", ""), zone_name),
        until=until,
    )


def _midnight(day: str, zone_name: str, *, days: int = 0) -> datetime | None:
    """When a day begins by the operator's clock, or so many days later."""
    try:
        wanted = date.fromisoformat(day) + timedelta(days=days)
        return datetime.combine(wanted, time(0), tzinfo=zone(zone_name)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
