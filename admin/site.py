"""What every area of the web needs to know, and where an application keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from urllib.parse import quote

from aiohttp import web

from services.scope import Services

Network = IPv4Network | IPv6Network


@dataclass(slots=True)
class Door:
    """Where people talk to the bot.

    ``username``: what Telegram calls it, once Telegram has said so. ``chat_page``: the simulator's page for a start
    parameter, where there is no Telegram.
    """

    username: str | None = None
    chat_page: Callable[[str], str] | None = None

    def link(self, start: str = "") -> str | None:
        """The address that opens the bot, with a start parameter; None as long as nobody knows it."""
        if self.chat_page is not None:
            return self.chat_page(start)
        if self.username is None:
            return None
        return f"https://t.me/{quote(self.username)}" + (f"?start={quote(start)}" if start else "")


@dataclass(frozen=True, slots=True)
class Site:
    """``public_url``: the address people use, without a slash at its end. ``proxies``: whose headers are believed.

    ``origins``: whose pages in a browser may call the API. ``settings``: those in force for operators to look at,
    without what is secret: None where there is something.
    """

    public_url: str
    proxies: tuple[Network, ...] = ()
    origins: frozenset[str] = frozenset()
    door: Door = field(default_factory=Door)
    settings: tuple[tuple[str, str | None], ...] = ()


SERVICES = web.AppKey("services", Services)
SITE = web.AppKey("site", Site)
