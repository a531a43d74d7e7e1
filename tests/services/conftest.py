"""The use-cases over each database, and two people."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from bot.conversations import ConversationStorage
from services.accounts import Accounts
from services.my_data import MyData
from services.notifications.notices import Notices
from services.notifications.schedules import Schedules
from services.overview import Overview
from services.people import People
from services.platforms.catalogue import Catalogue, load_catalogue
from services.storage.database import Database
from services.storage.records import Person
from services.usage import Usage
from services.vault import Vault
from tests.clock import HandClock


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def vault() -> Vault:
    return Vault([Fernet.generate_key().decode()])


@pytest.fixture
def people(database: Database, clock: HandClock) -> People:
    return People(database, clock)


@pytest.fixture
def overview(database: Database, catalogue: Catalogue, clock: HandClock) -> Overview:
    return Overview(database, catalogue, clock)


@pytest.fixture
def accounts(database: Database, overview: Overview, vault: Vault, clock: HandClock) -> Accounts:
    return Accounts(database, overview, vault, clock)


@pytest.fixture
def usage(database: Database, overview: Overview, clock: HandClock) -> Usage:
    return Usage(database, overview, clock)


@pytest.fixture
def conversations(database: Database, clock: HandClock) -> ConversationStorage:
    return ConversationStorage(database, clock)


@pytest.fixture
def my_data(database: Database, conversations: ConversationStorage, clock: HandClock) -> MyData:
    return MyData(database, conversations, clock)


@pytest.fixture
def schedules(database: Database, clock: HandClock) -> Schedules:
    return Schedules(database, clock)


@pytest.fixture
def notices(database: Database, schedules: Schedules, clock: HandClock) -> Notices:
    return Notices(database, schedules, clock)


@pytest.fixture
async def ann(people: People) -> Person:
    """Her Telegram id needs more than 32 bits, as those of new people do."""
    return await people.meet(5_000_000_001, "en")


@pytest.fixture
async def bob(people: People) -> Person:
    return await people.meet(5_000_000_002, "ko")
