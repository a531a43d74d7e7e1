"""One question to one platform about one key, and the plain way of asking it: as the catalogue's file says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from services.clock import Clock
from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.asking import Check, Reader
from services.platforms.clients import fields
from services.platforms.clients.http import Http, NoReply, Reply
from services.platforms.model import Platform
from services.platforms.resets import reset_at

_OK = 200
_TOO_MANY = 429
_REDIRECTS = range(300, 400)
_SERVER_ERRORS = range(500, 600)


@dataclass(frozen=True, slots=True)
class Ask:
    """The key shows in no ``repr``, and goes into the header that the catalogue names and nowhere else.

    ``on_sent``: called with each request that goes out.
    """

    platform: Platform
    key: str = field(repr=False)
    http: Http = field(repr=False)
    clock: Clock = field(repr=False)
    on_sent: Callable[[], None] | None = field(default=None, repr=False)

    @property
    def rule(self) -> Check:
        if self.platform.check is None:
            raise ValueError(f"{self.platform.id} cannot be asked")
        return self.platform.check

    @property
    def reader(self) -> Reader:
        if self.platform.reader is None:
            raise ValueError(f"{self.platform.id} tells nothing")
        return self.platform.reader

    @property
    def now(self) -> datetime:
        return self.clock()

    async def get(self, path: str, *, base: str | None = None) -> Reply:
        return await self._send("GET", path, base, self._header(), None)

    async def post(self, path: str, *, data: Any = None) -> Reply:
        """With JSON in the body, or nothing. Raises ``NoReply``, as :meth:`get` does."""
        body = b"" if data is None else json.dumps(data).encode()
        return await self._send("POST", path, None, self._header() | {"Content-Type": "application/json"}, body)

    async def post_form(self, path: str, **form: str) -> Reply:
        """With a form in the body and no key in a header: NVIDIA wants it in the form."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self._send("POST", path, None, headers, urlencode(form).encode())

    def answer(self, outcome: Outcome, reason: Reason | None = None, **more: Any) -> Answer:
        return Answer(outcome, self.now, reason, **more)

    def _header(self) -> dict[str, str]:
        return {self.rule.header: self.rule.value.replace("{key}", self.key)}

    async def _send(
        self, method: str, path: str, base: str | None, headers: dict[str, str], body: bytes | None
    ) -> Reply:
        address = (base or self.platform.api_base or "").rstrip("/") + path
        return await self.http.send(method, address, headers, body, on_sent=self.on_sent)


class PlainClient:
    """GET a path with the key in a header; statuses and fields mean what the file says they do.

    Source: the platforms' own documents and maintained tools, each with its date in the platform's file. Unproven, as
    with every client here: none was tried on the live platform, only over HTTP on stand-ins that answer as documented.
    """

    async def check(self, ask: Ask) -> Answer:
        """Raises ``NoReply``."""
        reply = await self.fetch(ask, ask.rule.path)
        return self.refusal(ask, reply) or self.accepted(ask, fields.document(reply.body))

    async def read(self, ask: Ask) -> Answer:
        """Raises ``NoReply``."""
        reply = await self.fetch(ask, ask.reader.path)
        return self.refusal(ask, reply) or self.told(ask, fields.document(reply.body))

    async def fetch(self, ask: Ask, path: str | None) -> Reply:
        return await ask.get(path or "")

    def accepted(self, ask: Ask, data: Any) -> Answer:
        """What a 200 with that data means. Raises ``Changed``."""
        if ask.rule.valid_when is None or not fields.holds(data, ask.rule.valid_when):
            raise fields.Changed
        return ask.answer(Outcome.VALID)

    def told(self, ask: Ask, data: Any) -> Answer:
        """The figures in a 200's data, all of them. Raises ``Changed``."""
        readings = tuple(fields.reading(data, figure, ask.now) for figure in ask.reader.figures)
        return ask.answer(Outcome.VALID, readings=readings)

    def refusal(self, ask: Ask, reply: Reply) -> Answer | None:
        """What a status other than 200 means; None for a 200. Raises ``NoReply``."""
        if reply.status in _REDIRECTS:
            raise NoReply(Reason.REDIRECTED)
        if reply.status in _SERVER_ERRORS:
            raise NoReply(Reason.SERVER_ERROR)
        if is_page(reply):
            raise NoReply(Reason.NOT_THE_API)  # whatever its status: a 401 of a proxy must not kill a key
        if reply.status == _OK:
            return None
        if reply.status == _TOO_MANY:
            return ask.answer(Outcome.RATE_LIMITED, retry_at=reset_at(reply.wait, ask.now))
        return self.refused(ask, reply)

    def refused(self, ask: Ask, reply: Reply) -> Answer:
        """What a status of 400 to 499 means. Raises ``NoReply``."""
        rule = ask.rule
        if reply.status in rule.lacks:
            return ask.answer(Outcome.LACKS_PERMISSION, permission=rule.permission)
        if reply.status in rule.blocked:
            return ask.answer(Outcome.BLOCKED)
        if reply.status in rule.refused:
            return ask.answer(Outcome.REFUSED)
        raise NoReply(Reason.UNEXPECTED)


def is_page(reply: Reply) -> bool:
    """Whether somebody on the way answered with a page for people."""
    return reply.body.lstrip()[:1] == b"<"


def told_error(reply: Reply) -> Any:
    """The data of an error, as far as it is data."""
    try:
        return fields.document(reply.body)
    except NoReply:
        return None
