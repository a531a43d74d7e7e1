"""Passwords: bcrypt in a thread, a few at once.

Hashing takes a quarter of a second of a core by design, so whoever can make us hash can keep us busy: few run at a time
and few may wait. The same work is done whether or not there is anything to compare with.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from typing import TypeVar

import bcrypt

from services.errors import ServiceError

T = TypeVar("T")

SHORTEST, LONGEST = 10, 72
"""Bytes of UTF-8. bcrypt looks at no more than 72, and pyca's refuses more."""
_COST = 12
_AT_ONCE, _WAITING = 2, 40
_LETTERS = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_DIGEST = 31


class PasswordRefused(ServiceError):
    """``reason``: ``too_short``, ``too_long``, ``unprintable``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Busy(ServiceError):
    """So many passwords wait to be looked at that no more are taken in."""


def checked(password: str) -> str:
    """A password that somebody chose. Raises ``PasswordRefused``; nothing is ever cut off."""
    size = len(password.encode())
    if "\0" in password:
        raise PasswordRefused("unprintable")
    if not SHORTEST <= size <= LONGEST:
        raise PasswordRefused("too_short" if size < SHORTEST else "too_long")
    return password


class Passwords:
    def __init__(self, cost: int = _COST) -> None:
        """``cost``: the binary logarithm of the rounds."""
        self._cost = cost
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._waiting = 0
        self._nobodys = f"{bcrypt.gensalt(cost).decode()}{''.join(secrets.choice(_LETTERS) for _ in range(_DIGEST))}"

    async def hash(self, password: str) -> str:
        """Raises ``PasswordRefused``, ``Busy``."""
        secret = checked(password).encode()
        return (await self._work(bcrypt.hashpw, secret, bcrypt.gensalt(self._cost))).decode()

    async def matches(self, password: str, hashed: str | None) -> bool:
        """Whether it is the password. ``hashed`` None: there is none, which takes as long to find out.

        Raises ``Busy``.
        """
        secret = password.encode()
        whole = len(secret) <= LONGEST and b"\0" not in secret
        known = await self._work(bcrypt.checkpw, secret if whole else b"", (hashed or self._nobodys).encode())
        return known and whole and hashed is not None

    async def _work(self, function: Callable[[bytes, bytes], T], secret: bytes, other: bytes) -> T:
        if self._waiting >= _WAITING:
            raise Busy
        self._waiting += 1
        try:
            async with self._places:
                return await asyncio.to_thread(function, secret, other)
        finally:
            self._waiting -= 1
