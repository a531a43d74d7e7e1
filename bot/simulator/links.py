"""Which addresses Telegram takes for a link. Source: tdlib/td, td/telegram/LinkManager.cpp, `check_link_impl`."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_USER: Final = re.compile(r"tg:(?://)?user\?id=(\d+)\Z", re.IGNORECASE)
_OWN_SCHEMES: Final = ("tg", "ton", "tonsite")


def linked_user(url: str) -> int | None:
    """Return the user id of a `tg://user?id=…` link."""
    match = _USER.match(url.strip())
    return int(match[1]) if match else None


def checked_link(url: str) -> str:
    """Return the link as Telegram keeps it, or an empty text where Telegram sees no link."""
    url = url.strip()
    try:
        check_link(url)
    except ValueError:
        return ""
    return url if re.match(r"[a-z]+:", url, re.IGNORECASE) and "://" in url else f"http://{url}"


def check_link(url: str, *, https_only: bool = False) -> None:
    """Raise ValueError, with Telegram's reason, for what is not an address."""
    if not url or any(character.isspace() or ord(character) < 32 for character in url):  # noqa: PLR2004
        raise ValueError("Wrong HTTP URL")
    scheme, colon, _ = url.partition("://")
    if not colon:
        scheme, url = "http", f"http://{url}"
    scheme = scheme.lower()
    if https_only and scheme != "https":
        raise ValueError("Only HTTPS links are allowed")
    if scheme in _OWN_SCHEMES:
        return
    if scheme not in {"http", "https"}:
        raise ValueError("Unsupported URL protocol")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError("Wrong HTTP URL") from error
    if ":" not in host and ("." not in host.strip(".") or not re.fullmatch(r"[^\s/?#@\\<>\"]+", host)):
        raise ValueError("Wrong HTTP URL")
