"""What lines of the log say is read as it was meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from services.logbook import moved, read_moves
from tests.clock import START

DAYS = timedelta(days=1)
ALWAYS = datetime.min.replace(tzinfo=UTC)


def test_moves_are_read_as_they_are_written() -> None:
    settings = [
        (START, moved("Asia/Seoul", before="Europe/Berlin")),
        (START + DAYS, "language ko"),
        (START + 30 * DAYS, moved("Europe/Berlin", before="Asia/Seoul")),
    ]
    assert list(read_moves(settings)) == [
        (ALWAYS, "Europe/Berlin"),
        (START, "Asia/Seoul"),
        (START + 30 * DAYS, "Europe/Berlin"),
    ]
    assert list(read_moves([(START, "language ko"), (START, "active 540-1320")])) == []


def test_a_slip_is_no_move() -> None:
    """A wrong city, put right a minute later."""
    settings = [
        (START, moved("America/New_York", before="UTC")),
        (START + timedelta(minutes=1), moved("America/Los_Angeles", before="America/New_York")),
    ]
    assert list(read_moves(settings)) == [(ALWAYS, "UTC"), (START, "America/Los_Angeles")]


def test_lines_of_before_say_only_where_to() -> None:
    assert list(read_moves([(START, "timezone Asia/Seoul")])) == [(START, "Asia/Seoul")]
