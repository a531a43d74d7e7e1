"""What a start loads: seldom used things only when they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SELDOM = ("alembic", "icalendar", "matplotlib", "numpy")


def test_seldom_used_libraries_are_not_loaded_at_start() -> None:
    code = f"import sys, bot.app; print([name for name in {SELDOM!r} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
