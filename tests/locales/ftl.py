"""What the Fluent files hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from services.l10n import LOCALES

REFERENCE = "en"
LANGUAGES = tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))
OTHERS = tuple(language for language in LANGUAGES if language != REFERENCE)
_TAG = re.compile(r"</?[a-z]+[^<>]*>")


@dataclass
class Shape:
    """What a translation must share with the reference, and what messages choose by.

    ``choices``: the keys of the variants of each variable that is chosen by; numbers stand there as digits.
    """

    file: str
    attributes: frozenset[str] = frozenset()
    variables: set[str] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    choices: dict[str, set[str]] = field(default_factory=dict)

    def shared(self) -> dict[str, object]:
        return {name: value for name, value in vars(self).items() if name != "choices"}


class _Looker(Visitor):
    def __init__(self, shape: Shape) -> None:
        self.shape = shape

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.shape.variables.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.shape.terms.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.shape.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.shape.messages.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.shape.tags.update(_TAG.findall(node.value))

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.shape.tags.update(_TAG.findall(node.value))

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = (variant.key for variant in node.variants)
            named = {key.name if isinstance(key, ast.Identifier) else str(key.value) for key in keys}
            self.shape.choices.setdefault(node.selector.id.name, set()).update(named)
        self.generic_visit(node)


def shapes(language: str, root: Path = LOCALES) -> dict[str, Shape]:
    """Every message and term of a language; a term's name begins with a hyphen. Raises ``AssertionError`` for what
    Fluent would drop without a word.
    """
    found: dict[str, Shape] = {}
    for name, entry in _entries(root / language):
        key = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
        assert key not in found, f"{name}: {key} is defined twice"
        shape = Shape(name, frozenset(each.id.name for each in entry.attributes))
        _Looker(shape).visit(entry)
        found[key] = shape
    return found


def _entries(folder: Path) -> Iterator[tuple[str, ast.Message | ast.Term]]:
    for file in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content!r}"
            if isinstance(entry, ast.Message | ast.Term):
                yield file.name, entry
