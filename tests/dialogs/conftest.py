from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.dialogs.crawler import ENTRANCES, Map, explore
from tests.dialogs.house import House, open_house


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
