"""The command line: ``python -m bot`` runs the bot; what else there is stands in ``COMMANDS``."""

from __future__ import annotations

import sys
import zoneinfo
from collections.abc import Awaitable, Callable

import uvloop

from bot.logs import set_up_logs
from bot.settings import BadSettings, Settings, load_settings, secret_values
from bot.watch.sentry import start_sentry
from services.clock import system_clock
from services.errors import KeyUnreadable, ServiceError, StorageUnavailable, StorageUnfit
from services.platforms.toml_file import CatalogueError
from services.storage.database import Database
from services.storage.migrations import migrate
from services.vault import generate_key


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
    from bot.operations.keys import rotate_keys as rotate  # noqa: PLC0415

    await rotate(settings)


async def copy_database(settings: Settings, source: str, target: str) -> None:
    from bot.operations.copying import copy  # noqa: PLC0415

    await copy(settings, source, target)


async def backup(settings: Settings) -> None:
    from bot.operations.backups import backup as make  # noqa: PLC0415

    await make(settings)


async def restore(settings: Settings, file: str, key_file: str) -> None:
    from bot.operations.backups import restore as put_back  # noqa: PLC0415

    await put_back(settings, file, key_file)


async def doctor(settings: Settings) -> int:
    from bot.operations.doctor import examine  # noqa: PLC0415

    return await examine(settings)


async def print_key(_: Settings) -> None:
    print(generate_key())


async def print_backup_key(settings: Settings) -> None:
    from bot.operations.backups import print_key as print_new  # noqa: PLC0415

    await print_new(settings)


COMMANDS: dict[str, tuple[Callable[..., Awaitable[int | None]], tuple[str, ...]]] = {
    "run": (run, ()),
    "migrate": (migrate_only, ()),
    "doctor": (doctor, ()),
    "backup": (backup, ()),
    "restore": (restore, ("FILE", "KEYFILE")),
    "copy-database": (copy_database, ("FROM", "TO")),
    "generate-key": (print_key, ()),
    "generate-backup-key": (print_backup_key, ()),
    "rotate-keys": (rotate_keys, ()),
}
"""What each is called with, besides the settings."""


def main(arguments: list[str]) -> int:
    name, *given = arguments or ["run"]
    command, wanted = COMMANDS.get(name, (None, ()))
    if command is None or len(given) != len(wanted):
        usages = (" ".join((each, *takes)) for each, (_, takes) in COMMANDS.items())
        print("usage: python -m bot [" + " | ".join(usages) + "]", file=sys.stderr)
        return 2
    zoneinfo.reset_tzpath(to=())  # the tzdata package alone, the same on every machine
    try:
        settings = load_settings()
        redactor = set_up_logs(settings.running.log_format, secret_values(settings))
        if (dsn := settings.operations.sentry_dsn) is not None:
            start_sentry(dsn.get_secret_value(), redactor)
        return uvloop.run(_call(command, settings, given)) or 0
    except (BadSettings, CatalogueError, StorageUnavailable, StorageUnfit) as error:
        print(f"cannot start: {error}", file=sys.stderr)
    except KeyUnreadable as error:
        print(f"stopped, nothing was changed from there on: {error}", file=sys.stderr)
    except ServiceError as error:
        print(f"not done: {error}", file=sys.stderr)
    except OSError as error:
        print(f"cannot start: {error.strerror or error}", file=sys.stderr)
    return 1


async def _call(command: Callable[..., Awaitable[int | None]], settings: Settings, given: list[str]) -> int | None:
    return await command(settings, *given)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
