"""What kinds of notification are called, as a person has set them: "Report on Sunday", "When 90% is used"."""

from __future__ import annotations

from services.kinds import Kind
from services.l10n import Texts
from services.notifications.options import Wish


def kind_name(texts: Texts, wish: Wish) -> str:
    match wish.kind:
        case Kind.USAGE_WARNING:
            marks = texts.list([texts.percent(level / 100) for level in wish.options.levels])
            return texts("notify-usage_warning", percent=marks)
        case Kind.DAILY_SUMMARY:
            return texts("notify-daily_summary", time=texts.wall(wish.at))
        case Kind.WEEKLY_REPORT:
            return texts("notify-weekly_report", day=texts.weekday_name(wish.options.weekday))
        case _:
            return texts(f"notify-{wish.kind}")
