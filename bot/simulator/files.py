"""Uploaded files, kept in memory; the first bytes say what an image is."""

from __future__ import annotations

import itertools
import secrets
import struct
from dataclasses import dataclass, field
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.params import Upload

Json = dict[str, Any]

PHOTO_BYTES: Final = 10 * 1024 * 1024
PHOTO_SIDES: Final = 10_000
PHOTO_RATIO: Final = 20
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_JPEG_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


@dataclass(frozen=True, slots=True)
class Stored:
    """A file Telegram keeps."""

    id: str
    unique_id: str
    path: str
    upload: Upload
    size: tuple[int, int] | None = None

    def as_file(self) -> Json:
        """Return the fields every file object has."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.upload.content)}


@dataclass
class Files:
    """All files by id and by path."""

    by_id: dict[str, Stored] = field(default_factory=dict)
    by_path: dict[str, Stored] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    def keep(self, upload: Upload, kind: str) -> Stored:
        """Keep a file of a kind ("photos", "documents" …). Raises ApiError 400 for an empty one or a bad photo."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        size = checked_photo(upload.content) if kind == "photos" else image_size(upload.content)
        suffix = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        path = f"{kind}/file_{next(self._numbers)}.{suffix if suffix.isalnum() else 'bin'}"
        stored = Stored(f"AgAD{secrets.token_urlsafe(24)}", f"AQAD{secrets.token_urlsafe(8)}", path, upload, size)
        self.by_id[stored.id] = stored
        self.by_path[path] = stored
        return stored

    def find(self, file_id: str) -> Stored:
        """Return the file of an id. Raises ApiError 400."""
        if not file_id:
            raise bad_request("file_id not specified")
        try:
            return self.by_id[file_id]
        except KeyError:
            raise bad_request("wrong file_id or the file is temporarily unavailable") from None


def checked_photo(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels of what Telegram takes as a photo. Raises ApiError 400."""
    if len(content) > PHOTO_BYTES:
        raise bad_request("file is too big")
    size = image_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height or width + height > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def image_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, JPEG or GIF, or None."""
    if content.startswith(_PNG) and len(content) >= 24:  # noqa: PLR2004  # signature, length, IHDR, two numbers
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in {b"GIF87a", b"GIF89a"} and len(content) >= 10:  # noqa: PLR2004
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    return _jpeg_size(content) if content.startswith(_JPEG) else None


def image_mime(content: bytes) -> str | None:
    """Return the media type of a PNG, JPEG or GIF by its first bytes, or None: what a sender says is not asked."""
    kinds = {_PNG: "image/png", _JPEG: "image/jpeg", b"GIF8": "image/gif"}
    return next((mime for magic, mime in kinds.items() if content.startswith(magic)), None)


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 < len(content) and content[position] == 0xFF:  # noqa: PLR2004
        marker = content[position + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None
