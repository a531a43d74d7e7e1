"""How good forecasts are: of what is used until a window closes, against a flat rate from the same log.

Every few hours of a life without advice, each account's use until its window closes is forecast and then seen. What
counts is use that the account has room for. ``CRPS`` (continuous ranked probability score) is the mean distance of a
forecast distribution from what came, here as a share of what was left: lower is better, and a sure forecast of the
truth has none. ``miscalibration`` is how far the chances that forecasts gave to "at most what came" are from uniform,
as the mean distance of their distribution function: of what is said to be 30% likely, 30% should come, on working days
and at weekends, in each quarter of the day. It is taken of windows that close within two days: of months there are but
two in a life, which is too few to tell.

The flat rate is the account's mean since it was added, whatever the hour and the day, with the same model of what an
hour of use uses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from random import Random

from benchmarks.policies.people import DAY, DAYS, HOUR, Session, Somebody
from benchmarks.policies.policies import learnt
from benchmarks.policies.world import Account, begin, habitual, work
from services.quota.active_hours import active_day
from services.quota.counter import read
from services.quota.forecast import Forecast
from services.quota.usage_log import by_hour
from services.quota.wall_time import HISTORY, WallTime
from services.quota.windows import RefillWindow, zone
from services.quota.windows_ahead import a_day, most, windows_ahead

EVERY = 7 * HOUR
SOON = 2 * DAY
_GRID = 100


@dataclass(frozen=True, slots=True)
class Score:
    """``crps`` as a share of what there was; ``level``: the chance the forecast gave to at most what came.

    ``when``: working day or weekend, and the quarter of the day; None where the window closes in more than two days.
    """

    crps: float
    level: float
    when: tuple[bool, int] | None


@dataclass(frozen=True, slots=True)
class Scores:
    ours: Sequence[Score]
    flat: Sequence[Score]


def judge(person: Somebody, sessions: Sequence[Session], seed: int) -> Scores:
    """Both kinds of forecast over one life without advice."""
    world = begin(person, sessions)
    chance = Random(seed)
    ahead = [session for session in sessions if session.at >= world.now]
    moments: list[tuple[datetime, list[tuple[Account, datetime, float, Forecast, Forecast]]]] = []
    now, last = world.now, world.now + DAYS * DAY
    for session in [*ahead, None]:
        while now < (last if session is None else session.at):
            moments.append((now, list(_forecasts(world.accounts, WallTime(person.hours, now), last))))
            now += EVERY
        if session is not None:
            work(world, session, habitual)
    ours, flat = [], []
    for at, forecasts in moments:
        for account, closes, there, forecast, plain in forecasts:
            came = min(there, sum(float(each.amount) for each in account.log if at < each.at < closes))
            local = at.astimezone(zone(person.hours.zone))
            when = (local.weekday() >= 5, local.hour // 6) if closes - at <= SOON else None
            ours.append(Score(_crps(forecast, came, there), _level(forecast, came, there, chance), when))
            flat.append(Score(_crps(plain, came, there), _level(plain, came, there, chance), when))
    return Scores(ours, flat)


def crps(scores: Sequence[Score]) -> float:
    return sum(score.crps for score in scores) / len(scores)


def miscalibration(scores: Sequence[Score]) -> float:
    levels: defaultdict[tuple[bool, int], list[float]] = defaultdict(list)
    for score in scores:
        if score.when is not None:
            levels[score.when].append(score.level)
    off = sum(
        abs((place + 0.5) / len(some) - level) for some in levels.values() for place, level in enumerate(sorted(some))
    )
    return off / sum(map(len, levels.values()))


def _forecasts(
    accounts: Sequence[Account], wall: WallTime, last: datetime
) -> Iterator[tuple[Account, datetime, float, Forecast, Forecast]]:
    habits = learnt(accounts, wall)
    for index, account in enumerate(accounts):
        reading = read(account.limit, account.told, wall.now)
        closes = reading.resets_at
        if closes is None or isinstance(account.limit.window, RefillWindow):
            closes = active_day(wall.hours, wall.now).end
        there = float(most(windows_ahead(account.limit, account.told, wall.now, closes)))
        if there > 0 and closes < last:
            forecast = habits[index].forecast(wall.now, closes)
            yield account, closes, there, forecast, _flat(account, wall, closes)


def _flat(account: Account, wall: WallTime, closes: datetime) -> Forecast:
    """As many hours with use in every hour as in the mean so far, and what they used in the mean."""
    now, since = wall.now, max(account.since, wall.now - HISTORY)
    hours = by_hour((each for each in account.log if since <= each.at <= now), now)
    days = max(1.0, (now - since) / DAY)
    a_size = 0.1 * a_day(account.limit, wall.active_a_day)
    amounts = [amount for _, amount in hours]
    mean = (sum(amounts) + a_size) / (len(amounts) + 1)
    square = (sum(amount * amount for amount in amounts) + 2 * a_size * a_size) / (len(amounts) + 1)
    shape = round(mean * mean / (square - mean * mean)) if square > mean * mean else 6
    by_day: dict[int, int] = {}
    for hour, _ in hours:
        by_day[hour // 24] = by_day.get(hour // 24, 0) + 1
    usual = len(hours) / days
    unlike = sum((count - usual) ** 2 for count in by_day.values()) + max(0.0, days - len(by_day)) * usual * usual
    spread = max(1.0, (unlike + 2.5 * 6) / (len(hours) + 6))
    rate = (len(hours) + 1.5) / (days + 3.5)
    return Forecast(rate * ((closes - now) / DAY), spread, mean, max(1, min(6, shape)))


def _crps(forecast: Forecast, came: float, there: float) -> float:
    top = min(there, max(came, forecast.mean + 8 * forecast.deviation) * 1.02)
    edges = [top * (place / _GRID) ** 2 for place in range(_GRID + 1)]
    distance = 0.0
    for low, high in pairwise(edges):
        middle = (low + high) / 2
        distance += (1 - forecast.chance_of(middle) - (middle >= came)) ** 2 * (high - low)
    return distance / there


def _level(forecast: Forecast, came: float, there: float, chance: Random) -> float:
    """Anywhere in the jump, where many futures look alike: nothing used, everything used."""
    if came <= 0:
        return chance.random() * (1 - forecast.chance_of(there * 1e-9))
    below = 1 - forecast.chance_of(came)
    return below + chance.random() * (1 - below) if came >= there else below
