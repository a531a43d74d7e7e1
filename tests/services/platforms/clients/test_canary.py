"""A key goes into one header of its own platform, and shows nowhere else: whatever the answer, whatever goes wrong."""

from __future__ import annotations

import base64
import logging
import traceback
from collections.abc import Iterator
from urllib.parse import unquote_plus

import pytest

from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http
from tests.stand_ins.houses import HOUSES, Seen
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, StandIns

PIECE = 12


def holds(text: str, key: str) -> bool:
    """Whether a stretch of the key shows, as it is or in base64."""
    bare = key.removesuffix(":fx")
    stretches = {bare[at : at + PIECE] for at in range(len(bare) - PIECE + 1)}
    coded = {base64.b64encode(b"\0" * shift + key.encode()).decode()[8:-8] for shift in range(3)}
    return any(each in text for each in stretches | coded)


@pytest.fixture
def everything_logged() -> Iterator[list[str]]:
    """All that any logger of this process says, formatted with its arguments and traceback."""
    said: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"{logging.Formatter().format(record)} {record.args!r} {record.__dict__!r}")

    root, handler = logging.getLogger(), Handler(level=logging.DEBUG)
    levels = {name: logging.getLogger(name).level for name in ("", "asyncio", "aiohttp", "services")}
    root.addHandler(handler)
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def leaks(seen: Seen, key: str, own: set[str]) -> list[str]:
    """Where in a request the key shows besides the headers that it belongs into."""
    places = {f"header {name}": value for name, value in seen.headers.items() if name.lower() not in own}
    places |= {"path": unquote_plus(seen.path), "body": unquote_plus(seen.body.decode(errors="replace"))}
    return [place for place, text in places.items() if holds(text, key)]


OWN_HEADER = {
    "gemini_free": {"x-goog-api-key"},
    "elevenlabs_free": {"xi-api-key"},
    "nvidia_free": set[str](),
    "sambanova_free": set[str](),
}


@pytest.mark.parametrize("platform_id", [house.id for house in HOUSES])
async def test_a_key_shows_nowhere(
    clients: PlatformClients,
    http: Http,
    stand_ins: StandIns,
    everything_logged: list[str],
    platform_id: str,
) -> None:
    key = made_up(platform_id)
    shown: list[str] = []
    for mood in Mood:
        stand_ins.all(Mood.WORKS)
        stand_ins[platform_id].mood = mood
        for ask in (clients.check, clients.read):
            answer = await ask(platform_id, key, account="a")
            shown += [repr(answer), str(answer)]
    await http.close()

    own = OWN_HEADER.get(platform_id, {"authorization"})
    where = {place for seen in stand_ins[platform_id].seen for place in leaks(seen, key, own)}
    assert where == ({"body"} if platform_id == "nvidia_free" else set()), "NVIDIA alone wants it in a form"
    sent = [seen for seen in stand_ins[platform_id].seen if any(holds(seen.headers.get(name, ""), key) for name in own)]
    assert len(sent) == (0 if platform_id in {"nvidia_free", "sambanova_free"} else len(stand_ins[platform_id].seen))
    strangers = [seen for id_, each in stand_ins.by_id.items() if id_ != platform_id for seen in each.seen]
    assert strangers == []
    assert not any(holds(text, key) for text in shown + everything_logged)
    if platform_id != "sambanova_free":
        assert any(f"check {platform_id}" in text for text in everything_logged), "something was logged at all"


@pytest.mark.parametrize("platform_id", ["groq_free", "nvidia_free"])
async def test_an_error_of_our_own_does_not_show_it_either(
    clients: PlatformClients, stand_ins: StandIns, monkeypatch: pytest.MonkeyPatch, platform_id: str
) -> None:
    """As a bug in this code would raise it, with the frames that a person reads."""
    key = made_up(platform_id)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("services.platforms.clients.fields.holds", broken)
    with pytest.raises(RuntimeError) as caught:
        await clients.check(platform_id, key, account=1)
    assert not holds("".join(traceback.format_exception(caught.value)), key)
