"""Registering: three taps when the guesses are right."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import Running
from tests.e2e.steps import registered


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_three_taps_lead_to_the_first_platform(product: Running, language: str) -> None:
    person = await registered(product, language=language)
    assert person.last.has("Gemini")
    assert len(person.bot_messages) == 1, "one window, moved on in place"
