"""Logging by a line of text."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import Running
from tests.e2e.steps import answer_to, owner


@pytest.mark.parametrize(("language", "line"), [("en", "gemini 20"), ("ko", "제미나이 20")])
async def test_a_line_is_a_use_and_can_be_taken_back(product: Running, language: str, line: str) -> None:
    person = await owner(product, "Gemini", language=language)
    logged = await answer_to(person, line)
    assert "20/" in logged.text
    await person.tap("↩️", logged)
    await person.until(lambda p: not p.last.buttons)
    logged = await answer_to(person, line)
    assert "20/" in logged.text, "what was taken back no longer counts"
