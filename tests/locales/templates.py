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


def keys_of(source: str) -> list[str]:
    """The keys a template names; where one is put together, ``web-faq-{}``."""
    calls = [call for call in _tree(source).find_all(nodes.Call) if call.args and _name(call.node) in _CALLS]
    return [_key(call.args[0]) for call in calls]


def _key(node: nodes.Expr) -> str:
    if isinstance(node, nodes.Concat):
        return "".join(map(_key, node.nodes))
    return str(node.value) if isinstance(node, nodes.Const) else "{}"


def _tree(source: str) -> nodes.Template:
    return Environment(autoescape=True, extensions=["jinja2.ext.do"]).parse(source)


def _name(node: nodes.Node) -> str:
    return node.name if isinstance(node, nodes.Name) else getattr(node, "attr", "")


def spoken_in(source: str) -> list[str]:
    """Text that visitors would read as it stands, in one language."""
    pieces = [
        piece.data if isinstance(piece, nodes.TemplateData) else _FILLED
        for output in _tree(source).find_all(nodes.Output)
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
