"""The API in a process of its own, to be asked as much as anybody likes: nobody is too often there.

``python -m tests.admin.api.fuzzed FOLDER`` prints its address and a calendar's secret, and serves until its standard
input ends.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from aiohttp import web

from admin.api import limits
from admin.app import build_web
from admin.site import Site
from bot.app import build_services
from bot.conversations import ConversationStorage
from bot.settings import load_settings
from services import sign_in
from services.clock import system_clock
from services.passwords import Passwords
from services.rights import Right
from services.sessions import SessionTokens
from services.storage.database import Database
from services.storage.migrations import migrate
from services.vault import Vault, generate_key
from tests.stand_ins.servers import running

_AS_OFTEN_AS_THEY_LIKE = 10**9


async def main(folder: Path) -> None:
    for cost, (_, span) in limits.MOST.items():
        limits.MOST[cost] = (_AS_OFTEN_AS_THEY_LIKE, span)
    for name in ("OF_ADDRESS", "OF_ACCOUNT", "REGISTERING"):
        setattr(sign_in, name, _AS_OFTEN_AS_THEY_LIKE)
    database = Database(f"sqlite+aiosqlite:///{folder / 'quota.db'}", system_clock)
    await migrate(database)
    (folder / "overlay").mkdir()
    async with running(folder / "overlay") as stand_ins:
        settings = load_settings({"CATALOGUE_DIR": str(stand_ins.directory)}, folder / "none.env")
        sessions = SessionTokens([generate_key()], system_clock)
        conversations = ConversationStorage(database, system_clock)
        services = build_services(database, Vault([generate_key()]), sessions, conversations, system_clock, settings)
        services = replace(services, sign_in=sign_in.SignIn(database, Passwords(4), sessions, system_clock))
        runner = web.AppRunner(build_web(services, Site("http://127.0.0.1")), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        secret = await services.access_tokens.make(await services.people.meet(1, "en"), {Right.CALENDAR})
        sys.stdout.write(f"http://{host}:{port}\n{secret}\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
        await services.checks.close()
        await runner.cleanup()
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
