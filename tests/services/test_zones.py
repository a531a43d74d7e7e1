"""Zones as people look for them: by city, by country, by what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from services import zones
from services.quota.windows import zone, zone_names
from services.zone_names import places

LANGUAGES = ("en", "ko", "ja", "zh", "hi", "fr", "es", "ms", "vi")
NOW = datetime(2026, 11, 25, 5, 5, tzinfo=UTC)
"""14:05 in Seoul."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_zone_has_a_name_in_every_language(language: str) -> None:
    for name in zone_names():
        choice = zones.of_zone(name, language, NOW)
        assert choice.city
        assert "_" not in choice.city
        assert choice.local == NOW
        assert choice.local.tzinfo is zone(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_are_different_clocks_known_by_city(language: str) -> None:
    found = zones.suggestions(language, NOW)
    assert 4 <= len(found) <= 6
    assert len({choice.city for choice in found}) == len(found)


def test_a_language_without_a_list_is_offered_where_it_is_spoken() -> None:
    german = [choice.zone for choice in zones.suggestions("de", NOW)]
    assert german[0] == "Europe/Berlin"
    assert "America/New_York" in german
    assert [choice.city for choice in zones.suggestions("pt", NOW)][:2] == ["São Paulo", "Lisboa"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_found_by_the_name_it_is_shown_under(language: str) -> None:
    for place in places():
        city = zones.city_name(place, language)
        assert place in [choice.zone for choice in zones.search(city, language, NOW)], f"{place}: {city}"


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en", "new york", "America/New_York"),
        ("en", "NewYork", "America/New_York"),
        ("en", "Munich", "Europe/Berlin"),
        ("en", "munchen", "Europe/Berlin"),
        ("en", "beijing", "Asia/Shanghai"),
        ("en", "mumbai", "Asia/Kolkata"),
        ("en", "calcutta", "Asia/Kolkata"),
        ("en", "saigon", "Asia/Ho_Chi_Minh"),
        ("en", "Kiev", "Europe/Kyiv"),
        ("en", "SF", "America/Los_Angeles"),
        ("en", "la", "America/Los_Angeles"),
        ("en", "sao paulo", "America/Sao_Paulo"),
        ("en", "Germany", "Europe/Berlin"),
        ("en", "India", "Asia/Kolkata"),
        ("en", "korea", "Asia/Seoul"),
        ("en", "utc", "UTC"),
        ("ko", "서울", "Asia/Seoul"),
        ("ko", "서", "Asia/Seoul"),
        ("ko", "부산", "Asia/Seoul"),
        ("ko", "뉴욕", "America/New_York"),
        ("ko", "독일", "Europe/Berlin"),
        ("ko", "seoul", "Asia/Seoul"),
        ("ja", "大阪", "Asia/Tokyo"),
        ("zh", "北京", "Asia/Shanghai"),
        ("hi", "दिल्ली", "Asia/Kolkata"),
        ("fr", "Genève", "Europe/Zurich"),
        ("es", "Barcelona", "Europe/Madrid"),
        ("ms", "Pulau Pinang", "Asia/Kuala_Lumpur"),
        ("vi", "da nang", "Asia/Ho_Chi_Minh"),
        ("vi", "Hà Nội", "Asia/Ho_Chi_Minh"),
    ],
)
def test_a_city_is_found_first(language: str, typed: str, wanted: str) -> None:
    assert zones.search(typed, language, NOW)[0].zone == wanted


def test_a_city_that_names_no_zone_is_shown_with_the_one_that_does() -> None:
    assert zones.search("munich", "en", NOW)[0].city == "Munich (Berlin)"


@pytest.mark.parametrize("typed", ["", "  ", "!!", "\x00", "Xyzzyville", "a" * 65_536, "٣"])
def test_what_is_no_city(typed: str) -> None:
    assert zones.search(typed, "en", NOW) == ()


def test_the_time_names_the_clocks_that_show_it() -> None:
    found = zones.from_wall_time("14:05", "en", NOW)
    assert found[0].zone == "Asia/Seoul"
    assert "Asia/Tokyo" in [choice.zone for choice in found]
    assert all(choice.local.strftime("%H:%M") == "14:05" for choice in found)


def test_the_own_language_comes_first() -> None:
    assert zones.from_wall_time("14:05", "ja", NOW)[0].zone == "Asia/Tokyo"


def test_a_clock_may_be_off_by_ten_minutes() -> None:
    for minutes, found in ((10, True), (11, False)):
        typed = (datetime(2026, 1, 1, 14, 5, tzinfo=UTC) + timedelta(minutes=minutes)).strftime("%H:%M")
        assert ("Asia/Seoul" in [choice.zone for choice in zones.from_wall_time(typed, "ko", NOW)]) is found


def test_two_may_be_in_the_afternoon() -> None:
    found = [choice.local.hour for choice in zones.from_wall_time("2:05", "en", NOW)]
    assert {2, 14} == set(found)


def test_it_is_that_time_nowhere() -> None:
    assert zones.from_wall_time("14:20", "en", NOW) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_time_it_is_somebody_finds_their_zone(language: str) -> None:
    """For each place: its own time, as typed there, leads to a zone with the same clock."""
    for hours in range(0, 24 * 365, 24 * 91):
        now = NOW + timedelta(hours=hours)
        clocks = {now.astimezone(zone(place)).replace(tzinfo=None): place for place in places()}
        for local, place in clocks.items():
            found = zones.from_wall_time(local.strftime("%H:%M"), language, now, limit=40)
            assert local in {choice.local.replace(tzinfo=None) for choice in found}, place
