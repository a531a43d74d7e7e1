"""A chat and an e-mail account become one person, and nothing of either is lost."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection

from services.accounts import Draft
from services.kinds import Kind
from services.notifications.outbox import entry
from services.rights import Right
from services.storage.models import Base
from services.storage.records import Person
from services.vault import Owner
from tests.admin.api.conftest import Api, Someone
from tests.admin.api.test_junk import named
from tests.stand_ins.keys import made_up

CHAT = 5_000_000_001


async def lived(api: Api, person: Person, platform_id: str, key: str | None = None) -> int:
    """An account with some use, a wish, a notification that was told, a token; answers the account's id."""
    services = api.services
    preset = services.catalogue.get(platform_id).presets[0]
    draft = Draft(platform_id, preset.limits, preset_id=preset.id, identifier=f"of {person.id}")
    view = await services.accounts.add(person, draft, key)
    await services.usage.log(person, view.account.id, Decimal(3))
    await services.notices.toggle(person, Kind.WEEKLY_REPORT)
    await services.access_tokens.make(person, {Right.READ})
    now = api.clock()
    until = now + timedelta(hours=1)
    told = [entry(Kind.RESET_ALERT, person.id, about, now, until) for about in ("both", platform_id)]
    async with api.database.write() as tx:
        await tx.outbox.put(told, now)
    return view.account.id


async def tables(api: Api) -> dict[str, list[dict[str, Any]]]:
    def read(connection: Connection) -> dict[str, list[dict[str, Any]]]:
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in Base.metadata.sorted_tables
        }

    return await api.database.run(read)


@pytest.mark.parametrize("field", ["telegram_code", "telegram_chat_id"])
@pytest.mark.parametrize("typed", ["{}", " {} ", "lower", "parted"])
async def test_the_code_of_a_chat(api: Api, ann: Someone, field: str, typed: str) -> None:
    chat = await api.in_chat(CHAT, "ko")
    code = await api.services.linking.issue(chat.id)
    shown = {"lower": code.lower(), "parted": f"{code[:4]}-{code[4:]}"}.get(typed) or typed.format(code)
    answer = await ann.patch("auth/me", **{field: shown})
    assert answer.status == 200
    assert answer.data == {
        **ann.user,
        "telegram_chat_id": CHAT,
        "preferred_language": "ko",
        "timezone": "Asia/Seoul",
    }
    assert (await ann.get("auth/me")).data == answer.data, "her token is still good"
    joined = await api.services.people.by_telegram(CHAT)
    assert joined is not None
    assert joined.id == ann.user["id"]
    assert joined.registered
    again = await ann.patch("auth/me", **answer.data)
    assert (again.status, again.data) == (200, answer.data), "a client that sends all of it back changes nothing"


async def test_nothing_is_lost(api: Api, ann: Someone) -> None:
    keys = made_up("gemini_free"), made_up("groq_free")
    chat = await api.in_chat(CHAT)
    mail = (await api.services.callers.identify(ann.token)).person
    of_chat = await lived(api, chat, "gemini_free", keys[0])
    of_mail = await lived(api, mail, "groq_free", keys[1])
    before = await tables(api)
    assert (await ann.patch("auth/me", telegram_code=await api.services.linking.issue(chat.id))).status == 200
    after = await tables(api)
    assert len(after["users"]) == 1
    for name in ("platform_accounts", "quotas", "access_tokens", "outbox"):
        assert {row["id"] for row in after[name]} == {row["id"] for row in before[name]}, name
    assert {row["id"] for row in before["usage_logs"]} < {row["id"] for row in after["usage_logs"]}
    for name in ("platform_accounts", "usage_logs", "access_tokens", "outbox", "notification_settings", "schedules"):
        assert {row["user_id"] for row in after[name]} == {mail.id}, name
    assert [row["kind"] for row in after["notification_settings"]] == [Kind.WEEKLY_REPORT]
    assert {row["kind"] for row in after["schedules"]} >= {row["kind"] for row in before["schedules"]}
    told = {f"reset_alert:{mail.id}:{about}" for about in ("both", "gemini_free", "groq_free")}
    assert {row["dedupe_key"] for row in after["outbox"]} == told | {f"reset_alert:{chat.id}:both"}
    shown = (await ann.get("accounts")).data
    assert [each["id"] for each in shown] == sorted([of_chat, of_mail])
    assert {each["quotas"][0]["used_quota"] for each in shown} == {3}
    async with api.database.read() as tx:
        for account, platform, key in ((of_chat, "gemini_free", keys[0]), (of_mail, "groq_free", keys[1])):
            sealed = await tx.accounts.sealed_key(mail.id, account)
            assert sealed is not None
            assert api.vault.open(sealed, Owner(mail.id, account, platform)) == key


async def test_it_is_good_once_and_for_ten_minutes(api: Api, ann: Someone) -> None:
    chat = await api.in_chat(CHAT)
    old = await api.services.linking.issue(chat.id)
    code = await api.services.linking.issue(chat.id)
    assert len(code) == 8
    assert named(await ann.patch("auth/me", telegram_code=old)) == ["telegram_code"], "a new one replaces it"
    api.clock.forward(minutes=10)
    assert named(await ann.patch("auth/me", telegram_code=code)) == ["telegram_code"]
    code = await api.services.linking.issue(chat.id)
    bob = await api.newcomer("bob@example.org")
    assert (await ann.patch("auth/me", telegram_code=code)).status == 200
    assert named(await bob.patch("auth/me", telegram_code=code)) == ["telegram_code"]


async def test_two_who_use_the_same_code_at_once(api: Api, ann: Someone) -> None:
    bob = await api.newcomer("bob@example.org")
    code = await api.services.linking.issue((await api.in_chat(CHAT)).id)
    answers = await asyncio.gather(*(each.patch("auth/me", telegram_code=code) for each in (ann, bob)))
    assert sorted(each.status for each in answers) == [200, 422]


async def test_one_chat_and_one_address_each(api: Api, ann: Someone) -> None:
    first, second = await api.in_chat(CHAT), await api.in_chat(CHAT + 1)
    issue = api.services.linking.issue
    assert (await ann.patch("auth/me", telegram_code=await issue(first.id))).status == 200
    twice = await ann.patch("auth/me", telegram_code=await issue(second.id))
    assert (twice.status, twice.detail) == (409, "This person is connected with another Telegram chat already.")
    bob = await api.newcomer("bob@example.org")
    taken = await bob.patch("auth/me", telegram_code=await issue(ann.user["id"]))
    assert (taken.status, taken.detail) == (409, "That chat belongs to somebody with an e-mail address already.")
    assert (await ann.patch("auth/me", telegram_code=await issue(ann.user["id"]))).status == 200, "her own"
    assert (await ann.get("auth/me")).data["telegram_chat_id"] == CHAT


async def test_codes_are_not_guessed(api: Api, ann: Someone) -> None:
    for number in range(10):
        assert (await ann.patch("auth/me", telegram_code=f"ABCDEFG{2 + number % 8}")).status == 422
    answer = await ann.patch("auth/me", telegram_code=await api.services.linking.issue((await api.in_chat(CHAT)).id))
    assert (answer.status, answer.headers["Retry-After"]) == (429, "3600")


async def test_from_the_chats_side(api: Api, ann: Someone) -> None:
    """A link with a code of the e-mail's person, followed in the chat: the chat's person is who stays."""
    chat = await api.in_chat(CHAT)
    await ann.add("gemini_free")
    await api.services.linking.redeem(chat, await api.services.linking.issue(ann.user["id"]))
    assert (await ann.get("auth/me")).status == 401
    said = {"email": "ann@example.org", "password": "correct horse battery"}
    answer = await api.call("POST", "auth/login", json=said)
    assert (answer.status, answer.data["user"]["id"]) == (200, chat.id)
    assert len((await api.call("GET", "accounts", answer.data["access_token"])).data) == 1
