"""A guide in words: what the catalogue knows of a platform, in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dialogs.quota_text import limit_text
from services.l10n import Texts
from services.platforms.model import Key, KeyKind, Platform, Preset, Status
from services.quota.counter import Limit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RateWindow, RefillWindow, span_at
from services.scope import Scope
from services.zones import city_name

_DAYS = frozenset({"day", "week", "month"})


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
    return "\n\n".join(filter(None, ("\n".join(head), _limits(texts, platform), "\n".join(notes))))


def _limits(texts: Texts, platform: Platform) -> str:
    lines = [line for preset in platform.presets for line in (_preset(texts, preset), _source(texts, preset))]
    return "\n".join([texts("guide-free"), *lines]) if lines else ""


def _preset(texts: Texts, preset: Preset) -> str:
    limits = texts.list([_rule(texts, limit) for limit in preset.limits])
    return texts("guide-preset", name=escape(preset.name), limits=limits) if preset.name else f"• {limits}"


def _rule(texts: Texts, limit: Limit) -> str:
    text = limit_text(texts, limit)
    return texts("quota-rate", limit=text) if isinstance(limit.window, RateWindow) else text


def _source(texts: Texts, preset: Preset) -> str:
    source = escape(preset.source)
    if preset.source_url:
        source = f'<a href="{escape(preset.source_url)}">{source}</a>'
    return texts("guide-source", confidence=preset.confidence.value, source=source, date=texts.month(preset.date))


def _resets(scope: Scope, platform: Platform) -> list[str]:
    """When what is full again, each thing once."""
    said = (_reset(scope, preset, limit) for preset in platform.presets for limit in preset.limits)
    return list(dict.fromkeys(line for line in said if line))


def _reset(scope: Scope, preset: Preset, limit: Limit) -> str | None:
    texts, window = scope.texts, limit.window
    if isinstance(window, FixedWindow) and window.period in _DAYS:
        if preset.reset_assumed:
            return texts("guide-reset-unknown")
        now = scope.services.clock()
        end = span_at(window, now).end
        return texts(
            "guide-reset",
            period=window.period,
            there=texts.clock(end, window.zone),
            city=city_name(window.zone, texts.language),
            time=texts.moment(end, now, scope.person.timezone),
            duration=texts.duration(end - now),
        )
    if isinstance(window, FirstUseWindow):
        return texts("guide-reset-first-use")
    if isinstance(window, RefillWindow):
        return texts("guide-reset-refill")
    return texts("guide-reset-credit") if isinstance(window, CreditWindow) else None


def _key(texts: Texts, key: Key) -> str:
    if key.kind is KeyKind.NONE:
        return texts("guide-key-none")
    shape = " ".join(_shape(texts, key))
    return f"{texts('guide-key-optional')} {shape}".rstrip()


def _shape(texts: Texts, key: Key) -> Iterator[str]:
    """What a key looks like, as far as that is known."""
    if key.prefixes:
        yield texts(
            "guide-key-prefix", prefixes=texts.either([f"<code>{escape(each)}</code>" for each in key.prefixes])
        )
    if key.length is not None:
        yield texts("guide-key-length", number=texts.number(key.length))
