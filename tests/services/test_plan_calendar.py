from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from services.plan_calendar import Entry, plan_calendar

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = date(2026, 11, 22)
GEMINI = Entry(2, NOON, NOON + 1.5 * HOUR, "💎 Gemini: about 240 requests", "Lost at 16:00; then, 1,500 anew.\nGo on.")
CLAUDE = Entry(3, NOON + 2 * HOUR, NOON + 3 * HOUR, "🧠 클로드: 창을 여세요")
AGAIN = Entry(3, NOON + 7 * HOUR, NOON + 8 * HOUR, "🧠 클로드 두 번째 창")


def read(file: bytes) -> list[Event]:
    calendar = Calendar.from_ical(file)
    assert not calendar.errors
    assert all(not event.errors for event in calendar.events)
    return list(calendar.events)


def file(*entries: Entry, person: int = 1, day: date = DAY, now: datetime = NOON) -> bytes:
    return plan_calendar("Plan, of the day; 계획", entries, person=person, day=day, now=now)


def uids(found: bytes) -> dict[str, date]:
    return {str(event.uid): event.start for event in read(found)}


def test_what_is_written_can_be_read_back() -> None:
    calendar = Calendar.from_ical(file(CLAUDE, GEMINI))
    assert str(calendar["X-WR-CALNAME"]) == "Plan, of the day; 계획"
    assert (str(calendar["VERSION"]), str(calendar["METHOD"])) == ("2.0", "PUBLISH")
    first, second = read(file(CLAUDE, GEMINI))
    assert (first.start, first.end) == (NOON, NOON + 1.5 * HOUR)
    assert (str(first.summary), str(first.description)) == (GEMINI.summary, GEMINI.description)
    assert (second.start, str(second.summary), second.description) == (CLAUDE.start, CLAUDE.summary, None)
    assert {str(event["TRANSP"]) for event in (first, second)} == {"TRANSPARENT"}
    assert b"DTSTART:20261122T120000Z" in file(GEMINI)


def test_instants_of_any_zone_are_the_same() -> None:
    from zoneinfo import ZoneInfo

    seoul = ZoneInfo("Asia/Seoul")
    abroad = Entry(2, GEMINI.start.astimezone(seoul), GEMINI.end.astimezone(seoul), GEMINI.summary, GEMINI.description)
    (event,) = read(file(abroad))
    assert (event.start, event.end) == (GEMINI.start, GEMINI.end)


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    long = Entry(1, NOON, NOON + HOUR, "긴 이름 " * 60, "a" * 500)
    written = file(long)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    (event,) = read(written)
    assert str(event.summary) == long.summary


def test_opened_again_an_event_is_changed_and_not_doubled() -> None:
    morning = uids(file(GEMINI, CLAUDE, AGAIN))
    later = Entry(3, AGAIN.start + HOUR, AGAIN.end + HOUR, AGAIN.summary)
    evening = uids(file(later, now=NOON + 4 * HOUR))
    assert len(morning) == 3
    assert set(evening) < set(morning)
    assert morning[next(iter(evening))] == AGAIN.start
    first, again = read(file(GEMINI))[0], read(file(GEMINI, now=NOON + 4 * HOUR))[0]
    assert again.sequence > first.sequence
    assert again.last_modified == NOON + 4 * HOUR


@pytest.mark.parametrize(
    "other",
    [file(CLAUDE, person=2), file(CLAUDE, day=date(2026, 11, 23)), file(GEMINI)],
    ids=["another person", "another day", "another account"],
)
def test_other_events_are_others(other: bytes) -> None:
    assert not set(uids(file(CLAUDE))) & set(uids(other))


def test_a_message_that_opens_a_window_is_an_event_of_its_own() -> None:
    message = Entry(3, NOON, NOON + timedelta(minutes=5), "🧠 클로드에 한 마디", kind="opening")
    assert len(uids(file(CLAUDE, AGAIN, message))) == 3
    assert set(uids(file(CLAUDE, AGAIN))) < set(uids(file(CLAUDE, AGAIN, message)))


def test_no_events_and_odd_signs() -> None:
    assert read(file()) == []
    (event,) = read(file(Entry(1, NOON, NOON + HOUR, "a\x00b\x1b[0m\r\nBEGIN:VALARM", "\x07")))
    assert str(event.summary) == "ab[0m\nBEGIN:VALARM"
    assert event.description is None


def test_the_library_is_loaded_only_when_a_file_is_asked_for() -> None:
    code = "import sys, services.plan_calendar; sys.exit('icalendar' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
