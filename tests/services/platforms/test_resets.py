"""Every form in which a platform says when a limit is over. Trap 2 of platform-facts.md: none of them is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.platforms.resets import reset_at

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2m59.56s", 179.56),  # Groq; Number("2m59.56s") is NaN, and the reset was lost
        ("825ms", 0.825),
        ("1m26.4s", 86.4),
        ("1h53m56.832s", 6836.832),
        ("1d2h", 93600),
        ("250µs", 0.00025),
        ("18s", 18),  # Google's retryDelay
        ("65205s", 65205),
        ("11726.2840924263", 11726.284092),  # Cerebras
        ("26.28409242630005", 26.284092),
        (33, 33),
        (0.5, 0.5),
        ("0", 0),
        (" 120 ", 120),  # Retry-After
        ("0:41:09", 2469),  # ZeroGPU
        ("13:47:00", 49620),
        ('"api";r=0;t=33', 33),  # Hugging Face
        ('"api";r=497;t=212, "burst";r=0;t=7', 212),
        ("limit=100, remaining=50, reset=50", 50),
    ],
)
def test_lengths_of_time_count_from_now(written: object, seconds: float) -> None:
    assert reset_at(written, NOW) == NOW + timedelta(microseconds=round(seconds * 1e6))


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        (1785658140, datetime(2026, 8, 2, 8, 9, tzinfo=UTC)),  # ElevenLabs
        ("1785658140000", datetime(2026, 8, 2, 8, 9, tzinfo=UTC)),  # OpenRouter
        (1785658140123.0, datetime(2026, 8, 2, 8, 9, 0, 123000, tzinfo=UTC)),
        ("2026-11-22T15:00:00Z", datetime(2026, 11, 22, 15, tzinfo=UTC)),  # Anthropic
        ("2026-11-22t15:00:00.250z", datetime(2026, 11, 22, 15, 0, 0, 250000, tzinfo=UTC)),
        ("2026-11-22T15:00:00+09:00", datetime(2026, 11, 22, 6, tzinfo=UTC)),
        ("Sun, 22 Nov 2026 13:00:00 GMT", datetime(2026, 11, 22, 13, tzinfo=UTC)),  # Retry-After
    ],
)
def test_instants_stand_for_themselves(written: object, instant: datetime) -> None:
    assert reset_at(written, NOW) == instant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "-5",
        "NaN",
        "Infinity",
        "1e5",
        "5 s",
        "2m59.56",
        "s",
        "2026-11-22T15:00:00",  # of which zone?
        "2026-11-22",
        "2026-13-45T99:00:00Z",
        "9999-12-31T23:59:59-23:59",
        "Sun, 22 Nov 2026 13:00:00",
        "99999999999999999999",  # no epoch we know
        "600000000",  # neither a length of time nor a year after 2000
        "1:99:00",
        "9" * 250,
        "t=",
        '"api";r=0',
        "1m\n2s",
        None,
        True,
        [],
        {"t": 33},
        float("nan"),
        float("inf"),
    ],
    ids=repr,
)
def test_what_is_no_reset_is_none(written: object) -> None:
    assert reset_at(written, NOW) is None


def test_the_zone_of_now_does_not_matter() -> None:
    seoul = NOW.astimezone(timezone(timedelta(hours=9)))
    assert reset_at("1h", seoul) == NOW + timedelta(hours=1)
    assert reset_at("2026-11-22T15:00:00Z", seoul) == NOW + timedelta(hours=3)


@given(st.text(max_size=250) | st.integers() | st.floats() | st.binary())
def test_nothing_makes_it_fail(written: object) -> None:
    answer = reset_at(written, NOW)
    assert answer is None or answer.tzinfo is UTC


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_go_durations_are_read_exactly(hours: int, minutes: int, seconds: int, thousandths: int) -> None:
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds, milliseconds=thousandths)
    assert reset_at(f"{hours}h{minutes}m{seconds}.{thousandths:03}s", NOW) == NOW + length
    assert reset_at(f"{hours}:{minutes:02}:{seconds:02}", NOW) == NOW + length - timedelta(milliseconds=thousandths)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))
def test_one_instant_in_four_forms(naive: datetime) -> None:
    instant = naive.replace(tzinfo=UTC, microsecond=0)
    epoch = int(instant.timestamp())
    for written in (epoch, f"{epoch}", f"{epoch * 1000}", instant.isoformat()):
        assert reset_at(written, NOW) == instant
