"""Mozilla's compare-locales over every language: what is missing, obsolete or broken, and plural forms it lacks."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from compare_locales.compare import compareProjects
from compare_locales.paths import ProjectConfig

from services.l10n import LOCALES

REFERENCE = "en"


def complaints(root: Path, language: str) -> str:
    """All that compare-locales finds wrong; empty where nothing is."""
    project = ProjectConfig(str(root / "l10n.toml"))
    project.set_root(".")
    project.set_locales([language])
    project.add_paths({"reference": f"locales/{REFERENCE}/*.ftl", "l10n": "locales/{locale}/*.ftl"})
    return str(compareProjects([project], [language], str(root)).serializeDetails())


@pytest.mark.parametrize("language", sorted({folder.name for folder in LOCALES.iterdir()} - {REFERENCE}))
def test_nothing_is_missing_obsolete_or_wrong(language: str) -> None:
    assert complaints(LOCALES.parent, language) == ""


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("", "+home-button"),
        ("home-button = x\nolder-button = x", "-older-button"),
        ("home-button = { $count ->\n    [one] a\n   *[other] b\n}", "Plural categories missing: few, many"),
        ("home-button = { $broken", "ERROR"),
        ("home-button = { broken-reference }", "broken-reference"),
    ],
)
def test_it_would_be_seen(tmp_path: Path, lines: str, complaint: str) -> None:
    (tmp_path / "locales" / REFERENCE).mkdir(parents=True)
    (tmp_path / "locales" / REFERENCE / "common.ftl").write_text("home-button = Home\n", "utf-8")
    copytree(tmp_path / "locales" / REFERENCE, tmp_path / "locales" / "ru")
    assert complaints(tmp_path, "ru") == ""
    (tmp_path / "locales" / "ru" / "common.ftl").write_text(f"{lines}\n", "utf-8")
    assert complaint in complaints(tmp_path, "ru")


def test_a_file_nobody_translated_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "locales" / REFERENCE).mkdir(parents=True)
    (tmp_path / "locales" / "ru").mkdir()
    (tmp_path / "locales" / REFERENCE / "common.ftl").write_text("home-button = Home\n", "utf-8")
    assert "add and localize" in complaints(tmp_path, "ru")
