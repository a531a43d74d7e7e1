"""``python -m benchmarks`` (``make bench``): all of them, one after the other; fails where a figure is missed."""

from __future__ import annotations

import subprocess
import sys
import time

ALL = (
    "start",
    "status",
    "plan",
    "pace",
    "planning",
    "refresh",
    "policies",
    "web",
    "people_list",
    "api",
    "rotate",
    "copying",
)


def main() -> int:
    missed = []
    for name in ALL:
        print(f"\n== {name}", flush=True)
        began = time.perf_counter()
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:
            missed.append(name)
        print(f"   ({time.perf_counter() - began:.0f} s)", flush=True)
    print(f"\nmissed: {', '.join(missed)}" if missed else "\nall figures reached")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
