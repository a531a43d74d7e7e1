"""The command line as an operator uses it: other processes, beside a running bot."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from pathlib import Path

import pytest

from tests.databases import postgres_database
from tests.e2e.conftest import ROOT, Running, running_bot, until_healthy
from tests.e2e.steps import answer_to, owner

pytestmark = pytest.mark.slow


async def command(data: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Its exit code and all it printed."""
    process = await create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(data), **environment},
        stdout=PIPE,
        stderr=PIPE,
    )
    out, errors = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode is not None
    said = (out + errors).decode()
    assert "Traceback" not in said
    return process.returncode, said


async def test_backed_up_while_it_runs_and_restored_elsewhere(own_product: Running, tmp_path: Path) -> None:
    ann = await owner(own_product, "ChatGPT")
    await answer_to(ann, "chatgpt 5")
    code, key_file = await command(tmp_path, "generate-backup-key")
    recipient = re.search(r"BACKUP_RECIPIENT=(age1\w+)", key_file)
    assert recipient
    (tmp_path / "key").write_text(key_file)

    code, said = await command(own_product.data, "backup")
    assert (code, "generate-backup-key" in said) == (1, True), said
    code, said = await command(own_product.data, "backup", BACKUP_RECIPIENT=recipient[1])
    assert (code, "found whole" in said) == (0, True), said
    [made] = (own_product.data / "backups").iterdir()

    code, said = await command(own_product.data, "restore", str(made), str(tmp_path / "key"))
    assert (code, "stop the bot" in said) == (1, True), said
    assert "5/50" in (await answer_to(ann, "/status")).text, "the running bot is as it was"

    assert await own_product.stop() == 0
    for file in own_product.data.glob("quota.db*"):
        file.unlink()
    code, said = await command(own_product.data, "restore", str(made), str(tmp_path / "key"))
    assert (code, "restored" in said) == (0, True), said
    await own_product.start()
    await until_healthy(own_product)
    assert "5/50" in (await answer_to(ann, "/status")).text


@pytest.mark.postgres
async def test_moved_to_postgresql_the_bot_goes_on_there(
    own_product: Running, tmp_path: Path, postgres_server: None
) -> None:
    ann = await owner(own_product, "ChatGPT")
    await answer_to(ann, "chatgpt 7")
    assert await own_product.stop() == 0
    first = f"sqlite+aiosqlite:///{own_product.data / 'quota.db'}"
    async with postgres_database() as url:
        code, said = await command(own_product.data, "copy-database", first, url)
        assert code == 0, said
        assert re.search(r"usage_logs +\d+ rows .* the same in both", said), said
        code, said = await command(own_product.data, "copy-database", first, url)
        assert (code, "not empty" in said) == (1, True), said
        own_product.environment["DATABASE_URL"] = url
        await own_product.start()
        await until_healthy(own_product)
        assert "7/50" in (await answer_to(ann, "/status")).text
        assert await own_product.stop() == 0


async def test_the_doctor_finds_nothing_and_then_what_is_wrong(own_product: Running, tmp_path: Path) -> None:
    await owner(own_product, "ChatGPT")
    telegram = {"BOT_TOKEN": own_product.simulator.token, "TELEGRAM_API_URL": own_product.url}
    code, key = await command(tmp_path, "generate-backup-key")
    recipient = key.split("BACKUP_RECIPIENT=")[1].split()[0]
    assert (await command(own_product.data, "backup", BACKUP_RECIPIENT=recipient))[0] == 0
    code, said = await command(own_product.data, "doctor", BACKUP_RECIPIENT=recipient, **telegram)
    assert (code, "→" in said) == (0, False), said
    for name in ("token", "webhook", "clock", "database", "migrations", "outbox", "keys", "sqlite", "tzdata", "disk"):
        assert re.search(rf"^✓ {name} ", said, re.MULTILINE), (name, said)

    telegram["BOT_TOKEN"] = f"{telegram['BOT_TOKEN']}x"
    code, said = await command(own_product.data, "doctor", **telegram)
    assert code == 1
    assert re.search(r"✗ token .*\n.*BotFather", said), said
    assert re.search(r"✗ backups .*\n.*generate-backup-key", said), said
    assert telegram["BOT_TOKEN"] not in said


async def test_the_doctor_changes_nothing(tmp_path: Path) -> None:
    code, said = await command(tmp_path / "data", "doctor")
    assert code == 1
    assert "none yet: the first start makes it" in said
    assert not (tmp_path / "data").exists()


async def test_wrong_words_are_answered_with_the_right_ones(tmp_path: Path) -> None:
    for words in (["restore"], ["copy-database", "one"], ["nonsense"], ["run", "fast"]):
        code, said = await command(tmp_path, *words)
        assert (code, "copy-database FROM TO" in said) == (2, True), said
    code, said = await command(tmp_path, "copy-database", "mysql://a", "b")
    assert (code, "sqlite+aiosqlite:///" in said) == (1, True), said


needs_pg_dump = pytest.mark.skipif(not shutil.which("pg_dump"), reason="wants pg_dump")


@needs_pg_dump
@pytest.mark.postgres
async def test_postgresql_backed_up_by_the_command(tmp_path: Path, postgres_server: None) -> None:
    _, key = await command(tmp_path, "generate-backup-key")
    (tmp_path / "key").write_text(key)
    recipient = key.split("BACKUP_RECIPIENT=")[1].split()[0]
    async with postgres_database() as url, running_bot(tmp_path / "data", DATABASE_URL=url) as product:
        ann = await owner(product, "ChatGPT")
        await answer_to(ann, "chatgpt 9")
        code, said = await command(product.data, "backup", DATABASE_URL=url, BACKUP_RECIPIENT=recipient)
        assert code == 0, said
        [made] = (product.data / "backups").iterdir()
        assert await product.stop() == 0
        async with postgres_database() as other:
            code, said = await command(product.data, "restore", str(made), str(tmp_path / "key"), DATABASE_URL=other)
            assert code == 0, said
            product.environment["DATABASE_URL"] = other
            await product.start()
            await until_healthy(product)
            assert "9/50" in (await answer_to(ann, "/status")).text
            assert await product.stop() == 0
