"""Limits in words: what a rule allows, whose word that is, when it starts anew. For windows and for web pages."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from html import escape

from services.l10n import Texts
from services.platforms.model import Confidence, Platform, Preset
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import (
    CreditWindow,
    FirstUseWindow,
    FixedWindow,
    RateWindow,
    RefillWindow,
    SlidingWindow,
    Window,
)
from services.zone_names import city_name

_SPANS = {timedelta(minutes=1): "minute", timedelta(hours=1): "hour", timedelta(days=1): "day"}
_WINDOW_KEYS: dict[type[Window], str] = {
    FirstUseWindow: "window-first-use",
    SlidingWindow: "window-sliding",
    RefillWindow: "window-refill",
    RateWindow: "window-rate",
    CreditWindow: "window-credit-expires",
}
_KINDS: dict[type[Window], str] = {
    FirstUseWindow: "guide-reset-first-use",
    SlidingWindow: "guide-reset-sliding",
    RefillWindow: "guide-reset-refill",
    CreditWindow: "guide-reset-credit",
}
"""What there is to say of windows that follow no calendar."""
_UTC = frozenset({"UTC", "Etc/UTC"})
_SHORTEST_MONTH = 28
_IN_ONE_SENTENCE = 2


def limit_text(texts: Texts, limit: Limit) -> str:
    """A rule in words: "1,500 requests a day"."""
    return texts("limit", amount=amount_text(texts, limit), window=window_text(texts, limit.window))


def rule_text(texts: Texts, limit: Limit) -> str:
    """The same, and of a mere rate that it is one: "60 requests a minute at most"."""
    text = limit_text(texts, limit)
    return texts("quota-rate", limit=text) if isinstance(limit.window, RateWindow) else text


def short_limit_text(texts: Texts, limit: Limit) -> str:
    """The same for a button: "1,500 requests / day"."""
    window, amount = limit.window, amount_text(texts, limit)
    if isinstance(window, FixedWindow):
        span = texts("limit-span", period=window.period)
    elif window.duration is None:
        return amount
    elif window.duration in _SPANS:
        span = texts("limit-span", period=_SPANS[window.duration])
    else:
        span = texts.duration(window.duration)
    return texts("limit-short", amount=amount, span=span)


def amount_text(texts: Texts, limit: Limit) -> str:
    """So many units as a limit allows."""
    return amount_of(texts, limit.unit, limit.total)


def amount_of(texts: Texts, unit: Unit, amount: Decimal) -> str:
    """So many units, with the plural that language wants."""
    return texts(f"amount-{unit}", count=float(amount), number=texts.number(amount))


def window_text(texts: Texts, window: Window) -> str:
    """The span of a rule in words: "a day", "in 5 h, from your first use"."""
    if isinstance(window, FixedWindow):
        return texts("window-fixed", period=window.period)
    if window.duration is None:
        return texts("window-credit")
    span = _SPANS.get(window.duration, "other")
    return texts(_WINDOW_KEYS[type(window)], span=span, duration=texts.duration(window.duration))


def kind_text(texts: Texts, window: Window) -> str | None:
    """How a window that follows no calendar comes round; None for one that does, and for a mere rate."""
    key = _KINDS.get(type(window))
    return texts(key) if key else None


def when_text(texts: Texts, window: FixedWindow, own: str | None = None) -> str:
    """When it starts anew: "every day at midnight in Los Angeles". ``own``: the zone that needs no name."""
    clock = texts(
        "limits-clock",
        midnight="yes" if window.at == time(0) else "no",
        at=texts.wall(window.at.hour * 60 + window.at.minute),
        place=place_of(window.zone, own),
        city=city_name(window.zone, texts.language),
    )
    if window.period == "week":
        return texts("limits-when-week", day=texts.weekday_name(window.anchor_day), clock=clock)
    if window.period == "month":
        missing = "yes" if window.anchor_day > _SHORTEST_MONTH else "no"
        return texts("limits-when-month", day=str(window.anchor_day), missing=missing, clock=clock)
    return texts("limits-when-day", clock=clock)


def place_of(zone: str, own: str | None) -> str:
    """How a sentence treats a zone: ``mine``, ``utc`` or ``city``."""
    if zone == own:
        return "mine"
    return "utc" if zone in _UTC else "city"


def preset_text(texts: Texts, preset: Preset) -> str:
    """What a preset allows, as HTML: in one sentence, or line by line where it would be a long one."""
    limits = [rule_text(texts, limit) for limit in preset.limits]
    long = len(limits) > _IN_ONE_SENTENCE
    text = "\n".join(f"• {limit}" for limit in limits) if long else texts.list(limits)
    after = f"\n{text}" if long else f" {text}"
    if preset.bought is not None:
        return texts("limits-preset-bought", amount=escape(preset.bought), limits=after)
    return text if preset.name is None else texts("limits-preset-named", name=escape(preset.name), limits=after)


def source_text(texts: Texts, preset: Preset, today: date | None = None) -> str:
    """Whose word a preset is and how far it can be trusted, as HTML; with ``today``, how long ago it was measured."""
    source, seen = escape(preset.source or ""), texts.month(preset.date)
    if preset.source and preset.source_url:
        source = f'<a href="{escape(preset.source_url)}">{source}</a>'
    if today is not None and preset.confidence is Confidence.MEASURED:
        seen = texts("limits-aged", date=seen, ago=texts.ago(today - preset.date))
    named = "yes" if source else "no"
    return texts("limits-source", confidence=preset.confidence.value, named=named, source=source, date=seen)


def is_doubtful(platform: Platform) -> bool:
    """Whether somebody has seen other numbers than those that are offered first, of which nobody can say whether they
    hold: then a person is told how to choose.
    """
    default = platform.default_preset
    if default is None or default.confidence is not Confidence.ASSUMED:
        return False
    unit = default.limits[0].unit
    return any(preset.limits[0].unit is unit for preset in platform.presets if preset is not default)
