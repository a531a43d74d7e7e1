"""The short name of a rule that a person made up, as the catalogue names its own: ``daily``, ``3hour``, ``credit``."""

from __future__ import annotations

from datetime import timedelta

from services.quota.windows import CreditWindow, FixedWindow, Window

_PERIODS = {"minute": "minute", "hour": "hourly", "day": "daily", "week": "weekly", "month": "monthly"}
_SPANS = {timedelta(minutes=1): "minute", timedelta(hours=1): "hourly", timedelta(days=1): "daily"}
_UNITS = ((timedelta(days=1), "day"), (timedelta(hours=1), "hour"), (timedelta(minutes=1), "minute"))


def quota_type(window: Window) -> str:
    """Small letters and digits, at most 32: what ``Limit.quota_type`` may be."""
    if isinstance(window, FixedWindow):
        return _PERIODS[window.period]
    if isinstance(window, CreditWindow):
        return "credit"
    duration = window.duration
    if duration in _SPANS:
        return _SPANS[duration]
    for unit, name in _UNITS:
        if not duration % unit:
            return f"{duration // unit}{name}"
    return f"{duration // timedelta(seconds=1)}second"
