"""What several end-to-end tests begin with, done as a person does it: by writing and tapping."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from bot.simulator import Answer, Message, Person
from services.l10n import Translations

_TEXTS = Translations.load()


def _in_any_language(key: str) -> str:
    """A pattern for a button whose label that is, whoever reads it."""
    return "|".join(rf"^{re.escape(_TEXTS.of(language)(key))}$" for language in _TEXTS.languages)


_YES, _DONE, _ADDED = map(_in_any_language, ("register-go-on", "done-button", "add-another"))
ON_THE_WAY = tuple(
    map(_in_any_language, ("add-save-without-key", "add-identifier-none", "add-save", "limits-preset-yes"))
)
"""What leads from a platform to a saved account, besides the number of a preset; a window shows one of them."""
_MOST_TAPS = 8


class Product(Protocol):
    """A bot that people can talk to."""

    def person(self, slug: str = "", language: str = "en") -> Person:
        """Somebody new, unless a slug names one."""


async def registered(product: Product, slug: str = "", language: str = "en") -> Person:
    """A person who took every guess and now stands before "Which platform do you use most?"."""
    person = product.person(slug, language)
    await person.send("/start")
    await person.until(lambda p: p.bot_messages and p.last.has(_YES))
    await person.tap(_YES)
    await person.until(lambda p: p.last.has(r"\d?\d:\d\d"))
    await person.tap(r"\d?\d:\d\d")
    await person.until(lambda p: p.last.has(_DONE))
    await person.tap(_DONE)
    await person.until(lambda p: p.last.has("ChatGPT"))
    return person


async def with_account(person: Person, platform: str, *, preset: int = 1) -> None:
    """Add an account without a key, by whatever windows there are; ends where it was added."""
    if not _shows(person, platform):
        await person.send("/add")
        await person.until(lambda p: p.last.has(platform))
    await step(person, platform)
    for _ in range(_MOST_TAPS):
        if _shows(person, _ADDED):
            return
        await step(person, _first_shown(person, (*ON_THE_WAY, rf"^{preset}( ·|$)")))
    raise AssertionError(f"{platform} is not added after {_MOST_TAPS} taps:\n{person.transcript()}")


async def owner(product: Product, *platforms: str, language: str = "en") -> Person:
    """A registered person with an account on each platform."""
    person = await registered(product, language=language)
    for platform in platforms:
        await with_account(person, platform)
    return person


async def step(person: Person, wanted: str) -> Answer | None:
    """Tap, and wait until the newest window looks different."""
    before = _look(person)
    answer = await person.tap(wanted)
    await person.until(lambda p: _look(p) != before)
    return answer


async def answer_to(person: Person, text: str) -> Message:
    """Write, and wait for what the bot says to it below."""
    written = await person.send(text)
    return await person.until(lambda p: p.last.id > written.id)


def _look(person: Person) -> tuple[int, str, list[list[str]]]:
    return person.last.id, person.last.html, person.last.labels


def _shows(person: Person, wanted: str) -> bool:
    return bool(person.bot_messages) and person.last.has(wanted)


def _first_shown(person: Person, wanted: Sequence[str]) -> str:
    for pattern in wanted:
        if person.last.has(pattern):
            return pattern
    raise AssertionError(f"no way on from here:\n{person.transcript()}")
