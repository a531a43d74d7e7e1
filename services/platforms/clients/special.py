"""Platforms that need more than "GET this with that header", each with what its answers mean.

None was tried on the live platform. Sources are named in each class; platform-facts.md, gathered 2026-11-22, holds the
details.
"""

from __future__ import annotations

import re
from typing import Any

from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.clients import fields
from services.platforms.clients.ask import Ask, PlainClient, told_error
from services.platforms.clients.http import NoReply, Reply
from services.platforms.readings import Reading
from services.quota.counter import ZERO
from services.quota.units import Unit

_BAD_REQUEST, _UNAUTHORIZED, _PAYMENT, _FORBIDDEN, _QUOTA_EXCEEDED = 400, 401, 402, 403, 456


class Gemini(PlainClient):
    """Google says 400 to a bad key, and 403 to a good one that may not be used.

    Source: ai.google.dev (API keys, troubleshooting); freellmapi ``providers/google.ts``; discuss.ai.google.dev 183654.
    Unproven: the reasons of the newer ``AQ.`` keys, and whether 402 (prepaid credit gone) comes for a list of models.
    """

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        data = told_error(reply)
        reasons = {fields.said(detail, "reason") for detail in fields.told_items(data, "error.details")}
        if "API_KEY_INVALID" in reasons:
            return ask.answer(Outcome.REFUSED)
        if reply.status == _BAD_REQUEST and fields.said(data, "error.status") == "FAILED_PRECONDITION":
            return ask.answer(Outcome.BLOCKED, Reason.REGION)
        if reply.status == _PAYMENT:
            return ask.answer(Outcome.BLOCKED, Reason.NO_CREDIT)
        if reply.status == _FORBIDDEN:
            return ask.answer(Outcome.BLOCKED, self._why(reasons))
        return super().refused(ask, reply)

    @staticmethod
    def _why(reasons: set[str | None]) -> Reason | None:
        if "SERVICE_DISABLED" in reasons:
            return Reason.API_DISABLED
        if any(reason and reason.startswith("API_KEY_") for reason in reasons):
            return Reason.KEY_RESTRICTED
        return None


class Cohere(PlainClient):
    """A POST that answers 200 to bad keys too: ``valid`` decides.

    Source: six open-source tools that call ``/v1/check-api-key``. Unproven: whether it counts as one of the month's
    1,000 calls.
    """

    async def fetch(self, ask: Ask, path: str | None) -> Reply:
        return await ask.post(path or "")

    def accepted(self, ask: Ask, data: Any) -> Answer:
        if fields.lookup(data, "valid") is False:
            return ask.answer(Outcome.REFUSED)
        return super().accepted(ask, data)


class Nvidia(PlainClient):
    """NVIDIA's list of models is public, so NGC's key service is asked, which wants the key in a form.

    Source: trufflehog ``detectors/nvapi``; NVIDIA's NIM documents ("200 = Key validated successfully"). Unproven: it is
    said to know personal keys only, not the oldest ones.
    """

    async def fetch(self, ask: Ask, path: str | None) -> Reply:
        return await ask.post_form(path or "", credentials=ask.key)


class DeepL(PlainClient):
    """Keys of the free plan end in ``:fx`` and live on a host of their own. 456 is a key whose month is used up.

    Source: developers.deepl.com (authentication, usage). Unproven: that ``/v2/usage`` itself ever answers 456.
    """

    async def fetch(self, ask: Ask, path: str | None) -> Reply:
        return await ask.get(path or "", base=None if ask.key.endswith(":fx") else ask.platform.pro_base)

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        if reply.status == _QUOTA_EXCEEDED:
            nothing = Reading("monthly", Unit.CHARACTERS, ask.now, left=ZERO)
            return ask.answer(Outcome.VALID, readings=(nothing,))
        return super().refused(ask, reply)


class ElevenLabs(PlainClient):
    """401 to bad keys, and to good ones that were made without the permission to read the subscription.

    Source: elevenlabs.io/docs; CodexBar ``docs/elevenlabs.md``; ``missing_permissions`` as several tools captured it
    (2026-05-18, 2026-08-24). Unproven: other states than those told apart here, which change nothing.
    """

    _LACKING = re.compile(r"permission (\w{3,40})")
    _BAD = frozenset({None, "invalid_api_key"})

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        if reply.status not in {_BAD_REQUEST, _UNAUTHORIZED}:
            return super().refused(ask, reply)
        data = told_error(reply)
        state = fields.said(data, "detail.status")
        if state == "missing_permissions":
            named = self._LACKING.search(fields.said(data, "detail.message") or "")
            return ask.answer(Outcome.LACKS_PERMISSION, permission=named[1] if named else "user_read")
        if state == "detected_unusual_activity":
            return ask.answer(Outcome.BLOCKED, Reason.INACTIVE)
        if state in self._BAD:
            return ask.answer(Outcome.REFUSED)
        raise NoReply(Reason.UNEXPECTED)


class DeepSeek(PlainClient):
    """Only what was granted is free; what was topped up was paid for. A balance comes in dollars or in yuan.

    Source: api-docs.deepseek.com (get user balance), amounts written as text. Unproven: when a grant expires; no field
    tells it.
    """

    def told(self, ask: Ask, data: Any) -> Answer:
        balances = fields.items(data, "balance_infos")
        dollars = [each for each in balances if fields.text(each, "currency") == "USD"]
        if not dollars:
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.OTHER_CURRENCY)
        left = fields.number(dollars[0], "granted_balance", Unit.USD)
        return ask.answer(Outcome.VALID, readings=(Reading("credit", Unit.USD, ask.now, left=left),))
