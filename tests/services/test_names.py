"""What a person may call an account or a platform of their own."""

from __future__ import annotations

import pytest

from services.accounts import BadName, clean_name

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  work \n mail ", "work mail"),
        ("a\x00b", "ab"),
        ("\u202eevil\u202c", "evil"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        (FAMILY, FAMILY),
        ("👍🏽", "👍🏽"),
        ("^_^", "^_^"),
        ("x" * 40, "x" * 40),
        ("한" * 40, "한" * 40),
        ("e\u0301" * 40, "é" * 40),
    ],
)
def test_what_is_seen_is_kept(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " \t",
        "\x00",
        "\u200d\u200d",
        "\u3164",
        "\u2800",
        "\u0301\u0301",
        "\ufe0f",
        "x" * 41,
        FAMILY * 10,
        "x" * 65536,
    ],
)
def test_nothing_to_see_and_too_much_of_it_are_refused(typed: str) -> None:
    with pytest.raises(BadName):
        clean_name(typed)
