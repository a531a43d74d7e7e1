"""What can go wrong in the product's own words. A dialog or a page says each in the person's language."""

from __future__ import annotations

from datetime import datetime


class ServiceError(Exception):
    """The base of everything a use-case refuses to do."""


class NotFound(ServiceError):
    """No such thing, or not this person's: the two are never told apart."""


class TooMany(ServiceError):
    """A person's own limit is reached; ``limit`` says which."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"at most {limit}")
        self.limit = limit


class TooOften(ServiceError):
    """So many are allowed in a span of time; the next is from ``retry_at`` on."""

    def __init__(self, retry_at: datetime) -> None:
        super().__init__("too often")
        self.retry_at = retry_at


class AlreadyHandled(ServiceError):
    """Telegram delivered an update again that has had its effect already."""


class StorageUnavailable(ServiceError):
    """The database does not answer at this moment; nothing was written."""


class StorageUnfit(ServiceError):
    """A database that this version cannot work with; the text says why."""


class KeyUnreadable(ServiceError):
    """A stored key does not open with this account's binding and these encryption keys."""
