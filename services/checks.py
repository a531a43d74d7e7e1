"""Asking a platform about a key, and writing down what it said: by a person's tap, and now and then in the background.

The question is asked outside of any transaction; the answer is one short one. No answer changes nothing.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from random import Random

from services.clock import Clock
from services.errors import NotFound, TooOften
from services.logbook import CONFIRMED
from services.overview import AccountView, Overview
from services.platforms.answers import Answer, Outcome
from services.platforms.catalogue import Catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.refresh import Due, Refresher, Round, next_turn
from services.platforms.model import Platform
from services.platforms.readings import confirmed, limit_for
from services.ports import KeyListener
from services.quota.counter import new_counter, read
from services.storage.database import Database
from services.storage.records import Account, Person
from services.storage.repositories.usage import ASKED
from services.storage.transaction import Transaction
from services.vault import Owner, Vault

ASKED_AN_HOUR = 10
_HOUR = timedelta(hours=1)
_PAGE = 100
_SOON = timedelta(minutes=30)
"""A platform that could not be reached is asked again then."""


class NoKey(NotFound):
    """There is no key to ask about."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the platform said, and the account as it is now. ``answer``: None where it was asked a moment ago."""

    answer: Answer | None
    view: AccountView


class Checks:
    def __init__(
        self,
        database: Database,
        overview: Overview,
        catalogue: Catalogue,
        clients: PlatformClients,
        vault: Vault,
        clock: Clock,
        listeners: Sequence[KeyListener] = (),
    ) -> None:
        self._database = database
        self._overview = overview
        self._catalogue = catalogue
        self._clients = clients
        self._vault = vault
        self._clock = clock
        self._listeners = listeners
        self._chance = Random()  # noqa: S311  (only so that not all are asked at once)

    async def ask(self, person: Person, account_id: int) -> Checked:
        """Have the platform say whether the key is alive and, where it tells, what is left.

        Raises ``NotFound``, ``NoKey``, ``TooOften``, ``AlreadyAsking``, ``NotItsKey``, ``KeyUnreadable``.
        """
        async with self._database.read() as tx:
            account = await tx.accounts.get(person.id, account_id)
            if account is None:
                raise NotFound("account")
            key = await self._open(tx, account)
        if key is None:
            raise NoKey("key")
        platform = self._catalogue.get(account.platform_id)
        if account.checked_at is not None and self._clock() - account.checked_at < platform.pace.fresh:
            return Checked(None, await self._overview.one(person, account_id))
        question = self._clients.read if platform.reader is not None else self._clients.check
        answer = await question(platform.id, key, account=account.id, admit=partial(self._admit, account))
        await self._note(account, platform, answer)
        return Checked(answer, await self._overview.one(person, account_id))

    async def _admit(self, account: Account) -> None:
        """Note that this is asked, before it is: so that neither a restart nor an account removed and added again
        gives a person more questions to one platform than so many an hour. Raises ``TooOften``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            await tx.people.lock(account.person_id)  # one question at a time, over all accounts of theirs
            if await tx.accounts.lock(account.person_id, account.id) is None:
                raise NotFound("account")
            asked = await tx.usage.questions(account.person_id, account.platform_id, now - _HOUR, ASKED_AN_HOUR)
            if len(asked) >= ASKED_AN_HOUR:
                raise TooOften(asked[-1] + _HOUR)
            await tx.usage.act(account.person_id, ASKED, now, account=account)

    async def close(self) -> None:
        await self._clients.close()

    async def round(self) -> Round:
        """Ask about every key whose turn it is, at each platform's own pace. Raises ``StorageUnavailable``."""
        refresher = Refresher(self._catalogue, self._clients, self._clock, self._chance)
        return await refresher.round(self._due, self._key_of, self._told)

    async def _due(self, platform_id: str) -> AsyncGenerator[Due, None]:
        now, after = self._clock(), 0
        read = self._catalogue.get(platform_id).reader is not None
        while True:
            async with self._database.survey() as tx:
                accounts = await tx.accounts.to_ask(platform_id, now, after, _PAGE)
            for account_id in accounts:
                yield Due(account_id, platform_id, read)
            if len(accounts) < _PAGE:
                return
            after = accounts[-1]

    async def _key_of(self, due: Due) -> str | None:
        async with self._database.read() as tx:
            account = await tx.accounts.anyones(due.account_id)
            return None if account is None else await self._open(tx, account)

    async def _told(self, due: Due, answer: Answer) -> None:
        async with self._database.read() as tx:
            account = await tx.accounts.anyones(due.account_id)
        if account is not None:
            await self._note(account, self._catalogue.get(due.platform_id), answer)

    async def _open(self, tx: Transaction, account: Account) -> str | None:
        sealed = await tx.accounts.sealed_key(account.person_id, account.id)
        if sealed is None:
            return None
        return self._vault.open(sealed, Owner(account.person_id, account.id, account.platform_id))

    async def _note(self, account: Account, platform: Platform, answer: Answer) -> None:
        """Write the answer down, unless the key is another one by now."""
        now = self._clock()
        async with self._database.write() as tx:
            held = await tx.accounts.lock(account.person_id, account.id)
            if held is None or held.key_set_at != account.key_set_at or held.key_preview is None:
                return
            await tx.accounts.update(account.id, now, **self._columns(platform, answer, now))
            await self._confirm(tx, held, platform, answer, now)
            if answer.verified is not None and answer.outcome != held.check_outcome:
                await tx.usage.act(account.person_id, "verified", now, account=held, details=str(answer.outcome))
            if held.is_verified and answer.verified is False:
                for listener in self._listeners:
                    await listener.died(tx, held, now)

    def _columns(self, platform: Platform, answer: Answer, now: datetime) -> dict[str, object]:
        columns: dict[str, object] = {"ask_at": self._next(platform, answer, now)}
        if answer.verified is None:
            return columns | ({} if answer.outcome is Outcome.NOT_CHECKABLE else {"unanswered_at": answer.at})
        columns |= {
            "unanswered_at": None,
            **({"read_at": answer.at} if answer.readings else {}),
            "is_verified": answer.verified,
            "check_outcome": answer.outcome.value,
            "check_reason": answer.permission or answer.reason,
            "checked_at": answer.at,
        }
        return columns | ({"last_verified_at": answer.at} if answer.verified else {})

    def _next(self, platform: Platform, answer: Answer, now: datetime) -> datetime | None:
        """Readings every few hours, checks weekly; a key that is dead is left in peace."""
        if answer.outcome in (Outcome.REFUSED, Outcome.NOT_CHECKABLE):
            return None
        if answer.verified is None:
            return max(answer.retry_at or now, now + _SOON)
        every = platform.pace.reread if platform.reader is not None else platform.pace.recheck
        return next_turn(every, now, self._chance)

    async def _confirm(
        self, tx: Transaction, account: Account, platform: Platform, answer: Answer, now: datetime
    ) -> None:
        """Put the counters right by what the platform told; what it counts and we do not yet is added."""
        quotas = await tx.quotas.of_accounts([account.id])
        for reading in answer.readings:
            known = next((quota for quota in quotas if reading.is_of(quota.limit)), None)
            if known is not None:
                limit, counter = confirmed(known.limit, known.counter, reading)
                await tx.quotas.change_limit(known.id, limit, counter, now)
                if counter.used != read(known.limit, known.counter, now).used:
                    await tx.usage.act(
                        account.person_id,
                        CONFIRMED,
                        now,
                        account=account,
                        amount=counter.used,
                        unit=limit.unit,
                        details=limit.quota_type,
                    )
            elif (limit_told := limit_for(platform, reading)) is not None:
                limit, counter = confirmed(limit_told, new_counter(limit_told, now), reading)
                await tx.quotas.append(account.id, limit, counter, now)
