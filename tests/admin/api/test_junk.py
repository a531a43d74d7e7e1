"""Bodies, types, sizes and encodings that nobody should send: each is answered with what is the matter."""

from __future__ import annotations

import gzip
import io
import json
from itertools import product
from typing import Any

import pytest

from admin.api import ENDPOINTS, PREFIX
from tests.admin.api.conftest import Answer, Api, Someone
from tests.hostile import HOSTILE
from tests.stand_ins.keys import made_up

JSON = {"Content-Type": "application/json"}
WITH_BODY = [endpoint for endpoint in ENDPOINTS if endpoint.body is not None]
GOOD = json.dumps({"email": "ann@example.org", "password": "correct horse battery", "amount": 1}).encode()


def named(answer: Answer) -> list[str]:
    """The fields that were found wrong; each is told of in ``detail``, too."""
    assert answer.status == 422, answer
    for each in answer.data["errors"]:
        assert f"{each['field']}: {each['message']}" in answer.detail
    return [each["field"] for each in answer.data["errors"]]


BODIES: tuple[tuple[bytes, dict[str, str], int], ...] = (
    (b"", JSON, 400),
    (b"{", JSON, 400),
    (b"\xff\xfe{}", JSON, 400),
    (b'{"email": "\xc3\x28"}', JSON, 400),
    (b'{"email": "\\ud800", "note": "\\ud800", "password": "\\ud800"}', JSON, 400),
    (b"[" * 10_000, JSON, 400),
    (b"null", JSON, 422),
    (b"[]", JSON, 422),
    (b'"text"', JSON, 422),
    (b"x" * 70_000, JSON, 413),
    (b"x" * 1_100_000, JSON, 413),
    (GOOD, {"Content-Type": "text/plain"}, 415),
    (GOOD, {"Content-Type": "application/x-www-form-urlencoded"}, 415),
    (GOOD, {"Content-Type": "application/json; charset=latin-1"}, 415),
    (GOOD, {"Content-Type": "application/json; charset=nonsense"}, 415),
    (GOOD, {"Content-Type": ""}, 415),
    (gzip.compress(GOOD), {**JSON, "Content-Encoding": "gzip"}, 415),
    (b"no gzip", {**JSON, "Content-Encoding": "gzip"}, 415),
    (gzip.compress(b" " * 50_000_000), {**JSON, "Content-Encoding": "gzip"}, 415),
)


async def test_bodies(api: Api, ann: Someone) -> None:
    account = await ann.add("chatgpt_free")
    for endpoint, (body, headers, status) in product(WITH_BODY, BODIES):
        api.clock.forward(seconds=2)
        path = PREFIX + endpoint.path.replace("{account_id}", str(account["id"]))
        once = {**headers, "Connection": "close"}  # a body that is not read to its end spoils the connection
        answer = await ann.call(endpoint.method, path, data=io.BytesIO(body), headers=once)
        assert answer.status == status, (path, body[:40], headers, answer)
        assert answer.detail
    assert (await ann.get("auth/me")).status == 200


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["email", "password"]),
        ({"email": 1, "password": None}, ["email", "password"]),
        ({"email": ["ann@example.org"], "password": {}}, ["email", "password"]),
        ({"email": "x" * 300, "password": "long enough for this"}, ["email"]),
        ({"email": "ann@example.org", "password": "x" * 2000}, ["password"]),
    ],
)
async def test_registering_names_the_field(api: Api, body: dict[str, Any], fields: list[str]) -> None:
    assert named(await api.call("POST", "auth/register", json=body)) == fields


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"preferred_language": "xx"}, "preferred_language"),
        ({"preferred_language": ""}, "preferred_language"),
        ({"preferred_language": "../en"}, "preferred_language"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone"),
        ({"timezone": ""}, "timezone"),
        ({"timezone": "Asia/Seoul\0"}, "timezone"),
        ({"telegram_code": "AAAA"}, "telegram_code"),
        ({"telegram_code": "ABCD-EFGH"}, "telegram_code"),
        ({"telegram_chat_id": 5_000_000_001}, "telegram_chat_id"),
        ({"telegram_chat_id": "5000000001"}, "telegram_chat_id"),
        ({"telegram_chat_id": "12345678"}, "telegram_chat_id"),
        ({"telegram_chat_id": "@ann"}, "telegram_chat_id"),
    ],
)
async def test_what_cannot_be_said_of_oneself(ann: Someone, body: dict[str, Any], field: str) -> None:
    assert named(await ann.patch("auth/me", **body)) == [field]
    assert (await ann.get("auth/me")).data == ann.user


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "platform_id"),
        ({"platform_id": "nothing"}, "platform_id"),
        ({"platform_id": "custom"}, "platform_id"),
        ({"platform_id": "github_models"}, "platform_id"),  # retired
        ({"platform_id": "gemini_free", "preset_id": "nothing"}, "preset_id"),
        ({"platform_id": "gemini_free", "api_key": "short"}, "api_key"),
        ({"platform_id": "gemini_free", "api_key": "two words that are no key"}, "api_key"),
        ({"platform_id": "gemini_free", "api_key": made_up("groq_free")}, "api_key"),
        ({"platform_id": "gemini_free", "api_key": "x" * 3000}, "api_key"),
        ({"platform_id": "chatgpt_free", "api_key": made_up("groq_free")}, "api_key"),
        ({"platform_id": "gemini_free", "account_identifier": "x" * 41}, "account_identifier"),
        ({"platform_id": "gemini_free", "account_identifier": "\u200b"}, "account_identifier"),
    ],
)
async def test_accounts_that_cannot_be_added(ann: Someone, body: dict[str, Any], field: str) -> None:
    answer = await ann.post("accounts", **body)
    assert named(answer) == [field]
    assert (await ann.get("accounts")).data == []


async def test_a_key_of_another_platform_is_named_and_not_sent(api: Api, ann: Someone) -> None:
    key = made_up("groq_free")
    answer = await ann.post("accounts", platform_id="gemini_free", api_key=key)
    assert "This looks like a key for Groq, not for Gemini." in answer.detail
    assert key not in json.dumps(answer.data)
    assert not any(api.stand_ins[each].seen for each in ("groq_free", "gemini_free"))


async def test_an_unfamiliar_key_is_taken(ann: Someone) -> None:
    account = await ann.add("gemini_free", api_key="a-shape-that-nobody-has-seen-so-far")
    assert account["api_key_preview"]


async def test_amounts(ann: Someone) -> None:
    account = await ann.add("chatgpt_free")
    for amount in [0, -1, "x", None, True, [], 1.5, 1e10, 0.00001, "1e400", "NaN", "Infinity", 10**30, "1" * 5000]:
        assert named(await ann.post(f"accounts/{account['id']}/usage", amount=amount)) == ["amount"], amount
    assert (await ann.get("usage")).data["items"] == []


@pytest.mark.parametrize("raw", [b'{"amount": NaN}', b'{"amount": 1e999999999}', b'{"amount": -Infinity}'])
async def test_numbers_that_json_does_not_know(ann: Someone, raw: bytes) -> None:
    account = await ann.add("chatgpt_free")
    answer = await ann.call("POST", f"accounts/{account['id']}/usage", data=raw, headers=JSON)
    assert answer.status in (400, 422)


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("usage", {"limit": "0"}),
        ("usage", {"limit": "201"}),
        ("usage", {"limit": "x"}),
        ("usage", {"before": "0"}),
        ("usage", {"before": "9" * 30}),
        ("quota/schedule", {"day": "yesterday"}),
        ("quota/recommendations", {"purpose": "war"}),
        ("quota/recommendations", {"private": "maybe"}),
    ],
)
async def test_queries(ann: Someone, path: str, params: dict[str, str]) -> None:
    assert named(await ann.get(path, params=params)) == list(params)


async def test_texts_of_all_kinds(ann: Someone) -> None:
    """Names and notes: taken as they can be shown, or refused by name."""
    account = await ann.add("chatgpt_free")
    for text in HOSTILE:
        changed = await ann.patch(f"accounts/{account['id']}", account_identifier=text)
        assert changed.status in (200, 413) or named(changed) == ["account_identifier"]
        logged = await ann.post(f"accounts/{account['id']}/usage", amount=1, note=text)
        assert logged.status in (201, 413) or named(logged) == ["note"]
        assert (await ann.get("usage")).status == (await ann.get("accounts")).status == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api", 404),
        ("GET", "/api/", 404),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/accounts/1/nothing", 404),
        ("PUT", "/api/accounts", 405),
        ("DELETE", "/api/auth/me", 405),
        ("GET", "/api/auth/login", 405),
        ("OPTIONS", "/api/accounts", 405),
        ("TRACE", "/api/accounts", 405),
    ],
)
async def test_addresses_and_methods_that_are_not_there(api: Api, method: str, path: str, status: int) -> None:
    answer = await api.call(method, path)
    assert answer.status == status
    if path != "/api":
        assert answer.detail
