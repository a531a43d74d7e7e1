"""Who may ask, how often and how many at once; and a platform that a file alone adds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from services.platforms.answers import Outcome, Reason
from services.platforms.catalogue import Catalogue, UnknownPlatform
from services.platforms.clients.gate import AlreadyAsking, NotItsKey, PlatformClients
from services.platforms.clients.http import Http
from services.platforms.keys import Fault, Fit
from services.platforms.readings import Reading
from services.quota.units import Unit
from tests.clock import HandClock
from tests.services.platforms.conftest import MINE
from tests.stand_ins.houses import House
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, StandIns, running


class Enough(Exception):
    """Whoever asks has had enough."""


async def test_who_is_not_admitted_has_nothing_sent(clients: PlatformClients, stand_ins: StandIns) -> None:
    key = made_up("groq_free")

    async def refuse() -> None:
        raise Enough

    for ask, platform_id, its_key in (
        (clients.check, "groq_free", key),
        (clients.read, "openrouter_free", made_up("openrouter_free")),
    ):
        with pytest.raises(Enough):
            await ask(platform_id, its_key, account=1, admit=refuse)
        assert stand_ins[platform_id].seen == []
    assert (await clients.check("groq_free", key, account=1)).outcome is Outcome.VALID, "its place is free again"


async def test_what_asks_nobody_needs_no_admission(clients: PlatformClients) -> None:
    async def refuse() -> None:
        raise Enough

    answer = await clients.check("sambanova_free", made_up("sambanova_free"), account=1, admit=refuse)
    assert answer.outcome is Outcome.NOT_CHECKABLE


async def test_one_question_an_account_at_a_time(clients: PlatformClients, stand_ins: StandIns) -> None:
    stand_ins["groq_free"].latency = 0.1
    key = made_up("groq_free")
    first = asyncio.gather(clients.check("groq_free", key, account=7))
    await asyncio.sleep(0.02)
    with pytest.raises(AlreadyAsking):
        await clients.check("groq_free", key, account=7)
    with pytest.raises(AlreadyAsking):
        await clients.read("openrouter_free", made_up("openrouter_free"), account=7)
    await clients.check("mistral_free", made_up("mistral_free"), account=8)
    await first
    stand_ins["groq_free"].latency = 0
    assert (await clients.check("groq_free", key, account=7)).outcome is Outcome.VALID
    assert len(stand_ins["groq_free"].seen) == 2


async def test_a_question_that_was_broken_off_leaves_its_place(clients: PlatformClients, stand_ins: StandIns) -> None:
    stand_ins["groq_free"].mood = Mood.SLOW
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(clients.check("groq_free", made_up("groq_free"), account=7), 0.05)
    stand_ins["groq_free"].mood = Mood.WORKS
    assert (await clients.check("groq_free", made_up("groq_free"), account=7)).outcome is Outcome.VALID


async def test_so_many_in_flight_and_no_more(led: Catalogue, http: Http, clock: HandClock, stand_ins: StandIns) -> None:
    clients = PlatformClients(led, http, clock, in_flight=3)
    house = stand_ins["groq_free"]
    house.latency, house.most_under_way = 0.02, 0
    checks = [clients.check("groq_free", made_up("groq_free"), account=number) for number in range(20)]
    assert {answer.outcome for answer in await asyncio.gather(*checks)} == {Outcome.VALID}
    house.latency = 0
    assert house.most_under_way == 3


@pytest.mark.parametrize("platform_id", ["stability_free", "cohere_free", "sambanova_free", "gemini_free"])
async def test_a_key_of_another_platform_is_sent_to_nobody(
    clients: PlatformClients, stand_ins: StandIns, platform_id: str
) -> None:
    key = made_up("openrouter_free")
    with pytest.raises(NotItsKey) as caught:
        await clients.check(platform_id, key, account=1)
    assert caught.value.verdict.fit is Fit.OTHER
    assert [other.name for other in caught.value.verdict.others] == ["OpenRouter"]
    assert key not in repr(caught.value)
    assert not any(each.seen for each in stand_ins.by_id.values())


@pytest.mark.parametrize(
    ("text", "fault"),
    [("gsk\r\nX-Evil: 1" + "a" * 40, Fault.SPACES), ("열쇠" * 20, Fault.NOT_ASCII), ("", Fault.EMPTY)],
)
async def test_what_is_no_key_is_put_into_no_header(
    clients: PlatformClients, stand_ins: StandIns, text: str, fault: Fault
) -> None:
    with pytest.raises(NotItsKey) as caught:
        await clients.check("groq_free", text, account=1)
    assert caught.value.verdict.fault is fault
    assert stand_ins["groq_free"].seen == []


async def test_an_unknown_platform_is_refused(clients: PlatformClients) -> None:
    with pytest.raises(UnknownPlatform):
        await clients.check("custom", made_up("custom"), account=1)


BY_FILE = MINE.replace('kind = "none"', 'kind = "optional"\nprefixes = ["mine-"]').replace(
    "[key]",
    """keys = "https://mine.example/keys"

[check]
path = "/v2/me"
header = "X-Mine"
value = "Key {key}"
valid_when = { field = "me.name", kind = "text" }
blocked = [402]
lacks = [403]
permission = "me:read"
evidence = "tool"
date = 2026-11-22

[reader]
path = "/v2/credits"
evidence = "tool"
date = 2026-11-22

[[reader.figures]]
quota_type = "daily"
unit = "minutes"
left = "left.0.seconds"
total = "all_seconds"
resets_at = "until"
per = 60

[pace]
spacing = "PT0.5S"

[key]""",
)
HOUSE = House(
    "mine_free",
    {
        ("GET", "/api/v2/me"): lambda _: (200, {"me": {"name": "ann"}}),
        ("GET", "/api/v2/credits"): lambda _: (200, {"left": [{"seconds": 90}], "all_seconds": "600", "until": "2h"}),
    },
    key=lambda seen: seen.headers.get("X-Mine", "").removeprefix("Key ") or None,
    invalid=(401, {"error": "no"}),
    blocked=(402, {"error": "pay"}),
    restricted=(403, {"error": "scope"}),
)


async def test_a_file_alone_adds_a_platform_that_is_asked_and_read(
    tmp_path: Path, clients_of: Callable[[Path], PlatformClients], clock: HandClock
) -> None:
    async with running(tmp_path, [HOUSE]) as stand_ins:
        base = stand_ins["mine_free"].address
        (tmp_path / "mine_free.toml").write_text(BY_FILE.replace("[links]", f'api_base = "{base}/api/"\n[links]', 1))
        clients, key = clients_of(tmp_path), "mine-" + made_up("cohere_free")
        moods = {
            Mood.WORKS: (Outcome.VALID, None, None),
            Mood.INVALID: (Outcome.REFUSED, None, None),
            Mood.BLOCKED: (Outcome.BLOCKED, None, None),
            Mood.RESTRICTED: (Outcome.LACKS_PERMISSION, None, "me:read"),
            Mood.CHANGED: (Outcome.UNREACHABLE, Reason.CHANGED, None),
        }
        for mood, said in moods.items():
            stand_ins["mine_free"].mood = mood
            answer = await clients.check("mine_free", key, account=1)
            assert (answer.outcome, answer.reason, answer.permission) == said
        stand_ins["mine_free"].mood = Mood.WORKS
        (reading,) = (await clients.read("mine_free", key, account=1)).readings
        assert reading == Reading(
            "daily",
            Unit.MINUTES,
            clock.now,
            left=reading.left,
            total=reading.total,
            resets_at=clock.now + timedelta(hours=2),
        )
        assert (float(reading.left or 0), float(reading.total or 0)) == (1.5, 10)


async def test_who_listens_hears_of_every_answer_and_of_nobody(
    led: Catalogue, http: Http, clock: HandClock, stand_ins: StandIns
) -> None:
    heard: list[tuple[str, str]] = []
    clients = PlatformClients(led, http, clock, heard=lambda platform_id, outcome: heard.append((platform_id, outcome)))
    await clients.check("groq_free", made_up("groq_free"), account=1)
    stand_ins["groq_free"].mood = Mood.INVALID
    await clients.check("groq_free", made_up("groq_free"), account=1)
    await clients.read("openrouter_free", made_up("openrouter_free"), account=2)
    assert heard == [("groq_free", "valid"), ("groq_free", "refused"), ("openrouter_free", "valid")]
