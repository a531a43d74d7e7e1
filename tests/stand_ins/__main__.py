"""The stand-ins as a process of their own: to try the product against them, and for benchmarks.

``python -m tests.stand_ins DIRECTORY`` writes the overlay into that directory and answers until SIGTERM; start the bot
with ``CATALOGUE_DIR=DIRECTORY``. At the end it writes when what was asked, by platform, into ``DIRECTORY/asked.json``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
from pathlib import Path

from tests.stand_ins.houses import HOUSES, House
from tests.stand_ins.servers import running

_BY_FILE = """\
name = "Extra {number}"
emoji = "🔹"
status = "offered"
order = {number}
good_for = ["text"]
trains_on_free_data = "no"
[links]
app = "https://extra.example/"
signup = "https://extra.example/"
docs = "https://extra.example/"
limits = "https://extra.example/"
keys = "https://extra.example/"
[key]
kind = "optional"
[check]
path = "/v1/models"
valid_when = {{ field = "data", kind = "list" }}
evidence = "tool"
date = 2026-11-22
[[presets]]
id = "one"
default = true
source = "made up"
date = 2026-11-22
confidence = "inferred"
[[presets.limits]]
quota_type = "daily"
unit = "requests"
total = 100
window = {{ kind = "fixed", period = "day" }}
"""
"""A platform that a file alone adds."""


def _extra(number: int) -> House:
    return House(
        f"extra_{number}",
        {("GET", "/v1/models"): lambda _: (200, {"data": []})},
        invalid=(401, {"error": "no"}),
    )


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.stand_ins", description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--spacing", type=float, help="seconds between background questions, of every platform")
    parser.add_argument("--extra", type=int, default=0, help="so many platforms more, each known by its file alone")
    options = parser.parse_args()
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)

    pace = f'[pace]\nspacing = "PT{options.spacing}S"' if options.spacing else ""
    houses = [*HOUSES, *(_extra(number) for number in range(1, options.extra + 1))]
    options.directory.mkdir(parents=True, exist_ok=True)
    async with running(options.directory, houses, overlay=pace) as stand_ins:
        for number in range(1, options.extra + 1):
            file = options.directory / f"extra_{number}.toml"
            head, _, tail = file.read_text().partition("[pace]")
            file.write_text(head + _BY_FILE.format(number=1000 + number) + (f"[pace]{tail}" if tail else ""))
        for each in stand_ins.by_id.values():
            each.latency, each.keep = options.latency, False
        (options.directory / "ready").touch()
        await stop.wait()
        asked = {id_: list(zip(each.times, each.paths, strict=True)) for id_, each in stand_ins.by_id.items()}
        (options.directory / "asked.json").write_text(json.dumps(asked))


if __name__ == "__main__":
    asyncio.run(main())
