"""Coming in with an e-mail address and a password, and going out.

An address that nobody has and a wrong password are one and the same: the same answer by the same path, at the same
cost. Every success and every failure is written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from email_validator import EmailNotValidError, validate_email

from services.clock import Clock
from services.errors import NotFound, ServiceError
from services.passwords import Passwords
from services.people import NEW
from services.sessions import Session, SessionTokens
from services.storage.database import Database
from services.storage.records import Credentials, Person, Profile
from services.storage.transaction import Transaction
from services.throttle import Throttle

LONGEST_EMAIL = 254
_HOUR = timedelta(hours=1)
OF_ADDRESS, OF_ACCOUNT, REGISTERING = 30, 10, 10
"""An hour. From one address, for one e-mail (failures alone), and people registered from one address."""


class BadEmail(ServiceError):
    """Text that is no e-mail address."""


class EmailTaken(ServiceError):
    """Somebody registered with that address."""


class BadLogin(ServiceError):
    """No such address, or not its password: never said which."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """``token``: of the session that began."""

    token: str
    profile: Profile


def normal_email(text: str) -> str:
    """The one way of writing an address by which it is kept and compared. Raises ``BadEmail``."""
    try:
        email = validate_email(text, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        raise BadEmail from None
    if len(email) > LONGEST_EMAIL:
        raise BadEmail
    return email


class SignIn:
    def __init__(self, database: Database, passwords: Passwords, tokens: SessionTokens, clock: Clock) -> None:
        self._database = database
        self._passwords = passwords
        self._tokens = tokens
        self._clock = clock
        self._addresses = Throttle(OF_ADDRESS, _HOUR, clock)
        self._accounts = Throttle(OF_ACCOUNT, _HOUR, clock)
        self._registering = Throttle(REGISTERING, _HOUR, clock)

    async def register(self, email: str, password: str, language: str, address: str) -> SignedIn:
        """A new person. Raises ``BadEmail``, ``PasswordRefused``, ``EmailTaken``, ``TooOften``, ``Busy``."""
        email = normal_email(email)
        self._registering.take(address)
        hashed = await self._passwords.hash(password)
        now = self._clock()
        columns = {**NEW, "email": email, "hashed_password": hashed, "preferred_language": language}
        async with self._database.write() as tx:
            person_id = await tx.sign_ins.add(now, **columns)
            if person_id is None:
                raise EmailTaken
            await tx.usage.act(person_id, "signed_up", now)
            return SignedIn(self._tokens.issue(person_id, 0), await _profile(tx, person_id))

    async def log_in(self, email: str, password: str, address: str) -> SignedIn:
        """Raises ``BadLogin``, ``TooOften``, ``Busy``."""
        email = _as_kept(email)
        self._addresses.take(address)
        self._accounts.take(email)
        async with self._database.read() as tx:
            known = await tx.sign_ins.by_email(email)
        known = await self._proven(known, password, address)
        now = self._clock()
        async with self._database.write() as tx:
            if await tx.sign_ins.of_person(known.person_id) != known:
                raise BadLogin  # changed meanwhile
            await tx.usage.act(known.person_id, "logged_in", now)
            profile = await _profile(tx, known.person_id)
        self._accounts.give_back(email)
        return SignedIn(self._tokens.issue(known.person_id, known.version), profile)

    async def change_password(self, person: Person, current: str, new: str, address: str) -> SignedIn:
        """Another password, and a new session; all that were begun before are over.

        Raises ``BadLogin``, ``PasswordRefused``, ``TooOften``, ``Busy``.
        """
        self._addresses.take(address)
        self._accounts.take(person.id)
        async with self._database.read() as tx:
            known = await tx.sign_ins.of_person(person.id)
        known = await self._proven(known, current, address)
        hashed = await self._passwords.hash(new)
        now = self._clock()
        async with self._database.write() as tx:
            if await tx.sign_ins.of_person(person.id) != known:
                raise BadLogin
            await tx.people.update(person.id, now, hashed_password=hashed)
            await tx.sign_ins.end_all(person.id)
            await tx.usage.act(person.id, "password_changed", now)
            profile = await _profile(tx, person.id)
        self._accounts.give_back(person.id)
        return SignedIn(self._tokens.issue(person.id, known.version + 1), profile)

    async def log_out(self, person: Person, session: Session, *, everywhere: bool) -> None:
        """End this session, or all that there are."""
        now = self._clock()
        async with self._database.write() as tx:
            if everywhere:
                await tx.sign_ins.end_all(person.id)
            else:
                await tx.sign_ins.end(person.id, session.id, session.expires_at)
            await tx.usage.act(person.id, "logged_out", now, details="everywhere" if everywhere else None)

    async def profile(self, person: Person) -> Profile:
        """Raises ``NotFound`` where the person has left meanwhile."""
        async with self._database.read() as tx:
            return await _profile(tx, person.id)

    async def _proven(self, known: Credentials | None, password: str, address: str) -> Credentials:
        """What was known, if that is the password. Raises ``BadLogin``, and the failure is written down."""
        matches = await self._passwords.matches(password, known.hashed_password if known else None)
        if known is not None and known.is_active and matches:
            return known
        async with self._database.write() as tx:
            await tx.sign_ins.failed(known.person_id if known else None, address, self._clock())
        raise BadLogin


async def _profile(tx: Transaction, person_id: int) -> Profile:
    profile = await tx.sign_ins.profile(person_id)
    if profile is None:
        raise NotFound("person")
    return profile


def _as_kept(email: str) -> str:
    """What is no address is nobody's, and goes the same way."""
    try:
        return normal_email(email)
    except BadEmail:
        return email.lower()[:LONGEST_EMAIL]
