"""Who is let in, and how far: every token that is not good is 401, whatever is the matter with it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from itertools import product
from typing import Any

import jwt
from sqlalchemy import Connection, update

from admin.api import ENDPOINTS, PREFIX
from services.rights import FOR_TOKENS, Right
from services.sessions import SessionTokens
from services.storage.models import User
from tests.admin.api.conftest import SECRETS, Api, Someone

PROTECTED = [endpoint for endpoint in ENDPOINTS if endpoint.right is not None]


def forged(api: Api, token: str, *, secret: str = SECRETS[0], algorithm: str = "HS256", **changes: Any) -> str:
    """The same claims but for these (None: left out), signed as told."""
    claims = {**jwt.decode(token, options={"verify_signature": False}), **changes}
    headers = {"kid": jwt.get_unverified_header(token)["kid"]}
    claims = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(claims, secret if algorithm != "none" else "", algorithm=algorithm, headers=headers)


def without_kid(api: Api, token: str) -> str:
    return jwt.encode(jwt.decode(token, options={"verify_signature": False}), SECRETS[0], algorithm="HS256")


FORGERIES: dict[str, Callable[[Api, str], str]] = {
    "nothing": lambda api, token: "",
    "junk": lambda api, token: "x.y.z",
    "half of it": lambda api, token: token[: len(token) // 2],
    "another signature": lambda api, token: token[:-4] + ("AAAA" if token[-4:] != "AAAA" else "BBBB"),
    "very long": lambda api, token: token + "A" * 5000,
    "alg none": lambda api, token: forged(api, token, algorithm="none"),
    "alg none, signature kept": lambda api, token: (
        forged(api, token, algorithm="none").rpartition(".")[0] + "." + token.rpartition(".")[2]
    ),
    "another algorithm": lambda api, token: forged(api, token, algorithm="HS512"),
    "another secret": lambda api, token: forged(api, token, secret="somebody else's secret, long enough"),
    "no kid": without_kid,
    "another audience": lambda api, token: forged(api, token, aud="ai-quota-orchestrator/admin"),
    "no audience": lambda api, token: forged(api, token, aud=None),
    "another issuer": lambda api, token: forged(api, token, iss="somebody"),
    "no end": lambda api, token: forged(api, token, exp=None),
    "ended": lambda api, token: forged(api, token, exp=int(api.clock().timestamp())),
    "begins tomorrow": lambda api, token: forged(api, token, iat=int(api.clock().timestamp()) + 86400),
    "no id": lambda api, token: forged(api, token, jti=None),
    "no version": lambda api, token: forged(api, token, ver=None),
    "another version": lambda api, token: forged(api, token, ver=7),
    "nobody": lambda api, token: forged(api, token, sub="999999"),
    "no number": lambda api, token: forged(api, token, sub="ann"),
    "a huge number": lambda api, token: forged(api, token, sub="9" * 30),
    "an end beyond time": lambda api, token: forged(api, token, exp=10**30),
    "an access token of nobody's": lambda api, token: "aqo_" + "A" * 43,
    "an access token cut off": lambda api, token: "aqo_",
}


async def test_no_forgery_is_let_in(api: Api, ann: Someone) -> None:
    for how, forge in FORGERIES.items():
        answer = await api.call("GET", "auth/me", forge(api, ann.token))
        assert (answer.status, answer.headers.get("WWW-Authenticate")) == (401, "Bearer"), how
        assert answer.detail == "Please sign in: the token is missing, unknown or too old."


async def test_unchanged_it_is_good(api: Api, ann: Someone) -> None:
    """The forger's tools make a token that is let in, so that it is not they that spoil the others."""
    assert (await api.call("GET", "auth/me", forged(api, ann.token))).status == 200


async def test_other_headers(api: Api) -> None:
    for header in ("", "Bearer", "Bearer ", "Basic YW5uOnB3", "Token x", "bearer", "é"):
        answer = await api.call("GET", "auth/me", headers={"Authorization": header} if header else {})
        assert answer.status == 401, header


async def test_it_runs_for_a_day(api: Api, ann: Someone) -> None:
    api.clock.forward(hours=23, minutes=59)
    assert (await ann.get("auth/me")).status == 200
    api.clock.forward(minutes=1)
    assert (await ann.get("auth/me")).status == 401


async def test_secrets_are_rotated(api: Api, ann: Someone) -> None:
    """One that is still listed verifies; one that was taken off the list does not."""
    for secret, status in ((SECRETS[1], 200), ("a secret that is not listed any more", 401)):
        token = SessionTokens([secret], api.clock).issue(ann.user["id"], 0)
        assert (await api.call("GET", "auth/me", token)).status == status


async def test_who_is_deactivated_is_out(api: Api, ann: Someone) -> None:
    person = (await api.services.callers.identify(ann.token)).person
    access = await api.services.access_tokens.make(person, FOR_TOKENS)

    def deactivate(connection: Connection) -> None:
        connection.execute(update(User).values(is_active=False))

    await api.database.run(deactivate)
    for token in (ann.token, access):
        assert (await api.call("GET", "accounts", token)).status == 401
    said = {"email": "ann@example.org", "password": "correct horse battery"}
    assert (await api.call("POST", "auth/login", json=said)).status == 401


async def test_every_endpoint_asks_who(api: Api) -> None:
    for endpoint, token in product(PROTECTED, (None, "x.y.z", "aqo_" + "A" * 43)):
        path = PREFIX + endpoint.path.replace("{account_id}", "1")
        answer = await api.call(endpoint.method, path, token, json={} if endpoint.body else None)
        assert answer.status == 401, (endpoint.path, token)


async def test_a_token_goes_as_far_as_its_scopes(api: Api, ann: Someone) -> None:
    person = (await api.services.callers.identify(ann.token)).person
    tokens = {right: await api.services.access_tokens.make(person, {right}) for right in Right}
    for endpoint, (right, token) in product(PROTECTED, tokens.items()):
        path = PREFIX + endpoint.path.replace("{account_id}", "999999")
        if right is endpoint.right is Right.PERSON:
            continue  # no bundle has it, and what it opens needs a session
        answer = await api.call(endpoint.method, path, token, json={} if endpoint.body else None)
        assert (answer.status == 403) is (right is not endpoint.right), (endpoint.path, right, answer)


async def test_access_tokens_are_kept_as_a_hash_and_revoked(api: Api, ann: Someone) -> None:
    tokens = api.services.access_tokens
    person = (await api.services.callers.identify(ann.token)).person
    token = await tokens.make(person, {Right.READ})
    assert (await api.call("GET", "accounts", token)).status == 200
    stored = (await tokens.all(person))[0]
    assert (stored.preview, stored.scopes) == (f"aqo_…{token[-4:]}", ("read",))
    assert stored.last_used_on == api.clock().date()

    def everything(connection: Connection) -> str:
        return repr([connection.execute(table.select()).all() for table in User.metadata.sorted_tables])

    kept = await api.database.run(everything)
    assert token not in kept
    assert hashlib.sha256(token.encode()).hexdigest() in kept
    await tokens.revoke(person, stored.id)
    assert (await api.call("GET", "accounts", token)).status == 401


async def test_a_calendars_address_opens_nothing_else(api: Api, ann: Someone) -> None:
    person = (await api.services.callers.identify(ann.token)).person
    tokens = api.services.access_tokens
    secret, other = await tokens.make(person, {Right.CALENDAR}), await tokens.make(person, FOR_TOKENS)
    assert (await api.call("GET", f"calendar/{secret}.ics")).status == 200
    assert (await api.call("GET", "accounts", secret)).status == 403
    for wrong in (other, "aqo_" + "A" * 43, ann.token, "x", "%00", "..%2f"):
        assert (await api.call("GET", f"calendar/{wrong}.ics")).status == 404
