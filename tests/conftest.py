"""What every test may lean on. CI forbids skips: a test that could not run there proves nothing."""

from __future__ import annotations

import os
import zoneinfo
from collections.abc import Generator

import pytest

zoneinfo.reset_tzpath(to=())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and os.environ.get("FORBID_SKIPS"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and skips are forbidden here: {report.longrepr}"
    return report
