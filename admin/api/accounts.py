"""A person's accounts, and the platforms there are."""

from __future__ import annotations

from typing import Any

from admin.api import bodies, platform_models
from admin.api.endpoint import Call, Endpoint
from admin.api.limits import Cost
from admin.api.models import Account, Check, CheckDetails
from admin.api.platform_models import AllowedLimit, OfferedPlatform
from admin.api.problems import unfit
from admin.api.words import check_message
from services.accounts import Draft
from services.checks import NoKey
from services.errors import KeyUnreadable
from services.platforms import keys
from services.platforms.answers import Outcome
from services.platforms.clients.gate import NotItsKey
from services.platforms.model import KeyKind, Platform, Preset, Status
from services.rights import Right

_TAG = "Accounts"
_ID = "account_id"


async def add(call: Call[bodies.AddAccount, None]) -> Account:
    body = call.body
    platform = _offered(call, body.platform_id)
    preset = _preset(platform, body.preset_id)
    key = _key(call, platform, body.api_key)
    draft = Draft(platform.id, preset.limits, preset_id=preset.id, identifier=body.account_identifier or None)
    return Account.of(await call.services.accounts.add(call.person, draft, key))


async def all_of_them(call: Call[None, None]) -> list[Account]:
    return [Account.of(view) for view in await call.services.overview.all(call.person)]


async def one(call: Call[None, None]) -> Account:
    return Account.of(await call.services.overview.one(call.person, call.id(_ID)))


async def change(call: Call[bodies.ChangeAccount, None]) -> Account:
    """One step for each thing that changes; whatever could be refused is looked at before the first."""
    body, accounts, account_id = call.body, call.services.accounts, call.id(_ID)
    view = await call.services.overview.one(call.person, account_id)
    key = preset = None
    if body.api_key or "preset_id" in body.model_fields_set:
        platform = view.platform
        if platform is None:
            raise unfit("preset_id" if "preset_id" in body.model_fields_set else "api_key", "api-own-platform")
        key = _key(call, platform, body.api_key)
        preset = _preset(platform, body.preset_id) if "preset_id" in body.model_fields_set else None
    if "account_identifier" in body.model_fields_set:
        await accounts.rename(call.person, account_id, body.account_identifier or None)
    if preset is not None:
        await accounts.set_limits(call.person, account_id, preset.limits, preset_id=preset.id)
    if key is not None:
        await accounts.set_key(call.person, account_id, key)
    elif "api_key" in body.model_fields_set:
        await accounts.remove_key(call.person, account_id)
    return Account.of(await call.services.overview.one(call.person, account_id))


async def remove(call: Call[None, None]) -> None:
    await call.services.accounts.remove(call.person, call.id(_ID))


async def verify(call: Call[None, None]) -> Check:
    account_id = call.id(_ID)
    try:
        checked = await call.services.checks.ask(call.person, account_id)
    except (NoKey, NotItsKey, KeyUnreadable):
        view = await call.services.overview.one(call.person, account_id)
        details = CheckDetails(outcome="no_key", account=Account.of(view))
        return Check(success=False, message=call.texts("check-no-key"), details=details)
    answer, account = checked.answer, checked.view.account
    return Check(
        success=account.is_verified if answer is None else answer.outcome is Outcome.VALID,
        message=check_message(call.texts, checked),
        details=CheckDetails(
            outcome=account.check_outcome or "" if answer is None else answer.outcome.value,
            reason=answer.reason.value if answer is not None and answer.reason is not None else None,
            permission=answer.permission if answer is not None else None,
            checked_at=account.checked_at if answer is None else answer.at,
            retry_at=answer.retry_at if answer is not None else None,
            account=Account.of(checked.view),
        ),
    )


async def platforms(call: Call[None, None]) -> list[OfferedPlatform]:
    return [_platform(platform) for platform in call.services.catalogue.offered()]


def _offered(call: Call[bodies.AddAccount, None], platform_id: str) -> Platform:
    catalogue = call.services.catalogue
    if platform_id not in catalogue or catalogue.get(platform_id).status is not Status.OFFERED:
        raise unfit("platform_id", "api-unknown-platform")
    return catalogue.get(platform_id)


def _preset(platform: Platform, preset_id: str | None) -> Preset:
    preset = platform.default_preset if preset_id is None else platform.preset(preset_id)
    if preset is None:
        raise unfit("preset_id", "api-unknown-preset")
    return preset


def _key(call: Call[Any, None], platform: Platform, typed: str | None) -> str | None:
    """A key as it is kept; None where none was given. What plainly is another platform's is refused."""
    key = keys.cleaned(typed or "")
    if not key:
        return None
    if platform.key.kind is KeyKind.NONE:
        raise unfit("api_key", "api-takes-no-key", platform=platform.name)
    verdict = keys.check_format(platform, key)
    if verdict.fit is keys.Fit.NOT_A_KEY:
        raise unfit("api_key", "key-not-a-key", fault=str(verdict.fault))
    if verdict.fit is keys.Fit.OTHER:
        names = call.texts.either([other.name for other in verdict.others])
        raise unfit("api_key", "key-of-another", names=names, platform=platform.name)
    return key


def _platform(platform: Platform) -> OfferedPlatform:
    return OfferedPlatform(
        platform_id=platform.id,
        platform_name=platform.full_name,
        icon=platform.emoji,
        takes_api_key=platform.key.kind is not KeyKind.NONE,
        good_for=[purpose.value for purpose in platform.good_for],
        app_url=platform.links.app,
        signup_url=platform.links.signup,
        api_docs_url=platform.links.docs,
        presets=[_preset_model(preset) for preset in platform.presets],
    )


def _preset_model(preset: Preset) -> platform_models.Preset:
    return platform_models.Preset(
        id=preset.id,
        name=preset.name,
        bought=preset.bought,
        limits=[AllowedLimit.of(limit) for limit in preset.limits],
        source=preset.source,
        source_url=preset.source_url,
        date=preset.date,
        confidence=preset.confidence.value,
        default=preset.default,
    )


ENDPOINTS = (
    Endpoint(
        method="POST",
        path="/accounts",
        handler=add,
        summary="Add an account on a platform, with its key or without",
        tag=_TAG,
        right=Right.ACCOUNTS,
        body=bodies.AddAccount,
        answer=Account,
        status=201,
        may=(409,),
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="GET",
        path="/accounts",
        handler=all_of_them,
        summary="All accounts with their quotas",
        tag=_TAG,
        right=Right.READ,
        answer=list[Account],
    ),
    Endpoint(
        method="GET",
        path="/accounts/{account_id}",
        handler=one,
        summary="One account",
        tag=_TAG,
        right=Right.READ,
        answer=Account,
    ),
    Endpoint(
        method="PATCH",
        path="/accounts/{account_id}",
        handler=change,
        summary="Rename an account, give it another key or other limits",
        tag=_TAG,
        right=Right.ACCOUNTS,
        body=bodies.ChangeAccount,
        answer=Account,
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="DELETE",
        path="/accounts/{account_id}",
        handler=remove,
        summary="Remove an account with its key; the log keeps what was used",
        tag=_TAG,
        right=Right.ACCOUNTS,
        status=204,
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="POST",
        path="/accounts/{account_id}/verify",
        handler=verify,
        summary="Have the platform say whether the key is alive, and what is left",
        tag=_TAG,
        right=Right.ACCOUNTS,
        answer=Check,
        may=(409,),
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="GET",
        path="/platforms",
        handler=platforms,
        summary="Every platform there is, with its limits and where they are from",
        tag=_TAG,
        answer=list[OfferedPlatform],
    ),
)
