"""What deploy/ says is what the product is."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from bot.settings import known_variables

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


def test_the_example_names_every_setting_and_no_other() -> None:
    text = (ROOT / ".env.example").read_text()
    assert set(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE)) == known_variables()


def test_the_example_as_it_is_starts_with_what_it_says(tmp_path: Path) -> None:
    """Every default taken literally is a setting that is understood."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    chosen = [line[1:] if re.match(r"#[A-Z_]+=.", line) else line for line in lines]
    (tmp_path / ".env").write_text("\n".join(chosen))
    code = "from bot.settings import load_settings; print(load_settings({}).running.port)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.stdout.strip() == "8080", done.stderr


def test_every_explained_setting_has_words_before_it() -> None:
    before = ""
    for line in (ROOT / ".env.example").read_text().splitlines():
        if re.match(r"#?[A-Z_]+=", line):
            assert re.match(r"# [A-Za-z]|#?[A-Z_]+=", before), line
        before = line


def test_the_image_holds_all_that_the_bot_imports(tmp_path: Path) -> None:
    """What the Dockerfile copies, in a clean folder; from there the bot is built and its pages of text are loaded."""
    copied = re.findall(r"^COPY (\w+) \1$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)
    for name in copied:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        "import bot.app, bot.simulator, bot.operations.doctor, bot.operations.backups, bot.operations.copying; "
        "from services.l10n import Translations; Translations.load(strict=True); "
        "from services.platforms.catalogue import load_catalogue; print(len(load_catalogue(None).offered()) > 0)"
    )
    clean = {"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=clean, capture_output=True, check=False, text=True
    )
    assert done.stdout.strip() == "True", done.stderr
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert {f"!{name}" for name in [*copied, "requirements.txt"]} == {line for line in ignored if line.startswith("!")}
