"""The HTML parser: never a crash, nothing lost, and what it writes it reads."""

import html
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import parse_html, to_html, utf16_length
from bot.simulator.errors import ApiError
from bot.simulator.text import formatted

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
STARTS = ["<b>", "<i>", "<a href=", "<pre>", '<code class="language-é">', "<tg-emoji emoji-id='5'>", "<"]
ENDS = ["</b>", "</i>", "</a>", "</pre>", "</code>", "</tg-emoji>", ">", "/", "=", "'", '"']
CHARACTERS = ["\0", "é", "😀", "&", "&#x41;", "&lt", " ", "&#" + "9" * 5000 + ";"]
SCRAPS = st.lists(st.sampled_from([*STARTS, *ENDS, *CHARACTERS])).map("".join)


@given(TEXT)
def test_escaped_text_is_read_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text, quote=False)) == (text, [])


@given(SCRAPS)
def test_scraps_are_read_or_refused(text: str) -> None:
    with suppress(ApiError):
        plain, entities = parse_html(text)
        length = utf16_length(plain)
        assert all(0 <= item["offset"] < item["offset"] + item["length"] <= length for item in entities)


@given(TEXT, TEXT, TEXT)
def test_what_is_written_is_read_again(before: str, inside: str, after: str) -> None:
    source = f"{html.escape(before)}<b>{html.escape(inside)}</b><i>{html.escape(after)}</i>"
    plain, entities = parse_html(source)
    again = parse_html(to_html(plain, entities).replace("&#x27;", "'"))
    assert again == (plain, entities)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b>a</b><b>b</b>", "<b>ab</b>"),
        ("<code>a<b>b</b></code>", "<code>ab</code>"),
        ("<a href='javascript:alert(1)'>x</a>", "x"),
        ("<a href='tg://user?id=5'>x</a>", '<a href="tg://user?id=5">x</a>'),
        ("<a>https://example.com</a>", '<a href="https://example.com">https://example.com</a>'),
        ("<blockquote expandable>x</blockquote>", "<blockquote expandable>x</blockquote>"),
        ("<span class='tg-spoiler'>x</span>", "<tg-spoiler>x</tg-spoiler>"),
        ("<b>  </b>x", "x"),
        ("&copy;&amp;&quot;&#65", "&amp;copy;&amp;&quot;A"),
    ],
)
def test_what_is_shown(source: str, expected: str) -> None:
    assert to_html(*formatted(source, "HTML", None)) == expected


@pytest.mark.parametrize("entity", [{"type": "bold"}, {"type": "bold", "offset": -1, "length": 1}, 5])
def test_entities_that_are_refused(entity: object) -> None:
    with pytest.raises(ApiError, match="Bad Request: "):
        formatted("x", "", [entity])
