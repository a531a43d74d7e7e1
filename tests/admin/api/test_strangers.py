"""Two people: whatever one has, for the other it does not exist."""

from __future__ import annotations

from itertools import product
from typing import Any

from admin.api import ENDPOINTS, PREFIX
from tests.admin.api.conftest import Api, Someone

WITH_ID = [endpoint for endpoint in ENDPOINTS if "{account_id}" in endpoint.path]
BODIES: dict[str, dict[str, Any]] = {
    "LogUse": {"amount": 1, "idempotency_key": "once"},
    "ChangeAccount": {"account_identifier": "mine now"},
}


async def two(api: Api) -> tuple[Someone, Someone]:
    ann, bob = await api.newcomer(), await api.newcomer("bob@example.org")
    for someone in (ann, bob):
        await someone.add("gemini_free", account_identifier=f"of {someone.user['email']}")
    return ann, bob


def reach(endpoint: Any, account_id: int | str) -> tuple[str, str, dict[str, Any]]:
    body = BODIES.get(endpoint.body.__name__, {}) if endpoint.body else None
    path = PREFIX + endpoint.path.replace("{account_id}", str(account_id))
    return endpoint.method, path, {} if body is None else {"json": body}


async def test_every_pair_of_endpoints(api: Api) -> None:
    """Ann uses one with her own account, Bob another with hers: his answer is that of an id that nobody has."""
    ann, bob = await two(api)
    for first, second in product(WITH_ID, repeat=2):
        api.clock.forward(minutes=1)
        hers = (await ann.add("gemini_free", account_identifier="hers"))["id"]
        method, path, options = reach(first, hers)
        assert (await ann.call(method, path, **options)).status < 300
        before = (await ann.get("accounts")).data, (await ann.get("usage")).data
        method, path, options = reach(second, hers)
        refused = await bob.call(method, path, **options)
        method, path, options = reach(second, 999_999_999)
        nothing = await bob.call(method, path, **options)
        assert refused.status == nothing.status == 404, (first.path, second.path)
        assert refused.data == nothing.data
        assert ((await ann.get("accounts")).data, (await ann.get("usage")).data) == before


async def test_lists_hold_ones_own(api: Api) -> None:
    ann, bob = await two(api)
    await ann.post(f"accounts/{ann.accounts[0]}/usage", amount=7, note="hers")
    for path in ("accounts", "usage", "quota/dashboard", "quota/recommendations", "quota/schedule"):
        assert "hers" not in repr((await bob.get(path)).data)
        assert "ann@example.org" not in repr((await bob.get(path)).data)
    assert [each["id"] for each in (await bob.get("accounts")).data] == bob.accounts


JUNK = ("0", "-1", "1.5", "x", "９", "1e3", "9" * 18, "9" * 400, "%00", "%ff", "1%20", "null", "1'--", "٣")


async def test_junk_ids(api: Api, ann: Someone) -> None:
    for endpoint, junk in product(WITH_ID, JUNK):
        api.clock.forward(seconds=2)  # as many as may be written in a while
        method, path, options = reach(endpoint, junk)
        answer = await ann.call(method, path, **options)
        assert 400 <= answer.status < 500, (path, answer)
        assert answer.detail
