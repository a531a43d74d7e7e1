"""What is not a window: commands, lines of text, inline mode, groups, errors."""

from __future__ import annotations

from aiogram import Router

from handlers import (
    commands,
    errors,
    fallback,
    groups,
    inline,
    limit_notices,
    logging,
    membership,
    notices,
    operators,
    pasted_keys,
)


def before_dialogs() -> list[Router]:
    """An open dialog takes every message of a private chat, so whatever is for others comes first.

    What most messages are for comes before the rest, and keys before anything that might read them.
    """
    return [
        pasted_keys.setup(),
        commands.setup(),
        operators.setup(),
        errors.setup(),
        groups.setup(),
        membership.setup(),
        inline.setup(),
        limit_notices.setup(),
        logging.setup(),
        notices.setup(),
        fallback.setup_commands(),
    ]


def after_dialogs() -> list[Router]:
    return [fallback.setup()]
