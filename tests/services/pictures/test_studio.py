"""Pictures from the real worker process."""

from __future__ import annotations

import asyncio
import os
import signal
import struct
from collections.abc import AsyncIterator

import pytest

from services.pictures.drawing import writable
from services.pictures.model import Bar, HistoryPicture
from services.pictures.studio import NoPicture, Studio

WEEK = HistoryPicture(
    tuple(Bar(f"11/{day}", day / 30 if day != 22 else None) for day in range(19, 26)),
    (Bar("💎 Gemini Free", 0.62, 0.4, "62%"), Bar("챗지피티", 0.1, None, "10%"), Bar("Claude · नमस्ते", 0.0, 1.0, "0%")),
)
NOTHING = HistoryPicture((), ())


@pytest.fixture
async def studio() -> AsyncIterator[Studio]:
    studio = Studio()
    yield studio
    await studio.close()


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


async def test_a_week_is_drawn_by_a_worker_that_stays(studio: Studio) -> None:
    assert studio.worker_id is None, "nothing is started before it is wanted"
    width, height = size(await studio.draw(WEEK))
    assert (width, 400 < height < 2000) == (1080, True)
    first = studio.worker_id
    _, taller = size(await studio.draw(HistoryPicture(WEEK.days, WEEK.platforms * 4)))
    assert taller > height
    assert studio.worker_id == first is not None


async def test_nothing_to_show_is_drawn_all_the_same(studio: Studio) -> None:
    assert size(await studio.draw(NOTHING))[0] == 1080


async def test_a_killed_worker_is_replaced(studio: Studio) -> None:
    await studio.draw(NOTHING)
    dead = studio.worker_id
    assert dead is not None
    os.kill(dead, signal.SIGKILL)
    while studio.worker_id is not None:
        await asyncio.sleep(0.01)
    assert size(await studio.draw(NOTHING))[0] == 1080
    assert studio.worker_id != dead


async def test_an_idle_worker_ends_and_another_begins() -> None:
    studio = Studio(idle_seconds=0.05)
    await studio.draw(NOTHING)
    async with asyncio.timeout(5):
        while studio.worker_id is not None:
            await asyncio.sleep(0.01)
    await studio.draw(NOTHING)
    await studio.close()


async def test_a_worker_that_dies_at_work_is_told_of(studio: Studio) -> None:
    broken = HistoryPicture((Bar("x", "no number"),), ())  # type: ignore[arg-type]
    with pytest.raises(NoPicture):
        await studio.draw(broken)
    assert size(await studio.draw(NOTHING))[0] == 1080


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("💎 Gemini Free", "Gemini Free"),
        ("Đà Nẵng · 62%", "Đà Nẵng · 62%"),
        ("챗지피티", "#1"),
        ("Claude · 집", "#1"),
        ("🎨", "#1"),
        ("", "#1"),
    ],
)
def test_what_the_font_cannot_write_is_stood_for(text: str, written: str) -> None:
    assert writable(text, "#1") == written
