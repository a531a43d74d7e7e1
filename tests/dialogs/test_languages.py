"""In which language somebody is spoken to: Telegram's at first, then their own, at once and wherever they stand."""

from __future__ import annotations

import pytest

from bot.simulator.entities import parse_html
from services.l10n import Translations
from services.languages import own_name
from tests.dialogs.house import House

TRANSLATIONS = Translations.load(strict=True)
LANGUAGES = TRANSLATIONS.languages


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_newcomer_is_greeted_as_telegram_has_them(house: House, language: str) -> None:
    for code in (language, f"{language}-xx", language.upper()):
        guest = house.newcomer(code)
        (welcome,) = await guest.write("/start")
        assert welcome.text == TRANSLATIONS.of(language)("register-welcome")


@pytest.mark.parametrize("code", ["pt-br", "fil", "id", "xx", None])
async def test_who_speaks_another_is_greeted_in_english(house: House, code: str | None) -> None:
    guest = house.newcomer()
    guest.human.language_code = code
    (welcome,) = await guest.write("/start")
    assert welcome.text == TRANSLATIONS.of("en")("register-welcome")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_tap_changes_it_in_the_same_window(house: House, language: str) -> None:
    guest = await house.guest("ko" if language == "en" else "en")
    (window,) = await guest.write("/lang")
    assert sorted(label.removeprefix("✅ ") for row in window.labels[:-1] for label in row) == sorted(
        map(own_name, LANGUAGES)
    )
    await guest.tap(window.button(own_name(language)))
    assert guest.window.id == window.id
    assert guest.window.text == TRANSLATIONS.of(language)("language-question")
    assert guest.window.has(f"✅ {own_name(language)}")
    assert (await guest.write("/help"))[-1].text == plain(TRANSLATIONS.of(language)("help"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_somebody_writes_is_understood_in_it(house: House, language: str) -> None:
    """By its code, and by its name in itself and in English."""
    english = {"en": "English", "ko": "Korean"}
    for named in {language, own_name(language), english.get(language, own_name(language))}:
        guest = await house.guest("ko" if language == "en" else "en")
        await guest.write("/status")
        shown = (await guest.write(f"/lang {named}"))[-1]
        assert shown.has(TRANSLATIONS.of(language)("status-refresh"))


def plain(html: str) -> str:
    """As it is shown."""
    return parse_html(html)[0]
