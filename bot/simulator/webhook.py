"""Posting updates to a webhook on this machine, again and again until it takes them."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

import aiohttp

from bot.simulator.errors import ApiError
from bot.simulator.params import Params
from bot.simulator.state import Simulator
from bot.simulator.updates import Waiting

Json = dict[str, Any]

logger = logging.getLogger(__name__)

FIRST_PAUSE: Final = 0.1
LONGEST_PAUSE: Final = 5.0
ANSWER_SECONDS: Final = 60.0


async def deliver(simulator: Simulator) -> None:
    """Post what is pending while a webhook is set, for ever; updates of one chat go one after another."""
    updates = simulator.updates
    busy: set[str] = set()
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
        while True:
            change = updates.change
            for waiting in updates.pending if updates.webhook.url else ():
                key = _queue_of(waiting)
                if key not in busy and len(busy) < updates.webhook.max_connections:
                    busy.add(key)
                    tasks.create_task(_post(simulator, session, waiting, busy, key))
            await change.wait()


def _queue_of(waiting: Waiting) -> str:
    """Return what keeps updates in order: the chat, or the person. The same update sent twice may go at once."""
    for name, payload in waiting.update.items():
        if name != "update_id" and isinstance(payload, dict):
            chat = payload.get("chat") or payload.get("message", {}).get("chat") or payload.get("from") or {}
            return f"{chat.get('id')}:{id(waiting) if waiting.repeated else ''}"
    return str(waiting.id)


async def _post(
    simulator: Simulator, session: aiohttp.ClientSession, waiting: Waiting, busy: set[str], key: str
) -> None:
    """Post one update until it is taken or the webhook is gone."""
    pause = FIRST_PAUSE
    try:
        while simulator.updates.webhook.url and simulator.updates.holds(waiting):
            retry_after = await _try(simulator, session, waiting)
            if retry_after is None:
                simulator.updates.done(waiting)
                return
            await asyncio.sleep(min(max(retry_after, pause), LONGEST_PAUSE))
            pause *= 2
    finally:
        busy.discard(key)
        simulator.updates.wake()


async def _try(simulator: Simulator, session: aiohttp.ClientSession, waiting: Waiting) -> float | None:
    """Post an update once. Returns None where it was taken, else how many seconds the webhook asks to wait."""
    webhook = simulator.updates.webhook
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
    timeout = aiohttp.ClientTimeout(ANSWER_SECONDS)
    try:
        async with session.post(webhook.url, json=waiting.update, headers=headers, timeout=timeout) as answer:
            if answer.ok:
                await _perform(simulator, answer)
                return None
            webhook.last_error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            retry_after = answer.headers.get("Retry-After", "")
    except (aiohttp.ClientError, TimeoutError) as error:
        webhook.last_error, retry_after = f"Connection failed: {type(error).__name__}", ""
    webhook.last_error_date = simulator.now()
    return float(retry_after) if retry_after.isdecimal() else 0.0


async def _perform(simulator: Simulator, answer: aiohttp.ClientResponse) -> None:
    """Do the method a webhook may put into its answer; its result goes nowhere, as with Telegram."""
    if answer.content_type != "application/json":
        return
    try:
        sent = await answer.json()
        if isinstance(sent, dict) and "method" in sent:
            await simulator.call(str(sent.pop("method")), Params.read(sent))
    except (ApiError, ValueError) as error:
        logger.warning("The method in the webhook's answer failed: %s", error)
