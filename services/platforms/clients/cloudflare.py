"""Cloudflare: a person's token and an account's are asked about in different places, and readings want an account."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC
from typing import Any

from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.clients import fields
from services.platforms.clients.ask import Ask, PlainClient, told_error
from services.platforms.clients.http import NoReply, Reply
from services.platforms.readings import Reading
from services.quota.counter import ZERO
from services.quota.units import Unit

_WITH_ACCOUNT = re.compile(r"([0-9a-f]{32}):(.+)")
_ACCOUNT = re.compile(r"[0-9a-f]{32}")
_OF_ACCOUNT, _OF_PERSON = "cfat_", "cfut_"
_BAD_REQUEST, _FORBIDDEN = 400, 403
_MALFORMED = frozenset({1000, 6003, 6111})
"""Codes by which a 400 says that this is no token at all."""
_GROUPS = "data.viewer.accounts"
_QUERY = (
    "query($account: string!, $since: Time!) { viewer { accounts(filter: {accountTag: $account}) {"
    " aiInferenceAdaptiveGroups(limit: 1, filter: {datetimeHour_geq: $since}) { sum { totalNeurons } } } } }"
)
_PERMISSION = "Account Analytics: Read"


class Cloudflare(PlainClient):
    """A key may be pasted with its account's id before it, ``id:token``: that of an account is asked about there.

    Source: developers.cloudflare.com/api (verify token); freellmapi ``cloudflare.ts``; for the neurons six tools that
    send such a query, which no document describes. Unproven: the answers' shapes beyond those; that a token of a person
    lists the one account it may read; that no row means that nothing was used.
    """

    async def check(self, ask: Ask) -> Answer:
        account, ask = _parted(ask)
        if ask.key.startswith(_OF_ACCOUNT) and account is None:
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
        answer = None
        if not ask.key.startswith(_OF_ACCOUNT):
            answer = await self._verify(ask, "/user/tokens/verify")
        if account and (answer is None or (answer.outcome is Outcome.REFUSED and not ask.key.startswith(_OF_PERSON))):
            answer = await self._verify(ask, f"/accounts/{account}/tokens/verify")
        if answer is None:
            raise NoReply(Reason.UNEXPECTED)
        return answer

    async def read(self, ask: Ask) -> Answer:
        account, ask = _parted(ask)
        if account is None:
            found = await self._only_account(ask)
            if isinstance(found, Answer):
                return found
            account = found
        midnight = ask.now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        variables = {"account": account, "since": midnight.strftime("%Y-%m-%dT%H:%M:%SZ")}
        reply = await ask.post("/graphql", data={"query": _QUERY, "variables": variables})
        return self.refusal(ask, reply) or self._neurons(ask, fields.document(reply.body))

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        if reply.status == _BAD_REQUEST and not _codes(told_error(reply)) & _MALFORMED:
            raise NoReply(Reason.UNEXPECTED)
        if reply.status in {_BAD_REQUEST, _FORBIDDEN}:
            return ask.answer(Outcome.REFUSED)
        return super().refused(ask, reply)

    async def _verify(self, ask: Ask, path: str) -> Answer:
        reply = await ask.get(path)
        if refusal := self.refusal(ask, reply):
            return refusal
        data = fields.document(reply.body)
        if fields.lookup(data, "success") is not True:
            raise fields.Changed
        active = fields.text(data, "result.status") == "active"
        return ask.answer(Outcome.VALID) if active else ask.answer(Outcome.BLOCKED, Reason.INACTIVE)

    async def _only_account(self, ask: Ask) -> str | Answer:
        """The one account that a token may see; which of several, only the person knows."""
        if ask.key.startswith(_OF_ACCOUNT):
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
        reply = await ask.get("/accounts?per_page=5")
        if refusal := self.refusal(ask, reply):
            return refusal
        accounts = [fields.text(each, "id") for each in fields.items(fields.document(reply.body), "result")]
        if len(accounts) != 1 or not _ACCOUNT.fullmatch(accounts[0]):
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
        return accounts[0]

    def _neurons(self, ask: Ask, data: Any) -> Answer:
        if errors := fields.told_items(data, "errors"):
            if any("not authorized" in (fields.said(each, "message") or "") for each in errors):
                return ask.answer(Outcome.LACKS_PERMISSION, permission=_PERMISSION)
            raise fields.Changed
        accounts = fields.items(data, _GROUPS)
        if not accounts:
            return ask.answer(Outcome.LACKS_PERMISSION, permission=_PERMISSION)
        rows = fields.items(accounts[0], "aiInferenceAdaptiveGroups")
        used = fields.number(rows[0], "sum.totalNeurons", Unit.NEURONS) if rows else ZERO
        return ask.answer(Outcome.VALID, readings=(Reading("daily", Unit.NEURONS, ask.now, used=used),))


def _parted(ask: Ask) -> tuple[str | None, Ask]:
    """The account's id, where it was pasted too, and the question with the token alone."""
    parts = _WITH_ACCOUNT.fullmatch(ask.key)
    return (parts[1], replace(ask, key=parts[2])) if parts else (None, ask)


def _codes(data: Any) -> set[int]:
    codes = (each.get("code") for each in fields.told_items(data, "errors") if isinstance(each, dict))
    return {code for code in codes if isinstance(code, int)}
