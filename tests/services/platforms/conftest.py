from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from services.platforms.catalogue import Catalogue, load_catalogue

MINE = """\
id = "mine_free"
name = "Mine"
emoji = "⛏"
status = "offered"
order = 5
good_for = ["text"]
trains_on_free_data = "no"
aliases = ["digger"]

[links]
app = "https://mine.example/"
signup = "https://mine.example/join"
docs = "https://mine.example/docs"
limits = "https://mine.example/limits"

[key]
kind = "none"

[[presets]]
id = "published"
default = true
source = "Mine docs"
date = 2026-09-28
confidence = "official"

[[presets.limits]]
quota_type = "daily"
unit = "requests"
total = 100
window = { kind = "fixed", period = "day", zone = "UTC" }
"""


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def overlay(tmp_path: Path) -> Callable[..., Path]:
    """Write files, ``name="text"``, into a directory of the operator's; returns the directory."""

    def write(**files: str) -> Path:
        for name, text in files.items():
            (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write
