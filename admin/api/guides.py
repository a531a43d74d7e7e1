"""Guides to the platforms: open to everybody, in any language there is."""

from __future__ import annotations

from typing import Any

from admin.api import bodies, platform_models
from admin.api.endpoint import Call, Endpoint
from admin.api.platform_models import AllowedLimit, GuideStep, GuideSummary
from services.guides import Guide

_TAG = "Guides"


async def all_of_them(call: Call[None, bodies.InLanguage]) -> list[GuideSummary]:
    return [GuideSummary(**_summary(guide)) for guide in call.services.guides.list(_language(call))]


async def one(call: Call[None, bodies.InLanguage]) -> platform_models.Guide:
    guide = call.services.guides.of(call.path["platform_id"], _language(call))
    preset = guide.platform.default_preset
    return platform_models.Guide(
        **_summary(guide),
        api_docs_url=guide.links.docs,
        quotas=[AllowedLimit.of(limit) for limit in (preset.limits if preset else ())],
        steps=[
            GuideStep(step=step.number, title=step.title, description=step.text, tips=list(step.tips))
            for step in guide.steps
        ],
        platform_tips=[*guide.tips, *guide.traps],
    )


def _language(call: Call[None, bodies.InLanguage]) -> str:
    """What is asked for, as far as we have it; else what the browser would like best."""
    wanted = call.query.lang
    return call.services.translations.pick(wanted) if wanted else call.texts.language


def _summary(guide: Guide) -> dict[str, Any]:
    return {
        "platform_id": guide.platform.id,
        "platform_name": guide.platform.full_name,
        "description": guide.description,
        "icon": guide.icon,
        "signup_url": guide.links.signup,
    }


ENDPOINTS = (
    Endpoint(
        method="GET",
        path="/guides",
        handler=all_of_them,
        summary="A guide for each platform",
        tag=_TAG,
        query=bodies.InLanguage,
        answer=list[GuideSummary],
    ),
    Endpoint(
        method="GET",
        path="/guides/{platform_id}",
        handler=one,
        summary="One guide, step by step",
        tag=_TAG,
        query=bodies.InLanguage,
        answer=platform_models.Guide,
    ),
)
