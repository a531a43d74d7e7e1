"""The parameters of one call: texts from a form or values from JSON, read the way the Bot API reads them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final

from bot.simulator.errors import bad_request

_STRUCTURED: Final = frozenset({
    "reply_markup", "entities", "caption_entities", "link_preview_options", "reply_parameters", "commands", "scope",
    "menu_button", "results", "allowed_updates", "media", "message_ids", "button",
})  # fmt: skip
_JSON_NAMES: Final = {"reply_markup": "reply keyboard markup"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Params:
    """What a bot sent with a call. Unknown parameters stay and are ignored, as Telegram does."""

    values: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    @classmethod
    def read(cls, raw: dict[str, Any], files: dict[str, Upload] | None = None) -> Params:
        """Decode the JSON that forms carry as text. Raises ApiError 400 for broken JSON."""
        return cls({name: _decoded(name, value) for name, value in raw.items()}, files or {})

    def text(self, name: str) -> str:
        """Return a text, or an empty one."""
        value = self.values.get(name)
        if isinstance(value, bool):
            return "true" if value else "false"
        return "" if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """Return an integer; what is not one counts as `default`."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        """Return a boolean: true, yes and 1 are true."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def value(self, name: str) -> Any:
        """Return a decoded object or list, or None."""
        value = self.values.get(name)
        return None if value == "" else value


def _decoded(name: str, value: Any) -> Any:
    if name not in _STRUCTURED or not isinstance(value, str) or not value:
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        raise bad_request(f"Can't parse {_JSON_NAMES.get(name, name)} JSON object") from error
