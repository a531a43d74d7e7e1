"""Fluent drops what it cannot parse and prints what it cannot resolve; here is where we notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.l10n import LOCALES
from tests.locales.ftl import OTHERS, REFERENCE, shapes


def differences(language: str, root: Path = LOCALES) -> list[str]:
    """Where a language differs from the reference in what it must share, one line a message."""
    reference, translated = shapes(REFERENCE, root), shapes(language, root)
    found = [f"{key}: only in {REFERENCE}" for key in reference.keys() - translated.keys()]
    found += [f"{key}: only in {language}" for key in translated.keys() - reference.keys()]
    for key in reference.keys() & translated.keys():
        found += _unlike(key, reference[key].shared(), translated[key].shared())
    return sorted(found)


def _unlike(key: str, expected: dict[str, object], seen: dict[str, object]) -> list[str]:
    return [
        f"{key}: {what} {_said(seen[what])}, not {_said(expected[what])}"
        for what in expected
        if seen[what] != expected[what]
    ]


def _said(value: object) -> object:
    return sorted(value) if isinstance(value, set | frozenset) else value


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_shares_what_code_and_telegram_rely_on(language: str) -> None:
    assert differences(language) == []


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("a = <b>{ $name }</b> { -brand }", ""),
        ("a = <b>{ $nome }</b> { -brand }", "a: variables ['nome'], not ['name']"),
        ("a = { $name } { -brand }", "a: tags [], not ['</b>', '<b>']"),
        ("a = <i>{ $name }</i> { -brand }", "a: tags ['</i>', '<i>'], not ['</b>', '<b>']"),
        ('a = { "<b>" }{ $name }{ "</b>" } { -brand }', ""),
        ("a = <b>{ $name }</b>", "a: terms [], not ['brand']"),
        ("a = <b>{ NUMBER($name) }</b> { -brand }", "a: functions ['NUMBER'], not []"),
        ("a = <b>{ $name }</b> { -brand }\n    .title = x", "a: attributes ['title'], not []"),
        ("a = <b>{ $name }</b> { -brand } { b }\nb = x", "a: messages ['b'], not []"),
        ("b = x", "a: only in en"),
    ],
)
def test_it_would_be_seen(tmp_path: Path, line: str, complaint: str) -> None:
    for language, text in ((REFERENCE, "a = <b>{ $name }</b> { -brand }"), ("ru", line)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "common.ftl").write_text(f"-brand = X\n{text}\n", "utf-8")
    found = differences("ru", tmp_path)
    assert found == [] if not complaint else complaint in found


@pytest.mark.parametrize("text", ["a = x\na = y", "a = { $", "a { x"])
def test_what_fluent_would_drop_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "common.ftl").write_text(text, "utf-8")
    with pytest.raises(AssertionError):
        shapes("en", tmp_path)


def test_a_message_in_another_file_is_a_difference(tmp_path: Path) -> None:
    for language, name in ((REFERENCE, "common"), ("ru", "home")):
        (tmp_path / language).mkdir()
        (tmp_path / language / f"{name}.ftl").write_text("a = x\n", "utf-8")
    assert differences("ru", tmp_path) == ["a: file home.ftl, not common.ftl"]
