from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from services.platforms.catalogue import Catalogue, load_catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http, new_session, origins
from tests.clock import HandClock
from tests.stand_ins.servers import Mood, StandIns, running

SOON = 1.5
"""Seconds that a test waits where the product waits fifteen."""


@pytest.fixture(scope="session")
async def _running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIns]:
    async with running(tmp_path_factory.mktemp("overlay")) as stand_ins:
        yield stand_ins


@pytest.fixture
def stand_ins(_running: StandIns) -> StandIns:
    """All of them, working, with nothing seen yet."""
    _running.all(Mood.WORKS)
    _running.forget()
    return _running


@pytest.fixture(scope="session")
def led(_running: StandIns) -> Catalogue:
    """The shipped catalogue, led to the stand-ins."""
    return load_catalogue(_running.directory)


@pytest.fixture
async def http(led: Catalogue) -> AsyncIterator[Http]:
    http = Http(origins(led), partial(new_session, connect=SOON, total=SOON))
    yield http
    await http.close()


@pytest.fixture
def clients(led: Catalogue, http: Http, clock: HandClock) -> PlatformClients:
    return PlatformClients(led, http, clock)


@pytest.fixture
async def clients_of(clock: HandClock) -> AsyncIterator[Callable[[Path], PlatformClients]]:
    """Clients of another overlay's catalogue."""
    made: list[Http] = []

    def make(directory: Path) -> PlatformClients:
        catalogue = load_catalogue(directory)
        made.append(Http(origins(catalogue), partial(new_session, connect=SOON, total=SOON)))
        return PlatformClients(catalogue, made[-1], clock)

    yield make
    for http in made:
        await http.close()
