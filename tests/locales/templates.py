"""What templates of pages say: keys of messages, and text that is written into them as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from jinja2 import Environment, nodes

from tests.locales.code import ROOT

_CALLS = frozenset({"texts", "t", "_"})
"""What a template calls for a message."""
_READ_OUT = frozenset({"alt", "title", "placeholder", "aria-label", "content"})
"""Attributes that people see or hear; ``content`` is that of ``<meta name="description">``."""
_NOT_TEXT = frozenset({"script", "style", "code", "pre", "svg"})
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FILLED = "\x00"
"""Where something is filled in."""


def templates(root: Path = ROOT) -> list[Path]:
    return sorted((root / "admin").rglob("templates/**/*.html"))


def keys_of(template: Path) -> list[str]:
    """The keys a template names."""
    tree = Environment(autoescape=True, extensions=["jinja2.ext.do"]).parse(template.read_text("utf-8"))
    return [
        str(call.args[0].value)
        for call in tree.find_all(nodes.Call)
        if call.args and isinstance(call.args[0], nodes.Const) and _name(call.node) in _CALLS
    ]


def _name(node: nodes.Node) -> str:
    return node.name if isinstance(node, nodes.Name) else getattr(node, "attr", "")


def spoken_in(source: str) -> list[str]:
    """Text that visitors would read as it stands, in one language."""
    tree = Environment(autoescape=True, extensions=["jinja2.ext.do"]).parse(source)
    pieces = [
        piece.data if isinstance(piece, nodes.TemplateData) else _FILLED
        for output in tree.find_all(nodes.Output)
        for piece in output.nodes
    ]
    reader = _Reader()
    reader.feed("".join(pieces))
    reader.close()
    return list(reader.found())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._inside: list[str] = []
        self._texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _NOT_TEXT:
            self._inside.append(tag)
        for name, value in given.items():
            if name in _READ_OUT and value and (name != "content" or given.get("name") == "description"):
                self._texts.append(value)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self._texts.append(data)

    def found(self) -> Iterator[str]:
        for text in self._texts:
            for part in text.split(_FILLED):
                if _LETTERS.search(part):
                    yield " ".join(part.split())
