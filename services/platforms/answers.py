"""What a platform said about a key: an outcome that a person understands, and what was read with it.

No answer means that nothing changes: a platform that is down, slow, or has changed its answers kills no key and moves
no number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.platforms.readings import Reading


class Outcome(StrEnum):
    VALID = "valid"
    REFUSED = "refused"
    """The platform says that this is no key of its own, or no longer."""
    BLOCKED = "blocked"
    """The key is alive, but may not be used: see ``reason``."""
    LACKS_PERMISSION = "lacks_permission"
    """The key is alive, but may not be asked this: see ``permission``."""
    RATE_LIMITED = "rate_limited"
    UNREACHABLE = "unreachable"
    """There was no answer, or none that can be understood: see ``reason``."""
    NOT_CHECKABLE = "not_checkable"
    """Nobody was asked: see ``reason``."""


class Reason(StrEnum):
    # unreachable
    NO_CONNECTION = "no_connection"
    TOO_SLOW = "too_slow"
    CUT_OFF = "cut_off"
    SERVER_ERROR = "server_error"
    REDIRECTED = "redirected"
    TOO_LARGE = "too_large"
    NOT_THE_API = "not_the_api"
    """A page where data should be: of a proxy, a hotel's login, a protection against robots."""
    CHANGED = "changed"
    """Data, but not what this version of the bot knows how to read."""
    UNEXPECTED = "unexpected"
    """A status that says neither yes nor no."""
    # blocked
    API_DISABLED = "api_disabled"
    KEY_RESTRICTED = "key_restricted"
    REGION = "region"
    NO_CREDIT = "no_credit"
    INACTIVE = "inactive"
    # not checkable
    SPENDS = "spends"
    """Asking would cost a part of the allowance."""
    NEEDS_ACCOUNT_ID = "needs_account_id"
    NO_READER = "no_reader"
    """The platform tells nobody what is left."""
    OTHER_CURRENCY = "other_currency"


@dataclass(frozen=True, slots=True)
class Answer:
    """``at``: when it was given. ``permission``: what the key lacks, in the platform's own word. ``retry_at``: not
    before then, where the platform said so. ``readings``: only with ``VALID``; ``reason`` and ``permission`` then say
    what else could not be read.
    """

    outcome: Outcome
    at: datetime
    reason: Reason | None = None
    permission: str | None = None
    retry_at: datetime | None = None
    readings: tuple[Reading, ...] = ()

    @property
    def verified(self) -> bool | None:
        """What ``is_verified`` becomes; None where nothing was learnt and everything stays as it was."""
        return _VERIFIED.get(self.outcome)


_VERIFIED = {
    Outcome.VALID: True,
    Outcome.LACKS_PERMISSION: True,
    Outcome.BLOCKED: False,
    Outcome.REFUSED: False,
}
