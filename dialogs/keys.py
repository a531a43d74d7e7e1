"""Reading a key that somebody pasted. It goes from the message to the vault and stays in neither chat nor dialog."""

from __future__ import annotations

from html import escape

from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.typed import accept, refuse
from services.l10n import Texts
from services.platforms import keys
from services.platforms.catalogue import Catalogue
from services.platforms.model import Key, Platform


def prefixes_text(texts: Texts, key: Key) -> str:
    """What a key begins with, as HTML: none of it is to be taken for punctuation."""
    return texts.either([f"<code>{escape(each)}</code>" for each in key.prefixes])


async def read_key(message: Message, platform: Platform, manager: DialogManager) -> str | None:
    """The key in a message, which is deleted at once; None where it was refused, and the window then says why.

    ``dialog_data["other_platform"]`` is the id of the one platform whose key it looks like instead, where there is just
    one and it can be added. The caller saves the key in the same handler call: it is never kept in a dialog.
    """
    await take_away(message, manager)
    manager.dialog_data.pop("other_platform", None)
    scope = scope_of(manager)
    key = keys.cleaned(message.text or message.caption or "")
    verdict = keys.check_format(platform, key)
    if verdict.fit is keys.Fit.NOT_A_KEY:
        refuse(manager, "key-not-a-key", fault=str(verdict.fault))
        return None
    if verdict.fit is keys.Fit.OTHER:
        names = scope.texts.either([other.name for other in verdict.others])
        refuse(manager, "key-of-another", names=names, platform=platform.name)
        others = _addable(scope.services.catalogue, verdict.others)
        if len(others) == 1:
            manager.dialog_data["other_platform"] = others[0].id
        return None
    accept(manager)
    return key


async def take_away(message: Message, manager: DialogManager) -> None:
    """Delete what holds the key; where Telegram does not let us, only the person can."""
    try:
        await message.delete()
    except TelegramAPIError:
        await message.answer(scope_of(manager).texts("key-delete-yourself"))


def _addable(catalogue: Catalogue, issuers: tuple[keys.Issuer, ...]) -> list[Platform]:
    ids = {issuer.id for issuer in issuers}
    return [platform for platform in catalogue.offered() if platform.id in ids]
