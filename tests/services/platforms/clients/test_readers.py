"""What is left, as the platforms tell it; half a reading is none, and a failed one says why."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.catalogue import Catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.readings import Reading
from services.quota.units import Unit
from tests.clock import START, HandClock
from tests.stand_ins.houses import CLOUDFLARE_ACCOUNT
from tests.stand_ins.keys import account_key, made_up
from tests.stand_ins.servers import Mood, StandIns

PERIOD_END = datetime(2026, 12, 1, tzinfo=UTC)
TOLD = {
    "leonardo_free": [Reading("daily", Unit.TOKENS, START, left=Decimal(112))],
    "huggingface_free": [
        Reading(
            "daily",
            Unit.MINUTES,
            START,
            left=Decimal("3.5"),
            total=Decimal(5),
            resets_at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
        ),
        Reading("monthly", Unit.REQUESTS, START, used=Decimal(17), resets_at=PERIOD_END),
        Reading("monthly", Unit.USD, START, used=Decimal("0.0425"), total=Decimal("0.1"), resets_at=PERIOD_END),
    ],
    "openrouter_free": [Reading("daily", Unit.REQUESTS, START, used=Decimal(46), total=Decimal(50))],
    "cloudflare_free": [Reading("daily", Unit.NEURONS, START, used=Decimal(4322))],
    "stability_free": [Reading("credit", Unit.CREDITS, START, left=Decimal("18.5"))],
    "elevenlabs_free": [
        Reading("monthly", Unit.CREDITS, START, used=Decimal(2500), total=Decimal(10000), resets_at=PERIOD_END)
    ],
    "deepl_free": [Reading("monthly", Unit.CHARACTERS, START, used=Decimal(180118), total=Decimal(500000))],
    "deepseek_free": [Reading("credit", Unit.USD, START, left=Decimal("1.1"))],
}
every_reader = pytest.mark.parametrize("platform_id", TOLD)


async def read(clients: PlatformClients, platform_id: str, key: str | None = None) -> Answer:
    return await clients.read(platform_id, key or made_up(platform_id), account=1)


@every_reader
async def test_what_a_platform_tells(
    clients: PlatformClients, stand_ins: StandIns, clock: HandClock, platform_id: str
) -> None:
    answer = await read(clients, platform_id)
    assert answer == Answer(Outcome.VALID, clock.now, readings=tuple(TOLD[platform_id]))


def test_every_reader_is_tested(led: Catalogue) -> None:
    assert {platform.id for platform in led if platform.reader} == set(TOLD)


@every_reader
async def test_a_dead_key_is_noticed(clients: PlatformClients, stand_ins: StandIns, platform_id: str) -> None:
    stand_ins[platform_id].mood = Mood.INVALID
    answer = await read(clients, platform_id)
    assert (answer.outcome, answer.readings) == (Outcome.REFUSED, ())


@every_reader
@pytest.mark.parametrize(
    ("mood", "outcome", "reason"),
    [
        (Mood.LIMITED, Outcome.RATE_LIMITED, None),
        (Mood.DOWN, Outcome.UNREACHABLE, Reason.SERVER_ERROR),
        (Mood.PAGE_OK, Outcome.UNREACHABLE, Reason.NOT_THE_API),
        (Mood.PAGE_REFUSES, Outcome.UNREACHABLE, Reason.NOT_THE_API),
        (Mood.CHANGED, Outcome.UNREACHABLE, Reason.CHANGED),
        (Mood.CUT_MIDWAY, Outcome.UNREACHABLE, Reason.CUT_OFF),
        (Mood.REDIRECT, Outcome.UNREACHABLE, Reason.REDIRECTED),
    ],
)
async def test_a_failed_reading_says_why_and_tells_no_number(
    clients: PlatformClients,
    stand_ins: StandIns,
    platform_id: str,
    mood: Mood,
    outcome: Outcome,
    reason: Reason | None,
) -> None:
    stand_ins[platform_id].mood = mood
    answer = await read(clients, platform_id)
    assert (answer.outcome, answer.reason, answer.readings) == (outcome, reason, ())


async def test_who_tells_nothing_says_so(clients: PlatformClients, stand_ins: StandIns) -> None:
    answer = await read(clients, "groq_free")
    assert (answer.outcome, answer.reason) == (Outcome.NOT_CHECKABLE, Reason.NO_READER)
    assert stand_ins["groq_free"].seen == []


@pytest.mark.parametrize(
    ("platform_id", "path", "wrong"),
    [
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": {"used": 46}}}),
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": {"used": True, "limit": 50}}}),
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": {"used": -1, "limit": 50}}}),
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": {"used": 10**40, "limit": 50}}}),
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": {"used": "many", "limit": 50}}}),
        ("openrouter_free", "/api/v1/key", {"data": {"free_model_daily_requests": None}}),
        ("elevenlabs_free", "/v1/user/subscription", {"character_count": 1, "character_limit": 10}),
        (
            "elevenlabs_free",
            "/v1/user/subscription",
            {"character_count": 1, "character_limit": 10, "next_character_count_reset_unix": "soon"},
        ),
        ("leonardo_free", "/api/rest/v1/me", {"user_details": []}),
        ("leonardo_free", "/api/rest/v1/me", {"user_details": [{"apiConcurrencySlots": 5}]}),
        ("deepseek_free", "/user/balance", {"balance_infos": [{"currency": "USD", "granted_balance": "NaN"}]}),
        ("deepseek_free", "/user/balance", {"balance_infos": [{"granted_balance": "1"}]}),
    ],
)
async def test_half_a_reading_is_none(
    clients: PlatformClients, stand_ins: StandIns, platform_id: str, path: str, wrong: Any
) -> None:
    """Leonardo's ``apiConcurrencySlots`` were shown as credits by one tool."""
    stand_ins[platform_id].answers[path] = (200, wrong)
    answer = await read(clients, platform_id)
    assert (answer.outcome, answer.reason, answer.readings) == (Outcome.UNREACHABLE, Reason.CHANGED, ())


async def test_a_window_that_nobody_opened_has_no_reset(clients: PlatformClients, stand_ins: StandIns) -> None:
    quota = {"base": 300, "current": 300, "resetsAt": None}
    stand_ins["huggingface_free"].answers["/api/spaces/zero-gpu/quota"] = (200, quota)
    zero_gpu = (await read(clients, "huggingface_free")).readings[0]
    assert zero_gpu == Reading("daily", Unit.MINUTES, START, left=Decimal(5), total=Decimal(5))


async def test_what_one_place_of_hugging_face_does_not_tell_the_other_may(
    clients: PlatformClients, stand_ins: StandIns
) -> None:
    house = stand_ins["huggingface_free"]
    house.answers["/api/settings/billing/usage-v2"] = house.house.restricted or (0, None)
    answer = await read(clients, "huggingface_free")
    assert answer.outcome is Outcome.VALID
    assert answer.permission == "Billing: Read"
    assert [reading.unit for reading in answer.readings] == [Unit.MINUTES]
    house.answers.clear()
    house.answers["/api/spaces/zero-gpu/quota"] = (503, {})
    answer = await read(clients, "huggingface_free")
    assert (answer.outcome, answer.reason) == (Outcome.VALID, Reason.SERVER_ERROR)
    assert [reading.unit for reading in answer.readings] == [Unit.REQUESTS, Unit.USD]


@pytest.mark.parametrize("mood", [Mood.INVALID, Mood.LIMITED])
async def test_hugging_face_is_not_asked_on_after_a_no(
    clients: PlatformClients, stand_ins: StandIns, mood: Mood
) -> None:
    stand_ins["huggingface_free"].mood = mood
    await read(clients, "huggingface_free")
    assert len(stand_ins["huggingface_free"].seen) == 1


async def test_hugging_face_is_asked_for_this_month(
    clients: PlatformClients, stand_ins: StandIns, clock: HandClock
) -> None:
    await read(clients, "huggingface_free")
    first = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp())
    path = f"/api/settings/billing/usage-v2?startDate={first}&endDate={int(clock.now.timestamp())}"
    assert path in [seen.path for seen in stand_ins["huggingface_free"].seen]


async def test_a_balance_in_another_currency_is_not_taken_for_dollars(
    clients: PlatformClients, stand_ins: StandIns
) -> None:
    yuan = {"currency": "CNY", "total_balance": "10.00", "granted_balance": "10.00", "topped_up_balance": "0.00"}
    stand_ins["deepseek_free"].answers["/user/balance"] = (200, {"is_available": True, "balance_infos": [yuan]})
    answer = await read(clients, "deepseek_free")
    assert (answer.outcome, answer.reason, answer.readings) == (Outcome.NOT_CHECKABLE, Reason.OTHER_CURRENCY, ())


async def test_deepls_word_that_the_month_is_used_up_is_a_reading(
    clients: PlatformClients, stand_ins: StandIns
) -> None:
    stand_ins["deepl_free"].answers["/v2/usage"] = (456, {"message": "Quota Exceeded"})
    (reading,) = (await read(clients, "deepl_free")).readings
    assert reading == Reading("monthly", Unit.CHARACTERS, START, left=Decimal(0))


async def test_a_restricted_key_cannot_read(clients: PlatformClients, stand_ins: StandIns) -> None:
    stand_ins["elevenlabs_free"].mood = Mood.RESTRICTED
    answer = await read(clients, "elevenlabs_free")
    assert (answer.outcome, answer.permission) == (Outcome.LACKS_PERMISSION, "user_read")


class TestCloudflare:
    async def test_the_day_begins_at_midnight_in_utc(
        self, clients: PlatformClients, stand_ins: StandIns, clock: HandClock
    ) -> None:
        clock.now = START.replace(hour=23, minute=59) + timedelta(minutes=2)
        await read(clients, "cloudflare_free", f"{CLOUDFLARE_ACCOUNT}:{account_key().partition(':')[2]}")
        (seen,) = stand_ins["cloudflare_free"].seen
        assert b'"since": "2026-03-05T00:00:00Z"' in seen.body

    async def test_nothing_used_today_is_no_row(self, clients: PlatformClients, stand_ins: StandIns) -> None:
        empty: Any = {"data": {"viewer": {"accounts": [{"aiInferenceAdaptiveGroups": []}]}}, "errors": None}
        stand_ins["cloudflare_free"].answers["/client/v4/graphql"] = (200, empty)
        (reading,) = (await read(clients, "cloudflare_free")).readings
        assert reading.used == 0

    async def test_a_token_without_the_scope_says_which(self, clients: PlatformClients, stand_ins: StandIns) -> None:
        house = stand_ins["cloudflare_free"]
        house.answers["/client/v4/graphql"] = house.house.restricted or (0, None)
        answer = await read(clients, "cloudflare_free")
        assert (answer.outcome, answer.permission) == (Outcome.LACKS_PERMISSION, "Account Analytics: Read")

    async def test_of_several_accounts_only_the_person_knows_which(
        self, clients: PlatformClients, stand_ins: StandIns
    ) -> None:
        several = {"success": True, "result": [{"id": CLOUDFLARE_ACCOUNT}, {"id": "f" * 32}]}
        stand_ins["cloudflare_free"].answers["/client/v4/accounts"] = (200, several)
        answer = await read(clients, "cloudflare_free")
        assert (answer.outcome, answer.reason) == (Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
        answer = await read(clients, "cloudflare_free", account_key().partition(":")[2])
        assert (answer.outcome, answer.reason) == (Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
