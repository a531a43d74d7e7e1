"""Five people with habits, accounts as the catalogue has them, and the work they want done.

Work is what is wanted, whoever does it: a session at an instant, of one purpose, of so many steps (a message, a
request, a picture). Any account whose purpose fits can do it, at its own price in its own units. The same seed is the
same work under every policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from zoneinfo import ZoneInfo

from services.quota.active_hours import ActiveHours
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, Window

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FIRST_DAY = date(2026, 2, 1)
"""A Sunday; the clocks of America change on the 8th of March, those of Europe on the 29th."""
DAYS_BEFORE = 30
"""Of life without advice, for habits to be seen in."""
DAYS = 60
"""Of life under a policy, which are counted."""


@dataclass(frozen=True, slots=True)
class Holding:
    """An account: what it is good for, what a step of work costs there, and its limit."""

    name: str
    purposes: frozenset[str]
    price: Decimal
    limit: Limit


@dataclass(frozen=True, slots=True)
class Session:
    """Steps of work wanted at an instant. ``forgotten``: nobody will log them."""

    at: datetime
    purpose: str
    steps: int
    forgotten: bool


@dataclass(frozen=True, slots=True)
class Habits:
    """How work comes: sessions a day by hour of the local day, on working days and at weekends.

    ``moods``: how much days differ, as the shape of a gamma distribution (small: many days of nothing, a few of a
    lot). ``purposes``: what share of the sessions each purpose has. ``steps``: the mean of a session. ``forgets``: how
    often a session is not logged; ``away``: how often some days without any work begin.
    """

    workday: Mapping[int, float]
    weekend: Mapping[int, float]
    purposes: Mapping[str, float]
    steps: float
    moods: float
    forgets: float = 0.1
    away: float = 0.03


@dataclass(frozen=True, slots=True)
class Somebody:
    """``holdings`` in the order of habit: the favourite first. Hours of ``habits`` from 24 on are of the next day."""

    name: str
    hours: ActiveHours
    holdings: tuple[Holding, ...]
    habits: Habits


def work(person: Somebody, seed: int) -> list[Session]:
    """All sessions from ``DAYS_BEFORE`` days before the first day until ``DAYS`` after it, in order."""
    chance = Random(f"{person.name} {seed}")
    sessions: list[Session] = []
    away_until = date.min
    for number in range(-DAYS_BEFORE, DAYS):
        day = FIRST_DAY + number * DAY
        if chance.random() < person.habits.away:
            away_until = day + chance.randint(1, 5) * DAY
        if day >= away_until:
            sessions += _of_day(person, day, chance)
    return sorted(sessions, key=lambda session: session.at)


def start(person: Somebody) -> datetime:
    """The first day's midnight on that person's clock."""
    midnight = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, tzinfo=ZoneInfo(person.hours.zone))
    return midnight.astimezone(UTC)


def _of_day(person: Somebody, day: date, chance: Random) -> Iterator[Session]:
    habits, there = person.habits, ZoneInfo(person.hours.zone)
    mood = chance.gammavariate(habits.moods, 1 / habits.moods)
    for hour, rate in (habits.workday if day.weekday() < 5 else habits.weekend).items():
        for _ in range(_poisson(rate * mood, chance)):
            wall = datetime.combine(day, time(0)) + hour * HOUR + chance.randrange(3600) * timedelta(seconds=1)
            at = wall.replace(tzinfo=there).astimezone(UTC)
            purpose = chance.choices(list(habits.purposes), list(habits.purposes.values()))[0]
            steps = 1 + _geometric(habits.steps - 1, chance)
            yield Session(at, purpose, steps, chance.random() < habits.forgets)


def _poisson(mean: float, chance: Random) -> int:
    count, waited = 0, chance.expovariate(1)
    while waited < mean:
        count += 1
        waited += chance.expovariate(1)
    return count


def _geometric(mean: float, chance: Random) -> int:
    return int(chance.expovariate(1) * mean + chance.random()) if mean > 0 else 0


def _hours(rates: Mapping[tuple[int, int], float]) -> dict[int, float]:
    """``{(9, 12): 1.5}``: one and a half sessions an hour from nine to twelve; hours after 24 are of the next day."""
    return {hour: rate for (begin, end), rate in rates.items() for hour in range(begin, end)}


def _holding(name: str, purposes: str, unit: Unit, total: str, window: Window, price: str = "1") -> Holding:
    return Holding(name, frozenset(purposes.split()), Decimal(price), Limit("any", unit, Decimal(total), window))


_PACIFIC_DAY = FixedWindow("day", "America/Los_Angeles")
_UTC_DAY = FixedWindow("day")
_MONTH = FixedWindow("month")

CHATGPT = _holding("ChatGPT 50/3h", "text translation", Unit.MESSAGES, "50", FirstUseWindow(3 * HOUR))
CHATGPT_NOW = _holding("ChatGPT 10/5h", "text translation", Unit.MESSAGES, "10", FirstUseWindow(5 * HOUR))
CLAUDE = _holding("Claude 30/day", "text translation", Unit.MESSAGES, "30", FirstUseWindow(DAY))
CLAUDE_NOW = _holding("Claude 25/5h", "text translation", Unit.MESSAGES, "25", FirstUseWindow(5 * HOUR))
GEMINI = _holding("Gemini 1500/day", "text translation embeddings", Unit.REQUESTS, "1500", _PACIFIC_DAY)
GEMINI_FLASH = _holding("Gemini Flash 20/day", "text translation", Unit.REQUESTS, "20", _PACIFIC_DAY)
GEMINI_LITE = _holding("Gemini Flash-Lite 500/day", "text translation", Unit.REQUESTS, "500", _PACIFIC_DAY)
OPENROUTER = _holding("OpenRouter 50/day", "text translation", Unit.REQUESTS, "50", _UTC_DAY)
OPENROUTER_1000 = _holding("OpenRouter 1000/day", "text translation", Unit.REQUESTS, "1000", _UTC_DAY)
GROQ = _holding("Groq 1000/day", "text translation", Unit.REQUESTS, "1000", RefillWindow(DAY))
GROQ_250 = _holding("Groq compound 250/day", "text translation", Unit.REQUESTS, "250", RefillWindow(DAY))
WHISPER = _holding("Groq Whisper 2000/day", "speech", Unit.REQUESTS, "2000", RefillWindow(DAY))
CLOUDFLARE = _holding("Cloudflare", "text images embeddings", Unit.NEURONS, "10000", _UTC_DAY, "25")
CLOUDFLARE_IMAGES = _holding("Cloudflare pictures", "images", Unit.NEURONS, "10000", _UTC_DAY, "500")
COHERE = _holding("Cohere 1000/month", "text translation embeddings", Unit.CALLS, "1000", _MONTH)
HUGGING_FACE = _holding("Hugging Face 1000/month", "text images", Unit.REQUESTS, "1000", _MONTH)
ZEROGPU = _holding("ZeroGPU 5 min/day", "images speech", Unit.MINUTES, "5", FirstUseWindow(DAY), "0.5")
LEONARDO = _holding("Leonardo 150/day", "images", Unit.TOKENS, "150", _UTC_DAY, "8")
STABILITY = _holding("Stability 25 credits", "images", Unit.CREDITS, "25", CreditWindow(45 * DAY), "0.5")
CEREBRAS = _holding("Cerebras $5", "text translation", Unit.USD, "5", CreditWindow(30 * DAY), "0.01")
SAMBANOVA = _holding("SambaNova 20/day", "text", Unit.REQUESTS, "20", _UTC_DAY)
DEEPL = _holding("DeepL 500,000/month", "translation", Unit.CHARACTERS, "500000", _MONTH, "900")
ELEVENLABS = _holding("ElevenLabs 10,000/month", "speech", Unit.CREDITS, "10000", _MONTH, "250")
MISTRAL = _holding("Mistral $10/month", "text translation", Unit.USD, "10", _MONTH, "0.01")

OFFICE = Somebody(
    "office worker",
    ActiveHours("Europe/Berlin", 8 * 60, 19 * 60),
    (CHATGPT_NOW, CLAUDE, GEMINI_FLASH, OPENROUTER, HUGGING_FACE),
    Habits(
        workday=_hours({(8, 12): 2.4, (12, 13): 0.8, (13, 18): 2.2}),
        weekend=_hours({(10, 18): 0.3}),
        purposes={"text": 0.8, "translation": 0.2},
        steps=6,
        moods=6,
    ),
)
OWL = Somebody(
    "night owl",
    ActiveHours("America/New_York", 18 * 60, 4 * 60),
    (CLAUDE, CHATGPT_NOW, OPENROUTER, GEMINI_FLASH),
    Habits(
        workday=_hours({(18, 21): 0.8, (21, 28): 1.8}),
        weekend=_hours({(14, 21): 0.5, (21, 28): 1.4}),
        purposes={"text": 1},
        steps=7,
        moods=3,
    ),
)
WEEKEND = Somebody(
    "weekend bursts",
    ActiveHours("Asia/Seoul", 9 * 60, 23 * 60),
    (CHATGPT_NOW, GEMINI_FLASH, OPENROUTER, COHERE, MISTRAL, CEREBRAS),
    Habits(
        workday=_hours({(20, 23): 0.6}),
        weekend=_hours({(9, 23): 3.5}),
        purposes={"text": 0.9, "translation": 0.1},
        steps=8,
        moods=1.5,
    ),
)
IMAGES = Somebody(
    "image maker",
    ActiveHours("America/Sao_Paulo", 10 * 60, 22 * 60),
    (LEONARDO, CHATGPT, ZEROGPU, CLOUDFLARE_IMAGES, STABILITY, HUGGING_FACE, CLAUDE, GEMINI_FLASH),
    Habits(
        workday=_hours({(10, 22): 1.2}),
        weekend=_hours({(12, 22): 1.0}),
        purposes={"images": 0.7, "text": 0.3},
        steps=6,
        moods=3,
    ),
)
BATCH = Somebody(
    "batch user",
    ActiveHours("Asia/Kolkata", 9 * 60, 22 * 60),
    (
        GROQ, GEMINI_LITE, OPENROUTER, CLOUDFLARE, GEMINI_FLASH, SAMBANOVA, GROQ_250,
        COHERE, CEREBRAS, MISTRAL, DEEPL, HUGGING_FACE,
    ),
    Habits(
        workday=_hours({(9, 12): 1.5, (12, 22): 1.0}),
        weekend=_hours({(10, 20): 0.4}),
        purposes={"text": 0.7, "translation": 0.25, "embeddings": 0.05},
        steps=150,
        moods=3,
    ),
)  # fmt: skip
EVERYBODY: Sequence[Somebody] = (OFFICE, OWL, WEEKEND, IMAGES, BATCH)
