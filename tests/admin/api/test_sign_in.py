"""Passwords, e-mail addresses, limits, and what is written down of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bcrypt
import pytest
from sqlalchemy import Connection

from services import passwords
from services.passwords import Passwords
from services.storage.models import Base
from tests.admin.api.conftest import PASSWORD, Api, Someone

WRONG = "not her password"


async def rows(api: Api, table: str) -> list[dict[str, Any]]:
    def read(connection: Connection) -> list[dict[str, Any]]:
        return [dict(row) for row in connection.execute(Base.metadata.tables[table].select()).mappings()]

    return await api.database.run(read)


async def log_in(api: Api, email: str, password: str) -> tuple[int, Any]:
    answer = await api.call("POST", "auth/login", json={"email": email, "password": password})
    return answer.status, answer.data


@pytest.mark.parametrize(
    ("password", "field"),
    [
        ("short", "password"),
        ("nine char", "password"),
        ("x" * 73, "password"),
        ("é" * 37, "password"),  # 74 bytes
        ("nul\0 in the middle", "password"),
    ],
)
async def test_passwords_that_do_not_do(api: Api, password: str, field: str) -> None:
    answer = await api.call("POST", "auth/register", json={"email": "ann@example.org", "password": password})
    assert answer.status == 422
    assert [each["field"] for each in answer.data["errors"]] == [field]
    assert not await rows(api, "users")


@pytest.mark.parametrize("password", ["ten chars!", "é" * 36, "x" * 72, "  spaces count  "])
async def test_passwords_that_do(api: Api, password: str) -> None:
    await api.newcomer(password=password)
    assert (await log_in(api, "ann@example.org", password))[0] == 200
    assert (await log_in(api, "ann@example.org", password + " "))[0] == 401, "nothing is cut off"
    assert (await rows(api, "users"))[0]["hashed_password"].startswith("$2b$")


def test_hashing_costs_what_it_should() -> None:
    assert Passwords()._nobodys.startswith("$2b$12$")


@pytest.mark.parametrize(
    "email", ["", "ann", "ann@", "@example.org", "ann@example", "a b@example.org", "ann@exa\0mple.org"]
)
async def test_what_is_no_address(api: Api, email: str) -> None:
    answer = await api.call("POST", "auth/register", json={"email": email, "password": PASSWORD})
    assert answer.status == 422
    assert [each["field"] for each in answer.data["errors"]] == ["email"]


async def test_one_address_however_it_is_written(api: Api, ann: Someone) -> None:
    answer = await api.call("POST", "auth/register", json={"email": "ANN@example.Org", "password": PASSWORD})
    assert (answer.status, answer.detail) == (409, "Somebody has signed up with this e-mail address already.")
    status, data = await log_in(api, "aNN@EXAMPLE.org", PASSWORD)
    assert (status, data["user"]["id"]) == (200, ann.user["id"])


async def test_unknown_address_and_wrong_password_are_one(
    api: Api, ann: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same answer, by the same steps: bcrypt does the same work, and one row is written, in both."""
    compared: list[tuple[int, bytes]] = []
    check: Callable[[bytes, bytes], bool] = bcrypt.checkpw

    def noting(password: bytes, hashed: bytes) -> bool:
        compared.append((len(password), hashed[:7]))
        return check(password, hashed)

    monkeypatch.setattr(bcrypt, "checkpw", noting)
    wrong = await api.call("POST", "auth/login", json={"email": "ann@example.org", "password": WRONG})
    unknown = await api.call("POST", "auth/login", json={"email": "bob@example.org", "password": WRONG})
    nonsense = await api.call("POST", "auth/login", json={"email": "no address", "password": WRONG})
    assert wrong.status == 401
    assert (wrong.status, wrong.data) == (unknown.status, unknown.data) == (nonsense.status, nonsense.data)
    assert set(wrong.headers) == set(unknown.headers)
    assert compared == [(len(WRONG), b"$2b$04$")] * 3
    failures = await rows(api, "sign_in_failures")
    assert [row["user_id"] for row in failures] == [ann.user["id"], None, None]
    assert {row["address"] for row in failures} == {"127.0.0.1"}


async def test_log_ins_are_written_down(api: Api, ann: Someone) -> None:
    await log_in(api, "ann@example.org", PASSWORD)
    await ann.post("auth/logout")
    done = [(row["user_id"], row["action"]) for row in await rows(api, "usage_logs")]
    assert done == [(ann.user["id"], each) for each in ("signed_up", "logged_in", "logged_out")]
    assert PASSWORD not in repr(await rows(api, "usage_logs"))


async def test_an_account_is_guessed_at_ten_times_an_hour(api: Api, ann: Someone) -> None:
    for _ in range(10):
        assert (await log_in(api, "ann@example.org", WRONG))[0] == 401
    answer = await api.call("POST", "auth/login", json={"email": "Ann@example.org", "password": PASSWORD})
    assert (answer.status, answer.headers["Retry-After"]) == (429, "3600")
    assert (await log_in(api, "bob@example.org", WRONG))[0] == 401, "only hers"
    api.clock.forward(hours=1)
    assert (await log_in(api, "ann@example.org", PASSWORD))[0] == 200


async def test_right_passwords_are_not_counted_as_guesses(api: Api, ann: Someone) -> None:
    for _ in range(15):
        assert (await log_in(api, "ann@example.org", PASSWORD))[0] == 200


async def test_an_address_is_counted_over_all_accounts(api: Api) -> None:
    for number in range(30):
        assert (await log_in(api, f"nobody{number}@example.org", WRONG))[0] == 401
    status, data = await log_in(api, "nobody@example.org", WRONG)
    assert (status, data["status"]) == (429, 429)


async def test_ten_people_an_hour_from_one_address(api: Api) -> None:
    for number in range(10):
        await api.newcomer(f"person{number}@example.org")
    answer = await api.call("POST", "auth/register", json={"email": "more@example.org", "password": PASSWORD})
    assert answer.status == 429
    assert len(await rows(api, "users")) == 10


async def test_another_password_ends_every_session(api: Api, ann: Someone) -> None:
    second = (await log_in(api, "ann@example.org", PASSWORD))[1]["access_token"]
    wrong = await ann.post("auth/password", current_password=WRONG, password="a new password")
    assert wrong.status == 401
    assert (await ann.get("auth/me")).status == 200
    changed = await ann.post("auth/password", current_password=PASSWORD, password="a new password")
    assert changed.status == 200
    for token in (ann.token, second):
        assert (await api.call("GET", "auth/me", token)).status == 401
    assert (await api.call("GET", "auth/me", changed.data["access_token"])).status == 200
    assert (await log_in(api, "ann@example.org", PASSWORD))[0] == 401
    assert (await log_in(api, "ann@example.org", "a new password"))[0] == 200


async def test_logging_out_here_and_everywhere(api: Api, ann: Someone) -> None:
    tokens = [(await log_in(api, "ann@example.org", PASSWORD))[1]["access_token"] for _ in range(2)]
    assert (await ann.post("auth/logout")).status == 204
    assert (await ann.get("auth/me")).status == 401
    assert [(await api.call("GET", "auth/me", token)).status for token in tokens] == [200, 200]
    assert (await api.call("POST", "auth/logout", tokens[0], json={"everywhere": True})).status == 204
    assert [(await api.call("GET", "auth/me", token)).status for token in tokens] == [401, 401]


async def test_too_many_passwords_at_once_are_put_off(api: Api, ann: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_WAITING", 0)
    answer = await api.call("POST", "auth/login", json={"email": "ann@example.org", "password": PASSWORD})
    assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
