"""Fluent messages that only put texts together, resolved without Fluent's machinery.

That is nearly every message: words, arguments that are texts already (numbers and times are written by Babel before
they get here), and choices by a text, by a number or by its plural. fluent.runtime 0.4 takes a dozen calls for each
piece of a message, a quarter of the time of drawing a window, and refuses pieces of more than 2,500 characters.
Whatever needs more (a term, a function) is left to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fluent.runtime import resolver

Args = Mapping[str, Any]
Plain = Callable[[Args], str]
Plural = Callable[[float], str]
"""The plural category of a number in a language: ``one``, ``other`` …"""


class NeedsFluent(Exception):
    """An argument is missing, or is nothing that is dealt with here."""


def plain(pattern: Any, plural: Plural) -> Plain | None:
    """A function of the arguments that answers what fluent.runtime would, or raises ``NeedsFluent``.

    None for a pattern, as ``FluentBundle.get_message`` gives it, that holds more than texts.
    """
    match pattern:
        case resolver.TextElement(value=text):
            answer: Plain | None = _text(text)
        case resolver.StringLiteral():
            answer = _text(pattern.parse()["value"])
        case resolver.VariableReference(id=name):
            answer = _argument(name.name)
        case resolver.Placeable(expression=inner) | resolver.NeverIsolatingPlaceable(expression=inner):
            answer = plain(inner, plural)
        case resolver.SelectExpression(selector=resolver.VariableReference(id=name), variants=variants):
            answer = _choice(name.name, variants, plural)
        case resolver.Pattern(elements=elements):
            answer = _joined(elements, plural)
        case _:
            answer = None
    return answer


def _text(text: str) -> Plain:
    return lambda _: text


def _argument(name: str) -> Plain:
    def argument(args: Args) -> str:
        value = args.get(name)
        if isinstance(value, str):
            return value
        raise NeedsFluent(name)

    return argument


def _choice(name: str, variants: list[Any], plural: Plural) -> Plain | None:
    known: list[tuple[str | float, Plain]] = []
    otherwise: Plain | None = None
    for variant in variants:
        text = plain(variant.value, plural)
        if text is None:
            return None
        named = isinstance(variant.key, resolver.Identifier)
        known.append((variant.key.name if named else float(variant.key.value), text))
        if variant.default:
            otherwise = text
    if otherwise is None:
        return None
    default, texts = otherwise, dict(reversed(known))

    def choice(args: Args) -> str:
        value = args.get(name)
        if isinstance(value, (int, float)):
            category = plural(value)
            found = next((text for key, text in known if key in (value, category)), default)
            return found(args)
        if isinstance(value, str):
            return texts.get(value, default)(args)
        raise NeedsFluent(name)

    return choice


def _joined(elements: list[Any], plural: Plural) -> Plain | None:
    pieces = [plain(element, plural) for element in elements]
    whole = [piece for piece in pieces if piece is not None]
    return (lambda args: "".join([piece(args) for piece in whole])) if len(whole) == len(pieces) else None
