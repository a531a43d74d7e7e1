"""Labels that fit their buttons, whatever they are called."""

from __future__ import annotations

import pytest
from aiogram.types import InlineKeyboardButton

from dialogs.fit import ALONE, LINE, account_label, fits_line, shortened, width
from dialogs.widgets import Packed
from services.overview import AccountView
from services.storage.records import Account
from tests.clock import START

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("text", "units"),
    [("", 0), ("abc", 3), ("한글", 4), ("💎 Gemini", 9), ("✍\ufe0f", 2), ("é", 1), ("e\u0301", 1), ("a\u200db", 2)],
)
def test_how_wide(text: str, units: int) -> None:
    assert width(text) == units


@pytest.mark.parametrize("text", ["x" * 64, "한" * 40, FAMILY * 9, "e\u0301" * 40, "a · " * 16, "\u0301" * 64])
def test_what_is_cut_fits(text: str) -> None:
    for most in range(4, 40):
        cut = shortened(text, most)
        assert width(cut) <= most
        assert cut == text or (cut.endswith("…") and text.startswith(cut[:-1]))
        assert not cut.endswith((" …", "·…", "\u200d…"))


def test_what_fits_is_left_alone() -> None:
    assert shortened("💎 Gemini · work", 16) == "💎 Gemini · work"
    assert shortened("💎 Gemini · work", 15) == "💎 Gemini · wo…"


def test_a_line_holds_more_of_a_wide_script_than_buttons_do() -> None:
    assert fits_line("x" * LINE)
    assert not fits_line("x" * (LINE + 1))
    assert fits_line("오전 6:46 초기화 (1시간 30분 뒤) · 직접 기록")
    assert not fits_line("내일 오전 5:15 초기화 예상 (1일 뒤) · 직접 기록")


def rows(labels: list[str], most: int) -> list[int]:
    buttons = [InlineKeyboardButton(text=label, callback_data="x") for label in labels]
    packed = Packed(width=most)._wrap_kbd(buttons)
    assert [button for row in packed for button in row] == buttons
    return [len(row) for row in packed]


def test_as_many_side_by_side_as_have_room() -> None:
    assert rows(["💎 +1"] * 9, 4) == [4, 4, 1]
    assert rows(["🤖 work +1"] * 4, 4) == [3, 1]
    assert rows(["🤖 ChatGPT", "🤗 Hugging Face · work", "💎 Gemini", "🧠 Claude"], 2) == [1, 1, 2]
    assert rows(["x" * 99, "y"], 4) == [1, 1]
    assert rows([], 4) == []


@pytest.mark.parametrize(
    ("name", "mark", "label"),
    [
        ("Gemini", "", "🧩 Gemini"),
        ("Gemini", "work", "🧩 Gemini · work"),
        ("n" * 40, "work", "🧩 " + "n" * 26 + "… · work"),
        ("Gemini", "m" * 40, "🧩 Gemini · " + "m" * 24 + "…"),
        ("n" * 40, "m" * 40, "🧩 " + "n" * 18 + "… · mmmmmmmmmmm…"),
    ],
)
def test_the_mark_stays_where_a_name_is_long(name: str, mark: str, label: str) -> None:
    account = Account(1, 1, "custom", name, mark or None, None, None, False, None, START)
    view = AccountView(account, None, "🧩", name, None, ())
    assert account_label(view) == label
    assert width(label) <= ALONE
    for most in range(24, ALONE):
        assert width(account_label(view, most)) <= most
