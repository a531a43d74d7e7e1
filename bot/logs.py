"""Logs for people (console) or machines (JSON lines); what looks like a secret never gets through a handler."""

from __future__ import annotations

import logging
import re
import sys
from datetime import UTC, datetime
from typing import Literal

import orjson

_SECRETS = re.compile(
    r"\d{6,}:[A-Za-z0-9_-]{20,}"  # a bot's token, also inside a URL
    r"|\bgAAAA[A-Za-z0-9_=-]{20,}"  # a Fernet token
    r"|\b(?:sk|gsk|hf|r8|nvapi|csk|xai|pk|rk|cfut|cfat|github_pat|gh[pousr]|api_org)[-_][A-Za-z0-9_-]{16,}"
    r"|\bAIza[0-9A-Za-z_-]{20,}|\bAQ\.[0-9A-Za-z._-]{20,}"
    r"|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::fx)?\b"
    r"|\b[A-Za-z0-9_-]{32,}\b"
)
_HIDDEN = "[hidden]"


def redact(text: str) -> str:
    """The text without anything that has the shape of a secret."""
    return _SECRETS.sub(_HIDDEN, text)


class _Console(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage()),
        }
        if record.exc_info:
            line["error"] = redact(self.formatException(record.exc_info))
        return orjson.dumps(line).decode()


def set_up_logs(style: Literal["console", "json"]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if style == "json" else _Console())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(True)
    for noisy in ("aiogram.event", "alembic", "apscheduler", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # a tick that is still at work skips its next turn, as it should; one that fails is told of by bot.scheduler
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)
