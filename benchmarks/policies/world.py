"""Ninety days of somebody's life: who does which work, and what of the allowances is lost.

The product's own counters are the platforms here, and a second set of them is what the bot knows: people forget to log.
What it does not know it is told when a platform says no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from benchmarks.policies.people import DAY, DAYS, Holding, Session, Somebody, start
from services.quota.active_hours import ActiveHours, active_day
from services.quota.counter import ZERO, Counter, Limit, Use, correct, new_counter, read, use
from services.quota.windows import CreditWindow, FirstUseWindow, FixedWindow, RefillWindow, span_at


@dataclass(slots=True)
class Account:
    """``truth``: the platform's counter; ``told``: what the bot knows; ``used`` and ``log``: the same use by use."""

    holding: Holding
    since: datetime
    truth: Counter
    told: Counter
    used: list[Use] = field(default_factory=list)
    log: list[Use] = field(default_factory=list)

    @property
    def limit(self) -> Limit:
        return self.holding.limit

    def seems_left(self, now: datetime) -> Decimal:
        return read(self.limit, self.told, now).left

    def count(self, amount: Decimal, now: datetime, *, logged: bool) -> None:
        self.truth = use(self.limit, self.truth, amount, now)
        self.used.append(Use(now, amount))
        if logged:
            self.told = use(self.limit, self.told, amount, now)
            self.log.append(Use(now, amount))

    def say_no(self, now: datetime) -> None:
        """The platform refuses, and the person tells the bot what they see there."""
        self.told = correct(self.limit, self.told, read(self.limit, self.truth, now).used, now)


@dataclass(slots=True)
class World:
    person: Somebody
    accounts: list[Account]
    now: datetime


Policy = Callable[[World, str, Sequence[int]], int]
"""Which account, of those that fit and do not seem empty (indices in the order of habit), does this work."""


def habitual(world: World, purpose: str, fitting: Sequence[int]) -> int:
    """No advice: the favourite, and the next one only where that is empty."""
    return fitting[0]


def begin(person: Somebody, sessions: Sequence[Session]) -> World:
    """The world on the first day, after a time without advice. Credits are granted on that day."""
    first, begins = sessions[0].at, start(person)
    early = [holding for holding in person.holdings if not isinstance(holding.limit.window, CreditWindow)]
    world = World(person, [_new(holding, first) for holding in early], first)
    for session in sessions:
        if session.at < begins:
            work(world, session, habitual)
    known = {account.holding.name: account for account in world.accounts}
    accounts = [known.get(holding.name) or _new(holding, begins) for holding in person.holdings]
    return World(person, accounts, begins)


def live(world: World, sessions: Iterable[Session], policy: Policy) -> World:
    """Another world, after all sessions from its instant on under a policy; this one stays as it is."""
    accounts = [replace(each, used=list(each.used), log=list(each.log)) for each in world.accounts]
    lived = World(world.person, accounts, world.now)
    for session in sessions:
        if session.at >= world.now:
            work(lived, session, policy)
    return lived


def work(world: World, session: Session, policy: Policy) -> None:
    """Do a session's steps, on as many accounts as it takes; what no account can do is not done."""
    steps, now = session.steps, session.at
    world.now = now
    refused: set[int] = set()
    while steps:
        fitting = [
            index
            for index, account in enumerate(world.accounts)
            if index not in refused
            and session.purpose in account.holding.purposes
            and account.seems_left(now) >= account.holding.price
        ]
        if not fitting:
            return
        chosen = policy(world, session.purpose, fitting)
        account = world.accounts[chosen]
        done = min(steps, int(read(account.limit, account.truth, now).left / account.holding.price))
        if done:
            account.count(done * account.holding.price, now, logged=not session.forgotten)
        steps -= done
        if steps:
            refused.add(chosen)
            account.say_no(now)


def _new(holding: Holding, now: datetime) -> Account:
    counter = new_counter(holding.limit, now)
    return Account(holding, now, counter, counter)


def counted(limit: Limit, begins: datetime) -> tuple[datetime, datetime]:
    """From when until when a limit is counted: whole windows where they are the calendar's, about ``DAYS`` days."""
    ends = begins + DAYS * DAY
    if isinstance(limit.window, FixedWindow):
        return _nearest_reset(limit.window, begins), _nearest_reset(limit.window, ends)
    return begins, ends


def _nearest_reset(window: FixedWindow, at: datetime) -> datetime:
    span = span_at(window, at)
    return span.start if at - span.start < span.end - at else span.end


def allowed(limit: Limit, hours: ActiveHours, begins: datetime) -> Decimal:
    """How much could be used in that time, by somebody who is there in active hours."""
    since, until = counted(limit, begins)
    match limit.window:
        case FixedWindow() as window:
            windows = 0
            while since < until:
                since, windows = span_at(window, since).end, windows + 1
            return windows * limit.total
        case FirstUseWindow(duration=duration) if duration < DAY:
            day = active_day(hours, begins)
            return DAYS * limit.total * -((day.start - day.end) // duration)
        case FirstUseWindow(duration=duration) | RefillWindow(duration=duration):
            return limit.total * Decimal(DAYS * DAY / duration)
        case _:
            return limit.total


def wasted(world: World) -> float:
    """The share of its allowance that an account lost, in the mean of all accounts."""
    begins = start(world.person)
    shares = []
    for account in world.accounts:
        since, until = counted(account.limit, begins)
        used = sum((each.amount for each in account.used if since <= each.at < until), ZERO)
        shares.append(1 - min(1.0, float(used / allowed(account.limit, world.person.hours, begins))))
    return sum(shares) / len(shares)
