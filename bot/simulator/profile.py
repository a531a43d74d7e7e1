"""What the bot says of itself: name, descriptions, commands and the menu button, each per language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.params import Params
from bot.simulator.rules import checked_commands, checked_language, checked_scope

Json = dict[str, Any]

NAME_CHARACTERS: Final = 64
DESCRIPTION_CHARACTERS: Final = 512
SHORT_DESCRIPTION_CHARACTERS: Final = 120


@dataclass
class Profile:
    """Texts by language code ("" is the default); commands by (scope, language code); menu buttons by chat (0: all)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def set_commands(self, params: Params) -> None:
        """Keep commands for exactly this scope and language."""
        key = checked_scope(params.value("scope")), checked_language(params.text("language_code"))
        self.commands[key] = checked_commands(params.value("commands"))

    def get_commands(self, params: Params) -> list[Json]:
        """Return the commands of exactly this scope and language."""
        key = checked_scope(params.value("scope")), checked_language(params.text("language_code"))
        return self.commands.get(key, [])

    def delete_commands(self, params: Params) -> None:
        """Forget the commands of exactly this scope and language."""
        key = checked_scope(params.value("scope")), checked_language(params.text("language_code"))
        self.commands.pop(key, None)

    def commands_for(self, language_code: str | None, chat_id: int) -> list[Json]:
        """Return the commands a person sees in a private chat, by Telegram's order of scopes and languages."""
        language = (language_code or "")[:2]
        chat = checked_scope({"type": "chat", "chat_id": chat_id})
        for scope in (chat, "all_private_chats", "default"):
            for code in (language, ""):
                if commands := self.commands.get((scope, code)):
                    return commands
        return []

    @staticmethod
    def localized(texts: dict[str, str], language_code: str | None) -> str:
        """Return the text a person sees: that of the language, or the default."""
        return texts.get((language_code or "")[:2]) or texts.get("", "")

    @staticmethod
    def set_text(texts: dict[str, str], params: Params, name: str, limit: int) -> None:
        """Keep a text of at most `limit` characters for a language; an empty one goes back to the default."""
        code, text = checked_language(params.text("language_code")), params.text(name)
        if len(text) > limit:
            raise bad_request(f"{name.replace('_', ' ')} length must not exceed {limit}")
        if text:
            texts[code] = text
        else:
            texts.pop(code, None)
