"""The queue of updates: long polling by one poller, confirmed by offset, or handed to a webhook."""

from __future__ import annotations

import asyncio
import copy
from dataclasses import dataclass, field
from typing import Any, Final

from bot.simulator.errors import ApiError

Json = dict[str, Any]

FIRST_UPDATE: Final = 500_000_001
BATCH: Final = 100
LONGEST_POLL: Final = 50
_ON_REQUEST: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_OTHER_POLLER: Final = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
_WEBHOOK_SET: Final = "Conflict: terminated by setWebhook request"
_WEBHOOK_ACTIVE: Final = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True)
class Waiting:
    """An update that the bot has not confirmed.

    `forced` ones are handed out once whatever the offset says; `repeated` ones came several times at once.
    """

    update: Json
    forced: bool = False
    repeated: bool = False

    @property
    def id(self) -> int:
        """The update_id."""
        return int(self.update["update_id"])


@dataclass
class Webhook:
    """Where updates are posted to. An empty url means polling."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_date: int = 0


@dataclass
class Updates:
    """What the bot has yet to see. `pending` is in the order of arrival; `change` is set by the next change."""

    pending: list[Waiting] = field(default_factory=list)
    next_id: int = FIRST_UPDATE
    allowed: list[str] = field(default_factory=list)
    webhook: Webhook = field(default_factory=Webhook)
    change: asyncio.Event = field(default_factory=asyncio.Event)
    _poller: asyncio.Future[str] | None = None

    def put(self, kind: str, payload: Json) -> int | None:
        """Queue an update of a kind, a copy of `payload`; returns its id, or None where the bot did not ask for it."""
        if kind in _ON_REQUEST if not self.allowed else kind not in self.allowed:
            return None
        update_id, self.next_id = self.next_id, self.next_id + 1
        self.put_raw({"update_id": update_id, kind: copy.deepcopy(payload)})
        return update_id

    def put_raw(self, update: Json, *, times: int = 1) -> int:
        """Queue an update as it is, `times` at once; without an `update_id` it gets the next. Returns the id."""
        update = copy.deepcopy(update)
        update_id = int(update.setdefault("update_id", self.next_id))
        forced = update_id < self.next_id
        self.next_id = max(self.next_id, update_id + 1)
        self.pending += [Waiting(copy.deepcopy(update), forced, times > 1) for _ in range(times)]
        self.wake()
        return update_id

    def wake(self) -> None:
        """Let whoever waits for a change look again."""
        if self.pending:
            self._end_poller("")
        self.change.set()
        self.change = asyncio.Event()

    def allow(self, kinds: Any) -> None:
        """Remember `allowed_updates`; None leaves what was set, an empty list means the default."""
        if isinstance(kinds, list):
            self.allowed = [str(kind) for kind in kinds]

    async def get(self, offset: int, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109
        """Answer getUpdates. `timeout` is in seconds. Raises ApiError 409 for a poller that another one ended."""
        if self.webhook.url:
            raise ApiError(409, _WEBHOOK_ACTIVE)
        self._end_poller(_OTHER_POLLER)
        self._confirm(offset)
        limit = min(max(limit, 1), BATCH)
        if not self.pending and timeout > 0:
            await self._wait(min(timeout, LONGEST_POLL))
        batch = self.pending[:limit]
        for waiting in batch:
            waiting.forced = False
        return [waiting.update for waiting in batch]

    async def _wait(self, timeout: float) -> None:  # noqa: ASYNC109
        poller: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._poller = poller
        try:
            async with asyncio.timeout(timeout):
                conflict = await poller
        except TimeoutError:
            return
        finally:
            if self._poller is poller:
                self._poller = None
        if conflict:
            raise ApiError(409, conflict)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [waiting for waiting in self.pending if waiting.forced or waiting.id >= offset]
        self.wake()

    def _end_poller(self, reason: str) -> None:
        """Let the poll that waits answer: with updates, or with a conflict's reason."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(reason)
            self._poller = None

    def end_poll(self) -> None:
        """Let the poll that waits, if any, answer with nothing: the server closes."""
        self._end_poller("")

    def set_webhook(self, webhook: Webhook) -> None:
        """Post updates there from now on; an empty url goes back to polling."""
        if webhook.url:
            self._end_poller(_WEBHOOK_SET)
        self.webhook = webhook
        self.wake()

    def holds(self, waiting: Waiting) -> bool:
        """Return whether this very update still waits."""
        return any(other is waiting for other in self.pending)

    def done(self, waiting: Waiting) -> None:
        """Forget an update that the webhook took."""
        self.pending = [other for other in self.pending if other is not waiting]
        self.wake()
