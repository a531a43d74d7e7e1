"""What is left, what to use now, and the plan of the day."""

from __future__ import annotations

from statistics import fmean

from admin.api import bodies
from admin.api.endpoint import Call, Endpoint
from admin.api.limits import Cost
from admin.api.models import AccountQuota, Dashboard, Platform, Quota, Recommendations, Schedule, percentage
from admin.api.words import advice_reason, schedule_entries
from services.quota.recommendation import Pick, Wish
from services.rights import Right

_TAG = "Quota"


async def dashboard(call: Call[None, None]) -> Dashboard:
    judged = await call.services.judgement.of(call.person)
    mains = [view.main for view in judged.views if view.main is not None]
    return Dashboard(
        total_platforms=len(call.services.catalogue.offered()),
        connected_accounts=len(judged.views),
        total_quota_usage_percentage=round(fmean(percentage(main) for main in mains), 2) if mains else 0.0,
        platforms=[Platform.of(view, judged.scores[view.account.id], call.texts, judged.now) for view in judged.views],
        last_updated=judged.now,
    )


async def recommendations(call: Call[None, bodies.Wanted]) -> Recommendations:
    now, wish = call.services.clock(), Wish(purpose=call.query.purpose, private=call.query.private)
    advised = await call.services.advice.recommend(call.person, wish)

    def shown(pick: Pick) -> Platform:
        return Platform.of(advised.views[pick.account_id], pick.urgency.score, call.texts, now)

    best = advised.recommendation.best
    return Recommendations(
        recommended_platform=shown(best) if best is not None else None,
        reason=advice_reason(call.scope, advised, wish, now),
        alternatives=[shown(pick) for pick in advised.recommendation.alternatives],
    )


async def schedule(call: Call[None, bodies.Day]) -> Schedule:
    planned = await call.services.advice.plan(call.person, call.query.day)
    return Schedule(schedule=schedule_entries(call.scope, planned), generated_at=call.services.clock())


async def of_account(call: Call[None, None]) -> AccountQuota:
    view = await call.services.overview.one(call.person, call.id("account_id"))
    return AccountQuota(
        platform_id=view.account.platform_id,
        platform_name=view.name,
        quotas=[Quota.of(quota) for quota in view.quotas],
        account_id=view.account.id,
    )


ENDPOINTS = (
    Endpoint(
        method="GET",
        path="/quota/dashboard",
        handler=dashboard,
        summary="All accounts, what is left of each, and how urgent it is to use it",
        tag=_TAG,
        right=Right.READ,
        answer=Dashboard,
    ),
    Endpoint(
        method="GET",
        path="/quota/recommendations",
        handler=recommendations,
        summary="What to use now, so that the least is lost",
        tag=_TAG,
        right=Right.READ,
        query=bodies.Wanted,
        answer=Recommendations,
        cost=Cost.THOUGHT,
    ),
    Endpoint(
        method="GET",
        path="/quota/schedule",
        handler=schedule,
        summary="The plan of what is left of today, or of tomorrow",
        tag=_TAG,
        right=Right.READ,
        query=bodies.Day,
        answer=Schedule,
        cost=Cost.THOUGHT,
    ),
    Endpoint(
        method="GET",
        path="/quota/{account_id}",
        handler=of_account,
        summary="The quotas of one account",
        tag=_TAG,
        right=Right.READ,
        answer=AccountQuota,
    ),
)
