"""Keys that code names and no file has, and keys in files that no code names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping

import pytest

from admin.public import content
from bot.profile import COMMANDS
from dialogs.limits.answers import Kind as Counting
from dialogs.notices.getters import MODES
from handlers.tap_data import Place
from services import history_table
from services.condition import Problem
from services.kinds import IN_SETTINGS, SWITCHABLE
from services.notifications.broadcasts import State
from services.notifications.desk import STATES
from services.platforms.answers import Outcome
from services.platforms.catalogue import load_catalogue
from services.platforms.model import Purpose, Status, Training
from services.quota.units import Unit
from tests.locales.code import KEY_LIKE, Made, Named, Source, made, named, sources
from tests.locales.ftl import REFERENCE, shapes
from tests.locales.templates import keys_of, templates

NOT_KEYS = {"unit-narrow", "unit-short", "no-cache", "no-store", "change-me"}
"""They look like keys, and are Babel's, HTTP's and a placeholder in settings."""
CODE = sources()


def reasons(refusal: str, code: Iterable[Source] = CODE) -> set[str]:
    """With what an error is raised."""
    calls = [node for source in code for node in ast.walk(source.tree) if isinstance(node, ast.Call)]
    given = [call.args[0] for call in calls if call.args and getattr(call.func, "id", "") == refusal]
    texts = [text for each in given for text in (ast.walk(each) if isinstance(each, ast.IfExp) else [each])]
    return {str(text.value) for text in texts if isinstance(text, ast.Constant) and text not in _tests(given)}


def _tests(given: list[ast.expr]) -> list[ast.AST]:
    """What conditions compare with."""
    return [node for each in given if isinstance(each, ast.IfExp) for node in ast.walk(each.test)]


def hyphened(values: Iterable[str]) -> set[str]:
    return {value.replace("_", "-") for value in values}


PARTS = ("signup", "key", "add", "first", "count")
"""Of a guide, see ``services.guides``."""
PARAGRAPHS = [(page, part) for page, parts in content._SECTIONS.items() for part in parts]
PLATFORMS = [platform.id for platform in load_catalogue()]
MADE: Mapping[str, Iterable[str | tuple[str, str]]] = {
    "admin-broadcast-{}": State,
    "admin-door-{}": ("how", "plain", "ask", "spent"),
    "admin-problem-{}": hyphened(Problem),
    "admin-state-{}": STATES,
    "amount-{}": Unit,
    "check-{}": hyphened(Outcome),
    "command-{}": COMMANDS,
    "guide-{}": hyphened({*Status} - {Status.OFFERED}),
    "guide-training-{}": Training,
    "history-column-{}": history_table._COLUMNS,
    "hours-{}": reasons("HoursRefused"),
    "howto-title-{}": PARTS,
    "howto-{}": PARTS,
    "limits-duration-{}": hyphened(reasons("DurationRefused")),
    "limits-kind-{}": Counting,
    "notice-about-{}": IN_SETTINGS,
    "notice-to-{}": Place,
    "notice-when-{}": MODES,
    "notify-{}": {*IN_SETTINGS, *SWITCHABLE},
    "number-{}": hyphened(reasons("AmountRefused")),
    "purpose-{}": Purpose,
    "reset-{}": hyphened(reasons("ResetRefused")),
    "reset-words-{}": ("before", "after"),
    "unit-{}": Unit,
    "web-{}-title": content._SECTIONS,
    "web-{}-description": content._SECTIONS,
    "web-{}-{}": PARAGRAPHS,
    "web-{}-{}-text": PARAGRAPHS,
}
"""What f-strings make keys of, and all that they can make."""

OPTIONAL: Mapping[str, Iterable[str | tuple[str, str]]] = {
    "howto-tip-{}": PARTS,
    "howto-tip-{}-{}": [(part, name) for part in PARTS for name in PLATFORMS],
    "howto-tips-{}": PLATFORMS,
    "howto-traps-{}": PLATFORMS,
}
"""The same where a message need not be there: not every platform has a trap."""

CONTINUED = {f"web-error-{what}-text" for what in ("broken", "missing", "refused")}
"""Keys that go on where another ends (``f"{key}-text"``), which no code names whole."""

OF_ONE_PLATFORM = {f"howto-{part}-{name}" for part in ("about", *PARTS) for name in PLATFORMS}
"""A message of guides may be said for one platform alone, see ``services.guides``."""


def missing(known: Iterable[str], code: Iterable[Source], not_keys: Iterable[str] = ()) -> list[str]:
    """Where a key is named that is in no file.

    Outside of calls that take a key, a literal is taken for one if it has hyphens and begins as some key does.
    """
    keys = set(known)
    beginnings = {key.partition("-")[0] for key in keys}
    wrong: list[Named] = []
    for source in code:
        for each in named(source):
            looks_so = KEY_LIKE.fullmatch(each.key) and each.key.partition("-")[0] in beginnings
            if each.key not in keys and each.key not in not_keys and (each.kind or looks_so):
                wrong.append(each)
    return [f"{each.place}: {each.key!r}" for each in wrong]


def unused(
    known: Iterable[str], code: Iterable[Source], expanded: Iterable[str], others: Iterable[str] = ()
) -> list[str]:
    """Keys that nothing names."""
    used = {each.key for source in code for each in named(source)} | set(expanded) | set(others)
    return sorted(key for key in known if key not in used and not key.startswith("-"))


def all_made(code: Iterable[Source], beginnings: set[str]) -> list[Made]:
    return [each for source in code for each in made(source) if each.pattern.partition("-")[0] in beginnings]


@pytest.fixture(scope="module")
def known() -> set[str]:
    return set(shapes(REFERENCE))


@pytest.fixture(scope="module")
def expanded() -> set[str]:
    return filled(MADE) | CONTINUED


def filled(patterns: Mapping[str, Iterable[str | tuple[str, str]]]) -> set[str]:
    return {
        pattern.format(*(value if isinstance(value, tuple) else (value,)))
        for pattern, values in patterns.items()
        for value in values
    }


def named_in(template: str, known: Iterable[str]) -> tuple[set[str], list[str]]:
    """The keys that a template names, and what it names and no file has. What comes first is known to the code."""
    found, wrong = set(), []
    for key in keys_of(template):
        if key != "{}":
            pattern = re.compile("[a-z]+(?:-[a-z]+)*".join(map(re.escape, key.split("{}"))))
            matching = {each for each in known if pattern.fullmatch(each)}
            found |= matching
            wrong += [] if matching else [key]
    return found, wrong


def test_every_key_named_in_code_exists(known: set[str]) -> None:
    assert missing(known, CODE, NOT_KEYS) == []


def test_every_key_named_in_templates_exists(known: set[str]) -> None:
    assert [f"{each}: {key!r}" for each in templates() for key in named_in(each.read_text("utf-8"), known)[1]] == []


def test_what_f_strings_make_is_declared_and_exists(known: set[str], expanded: set[str]) -> None:
    found = {each.pattern for each in all_made(CODE, {key.partition("-")[0] for key in known})}
    assert found == {*MADE, *OPTIONAL}
    assert sorted(expanded - known) == []


def test_every_key_is_named_somewhere(known: set[str], expanded: set[str]) -> None:
    in_templates = set().union(*(named_in(each.read_text("utf-8"), known)[0] for each in templates()))
    assert unused(known, CODE, expanded | filled(OPTIONAL) | OF_ONE_PLATFORM, in_templates) == []


def test_what_is_said_to_be_no_key_is_named(known: set[str]) -> None:
    literals = {each.key for source in CODE for each in named(source)}
    assert NOT_KEYS - literals == set()
    assert NOT_KEYS & known == set()


@pytest.mark.parametrize(
    "line",
    [
        'T("home-buton")',
        'Label("hom")',
        'texts("home-buton", name=1)',
        'scope.texts("a" if x else "home-buton")',
        'scope_of(manager).texts("limt")',
        'toast(manager, "home-buton")',
        'refuse(manager, "home-buton", total=1)',
        'KEYS = {"x": "home-buton"}',
        '_own_helper("home-buton", "id")',
    ],
)
def test_a_wrong_key_would_be_seen(line: str) -> None:
    assert len(missing({"home-button", "a"}, [Source.of("planted.py", line)])) == 1


@pytest.mark.parametrize(
    "line",
    [
        'T("home-button")',
        'texts("a" if kind == "b" else "home-button")',
        'open("utf-8")',
        "texts(key)",
        'toast(manager, "a", name="other")',
    ],
)
def test_what_is_right_is_left_alone(line: str) -> None:
    assert missing({"home-button", "a"}, [Source.of("planted.py", line)]) == []


def test_a_forgotten_key_would_be_seen() -> None:
    code = [Source.of("planted.py", 'T("a-b")\nfor x in y: texts(f"c-{x}")')]
    assert unused({"a-b", "c-d", "c-e", "f"}, code, {"c-d"}) == ["c-e", "f"]
    assert [each.pattern for each in all_made(code, {"c"})] == ["c-{}"]


def test_reasons_are_found_where_errors_are_raised() -> None:
    code = Source.of("planted.py", 'raise Refused("a")\nraise Refused("b" if x == "d" else "c", 1)\nraise Other("e")')
    assert reasons("Refused", [code]) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("template", "found", "wrong"),
    [
        ("{{ t('a-b') }}", {"a-b"}, []),
        ("{{ t('a-x', n=1) }}", set(), ["a-x"]),
        ("{% if t('a-x') %}{% endif %}", set(), ["a-x"]),
        ("{{ t('c-' ~ name) }}", {"c-d", "c-d-text"}, []),
        ("{{ t('c-' ~ name ~ '-text') }}", {"c-d-text"}, []),
        ("{{ t('x-' ~ name) }}", set(), ["x-{}"]),
        ("{{ t(key) }}", set(), []),
        ("{{ url('a-x') }}", set(), []),
    ],
)
def test_a_wrong_key_in_a_template_would_be_seen(template: str, found: set[str], wrong: list[str]) -> None:
    assert named_in(template, {"a-b", "c-d", "c-d-text"}) == (found, wrong)
