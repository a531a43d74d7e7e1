"""The proof of the judgement: what policies waste, how good forecasts are, how long advice takes.

``python -m benchmarks.policies`` lets five people live sixty days under each policy, several times, and exits with 1
where ours wastes more than another, more than a tenth more than a clairvoyant in the mean, forecasts worse than a flat
rate, or takes more than 20 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product

from benchmarks.policies import speed
from benchmarks.policies.clairvoyant import least_wasted
from benchmarks.policies.forecasts import Scores, crps, judge, miscalibration
from benchmarks.policies.people import DAYS, EVERYBODY, Somebody, work
from benchmarks.policies.policies import POLICIES
from benchmarks.policies.world import begin, live, wasted

OURS = "ours"
CLAIRVOYANT = "clairvoyant"
MOST_ABOVE = 1.10
MOST_MILLISECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Result:
    """One person and seed: the share wasted by policy, and how forecasts did."""

    person: str
    wasted: dict[str, float]
    scores: Scores


def run(person: Somebody, seed: int) -> Result:
    sessions = work(person, seed)
    world = begin(person, sessions)
    lost = {name: wasted(live(world, sessions, policy())) for name, policy in POLICIES.items()}
    lost[CLAIRVOYANT] = least_wasted(world, sessions)
    return Result(person.name, lost, judge(person, sessions, seed))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.policies", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5, help="how many lives of each person (5)")
    parser.add_argument("--first", type=int, default=101, help="the first seed (101: none of those used for tuning)")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.seeds)
    took = speed.measure(options.first)
    with ProcessPoolExecutor(os.cpu_count()) as workers:
        results = list(workers.map(run, *zip(*product(EVERYBODY, seeds), strict=True)))
    broken = [*_waste(results), *_forecasts(results), *_speed(took)]
    for each in broken:
        print(f"BROKEN: {each}")
    sys.exit(1 if broken else 0)


def _waste(results: Sequence[Result]) -> list[str]:
    names = [*POLICIES, CLAIRVOYANT]
    print(f"Share of the free allowance wasted in {DAYS} days, in the mean of {len(results) // len(EVERYBODY)} lives\n")
    print(f"| person | accounts | {' | '.join(names)} | ours above it |")
    print(f"|---|---|{'---|' * (len(names) + 1)}")
    broken = []
    for person in EVERYBODY:
        of_person = [result for result in results if result.person == person.name]
        means = _means(of_person, names)
        _row(f"{person.name} | {len(person.holdings)}", means, names)
        broken += [f"{person.name}: {name} wastes less" for name in POLICIES if means[name] < means[OURS]]
    means = _means(results, names)
    _row("**mean** |", means, names)
    impossible = [each for each in results if min(each.wasted.values()) < each.wasted[CLAIRVOYANT]]
    broken += [f"{each.person}: the clairvoyant is beaten, so the world is wrong" for each in impossible]
    won = sum(result.wasted[OURS] <= min(result.wasted[name] for name in POLICIES) for result in results)
    print(f"\nIn {won} of {len(results)} lives nothing but the clairvoyant wastes less than ours.\n")
    if means[OURS] > MOST_ABOVE * means[CLAIRVOYANT]:
        broken.append("more than a tenth above the clairvoyant")
    return broken


def _means(results: Sequence[Result], names: Sequence[str]) -> dict[str, float]:
    return {name: sum(result.wasted[name] for result in results) / len(results) for name in names}


def _row(title: str, means: dict[str, float], names: Sequence[str]) -> None:
    shares = " | ".join(f"{means[name]:.1%}" for name in names)
    print(f"| {title} | {shares} | {means[OURS] / means[CLAIRVOYANT] - 1:+.1%} |")


def _forecasts(results: Sequence[Result]) -> list[str]:
    print("Forecasts of use until a window closes, ours against a flat rate\n")
    print("| person | CRPS | flat | ratio | miscalibration | flat |\n|---|---|---|---|---|---|")
    broken = []
    for person in EVERYBODY:
        of_person = [result.scores for result in results if result.person == person.name]
        kinds = (
            [score for each in of_person for score in each.ours],
            [score for each in of_person for score in each.flat],
        )
        (ours, flat), (off, flat_off) = ([measure(kind) for kind in kinds] for measure in (crps, miscalibration))
        print(f"| {person.name} | {ours:.4f} | {flat:.4f} | {ours / flat:.2f} | {off:.3f} | {flat_off:.3f} |")
        broken += [f"{person.name}: CRPS is worse than that of a flat rate"] * (ours > flat)
        broken += [f"{person.name}: calibration is worse than that of a flat rate"] * (off > flat_off)
    return broken


def _speed(took: dict[str, float]) -> list[str]:
    print("\nMilliseconds of one core, twenty accounts and ninety days of log\n")
    for what, milliseconds in took.items():
        print(f"- {what}: {milliseconds:.1f}")
    slow = took["all together"] > MOST_MILLISECONDS
    return [f"advice takes more than {MOST_MILLISECONDS} ms"] * slow


if __name__ == "__main__":
    main()
