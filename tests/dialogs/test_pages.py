"""Platforms page by page, whatever number of them there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.add.pages import AT_MOST, page
from services.platforms.catalogue import load_catalogue
from services.platforms.model import Platform


def platforms(count: int) -> list[Platform]:
    known = load_catalogue().get("gemini_free")
    return [replace(known, id=f"platform_{number}") for number in range(count)]


@pytest.mark.parametrize("count", [0, 1, 6, 8, 9, 18, 19, 30, 31, 100])
def test_every_platform_is_on_one_page(count: int) -> None:
    offered = platforms(count)
    number, seen = 0, list(page(offered, 0).items)
    while page(offered, number).after:
        number += 1
        assert page(offered, number).before
        seen += page(offered, number).items
    assert seen == offered
    assert number < 10
    assert (number == 0) == (count <= AT_MOST)
    assert page(offered, number + 1) == page(offered, number), "there is nothing beyond the last"
    assert page(offered, -1) == page(offered, 0)


def test_eighteen_platforms_take_two_pages() -> None:
    first, second = page(platforms(18), 0), page(platforms(18), 1)
    assert (len(first.items), first.before, first.after) == (6, False, True)
    assert (len(second.items), second.before, second.after) == (12, True, False)
