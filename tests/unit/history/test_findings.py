"""What is kept of many findings, and in which order."""

import random

from gui_app.history.findings import MOST, Findings


def test_the_lowest_are_kept_and_all_are_counted():
    places = list(range(1, 2 * MOST + 1))
    random.Random(4).shuffle(places)
    ours, others = Findings(), Findings()
    for place in places:
        (ours if place % 2 else others).add(place, None, f"Deletion {place}.")
    others.add(1, None, "What both found is told in our words.")
    others.add(None, None, "Nobody knows where.")
    ours.merge(others)
    assert [f.what for f in ours.first_ones] == [f"Deletion {n}." for n in range(1, MOST + 1)]
    assert ours.count == 2 * MOST + 1


def test_of_two_at_one_place_the_first_comes_first():
    found = Findings()
    found.add(None, None, "One.", behind=3)
    found.add(None, None, "Two.", behind=3)
    found.add(3, 1, "Three.")
    assert [f.what for f in found.first_ones] == ["One.", "Two.", "Three."]
