"""The catalogue: every platform the bot knows, read once at start from one TOML file each.

Shipped files lie in ``catalogue/``. A directory of the operator's may override them: a file whose ``id`` is known is
laid over it key by key, any other adds a platform.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import TypeAdapter, ValidationError

from services.errors import NotFound
from services.platforms.model import Confidence, Key, KeyKind, Links, Platform, Preset, Purpose, Status, Training
from services.platforms.rules import Place, breaches
from services.platforms.toml_file import CatalogueError, Table, TomlFile, merged, read

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Confidence",
    "Key",
    "KeyKind",
    "Links",
    "Platform",
    "Preset",
    "Purpose",
    "Status",
    "Training",
    "UnknownPlatform",
    "load_catalogue",
    "plain",
]

SHIPPED = Path(__file__).with_name("catalogue")

_PLATFORM: TypeAdapter[Platform] = TypeAdapter(Platform)
_SHORTEST_PREFIX = 2
_IGNORED = str.maketrans("", "", " \t\n-_.・\ufe0f\u200b\u200c\u200d")


class UnknownPlatform(NotFound):
    """No platform of that id is in the catalogue: a person's own one, or one that was taken out."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every known platform in display order; never changed once loaded."""

    platforms: tuple[Platform, ...]
    _by_id: Mapping[str, Platform]
    _by_name: Mapping[str, tuple[Platform, ...]]

    @classmethod
    def of(cls, platforms: Iterable[Platform]) -> Catalogue:
        ordered = tuple(sorted(platforms, key=lambda platform: (platform.order, platform.id)))
        by_name: dict[str, tuple[Platform, ...]] = {}
        for platform in sorted(ordered, key=_is_unoffered):
            for name in _names(platform) | {plain(platform.emoji)}:
                owners = by_name.get(name, ())
                if not owners or _is_unoffered(platform) == _is_unoffered(owners[0]):
                    by_name[name] = (*owners, platform)
        by_id = {platform.id: platform for platform in ordered}
        return cls(ordered, MappingProxyType(by_id), MappingProxyType(by_name))

    def __iter__(self) -> Iterator[Platform]:
        return iter(self.platforms)

    def __contains__(self, platform_id: object) -> bool:
        return platform_id in self._by_id

    def get(self, platform_id: str) -> Platform:
        """Return the platform of that id, offered or not. Raises ``UnknownPlatform``."""
        try:
            return self._by_id[platform_id]
        except KeyError:
            raise UnknownPlatform(platform_id) from None

    def offered(self) -> tuple[Platform, ...]:
        """Return the platforms that a person may add, in display order."""
        return tuple(platform for platform in self.platforms if platform.status is Status.OFFERED)

    def named(self, text: str) -> tuple[Platform, ...]:
        """Find what a name, an alias, an id or an emoji stands for; more than one only where they share an emoji.

        What one that is offered is called is never taken for one that is not.
        """
        return self._by_name.get(plain(text), ())

    def find(self, text: str) -> list[Platform]:
        """Find what a person may mean by a name, an alias, an id or an emoji; none, one, or several to choose from.

        Case, width, spaces and hyphens do not matter. Whole names come first; only where none fits, beginnings of at
        least two characters. Platforms that are not offered are found where nothing that is would be: people may still
        have accounts there.
        """
        wanted = plain(text)
        if wanted in self._by_name:
            return list(self._by_name[wanted])
        if len(wanted) < _SHORTEST_PREFIX:
            return []
        begun = {platform.id for name, found in self._by_name.items() if name.startswith(wanted) for platform in found}
        found = [platform for platform in self.platforms if platform.id in begun]
        return [platform for platform in found if not _is_unoffered(platform)] or found


def load_catalogue(overlay: Path | None = None) -> Catalogue:
    """Read the shipped platforms and lay those of ``overlay`` (a directory) over them.

    Raises ``CatalogueError``, whose message is one line that names the file and the line in it.
    """
    entries = {platform_id: (file.table, file) for platform_id, file in _files(SHIPPED).items()}
    if overlay is not None:
        for platform_id, file in _files(overlay).items():
            known = entries.get(platform_id)
            entries[platform_id] = (merged(known[0], file.table) if known else file.table, file)
    platforms = [(_platform(table, file), file) for table, file in entries.values()]
    _refuse_shared_names(platforms)
    return Catalogue.of(platform for platform, _ in platforms)


def _files(directory: Path) -> dict[str, TomlFile]:
    """Read a directory's files by the id each declares."""
    if not directory.is_dir():
        raise CatalogueError(f"{directory}: there is no such directory")
    files: dict[str, TomlFile] = {}
    for path in sorted(directory.glob("[!.]*.toml")):
        file = read(path)
        platform_id = file.table.get("id")
        if not isinstance(platform_id, str):
            raise file.error(("id",), "a platform needs an id")
        if platform_id in files:
            raise file.error(("id",), f"{platform_id!r} is also the id in {files[platform_id].path.name}")
        files[platform_id] = file
    return files


def _platform(table: Table, file: TomlFile) -> Platform:
    """Validate one platform. ``file``: the topmost layer, for what lies below it was sound before."""
    try:
        platform = _PLATFORM.validate_python(table, extra="forbid")
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)
        # a misspelt key is missing and unexpected at once: the line that says something is the more useful one
        first = next((each for each in wrong if each["type"] == "unexpected_keyword_argument"), wrong[0])
        raise file.error(_place(first["loc"]), first["msg"].replace("keyword argument", "key")) from None
    for breach in breaches(platform):
        raise file.error(breach.place, breach.message)
    return platform


def _place(location: Place) -> Place:
    """Drop the kind that pydantic puts after a window: it is no step in the file."""
    return tuple(step for before, step in zip((None, *location), location, strict=False) if before != "window")


def _refuse_shared_names(platforms: Iterable[tuple[Platform, TomlFile]]) -> None:
    """Among those offered, and among the others: "openai" is what people call ChatGPT, whatever the API is called."""
    owners: dict[tuple[str, bool], Platform] = {}
    for platform, file in platforms:
        for place, name in _named(platform):
            owner = owners.setdefault((plain(name), _is_unoffered(platform)), platform)
            if owner is not platform:
                raise file.error(place, f"{name!r} already means {owner.id}")


def _named(platform: Platform) -> Iterator[tuple[Place, str]]:
    yield ("id",), platform.id
    yield ("name",), platform.name
    yield ("name",), platform.full_name
    for index, alias in enumerate(platform.aliases):
        yield ("aliases", index), alias


def _is_unoffered(platform: Platform) -> bool:
    return platform.status is not Status.OFFERED


def _names(platform: Platform) -> set[str]:
    return {plain(name) for _, name in _named(platform)}


def plain(text: str) -> str:
    """Fold case and width (Unicode's NFKC_Casefold, nearly) and drop what people put between words."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return folded.translate(_IGNORED)
