"""When a platform was last read, seen where what is left is seen."""

from __future__ import annotations

from pathlib import Path

from tests.clock import HandClock
from tests.e2e.steps import answer_to, registered, step
from tests.e2e.timed import timed_bot
from tests.stand_ins.keys import made_up
from tests.stand_ins.servers import Mood, running


async def test_its_age_and_that_it_failed(tmp_path: Path, clock: HandClock) -> None:
    clock.forward(hours=4)
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    async with running(overlay) as platforms, timed_bot(tmp_path / "data", clock, overlay) as timed:
        person = await registered(timed)
        await answer_to(person, "/start add_openrouter_free")
        await step(person, "^1")
        added = await answer_to(person, made_up("openrouter_free"))
        assert "confirmed" in added.text
        clock.forward(hours=2)
        status = (await answer_to(person, "/status")).text
        assert "confirmed 2 hr ago" in status
        assert "📡" not in status, "said once"
        await answer_to(person, "openrouter 1")
        assert "📡 last read 2 hr ago" in (await answer_to(person, "/status")).text
        platforms["openrouter_free"].mood = Mood.DOWN
        await answer_to(person, "/accounts")
        await step(person, "OpenRouter")
        await step(person, "Ask the platform")
        assert "can't be reached right now" in person.last.text
        clock.forward(minutes=5)
        failed = "📡 no answer when asked 5 min ago, last read 2 hr 5 min ago"
        assert failed in (await answer_to(person, "/status")).text
        await answer_to(person, "/accounts")
        await step(person, "OpenRouter")
        assert failed in person.last.text
        platforms["openrouter_free"].mood = Mood.WORKS
        await step(person, "Ask the platform")
        assert "📡" not in person.last.text
