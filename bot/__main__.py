"""The command line: run (default) · migrate · generate-key · rotate-keys."""

from __future__ import annotations

import sys
import zoneinfo
from collections.abc import Awaitable, Callable

import uvloop

from bot.logs import set_up_logs
from bot.settings import BadSettings, Settings, encryption_keys, load_settings
from services.clock import system_clock
from services.errors import KeyUnreadable, StorageUnavailable, StorageUnfit
from services.platforms.toml_file import CatalogueError
from services.storage.database import Database
from services.storage.migrations import migrate
from services.vault import Vault, generate_key


async def run(settings: Settings) -> None:
    from bot.app import build  # noqa: PLC0415  (the other commands need none of it)

    token = settings.telegram.bot_token
    if token is not None:
        await build(
            settings, system_clock, token=token.get_secret_value(), api_url=settings.telegram.telegram_api_url
        ).run()
        return
    from bot.simulator import Simulator, serve  # noqa: PLC0415  (never loaded beside a real token)

    simulator = Simulator()
    async with serve(simulator, port=settings.running.simulator_port) as address:
        print(f"\n  No BOT_TOKEN: talk to the bot in the browser at {address.page('ann')}\n", flush=True)
        await build(
            settings,
            system_clock,
            token=simulator.token,
            api_url=address.url,
            chat_page=lambda start: address.page("ann", start=start),
        ).run()


async def migrate_only(settings: Settings) -> None:
    database = Database(settings.storage.database_url, system_clock)
    try:
        print("migrated" if await migrate(database) else "nothing to do")
    finally:
        await database.close()


async def rotate_keys(settings: Settings) -> None:
    from services.rotation import Rotation  # noqa: PLC0415

    database = Database(settings.storage.database_url, system_clock)
    try:
        rotation = Rotation(database, Vault(encryption_keys(settings)), system_clock)
        print(f"{await rotation.run()} keys sealed anew")
    finally:
        await database.close()


async def print_key(_: Settings) -> None:
    print(generate_key())


COMMANDS: dict[str, Callable[[Settings], Awaitable[None]]] = {
    "run": run,
    "migrate": migrate_only,
    "generate-key": print_key,
    "rotate-keys": rotate_keys,
}


def main(arguments: list[str]) -> int:
    command = COMMANDS.get(arguments[0] if arguments else "run")
    if command is None or len(arguments) > 1:
        print(f"usage: python -m bot [{' | '.join(COMMANDS)}]", file=sys.stderr)
        return 2
    zoneinfo.reset_tzpath(to=())  # the tzdata package alone, the same on every machine
    try:
        settings = load_settings()
        set_up_logs(settings.running.log_format)
        uvloop.run(_call(command, settings))
    except (BadSettings, CatalogueError, StorageUnavailable, StorageUnfit) as error:
        print(f"cannot start: {error}", file=sys.stderr)
        return 1
    except KeyUnreadable as error:
        print(f"stopped, nothing was changed from there on: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"cannot start: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


async def _call(command: Callable[[Settings], Awaitable[None]], settings: Settings) -> None:
    await command(settings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
