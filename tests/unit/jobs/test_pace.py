"""How fast a batch goes: on a clock that the test turns."""

import pytest

from gui_app.jobs.pace import Meter, Pace


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_turns_are_spread_evenly(clock):
    pace = Pace(4, 10, clock)
    assert [pace.reserve() for _ in range(4)] == pytest.approx([0, 0.1, 0.2, 0.3])


def test_turns_not_taken_are_not_saved_up(clock):
    pace = Pace(4, 10, clock)
    pace.reserve()
    clock.now += 60
    assert [pace.reserve() for _ in range(3)] == pytest.approx([0, 0.1, 0.2])


def test_a_busy_provider_gets_its_time_and_then_half_the_speed(clock):
    pace = Pace(8, 10, clock)
    pace.busy(5)
    assert pace.held == 5
    assert pace.places == 4
    assert [pace.reserve() for _ in range(3)] == pytest.approx([5, 5.2, 5.4])


def test_what_was_on_the_wire_with_the_busy_one_slows_down_no_further(clock):
    pace = Pace(8, 10, clock)
    for _ in range(8):
        pace.busy(5)
    assert pace.places == 4
    pace.busy(7)
    assert pace.held == 7
    pace.busy(1)
    assert pace.held == 7


def test_each_storm_halves_the_speed_down_to_a_single_slow_request(clock):
    pace = Pace(8, 10, clock)
    places = []
    for _ in range(12):
        pace.busy(1)
        clock.now += 1
        places.append(pace.places)
    assert places[:4] == [4, 2, 1, 1]
    pace.reserve()
    assert pace.reserve() == pytest.approx(32 / 10)


def test_answers_bring_the_speed_back(clock):
    pace = Pace(8, 10, clock)
    pace.busy(0)
    seen = [pace.places]
    for _ in range(25):
        pace.answered()
        seen.append(pace.places)
    assert seen == sorted(seen)
    assert seen[0] == 4
    assert seen[-1] == 8
    pace.answered()
    assert pace.places == 8


def test_limits_can_be_changed_on_the_way(clock):
    pace = Pace(8, 10, clock)
    pace.set_limits(2, 1)
    assert pace.places == 2
    assert [pace.reserve() for _ in range(2)] == [0, 1]


def test_the_rate_is_what_ended_per_second(clock):
    meter = Meter(clock)
    for _ in range(40):
        clock.now += 0.1
        meter.add()
    assert meter.rate == pytest.approx(10)


def test_the_rate_follows_what_happens_lately(clock):
    meter = Meter(clock)
    for seconds in [0.1] * 300 + [1.0] * 40:
        clock.now += seconds
        meter.add()
    assert meter.rate == pytest.approx(1, rel=0.1)


def test_the_rate_falls_while_nothing_ends(clock):
    meter = Meter(clock)
    clock.now += 1
    meter.add()
    before = meter.rate
    clock.now += 9
    assert meter.rate == pytest.approx(before / 10)


def test_there_is_no_rate_at_first_and_after_a_reset(clock):
    meter = Meter(clock)
    assert meter.rate is None
    clock.now += 0.5
    meter.add()
    assert meter.rate is None
    clock.now += 0.5
    assert meter.rate == 1
    meter.reset()
    clock.now += 5
    assert meter.rate is None
