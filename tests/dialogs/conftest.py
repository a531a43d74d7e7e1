from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.dialogs.crawler import ENTRANCES, Map, explore
from tests.dialogs.house import House, open_house
from tests.dialogs.previews import Sights, tour


@pytest.fixture(scope="package")
async def shared_house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    async with open_house(tmp_path_factory.mktemp("house")) as house:
        yield house


@pytest.fixture
def house(shared_house: House) -> Iterator[House]:
    """One bot for all tests here; each brings guests of its own, and none may make it complain."""
    yield shared_house
    assert shared_house.complaints.take() == []


@pytest.fixture(scope="package")
async def known(shared_house: House) -> Map:
    """All windows of people who have registered."""
    return await explore(shared_house, *ENTRANCES)


@pytest.fixture(scope="package")
async def newcomers(shared_house: House) -> Map:
    """All windows of people who have not."""
    return await explore(shared_house, "/start", registered=False)


@pytest.fixture(scope="package")
async def sights(shared_house: House, known: Map, newcomers: Map) -> Sights:
    """All of them, in all languages."""
    return {**await tour(shared_house, newcomers, registered=False), **await tour(shared_house, known)}
