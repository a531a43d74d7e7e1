"""What a tap is answered with. aiogram-dialog answers each tap once, after the window is drawn; this is its text."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    text: str
    alert: bool


answer_to_give: ContextVar[Answer | None] = ContextVar("answer_to_give", default=None)
"""Set while an update is handled, read by the bot's message manager; every update begins with None."""
