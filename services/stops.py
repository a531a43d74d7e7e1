"""Being stopped: what it says of a cap that nobody publishes, learnt from one stop after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from services.accounts import give_limits
from services.clock import Clock
from services.errors import NotFound
from services.logbook import CORRECTED, STOPPED, is_of, note_stop
from services.overview import AccountView, Overview
from services.quota.caps import REMEMBERED, Cap, Stop, usual_stop
from services.quota.counter import ZERO, Limit, correct, read
from services.quota.windows import RateWindow
from services.storage.database import Database
from services.storage.records import Account, LoggedEvent, Person, StoredQuota
from services.storage.transaction import Transaction


class Stops:
    """Of one account they are about its main limit, the one that use counts against."""

    def __init__(self, database: Database, overview: Overview, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._clock = clock

    async def usual(self, view: AccountView) -> Cap | None:
        """Where the person is usually stopped; None where nothing tells."""
        if view.main is None:
            return None
        now = self._clock()
        async with self._database.read() as tx:
            lines = await tx.usage.of_account(view.account.id, STOPPED, now - REMEMBERED)
        return _cap(lines, view.main.limit, now)

    async def stopped(self, person: Person, account_id: int) -> AccountView:
        """The platform lets the person use no more just now: nothing is left, and that is remembered.

        Raises ``NotFound``, also for an account without a limit that use counts against.
        """
        now = self._clock()
        async with self._database.write() as tx:
            account, quota = await _main(tx, person, account_id)
            reading = read(quota.limit, quota.counter, now)
            await note_stop(tx, account, quota, now)
            if reading.left > ZERO:
                await _use_up(tx, account, quota, now)
            return await self._overview.within(tx, person, account_id)

    async def adopt(self, person: Person, account_id: int) -> AccountView:
        """Count down from where the person is usually stopped; the account has own limits from then on.

        Raises ``NotFound`` where there is no habit to speak of.
        """
        now = self._clock()
        async with self._database.write() as tx:
            account, main = await _main(tx, person, account_id)
            cap = _cap(await tx.usage.of_account(account_id, STOPPED, now - REMEMBERED), main.limit, now)
            if cap is None or not cap.usual:
                raise NotFound("cap")
            was_empty = read(main.limit, main.counter, now).left == ZERO
            limits = [
                replace(quota.limit, total=cap.suggested) if quota.id == main.id else quota.limit
                for quota in await tx.quotas.of_accounts([account_id])
            ]
            await give_limits(tx, account, limits, None, now)
            if was_empty:
                _, main = await _main(tx, person, account_id)
                await _use_up(tx, account, main, now)
            return await self._overview.within(tx, person, account_id)


async def _main(tx: Transaction, person: Person, account_id: int) -> tuple[Account, StoredQuota]:
    account = await tx.accounts.lock(person.id, account_id)
    quotas = [] if account is None else await tx.quotas.of_accounts([account_id])
    main = next((quota for quota in quotas if not isinstance(quota.limit.window, RateWindow)), None)
    if account is None or main is None:
        raise NotFound("quota")
    return account, main


async def _use_up(tx: Transaction, account: Account, quota: StoredQuota, now: datetime) -> None:
    limit = quota.limit
    await tx.usage.act(
        account.person_id,
        CORRECTED,
        now,
        account=account,
        amount=limit.total,
        unit=limit.unit,
        details=limit.quota_type,
    )
    await tx.quotas.save(quota.id, limit, correct(limit, quota.counter, limit.total, now), now)


def _cap(lines: Sequence[LoggedEvent], limit: Limit, now: datetime) -> Cap | None:
    return usual_stop((Stop(line.at, line.amount or ZERO) for line in lines if is_of(line, limit)), now)
