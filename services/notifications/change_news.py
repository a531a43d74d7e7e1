"""A change of the catalogue: everybody whose platform it is about is told once, in batches that a restart resumes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from services.clock import Clock
from services.kinds import Kind
from services.notifications.alerts import out_of_quiet
from services.notifications.options import Wishes, read_wishes
from services.notifications.outbox import entry
from services.platforms.versions import Said, is_touched, load_said
from services.storage.database import Database
from services.storage.records import Account, OutboxEntry, Person, Version

SETTLED = timedelta(minutes=10)
"""So long a change has to stand before anybody is told: processes of two versions may take turns until then."""
_USEFUL = timedelta(days=7)
_BATCH = 200
_UNTOLD = Wishes()
"""Of who has chosen nothing."""


@dataclass(frozen=True, slots=True)
class _Change:
    version: Version
    before: Said
    after: Said

    def concerns(self, account: Account) -> bool:
        if self.before.status is not self.after.status:
            return True
        is_older = account.preset_version is None or account.preset_version < self.version.id
        return is_older and is_touched(self.before, self.after, account.preset_id)


class ChangeNews:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def tell(self) -> int:
        """Write what people are to be told; answers how many accounts were looked at. Raises ``StorageUnavailable``."""
        total = 0
        while (looked := await self._batch()) is not None:
            total += looked
        return total

    async def _batch(self) -> int | None:
        """The next accounts of the oldest change, in one short transaction; None where there is no change to tell of.

        How far it came is written in the same transaction: nobody is left out, or told twice, whatever stops it.
        """
        now = self._clock()
        async with self._database.write() as tx:
            version = await tx.versions.to_tell(now - SETTLED)
            if version is None:
                return None
            history = await tx.versions.of(version.platform_id)
            before = next(each for each in reversed(history) if each.id < version.id)
            change = _Change(version, load_said(before.said), load_said(version.said))
            rows = await tx.accounts.next_of_platform(version.platform_id, version.told_to or 0, _BATCH)
            wishes = await tx.people.wishes(sorted({person.id for person, _ in rows})) if rows else {}
            known = {person_id: read_wishes(wish) for person_id, wish in wishes.items()}
            await tx.outbox.put(list(_entries(change, rows, known, now)), now)
            await tx.versions.told(version.id, rows[-1][1].id if len(rows) == _BATCH else None)
        return len(rows)


def _entries(
    change: _Change, rows: Sequence[tuple[Person, Account]], wishes: Mapping[int, Wishes], now: datetime
) -> Iterator[OutboxEntry]:
    """One a person and change, however many accounts they have there: the outbox knows it by its key."""
    for person, account in rows:
        wanted = wishes.get(person.id, _UNTOLD).of(Kind.PLATFORM_CHANGED).enabled
        if wanted and person.registered and person.reachable and change.concerns(account):
            at, version_id = out_of_quiet(person, now), change.version.id
            yield entry(Kind.PLATFORM_CHANGED, person.id, str(version_id), at, at + _USEFUL, version_id=version_id)
