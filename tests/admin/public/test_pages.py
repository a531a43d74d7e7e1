"""Every public page in every language, as it comes over HTTP."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from admin.public.address import Page, all_pages
from admin.public.pages import PAGES, Pages
from admin.site import SITE
from bot.app import App
from services.languages import own_name
from services.platforms.catalogue import load_catalogue
from tests.admin.conftest import LANGUAGES, PUBLIC_URL, Client, built, close

EVERY = all_pages(load_catalogue())
MOST_BYTES = 100_000
VOID = frozenset({"meta", "link", "img", "input", "source", "path", "circle", "br"})


class Reader(HTMLParser):
    """Takes a page apart, and insists that what is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, tag: str) -> Iterator[dict[str, str]]:
        return (attributes for name, attributes in self.tags if name == tag)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page(client: Client, language: str) -> None:
    seen: dict[str, set[str]] = {"title": set(), "description": set()}
    for page in EVERY:
        address = page.below(language)
        async with client.get(address) as response:
            assert (response.status, response.content_type) == (200, "text/html"), address
            html = await response.text()
        assert len(html.encode()) < MOST_BYTES
        reader = read(html)
        assert next(reader.all("html"))["lang"] == language
        assert not re.search(r"web-[a-z]|howto-|guide-[a-z]+-|[{}]", " ".join(reader.text)), address
        assert sum(tag == "h1" for tag, _ in reader.tags) == 1
        links = {each.get("rel", ""): each["href"] for each in reader.all("link")}
        assert links["canonical"] == f"{PUBLIC_URL}{address}"
        named = {each["hreflang"]: each["href"] for each in reader.all("link") if "hreflang" in each}
        assert named == {
            **{code: f"{PUBLIC_URL}{page.below(code)}" for code in LANGUAGES},
            "x-default": f"{PUBLIC_URL}{page.below('en')}",
        }
        assert not any(
            "style" in attributes or any(n.startswith("on") for n in attributes) for _, attributes in reader.tags
        )
        assert all("alt" in image for image in reader.all("img"))
        meta = {each.get("name") or each.get("property"): each.get("content", "") for each in reader.all("meta")}
        assert meta["og:image"].startswith(f"{PUBLIC_URL}/static/share/")
        assert meta["og:url"] == links["canonical"]
        seen["title"].add(meta["og:title"])
        seen["description"].add(meta["description"])
    assert len(seen["title"]) == len(EVERY), "no two pages are called the same"
    assert len(seen["description"]) == len(EVERY)


async def test_every_link_within_leads_somewhere(client: Client) -> None:
    """Walked from the landing page: pages, pictures, style, script, and the switch of languages."""
    waiting, seen = ["/en/"], {"/en/"}
    while waiting:
        address = waiting.pop()
        async with client.get(address) as response:
            assert response.status == 200, address
            if response.content_type != "text/html":
                continue
            reader = read(await response.text())
        found = {
            value.removeprefix(PUBLIC_URL)
            for _, attributes in reader.tags
            for name, value in attributes.items()
            if name in {"href", "src", "srcset", "action"}
        }
        local = {each for each in found if each.startswith("/") and not each.startswith("#")}
        assert all(urlsplit(each).scheme == "https" for each in found - local if not each.startswith("#"))
        waiting += sorted(local - seen)
        seen |= local
    pages = {page.below(code) for page in EVERY for code in LANGUAGES}
    assert pages <= seen


async def test_nothing_is_fetched_from_elsewhere(client: Client) -> None:
    for page in EVERY:
        async with client.get(page.below("en")) as response:
            reader = read(await response.text())
        for _, attributes in reader.tags:
            assert attributes.get("src", "/").startswith("/")
            assert attributes.get("srcset", "/").startswith("/")
        assert all(each["href"].startswith(("/static/", PUBLIC_URL)) for each in reader.all("link"))


async def test_the_button_opens_the_bot_where_the_page_is(client: Client) -> None:
    for address, start in (("/en/", "web"), ("/ko/guides/cohere_free", "guide_cohere_free")):
        async with client.get(address) as response:
            reader = read(await response.text())
        buttons = [each["href"] for each in reader.all("a") if each.get("class") == "button"]
        assert set(buttons) == {f"https://t.me/quota_bot?start={start}"}
        assert any(tag == "svg" for tag, _ in reader.tags), "and a code to scan"


async def test_without_a_name_there_is_no_button_and_once_it_is_known_there_is(tmp_path: Path) -> None:
    app = built(tmp_path)
    app.web[SITE].door.username = None
    async with TestClient(TestServer(app.web)) as client:
        async with client.get("/en/") as response:
            assert "t.me" not in await response.text()
        app.web[SITE].door.username = "late_bot"
        async with client.get("/en/") as response:
            assert "t.me/late_bot" in await response.text()
    await close(app)


async def test_a_page_is_sent_once(client: Client) -> None:
    async with client.get("/en/", headers={"Accept-Encoding": "gzip"}, auto_decompress=False) as response:
        assert response.headers["Content-Encoding"] == "gzip"
        assert "max-age=" in response.headers["Cache-Control"]
        assert "Accept-Encoding" in response.headers["Vary"]
        tag, packed = response.headers["ETag"], await response.read()
    async with client.get("/en/", headers={"Accept-Encoding": "identity"}) as response:
        assert await response.read() == gzip.decompress(packed)
        assert "Content-Encoding" not in response.headers
    async with client.get("/en/", headers={"If-None-Match": tag}) as response:
        assert response.status == 304
        assert await response.read() == b""
    async with client.get("/ko/", headers={"If-None-Match": tag}) as response:
        assert response.status == 200, "another language is another content"
    async with client.head("/en/") as response:
        assert response.status == 200
        assert await response.read() == b""


async def test_what_an_operator_wrote_is_text(tmp_path: Path) -> None:
    """A catalogue may say anything."""
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (folder / "cohere.toml").write_text('id = "cohere_free"\nname = "<script>alert(1)</script>"\n', "utf-8")
    app = built(tmp_path, catalogue_dir=folder)
    async with TestClient(TestServer(app.web)) as client:
        for address in ("/en/", "/en/guides", "/en/guides/cohere_free", "/en/guides?q=%3Cscript%3E"):
            async with client.get(address) as response:
                html = await response.text()
            assert "<script>" not in html, address
            assert "&lt;script&gt;" in html, address
    await close(app)


async def test_search_finds_by_name_alias_and_purpose(client: Client) -> None:
    for language, query, wanted in (
        ("en", "groq", {"groq_free"}),
        ("ko", "제미나이", {"gemini_free"}),
        ("en", "PICTURES", None),
        ("en", "no such thing", set()),
    ):
        async with client.get(f"/{language}/guides", params={"q": query}) as response:
            assert response.status == 200
            html = await response.text()
            assert 'content="noindex"' in html
            shown = set(re.findall(r'<li data-words="[^"]*"><a href="/\w+/guides/(\w+)"', html))
        if wanted is None:
            assert {"leonardo_free", "stability_free"} <= shown
            assert "deepl_free" not in shown
        else:
            assert shown == wanted
            assert (f"Nothing found for “{query}”" in html.partition('role="status"')[2]) is (language == "en")


async def test_guides_to_nothing(client: Client) -> None:
    for platform_id in ("nothing", "github_models", "openai", "..%2f..%2fetc%2fpasswd", "x" * 3000):
        async with client.get(f"/en/guides/{platform_id}") as response:
            assert response.status == 404


async def test_errors_speak_the_language(client: Client) -> None:
    for address, headers, words in (
        ("/ko/nothing", {}, "아무것도 없어요"),
        ("/nothing", {"Accept-Language": "ko-KR,ko;q=0.9"}, "아무것도 없어요"),
        ("/nothing", {}, "nothing here"),
    ):
        async with client.get(address, headers=headers) as response:
            assert response.status == 404
            assert response.headers["Cache-Control"] == "no-store"
            html = await response.text()
        assert words in html
        assert 'content="noindex"' in html
        read(html)
    async with client.post("/ko/") as response:
        assert response.status == 405
        assert "GET" in response.headers["Allow"]
        assert "잘못된" in await response.text()


async def test_a_fault_of_ours_speaks_the_language_too(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(self: Pages, language: str, page: Page) -> web.Response:
        raise ValueError(language)

    monkeypatch.setattr(Pages, "packed", broken)
    async with client.get("/ko/") as response:
        assert response.status == 500
        html = await response.text()
    assert "저희 쪽" in html
    assert "ValueError" not in html
    assert "GET /ko/ failed" in caplog.text


async def test_crawlers(client: Client) -> None:
    async with client.get("/robots.txt") as response:
        robots = await response.text()
    assert f"Sitemap: {PUBLIC_URL}/sitemap.xml" in robots
    assert "Disallow: /admin" in robots
    async with client.get("/sitemap.xml") as response:
        assert response.content_type == "application/xml"
        sitemap = await response.text()
    assert sitemap.count("<loc>") == len(EVERY) * len(LANGUAGES)
    assert f'hreflang="x-default" href="{PUBLIC_URL}/en/guides/gemini_free"' in sitemap


async def test_icons(client: Client) -> None:
    async with client.get("/favicon.ico") as response:
        assert (response.status, response.content_type) == (200, "image/png")
    async with client.get("/static/site.css") as response:
        assert "immutable" not in response.headers["Cache-Control"]
    async with client.get("/en/") as response:
        style = next(each["href"] for each in read(await response.text()).all("link") if each["rel"] == "stylesheet")
    async with client.get(style) as response:
        assert "immutable" in response.headers["Cache-Control"]
    for stranger in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/", "/static/nothing.css"):
        async with client.get(stranger) as response:
            assert response.status == 404


def test_the_pages_know_every_language(product: App) -> None:
    html = product.web[PAGES].html("en", EVERY[0])
    assert all(own_name(code) in html for code in LANGUAGES)
