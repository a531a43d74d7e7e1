"""Hugging Face tells two things in two places: ZeroGPU time, and what inference providers cost this month."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.clients import fields
from services.platforms.clients.ask import Ask, PlainClient
from services.platforms.clients.http import NoReply, Reply
from services.platforms.readings import Reading
from services.quota.units import Unit

_QUOTA = "/api/spaces/zero-gpu/quota"
_BILLING = "/api/settings/billing/usage-v2"
_PROVIDERS = "usage.inferenceProviders"
_NANO = 10**9
_SECONDS_IN_MINUTE = 60
_FORBIDDEN = 403


class HuggingFace(PlainClient):
    """What one place does not tell is left out; it is no answer only where neither tells.

    Source: CodexBar ``HuggingFaceUsageFetcher.swift`` and ``HuggingFaceModels.swift`` (2026); the Hub's OpenAPI names
    both paths and no shapes. ``base`` and ``current`` are the quota and what is left of it, in seconds. Unproven: both
    shapes; that ``numRequests`` is what the mission calls requests.
    """

    async def read(self, ask: Ask) -> Answer:
        first = await self._zero_gpu(ask)
        if first.outcome in {Outcome.REFUSED, Outcome.RATE_LIMITED}:
            return first
        second = await self._billing(ask)
        readings = first.readings + second.readings
        if not readings:
            return first
        missing = next((each for each in (first, second) if not each.readings), None)
        if missing is None:
            return ask.answer(Outcome.VALID, readings=readings)
        return ask.answer(Outcome.VALID, missing.reason, permission=missing.permission, readings=readings)

    async def _zero_gpu(self, ask: Ask) -> Answer:
        def told(data: Any) -> tuple[Reading, ...]:
            base = fields.number(data, "base", Unit.MINUTES, _SECONDS_IN_MINUTE)
            left = fields.number(data, "current", Unit.MINUTES, _SECONDS_IN_MINUTE)
            resets_at = fields.moment(data, "resetsAt", ask.now) if "resetsAt" in data else None
            return (Reading("daily", Unit.MINUTES, ask.now, left=left, total=base, resets_at=resets_at),)

        return await self._part(ask, _QUOTA, told)

    async def _billing(self, ask: Ask) -> Answer:
        def told(data: Any) -> tuple[Reading, ...]:
            usage = fields.table(data, _PROVIDERS)
            until = fields.moment(usage, "periodEnd", ask.now) if "periodEnd" in usage else None
            spent = fields.number(usage, "usedNanoUsd", Unit.USD, _NANO)
            included = fields.number(usage, "includedNanoUsd", Unit.USD, _NANO) if "includedNanoUsd" in usage else None
            dollars = Reading("monthly", Unit.USD, ask.now, used=spent, total=included, resets_at=until)
            if "numRequests" not in usage:
                return (dollars,)
            requests = fields.number(usage, "numRequests", Unit.REQUESTS)
            return Reading("monthly", Unit.REQUESTS, ask.now, used=requests, resets_at=until), dollars

        now = ask.now.astimezone(UTC)
        start = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        path = f"{_BILLING}?startDate={int(start.timestamp())}&endDate={int(now.timestamp())}"
        return await self._part(ask, path, told)

    async def _part(self, ask: Ask, path: str, told: Any) -> Answer:
        """One of the two; what went wrong is told, not raised, for the other may still answer."""
        try:
            reply = await ask.get(path)
            refusal = self.refusal(ask, reply)
            return refusal or ask.answer(Outcome.VALID, readings=told(fields.document(reply.body)))
        except NoReply as error:
            return ask.answer(Outcome.UNREACHABLE, error.reason)

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        if reply.status == _FORBIDDEN:
            return ask.answer(Outcome.LACKS_PERMISSION, Reason.KEY_RESTRICTED, permission="Billing: Read")
        return super().refused(ask, reply)
