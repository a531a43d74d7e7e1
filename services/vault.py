"""Keys at rest: Fernet, with the owner inside.

Fernet alone would still decrypt a ciphertext that was moved to another person's row, so the plaintext carries whose it
is, and one that does not match is refused. Plaintext lives for the length of one platform call and is never cached.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from services.errors import KeyUnreadable


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose key it is: the three things a ciphertext is bound to."""

    person_id: int
    account_id: int
    platform_id: str


class Vault:
    def __init__(self, keys: Sequence[str]) -> None:
        """``keys``: Fernet keys, url-safe base64 of 32 bytes; the first encrypts, all open. Raises ``ValueError``."""
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._newest = Fernet(keys[0])

    def seal(self, key: str, owner: Owner) -> str:
        plain = json.dumps([owner.person_id, owner.account_id, owner.platform_id, key])
        return self._fernet.encrypt(plain.encode()).decode()

    def open(self, sealed: str, owner: Owner) -> str:
        """The key. Raises ``KeyUnreadable`` where it was sealed for another owner or with a key we do not have."""
        try:
            *bound, key = json.loads(self._fernet.decrypt(sealed.encode()))
        except InvalidToken:
            raise KeyUnreadable(f"account {owner.account_id}: no encryption key opens it") from None
        if bound != [owner.person_id, owner.account_id, owner.platform_id]:
            raise KeyUnreadable(f"account {owner.account_id}: sealed for another owner")
        return str(key)

    def is_current(self, sealed: str) -> bool:
        """Whether the newest key sealed it."""
        try:
            self._newest.decrypt(sealed.encode())
        except InvalidToken:
            return False
        return True


def generate_key() -> str:
    return Fernet.generate_key().decode()
