"""What holds for every answer: form of errors, tags, origins, limits, idempotency, paging."""

from __future__ import annotations

from typing import Any

import pytest
from icalendar import Calendar

from admin.api import ENDPOINTS
from services.errors import StorageUnavailable
from services.rights import Right
from services.storage.database import Database
from tests.admin.api.conftest import ORIGIN, Api, Someone
from tests.stand_ins.keys import made_up

READS = [endpoint for endpoint in ENDPOINTS if endpoint.method == "GET" and endpoint.answer is not None]


@pytest.mark.parametrize("endpoint", READS, ids=lambda each: each.path)
async def test_what_did_not_change_is_not_sent_again(api: Api, ann: Someone, endpoint: Any) -> None:
    account = await ann.add("gemini_free")
    path = endpoint.path.replace("{account_id}", str(account["id"])).replace("{platform_id}", "gemini_free")
    first = await ann.get(f"/api{path}")
    assert first.status == 200
    tag = first.headers["ETag"]
    same = await ann.get(f"/api{path}", headers={"If-None-Match": tag})
    assert (same.status, same.data, same.headers["ETag"]) == (304, b"", tag)
    assert (await ann.get(f"/api{path}", headers={"If-None-Match": f'"other", {tag}'})).status == 304
    for other in ('"other"', "nonsense", ""):
        assert (await ann.get(f"/api{path}", headers={"If-None-Match": other})).status == 200
    head = await ann.call("HEAD", f"/api{path}")
    assert (head.status, head.data, head.headers["ETag"]) == (200, b"", tag)
    kept = first.headers["Cache-Control"]
    assert kept == ("private, no-cache" if endpoint.right else "no-cache")


async def test_the_time_of_an_answer_is_no_change(api: Api, ann: Someone) -> None:
    account = await ann.add("gemini_free")
    first = await ann.get("quota/dashboard")
    api.clock.forward(seconds=1)
    same = await ann.get("quota/dashboard", headers={"If-None-Match": first.headers["ETag"]})
    assert same.status == 304
    await ann.post(f"accounts/{account['id']}/usage", amount=1)
    changed = await ann.get("quota/dashboard", headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status == 200


async def test_pages_of_others_may_call_where_they_are_listed(api: Api, ann: Someone) -> None:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PATCH"}
    preflight = await api.call("OPTIONS", "auth/me", headers=asked)
    assert preflight.status == 204
    assert preflight.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "PATCH" in preflight.headers["Access-Control-Allow-Methods"]
    assert "Authorization" in preflight.headers["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Credentials" not in preflight.headers
    for token, status in ((ann.token, 200), ("junk", 401)):
        answer = await api.call("GET", "auth/me", token, headers={"Origin": ORIGIN})
        assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (status, ORIGIN)
        assert "Origin" in answer.headers.getall("Vary")[-1]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", f"{ORIGIN}.evil.example", f"{ORIGIN}:8443"])
async def test_other_pages_may_not(api: Api, ann: Someone, origin: str) -> None:
    asked = {"Origin": origin, "Access-Control-Request-Method": "GET"}
    for answer in (
        await api.call("OPTIONS", "auth/me", headers=asked),
        await ann.get("auth/me", headers={"Origin": origin}),
    ):
        assert "Access-Control-Allow-Origin" not in answer.headers


async def test_errors_speak_the_persons_language(api: Api, ann: Someone) -> None:
    await ann.patch("auth/me", preferred_language="ko")
    assert (await ann.get("accounts/1")).detail == "여기에는 그런 것이 없어요."
    unknown = await api.call("GET", "accounts", headers={"Accept-Language": "fr;q=0.1, ko-KR, en;q=0.5"})
    assert unknown.detail.startswith("로그인해 주세요.")


async def test_a_database_that_is_away(api: Api, ann: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    class Away:
        async def __aenter__(self) -> None:
            raise StorageUnavailable("gone")

        async def __aexit__(self, *_: object) -> None: ...

    monkeypatch.setattr(Database, "read", lambda self: Away())
    answer = await ann.get("accounts")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
    assert answer.detail


async def test_what_breaks_says_nothing_of_how(
    api: Api, ann: Someone, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def break_down(*_: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr(type(api.services.judgement), "of", break_down)
    answer = await ann.get("quota/dashboard")
    assert answer.status == 500
    assert answer.detail == "Something broke on our side. Nothing of it is your fault."
    assert "secret of the house" in caplog.text


async def test_the_same_key_logs_once(ann: Someone) -> None:
    account = await ann.add("gemini_free")
    path = f"accounts/{account['id']}/usage"
    first = await ann.post(path, amount=5, note=" a\n script\t", idempotency_key="run-1")
    assert first.status == 201
    assert set(first.data) == {"usage_id", "amount", "unit", "account"}
    assert first.data["account"]["quotas"][0]["used_quota"] == 5
    again = await ann.call("POST", path, json={"amount": 5}, headers={"Idempotency-Key": "run-1"})
    assert (again.status, again.data["usage_id"]) == (201, first.data["usage_id"])
    other = await ann.post(path, amount=6, idempotency_key="run-1")
    assert (other.status, other.detail) == (
        409,
        "This key has logged another amount before. Nothing was logged now.",
    )
    items = (await ann.get("usage")).data["items"]
    assert [(each["amount"], each["note"], each["unit"]) for each in items] == [(5, "a script", "requests")]
    assert (await ann.post(path, amount=5)).status == 201
    assert (await ann.get(f"accounts/{account['id']}")).data["quotas"][0]["used_quota"] == 10


async def test_the_log_is_paged(ann: Someone) -> None:
    account = await ann.add("gemini_free")
    for amount in range(1, 8):
        await ann.post(f"accounts/{account['id']}/usage", amount=amount)
    await ann.delete(f"accounts/{account['id']}")
    seen: list[int] = []
    params = {"limit": "3"}
    for size in (3, 3, 1):
        page = (await ann.get("usage", params=params)).data
        assert len(page["items"]) == size
        seen += [each["amount"] for each in page["items"]]
        params["before"] = str(page["next"])
    assert seen == [7, 6, 5, 4, 3, 2, 1]
    assert page["next"] is None
    assert page["items"][0]["account_id"] is None, "the account is gone, what was used stays"


async def test_an_account_is_changed(api: Api, ann: Someone) -> None:
    account = await ann.add("gemini_free", account_identifier="work")
    path = f"accounts/{account['id']}"
    await ann.post(f"{path}/usage", amount=5)
    renamed = (await ann.patch(path, account_identifier="home")).data
    assert (renamed["account_identifier"], renamed["quotas"][0]["used_quota"]) == ("home", 5)
    keyed = (await ann.patch(path, api_key=made_up("gemini_free"))).data
    assert keyed["api_key_preview"].startswith("AIza…")
    other = api.services.catalogue.get("gemini_free").presets[1]
    limited = (await ann.patch(path, preset_id=other.id)).data
    assert limited["quotas"][0]["total_quota"] == other.limits[0].total
    assert limited["quotas"][0]["used_quota"] == 5
    bare = (await ann.patch(path, account_identifier=None, api_key=None)).data
    assert (bare["account_identifier"], bare["api_key_preview"]) == (None, None)
    assert (await ann.patch(path)).data == bare


async def test_writes_are_counted(ann: Someone) -> None:
    account = await ann.add("gemini_free")
    for _ in range(119):
        assert (await ann.patch(f"accounts/{account['id']}")).status == 200
    answer = await ann.patch(f"accounts/{account['id']}")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "60")
    assert (await ann.get("accounts")).status == 200, "reading is not"


async def test_asking_platforms_is_counted(api: Api, ann: Someone) -> None:
    account = await ann.add("cohere_free", api_key="a-key-of-forty-characters-nobody-knows-x")
    api.clock.forward(minutes=1)
    codes = []
    for _ in range(12):
        codes.append((await ann.post(f"accounts/{account['id']}/verify")).status)
        api.clock.forward(minutes=2)
    assert codes[-1] in (200, 429)
    assert len(api.stand_ins["cohere_free"].seen) <= 10


async def test_the_calendar(api: Api, ann: Someone) -> None:
    await ann.add("gemini_free")
    person = (await api.services.callers.identify(ann.token)).person
    secret = await api.services.access_tokens.make(person, {Right.CALENDAR})
    answer = await api.call("GET", f"calendar/{secret}.ics")
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    events = Calendar.from_ical(answer.data).walk("VEVENT")
    said = [str(event["SUMMARY"]) for event in events]
    assert "💎 Gemini Free: full again" in said
    assert any("requests" in each for each in said)
    assert secret not in answer.data.decode()
