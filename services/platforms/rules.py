"""What one value of a catalogue file demands of another, each breach with the place it stands at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import urlsplit

from services.platforms.asking import Check, Reader
from services.platforms.model import Confidence, Key, KeyKind, Links, Platform, Preset, Status
from services.quota.counter import Limit
from services.quota.windows import FixedWindow

Place = tuple[str | int, ...]
"""The way to a value: ``("presets", 0, "limits", 1, "total")``."""

_SHORTEST = timedelta(seconds=10)
_LARGEST = Decimal(10**12)
_DECIMALS = 6
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Breach(NamedTuple):
    place: Place
    message: str


def breaches(platform: Platform) -> Iterator[Breach]:
    """Find what is wrong with a platform whose values are each well-formed."""
    yield from _links(platform.links)
    for name, base in (("api_base", platform.api_base), ("pro_base", platform.pro_base)):
        if base is not None and not (_is_https(base) or _is_loopback(base)):
            yield Breach((name,), "is not an https address, nor http on this machine")
    yield from _key(platform.key, platform.links)
    yield from _asking(platform)
    yield from _presets(platform)


def _links(links: Links) -> Iterator[Breach]:
    for name, url in asdict(links).items():
        if url is not None and not _is_https(url):
            yield Breach(("links", name), "is not an https address")


def _key(key: Key, links: Links) -> Iterator[Breach]:
    for index, pattern in enumerate(key.patterns):
        if not (pattern.pattern.startswith("^") and pattern.pattern.endswith("$")):
            yield Breach(("key", "patterns", index), "must describe the whole key: ^…$")
    if key.kind is KeyKind.OPTIONAL and links.keys is None:
        yield Breach(("links",), "keys is missing: where is a key made?")
    if key.kind is KeyKind.NONE:
        for name in ("patterns", "prefixes", "length"):
            if getattr(key, name):
                yield Breach(("key", name), "has no meaning where there are no keys")
        if links.keys is not None:
            yield Breach(("links", "keys"), "has no meaning where there are no keys")


def _asking(platform: Platform) -> Iterator[Breach]:
    check, reader = platform.check, platform.reader
    for name, section in (("check", check), ("reader", reader)):
        if section is None:
            continue
        if platform.key.kind is KeyKind.NONE:
            yield Breach((name,), "has no meaning where there are no keys")
        if platform.api_base is None:
            yield Breach((name,), "api_base is missing: where is it asked?")
        if section.client is None and section.path is None:
            yield Breach((name,), "a path is missing: what is asked?")
    if check is not None and check.path is not None and check.valid_when is None:
        yield Breach(("check",), "valid_when is missing: what makes a 200 the platform's own?")
    if check is not None and bool(check.lacks) != bool(check.permission):
        yield Breach(("check",), "lacks and permission belong together")
    if reader is not None:
        yield from _reader(reader, check)


def _reader(reader: Reader, check: Check | None) -> Iterator[Breach]:
    if check is None:
        yield Breach(("reader",), "check is missing: it says how the key is sent")
    if reader.client is None and not reader.figures:
        yield Breach(("reader",), "figures are missing: what does it tell?")
    for index, figure in enumerate(reader.figures):
        if (figure.used is None) == (figure.left is None):
            yield Breach(("reader", "figures", index), "either used or left")
    for index in _repeated((figure.quota_type, figure.unit) for figure in reader.figures):
        yield Breach(("reader", "figures", index), f"{reader.figures[index].quota_type!r} stands here twice")


def _presets(platform: Platform) -> Iterator[Breach]:
    presets = platform.presets
    if platform.status is Status.OFFERED or presets:
        defaults = [index for index, preset in enumerate(presets) if preset.default]
        if not defaults:
            yield Breach(("presets",), "no preset says default = true")
        for index in defaults[1:]:
            yield Breach(("presets", index, "default"), "a second default: exactly one is wanted")
    for index in _repeated(preset.id for preset in presets):
        yield Breach(("presets", index, "id"), f"{presets[index].id!r} stands here twice")
    for index, preset in enumerate(presets):
        for breach in _preset(preset):
            yield Breach(("presets", index, *breach.place), breach.message)


def _preset(preset: Preset) -> Iterator[Breach]:
    if preset.source is None and preset.confidence in (Confidence.OFFICIAL, Confidence.TOOL):
        yield Breach(("source",), "is missing: who says so?")
    if preset.name is not None and preset.bought is not None:
        yield Breach(("bought",), "has no place beside a name")
    if preset.source_url is not None and not _is_https(preset.source_url):
        yield Breach(("source_url",), "is not an https address")
    for index in _repeated((limit.quota_type, limit.unit) for limit in preset.limits):
        yield Breach(("limits", index, "quota_type"), f"{preset.limits[index].quota_type!r} stands here twice")
    for index, limit in enumerate(preset.limits):
        for breach in _limit(limit):
            yield Breach(("limits", index, *breach.place), breach.message)


def _limit(limit: Limit) -> Iterator[Breach]:
    kind = limit.quota_type
    if not (kind.isascii() and kind.isalnum() and kind == kind.lower() and len(kind) <= 32):  # noqa: PLR2004  the column
        yield Breach(("quota_type",), "is not a short word of small letters and digits")
    if not 0 < limit.total <= _LARGEST:
        yield Breach(("total",), "is not a positive amount")
    elif limit.total != round(limit.total, _DECIMALS if limit.unit.fractional else 0):
        yield Breach(("total",), f"{limit.unit} do not come in such fractions")
    window = limit.window
    if not isinstance(window, FixedWindow) and window.duration is not None and window.duration < _SHORTEST:
        # pydantic reads a bare 3 as seconds, where somebody will have meant hours
        yield Breach(("window", "duration"), "is too short; write it as PT3H, PT30M or P1D")


def _repeated(values: Iterable[object]) -> list[int]:
    """Return the indices of values that came before."""
    seen: Counter[object] = Counter()
    repeated = []
    for index, value in enumerate(values):
        if seen[value]:
            repeated.append(index)
        seen[value] += 1
    return repeated


def _is_https(url: str) -> bool:
    return _scheme_and_host(url)[0] == "https"


def _is_loopback(url: str) -> bool:
    """Whether it leads to this machine: a stand-in of a test, where a key over plain http reaches nobody."""
    scheme, host = _scheme_and_host(url)
    return scheme == "http" and host in _LOOPBACK


def _scheme_and_host(url: str) -> tuple[str, str]:
    """Two empty strings where it is not a plain address: no credentials, no blanks, a real port."""
    if not (url.isascii() and url.isprintable()) or " " in url:
        return "", ""
    try:
        parts = urlsplit(url)
        plain = parts.hostname and "@" not in parts.netloc and (parts.port is None or parts.port > 0)
    except ValueError:
        return "", ""
    return (parts.scheme, parts.hostname or "") if plain else ("", "")
