"""What a catalogue names is text on a page, whatever is in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markupsafe import escape

from admin.public import content
from services.l10n import Translations
from services.platforms.catalogue import load_catalogue


@pytest.mark.parametrize("linked", [True, False])
def test_a_source_that_looks_like_html_is_shown_as_text(linked: bool) -> None:
    preset = load_catalogue().get("gemini_free").presets[1]
    hostile = replace(preset, source="<script>alert(1)</script>")
    shown = escape(content._source(Translations.load().of("en"), hostile, linked=linked))
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
