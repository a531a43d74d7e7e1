"""The turns that are given out."""

from __future__ import annotations

from itertools import pairwise

from services.notifications.pace import Gate, Pace


async def turns(pace: Pace, chats: list[int]) -> list[float]:
    return [pace.reserve(chat) for chat in chats]


async def test_never_more_than_thirty_in_any_second_and_nearly_as_many() -> None:
    given = await turns(Pace(Gate()), list(range(300)))
    for start in given:
        assert sum(start <= turn < start + 1 for turn in given) <= 30
    assert (len(given) - 1) / (given[-1] - given[0]) >= 0.95 * 30


async def test_a_chat_has_one_a_second_and_keeps_nobody_waiting() -> None:
    pace = Pace(Gate())
    mine = await turns(pace, [1, 1, 1])
    other = pace.reserve(2)
    assert all(later - sooner >= 1 for sooner, later in pairwise(mine))
    assert other < mine[1]


async def test_no_turn_before_the_gate_opens() -> None:
    gate = Gate()
    pace = Pace(gate)
    gate.close(60)
    assert pace.reserve(1) >= gate.closed_until
    gate.close(10)
    assert gate.wait > 50, "a shorter wait does not open it"


async def test_answers_make_the_others_wait() -> None:
    pace = Pace(Gate())
    first = pace.reserve(1)
    for _ in range(30):
        pace.answered()
    assert pace.reserve(2) - first >= 1
