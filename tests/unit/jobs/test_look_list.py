"""Looking up the users of a list: how fast, how many at once, and when to give up."""

import asyncio
from dataclasses import dataclass, field

import msgspec
import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.jobs.asking import Asked, NoAnswer
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.jobs.look_list import UNCLEAR_IN_A_ROW, ListLook
from gui_app.jobs.look_up import look_up
from gui_app.paths import resources
from gui_app.providers.spec import Limits, decode

ACCOUNT = Account("verigator", "Main", "https://api.example.com")
PROVIDER = decode((resources() / "providers" / "verigator.toml").read_bytes())


def quick(**limits):
    limits = {"per_second": 1000, "most_per_second": 1000} | limits
    return msgspec.structs.replace(PROVIDER, limits=Limits(**limits))


@dataclass
class FakeAsking:
    """Knows users whose ID begins with ``a``."""

    status: int = 0
    asked: list[str] = field(default_factory=list)
    running: int = 0
    most: int = 0
    hold: asyncio.Event | None = None
    seconds: float = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def ask(self, provider, account, call, target):
        assert call is provider.look_up
        assert account is ACCOUNT
        self.asked.append(target["user_id"])
        self.running += 1
        self.begun.set()
        self.most = max(self.most, self.running)
        try:
            await (self.hold.wait() if self.hold else asyncio.sleep(self.seconds))
        finally:
            self.running -= 1
        there = target["user_id"].startswith("a")
        body = b'{"id": "%s"}' % target["user_id"].encode() if there else b""
        return Asked(Reply(self.status or (200 if there else 404), {}, body), Redactor([]))


def plan_of(ids, provider):
    plan = Plan(provider, ACCOUNT, "list")
    for line, user in enumerate(ids):
        plan.add(("s", user), line, Standing.READY)
    return plan


def look(asking, ids, provider=None):
    """Look up some IDs; return why it ended, and what was found."""
    plan, found = plan_of(ids, provider or quick()), {}
    left = iter(range(len(ids)))

    def note(index, seen):
        found[ids[index]] = seen.state

    work = ListLook(asking, plan, lambda: next(left, None), note)
    return asyncio.run(work.run()), found


def test_each_is_asked_for_once_and_told_apart():
    asking = FakeAsking()
    why, found = look(asking, [f"{'ab'[n % 2]}{n}" for n in range(20)])
    assert why == ""
    assert len(asking.asked) == len(set(asking.asked)) == 20
    assert found == {f"{'ab'[n % 2]}{n}": ("there", "gone")[n % 2] for n in range(20)}


@pytest.mark.parametrize("in_flight", [1, 3])
def test_no_more_are_on_the_wire_than_the_file_allows(in_flight):
    asking = FakeAsking(seconds=0.02)
    look(asking, [f"a{n}" for n in range(9)], quick(in_flight=in_flight))
    assert asking.most == in_flight


def test_they_are_begun_as_slowly_as_the_file_says():
    async def measured():
        loop = asyncio.get_running_loop()
        begun, left = [], iter(range(6))

        def following():
            begun.append(loop.time())
            return next(left, None)

        plan = plan_of([f"a{n}" for n in range(6)], quick(per_second=20))
        await ListLook(FakeAsking(), plan, following, lambda *_: None).run()
        return begun

    begun = asyncio.run(measured())
    assert begun[5] - begun[0] >= 5 / 20 - 0.01


@pytest.mark.parametrize("status", [401, 403, 429])
def test_it_gives_up_at_once_where_more_requests_are_a_nuisance(status):
    asking = FakeAsking(status)
    why, found = look(asking, [f"a{n}" for n in range(50)], quick(in_flight=1))
    assert f"({status})" in why
    assert found == {"a0": "unclear"}
    assert len(asking.asked) == 1


def test_it_gives_up_when_the_rest_would_fare_no_better():
    asking = FakeAsking(500)
    why, found = look(asking, [f"a{n}" for n in range(50)], quick(in_flight=1))
    assert why == "The provider failed (500)."
    assert len(asking.asked) == len(found) == UNCLEAR_IN_A_ROW


def test_one_that_is_clear_in_between_lets_it_go_on():
    class Moody(FakeAsking):
        async def ask(self, provider, account, call, target):
            self.status = 0 if len(self.asked) % UNCLEAR_IN_A_ROW == 0 else 500
            return await super().ask(provider, account, call, target)

    why, found = look(Moody(), [f"a{n}" for n in range(20)], quick(in_flight=1))
    assert why == ""
    assert list(found.values()).count("there") == 20 // UNCLEAR_IN_A_ROW


def test_cancelling_ends_what_is_on_the_wire():
    async def cancelled():
        asking = FakeAsking(hold=asyncio.Event())
        found = []
        plan = plan_of(["a"], quick())
        work = ListLook(asking, plan, lambda: 0, lambda *_: found.append(1))
        task = asyncio.create_task(work.run())
        await asking.begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (asking.running, found) == (0, [])

    asyncio.run(cancelled())


def test_no_answer_makes_it_unclear():
    class Silent:
        async def ask(self, *_):
            raise NoAnswer("No answer", "It took too long.")

    target = {"service_id": "s", "user_id": "a"}
    seen = asyncio.run(look_up(Silent(), PROVIDER, ACCOUNT, target))
    assert (seen.state, seen.reason, seen.http_status) == ("unclear", "It took too long.", None)
