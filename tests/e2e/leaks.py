"""Where a key shows that should be nowhere but in the vault."""

from __future__ import annotations

import base64
import sqlite3
from contextlib import closing

from services.vault import Owner, Vault
from tests.e2e.conftest import Running

PIECE = 12
"""So many characters of a key in a row give it away. What the bot shows of it is far shorter."""


def pieces(key: str) -> set[bytes]:
    """All stretches of a key that give it away, and what base64 makes of it wherever it begins."""
    raw = key.encode()
    plain = {raw[at : at + PIECE] for at in range(len(raw) - PIECE + 1)}
    coded = {base64.urlsafe_b64encode(b"\0" * shift + raw)[8:-8] for shift in range(3)}
    return plain | {each[:16] for each in coded}


def leaks(product: Running, keys: list[str]) -> list[str]:
    """Where a key shows: files of the bot, all it printed, all it said to Telegram."""
    places = {file.name: file.read_bytes() for file in product.data.iterdir() if file.is_file()}
    places["log"] = product.log.encode()
    places["calls"] = repr([call.params for call in product.simulator.calls]).encode()
    return [f"{key} in {name}" for key in keys for name, held in places.items() if any(p in held for p in pieces(key))]


def kept(product: Running) -> set[str]:
    """The keys in the vault, opened as their owner's."""
    vault = Vault([(product.data / "encryption.keys").read_text()])
    with closing(sqlite3.connect(f"file:{product.data / 'quota.db'}?mode=ro", uri=True)) as database:
        rows = database.execute(
            "SELECT user_id, id, platform_id, encrypted_api_key FROM platform_accounts WHERE encrypted_api_key NOT NULL"
        ).fetchall()
    return {vault.open(sealed, Owner(person, account, platform)) for person, account, platform, sealed in rows}
