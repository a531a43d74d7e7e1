"""The catalogue changes with an upgrade: that is written down at the start, and a person takes the new limits or not.

Until they do, an account counts as before. Who is told, and when: ``services.notifications.change_news``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.accounts import give_limits
from services.clock import Clock
from services.errors import NotFound
from services.overview import AccountView, Overview
from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform, Status
from services.platforms.versions import Limits, Said, dump_said, is_touched, load_said, said_of, taken_over
from services.storage.database import Database
from services.storage.records import Account, Person, Version
from services.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Offer:
    """New limits for an account: those it has, and those it would have."""

    account: Account
    own: Limits
    offered: Limits


@dataclass(frozen=True, slots=True)
class Change:
    """What has changed for a person. ``status``: the platform's new one; None where it is the old one."""

    platform: Platform
    status: Status | None
    offers: tuple[tuple[AccountView, Offer], ...]


class Changes:
    def __init__(self, database: Database, overview: Overview, catalogue: Catalogue, clock: Clock) -> None:
        self._database = database
        self._overview = overview
        self._catalogue = catalogue
        self._clock = clock

    async def notice(self) -> None:
        """Write down what the catalogue says, where that is other than at the last start.

        What nobody has been told of yet is written over, and dropped where it is taken back: processes of an old and a
        new version that start in turns tell nobody anything. Raises ``StorageUnavailable``.
        """
        now = self._clock()
        async with self._database.write() as tx:
            known = await tx.versions.last_two()
            for platform in self._catalogue:
                await _notice(tx, platform, known.get(platform.id, []), now)

    async def of(self, person: Person, version_id: int) -> Change:
        """What that change means for a person now. Raises ``NotFound`` where nothing of it is left to say."""
        async with self._database.read() as tx:
            version, history = await _version(tx, version_id)
            accounts = await tx.accounts.of_platform(person.id, version.platform_id)
            if not accounts or version.platform_id not in self._catalogue:
                raise NotFound("change")
            status = _new_status(version, history)
            offers = await _offers(tx, accounts, version, history)
            if status is None and not offers:
                raise NotFound("change")
            views = [await self._overview.within(tx, person, offer.account.id) for offer in offers]
        platform = self._catalogue.get(version.platform_id)
        return Change(platform, status, tuple(zip(views, offers, strict=True)))

    async def adopt(self, person: Person, version_id: int) -> tuple[AccountView, ...]:
        """Give the person's accounts there the new limits; what was used stays where unit and window are the same.

        Raises ``NotFound`` where that is done already, or has changed again since.
        """
        now = self._clock()
        async with self._database.write() as tx:
            offers = await _open_offers(tx, person, version_id)
            for offer in offers:
                await give_limits(tx, offer.account, offer.offered, offer.account.preset_id, now)
            return await self._views(tx, person, offers)

    async def keep(self, person: Person, version_id: int) -> tuple[AccountView, ...]:
        """Leave the accounts as they are; this is not offered again. Raises as :meth:`adopt` does."""
        now = self._clock()
        async with self._database.write() as tx:
            offers = await _open_offers(tx, person, version_id)
            for offer in offers:
                await tx.accounts.update(offer.account.id, now, preset_version=version_id)
            return await self._views(tx, person, offers)

    async def _views(self, tx: Transaction, person: Person, offers: Sequence[Offer]) -> tuple[AccountView, ...]:
        return tuple([await self._overview.within(tx, person, offer.account.id) for offer in offers])


async def _notice(tx: Transaction, platform: Platform, known: Sequence[Version], now: datetime) -> None:
    """``known``: the newest version and the one before, as far as there are any."""
    said = said_of(platform)
    if not known:
        await tx.versions.add(platform.id, 1, dump_said(said), now, told_to=None)
        return
    newest = known[0]
    if load_said(newest.said) == said:
        return
    if newest.told_to != 0:
        await tx.versions.add(platform.id, newest.number + 1, dump_said(said), now, told_to=0)
    elif load_said(known[1].said) == said:
        await tx.versions.drop(newest.id)
    else:
        await tx.versions.rewrite(newest.id, dump_said(said), now)


async def _version(tx: Transaction, version_id: int) -> tuple[Version, list[Version]]:
    """A version that is not its platform's first, with all there are of that platform."""
    version = await tx.versions.get(version_id)
    if version is None:
        raise NotFound("version")
    history = await tx.versions.of(version.platform_id)
    if history[0].id == version.id:
        raise NotFound("version")
    return version, history


async def _open_offers(tx: Transaction, person: Person, version_id: int) -> list[Offer]:
    version, history = await _version(tx, version_id)
    accounts = await tx.accounts.of_platform(person.id, version.platform_id)
    held = [await tx.accounts.lock(person.id, account.id) for account in accounts]
    offers = await _offers(tx, [account for account in held if account is not None], version, history)
    if not offers:
        raise NotFound("change")
    return offers


def _new_status(version: Version, history: Sequence[Version]) -> Status | None:
    """What the status became with that version, if it still is so."""
    before, after, newest = (load_said(each.said).status for each in _around(version, history))
    return after if before is not after and after is newest else None


async def _offers(
    tx: Transaction, accounts: Sequence[Account], version: Version, history: Sequence[Version]
) -> list[Offer]:
    """What the accounts that are as they were before that version would have by it; of a preset that has changed again
    since, the newer version's offer is the one to take. What is free no more has nothing to offer.
    """
    before, after, newest = (load_said(each.said) for each in _around(version, history))
    if newest.status is not Status.OFFERED:
        return []
    open_to = [account for account in accounts if _is_open(account, version, before, after, newest)]
    quotas = await tx.quotas.of_accounts([account.id for account in open_to])
    offers = []
    for account in open_to:
        assert account.preset_id is not None
        own = tuple(quota.limit for quota in quotas if quota.account_id == account.id)
        base = load_said(_taken_from(account, version, history).said)
        offered = taken_over(own, base.presets.get(account.preset_id, ()), after.presets[account.preset_id])
        if set(offered) != set(own):
            offers.append(Offer(account, own, offered))
    return offers


def _is_open(account: Account, version: Version, before: Said, after: Said, newest: Said) -> bool:
    if account.preset_version is not None and account.preset_version >= version.id:
        return False
    return is_touched(before, after, account.preset_id) and not is_touched(after, newest, account.preset_id)


def _taken_from(account: Account, version: Version, history: Sequence[Version]) -> Version:
    """The version whose limits an account took; the first, where that was before there were versions."""
    earlier = [each for each in history if each.id < version.id]
    return next((each for each in reversed(earlier) if each.id <= (account.preset_version or 0)), earlier[0])


def _around(version: Version, history: Sequence[Version]) -> tuple[Version, Version, Version]:
    """The version before, it, and the newest."""
    place = next(index for index, each in enumerate(history) if each.id == version.id)
    return history[place - 1], version, history[-1]
