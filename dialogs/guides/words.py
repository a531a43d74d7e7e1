"""A guide in words: what the catalogue knows of a platform, in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dialogs.keys import prefixes_text
from dialogs.limits.words import preset_text, reset_lines, source_text
from services.l10n import Texts
from services.platforms.model import Key, KeyKind, Platform, Status
from services.quota.windows import CreditWindow, FirstUseWindow, RefillWindow, SlidingWindow, Window
from services.scope import Scope

_STARTS: dict[type[Window], str] = {
    FirstUseWindow: "guide-reset-first-use",
    SlidingWindow: "guide-reset-sliding",
    RefillWindow: "guide-reset-refill",
    CreditWindow: "guide-reset-credit",
}
"""What there is to say of windows that follow no calendar."""


def guide_text(scope: Scope, platform: Platform) -> str:
    """All of it, as HTML."""
    texts = scope.texts
    purposes = texts.list([texts(f"purpose-{purpose}") for purpose in platform.good_for])
    head = [f"<b>{platform.emoji} {escape(platform.full_name)}</b>", texts("guide-good-for", purposes=purposes)]
    if platform.status is not Status.OFFERED:
        head.append(texts(f"guide-{platform.status.replace('_', '-')}"))
    notes = [
        *_resets(scope, platform),
        _key(texts, platform.key),
        texts(f"guide-training-{platform.trains_on_free_data}"),
    ]
    if platform.forbids_personal_use:
        notes.append(texts("guide-no-personal-use"))
    return "\n\n".join(filter(None, ("\n".join(head), _limits(scope, platform), "\n".join(notes))))


def _limits(scope: Scope, platform: Platform) -> str:
    """What is free, and whose word that is; a source they all share is named once."""
    if not platform.presets:
        return ""
    texts = scope.texts
    sources = [source_text(scope, preset) for preset in platform.presets]
    blocks = [preset_text(texts, preset) for preset in platform.presets]
    if len(set(sources)) == 1:
        blocks.append(sources[0])
    else:
        blocks = ["\n".join(block) for block in zip(blocks, sources, strict=True)]
    return "\n".join((texts("guide-free"), "\n\n".join(blocks)))


def _resets(scope: Scope, platform: Platform) -> list[str]:
    """When what is there again, each thing once."""
    said: list[str] = []
    for preset in platform.presets:
        lines = reset_lines(scope, preset.limits, assumed=preset.reset_assumed)
        said += lines if preset.reset_assumed else [scope.texts("guide-reset", reset=line) for line in lines]
        said += [scope.texts(_STARTS[type(each.window)]) for each in preset.limits if type(each.window) in _STARTS]
    return list(dict.fromkeys(said))


def _key(texts: Texts, key: Key) -> str:
    if key.kind is KeyKind.NONE:
        return texts("guide-key-none")
    shape = " ".join(_shape(texts, key))
    return f"{texts('guide-key-optional')} {shape}".rstrip()


def _shape(texts: Texts, key: Key) -> Iterator[str]:
    """What a key looks like, as far as that is known."""
    if key.prefixes:
        yield texts("guide-key-prefix", prefixes=prefixes_text(texts, key))
    if key.length is not None:
        yield texts("guide-key-length", number=texts.number(key.length))
