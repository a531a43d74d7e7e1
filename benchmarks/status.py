"""/status of a person with six accounts, among few people and among many, against an echo that does nothing else.

``python -m benchmarks.status``: whole processes over HTTP, one at a time on one core, the Bot API on another. Rounds
alternate and medians count. At least 40% of the echo's updates a second; no slower with 100,000 people than with 100
(within 1.2). Memory after 10,000 updates: at most 1.4 times the echo's, and flat from there.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.people import STATUS, make_people, product
from benchmarks.processes import ROOT, Measured, alive, bot_api
from benchmarks.telegram import Act, Feed

LEAST_SHARE, MOST_SLOWDOWN, MOST_MEMORY, MOST_GROWTH = 0.40, 1.2, 1.4, 1.03
FEW = 100
_ECHO = Act("/status", "/status")
_WARM, _ROUND, _FULL = 500, 1500, 10_000


def run(many: int, rounds: int, folder: Path) -> None:
    with bot_api() as api:
        make_people(folder / "few", FEW, api)
        make_people(folder / "many", many, api)
        echo = Measured("echo", [str(ROOT / "benchmarks" / "echo.py")], folder / "echo", api, 7_000_002)
        bots = [
            (echo, many, _ECHO),
            (product(folder / "few", api, "few"), FEW, STATUS),
            (product(folder / "many", api, "many"), many, STATUS),
        ]
        rates: dict[str, list[float]] = {bot.name: [] for bot, _, _ in bots}
        with alive(*(bot for bot, _, _ in bots)):
            for bot, people, act in bots:
                bot.start()
                bot.feed(Feed(people, _WARM, [act]))
            for _ in range(rounds):
                for bot, people, act in bots:
                    rates[bot.name].append(_ROUND / bot.feed(Feed(people, _ROUND, [act])).seconds)
            alone, few, large = (median(rates[bot.name]) for bot, _, _ in bots)
            print(f"updates a second: echo {alone:.0f}, among {FEW} people {few:.0f}, among {many:,} {large:.0f}")
            print(f"{large / alone:.0%} of the echo; {few / large:.2f} times as fast among few as among many")
            memory(echo, bots[2][0], many, rounds)
    assert large >= LEAST_SHARE * alone
    assert few <= MOST_SLOWDOWN * large


def memory(echo: Measured, bot: Measured, people: int, rounds: int) -> None:
    """Resident memory after 10,000 updates, and after more of them."""
    fed = _WARM + rounds * _ROUND
    for each, act in ((echo, _ECHO), (bot, STATUS)):
        each.feed(Feed(people, max(1, _FULL - fed), [act]))
    ours, theirs = bot.resident(), echo.resident()
    print(f"memory after {_FULL:,} updates: {ours:.0f} MiB, {ours / theirs:.2f} times the echo's {theirs:.0f} MiB")
    bot.feed(Feed(people, _FULL, [STATUS]))
    twice = bot.resident()
    bot.feed(Feed(people, 2 * _FULL, [STATUS]))
    print(f"after {2 * _FULL:,}: {twice:.0f} MiB, after {4 * _FULL:,}: {bot.resident():.0f} MiB")
    assert ours <= MOST_MEMORY * theirs
    assert bot.resident() <= MOST_GROWTH * twice


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.status", description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(options.people, options.rounds, Path(folder))


if __name__ == "__main__":
    main()
