"""In which language somebody is answered, and how they choose another."""

from __future__ import annotations

import pytest

from admin.languages import preferred
from services.l10n import Translations
from tests.admin.conftest import Client

TRANSLATIONS = Translations.load()


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [
        (None, "", "en"),
        (None, "ko", "ko"),
        (None, "ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        (None, "en-GB,ko;q=0.9", "en"),
        (None, "en;q=0.5, ko;q=0.7", "ko"),
        (None, "xx, tlh;q=0.9, ko;q=0.1", "ko"),
        (None, "ko;q=0", "en"),
        (None, "ko;q=nonsense, en", "en"),
        (None, "*", "en"),
        (None, ",;,;q=", "en"),
        (None, "xx," * 5000, "en"),
        ("ko", "en", "ko"),
        ("en", "ko", "en"),
        ("tlh", "ko", "ko"),
        ("../ko", "", "en"),
    ],
)
def test_what_is_wanted_most(chosen: str | None, accepted: str, language: str) -> None:
    assert preferred(TRANSLATIONS, chosen, accepted) == language


async def test_the_root_leads_to_ones_own_language(client: Client) -> None:
    async with client.get("/", headers={"Accept-Language": "ko"}, allow_redirects=False) as response:
        assert (response.status, response.headers["Location"]) == (302, "/ko/")
        assert "Accept-Language" in response.headers["Vary"]
    async with client.get(
        "/", headers={"Accept-Language": "ko", "Cookie": "language=en"}, allow_redirects=False
    ) as response:
        assert response.headers["Location"] == "/en/"
    async with client.get("/ko", allow_redirects=False) as response:
        assert (response.status, response.headers["Location"]) == (301, "/ko/")


@pytest.mark.parametrize("path", ["", "guides", "guides/gemini_free", "privacy", "//evil.example"])
async def test_choosing_keeps_the_page_and_is_remembered(client: Client, path: str) -> None:
    async with client.get(f"/choose/ko/{path}", allow_redirects=False) as response:
        assert response.status == 303
        assert response.headers["Location"].startswith("/ko/")
        cookie = response.headers["Set-Cookie"]
    assert cookie.startswith("language=ko;")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


async def test_there_is_nothing_to_choose_beyond_the_languages(client: Client) -> None:
    for address in ("/choose/tlh/", "/choose/ko/%0d%0aX-Evil:1", "/choose/ko"):
        async with client.get(address, allow_redirects=False) as response:
            assert response.status == 404
            assert not {"Set-Cookie", "X-Evil"} & set(response.headers)
