"""How the admin views write numbers, instants and what nobody needs to see whole."""

from __future__ import annotations

from datetime import datetime, timedelta

from babel.dates import format_datetime
from babel.numbers import format_decimal

from services.l10n import Texts
from services.quota.windows import zone

_UNITS = ("B", "kB", "MB", "GB", "TB")
_STEP = 1000


class Words:
    """In one operator's language and zone, as of ``now``."""

    def __init__(self, texts: Texts, zone_name: str, now: datetime) -> None:
        self._texts = texts
        self._zone = zone_name
        self._now = now

    def number(self, value: float) -> str:
        return self._texts.number(value)

    def at(self, instant: datetime | None) -> str:
        """To the second, by the operator's clock: 2026-11-25 22:43:08 as the language writes it."""
        if instant is None:
            return "–"
        return str(
            format_datetime(instant.astimezone(zone(self._zone)), "yyyy-MM-dd HH:mm:ss", locale=self._texts.language)
        )

    def iso(self, instant: datetime | None) -> str:
        """For machines."""
        return instant.isoformat() if instant else ""

    def ago(self, instant: datetime | None) -> str:
        """How long since, or how long to go."""
        if instant is None:
            return "–"
        apart = self._now - instant
        key = "admin-ago" if apart >= timedelta(0) else "admin-in"
        return self._texts(key, time=self._texts.roughly(abs(apart)))

    def seconds(self, value: float) -> str:
        """0.21 s, 12 s."""
        digits = "0.00" if value < 1 else "#,##0.#"
        return f"{format_decimal(value, format=digits, locale=self._texts.language)} s"

    def size(self, amount: float) -> str:
        """Bytes: 12.3 MB."""
        unit = 0
        while amount >= _STEP and unit < len(_UNITS) - 1:
            amount, unit = amount / _STEP, unit + 1
        return f"{format_decimal(amount, format='#,##0.#', locale=self._texts.language)} {_UNITS[unit]}"

    def share(self, part: float, whole: float) -> str:
        return self._texts.percent(part / whole) if whole else "–"

    def masked(self, value: object) -> str:
        """Enough to tell two apart, not enough to write to anybody: 50…01, a…@example.org."""
        if value is None:
            return "–"
        text = str(value)
        name, at, host = text.partition("@")
        if at:
            return f"{name[:1]}…@{host}"
        return f"{text[:2]}…{text[-2:]}" if len(text) > len("1234") else "…"
