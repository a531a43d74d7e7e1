"""A guide in words: what is known of a platform, how to begin and what to mind, in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dialogs.keys import prefixes_text
from dialogs.limits.words import reset_lines
from services.guides import Guide
from services.l10n import Texts
from services.limit_words import kind_text, preset_text, source_text
from services.platforms.model import Key, KeyKind, Platform, Status
from services.scope import Scope


def guide_text(scope: Scope, guide: Guide) -> str:
    """What it gives, as HTML."""
    texts, platform = scope.texts, guide.platform
    purposes = texts.list([texts(f"purpose-{purpose}") for purpose in platform.good_for])
    head = [f"<b>{platform.emoji} {escape(platform.full_name)}</b>"]
    head.append(escape(guide.description) if guide.steps else texts("guide-good-for", purposes=purposes))
    if platform.status is not Status.OFFERED:
        head.append(texts(f"guide-{platform.status.replace('_', '-')}"))
    notes = [
        *_resets(scope, platform),
        _key(texts, platform.key),
        texts(f"guide-training-{platform.trains_on_free_data}"),
    ]
    if platform.forbids_personal_use:
        notes.append(texts("guide-no-personal-use"))
    return "\n\n".join(filter(None, ("\n".join(head), _limits(texts, platform), "\n".join(notes))))


def steps_text(texts: Texts, guide: Guide) -> str:
    """How to begin, as HTML."""
    blocks = [texts("guide-steps-title", platform=escape(guide.platform.full_name))]
    for step in guide.steps:
        lines = [f"<b>{step.number}. {escape(step.title)}</b>", escape(step.text)]
        blocks.append("\n".join([*lines, *(f"<i>{escape(tip)}</i>" for tip in step.tips)]))
    return "\n\n".join(blocks)


def tips_text(texts: Texts, guide: Guide) -> str:
    """What to mind, as HTML."""
    return "\n\n".join(
        [
            texts("guide-tips-title", platform=escape(guide.platform.full_name)),
            *(texts("guide-tip", tip=escape(tip)) for tip in guide.tips),
            *(texts("guide-trap", trap=escape(trap)) for trap in guide.traps),
        ]
    )


def _limits(texts: Texts, platform: Platform) -> str:
    """What is free, and whose word that is; a source they all share is named once."""
    if not platform.presets:
        return ""
    sources = [source_text(texts, preset) for preset in platform.presets]
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
        said += filter(None, (kind_text(scope.texts, each.window) for each in preset.limits))
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
