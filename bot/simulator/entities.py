"""Telegram's HTML, read as strictly as Telegram reads it, and written back.

The grammar and every error follow tdlib/td, td/telegram/MessageEntity.cpp (`parse_html`, `decode_html_entity`): byte
offsets are offsets into the UTF-8 text, entity offsets and lengths are UTF-16 code units.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.links import checked_link, linked_user

Entity = dict[str, Any]

_KINDS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji", "a": "text_link",
    "pre": "pre", "code": "code", "blockquote": "blockquote", "tg-time": "date_time",
}  # fmt: skip
_UNIX_DIGITS: Final = 10
_LITERALS: Final = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_REFERENCE: Final = re.compile(rb"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
_REFERENCE_BYTES: Final = 10  # a numeric reference as long as this is left as it stands
_SPACES: Final = b" \t\r\n\0\x0b"
_ATTRIBUTE_END: Final = _SPACES + b"=>/\"'"
_NAME_TOKEN: Final = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_LAST_CODE_POINT: Final = 0x10FFFF


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 code units of a text."""
    return len(text) + sum(character > "\uffff" for character in text)


@dataclass
class _Open:
    """A start tag that waits for its end tag."""

    tag: str
    offset: int
    text_from: int
    attributes: dict[str, str] = field(default_factory=dict)


class _Reader:
    """One pass over the bytes of a text; a zero byte ends a tag, as in C."""

    def __init__(self, text: str) -> None:
        self.source = text.encode()
        self.data = self.source + b"\0\0\0"
        self.position = 0
        self.pieces: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.position < len(self.source):
            byte = self.data[self.position]
            if byte == ord("<"):
                self._end_tag() if self.data[self.position + 1] == ord("/") else self._start_tag()
            elif byte == ord("&") and (character := self._reference()):
                self._write(character)
            else:
                self._plain()
        if self.open:
            raise _unparsed(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        text = "".join(self.pieces)
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise _unparsed(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return text, self.entities

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.units += utf16_length(text)

    def _plain(self) -> None:
        end = self.position + 1
        while end < len(self.source) and self.data[end] not in b"<&":
            end += 1
        self._write(self.data[self.position : end].decode())
        self.position = end

    def _reference(self) -> str | None:
        match = _REFERENCE.match(self.data, self.position)
        if match is None:
            return None
        hexadecimal, decimal, name = match.groups()
        if name is not None:
            character = _LITERALS.get(name)
        else:
            length = match.end() - match.start() - match.group().endswith(b";")
            digits = hexadecimal if hexadecimal is not None else decimal
            is_short = length < _REFERENCE_BYTES
            code = int(digits or b"0", 16 if hexadecimal is not None else 10) if is_short else 0
            character = chr(code) if 0 < code < _LAST_CODE_POINT else None
        if character is not None:
            self.position = match.end()
        return character

    def _skip_spaces(self) -> None:
        while self._at() and self._at() in _SPACES:
            self.position += 1

    def _until(self, characters: bytes) -> bytes:
        start = self.position
        while self.position < len(self.source) and self.data[self.position] not in characters:
            self.position += 1
        return self.data[start : self.position]

    def _at(self) -> int:
        return self.data[self.position] if self.position < len(self.source) else 0

    def _start_tag(self) -> None:
        begin = self.position
        self.position += 1
        tag = self._until(_SPACES + b">").decode().lower()
        if not self._at():
            raise _unparsed(f"Unclosed start tag at byte offset {begin}")
        if tag not in _KINDS:
            raise _unparsed(f'Unsupported start tag "{tag}" at byte offset {begin}')
        found = _Open(tag, self.units, len(self.pieces))
        while self._at() != ord(">"):
            self._skip_spaces()
            if self._at() == ord(">"):
                break
            self._attribute(found, begin)
        self.position += 1
        if tag == "span" and found.attributes.get("class") != "tg-spoiler":
            raise _unparsed(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(found)

    def _attribute(self, found: _Open, begin: int) -> None:
        name = self._until(_ATTRIBUTE_END).decode()
        if not name:
            raise _unparsed(f'Empty attribute name in the tag "{found.tag}" at byte offset {begin}')
        self._skip_spaces()
        if self._at() != ord("="):
            if not self._at():
                raise _unparsed(f'Unclosed start tag "{found.tag}" at byte offset {begin}')
            found.attributes.setdefault(name, "")
            return
        self.position += 1
        self._skip_spaces()
        if not self._at():
            raise _unparsed(f'Unclosed start tag "{found.tag}" at byte offset {begin}')
        found.attributes[name] = self._value()
        if not self._at():
            raise _unparsed(f"Unclosed start tag at byte offset {begin}")

    def _value(self) -> str:
        quote = self._at()
        if quote not in b"\"'":
            begin = self.position
            while self._at() in _NAME_TOKEN:
                self.position += 1
            value = self.data[begin : self.position].decode().lower()
            if self._at() not in _SPACES + b">":
                raise _unparsed(f"Unexpected end of name token at byte offset {begin}")
            return value
        self.position += 1
        pieces: list[str] = []
        while self._at() and self._at() != quote:
            if self._at() == ord("&") and (character := self._reference()):
                pieces.append(character)
                continue
            start = self.position
            self.position += 1
            while self._at() and self._at() not in (quote, ord("&")):
                self.position += 1
            pieces.append(self.data[start : self.position].decode())
        if self._at() == quote:
            self.position += 1
        return "".join(pieces)

    def _end_tag(self) -> None:
        begin = self.position
        if not self.open:
            raise _unparsed(f"Unexpected end tag at byte offset {begin}")
        self.position += 2
        tag = self._until(_SPACES + b">").decode().lower()
        self._skip_spaces()
        if self._at() != ord(">"):
            raise _unparsed(f"Unclosed end tag at byte offset {begin}")
        self.position += 1
        found = self.open.pop()
        if tag and tag != found.tag:
            raise _unparsed(f'Unmatched end tag at byte offset {begin}, expected "</{found.tag}>", found "</{tag}>"')
        if self.units > found.offset:
            self._close(found)

    def _close(self, found: _Open) -> None:
        length = self.units - found.offset
        entity: Entity = {"type": _KINDS[found.tag], "offset": found.offset, "length": length}
        attributes = found.attributes
        match found.tag:
            case "a":
                url = attributes.get("href") or "".join(self.pieces[found.text_from :])
                if user := linked_user(url):
                    entity |= {"type": "text_mention", "user": {"id": user, "is_bot": False, "first_name": str(user)}}
                elif link := checked_link(url):
                    entity["url"] = link
                else:
                    return
            case "tg-emoji":
                number = attributes.get("emoji-id", "")
                if not number.isascii() or not number.isdecimal() or int(number) == 0:
                    raise _unparsed("Invalid custom emoji identifier specified")
                entity["custom_emoji_id"] = number
            case "tg-time":
                unix = attributes.get("unix", "")
                if not unix.isascii() or not unix.isdecimal() or len(unix) > _UNIX_DIGITS or int(unix) == 0:
                    return
                entity |= {"unix_time": int(unix), "date_time_format": attributes.get("format", "")}
            case "blockquote" if "expandable" in attributes:
                entity["type"] = "expandable_blockquote"
            case "code" | "pre":
                entity = self._joined_code(found, entity)
        self.entities.append(entity)

    def _joined_code(self, found: _Open, entity: Entity) -> Entity:
        """`<pre><code class="language-x">`, in either order, is one block with a language."""
        language = attributes_language(found.attributes) if found.tag == "code" else ""
        last = self.entities[-1] if self.entities else None
        same = last is not None and (last["offset"], last["length"]) == (entity["offset"], entity["length"])
        if last is not None and same and {last["type"], entity["type"]} == {"pre", "code"}:
            language = language or last.get("language", "")
            if language:
                self.entities.pop()
                return entity | {"type": "pre", "language": language}
        return entity | ({"language": language} if language else {})


def attributes_language(attributes: dict[str, str]) -> str:
    """Return the language of `class="language-python"`, or an empty text."""
    name = attributes.get("class", "")
    return name.removeprefix("language-") if name.startswith("language-") else ""


def _unparsed(reason: str) -> Exception:
    return bad_request(f"Can't parse entities: {reason}")


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """Read Telegram's HTML.

    Returns the plain text and its entities, sorted. Raises ApiError 400 "can't parse entities: …".
    """
    plain, entities = _Reader(text).read()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return plain, ordered(entities)


def ordered(entities: list[Entity]) -> list[Entity]:
    """Sort by offset, the longer first; join neighbours of one kind; nothing lives inside code."""
    result: list[Entity] = []
    code_until = -1
    for entity in sorted(entities, key=lambda item: (item["offset"], -item["length"], item["type"] not in _CODE)):
        if entity["offset"] < code_until:
            continue
        if entity["type"] in _CODE:
            code_until = entity["offset"] + entity["length"]
        neighbour = next((item for item in reversed(result) if item["type"] == entity["type"]), None)
        if neighbour and entity["type"] in _JOINABLE and neighbour["offset"] + neighbour["length"] >= entity["offset"]:
            end = max(neighbour["offset"] + neighbour["length"], entity["offset"] + entity["length"])
            neighbour["length"] = end - neighbour["offset"]
        else:
            result.append(entity)
    return result


_CODE: Final = frozenset({"pre", "code"})
_JOINABLE: Final = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})

_TAGS: Final = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "spoiler": "tg-spoiler",
    "code": "code", "blockquote": "blockquote", "url": "a", "text_link": "a", "text_mention": "a",
}  # fmt: skip


def to_html(text: str, entities: list[Entity]) -> str:
    """Write a text with its entities as Telegram's HTML; everything else is escaped."""
    units = text.encode("utf-16-le", "surrogatepass")
    marks: dict[int, tuple[list[str], list[str]]] = {}
    for entity in sorted(entities, key=lambda item: (item["offset"], -item["length"])):
        content = _slice(units, entity["offset"], entity["offset"] + entity["length"])
        if tags := _tags(entity, content):
            start, end = tags
            marks.setdefault(entity["offset"], ([], []))[0].append(start)
            marks.setdefault(entity["offset"] + entity["length"], ([], []))[1].insert(0, end)
    pieces: list[str] = []
    last = 0
    for offset in sorted(marks):
        pieces.append(html.escape(_slice(units, last, offset)))
        starts, ends = marks[offset]
        pieces += ends + starts
        last = offset
    pieces.append(html.escape(_slice(units, last, len(units) // 2)))
    return "".join(pieces)


def _slice(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _address(entity: Entity, content: str) -> str:
    if entity["type"] == "text_mention":
        return f"tg://user?id={int(entity['user']['id'])}"
    return checked_link(entity.get("url", content))


def _tags(entity: Entity, content: str) -> tuple[str, str] | None:
    kind = entity["type"]
    match kind:
        case "url" | "text_link" | "text_mention":
            url = _address(entity, content)
            return (f'<a href="{html.escape(url)}">', "</a>") if url else None
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "pre" if entity.get("language"):
            return f'<pre><code class="language-{html.escape(entity["language"])}">', "</code></pre>"
        case "pre":
            return "<pre>", "</pre>"
        case _:
            tag = _TAGS.get(kind)
            return (f"<{tag}>", f"</{tag}>") if tag else None
