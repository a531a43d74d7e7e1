"""Logs for people (console) or machines (JSON lines); what looks like a secret never gets through a handler.

Modules log with the standard library. structlog adds what is bound to the update under way (its id, the person's) and
writes the line.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable
from typing import Any, Literal

import orjson
import structlog
from structlog.typing import EventDict, Processor

_SHAPES = (
    r"\d{6,}:[A-Za-z0-9_-]{20,}"  # a bot's token, also inside a URL
    r"|\bgAAAA[A-Za-z0-9_=-]{20,}"  # a Fernet token
    r"|\bAGE-SECRET-KEY-1[A-Z0-9]{20,}"
    r"|(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"  # who signs in to a database, and with what
    r"|\b(?:sk|gsk|hf|r8|nvapi|csk|xai|pk|rk|cfut|cfat|github_pat|gh[pousr]|api_org)[-_][A-Za-z0-9_-]{16,}"
    r"|\bAIza[0-9A-Za-z_-]{20,}|\bAQ\.[0-9A-Za-z._-]{20,}"
    r"|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::fx)?\b"
    r"|\b[A-Za-z0-9_-]{32,}\b"
)
_HIDDEN = "[hidden]"
_SHORTEST = 6
"""What is shorter is no secret, and hiding it everywhere would make lines unreadable."""


class Redactor:
    """Takes out what has the shape of a secret, and the secrets it was told of, whatever their shape."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        values = sorted({value for value in known if len(value) >= _SHORTEST}, key=len, reverse=True)
        self._secrets = re.compile("|".join([*map(re.escape, values), _SHAPES]))

    def __call__(self, text: str) -> str:
        return self._secrets.sub(_HIDDEN, text)

    def everywhere(self, value: Any) -> Any:
        """The same in whatever lists and mappings hold."""
        match value:
            case str():
                return self(value)
            case dict():
                return {self.everywhere(name): self.everywhere(held) for name, held in value.items()}
            case list() | tuple() | set():
                return [self.everywhere(held) for held in value]
            case int() | float() | None:
                return value
            case _:
                return self(str(value))


def _lines(style: Literal["console", "json"]) -> list[Processor]:
    """What makes a line of an entry whose secrets are hidden."""
    if style == "json":
        return [
            structlog.processors.EventRenamer("message"),
            structlog.processors.JSONRenderer(lambda line, **_: orjson.dumps(line).decode()),
        ]
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0, exception_formatter=plain, sort_keys=False)]


def set_up_logs(style: Literal["console", "json"], secrets: Iterable[str] = ()) -> Redactor:
    """Everything goes to stderr; ``secrets`` are hidden whatever they look like. Answers what hides them."""
    redactor = Redactor(secrets)

    def hide(_: object, __: str, line: EventDict) -> EventDict:
        return redactor.everywhere(line)  # type: ignore[no-any-return]  # a dict stays one

    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.TimeStamper("iso")
            if style == "json"
            else structlog.processors.TimeStamper("%H:%M:%S", utc=False),
            structlog.processors.format_exc_info,
            hide,
            *_lines(style),
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(True)
    for noisy in ("aiogram.event", "alembic", "apscheduler", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # a tick that is still at work skips its next turn, as it should; one that fails is told of by bot.scheduler
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)
    return redactor
