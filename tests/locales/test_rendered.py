"""Every message of every language as people get it, whatever it is filled with, within Telegram's limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from babel import Locale

from bot.simulator.entities import parse_html
from bot.simulator.errors import ApiError
from dialogs.fit import width
from services.l10n import LOCALES, Translations
from tests.locales.code import named, sources
from tests.locales.ftl import LANGUAGES, REFERENCE, Shape, shapes

NUMBERS = (0, 1, 2, 5, 11, 21, 1.5, 1_000_000)
HOSTILE = (
    "<b>",
    "</b><a href='tg://user?id=1'>&amp;",
    "\u202eevil\u202c",
    "{ $name } { -brand }",
    "line\nafter",
    "👨\u200d👩\u200d👧\u200d👦",
    "y" * 4000,
)
USUAL = "W" * 32
"""As long as what messages are filled with usually is: a name and a mark, a time, an amount."""
LARGEST = {"message": 4096, "caption": 1024, "answer": 200, "command": 256, "description": 512, "short": 120}
"""In UTF-16 units (core.telegram.org/bots/api: sendMessage, sendPhoto, answerCallbackQuery, BotCommand,
setMyDescription, setMyShortDescription).
"""
ALONE = 30
"""So many half-width units of our own words on a button; what fills it comes on top and is cut where it must be."""
CAPTIONS = {"history-caption", "data-exported", "week-title", "week-share", "week-legend"}
ANSWERED = ("error-", "number-", "log-toast", "log-nothing-to-count", "inline-gone")
"""What is said in answer to a tap, by whoever does not name it there."""
UNPARSED = ("command-", "bot-", "howto-", "plan-calendar-name", "history-column-")
"""What goes where no HTML is read, besides buttons and answers to taps."""

TRANSLATIONS = Translations.load(strict=True)
Args = Mapping[str, Any]


def kinds() -> dict[str, set[str]]:
    """What becomes of each key that code names."""
    found: dict[str, set[str]] = {}
    for source in sources():
        for each in named(source):
            if each.kind:
                found.setdefault(each.key, set()).add(each.kind)
    return found


KINDS = kinds()


def limit_of(key: str) -> int:
    if key.startswith("command-"):
        return LARGEST["command"]
    if key in ("bot-description", "bot-short-description"):
        return LARGEST["description" if key == "bot-description" else "short"]
    if key.startswith(ANSWERED) or "answer" in KINDS.get(key, ()):
        return LARGEST["answer"]
    return LARGEST["caption" if key in CAPTIONS else "message"]


def is_plain(key: str) -> bool:
    """Whether it goes only where Telegram reads no HTML."""
    seen = KINDS.get(key, set())
    return key.startswith(UNPARSED) or (bool(seen) and seen <= {"label", "line", "answer"})


def fillings(shape: Shape, filled: str) -> Iterator[Args]:
    """Ways to fill a message: every choice it makes, and ``filled`` for the rest."""
    options: list[list[Any]] = []
    names = sorted(shape.variables)
    for name in names:
        chosen = shape.choices.get(name)
        if chosen is None:
            options.append([filled])
        elif _is_number(chosen):
            options.append(list(NUMBERS))
        else:
            options.append([*sorted(chosen), "unheard of"])
    for values in product(*options):
        yield dict(zip(names, values, strict=True))


def _is_number(chosen: set[str]) -> bool:
    return any(key in {"zero", "one", "two", "few", "many"} or key.isdecimal() for key in chosen) or chosen == {"other"}


def wrong(language: str, key: str, shape: Shape, translations: Translations) -> list[str]:
    """All that is wrong with one message."""
    texts, plain = translations.of(language), is_plain(key)
    usual = [texts(key, **args) for args in fillings(shape, USUAL if plain else escape(USUAL))]
    bare = [texts(key, **args) for args in fillings(shape, "")]
    found = [f"{key} says nothing" for text in usual if not text.strip()]
    usual += [texts(key, **next(fillings(shape, each if plain else escape(each)))) for each in HOSTILE]
    if plain:
        found += [f"{key} shows HTML as it stands: {text!r}" for text in bare if shape.tags or "&amp;" in text]
    else:
        found += [f"{key} is no HTML: {text[:60]!r}" for text in usual if _shown(text) is None]
    shown = [text if plain else _shown(text) or "" for text in usual if "y" * 4000 not in text]
    found += [f"{key} is longer than {limit_of(key)}: {text[:60]!r}" for text in shown if _units(text) > limit_of(key)]
    if "label" in KINDS.get(key, ()):
        found += [f"{key} is {width(text)} wide: {text!r}" for text in bare if width(text) > ALONE]
    return list(dict.fromkeys(found))


def _shown(text: str) -> str | None:
    try:
        return parse_html(text)[0]
    except ApiError:
        return None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_whatever_fills_it(language: str) -> None:
    found = [line for key, shape in shapes(language).items() for line in wrong(language, key, shape, TRANSLATIONS)]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_every_plural_form_are_among_them(language: str) -> None:
    plural = Locale.parse(language).plural_form
    assert {plural(number) for number in NUMBERS} >= {"other", *plural.tags}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("log-how-much = <b>Help", "is no HTML"),
        ("log-how-much = 1 < 2", "is no HTML"),
        ("log-done = <b>{ $account }</b", "is no HTML"),
        ("log-done = { $count ->\n    [one] <b>x</b>\n   *[other] <b>x\n}", "is no HTML"),
        ("log-toast = { $account } " + "x" * 180, "is longer than 200"),
        ("error-gone = " + "x" * 201, "is longer than 200"),
        ("command-log = " + "x" * 257, "is longer than 256"),
        ("bot-short-description = " + "x" * 121, "is longer than 120"),
        ("bot-description = " + "x" * 513, "is longer than 512"),
        ("history-caption = " + "x" * 1025, "is longer than 1024"),
        ("help = " + "x" * 4097, "is longer than 4096"),
        ("home-log = " + "x" * 31, "is 31 wide"),
        ("home-log = " + "한" * 16, "is 32 wide"),
        ("home-log = <i>Log</i>", "shows HTML"),
        ('log-done = { $on ->\n    [yes] x\n   *[no] { "" }\n}', "says nothing"),
    ],
)
def test_a_fault_would_be_seen(tmp_path: Path, line: str, complaint: str) -> None:
    (tmp_path / REFERENCE).mkdir()
    (tmp_path / REFERENCE / "common.ftl").write_text(f"{line}\n", "utf-8")
    ((key, shape),) = shapes(REFERENCE, tmp_path).items()
    assert complaint in " ".join(wrong(REFERENCE, key, shape, Translations.load(tmp_path, strict=True)))


def test_what_is_declared_here_is_there() -> None:
    known = set(shapes(REFERENCE, LOCALES))
    assert known >= CAPTIONS
    for beginning in (*ANSWERED, *UNPARSED):
        assert any(key.startswith(beginning) for key in known), beginning
