"""Filters written with ``F`` are looked at here and now.

aiogram 3.31 takes whatever is no coroutine function for something that may block, and runs it in a thread. A thread
costs more than the rest of a filter a hundred times over, and every update meets several.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject
from magic_filter import MagicFilter


def resolve_in_place(root: Router) -> None:
    """Have all ``F`` filters of a router and those below it resolved without a thread."""
    for each in _filters(root):
        if each.magic is not None:
            each.callback, each.awaitable = _resolving(each.magic), True


def _filters(root: Router) -> Iterator[FilterObject]:
    for router in root.chain_tail:
        for observer in router.observers.values():
            for handler in (observer._handler, *observer.handlers):  # noqa: SLF001  (where a router's own filters are)
                yield from handler.filters or ()


def _resolving(magic: MagicFilter) -> Any:
    async def resolve(event: Any) -> Any:
        return magic.resolve(event)

    return resolve
