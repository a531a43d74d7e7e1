"""Is everything all right? The first page."""

from __future__ import annotations

from datetime import timedelta

from aiohttp import web

from admin.site import SERVICES
from admin.views.chart import bars
from admin.views.guard import SESSION
from admin.views.pages import show, texts_of
from services.condition import HOURS


async def overview(request: web.Request) -> web.Response:
    services, person = request.app[SERVICES], request[SESSION].person
    condition, texts = await services.administration.conditions.look(person), texts_of(request)
    first = condition.at.replace(minute=0, second=0, microsecond=0) - (HOURS - 1) * timedelta(hours=1)
    hours = [texts.clock(first + hour * timedelta(hours=1), person.timezone) for hour in range(HOURS)]
    return show(
        request,
        "overview",
        title=texts("admin-overview"),
        now=condition,
        problems=condition.problems,
        charts=[
            ("asked", bars(condition.asked, hours, texts.number), condition.asked_today),
            ("told", bars(condition.told, hours, texts.number), condition.told_today),
        ],
        ends=(hours[0], hours[-1]),
    )
