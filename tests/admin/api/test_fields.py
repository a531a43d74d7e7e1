"""The contract: the exact fields of each endpoint, as the reference system's clients read them."""

from __future__ import annotations

import pytest

from tests.admin.api.conftest import PASSWORD, Api, Someone
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood

USER = {"id", "email", "telegram_chat_id", "preferred_language", "timezone", "is_active", "created_at"}
ACCOUNT = {
    "id",
    "platform_id",
    "account_identifier",
    "api_key_preview",
    "is_verified",
    "last_verified_at",
    "created_at",
    "quotas",
}
QUOTA = {"quota_type", "total_quota", "used_quota", "remaining_quota", "reset_at", "usage_percentage"}
MORE_OF_QUOTA = {"unit", "evidence", "confirmed_at"}
PLATFORM = {
    "platform_id",
    "platform_name",
    "account_id",
    "quotas",
    "urgency_score",
    "recommendation",
    "time_until_reset",
}


async def test_register_and_login(api: Api) -> None:
    said = {"email": "Ann@Example.ORG", "password": PASSWORD}
    for path, status in (("auth/register", 201), ("auth/login", 200)):
        answer = await api.call("POST", path, json=said)
        assert answer.status == status
        assert set(answer.data) == {"access_token", "token_type", "user"}
        assert answer.data["token_type"] == "bearer"
        assert set(answer.data["user"]) == USER
        assert answer.data["user"]["email"] == "ann@example.org"
        assert answer.headers["Cache-Control"] == "no-store"


async def test_me(ann: Someone) -> None:
    me = await ann.get("auth/me")
    assert (me.status, me.data) == (200, ann.user)
    assert me.data["telegram_chat_id"] is None
    assert (me.data["preferred_language"], me.data["timezone"], me.data["is_active"]) == ("en", "UTC", True)
    changed = await ann.patch("auth/me", preferred_language="ko", timezone="Asia/Seoul")
    assert (changed.status, changed.data) == (200, {**ann.user, "preferred_language": "ko", "timezone": "Asia/Seoul"})
    assert (await ann.patch("auth/me")).data == changed.data


async def test_accounts(ann: Someone) -> None:
    key = made_up("gemini_free")
    account = await ann.add("gemini_free", api_key=f' "{key}"\n', account_identifier="  my   work ")
    assert set(account) == ACCOUNT
    assert (account["platform_id"], account["account_identifier"]) == ("gemini_free", "my work")
    assert account["api_key_preview"] == f"AIza…{key[-4:]}"
    assert (account["is_verified"], account["last_verified_at"]) == (False, None)
    daily, minute = account["quotas"]
    assert set(daily) == QUOTA | MORE_OF_QUOTA
    assert (daily["quota_type"], daily["total_quota"], daily["used_quota"]) == ("daily", 1500, 0)
    assert daily["reset_at"] == "2026-03-05T08:00:00Z"  # midnight in Los Angeles
    assert (minute["quota_type"], minute["usage_percentage"]) == ("minute", 0)
    assert (await ann.get("accounts")).data == [account]
    assert (await ann.get(f"accounts/{account['id']}")).data == account
    gone = await ann.delete(f"accounts/{account['id']}")
    assert (gone.status, gone.data) == (204, b"")
    assert (await ann.get(f"accounts/{account['id']}")).status == 404


async def test_verify(api: Api, ann: Someone) -> None:
    account = await ann.add("openrouter_free", api_key=made_up("openrouter_free"))
    said = await ann.post(f"accounts/{account['id']}/verify")
    assert (said.status, set(said.data)) == (200, {"success", "message", "details"})
    assert said.data["success"] is True
    assert said.data["details"]["outcome"] == "valid"
    after = said.data["details"]["account"]
    assert (after["is_verified"], after["last_verified_at"]) == (True, "2026-03-04T12:00:00Z")
    assert after["quotas"][0]["evidence"] == "confirmed"
    other = await ann.add("cohere_free", api_key=made_up("cohere_free"))
    api.stand_ins["cohere_free"].mood = Mood.INVALID
    refused = await ann.post(f"accounts/{other['id']}/verify")
    assert (refused.status, refused.data["success"]) == (200, False)
    assert refused.data["message"].startswith("Cohere says this key is not valid.")
    without = await ann.add("chatgpt_free")
    nothing = await ann.post(f"accounts/{without['id']}/verify")
    assert (nothing.status, nothing.data["success"], nothing.data["details"]["outcome"]) == (200, False, "no_key")


async def test_dashboard(api: Api, ann: Someone) -> None:
    empty = await ann.get("quota/dashboard")
    fields = {"total_platforms", "connected_accounts", "total_quota_usage_percentage", "platforms", "last_updated"}
    assert set(empty.data) == fields
    assert (empty.data["connected_accounts"], empty.data["platforms"]) == (0, [])
    gemini = await ann.add("gemini_free")
    await ann.add("chatgpt_free")
    await ann.post(f"accounts/{gemini['id']}/usage", amount=750)
    board = (await ann.get("quota/dashboard")).data
    assert set(board) == fields
    assert board["total_platforms"] == len(api.services.catalogue.offered())
    assert board["connected_accounts"] == 2
    assert board["total_quota_usage_percentage"] == 25
    assert [set(each) for each in board["platforms"]] == [PLATFORM, PLATFORM]
    first, second = board["platforms"]
    assert (first["platform_id"], first["account_id"]) == ("gemini_free", gemini["id"])
    assert (first["quotas"][0]["used_quota"], first["quotas"][0]["remaining_quota"]) == (750, 750)
    assert first["quotas"][0]["usage_percentage"] == 50
    assert 0 <= first["urgency_score"] <= 100
    assert first["recommendation"] in {"Use now", "Available", "Low priority"}
    assert first["time_until_reset"] == "20 hr"
    assert second["time_until_reset"] is None  # opens with the first message


async def test_recommendations(ann: Someone) -> None:
    nothing = (await ann.get("quota/recommendations")).data
    assert nothing["recommended_platform"] is None
    assert nothing["reason"].startswith("Add an account")
    gemini = await ann.add("gemini_free")
    await ann.add("claude_free")
    advice = (await ann.get("quota/recommendations")).data
    assert set(advice) == {"recommended_platform", "reason", "alternatives"}
    assert set(advice["recommended_platform"]) == PLATFORM
    assert [set(each) for each in advice["alternatives"]] == [PLATFORM]
    assert "<" not in advice["reason"]
    images = (await ann.get("quota/recommendations", params={"purpose": "images"})).data
    shown = [images["recommended_platform"], *images["alternatives"]]
    assert gemini["id"] not in [each["account_id"] for each in shown if each]


async def test_schedule(ann: Someone) -> None:
    await ann.add("gemini_free")
    await ann.add("claude_free")
    plan = (await ann.get("quota/schedule")).data
    assert set(plan) == {"schedule_type", "schedule", "generated_at"}
    assert plan["schedule_type"] == "daily"
    assert plan["schedule"]
    for entry in plan["schedule"]:
        assert set(entry) == {"time_slot", "platform_id", "platform_name", "action", "reason"}
        assert entry["action"].startswith(("Use ", "One message"))
    assert plan["schedule"][0]["time_slot"].startswith("12:00")
    assert (await ann.get("quota/schedule", params={"day": "tomorrow"})).data["schedule"][0]["time_slot"] > "09:00"


async def test_quota_of_one(ann: Someone) -> None:
    account = await ann.add("gemini_free")
    answer = await ann.get(f"quota/{account['id']}")
    assert set(answer.data) == {"platform_id", "platform_name", "quotas", "account_id"}
    assert answer.data["quotas"] == account["quotas"]
    assert (answer.data["account_id"], answer.data["platform_name"]) == (account["id"], "Gemini Free")


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_guides(api: Api, language: str) -> None:
    listed = await api.call("GET", "guides", params={"lang": language})
    summary = {"platform_id", "platform_name", "description", "icon", "signup_url"}
    assert [set(each) for each in listed.data] == [summary] * len(api.services.catalogue.offered())
    for each in listed.data:
        guide = (await api.call("GET", f"guides/{each['platform_id']}", params={"lang": language})).data
        assert set(guide) == summary | {"api_docs_url", "quotas", "steps", "platform_tips"}
        assert {name: guide[name] for name in summary} == each
        assert [set(step) for step in guide["steps"]] == [{"step", "title", "description", "tips"}] * len(
            guide["steps"]
        )
        assert [step["step"] for step in guide["steps"]] == list(range(1, len(guide["steps"]) + 1))
        assert guide["quotas"]
    assert (await api.call("GET", "guides/nothing")).status == 404


async def test_guides_speak_the_language_that_is_asked_for(api: Api) -> None:
    english, korean = [
        (await api.call("GET", "guides/gemini_free", params={"lang": lang})).data for lang in ("en", "ko-KR")
    ]
    assert english["steps"][0]["title"] != korean["steps"][0]["title"]
    preferred = await api.call("GET", "guides/gemini_free", headers={"Accept-Language": "ko;q=0.9, xx"})
    assert preferred.data == korean


async def test_platforms(api: Api) -> None:
    platforms = (await api.call("GET", "platforms")).data
    gemini = next(each for each in platforms if each["platform_id"] == "gemini_free")
    assert gemini["takes_api_key"] is True
    assert [preset["default"] for preset in gemini["presets"]].count(True) == 1
    assert gemini["presets"][0]["limits"][0]["quota_type"] == "daily"
