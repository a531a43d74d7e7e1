"""What aiogram-dialog does with our changes to it."""

from __future__ import annotations

from aiogram_dialog.api.entities import Stack

from bot.windows import tell_windows_apart
from dialogs.states import HomeSG


def test_windows_opened_within_a_second_have_ids_of_their_own() -> None:
    tell_windows_apart()
    ids = [Stack().push(HomeSG.home, None).id for _ in range(2000)]
    assert len(set(ids)) == len(ids)
    assert {len(each) for each in ids} == {6}, "what is left of callback data counts on it"
