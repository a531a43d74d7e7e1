"""What the code says in words: keys of messages, f-strings that make keys, and literals that are no keys at all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("admin", "bot", "dialogs", "handlers", "services")
MACHINES = (
    "bot/__main__.py",  # the operator's command line, which is English
    "bot/operations",  # more of it
    "bot/simulator",  # a tool of developers
    "bot/watch",  # figures and readiness, for operators too
    "services/limit_notice",  # reads what platforms say
    "services/platforms",  # speaks to their APIs; what people see of the catalogue are proper names
    "services/quota",
    "services/storage",
)
"""Where strings are for machines."""

KEY_LIKE = re.compile(r"[a-z]+(?:-[a-z0-9_]+)+")
KEY_PATTERN = re.compile(r"(?=.*\{\})[a-z]+(?:-(?:[a-z]+|\{\}))+")
_KEYED = {"texts": 0, "T": 0, "Label": 0, "toast": 1, "alert": 1, "refuse": 1}
"""Calls that take a key, and where."""
_LABELS = frozenset({"Label", "InlineKeyboardButton", "rows"})
_LINES = frozenset({"InlineQueryResultArticle", "InlineQueryResultsButton", "_lead"})
_ANSWERS = frozenset({"toast", "alert"})
_SENT = frozenset({"answer", "send_message", "send_photo", "send_document", "edit_text", "edit_message_text", "reply"})
_SHOWN = frozenset(
    {
        "Const",
        "Format",
        "Jinja",
        "InlineKeyboardButton",
        "KeyboardButton",
        "BotCommand",
        "InlineQueryResultArticle",
        "InlineQueryResultsButton",
        "InputTextMessageContent",
    }
)
"""Widgets and objects of Telegram that show what they are given."""
_SILENT = frozenset(
    {"id", "url", "widget_id", "when", "state", "command", "callback_data", "parse_mode", "start_parameter"}
)
"""Arguments of those that nobody sees."""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|</?[a-z][^<>]*>|&[a-z]+;")
_WORDS = re.compile(r"[A-Z]?[a-z']{2,}(?:,? (?:[a-z']{2,}|x)){2,}")
_TOLD_TO_US = frozenset({"debug", "info", "warning", "error", "exception", "critical", "compile", "sub", "execute"})
_TOLD_TO_US_TOO = ("Error", "Settings", "__init__")


@dataclass(frozen=True, slots=True)
class Place:
    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Named:
    """A literal where a key belongs, or one that looks like a key. ``kind``: ``label`` of a button, ``answer`` to
    a tap, ``line`` of inline results, ``message``, or ``""`` where only its look says that it is a key.
    """

    key: str
    kind: str
    place: Place


@dataclass(frozen=True, slots=True)
class Made:
    """An f-string that makes keys: ``notice-about-{}``."""

    pattern: str
    place: Place


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    tree: ast.Module
    above: dict[ast.AST, ast.AST]

    @classmethod
    def of(cls, name: str, text: str) -> Source:
        tree = ast.parse(text)
        return cls(name, tree, {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)})

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        while (parent := self.above.get(node)) is not None:
            yield parent
            node = parent

    def place(self, node: ast.AST) -> Place:
        return Place(self.name, getattr(node, "lineno", 0))


def sources(root: Path = ROOT, rooms: tuple[str, ...] = ROOMS) -> list[Source]:
    """All code that people may be spoken to from."""
    names = [file.relative_to(root).as_posix() for room in rooms for file in sorted((root / room).rglob("*.py"))]
    return [
        Source.of(name, (root / name).read_text("utf-8"))
        for name in names
        if not any(name == each or name.startswith(f"{each}/") for each in MACHINES)
    ]


def named(source: Source) -> Iterator[Named]:
    """Every literal of a file that is a key, or should be."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        kind = _kind(source, node)
        if kind or KEY_LIKE.fullmatch(node.value):
            yield Named(node.value, kind, source.place(node))


def made(source: Source) -> Iterator[Made]:
    """Every f-string of a file that makes keys: words with hyphens between them, some of them filled in."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.JoinedStr) and KEY_PATTERN.fullmatch(pattern := str(_written(node))):
            yield Made(pattern, source.place(node))


def spoken(source: Source) -> Iterator[Named]:
    """Literals that people would see as they stand, in one language."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and not isinstance(source.above.get(node), ast.JoinedStr):
            text = _written(node)
            if text is not None and (_is_shown(source, node, text) or _is_prose(source, node, text)):
                yield Named(text, "spoken", source.place(node))


def _kind(source: Source, node: ast.Constant) -> str:
    """What becomes of a key, by the call it is an argument of; empty where it is none of ours."""
    child: ast.AST = node
    call: ast.Call | None = None
    for parent in source.around(node):
        if isinstance(parent, ast.Call):
            call = parent
            break
        if not isinstance(parent, ast.IfExp) or child is parent.test:
            return ""
        child = parent
    name = _called(call) if call is not None else ""
    if call is None or name not in _KEYED or child not in call.args[_KEYED[name] :][:1]:
        return ""
    calls = [_called(each) for each in (call, *source.around(call)) if isinstance(each, ast.Call)]
    if _ANSWERS & set(calls) or ("answer" in calls and "callback" in ast.dump(_outermost(source, call))):
        return "answer"
    return "label" if _LABELS & set(calls[:2]) else "line" if _LINES & set(calls[:2]) else "message"


def _outermost(source: Source, call: ast.Call) -> ast.AST:
    """The ``callback.answer`` around it."""
    around = [each for each in source.around(call) if isinstance(each, ast.Call) and _called(each) == "answer"]
    return around[0].func if around else call.func


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _written(node: ast.Constant | ast.JoinedStr) -> str | None:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)
    return node.value if isinstance(node.value, str) else None


def _is_shown(source: Source, node: ast.AST, text: str) -> bool:
    """Whether it has letters, and goes straight into something that is shown."""
    if not any(sign.isalpha() for sign in _PLACEHOLDER.sub("", text)):
        return False
    child = node
    for parent in source.around(node):
        if isinstance(parent, ast.Call):
            name, silent = _called(parent), [each.arg for each in parent.keywords if each.value is child]
            first = parent.args[:1] == [child]
            if name in _SHOWN:
                return not (silent and silent[0] in _SILENT)
            return (
                name in _SENT
                and isinstance(parent.func, ast.Attribute)
                and (first or silent in (["text"], ["caption"]))
            )
        if isinstance(parent, ast.keyword):
            child = child if isinstance(child, ast.keyword) else parent.value
            continue
        if not isinstance(parent, ast.IfExp | ast.BinOp | ast.BoolOp):
            return False
        child = parent
    return False


def _is_prose(source: Source, node: ast.AST, text: str) -> bool:
    """Whether it is a sentence, or of another script, and people may come to see it.

    In services single words of other scripts are what people type.
    """
    plain = " ".join(_PLACEHOLDER.sub(" x ", text).split())
    foreign = any(sign.isalpha() and not sign.isascii() for sign in plain)
    is_prose = (foreign and not source.name.startswith("services/")) or _WORDS.search(plain) is not None
    return is_prose and not any(map(_is_told_to_us, source.around(node))) and not _is_docstring(source, node)


def _is_docstring(source: Source, node: ast.AST) -> bool:
    return isinstance(source.above.get(node), ast.Expr)


def _is_told_to_us(around: ast.AST) -> bool:
    """Whether what stands in there is for developers: errors, log lines, patterns, previews."""
    if isinstance(around, ast.Call):
        name = _called(around)
        return name in _TOLD_TO_US or name.endswith(_TOLD_TO_US_TOO)
    return isinstance(around, ast.Raise | ast.Assert) or (
        isinstance(around, ast.keyword) and around.arg == "preview_data"
    )
