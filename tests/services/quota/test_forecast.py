from __future__ import annotations

from itertools import pairwise
from math import exp, isclose
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.quota.forecast import Forecast

forecasts = st.builds(Forecast, st.floats(0, 200), st.floats(1, 12), st.floats(0.01, 1e6), st.integers(1, 6))
shares = st.floats(0.01, 8)


def drawn(forecast: Forecast, chance: Random) -> float:
    """One future, as the model tells it: days of luck, hours with use, how much in each."""
    luck = forecast.hours
    if forecast.spread > 1:
        luck = chance.gammavariate(forecast.hours / (forecast.spread - 1), forecast.spread - 1)
    hours, waited = 0, chance.expovariate(1)
    while waited < luck:
        hours += 1
        waited += chance.expovariate(1)
    scale = forecast.size / forecast.shape
    return sum(chance.gammavariate(forecast.shape, scale) for _ in range(hours))


@pytest.mark.parametrize(
    "forecast",
    [Forecast(3, 2, 5, 1), Forecast(0.2, 3, 10, 2), Forecast(40, 1, 3, 4), Forecast(12, 4.5, 900, 6)],
)
def test_it_is_the_distribution_of_simulated_futures(forecast: Forecast) -> None:
    chance = Random(7)
    futures = [drawn(forecast, chance) for _ in range(20_000)]
    for share in (0.1, 0.5, 1, 1.6, 3):
        amount = share * forecast.mean
        reached = sum(future >= amount for future in futures) / len(futures)
        unused = sum(max(0.0, amount - future) for future in futures) / len(futures)
        assert forecast.chance_of(amount) == pytest.approx(reached, abs=0.015)
        assert forecast.unused(amount) == pytest.approx(unused, rel=0.03, abs=0.01 * forecast.deviation)
    assert forecast.mean == pytest.approx(sum(futures) / len(futures), rel=0.06)


def test_what_is_lost_comes_from_the_distribution_and_not_from_its_mean() -> None:
    bursts = Forecast(hours=2, spread=8, size=25, shape=1)
    assert bursts.mean == 50
    assert bursts.unused(50) > 25  # the mean would say that nothing is left


def test_known_numbers() -> None:
    once = Forecast(hours=1, spread=1, size=1, shape=1)
    assert once.chance_of(1e-12) == pytest.approx(1 - exp(-1))  # no hour with use: Poisson's zero
    nothing = Forecast(hours=0, spread=1, size=1, shape=1)
    assert (nothing.chance_of(1), nothing.unused(7), nothing.mean, nothing.quantile(0.9)) == (0, 7, 0, 0)


@given(forecasts, shares)
def test_what_is_left_lies_between_what_it_must_and_what_it_can(forecast: Forecast, share: float) -> None:
    amount = share * max(forecast.mean, forecast.size)
    unused = forecast.unused(amount)
    assert 0 <= unused <= amount
    assert unused >= (amount - forecast.mean) * (1 - 1e-6) - 1e-6 * amount  # Jensen
    assert 0 <= forecast.chance_of(amount) <= 1


@given(forecasts, shares, shares)
def test_more_is_less_likely_to_be_used_and_more_is_left_of_it(forecast: Forecast, one: float, other: float) -> None:
    less, more = sorted((one * (forecast.mean + forecast.size), other * (forecast.mean + forecast.size)))
    assert forecast.chance_of(less) >= forecast.chance_of(more) - 1e-9
    assert forecast.unused(less) <= forecast.unused(more) + 1e-9 * more
    assert forecast.unused(more) - forecast.unused(less) <= (more - less) + 1e-9 * more


@given(forecasts, st.floats(1, 4), shares)
def test_more_hours_are_more_use(forecast: Forecast, times: float, share: float) -> None:
    busier = Forecast(forecast.hours * times, forecast.spread, forecast.size, forecast.shape)
    amount = share * (forecast.mean + forecast.size)
    assert busier.chance_of(amount) >= forecast.chance_of(amount) - 1e-9
    assert busier.unused(amount) <= forecast.unused(amount) + 1e-9 * amount


@given(forecasts.filter(lambda forecast: forecast.hours > 0.5), st.floats(0.7, 0.99))
def test_a_quantile_is_reached_that_often(forecast: Forecast, chance: float) -> None:
    amount = forecast.quantile(chance)
    if amount > 1e-6 * forecast.size:  # below lies the chance of no use at all
        assert isclose(1 - forecast.chance_of(amount), chance, abs_tol=1e-4)


def test_quantiles_are_in_order() -> None:
    forecast = Forecast(4, 2, 10, 2)
    quantiles = [forecast.quantile(chance) for chance in (0.05, 0.25, 0.5, 0.75, 0.95)]
    assert all(low < high for low, high in pairwise(quantiles))
