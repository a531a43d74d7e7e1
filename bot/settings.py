"""Settings from the environment and ``.env``; a wrong one stops the start with one line that names it."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated, Literal
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from dotenv import dotenv_values
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from services.sessions import SHORTEST_SECRET
from services.vault import generate_key

_PLACEHOLDERS = ("changeme", "change-me", "your", "xxx", "placeholder", "example", "secret", "todo")


KEY_FILE = "encryption.keys"
_DATABASES = ("sqlite+aiosqlite:///", "postgresql+asyncpg://")
_PASSWORD = re.compile(r"(://[^:/@]*:)[^@]*@")

Network = IPv4Network | IPv6Network


class BadSettings(Exception):
    """One line for the operator; never holds a value that may be secret."""


def _no_placeholder(value: SecretStr | None) -> SecretStr | None:
    text = value.get_secret_value().strip().lower() if value else ""
    if text.startswith(_PLACEHOLDERS) or text.startswith("<"):
        raise ValueError("is still a placeholder")
    return value if text else None


class _Section(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, hide_input_in_errors=True
    )


class Telegram(_Section):
    bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    updates: Literal["polling"] = "polling"
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        value = _no_placeholder(value)
        if value is not None:
            number, _, rest = value.get_secret_value().partition(":")
            if not number.isdigit() or not rest:
                raise ValueError("is not a token as BotFather gives it: 123456:ABC…")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _url(cls, value: str) -> str:
        return _http(value)

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        return tuple(_parts(value)) if isinstance(value, str) else value


class Storage(_Section):
    data_dir: Path = Path("data")
    database_url: str = ""

    @model_validator(mode="after")
    def _default(self) -> Storage:
        if not self.database_url:
            object.__setattr__(self, "database_url", f"sqlite+aiosqlite:///{self.data_dir / 'quota.db'}")
        return self

    @field_validator("database_url")
    @classmethod
    def _driver(cls, value: str) -> str:
        if value and not value.startswith(_DATABASES):
            raise ValueError(f"begins with {' or '.join(_DATABASES)}")
        return value


class Secrets(_Section):
    """Each may hold several with commas between: the first is used, the others are still understood."""

    encryption_keys: SecretStr | None = None
    jwt_secret: SecretStr | None = None

    @field_validator("encryption_keys")
    @classmethod
    def _keys(cls, value: SecretStr | None) -> SecretStr | None:
        value = _no_placeholder(value)
        for key in _split(value):
            try:
                Fernet(key)
            except ValueError:
                raise ValueError("holds something that is no Fernet key (python -m bot generate-key)") from None
        return value

    @field_validator("jwt_secret")
    @classmethod
    def _long(cls, value: SecretStr | None) -> SecretStr | None:
        value = _no_placeholder(value)
        if any(len(secret.encode()) < SHORTEST_SECRET for secret in _split(value)):
            raise ValueError(f"is shorter than {SHORTEST_SECRET} bytes (python -m bot generate-key makes one)")
        return value


class Running(_Section):
    role: Literal["all", "bot", "web", "worker"] = "all"
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    public_url: str = ""
    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode] = ()
    catalogue_dir: Path | None = None
    log_format: Literal["console", "json"] = "console"
    simulator_port: Annotated[int, Field(ge=0, le=65535)] = 8081

    @property
    def address(self) -> str:
        """Of the web beside the bot, for people."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @field_validator("public_url")
    @classmethod
    def _url(cls, value: str) -> str:
        return _http(value) if value else value

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _origins(cls, value: object) -> object:
        return tuple(_origin(part) for part in _parts(value)) if isinstance(value, str) else value

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _networks(cls, value: object) -> object:
        return tuple(ip_network(part) for part in _parts(value)) if isinstance(value, str) else value

    @field_validator("catalogue_dir")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError("is not a folder")
        return value


class Operations(_Section):
    """What an operator keeps, and for how long; 0 days: for ever."""

    sentry_dsn: SecretStr | None = None
    backup_dir: Path | None = None
    backup_recipient: str = ""
    backup_days: Annotated[int, Field(ge=0)] = 30
    usage_days: Annotated[int, Field(ge=0)] = 730

    @field_validator("backup_recipient")
    @classmethod
    def _recipient(cls, value: str) -> str:
        if value and not value.startswith("age1"):
            raise ValueError("is no age recipient, age1… (python -m bot generate-backup-key)")
        return value


class Settings(BaseModel):
    """All sections. Variables of DESIGN.md §10 whose part is not built yet are refused, not ignored."""

    model_config = ConfigDict(frozen=True)

    telegram: Telegram
    storage: Storage
    secrets: Secrets
    running: Running
    operations: Operations = Field(default_factory=Operations)


_LATER = {"REDIS_URL", "WEBHOOK_SECRET"}
_SECTIONS: tuple[type[_Section], ...] = (Telegram, Storage, Secrets, Running, Operations)


def known_variables() -> set[str]:
    return {name.upper() for section in _SECTIONS for name in section.model_fields}


def load_settings(environment: Mapping[str, str] = os.environ, env_file: Path = Path(".env")) -> Settings:
    """Read and check everything. Raises ``BadSettings``."""
    written = dotenv_values(env_file) if env_file.is_file() else {}
    _refuse_unknown(set(written), environment)
    for name in sorted(_LATER & (set(written) | set(environment))):
        if environment.get(name) or written.get(name):
            raise BadSettings(f"{name}: this version does not know it yet; remove it")
    try:
        return Settings(
            telegram=Telegram(_env_file=env_file),
            storage=Storage(_env_file=env_file),
            secrets=Secrets(_env_file=env_file),
            running=Running(_env_file=env_file),
            operations=Operations(_env_file=env_file),
        )
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        variable = str(first["loc"][0] if first["loc"] else "settings").upper()
        raise BadSettings(f"{variable}: {first['msg'].removeprefix('Value error, ')}") from None


def _refuse_unknown(written: set[str], environment: Mapping[str, str]) -> None:
    """All of ``.env`` is ours; of the environment, only what looks like one of ours misspelt."""
    known = known_variables() | _LATER
    suspects = [(name, 0.0) for name in sorted(written - known)]
    suspects += [(name, 0.85) for name in sorted(set(environment) - known)]
    for name, likeness in suspects:
        near = difflib.get_close_matches(name.upper(), sorted(known), n=1, cutoff=max(likeness, 0.6))
        if near and near[0] not in environment:
            raise BadSettings(f"{name}: no such setting; did you mean {near[0]}?")
        if not likeness:
            raise BadSettings(f"{name}: no such setting (in .env)")


def in_force(settings: Settings) -> tuple[tuple[str, str | None], ...]:
    """Every variable with its value, to be looked at: None for a secret that is set, "" for what is not set."""
    shown: list[tuple[str, str | None]] = []
    for section in (settings.telegram, settings.storage, settings.secrets, settings.running, settings.operations):
        for name in type(section).model_fields:
            value = getattr(section, name)
            shown.append((name.upper(), None if isinstance(value, SecretStr) else _shown(value)))
    return tuple(shown)


def _shown(value: object) -> str:
    """As it would be written; of an address without the password in it."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return _PASSWORD.sub(r"\1…@", str(value))


def encryption_keys(settings: Settings) -> list[str]:
    """The configured keys, or the generated ones beside the database (mode 0600), made at the first start."""
    if settings.secrets.encryption_keys is not None:
        return _split(settings.secrets.encryption_keys)
    keys = _kept(settings.storage.data_dir / KEY_FILE, "ENCRYPTION_KEYS")
    try:
        for key in keys or [""]:
            Fernet(key)
    except ValueError:
        raise BadSettings("ENCRYPTION_KEYS: encryption.keys holds something that is no Fernet key") from None
    return keys


def database_address(value: str) -> str:
    """An address that was typed. Raises ``BadSettings``."""
    if not value.startswith(_DATABASES):
        raise BadSettings(f"a database's address begins with {' or '.join(_DATABASES)}")
    return value


def secret_values(settings: Settings) -> list[str]:
    """Every secret that was set, to be kept out of logs."""
    sections = (settings.telegram, settings.storage, settings.secrets, settings.running, settings.operations)
    held = [value for section in sections for _, value in section if isinstance(value, SecretStr)]
    password = urlsplit(settings.storage.database_url).password
    return [part for value in held for part in _split(value)] + ([password] if password else [])


def jwt_secrets(settings: Settings) -> list[str]:
    """What session tokens are signed with; generated and kept in the same way."""
    if settings.secrets.jwt_secret is not None:
        return _split(settings.secrets.jwt_secret)
    secrets = _kept(settings.storage.data_dir / "jwt.secret", "JWT_SECRET")
    if not secrets or any(len(secret.encode()) < SHORTEST_SECRET for secret in secrets):
        raise BadSettings(f"JWT_SECRET: jwt.secret holds something shorter than {SHORTEST_SECRET} bytes")
    return secrets


def _kept(file: Path, name: str) -> list[str]:
    """The secrets in a file of ours, made if there is none. Raises ``BadSettings``."""
    if not file.exists():
        _generate(file)
    if file.stat().st_mode & 0o077:
        raise BadSettings(f"{name}: others may read {file}; run: chmod 600 {file}")
    try:
        return _split(SecretStr(file.read_text()))
    except ValueError:
        raise BadSettings(f"{name}: {file} is no text") from None


def _generate(file: Path) -> None:
    """Whole or not at all, however the start ends; where two start together, the first one's stays."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", dir=file.parent, prefix=".keys-") as out:  # readable to its owner alone
        out.write(generate_key())
        out.flush()
        os.fsync(out.fileno())
        with suppress(FileExistsError):
            os.link(out.name, file)


def _split(value: SecretStr | None) -> list[str]:
    return _parts(value.get_secret_value() if value else "")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _origin(value: str) -> str:
    """A scheme and a host, as a browser sends it (RFC 6454)."""
    scheme, _, host = _http(value).partition("://")
    if not host or set(host) & set("/?#@ *"):
        raise ValueError("holds origins like https://app.example.org: no path, no *")
    return f"{scheme}://{host}".lower()


def _http(value: str) -> str:
    if not value.startswith(("https://", "http://")):
        raise ValueError("begins with https:// or http://")
    return value.rstrip("/")
