"""When limits start anew, in the person's own time."""

from __future__ import annotations

from collections.abc import Sequence

from services.limit_words import when_text
from services.quota.counter import Limit
from services.quota.windows import FirstUseWindow, FixedWindow, span_at
from services.scope import Scope


def reset_lines(scope: Scope, limits: Sequence[Limit], *, assumed: bool) -> list[str]:
    """When these start anew, a sentence for each different calendar; where nobody has seen it, said as a question."""
    texts, own = scope.texts, scope.person.timezone
    fixed = [each.window for each in limits if isinstance(each.window, FixedWindow) and each.window.period != "minute"]
    windows = list(dict.fromkeys(window for window in fixed if window.period != "hour"))
    if not assumed:
        return [reset_text(scope, window) for window in windows]
    lengths = {each.window.duration for each in limits if isinstance(each.window, FirstUseWindow)}
    return [
        *(texts("limits-reset-unknown", when=when_text(texts, window, own)) for window in windows),
        *(texts("limits-length-unknown", duration=texts.duration(length)) for length in sorted(lengths)),
    ]


def reset_text(scope: Scope, window: FixedWindow) -> str:
    """When it starts anew: "Resets every day at midnight in Los Angeles: 4:00 PM for you"."""
    texts, now, own = scope.texts, scope.services.clock(), scope.person.timezone
    end = span_at(window, now).end
    if window.zone == own:
        return texts("limits-resets", when=when_text(texts, window, own), duration=texts.roughly(end - now))
    yours = texts.clock(end, own) if window.period == "day" else texts.moment(end, now, own)
    return texts("limits-resets-yours", when=when_text(texts, window, own), yours=yours)
