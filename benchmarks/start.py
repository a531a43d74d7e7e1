"""From start to a healthy answer, with a database that is there, against an echo: at most 1.6 times as long.

``python -m benchmarks.start``: both processes are started in turn, several times, on one core; medians count.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.people import make_people, product
from benchmarks.processes import ROOT, Measured, alive, bot_api

MOST = 1.6
_PEOPLE = 1000


def run(times: int, folder: Path) -> None:
    with bot_api() as api:
        make_people(folder / "data", _PEOPLE, api)
        echo = Measured("echo", [str(ROOT / "benchmarks" / "echo.py")], folder / "echo", api, 7_000_002)
        bot = product(folder / "data", api)
        took: dict[str, list[float]] = {"echo": [], "product": []}
        with alive(echo, bot):
            for _ in range(times + 1):
                for each in (echo, bot):
                    took[each.name].append(each.start())
                    each.stop()
    ours, theirs = (median(took[name][1:]) for name in ("product", "echo"))  # the first finds nothing in the cache
    print(f"from start to healthy: {ours:.2f} s, {ours / theirs:.2f} times the echo's {theirs:.2f} s")
    assert ours <= MOST * theirs


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(options.times, Path(folder))


if __name__ == "__main__":
    main()
