"""Texts of messages: cleaned, trimmed, parsed and measured as Telegram does before it shows them."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.simulator.entities import Entity, ordered, parse_html, utf16_length
from bot.simulator.errors import bad_request

TEXT_UNITS: Final = 4096
CAPTION_UNITS: Final = 1024
_LARGEST_OFFSET: Final = 1_000_000
_RAW_BYTES: Final = 1 << 15
_CONTROL: Final = {code: " " for code in range(33) if code not in {10, 13}}
_REMOVED: Final = dict.fromkeys([13, *range(0x2028, 0x202F), 0x0333, 0x033F, 0x030A])
_EMPTY: Final = re.compile("[\\s\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2800\u3000\ufeff\ufffc]*\\Z")
_FOUND: Final = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),
    ("url", re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?!\w)", re.ASCII)),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
)
_SETTABLE: Final = frozenset({
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
})  # fmt: skip


def formatted(
    text: str, parse_mode: str, entities: Any, *, limit: int = TEXT_UNITS, too_long: str = "Message is too long"
) -> tuple[str, list[Entity]]:
    """Return the text as Telegram would show it, with entities in UTF-16 units; an empty text where none is left.

    `limit` is in UTF-16 units after parsing. Raises ApiError 400 for what cannot be parsed or is too long.
    """
    try:
        raw = text.encode()
    except UnicodeEncodeError as error:
        raise bad_request("Strings must be encoded in UTF-8") from error
    if len(raw) > _RAW_BYTES:
        raise bad_request("Text is too long" if limit == TEXT_UNITS else too_long)
    mode = parse_mode.lower()
    if mode == "html":
        text, found = parse_html(text)
    elif mode in {"", "none"}:
        found = given_entities(entities)
    elif mode in {"markdown", "markdownv2"}:
        raise bad_request("Can't parse entities: the simulator reads HTML only")
    else:
        raise bad_request("Unsupported parse_mode")
    text, found = _trimmed(*_cleaned(text, found))
    if utf16_length(text) > limit:
        raise bad_request(too_long)
    return text, with_found(text, found)


def given_entities(entities: Any) -> list[Entity]:
    """Check entities that come as a list instead of a parse mode."""
    if not isinstance(entities, list):
        return []
    result: list[Entity] = []
    for entity in entities:
        if not isinstance(entity, dict):
            raise bad_request("Can't parse MessageEntity: expected an Object")
        for name in ("offset", "length"):
            if not isinstance(entity.get(name), int):
                raise bad_request(f"Can't parse MessageEntity: Can't find field \"{name}\"")
            if not 0 <= entity[name] <= _LARGEST_OFFSET:
                raise bad_request(f"Receive an entity with incorrect {name} {entity[name]}")
        if entity.get("type") in _SETTABLE:
            result.append(dict(entity))
    return ordered(result)


def _cleaned(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Control characters become spaces; carriage returns and direction overrides vanish (td: clean_input_string)."""
    removed = [index for index, character in enumerate(text) if ord(character) in _REMOVED]
    if removed and entities:
        units = [utf16_length(text[:index]) for index in removed]
        entities = [_shrunk(entity, units) for entity in entities]
    return text.translate(_CONTROL).translate(_REMOVED), entities


def _shrunk(entity: Entity, removed: list[int]) -> Entity:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    before = sum(unit < start for unit in removed)
    inside = sum(start <= unit < end for unit in removed)
    return entity | {"offset": start - before, "length": end - start - inside}


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim the text, and the entities with it; those that hold only spaces vanish."""
    right = text.rstrip(" \n")
    end = utf16_length(right)
    units = right.encode("utf-16-le")
    kept = []
    for entity in entities:
        start, stop = entity["offset"], min(entity["offset"] + entity["length"], end)
        if units[2 * start : 2 * stop].decode("utf-16-le", "replace").strip():
            kept.append(entity | {"length": stop - start})
    cut = min([len(right) - len(right.lstrip(" \n")), *(entity["offset"] for entity in kept)])
    result = right[cut:]
    if _EMPTY.match(result):
        return "", []
    return result, [entity | {"offset": entity["offset"] - cut} for entity in kept]


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Add the commands, links, addresses and mentions that Telegram finds by itself."""
    found: list[Entity] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            offset, length = utf16_length(text[: match.start()]), utf16_length(match.group())
            if not any(_overlap(offset, length, other) for other in found + _exclusive(entities)):
                found.append({"type": kind, "offset": offset, "length": length})
    return sorted(entities + found, key=lambda item: (item["offset"], -item["length"]))


def _exclusive(entities: list[Entity]) -> list[Entity]:
    return [entity for entity in entities if entity["type"] in {"code", "pre", "text_link", "text_mention"}]


def _overlap(offset: int, length: int, other: Entity) -> bool:
    return bool(offset < other["offset"] + other["length"] and other["offset"] < offset + length)
