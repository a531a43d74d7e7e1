"""A simulator in another process, reached through the chat page's API."""

from __future__ import annotations

from typing import Any

import aiohttp

Json = dict[str, Any]


class RemoteLink:
    """What `Person` needs, over HTTP: `Person(await RemoteLink.open(session, url, "ann"), "ann")`."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url.rstrip("/")
        self._views: dict[str, Json] = {}

    @classmethod
    async def open(
        cls, session: aiohttp.ClientSession, url: str, slug: str, *, name: str = "", language_code: str = "en"
    ) -> RemoteLink:
        """Add a person there, or find the one with that slug."""
        link = cls(session, url)
        link._views[slug] = await link._ask("/sim/people", {"slug": slug, "name": name, "language": language_code})
        return link

    async def perform(self, slug: str, act: str, body: Json) -> Json:
        """Let the person act. Raises aiohttp.ClientResponseError for what is refused."""
        answer: Json = await self._ask(f"/sim/people/{slug}/{act}", body)
        return answer

    async def refresh(self, slug: str) -> None:
        """Look at the phone again."""
        self._views[slug] = await self._ask(f"/sim/people/{slug}")

    def view(self, slug: str) -> Json:
        """Return the phone as last looked at."""
        return self._views[slug]

    async def chat(self, slug: str, chat: int) -> list[Json]:
        """Return the messages of another chat."""
        messages: list[Json] = await self._ask(f"/sim/people/{slug}/chats/{chat}")
        return messages

    async def _ask(self, path: str, body: Json | None = None) -> Any:
        method = "GET" if body is None else "POST"
        async with self._session.request(method, self._url + path, json=body, raise_for_status=True) as answer:
            return await answer.json()
