"""What several end-to-end tests begin with, done as a person does it: by writing and tapping."""

from __future__ import annotations

from bot.simulator import Person
from tests.e2e.conftest import Running

_YES = {"en": "Yes, go on", "ko": "네"}
_DONE = {"en": "Done", "ko": "완료"}


async def registered(product: Running, slug: str = "", language: str = "en") -> Person:
    """A person who took every guess and now stands before "Which platform do you use most?"."""
    person = product.person(slug, language)
    await person.send("/start")
    await person.until(lambda p: p.bot_messages and p.last.has(_YES[language]))
    await person.tap(_YES[language])
    await person.until(lambda p: p.last.has(r"\d\d:\d\d"))
    await person.tap(r"\d\d:\d\d")
    await person.until(lambda p: p.last.has(_DONE[language]))
    await person.tap(_DONE[language])
    await person.until(lambda p: p.last.has("ChatGPT"))
    return person
