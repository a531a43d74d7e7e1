"""Names of rules that people make up: those of the catalogue, so that a changed limit keeps its counter."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.platforms.catalogue import load_catalogue
from services.quota.naming import quota_type
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, SlidingWindow, Window


def test_the_shipped_limits_are_named_the_same() -> None:
    limits = [limit for platform in load_catalogue() for preset in platform.presets for limit in preset.limits]
    assert {limit.quota_type: quota_type(limit.window) for limit in limits} == {
        limit.quota_type: limit.quota_type for limit in limits
    }


@pytest.mark.parametrize(
    ("window", "name"),
    [
        (FixedWindow("week"), "weekly"),
        (CreditWindow(timedelta(days=30)), "credit"),
        (FirstUseWindow(timedelta(days=2)), "2day"),
        (SlidingWindow(timedelta(minutes=90)), "90minute"),
        (RefillWindow(timedelta(seconds=61)), "61second"),
        (RefillWindow(timedelta(hours=1)), "hourly"),
    ],
)
def test_a_name_says_the_window(window: Window, name: str) -> None:
    assert quota_type(window) == name
