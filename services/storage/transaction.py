"""One transaction, seen through its repositories."""

from __future__ import annotations

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from services.storage.repositories.access_tokens import AccessTokenRepository
from services.storage.repositories.accounts import AccountRepository
from services.storage.repositories.belongings import BelongingsRepository
from services.storage.repositories.broadcasts import BroadcastRepository
from services.storage.repositories.census import CensusRepository
from services.storage.repositories.conversations import ConversationRepository
from services.storage.repositories.directory import DirectoryRepository
from services.storage.repositories.operators import OperatorRepository
from services.storage.repositories.outbox import OutboxRepository
from services.storage.repositories.outbox_desk import OutboxDeskRepository
from services.storage.repositories.people import PersonRepository
from services.storage.repositories.quotas import QuotaRepository
from services.storage.repositories.schedules import ScheduleRepository
from services.storage.repositories.sign_ins import SignInRepository
from services.storage.repositories.updates import UpdateRepository
from services.storage.repositories.usage import UsageRepository
from services.storage.repositories.versions import VersionRepository


class Transaction:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def people(self) -> PersonRepository:
        return PersonRepository(self._connection)

    @cached_property
    def accounts(self) -> AccountRepository:
        return AccountRepository(self._connection)

    @cached_property
    def quotas(self) -> QuotaRepository:
        return QuotaRepository(self._connection)

    @cached_property
    def usage(self) -> UsageRepository:
        return UsageRepository(self._connection)

    @cached_property
    def updates(self) -> UpdateRepository:
        return UpdateRepository(self._connection)

    @cached_property
    def conversations(self) -> ConversationRepository:
        return ConversationRepository(self._connection)

    @cached_property
    def outbox(self) -> OutboxRepository:
        return OutboxRepository(self._connection)

    @cached_property
    def schedules(self) -> ScheduleRepository:
        return ScheduleRepository(self._connection)

    @cached_property
    def versions(self) -> VersionRepository:
        return VersionRepository(self._connection)

    @cached_property
    def belongings(self) -> BelongingsRepository:
        return BelongingsRepository(self._connection)

    @cached_property
    def operators(self) -> OperatorRepository:
        return OperatorRepository(self._connection)

    @cached_property
    def census(self) -> CensusRepository:
        return CensusRepository(self._connection)

    @cached_property
    def directory(self) -> DirectoryRepository:
        return DirectoryRepository(self._connection)

    @cached_property
    def broadcasts(self) -> BroadcastRepository:
        return BroadcastRepository(self._connection)

    @cached_property
    def outbox_desk(self) -> OutboxDeskRepository:
        return OutboxDeskRepository(self._connection)

    @cached_property
    def sign_ins(self) -> SignInRepository:
        return SignInRepository(self._connection)

    @cached_property
    def access_tokens(self) -> AccessTokenRepository:
        return AccessTokenRepository(self._connection)
