"""A TOML file that knows on which line each of its values stands, so that a bad one can be named."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from services.platforms.rules import Place

_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"

Table = dict[str, Any]


class CatalogueError(Exception):
    """A catalogue that cannot be used. The message is one line: ``file:line: what is wrong``."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    path: Path
    text: str
    table: Table

    def error(self, place: Place, message: str) -> CatalogueError:
        """Say what is wrong at that place of the table; where it is missing, at the innermost part of the way to it."""
        where = ".".join(map(str, place))
        said = f"{where}: {message}" if where else message
        return CatalogueError(f"{self.path}:{_line_of(self.text, place)}: {said}")


def read(path: Path) -> TomlFile:
    """Read one file; numbers with a point become exact decimals. Raises ``CatalogueError``."""
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        return TomlFile(path, text, _parse(text))
    except OSError as error:
        raise CatalogueError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError(f"{path}:{line}: is not written in UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(_syntax(path, text, str(error))) from error


def merged(below: Table, above: Table) -> Table:
    """Lay ``above`` over ``below``: tables key by key, everything else, lists too, replaced whole."""
    result = dict(below)
    for key, value in above.items():
        old = result.get(key)
        result[key] = merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def _parse(text: str) -> Table:
    return tomllib.loads(text, parse_float=Decimal)


def _syntax(path: Path, text: str, message: str) -> str:
    at = _AT_LINE.search(message)
    line = int(at[1]) if at else text.rstrip("\n").count("\n") + 1
    said = _AT_LINE.sub("", message).removesuffix(_AT_END)
    return f"{path}:{line}: {said}"


def _line_of(text: str, place: Place) -> int:
    """Find the line (from 1) of the statement that brought the innermost present part of ``place``.

    The parser tells no positions, but it knows every beginning of the file that ends between two statements: the first
    of them that holds the place ends with the statement that is looked for, which starts where the one before ended.
    """
    depth = _depth(_parse(text), place)
    lines = text.split("\n")
    start = 1
    for end in range(1, len(lines) + 1):
        try:
            table = _parse("\n".join(lines[:end]) + "\n")
        except tomllib.TOMLDecodeError:
            continue
        if depth and _depth(table, place) >= depth:
            return start
        start = end + 1
    return 1


def _depth(value: Any, place: Place) -> int:
    """Count the steps of ``place`` that can be gone."""
    for depth, step in enumerate(place):
        in_table = isinstance(value, dict) and step in value
        in_list = isinstance(value, list) and isinstance(step, int) and step < len(value)
        if not (in_table or in_list):
            return depth
        value = value[step]
    return len(place)
