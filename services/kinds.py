"""The kinds of notification, and how each is delivered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Stored by these names. The first five are the mission's."""

    RESET_ALERT = "reset_alert"
    USAGE_WARNING = "usage_warning"
    DAILY_SUMMARY = "daily_summary"
    WEEKLY_REPORT = "weekly_report"
    RECOMMENDATION = "recommendation"
    USABLE_AGAIN = "usable_again"
    CREDIT_EXPIRING = "credit_expiring"
    KEY_DIED = "key_died"
    PLATFORM_CHANGED = "platform_changed"
    CLOCKS_CHANGE = "clocks_change"
    BROADCAST = "broadcast"

    @property
    def policy(self) -> Policy:
        return _POLICIES[self]


SWITCHABLE = (
    Kind.RESET_ALERT,
    Kind.USAGE_WARNING,
    Kind.DAILY_SUMMARY,
    Kind.WEEKLY_REPORT,
    Kind.RECOMMENDATION,
)
"""What a person is asked about when registering, in that order."""
IN_SETTINGS = (
    *SWITCHABLE,
    Kind.USABLE_AGAIN,
    Kind.CREDIT_EXPIRING,
    Kind.KEY_DIED,
    Kind.PLATFORM_CHANGED,
    Kind.CLOCKS_CHANGE,
)
"""The same, and what the button under a message can have switched off besides."""
OFF_AT_FIRST = frozenset({Kind.RECOMMENDATION})


@dataclass(frozen=True, slots=True)
class Policy:
    """``priority``: lowest first. ``again``: sent once more where it is not known whether it arrived (at least once);
    otherwise it stays visible as uncertain (at most once). ``report``: asked for at a fixed hour, so neither quiet
    hours nor the daily budget hold it back. ``once``: there is no other occasion to say it, so a day on which the
    person has had enough does not swallow it.
    """

    priority: int
    again: bool
    report: bool = False
    once: bool = False


_POLICIES = {
    Kind.RESET_ALERT: Policy(10, again=True),
    Kind.CREDIT_EXPIRING: Policy(15, again=True),
    Kind.USAGE_WARNING: Policy(20, again=True),
    Kind.USABLE_AGAIN: Policy(25, again=True),
    Kind.KEY_DIED: Policy(30, again=True, once=True),
    Kind.PLATFORM_CHANGED: Policy(35, again=False, once=True),
    Kind.CLOCKS_CHANGE: Policy(40, again=False),
    Kind.DAILY_SUMMARY: Policy(50, again=False, report=True),
    Kind.WEEKLY_REPORT: Policy(60, again=False, report=True),
    Kind.RECOMMENDATION: Policy(70, again=False),
    Kind.BROADCAST: Policy(80, again=False, report=True),
}
