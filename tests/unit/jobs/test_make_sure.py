"""Making sure: asked again and again until gone; recorded only what the provider said."""

import asyncio
from contextlib import closing
from dataclasses import replace

import pytest

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import JournalError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.domain.verification import Found
from gui_app.history.batch_reader import BatchReader
from gui_app.history.reader import Reader
from gui_app.jobs import make_sure as module
from gui_app.jobs import sure_lists
from gui_app.jobs.asking import Asked, NoAnswer
from gui_app.jobs.make_sure import WAITS, MakeSure, User
from gui_app.jobs.sure_lists import SureLists
from gui_app.settings import Settings

ADDRESS = "https://api.example.com"
LONG = 20.0
BEFORE, NOW, AFTER = (f"2026-11-22T10:00:0{n}.000Z" for n in range(3))
ASKED = "Asked for the user (/v1/service/service/{service_id}/users/{user_id})"
GONE, BUSY = Reply(404, {}, b""), Reply(500, {}, b"")


def there(user: str) -> Reply:
    return Reply(200, {}, f'{{"id": "{user}", "id_in_service": "anna@example.com"}}'.encode())


class Bell:
    """Rings whenever something happens."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def until(self, fact) -> None:
        while not fact():
            self._rung.clear()
            await self._rung.wait()


class Provider:
    """The provider's side: gives each user the next of its answers, the last one for ever.

    Attributes:
        answers: by user; an error is raised, and None never comes.
        asked: the users who were asked for, in order.
        most: how many questions were on the wire at once, at most.
        hold: no question is answered before it is set.
    """

    def __init__(self) -> None:
        self.answers: dict[str, list[Reply | Exception | None]] = {}
        self.asked: list[str] = []
        self.most = self._now = 0
        self.hold: asyncio.Event | None = None
        self.bell = Bell()

    async def ask(self, provider, account, call, target) -> Asked:
        assert (account.address, call) == (ADDRESS, provider.look_up)
        user = target["user_id"]
        self.asked.append(user)
        self.bell.ring()
        self._now += 1
        self.most = max(self.most, self._now)
        try:
            await (self.hold.wait() if self.hold else asyncio.sleep(0))
            left = self.answers.get(user, [GONE])
            answer = left.pop(0) if len(left) > 1 else left[0]
            if answer is None:
                await asyncio.Event().wait()
            if isinstance(answer, Exception):
                raise answer
            return Asked(answer, Redactor(()))
        finally:
            self._now -= 1


class Clock:
    """Time that passes at once, and how much of it did."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.stands = False
        self.bell = Bell()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.bell.ring()
        await (asyncio.Event().wait() if self.stands else asyncio.sleep(0))


class Desk:
    """What makes sure, on a real history."""

    def __init__(self, journal, path, accounts, providers, provider, clock) -> None:
        self.told = []
        self.journal, self._path = journal, path
        self.sure = MakeSure(
            journal, accounts, providers.get, provider, self.told.append, clock.sleep
        )
        self.lists = SureLists(self.sure, lambda: BatchReader(path))

    async def followed(self) -> None:
        while self.sure._followed:
            await asyncio.wait(set(self.sure._followed.values()))

    def found(self, row: int):
        with closing(Reader(self._path)) as reader:
            return [each.verification for each in reader.details(row).verifications]

    def row(self, row: int):
        with closing(Reader(self._path)) as reader:
            return reader.details(row)


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(tmp_path) -> AccountBook:
    book = AccountBook(Settings(tmp_path / "settings.json"))
    book.save(Account("verigator", "Main", ADDRESS, {"username": "api"}), None)
    return book


@pytest.fixture
def play(journal, path, accounts, providers, provider, clock):
    """Run a scenario on a desk that is stopped afterwards; return the desk."""

    def play(scenario, providers=providers) -> Desk:
        async def run() -> Desk:
            desk = Desk(journal, path, accounts, providers, provider, clock)
            try:
                await asyncio.wait_for(scenario(desk), LONG)
            finally:
                await desk.lists.stop()
                await desk.sure.stop()
            return desk

        return asyncio.run(run())

    return play


def deletion(user: str = "u1", **changes) -> Deletion:
    target = {"service_id": "s1", "user_id": user}
    made = Deletion("verigator", "Messente Verigator", "Main", ADDRESS, target, user)
    return replace(made, **changes)


@pytest.fixture
def ended(journal):
    """Record a deletion that ended."""

    def ended(made: Deletion, outcome=Outcome.DELETED, status: int = 202) -> int:
        row = journal.add(made)
        journal.begin_attempt(row)
        journal.finish(row, Result(outcome, "Said.", status, None, ""))
        return row

    return ended


@pytest.fixture
def follow(play, ended):
    """Follow one deletion to the end; return the desk and what it told."""

    def follow(made: Deletion | None = None, before=lambda: None, **how):
        made = made or deletion()
        row = ended(made)
        before()

        async def scenario(desk) -> None:
            desk.sure.follow(User(row, made, NOW))
            await desk.followed()

        desk = play(scenario, **how)
        return desk, desk.told

    return follow


# One deletion


def test_about_a_minute_in_five_questions():
    assert len(WAITS) == 5
    assert 55 <= sum(WAITS) <= 65


def test_who_is_gone_is_asked_for_once(follow, provider, clock):
    desk, [told] = follow()
    assert (provider.asked, clock.waits) == (["u1"], [2.0])
    assert (told.id, told.found) == (1, Found.GONE)
    [found] = desk.found(1)
    assert (found.found, found.by, found.http_status) == (Found.GONE, "", 404)
    assert found.note == f"{ASKED}: 404, no such user, or nothing at this address."


def test_who_goes_later_is_asked_for_until_then(follow, provider, clock):
    provider.answers["u1"] = [there("u1"), BUSY, there("u1"), GONE]
    desk, [told] = follow()
    assert clock.waits == [2.0, 5.0, 10.0, 20.0]
    assert told.found is Found.GONE
    assert [f.found for f in desk.found(1)] == [Found.GONE]


def test_who_is_still_there_after_a_minute_is_said_to_be(follow, provider, clock):
    provider.answers["u1"] = [there("u1")]
    desk, [told] = follow()
    assert clock.waits == list(WAITS)
    assert told.found is Found.STILL_THERE
    [found] = desk.found(1)
    assert found.http_status == 200
    assert found.note == (
        f"{ASKED}: 200. The provider still knows this user a minute after its answer. "
        "Some providers take longer; make sure again later."
    )


@pytest.mark.parametrize(
    "answer",
    [
        Reply(401, {}, b""),
        Reply(429, {}, b""),
        BUSY,
        Reply(200, {}, b"<html>"),
        there("another"),
        NoAnswer("No answer", "The connection was refused."),
    ],
)
def test_what_says_nothing_is_not_recorded(follow, provider, answer):
    provider.answers["u1"] = [there("u1"), answer]
    desk, [told] = follow()
    assert len(provider.asked) == 5
    assert told.found is None
    assert told.words
    assert desk.found(1) == []


def test_the_deletion_on_record_stays_as_it_was(follow, provider, ended):
    before, other = deletion(), deletion("u2")
    ended(other)
    desk, _ = follow(before)
    assert desk.row(2).outcome is Outcome.DELETED
    assert desk.found(1) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"account": "Other"}, "The account Other is not there any more."),
        ({"address": "https://old.example.com"}, "has another API address now"),
    ],
)
def test_nobody_is_asked_elsewhere_than_where_it_was_sent(follow, provider, changes, words):
    desk, [told] = follow(deletion(**changes))
    assert provider.asked == []
    assert told.found is None
    assert words in told.words
    assert desk.found(1) == []


def change_credentials(accounts, at: str) -> None:
    accounts.save(replace(accounts.get("verigator", "Main"), changed=at), "Main")


@pytest.mark.parametrize(("changed", "asked"), [(BEFORE, True), (AFTER, False)])
def test_nobody_is_asked_with_other_credentials_than_it_was_sent_with(
    play, ended, provider, accounts, changed, asked
):
    """Another key may belong to another customer, who never had this user."""
    change_credentials(accounts, changed)
    row = ended(deletion())
    user, made = User(row, deletion(), NOW), []

    async def scenario(desk) -> None:
        assert bool(await desk.sure.obstacles([user])) != asked
        made.extend(await desk.sure.ask([user]))
        desk.sure.follow(user)
        await desk.followed()

    desk = play(scenario)
    assert bool(provider.asked) == asked
    assert {told.found for told in (*made, *desk.told)} == {Found.GONE if asked else None}
    if not asked:
        assert desk.found(row) == []
        assert made[0].words.startswith("The credentials of the account Main were changed since")


def test_a_list_s_users_are_not_asked_for_with_other_credentials(
    follow_batch, batch, provider, accounts, path
):
    number, _ = batch(3)
    change_credentials(accounts, "2999-01-01T00:00:00.000Z")
    _, following = follow_batch(number)
    assert provider.asked == []
    assert "were changed since this deletion" in following.reason
    assert counts(path, number) == {None: 3}


def test_a_provider_that_can_not_be_asked_is_left_alone(follow, providers, provider):
    mute = {"verigator": providers["konsign"]}
    for known in (mute, {}):
        _, told = follow(providers=known)
        assert (provider.asked, told) == ([], [])


def test_a_history_that_can_not_be_written_is_told(follow, other_program):
    _, [told] = follow(before=other_program.lock)
    assert told.found is None
    assert "history" in told.words


def test_quitting_gives_up_at_once_and_records_nothing(play, ended, provider, clock):
    row = ended(deletion())
    provider.answers["u1"] = [None]

    async def scenario(desk) -> None:
        desk.sure.follow(User(row, deletion(), NOW))
        await provider.bell.until(lambda: provider.asked)

    desk = play(scenario)
    assert desk.told == []
    assert desk.found(row) == []


def test_nothing_is_followed_once_the_app_quits(play, ended, provider):
    row = ended(deletion())

    async def scenario(desk) -> None:
        await desk.sure.stop()
        desk.sure.follow(User(row, deletion(), NOW))
        with pytest.raises(JournalError, match="about to quit"):
            await desk.sure.ask([User(row, deletion(), NOW)])
        desk.sure._disk = module.Disk()  # for the desk's own stop

    play(scenario)
    assert provider.asked == []


def test_quitting_while_one_is_followed_is_no_mistake(play, ended, clock):
    """It notices only when it wants to look at the account again."""
    mistakes = []

    async def scenario(desk) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, what: mistakes.append(what))

        async def quit_meanwhile(_seconds: float) -> None:
            desk.sure._stopped = True

        desk.sure.sleep = quit_meanwhile
        desk.sure.follow(User(ended(deletion()), deletion(), NOW))
        await desk.followed()
        await asyncio.sleep(0)

    desk = play(scenario)
    assert (mistakes, desk.told) == ([], [])


def test_at_most_four_are_asked_at_a_time(play, ended, provider):
    users = [deletion(f"u{n}") for n in range(20)]
    asked = []

    async def scenario(desk) -> None:
        provider.hold = asyncio.Event()
        for user in users:
            desk.sure.follow(User(ended(user), user, NOW))
        await provider.bell.until(lambda: len(provider.asked) >= 4)
        for _ in users:  # time enough for the others
            await desk.sure._disk.write(lambda: None)
        asked.append(len(provider.asked))
        provider.hold.set()
        await desk.followed()

    desk = play(scenario)
    assert asked == [4]
    assert provider.most == 4
    assert {told.found for told in desk.told} == {Found.GONE}
    assert len(desk.told) == 20


# Asked for by a person


def test_a_person_asks_once(play, ended, provider, clock):
    row = ended(deletion())
    provider.answers["u1"] = [there("u1")]
    seen = []

    async def scenario(desk) -> None:
        seen.extend(await desk.sure.ask([User(row, deletion(), NOW)]))

    desk = play(scenario)
    assert provider.asked == ["u1"]
    assert [made.found for made in seen] == [Found.STILL_THERE]
    assert desk.found(row)[0].note == f"{ASKED}: 200. The provider still knows this user."


def test_who_a_person_found_gone_is_followed_no_more(play, ended, provider, clock):
    row = ended(deletion())
    clock.stands = True

    async def scenario(desk) -> None:
        desk.sure.follow(User(row, deletion(), NOW))
        await clock.bell.until(lambda: clock.waits)
        clock.stands = False
        await desk.sure.ask([User(row, deletion(), NOW)])
        await asyncio.wait_for(desk.followed(), 1)

    desk = play(scenario)
    assert provider.asked == ["u1"]
    assert [f.found for f in desk.found(row)] == [Found.GONE]


# Lists


@pytest.fixture
def batch(journal, providers):
    """Record a list that has ended; return its id and its rows."""

    def batch(count: int, outcome=Outcome.DELETED, status: int = 202) -> tuple[int, list[int]]:
        made = Batch("verigator", "Messente Verigator", "Main", ADDRESS, "users.csv", "print")
        items = [Item(n, n, deletion(f"u{n}")) for n in range(1, count + 1)]
        number = journal.batches.plan(made, items)
        before = None
        rows = []
        for item in items:
            row = journal.batches.step(number, before, item)
            rows.append(row)
            before = row, Result(outcome, "Said.", status, None, "")
        journal.batches.step(number, before, None)
        journal.batches.end(number)
        return number, rows

    return batch


def follow_list(desk, number, provider):
    desk.lists.follow(number, provider)
    return desk.lists.of(number)


@pytest.fixture
def follow_batch(play, providers):
    """Follow a list to the end; return the desk and what became of it."""

    def follow(number: int, provider=providers["verigator"]):
        lists = []

        async def scenario(desk) -> None:
            lists.append(follow_list(desk, number, provider))
            await lists[0].ended()

        return play(scenario), lists[0]

    return follow


def counts(path, number, accepted=()):
    with closing(BatchReader(path)) as reader:
        return reader.made_sure(number, accepted)


def test_a_list_is_made_sure_of_whole(follow_batch, batch, provider, path, monkeypatch):
    monkeypatch.setattr(sure_lists, "PAGE", 3)
    monkeypatch.setattr(sure_lists, "IN_HAND", 2)
    number, rows = batch(10)
    provider.answers |= {"u3": [there("u3")], "u7": [there("u7"), GONE], "u9": [BUSY]}
    assert counts(path, number) == {None: 10}
    desk, following = follow_batch(number)
    assert counts(path, number) == {Found.GONE: 8, Found.STILL_THERE: 1, None: 1}
    assert not following.running
    assert following.reason == "The provider failed (500)."
    assert desk.told == []  # the list's window says it
    assert [f.found for f in desk.found(rows[2])] == [Found.STILL_THERE]
    assert sorted(set(provider.asked)) == sorted(f"u{n}" for n in range(1, 11))


def test_later_those_are_asked_for_who_are_not_confirmed_gone(follow_batch, batch, provider, path):
    number, _ = batch(4)
    provider.answers |= {"u3": [there("u3")], "u4": [BUSY]}
    follow_batch(number)
    provider.asked.clear()
    provider.answers.clear()
    follow_batch(number)
    assert sorted(provider.asked) == ["u3", "u4"]
    assert counts(path, number) == {Found.GONE: 4}


def test_a_list_is_made_sure_of_within_the_limits(follow_batch, batch, provider, clock):
    number, _ = batch(12)
    follow_batch(number)
    assert provider.most <= 4
    # Twelve begin together, and the last one's turn is 1.1 s later at 10 per second.
    assert max(wait for wait in clock.waits if wait < 2) > 0.2


def test_a_provider_that_says_nothing_is_given_up(follow_batch, batch, provider, path):
    number, _ = batch(60)
    refused = Reply(401, {}, b"")
    provider.answers = {f"u{n}": [refused] for n in range(1, 61)}
    _, following = follow_batch(number)
    assert len(provider.asked) <= sure_lists.ENOUGH + 4
    assert "401" in following.reason
    assert counts(path, number) == {None: 60}


@pytest.mark.parametrize(
    ("outcome", "status"), [(Outcome.REFUSED, 403), (Outcome.UNKNOWN, 200), (Outcome.UNKNOWN, None)]
)
def test_only_who_should_be_gone_is_asked_for(follow_batch, batch, provider, path, outcome, status):
    number, _ = batch(3, outcome, status)
    follow_batch(number)
    assert provider.asked == []
    assert counts(path, number) == {}


def test_who_was_accepted_to_be_deleted_later_is_asked_for(
    follow_batch, batch, provider, path, providers
):
    from msgspec.structs import replace as changed

    verigator = providers["verigator"]
    later = changed(verigator, answer=changed(verigator.answer, deleted=(), accepted=(202,)))
    number, _ = batch(3, Outcome.UNKNOWN, 202)
    follow_batch(number, later)
    assert len(provider.asked) == 3
    assert counts(path, number, (202,)) == {Found.GONE: 3}


def test_a_list_is_given_up_when_the_app_quits(play, batch, provider, path, providers):
    number, _ = batch(30)
    provider.answers = {f"u{n}": [None] for n in range(5, 31)}

    async def scenario(desk) -> None:
        follow_list(desk, number, providers["verigator"])
        await provider.bell.until(lambda: len(provider.asked) >= 8)

    play(scenario)
    assert counts(path, number) == {Found.GONE: 4, None: 26}


def test_few_users_of_a_long_list_are_in_hand(play, batch, provider, providers, clock, monkeypatch):
    monkeypatch.setattr(sure_lists, "IN_HAND", 10)
    monkeypatch.setattr(sure_lists, "PAGE", 5)
    number, _ = batch(100)
    clock.stands = True
    seen = []

    async def scenario(desk) -> None:
        follow_list(desk, number, providers["verigator"])
        await clock.bell.until(lambda: len(clock.waits) >= 10)
        for _ in range(5):  # time enough for the next page
            await desk.lists.of(number)._disk.write(lambda: None)
        seen.append(len(asyncio.all_tasks()))

    play(scenario)
    assert len(clock.waits) == 10
    assert seen[0] < 15
