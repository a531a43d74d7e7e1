"""Signing up, in and out, and the person themselves."""

from __future__ import annotations

from admin.api import bodies
from admin.api.endpoint import Call, Endpoint
from admin.api.limits import Cost
from admin.api.models import Session, User
from admin.api.problems import unfit
from services.errors import NotFound
from services.linking import as_code
from services.rights import Right
from services.sign_in import SignedIn

_TAG = "Person"


async def register(call: Call[bodies.Register, None]) -> Session:
    body = call.body
    language = call.texts.language
    return _session(await call.services.sign_in.register(body.email, body.password, language, call.address))


async def log_in(call: Call[bodies.LogIn, None]) -> Session:
    return _session(await call.services.sign_in.log_in(call.body.email, call.body.password, call.address))


async def change_password(call: Call[bodies.ChangePassword, None]) -> Session:
    body = call.body
    changed = call.services.sign_in.change_password(call.person, body.current_password, body.password, call.address)
    return _session(await changed)


async def log_out(call: Call[bodies.LogOut, None]) -> None:
    assert call.caller is not None
    assert call.caller.session is not None, "no access token has the right"
    await call.services.sign_in.log_out(call.person, call.caller.session, everywhere=call.body.everywhere)


async def get_me(call: Call[None, None]) -> User:
    return User.of(await call.services.sign_in.profile(call.person))


async def change_me(call: Call[bodies.ChangeMe, None]) -> User:
    body, people = call.body, call.services.people
    code = await _code(call)
    if body.preferred_language is not None and body.preferred_language not in call.services.translations.languages:
        raise unfit("preferred_language", "api-language")
    if code is not None:
        await _join(call, *code)
    if body.timezone is not None:
        try:
            await people.set_timezone(call.person, body.timezone)
        except ValueError:
            raise unfit("timezone", "api-timezone") from None
    if body.preferred_language is not None:
        await people.set_language(call.person, body.preferred_language)
    return User.of(await call.services.sign_in.profile(call.person))


async def _code(call: Call[bodies.ChangeMe, None]) -> tuple[str, str] | None:
    """The field that holds a code, and the code; None where there is none. Raises ``Problem`` for what is no code.

    A client that sends all fields back as they were changes nothing with the number of the chat that is connected.
    """
    if call.body.telegram_code is not None:
        code = as_code(call.body.telegram_code)
        if code is None:
            raise unfit("telegram_code", "api-code")
        return "telegram_code", code
    typed = call.body.telegram_chat_id
    if typed is None or str(typed).strip() in {"", str(call.person.telegram_id)}:
        return None
    code = as_code(str(typed))
    if code is None:
        raise unfit("telegram_chat_id", "api-chat-id")
    return "telegram_chat_id", code


async def _join(call: Call[bodies.ChangeMe, None], field: str, code: str) -> None:
    call.limits.take(Cost.CODE, call.person.id)
    try:
        await call.services.linking.redeem(call.person, code)
    except NotFound as error:
        if type(error) is not NotFound:
            raise
        raise unfit(field, "api-code") from None


def _session(signed_in: SignedIn) -> Session:
    return Session(access_token=signed_in.token, user=User.of(signed_in.profile))


ENDPOINTS = (
    Endpoint(
        method="POST",
        path="/auth/register",
        handler=register,
        summary="Sign up with an e-mail address and a password",
        tag=_TAG,
        body=bodies.Register,
        answer=Session,
        status=201,
        may=(409, 429, 503),
    ),
    Endpoint(
        method="POST",
        path="/auth/login",
        handler=log_in,
        summary="Sign in; the token runs for 24 hours",
        tag=_TAG,
        body=bodies.LogIn,
        answer=Session,
        may=(401, 429, 503),
    ),
    Endpoint(
        method="POST",
        path="/auth/password",
        handler=change_password,
        summary="Change the password; every session but the new one ends",
        tag=_TAG,
        right=Right.PERSON,
        body=bodies.ChangePassword,
        answer=Session,
        may=(503,),
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="POST",
        path="/auth/logout",
        handler=log_out,
        summary="End this session, or all",
        tag=_TAG,
        right=Right.PERSON,
        body=bodies.LogOut,
        status=204,
        cost=Cost.CHANGE,
    ),
    Endpoint(
        method="GET",
        path="/auth/me",
        handler=get_me,
        summary="Who I am",
        tag=_TAG,
        right=Right.READ,
        answer=User,
    ),
    Endpoint(
        method="PATCH",
        path="/auth/me",
        handler=change_me,
        summary="Change language or time zone, or connect with a Telegram chat by its code",
        tag=_TAG,
        right=Right.PERSON,
        body=bodies.ChangeMe,
        answer=User,
        may=(409,),
        cost=Cost.CHANGE,
    ),
)
