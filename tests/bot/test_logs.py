"""Nothing that is or looks like a secret gets through; each line says whose update it is about."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import orjson
import pytest
import structlog

from bot.logs import Redactor, set_up_logs
from bot.settings import load_settings, secret_values
from services.vault import Owner, Vault, generate_key

TOKEN = "123456789:" + "Ab1_" * 9
A_KEY = "nPU14RaUFH5fGfO_x9TgavC3ufmQL92Qv3xuaiogd5o="
SEALED = Vault([A_KEY]).seal("a key", Owner(1, 2, "groq_free"))


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(False)


@pytest.mark.parametrize(
    "secret",
    [TOKEN, SEALED, A_KEY, "AIzaSy" + "x1Y" * 11, "gsk_" + "q" * 40],
    ids=["token", "sealed", "encryption key", "google", "groq"],
)
@pytest.mark.parametrize("around", ["{}", "\n{}\n", "https://api.telegram.org/bot{}/getMe", '"{}"', "key={}, more"])
def test_the_shape_of_a_secret_is_enough(secret: str, around: str) -> None:
    assert secret not in Redactor()(around.format(secret))


def test_a_password_without_any_shape_is_hidden_where_it_is_known_and_in_addresses() -> None:
    assert Redactor(["horse7"])("the password horse7 is wrong") == "the password [hidden] is wrong"
    assert Redactor()("postgresql+asyncpg://quota:horse7@db:5432/q") == "postgresql+asyncpg://[hidden]@db:5432/q"


def test_ordinary_lines_stay_as_they_are() -> None:
    line = "outbox: took over 3 rows; web on http://127.0.0.1:8080; services.notifications.delivery"
    assert Redactor()(line) == line


@pytest.mark.parametrize("style", ["console", "json"])
def test_secrets_of_settings_are_hidden_in_messages_arguments_and_tracebacks(
    style: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = generate_key()
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("ENCRYPTION_KEYS", f"{key},{generate_key()}")
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://quota:horse7@db/q")
    monkeypatch.setenv("SENTRY_DSN", "https://short@example.org/1")
    settings = load_settings()
    set_up_logs("json" if style == "json" else "console", secret_values(settings))
    error = ValueError(f"horse7 and {key}")
    said_of = settings.operations.sentry_dsn
    logging.getLogger("some.module").error("with %s and %s", TOKEN, said_of, exc_info=error)
    logging.getLogger("some.module").warning({"held": [key, "https://short@example.org/1"]})
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert [secret for secret in (key, TOKEN, "horse7", "short@") if secret in said] == []


def test_a_line_for_machines_names_the_update_and_the_person(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("json")
    with structlog.contextvars.bound_contextvars(update=7, person=5):
        logging.getLogger("some.module").info("said %s", "something")
    line = orjson.loads(capsys.readouterr().err)
    assert line.pop("timestamp").endswith("Z")
    expected = {"level": "info", "logger": "some.module", "message": "said something", "update": 7, "person": 5}
    assert line == expected
