"""What the API answers about platforms: what they allow, and how to begin with them."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from admin.api.models import Answer, Number, number
from services.quota.counter import Limit
from services.quota.units import Unit


class AllowedLimit(Answer):
    quota_type: str
    unit: Unit
    total_quota: Number
    window: str = Field(description="The kind of its window: fixed, first_use, sliding, refill, credit, rate.")

    @classmethod
    def of(cls, limit: Limit) -> AllowedLimit:
        return cls(
            quota_type=limit.quota_type,
            unit=limit.unit,
            total_quota=number(limit.total),
            window=limit.window.kind,
        )


class Preset(Answer):
    id: str
    name: str | None
    bought: str | None
    limits: list[AllowedLimit]
    source: str | None
    source_url: str | None
    date: dt.date
    confidence: str
    default: bool


class OfferedPlatform(Answer):
    platform_id: str
    platform_name: str
    icon: str
    takes_api_key: bool
    good_for: list[str]
    app_url: str
    signup_url: str
    api_docs_url: str
    presets: list[Preset]


class GuideSummary(Answer):
    platform_id: str
    platform_name: str
    description: str
    icon: str
    signup_url: str


class GuideStep(Answer):
    step: int
    title: str
    description: str
    tips: list[str]


class Guide(GuideSummary):
    api_docs_url: str
    quotas: list[AllowedLimit]
    steps: list[GuideStep]
    platform_tips: list[str]
