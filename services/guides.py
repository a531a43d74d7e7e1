"""Guides: what people do on each platform, step by step. One content for the bot, the web and the API.

Every text is a Fluent message of ``guide_texts.ftl``, as plain text. What is alike for many platforms is said once; a
message of the same name with ``-<platform id>`` after it says it for that platform alone.
"""

from __future__ import annotations

import builtins
from dataclasses import dataclass

from services.l10n import Texts, Translations
from services.platforms.catalogue import Catalogue, plain
from services.platforms.model import KeyKind, Links, Platform, Preset, Status
from services.quota.windows import RateWindow


@dataclass(frozen=True, slots=True)
class Step:
    """``number`` from 1; ``tips``: what to mind at this step; ``link``: where it is done, outside the bot."""

    number: int
    title: str
    text: str
    tips: tuple[str, ...]
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """Plain text in one language. Steps, tips and traps are empty where the platform is not offered any more."""

    platform: Platform
    description: str
    steps: tuple[Step, ...]
    tips: tuple[str, ...]
    traps: tuple[str, ...]
    words: str
    """What it is found by, folded as ``catalogue.plain`` does."""

    @property
    def icon(self) -> str:
        return self.platform.emoji

    @property
    def links(self) -> Links:
        return self.platform.links

    @property
    def limits(self) -> tuple[Preset, ...]:
        """Each with its source, the date of that and how far it can be trusted."""
        return self.platform.presets


class Guides:
    """``language``: one of the translations; of any other it is English."""

    def __init__(self, catalogue: Catalogue, translations: Translations) -> None:
        self._catalogue = catalogue
        self._translations = translations

    def list(self, language: str) -> builtins.list[Guide]:
        """All platforms that are offered, in display order."""
        texts = self._translations.of(language)
        return [_guide(texts, platform) for platform in self._catalogue.offered()]

    def search(self, text: str, language: str) -> builtins.list[Guide]:
        """Those that are called so, in any script, or that speak of it; all where nothing is asked for."""
        wanted = plain(text)
        return [guide for guide in self.list(language) if wanted in guide.words]

    def of(self, platform_id: str, language: str) -> Guide:
        """One platform, offered or not. Raises ``UnknownPlatform``."""
        return _guide(self._translations.of(language), self._catalogue.get(platform_id))


def _guide(texts: Texts, platform: Platform) -> Guide:
    words = _Words(texts, platform)
    offered = platform.status is Status.OFFERED
    description = words.best("howto-about", "howto-about")
    named = (platform.full_name, *platform.aliases, description, words.args["purposes"])
    return Guide(
        platform=platform,
        description=description,
        steps=tuple(_steps(words, platform)) if offered else (),
        tips=words.lines(f"howto-tips-{platform.id}"),
        traps=words.lines(f"howto-traps-{platform.id}"),
        words=" ".join(plain(each) for each in named),
    )


def _steps(words: _Words, platform: Platform) -> builtins.list[Step]:
    links = {"signup": platform.links.signup, "key": platform.links.keys, "first": platform.links.app}
    return [
        Step(
            number,
            words.of(f"howto-title-{part}"),
            words.best(f"howto-{part}", variant),
            words.lines(*_tip_keys(part, platform)),
            links.get(part),
        )
        for number, (part, variant) in enumerate(_parts(platform), 1)
    ]


def _parts(platform: Platform) -> builtins.list[tuple[str, str]]:
    """What there is to do, each with the key of what is said of it for any platform of this kind."""
    signup, count = ("signup", "howto-signup"), ("count", _count_text(platform))
    if platform.key.kind is KeyKind.NONE:
        return [signup, ("add", "howto-add-app"), ("first", "howto-first"), count]
    add = "howto-add" if platform.check else "howto-add-unchecked"
    return [signup, ("key", _key_text(platform)), ("add", add), count]


def _key_text(platform: Platform) -> str:
    if platform.key.prefixes:
        return "howto-key"
    return "howto-key-length" if platform.key.length is not None else "howto-key-plain"


def _count_text(platform: Platform) -> str:
    """Whether the bot reads what is left, the person counts, or there is nothing to count."""
    preset = platform.default_preset
    if preset and all(isinstance(limit.window, RateWindow) for limit in preset.limits):
        return "howto-count-nothing"
    return "howto-count-read" if platform.reader else "howto-count"


def _tip_keys(step: str, platform: Platform) -> tuple[str, ...]:
    """A tip of this platform, then what holds for all: a key is asked for only where there are keys."""
    own = f"howto-tip-{step}-{platform.id}"
    return (own,) if platform.key.kind is KeyKind.NONE else (own, f"howto-tip-{step}")


class _Words:
    """Messages of one platform, with what all of them may name."""

    def __init__(self, texts: Texts, platform: Platform) -> None:
        self._texts = texts
        self._id = platform.id
        links, key = platform.links, platform.key
        self.args = {
            "platform": platform.name,
            "purposes": texts.list([texts(f"purpose-{purpose}") for purpose in platform.good_for]),
            "site": address(links.signup),
            "page": address(links.keys or links.signup),
            "limits": address(links.limits),
            "prefixes": texts.either([*key.prefixes]),
            "length": texts.number(key.length or 0),
        }

    def of(self, key: str) -> str:
        return self._texts(key, **self.args)

    def best(self, key: str, otherwise: str) -> str:
        """What is said of this platform alone, or else what is said of any."""
        own = f"{key}-{self._id}"
        return self.of(own if self._texts.has(own) else otherwise)

    def lines(self, *keys: str) -> tuple[str, ...]:
        """The lines of those of these messages that there are."""
        found = [self.of(key) for key in keys if self._texts.has(key)]
        return tuple(line for text in found for line in text.split("\n") if line)


def address(url: str) -> str:
    """A link as people read it: without its scheme, ``www.``, query and last slash."""
    return url.removeprefix("https://").removeprefix("www.").partition("?")[0].rstrip("/")
