"""Asking the platforms: whether a key is alive, and what is left. All questions of the product pass here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager

from services.clock import Clock
from services.errors import ServiceError
from services.platforms import keys
from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.asking import Client
from services.platforms.catalogue import Catalogue
from services.platforms.clients.ask import Ask, PlainClient
from services.platforms.clients.cloudflare import Cloudflare
from services.platforms.clients.http import Http, NoReply
from services.platforms.clients.hugging_face import HuggingFace
from services.platforms.clients.special import Cohere, DeepL, DeepSeek, ElevenLabs, Gemini, Nvidia
from services.platforms.model import Platform

logger = logging.getLogger(__name__)

_IN_FLIGHT = 20

Admit = Callable[[], Awaitable[None]]
"""Awaited before anything is sent for a person; raises where they have had enough. None: nobody waits for it."""

_PLAIN = PlainClient()
_SPECIAL: dict[Client, PlainClient] = {
    Client.CLOUDFLARE: Cloudflare(),
    Client.COHERE: Cohere(),
    Client.DEEPL: DeepL(),
    Client.DEEPSEEK: DeepSeek(),
    Client.ELEVENLABS: ElevenLabs(),
    Client.GEMINI: Gemini(),
    Client.HUGGING_FACE: HuggingFace(),
    Client.NVIDIA: Nvidia(),
}


class AlreadyAsking(ServiceError):
    """The answer about this account is on its way: one question an account at a time."""


class NotItsKey(ServiceError):
    """By its format it is no key of this platform: it is sent to nobody. ``verdict`` says whose it looks like."""

    def __init__(self, verdict: keys.FormatVerdict) -> None:
        super().__init__(str(verdict.fit))
        self.verdict = verdict


class PlatformClients:
    """Nothing here keeps a key, and nothing it raises or logs holds one."""

    def __init__(
        self,
        catalogue: Catalogue,
        http: Http,
        clock: Clock,
        *,
        in_flight: int = _IN_FLIGHT,
        heard: Callable[[str, str], None] = lambda _platform_id, _outcome: None,
    ) -> None:
        """``heard`` is told of every answer: the platform's id and the outcome, never whose it is."""
        self._catalogue = catalogue
        self._http = http
        self._clock = clock
        self._heard = heard
        self._places = asyncio.Semaphore(in_flight)
        self._asking: set[Hashable] = set()

    async def check(
        self,
        platform_id: str,
        key: str,
        *,
        account: Hashable,
        admit: Admit | None = None,
        on_sent: Callable[[], None] | None = None,
    ) -> Answer:
        """Ask whether a key is alive, by a call that spends nothing.

        ``account``: what may have one question under way at a time, an account's id or something as good for one that
        is not saved yet. ``on_sent`` is called when the question goes out. Raises ``AlreadyAsking``, ``NotItsKey``,
        ``UnknownPlatform``, and what ``admit`` does.
        """
        ask = self._ask(platform_id, key, on_sent)
        if ask.platform.check is None:
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.SPENDS)
        async with self._turn(account, admit), self._places:
            client = _client(ask.platform.check.client)
            answer = await _answered("check", ask, client.check, _level(admit))
        self._heard(platform_id, answer.outcome)
        return answer

    async def read(
        self,
        platform_id: str,
        key: str,
        *,
        account: Hashable,
        admit: Admit | None = None,
        on_sent: Callable[[], None] | None = None,
    ) -> Answer:
        """Ask what is left. What it says about the key counts as a check. Arguments and errors as in :meth:`check`."""
        ask = self._ask(platform_id, key, on_sent)
        if ask.platform.reader is None:
            return ask.answer(Outcome.NOT_CHECKABLE, Reason.NO_READER)
        async with self._turn(account, admit), self._places:
            client = _client(ask.platform.reader.client)
            answer = await _answered("read", ask, client.read, _level(admit))
        self._heard(platform_id, answer.outcome)
        return answer

    async def close(self) -> None:
        await self._http.close()

    def _ask(self, platform_id: str, key: str, on_sent: Callable[[], None] | None) -> Ask:
        platform = self._catalogue.get(platform_id)
        _refuse_foreign(platform, key)
        return Ask(platform, key, self._http, self._clock, on_sent)

    @asynccontextmanager
    async def _turn(self, account: Hashable, admit: Admit | None) -> AsyncIterator[None]:
        if account in self._asking:
            raise AlreadyAsking
        self._asking.add(account)
        try:
            if admit is not None:
                await admit()
            yield
        finally:
            self._asking.remove(account)


async def _answered(what: str, ask: Ask, question: Callable[[Ask], Awaitable[Answer]], level: int) -> Answer:
    try:
        answer = await question(ask)
    except NoReply as error:
        answer = ask.answer(Outcome.UNREACHABLE, error.reason)
    logger.log(level, "%s %s: %s, %s", what, ask.platform.id, answer.outcome, answer.reason or "no more said")
    return answer


def _level(admit: Admit | None) -> int:
    """What a person asked is worth a line; of a round in the background, its sum is."""
    return logging.DEBUG if admit is None else logging.INFO


def _client(name: Client | None) -> PlainClient:
    return _PLAIN if name is None else _SPECIAL[name]


def _refuse_foreign(platform: Platform, key: str) -> None:
    verdict = keys.check_format(platform, key)
    if verdict.fit in {keys.Fit.OTHER, keys.Fit.NOT_A_KEY} or keys.cleaned(key) != key:
        raise NotItsKey(verdict)
