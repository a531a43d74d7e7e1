"""An upgrade knows other limits of a platform: people are told, and each decides."""

from __future__ import annotations

from pathlib import Path

from bot.simulator import Message, Person, Simulator, serve
from services.notifications.change_news import SETTLED
from services.platforms.catalogue import SHIPPED
from tests.clock import HandClock
from tests.e2e.steps import answer_to, owner, step
from tests.e2e.timed import TimedProduct, started


def upgrade(folder: Path, old: str, new: str) -> Path:
    """A catalogue in which Gemini's file says something else."""
    text = (SHIPPED / "gemini_free.toml").read_text()
    assert text.count(old) == 1
    folder.mkdir()
    (folder / "gemini_free.toml").write_text(text.replace(old, new))
    return folder


async def tell(product: TimedProduct, person: Person) -> None:
    """What its ticks would do, at once. Whoever has an answer knows that it is up."""
    await answer_to(person, "/help")
    product.clock.now += SETTLED
    await product.app.notifying.change_news.tell()
    product.clock.forward(minutes=1)


async def news(product: TimedProduct, person: Person, wanted: str) -> Message:
    again = product.person(person.slug)
    await again.until(lambda p: any(wanted in message.text for message in p.bot_messages))
    return [message for message in again.bot_messages if wanted in message.text][-1]


async def test_each_person_takes_the_new_limits_or_keeps_theirs(tmp_path: Path, clock: HandClock) -> None:
    clock.forward(hours=11, minutes=20)  # evening in New York, morning in Seoul: no quiet hours
    simulator, data = Simulator(), tmp_path / "data"
    less = upgrade(tmp_path / "less", "total = 1500", "total = 1000")
    end = upgrade(tmp_path / "end", 'status = "offered"', 'status = "paid_only"')
    async with serve(simulator) as address:
        async with started(simulator, address.url, data, clock) as product:
            ann, bob = await owner(product, "Gemini"), await owner(product, "Gemini", language="ko")
            for person in (ann, bob):
                await answer_to(person, "gemini 20")
        for _ in range(2):  # a restart in between changes nothing
            async with started(simulator, address.url, data, clock, less) as product:
                await tell(product, ann)
                said = await news(product, ann, "different now")
                asked = await news(product, bob, "한도가 바뀌었어요")
        assert "You count: 1,500 requests a day" in said.text
        assert "New: 1,000 requests a day" in said.text
        for person, words in ((ann, "different now"), (bob, "한도가 바뀌었어요")):
            assert sum(words in message.text for message in person.bot_messages) == 1
        async with started(simulator, address.url, data, clock, less) as product:
            assert "20/1,500" in (await answer_to(ann, "/status")).text
            await ann.tap("Take them", said)
            await ann.until(lambda p: any("counting by the new limits" in message.text for message in p.bot_messages))
            assert "20/1,000" in (await answer_to(ann, "/status")).text
            await bob.tap("그대로 두기", asked)
            await bob.until(lambda p: any("지금처럼 셀게요" in message.text for message in p.bot_messages))
            assert "20/1,500" in (await answer_to(bob, "/status")).text
        async with started(simulator, address.url, data, clock, end) as product:
            await tell(product, ann)
            over = await news(product, ann, "no free tier any more")
            await ann.tap("Accounts", over)
            await ann.until(lambda p: p.last.has("Gemini"))
            off = await news(product, bob, "무료 제공이 끝났어요")
            await bob.tap("알림 끄기", off)
            await bob.settle()


async def test_an_example_says_that_it_is_one(tmp_path: Path, clock: HandClock) -> None:
    clock.forward(hours=4)
    simulator = Simulator()
    async with (
        serve(simulator) as address,
        started(simulator, address.url, tmp_path / "data", clock) as product,
    ):
        person = await owner(product, "ChatGPT")
        await answer_to(person, "/settings")
        await step(person, "Messages")
        await step(person, "When a platform changes")
        await person.tap("Send me an example")
        example = await person.until(lambda p: "Just an example" in p.last.text)
        assert "100 messages" in example.text
        assert not example.has("Take them")
