"""Whether a key is alive: every platform, over HTTP, in every mood that a platform and the way to it can be in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.platforms.answers import Answer, Outcome, Reason
from services.platforms.catalogue import Catalogue
from services.platforms.clients.gate import PlatformClients
from tests.clock import HandClock
from tests.stand_ins.houses import CLOUDFLARE_ACCOUNT, GEMINI_REGION, GEMINI_RESTRICTED, HOUSES, _google
from tests.stand_ins.keys import account_key, deepl_pro_key, made_up
from tests.stand_ins.servers import Mood, StandIns

ASKED = [house.id for house in HOUSES if house.id != "sambanova_free"]
every_platform = pytest.mark.parametrize("platform_id", ASKED)


async def check(clients: PlatformClients, platform_id: str, key: str | None = None) -> Answer:
    return await clients.check(platform_id, key or made_up(platform_id), account=1)


def test_every_platform_with_keys_has_a_stand_in(led: Catalogue) -> None:
    assert {platform.id for platform in led.offered() if platform.key.kind == "optional"} == {h.id for h in HOUSES}


@every_platform
async def test_a_good_key_is_valid(
    clients: PlatformClients, stand_ins: StandIns, clock: HandClock, platform_id: str
) -> None:
    answer = await check(clients, platform_id)
    assert answer == Answer(Outcome.VALID, clock.now)
    assert answer.verified is True
    assert len(stand_ins[platform_id].seen) == 1
    assert not any(other.seen for id_, other in stand_ins.by_id.items() if id_ != platform_id)


@every_platform
async def test_a_bad_key_is_refused(clients: PlatformClients, stand_ins: StandIns, platform_id: str) -> None:
    stand_ins[platform_id].mood = Mood.INVALID
    answer = await check(clients, platform_id)
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, None)
    assert answer.verified is False


BLOCKED = {
    "gemini_free": Reason.API_DISABLED,
    "cerebras_free": None,
    "cloudflare_free": Reason.INACTIVE,
    "elevenlabs_free": Reason.INACTIVE,
}


@pytest.mark.parametrize(("platform_id", "reason"), BLOCKED.items())
async def test_a_key_that_is_alive_but_barred(
    clients: PlatformClients, stand_ins: StandIns, platform_id: str, reason: Reason | None
) -> None:
    stand_ins[platform_id].mood = Mood.BLOCKED
    answer = await check(clients, platform_id)
    assert (answer.outcome, answer.reason, answer.verified) == (Outcome.BLOCKED, reason, False)


@every_platform
async def test_too_many_questions_change_nothing(
    clients: PlatformClients, stand_ins: StandIns, clock: HandClock, platform_id: str
) -> None:
    stand_ins[platform_id].mood = Mood.LIMITED
    answer = await check(clients, platform_id)
    wait = {"gemini_free": None, "cohere_free": None, "huggingface_free": 33}.get(platform_id, 30)
    assert answer.outcome is Outcome.RATE_LIMITED
    assert answer.retry_at == (clock.now + timedelta(seconds=wait) if wait else None)
    assert answer.verified is None


TROUBLE = {
    Mood.DOWN: Reason.SERVER_ERROR,
    Mood.PAGE: Reason.SERVER_ERROR,
    Mood.PAGE_OK: Reason.NOT_THE_API,
    Mood.PAGE_REFUSES: Reason.NOT_THE_API,
    Mood.CHANGED: Reason.CHANGED,
    Mood.NO_JSON: Reason.NOT_THE_API,
    Mood.SLOW: Reason.TOO_SLOW,
    Mood.CUT: Reason.CUT_OFF,
    Mood.CUT_MIDWAY: Reason.CUT_OFF,
    Mood.OVERSIZE: Reason.TOO_LARGE,
    Mood.REDIRECT: Reason.REDIRECTED,
}


@pytest.mark.parametrize("mood", TROUBLE)
@every_platform
async def test_trouble_on_the_way_changes_nothing(
    clients: PlatformClients, stand_ins: StandIns, platform_id: str, mood: Mood
) -> None:
    stand_ins[platform_id].mood = mood
    answer = await check(clients, platform_id)
    assert (answer.outcome, answer.reason) == (Outcome.UNREACHABLE, TROUBLE[mood])
    assert answer.verified is None
    asked = [id_ for id_, each in stand_ins.by_id.items() if each.seen]
    assert asked == [platform_id], "a redirect is not followed"


async def test_sambanova_is_not_asked_for_that_would_spend(clients: PlatformClients, stand_ins: StandIns) -> None:
    """Trap 5: its list of models says 200 to any text."""
    answer = await check(clients, "sambanova_free")
    assert (answer.outcome, answer.reason, answer.verified) == (Outcome.NOT_CHECKABLE, Reason.SPENDS, None)
    assert stand_ins["sambanova_free"].seen == []


@pytest.mark.parametrize(
    ("said", "outcome", "reason"),
    [
        (GEMINI_REGION, Outcome.BLOCKED, Reason.REGION),
        (GEMINI_RESTRICTED, Outcome.BLOCKED, Reason.KEY_RESTRICTED),
        (_google(403, "PERMISSION_DENIED", None), Outcome.BLOCKED, None),
        (_google(402, "UNKNOWN", None), Outcome.BLOCKED, Reason.NO_CREDIT),
        (_google(400, "INVALID_ARGUMENT", None), Outcome.UNREACHABLE, Reason.UNEXPECTED),
        ((401, {"error": {"status": "UNAUTHENTICATED"}}), Outcome.REFUSED, None),
        ((404, {"error": "no such page"}), Outcome.UNREACHABLE, Reason.UNEXPECTED),
        ((400, ["?"]), Outcome.UNREACHABLE, Reason.UNEXPECTED),
    ],
)
async def test_googles_errors_are_not_401(
    clients: PlatformClients, stand_ins: StandIns, said: tuple[int, Any], outcome: Outcome, reason: Reason | None
) -> None:
    """Trap 6."""
    stand_ins["gemini_free"].answers["/v1beta/models"] = said
    answer = await check(clients, "gemini_free")
    assert (answer.outcome, answer.reason) == (outcome, reason)


async def test_cohere_says_200_to_bad_keys_too(clients: PlatformClients, stand_ins: StandIns) -> None:
    stand_ins["cohere_free"].answers["/v1/check-api-key"] = (200, {"valid": False})
    assert (await check(clients, "cohere_free")).outcome is Outcome.REFUSED


async def test_a_restricted_key_of_elevenlabs_is_alive(clients: PlatformClients, stand_ins: StandIns) -> None:
    stand_ins["elevenlabs_free"].mood = Mood.RESTRICTED
    answer = await check(clients, "elevenlabs_free")
    assert (answer.outcome, answer.permission, answer.verified) == (Outcome.LACKS_PERMISSION, "user_read", True)
    for said, outcome in (
        ({"detail": {"status": "missing_permissions"}}, Outcome.LACKS_PERMISSION),
        ({"detail": "Invalid API key"}, Outcome.REFUSED),
        ({"detail": {"status": "something_new"}}, Outcome.UNREACHABLE),
    ):
        stand_ins["elevenlabs_free"].answers["/v1/user/subscription"] = (401, said)
        assert (await check(clients, "elevenlabs_free")).outcome is outcome


async def test_deepl_knows_a_key_of_its_paid_plan_and_one_whose_month_is_used_up(
    clients: PlatformClients, stand_ins: StandIns
) -> None:
    assert (await check(clients, "deepl_free", deepl_pro_key())).outcome is Outcome.VALID
    stand_ins["deepl_free"].answers["/v2/usage"] = (456, {"message": "Quota Exceeded"})
    assert (await check(clients, "deepl_free")).outcome is Outcome.VALID


async def test_deepl_sends_each_plans_key_to_its_own_host(
    clients_of: Callable[[Path], PlatformClients], stand_ins: StandIns, tmp_path: Path
) -> None:
    free, paid = stand_ins["deepl_free"], stand_ins["replicate_free"]
    (tmp_path / "deepl.toml").write_text(
        f'id = "deepl_free"\napi_base = "{free.address}"\npro_base = "{paid.address}"\n'
    )
    clients = clients_of(tmp_path)
    await check(clients, "deepl_free")
    assert (len(free.seen), len(paid.seen)) == (1, 0)
    await check(clients, "deepl_free", deepl_pro_key())
    assert (len(free.seen), len(paid.seen)) == (1, 1)


class TestCloudflare:
    USER, ACCOUNT = "/client/v4/user/tokens/verify", f"/client/v4/accounts/{CLOUDFLARE_ACCOUNT}/tokens/verify"

    def paths(self, stand_ins: StandIns) -> list[str]:
        return [seen.path for seen in stand_ins["cloudflare_free"].seen]

    async def test_a_persons_token_is_asked_about_once(self, clients: PlatformClients, stand_ins: StandIns) -> None:
        await check(clients, "cloudflare_free")
        assert self.paths(stand_ins) == [self.USER]

    async def test_an_accounts_token_is_asked_about_in_its_account(
        self, clients: PlatformClients, stand_ins: StandIns
    ) -> None:
        key = f"{CLOUDFLARE_ACCOUNT}:{account_key().partition(':')[2]}"
        assert (await check(clients, "cloudflare_free", key)).outcome is Outcome.VALID
        assert self.paths(stand_ins) == [self.ACCOUNT]

    async def test_without_its_id_nobody_is_asked(self, clients: PlatformClients, stand_ins: StandIns) -> None:
        answer = await check(clients, "cloudflare_free", account_key().partition(":")[2])
        assert (answer.outcome, answer.reason) == (Outcome.NOT_CHECKABLE, Reason.NEEDS_ACCOUNT_ID)
        assert self.paths(stand_ins) == []

    async def test_an_old_token_may_be_either(self, clients: PlatformClients, stand_ins: StandIns) -> None:
        stand_ins["cloudflare_free"].answers[self.USER] = stand_ins["cloudflare_free"].house.invalid
        key = f"{CLOUDFLARE_ACCOUNT}:{made_up('cohere_free')}"
        assert (await check(clients, "cloudflare_free", key)).outcome is Outcome.VALID
        assert self.paths(stand_ins) == [self.USER, self.ACCOUNT]
        assert (await check(clients, "cloudflare_free", key.partition(":")[2])).outcome is Outcome.REFUSED

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            ((400, {"success": False, "errors": [{"code": 6003, "message": "Invalid headers"}]}), Outcome.REFUSED),
            ((403, {"success": False, "errors": [{"code": 9109, "message": "Invalid token"}]}), Outcome.REFUSED),
            ((400, {"success": False, "errors": [{"code": 7003}, None]}), Outcome.UNREACHABLE),
            ((200, {"success": False, "errors": [], "result": {"status": "active"}}), Outcome.UNREACHABLE),
        ],
    )
    async def test_its_other_answers(
        self, clients: PlatformClients, stand_ins: StandIns, said: tuple[int, Any], outcome: Outcome
    ) -> None:
        stand_ins["cloudflare_free"].answers[self.USER] = said
        assert (await check(clients, "cloudflare_free")).outcome is outcome


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 10**12) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "error", "details", "errors", "detail", "status", "valid", "result", "models"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    platform_id=st.sampled_from(ASKED), status=st.sampled_from([200, 400, 401, 402, 403, 404, 456]), said=json_values
)
async def test_whatever_is_answered_is_understood_or_changes_nothing(
    clients: PlatformClients, stand_ins: StandIns, platform_id: str, status: int, said: Any
) -> None:
    house = stand_ins[platform_id]
    house.answers.update({path: (status, said) for _, path in house.house.routes})
    answers = [await check(clients, platform_id), await clients.read(platform_id, made_up(platform_id), account=1)]
    for answer in answers:
        assert answer.outcome in Outcome
        assert not answer.readings or answer.outcome is Outcome.VALID
