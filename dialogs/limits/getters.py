from __future__ import annotations

from decimal import Decimal
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.context import scope_of
from dialogs.limits.answers import MOST_LIMITS, PERIODS, SPANS, Kind, days_of, window_of
from dialogs.limits.words import reset_lines, reset_text
from services.l10n import Texts
from services.limit_words import amount_of, is_doubtful, preset_text, rule_text, source_text
from services.platforms.model import Platform, Preset
from services.quota.counter import Limit
from services.quota.limits import load_limit
from services.quota.units import Unit
from services.quota.windows import FixedWindow
from services.scope import Scope
from services.zones import city_name

ZONES = ("UTC", "America/Los_Angeles")
"""Where allowances start anew, if not by the person's own clock."""


def platform_of(manager: DialogManager) -> Platform | None:
    """The platform whose limits are asked for; None for one that the catalogue does not know."""
    start: Any = manager.start_data or {}
    catalogue = scope_of(manager).services.catalogue
    return catalogue.get(start["platform_id"]) if start.get("platform_id") in catalogue else None


def presets_of(manager: DialogManager) -> tuple[Preset, ...]:
    platform = platform_of(manager)
    return platform.presets if platform else ()


def limits_of(manager: DialogManager) -> list[Limit]:
    """The limits of their own that the person has made up so far."""
    return [load_limit(each) for each in manager.dialog_data["limits"]]


async def get_presets(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, platform = scope_of(dialog_manager), platform_of(dialog_manager)
    assert platform is not None
    presets = platform.presets
    several = len(presets) > 1
    heads = [_preset_text(scope.texts, preset, number if several else None) for number, preset in enumerate(presets, 1)]
    resets = ["\n".join(reset_lines(scope, each.limits, assumed=each.reset_assumed)) for each in presets]
    today = scope.services.clock().date()
    sources = [source_text(scope.texts, preset, today) for preset in presets]
    shared = [lines[0] for lines in (resets, sources) if several and len(set(lines)) == 1]  # said once, below
    blocks = [
        "\n".join((head, *(line for line in lines if line and line not in shared)))
        for head, *lines in zip(heads, resets, sources, strict=True)
    ]
    return {
        "platform": f"{platform.emoji} {platform.full_name}",
        "several": several,
        "doubtful": is_doubtful(platform),
        "url": platform.links.limits,
        "presets": "\n\n".join(blocks + ["\n".join(filter(None, shared))] * any(shared)),
        "numbers": [
            (preset.id, str(number) if several else scope.texts("limits-preset-yes"))
            for number, preset in enumerate(presets, start=1)
        ],
    }


async def get_units(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    texts = scope_of(dialog_manager).texts
    return {"units": [(unit.value, _unit_label(texts, unit)) for unit in Unit]}


async def get_amount(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data, texts = dialog_manager.dialog_data, scope_of(dialog_manager).texts
    return {"unit": _unit_label(texts, Unit(data["unit"]))}


async def get_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    texts = scope_of(dialog_manager).texts
    labels = {kind: (kind.value, texts(f"limits-kind-{kind}")) for kind in Kind}
    periods = [labels.pop(kind) for kind in PERIODS]
    return {"amount": _amount(dialog_manager), "periods": periods, "others": list(labels.values())}


async def get_spans(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data, texts = dialog_manager.dialog_data, scope_of(dialog_manager).texts
    kind = Kind(data["kind"])
    return {
        "amount": _amount(dialog_manager),
        "kind": kind.value,
        "credit": kind is Kind.CREDIT,
        "spans": [(int(span.total_seconds()), texts.duration(span)) for span in SPANS[kind]],
    }


async def get_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data, texts = dialog_manager.dialog_data, scope_of(dialog_manager).texts
    kind = Kind(data["kind"])
    week = kind is Kind.WEEK
    return {
        "amount": _amount(dialog_manager),
        "kind": kind.value,
        "weekdays": [(day, texts.weekday_name(day)) for day in texts.weekdays] if week else [],
        "dates": [] if week else [(day, str(day)) for day in days_of(kind)],
    }


async def get_clock(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, data = scope_of(dialog_manager), dialog_manager.dialog_data
    window = window_of(data)
    assert isinstance(window, FixedWindow)
    zones = dict.fromkeys((scope.person.timezone, *ZONES, window.zone))
    return {
        "amount": _amount(dialog_manager),
        "reset": reset_text(scope, window),
        "zones": [(name, _zone_label(scope, name, chosen=name == window.zone)) for name in zones],
    }


async def get_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    scope, limits = scope_of(dialog_manager), limits_of(dialog_manager)
    blocks = [
        "\n".join((f"{number} · {rule_text(scope.texts, limit)}", *reset_lines(scope, [limit], assumed=False)))
        for number, limit in enumerate(limits, start=1)
    ]
    numbers = range(1, len(limits) + 1) if len(limits) > 1 else ()
    return {
        "limits": "\n".join(blocks),
        "drops": [(number, scope.texts("limits-drop", number=str(number))) for number in numbers],
        "room": len(limits) < MOST_LIMITS,
    }


def _unit_label(texts: Texts, unit: Unit) -> str:
    name = texts(f"unit-{unit}")
    return name[:1].upper() + name[1:]


def _preset_text(texts: Texts, preset: Preset, number: int | None) -> str:
    text = preset_text(texts, preset)
    if number is None:
        return text
    return texts("limits-preset", number=str(number), limits=f"\n{text}" if text.startswith("•") else text)


def _amount(manager: DialogManager) -> str:
    """So many units, as answered."""
    data, texts = manager.dialog_data, scope_of(manager).texts
    return amount_of(texts, Unit(data["unit"]), Decimal(data["amount"]))


def _zone_label(scope: Scope, name: str, *, chosen: bool) -> str:
    mine = name == scope.person.timezone
    label = scope.texts("limits-zone-mine") if mine else city_name(name, scope.texts.language)
    return f"🔘 {label}" if chosen else f"⚪ {label}"
