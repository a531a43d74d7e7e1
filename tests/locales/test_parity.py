"""Fluent drops what it cannot parse and prints what it cannot resolve; here is where we notice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from services.l10n import LOCALES

REFERENCE = "en"
TAG = re.compile(r"</?[a-z]+>")


class Shape(Visitor):
    """What a translation must share with the reference: variables and HTML tags."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.tags: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.tags.update(TAG.findall(node.value))


def read(language: str) -> dict[str, tuple[str, set[str], set[str]]]:
    messages: dict[str, tuple[str, set[str], set[str]]] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in messages, f"{file}: {entry.id.name} is defined twice"
                shape = Shape()
                shape.visit(entry)
                messages[entry.id.name] = (file.name, shape.variables, shape.tags)
    return messages


@pytest.mark.parametrize("language", sorted(folder.name for folder in LOCALES.iterdir()))
def test_same_files_keys_variables_and_tags_as_the_reference(language: str) -> None:
    assert read(language) == read(REFERENCE)


def test_every_key_named_in_code_exists() -> None:
    known = read(REFERENCE)
    root = Path(LOCALES).parent
    named = re.compile(r'(?:\bT|Label|texts|refuse|alert|toast)\((?:manager, |callback, manager, )?"([a-z0-9_-]+)"')
    for room in ("dialogs", "handlers"):
        for file in (root / room).rglob("*.py"):
            for key in named.findall(file.read_text("utf-8")):
                assert key in known, f"{file}: {key}"
