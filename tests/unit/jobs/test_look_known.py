"""What is known of the users of a list stays with the right rows."""

from gui_app.credentials.accounts import Account
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.jobs.look_known import Known
from gui_app.paths import resources
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import decode

PROVIDER = decode((resources() / "providers" / "verigator.toml").read_bytes())
ACCOUNT = Account("verigator", "Main", "https://api.example.com")
THERE, GONE, UNCLEAR = Seen("there"), Seen("gone"), Seen("unclear", reason="No answer.")


def plan_of(*users):
    plan = Plan(PROVIDER, ACCOUNT, "list")
    for line, user in enumerate(users):
        plan.add(("s", user), line, Standing.READY)
    return plan


def known_of(plan):
    known = Known()
    known.take(plan)
    return known


def test_nothing_is_known_at_first():
    known = known_of(plan_of("a", "b"))
    assert not known
    assert (known.tally(), known.gone()) == ({"": 2}, [])
    assert known.of(("s", "a")) is None
    assert not Known().tally()


def test_each_state_is_counted_of_those_who_will_be_sent():
    plan = plan_of("a", "b", "c", "d", "e")
    known = known_of(plan)
    for index, seen in enumerate((THERE, GONE, UNCLEAR, GONE)):
        known.note(index, seen)
    assert known.tally() == {"there": 1, "gone": 2, "unclear": 1, "": 1}
    assert known.gone() == [1, 3]
    plan.tick(3, False)
    assert (known.tally()["gone"], known.gone()) == (1, [1])
    plan.first = 1
    assert (known.tally(), known.gone()) == ({"there": 1}, [])


def test_it_follows_the_user_into_another_plan():
    known = known_of(plan_of("a", "b"))
    known.note(1, GONE)
    other = plan_of("x", "a", "b", "b")
    known.take(other)
    assert known.gone() == [2, 3]
    assert [known.has(i) for i in range(4)] == [False, False, True, True]
    assert known.of(("s", "b")) is GONE
    assert known.of(("other", "b")) is None


def test_only_what_is_unclear_is_forgotten():
    known = known_of(plan_of("a", "b"))
    known.note(0, UNCLEAR)
    known.note(1, THERE)
    known.forget_unclear()
    assert known.tally() == {"": 1, "there": 1}
    assert not known.has(0)


def test_everything_can_be_forgotten():
    known = known_of(plan_of("a"))
    known.note(0, GONE)
    known.clear()
    assert not known
    assert (known.tally(), known.gone()) == ({"": 1}, [])


def test_it_knows_from_when_its_answers_are():
    known = known_of(plan_of("a", "b"))
    assert (known.oldest, known.newest) == (None, None)
    known.note(0, UNCLEAR)
    first = known.oldest
    known.note(1, UNCLEAR)
    assert known.oldest is first
    assert first.utcoffset() is not None
    assert known.newest > first
    known.forget_unclear()
    assert (known.oldest, known.newest) == (None, None)
