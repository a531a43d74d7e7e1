"""Session tokens: JSON Web Tokens (RFC 7519), signed with HMAC-SHA256 and nothing else.

``kid`` says which of our secrets signed, so that one can be replaced while tokens of the other still run; which secret
and which algorithm are ours to say, never the token's. Times are compared with the clock that is passed in.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import jwt

from services.clock import Clock
from services.errors import ServiceError

LIFE = timedelta(hours=24)
SHORTEST_SECRET = 32
"""Bytes: as many as the signature has (RFC 7518, 3.2)."""
_ALGORITHM = "HS256"
_ISSUER, _AUDIENCE = "ai-quota-orchestrator", "ai-quota-orchestrator/api"
_LEEWAY = timedelta(minutes=1)
"""Clocks of replicas differ."""
_REQUIRED = ["iss", "aud", "sub", "iat", "exp", "jti", "ver"]
_DECODING: Any = {"require": _REQUIRED, "verify_exp": False, "verify_iat": False, "verify_nbf": False}
_ID_BYTES = 16
_LARGEST = 2**63 - 1
_REMEMBERED = 4096
"""Tokens: programs come again and again with the same one, and verifying takes as long as all else about them."""


class BadToken(ServiceError):
    """A token that we did not give out, or that is too old. Why is nobody's business."""


@dataclass(frozen=True, slots=True)
class Session:
    """``version``: of the person's sessions, when it began."""

    id: str
    person_id: int
    version: int
    expires_at: datetime


class SessionTokens:
    def __init__(self, keys: Sequence[str], clock: Clock) -> None:
        """``keys``: secrets, the first signs, all verify."""
        self._keys = {_key_id(key): key for key in keys}
        self._first = next(iter(self._keys))
        self._clock = clock
        # what was verified once is so for ever; what is refused raises, and is not kept
        self._verified = lru_cache(_REMEMBERED)(self._verify)

    def issue(self, person_id: int, version: int) -> str:
        """A token for a new session of a person's."""
        now = self._clock()
        claims = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": str(person_id),
            "iat": int(now.timestamp()),
            "exp": int((now + LIFE).timestamp()),
            "jti": secrets.token_hex(_ID_BYTES),
            "ver": version,
        }
        return jwt.encode(claims, self._keys[self._first], algorithm=_ALGORITHM, headers={"kid": self._first})

    def read(self, token: str) -> Session:
        """Raises ``BadToken``."""
        begun, session = self._verified(token)
        now = self._clock()
        if session.expires_at <= now or begun > now + _LEEWAY:
            raise BadToken
        return session

    def _verify(self, token: str) -> tuple[datetime, Session]:
        """What a token of ours says, whatever the time: when it began, and of which session it is."""
        try:
            key = self._keys[str(jwt.get_unverified_header(token).get("kid"))]
            claims = jwt.decode(
                token, key, algorithms=[_ALGORITHM], audience=_AUDIENCE, issuer=_ISSUER, options=_DECODING
            )
            begun, ends = (datetime.fromtimestamp(claims[name], UTC) for name in ("iat", "exp"))
            session = Session(str(claims["jti"]), int(claims["sub"]), int(claims["ver"]), ends)
        except (jwt.InvalidTokenError, KeyError, ValueError, TypeError, OverflowError, OSError) as error:
            raise BadToken from error
        if not (0 < session.person_id <= _LARGEST and session.version >= 0):
            raise BadToken
        return begun, session


def _key_id(key: str) -> str:
    return hashlib.sha256(b"kid " + key.encode()).hexdigest()[:12]
