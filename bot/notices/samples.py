"""What examples are about: an account of the person's, and a reading made up for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from bot.notices.composer import Write
from bot.notices.pieces import Piece
from services.errors import NotFound
from services.kinds import Kind
from services.overview import AccountView, QuotaView
from services.quota.counter import Evidence, Limit, Reading
from services.quota.looks import ALERT_LEAD, CREDIT_LEAD
from services.quota.windows import CreditWindow
from services.scope import Scope

Say = Callable[[Scope, Kind, AccountView, QuotaView], Piece]
"""The words for one counter, whatever it says."""

_USED = {Kind.USABLE_AGAIN: 0, Kind.KEY_DIED: 0, Kind.PLATFORM_CHANGED: 0}
"""Percent of the allowance; a warning says itself how much."""
_LITTLE = 10


def about_sample(say: Say) -> Write:
    """A writer of examples: the same words, about the counter that the row names, at a reading made up for the kind."""

    async def write(scope: Scope, kind: Kind, payload: dict[str, object]) -> Piece | None:
        try:
            view = await _account(scope, kind, int(str(payload["quota_id"])))
        except NotFound:
            return None
        quota = _counter(kind, view)
        if quota is None:
            return None
        level = int(str(payload["level"])) if kind is Kind.USAGE_WARNING else _USED.get(kind, _LITTLE)
        return say(
            scope, kind, view, replace(quota, reading=_reading(kind, quota.limit, level, scope.services.clock()))
        )

    return write


async def _account(scope: Scope, kind: Kind, quota_id: int) -> AccountView:
    """That counter's; for a credit the first that has one, else as if it were on a platform that grants one."""
    view = await scope.services.overview.of_quota(scope.person, quota_id)
    if kind is not Kind.CREDIT_EXPIRING:
        return view
    views = await scope.services.overview.all(scope.person)
    return next((each for each in views if _credit(each) is not None), None) or _granted(scope, view)


def _counter(kind: Kind, view: AccountView) -> QuotaView | None:
    return (_credit(view) if kind is Kind.CREDIT_EXPIRING else None) or view.main


def _credit(view: AccountView) -> QuotaView | None:
    return next((quota for quota in view.quotas if isinstance(quota.limit.window, CreditWindow)), None)


def _granted(scope: Scope, view: AccountView) -> AccountView:
    """The account as if it were on the first platform of the catalogue that grants a credit, if there is one."""
    granted = (
        (platform, limit)
        for platform in scope.services.catalogue.offered()
        for preset in platform.presets
        for limit in preset.limits
        if isinstance(limit.window, CreditWindow)
    )
    platform, limit = next(granted, (None, None))
    if platform is None or limit is None or view.main is None:
        return view
    return replace(
        view,
        account=replace(view.account, identifier=None),
        platform=platform,
        emoji=platform.emoji,
        name=platform.full_name,
        ordinal=None,
        quotas=(replace(view.main, limit=limit),),
    )


def _reading(kind: Kind, limit: Limit, percent: int, now: datetime) -> Reading:
    """So much used, in whole units where there are no halves: at least that for a warning, else at most."""
    used = limit.total * percent / Decimal(100)
    if not limit.unit.fractional:
        used = used.to_integral_value(ROUND_CEILING if kind is Kind.USAGE_WARNING else ROUND_FLOOR)
    return Reading(
        total=limit.total,
        used=used,
        state="open",
        opened_at=now,
        resets_at=now + (CREDIT_LEAD if kind is Kind.CREDIT_EXPIRING else ALERT_LEAD),
        returns_at=None,
        evidence=Evidence.LOGGED,
        evidence_at=now,
        rolled=False,
    )
