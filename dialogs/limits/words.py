"""Limits, where they come from and when they start anew, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from html import escape

from dialogs.quota_text import limit_text
from services.l10n import Texts
from services.platforms.model import Confidence, Platform, Preset
from services.quota.counter import Limit
from services.quota.windows import FirstUseWindow, FixedWindow, RateWindow, span_at
from services.scope import Scope
from services.zones import city_name

_UTC = frozenset({"UTC", "Etc/UTC"})
_SHORTEST_MONTH = 28
_IN_ONE_SENTENCE = 2


def rule_text(texts: Texts, limit: Limit) -> str:
    """One rule: "1,500 requests a day", "60 requests a minute at most"."""
    text = limit_text(texts, limit)
    return texts("quota-rate", limit=text) if isinstance(limit.window, RateWindow) else text


def preset_text(texts: Texts, preset: Preset) -> str:
    """What a preset allows, as HTML: in one sentence, or line by line where it would be a long one."""
    limits = [rule_text(texts, limit) for limit in preset.limits]
    long = len(limits) > _IN_ONE_SENTENCE
    text = "\n".join(f"• {limit}" for limit in limits) if long else texts.list(limits)
    after = f"\n{text}" if long else f" {text}"
    if preset.bought is not None:
        return texts("limits-preset-bought", amount=escape(preset.bought), limits=after)
    return text if preset.name is None else texts("limits-preset-named", name=escape(preset.name), limits=after)


def source_text(scope: Scope, preset: Preset) -> str:
    """Whose word a preset is, how far it can be trusted and how old it is, as HTML."""
    texts, source = scope.texts, escape(preset.source or "")
    if preset.source and preset.source_url:
        source = f'<a href="{escape(preset.source_url)}">{source}</a>'
    today = scope.services.clock().date()
    return texts(
        "limits-source",
        confidence=preset.confidence.value,
        named="yes" if source else "no",
        source=source,
        date=texts.month(preset.date),
        ago=texts.ago(today - preset.date),
    )


def is_doubtful(platform: Platform) -> bool:
    """Whether somebody has seen other numbers than those that are offered first, of which nobody can say whether they
    hold: then a person is told how to choose.
    """
    default = platform.default_preset
    if default is None or default.confidence is not Confidence.ASSUMED:
        return False
    unit = default.limits[0].unit
    return any(preset.limits[0].unit is unit for preset in platform.presets if preset is not default)


def reset_lines(scope: Scope, limits: Sequence[Limit], *, assumed: bool) -> list[str]:
    """When these start anew, a sentence for each different calendar; where nobody has seen it, said as a question."""
    texts = scope.texts
    fixed = [each.window for each in limits if isinstance(each.window, FixedWindow) and each.window.period != "minute"]
    windows = list(dict.fromkeys(window for window in fixed if window.period != "hour"))
    if not assumed:
        return [reset_text(scope, window) for window in windows]
    lengths = {each.window.duration for each in limits if isinstance(each.window, FirstUseWindow)}
    return [
        *(texts("limits-reset-unknown", when=_when(scope, window)) for window in windows),
        *(texts("limits-length-unknown", duration=texts.duration(length)) for length in sorted(lengths)),
    ]


def reset_text(scope: Scope, window: FixedWindow) -> str:
    """When it starts anew: "Resets every day at midnight in Los Angeles: 4:00 PM for you"."""
    texts, now, own = scope.texts, scope.services.clock(), scope.person.timezone
    end = span_at(window, now).end
    if window.zone == own:
        return texts("limits-resets", when=_when(scope, window), duration=texts.roughly(end - now))
    yours = texts.clock(end, own) if window.period == "day" else texts.moment(end, now, own)
    return texts("limits-resets-yours", when=_when(scope, window), yours=yours)


def place_of(zone: str, scope: Scope) -> str:
    """How a sentence treats a zone: ``mine``, ``utc`` or ``city``."""
    if zone == scope.person.timezone:
        return "mine"
    return "utc" if zone in _UTC else "city"


def _when(scope: Scope, window: FixedWindow) -> str:
    texts = scope.texts
    clock = texts(
        "limits-clock",
        midnight="yes" if window.at == time(0) else "no",
        at=texts.wall(window.at.hour * 60 + window.at.minute),
        place=place_of(window.zone, scope),
        city=city_name(window.zone, texts.language),
    )
    if window.period == "week":
        return texts("limits-when-week", day=texts.weekday_name(window.anchor_day), clock=clock)
    if window.period == "month":
        missing = "yes" if window.anchor_day > _SHORTEST_MONTH else "no"
        return texts("limits-when-month", day=str(window.anchor_day), missing=missing, clock=clock)
    return texts("limits-when-day", clock=clock)
