"""Buttons below messages, on a phone."""

from __future__ import annotations

import pytest

from bot.notices.pieces import off_row
from dialogs.fit import width
from services.kinds import Kind
from services.l10n import LOCALES, Translations

_HALF = 14
"""So many half-width units were seen whole on each of two buttons in a row by who tried it on a phone."""


@pytest.mark.parametrize("language", sorted(folder.name for folder in LOCALES.iterdir()))
def test_what_switches_a_kind_off_is_seen_whole(language: str) -> None:
    row = off_row(Translations.load(strict=True).of(language), Kind.RESET_ALERT)
    assert [button.text for button in row if width(button.text) > _HALF] == []
