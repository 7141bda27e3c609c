"""A batch: each user once, none after a pause, all on record; the service's log is the judge."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import msgspec
import pytest

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain import notes, words
from gui_app.domain.batch import Batch, BatchState, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import CredentialError, JournalError, NotInHandError
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchReader
from gui_app.history.journal import Journal
from gui_app.jobs import disk, tokens
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import Head
from gui_app.jobs.line import Line
from gui_app.jobs.tokens import Tokens
from gui_app.providers.calls import Step
from gui_app.settings import Settings

LONG = 6.0
ADDRESS = "https://api.example.com"
GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "0"}, b'{"message": "Slow down."}')
LOST = ExchangeFailed("The connection broke.", "reset", left=True)
AWAY = ExchangeFailed("Refused.", "refused", left=False, worth_repeating=True)


class Service:
    """The provider's side: answers by user, keeps its own log, and can hold answers back.

    Attributes:
        log: the users that were asked for, in order.
        answer: what a user gets.
        held: while set, nobody is answered.
        most: how many were on the wire at once, at most.
    """

    def __init__(self) -> None:
        self.log: list[str] = []
        self.answer: Callable[[str], Reply | Exception] = lambda user: GONE
        self.open = threading.Event()
        self.open.set()
        self.on_wire = self.most = 0
        self.headers: list[str] = []
        self._changed = threading.Condition()

    def __call__(self, request, lane):
        return FakeExchange(self, request)

    def enter(self, request) -> str:
        user = request.url.rpartition("/")[2]
        with self._changed:
            self.log.append(user)
            self.headers.append(request.headers["X-Service-Auth"])
            self.on_wire += 1
            self.most = max(self.most, self.on_wire)
            self._changed.notify_all()
        return user

    def leave(self) -> None:
        with self._changed:
            self.on_wire -= 1

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.log) >= count, LONG), self.log


class FakeExchange:
    def __init__(self, service: Service, request) -> None:
        self._service = service
        self._request = request
        self._aborted = threading.Event()

    def run(self) -> Reply:
        if self._aborted.is_set():
            raise ExchangeFailed("Stopped.", "before it left", left=False)
        user = self._service.enter(self._request)
        try:
            while not self._service.open.wait(0.005):
                if self._aborted.is_set():
                    raise ExchangeFailed("Stopped.", "from inside", left=True)
            answer = self._service.answer(user)
        finally:
            self._service.leave()
        if isinstance(answer, Reply):
            return answer
        raise answer

    def abort(self) -> bool:
        self._aborted.set()
        return False


class Desk:
    """A batch on the real journal, and the service it goes to."""

    def __init__(self, journal, vault, provider, path, service) -> None:
        self.journal = journal
        self.vault = vault
        self.tokens = Tokens(vault)
        self.path = path
        self.service = service
        self.provider = provider
        self.account = Account("verigator", "Main", ADDRESS, {"username": "api"})
        self.accounts = AccountBook(Settings(path.with_name("settings.json")))
        self.accounts.save(self.account, None)
        self.run: BatchRun

    def deletion(self, user: str) -> Deletion:
        target = {"service_id": "s1", "user_id": user}
        return Deletion("verigator", "Messente Verigator", "Main", ADDRESS, target, user)

    def plan(self, count: int) -> int:
        batch = Batch("verigator", "Messente Verigator", "Main", ADDRESS, "users.csv")
        items = (Item(n, n + 1, self.deletion(f"u{n}")) for n in range(1, count + 1))
        return self.journal.batches.plan(batch, items)

    def begin(self, count: int = 20, *, in_flight: int = 4, per_second: float = 1e6) -> BatchRun:
        number = self.plan(count)
        return self.take(number, count, Counter(), in_flight, per_second)

    def take(self, number, count, ended, in_flight=4, per_second=1e6, request=None) -> BatchRun:
        request = self.provider.fingerprint if request is None else request
        head = Head(number, self.provider, self.account, "users.csv", count, request)
        way = Line(head, self.journal, self.accounts, self.tokens, self.service)
        self.run = BatchRun(head, self.journal, way, ended, in_flight, per_second)
        return self.run

    async def until(self, fact: Callable[[], object]) -> None:
        async with asyncio.timeout(LONG):
            while not fact():  # noqa: ASYNC110 - in other threads, and many facts
                await asyncio.sleep(0.001)

    async def settle(self) -> None:
        """Let the loop and both kinds of threads get to everything that is there to do."""
        for _ in range(3):
            await self.run._disk.write(lambda: None)
            await self.run._line._run(lambda: None)

    async def ended(self) -> None:
        async with asyncio.timeout(LONG):
            await self.run.finished()

    def row(self):
        with closing(BatchReader(self.path)) as reader:
            return reader.batch(self.run.head.id)

    def outcomes(self) -> dict[str, Outcome | None]:
        with closing(BatchReader(self.path)) as reader:
            number = self.run.head.id
            rows = reader.items(number, reader.numbers(number))
            return {row.user: row.outcome for row in rows}

    def agrees(self) -> None:
        """The history says of every user what the service's log shows."""
        counts = Counter(self.service.log)
        for user, outcome in self.outcomes().items():
            if outcome in (None, Outcome.NOT_SENT):
                assert user not in counts
            else:
                assert counts[user] == 1


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def play(journal, vault, providers, path, service):
    """Return a function that runs a scenario on a desk, and leaves the batch behind."""

    def play(scenario):
        async def run() -> Desk:
            provider = msgspec.structs.replace(providers["verigator"])
            desk = Desk(journal, vault, provider, path, service)
            try:
                async with asyncio.timeout(LONG):
                    await scenario(desk)
            finally:
                service.open.set()
                await desk.run.leave(LONG)
                await desk.tokens.stop()
            return desk

        return asyncio.run(run())

    return play


def failing(**answers):
    """Answer some users in another way."""
    return lambda user: answers.get(user, GONE)


# To the end


@pytest.mark.parametrize("count", [1, 500, 501, 1203])
def test_every_user_is_sent_once_and_on_record(play, service, count):
    async def scenario(desk):
        desk.begin(count)
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert sorted(service.log) == sorted(f"u{n}" for n in range(1, count + 1))
    assert set(desk.outcomes().values()) == {Outcome.DELETED}
    assert desk.run.counts == {Outcome.DELETED: count}
    assert (desk.run.state, desk.run.sending, desk.run.over) == (BatchState.DONE, 0, True)
    assert desk.row().state is BatchState.DONE


def test_it_begins_paused(play, service):
    async def scenario(desk):
        desk.begin()
        await desk.settle()

    desk = play(scenario)
    assert service.log == []
    assert desk.row().state is BatchState.PAUSED


def test_each_outcome_is_counted(play, service):
    service.answer = failing(
        u2=Reply(404, {}, b""), u3=Reply(422, {}, b""), u4=Reply(500, {}, b""), u5=LOST
    )

    async def scenario(desk):
        desk.begin(6)
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {
        Outcome.DELETED: 2,
        Outcome.NOT_FOUND: 1,
        Outcome.REFUSED: 1,
        Outcome.FAILED: 1,
        Outcome.UNKNOWN: 1,
    }
    assert Counter(desk.outcomes().values()) == desk.run.counts


def test_nothing_leaves_before_it_is_on_disk(play, service):
    seen = []

    def look(user):
        with closing(BatchReader(desk_path[0])) as reader:
            [row] = [r for r in reader.items(1, reader.numbers(1)) if r.user == user]
        seen.append(row.outcome)
        return GONE

    desk_path = []

    async def scenario(desk):
        desk_path.append(desk.path)
        service.answer = look
        desk.begin(20)
        desk.run.resume()
        await desk.ended()

    play(scenario)
    assert seen == [Outcome.SENDING] * 20


def test_no_more_are_on_the_wire_than_allowed(play, service):
    async def scenario(desk):
        service.open.clear()
        desk.begin(30, in_flight=3)
        desk.run.resume()
        await desk.until(lambda: service.on_wire == 3)
        assert desk.run.sending == 3
        desk.run.set_limits(6, 1e6)
        await desk.until(lambda: service.on_wire == 6)
        service.open.set()
        await desk.ended()

    play(scenario)
    assert service.most == 6


def test_no_more_begin_in_a_second_than_allowed(play, service):
    times = []
    service.answer = lambda user: times.append(time.monotonic()) or GONE

    async def scenario(desk):
        desk.begin(11, in_flight=8, per_second=50)
        desk.run.resume()
        await desk.ended()

    play(scenario)
    assert max(times) - min(times) >= 10 / 50 * 0.9


def test_a_mistake_in_a_slot_ends_the_batch_and_says_so(play, service, monkeypatch):
    caught = []

    async def scenario(desk):
        asyncio.get_running_loop().set_exception_handler(lambda _, context: caught.append(context))
        desk.begin(30, in_flight=1)

        def reserve():
            raise ZeroDivisionError

        await desk.until(lambda: desk.run._plan.ready)
        monkeypatch.setattr(desk.run._pace, "reserve", reserve)
        desk.run.resume()
        await desk.ended()
        desk.run.resume()

    desk = play(scenario)
    assert (desk.run.state, desk.run.over) == (BatchState.PAUSED, True)
    assert desk.run.reason.startswith("The app made a mistake.")
    assert not desk.row().in_hand
    assert [type(c["exception"]) for c in caught] == [ZeroDivisionError]


def test_a_new_limit_is_kept_to_at_once(play, service):
    async def scenario(desk):
        desk.begin(30, in_flight=4, per_second=0.01)
        desk.run.resume()
        await desk.until(lambda: service.log)
        desk.run.set_limits(4, 1e6)
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.DELETED: 30}


def test_a_mistake_of_ours_counts_as_unknown_and_pauses(play, service):
    caught = []
    service.answer = failing(u1=ZeroDivisionError())

    async def scenario(desk):
        asyncio.get_running_loop().set_exception_handler(lambda _, context: caught.append(context))
        desk.begin(5, in_flight=1)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)
        await desk.until(lambda: not desk.run.sending)

    desk = play(scenario)
    assert desk.outcomes()["u1"] is Outcome.UNKNOWN
    assert desk.run.reason.startswith("The app made a mistake.")
    assert service.log == ["u1"]
    assert [type(c["exception"]) for c in caught] == [ZeroDivisionError]


# Pause, resume, stop


def test_after_a_pause_nothing_begins_and_what_is_on_the_wire_ends(play, service):
    async def scenario(desk):
        service.open.clear()
        desk.begin(20, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: service.on_wire == 4)
        desk.run.pause()
        service.open.set()
        await desk.until(lambda: desk.run.sending == 0)
        await desk.settle()
        assert len(service.log) == 4
        assert desk.run.state is BatchState.PAUSED
        assert desk.run.counts == {Outcome.DELETED: 4}
        assert desk.row().state is BatchState.PAUSED
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert len(service.log) == 20
    desk.agrees()


def test_pausing_and_resuming_wildly_sends_everyone_once(play, service):
    async def scenario(desk):
        desk.begin(300)
        for n in range(60):
            (desk.run.resume if n % 3 else desk.run.pause)()
            await asyncio.sleep(0.002 * (n % 4))
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert len(service.log) == len(set(service.log)) == 300
    desk.agrees()
    assert desk.run.state is BatchState.DONE


def test_a_pause_before_anything_left_is_no_trouble(play, service, monkeypatch):
    async def scenario(desk):
        real = desk.journal.batches.step
        at_step, go = threading.Event(), threading.Event()

        def step(*args):
            at_step.set()
            assert go.wait(LONG)
            return real(*args)

        monkeypatch.setattr(desk.journal.batches, "step", step)
        desk.begin(3, in_flight=1)
        desk.run.resume()
        await desk.until(at_step.is_set)
        desk.run.pause()
        await desk.until(lambda: desk.row().state is BatchState.PAUSED)
        go.set()
        await desk.until(lambda: not desk.run.sending)
        assert (service.log, desk.run.reason) == ([], "")
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.DELETED: 3}


def test_stop_is_for_good_and_says_so_of_every_user_left(play, service):
    async def scenario(desk):
        service.open.clear()
        desk.begin(1100, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: service.on_wire == 4)
        desk.run.stop()
        assert desk.run.state is BatchState.STOPPED
        assert desk.run.sending == 4
        service.open.set()
        await desk.ended()
        desk.run.resume()
        desk.run.pause("no")
        await asyncio.sleep(0)

    desk = play(scenario)
    assert len(service.log) == 4
    assert desk.run.state is BatchState.STOPPED
    assert desk.run.counts == {Outcome.DELETED: 4, Outcome.NOT_SENT: 1096}
    assert Counter(desk.outcomes().values()) == desk.run.counts
    assert desk.row().state is BatchState.STOPPED
    desk.agrees()


def test_stop_while_paused(play, service):
    async def scenario(desk):
        desk.begin(5)
        desk.run.stop()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.NOT_SENT: 5}
    assert service.log == []


# Pausing by itself


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_account_pauses(play, service, status):
    service.answer = lambda user: Reply(status, {}, b'{"message": "Who are you?"}')

    async def scenario(desk):
        desk.begin(50, in_flight=2)
        desk.run.resume()
        await desk.until(lambda: desk.run.state is BatchState.PAUSED and desk.run.reason)
        await desk.until(lambda: not desk.run.sending)

    desk = play(scenario)
    assert len(service.log) <= 3
    assert f"({status}). Who are you?" in desk.run.reason
    assert desk.row().reason == desk.run.reason


def test_five_failures_of_a_kind_pause(play, service):
    service.answer = lambda user: Reply(500, {}, b"{}")

    async def scenario(desk):
        desk.begin(50, in_flight=1)
        desk.run.resume()
        await desk.until(lambda: desk.run.state is BatchState.PAUSED and desk.run.reason)
        await desk.until(lambda: not desk.run.sending)
        service.answer = lambda user: GONE
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.FAILED: 5, Outcome.DELETED: 45}
    assert desk.run.reason == ""
    desk.agrees()


def test_resuming_reads_the_credentials_anew(play, service):
    service.answer = lambda user: (
        GONE if service.headers[-1] == "api:new" else Reply(401, {}, b"{}")
    )

    async def scenario(desk):
        desk.begin(3, in_flight=1)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason and not desk.run.sending)
        await desk.vault.write(desk.account, {"password": "new"})
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.REFUSED: 1, Outcome.DELETED: 2}


def test_resuming_takes_the_account_as_it_is_now(play, service):
    async def scenario(desk):
        desk.begin(1)
        desk.accounts.save(replace(desk.account, values={"username": "other"}), "Main")
        desk.run.resume()
        await desk.ended()

    play(scenario)
    assert service.headers == ["other:pa55-of-verigator"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"address": "https://elsewhere.example.com"}, "is not there any more"),
        ({"name": "Renamed"}, "is not there any more"),
        ({"values": {}}, "Missing: API username."),
    ],
)
def test_without_its_account_it_stays_paused_and_says_why(play, service, change, words):
    async def scenario(desk):
        desk.begin(3)
        desk.accounts.save(replace(desk.account, **change), "Main")
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)

    desk = play(scenario)
    assert desk.run.state is BatchState.PAUSED
    assert words in desk.run.reason
    assert service.log == []


def test_why_it_paused_is_on_record_in_english_whatever_the_window_speaks(play, service):
    async def scenario(desk):
        desk.accounts.remove("verigator", "Main")
        desk.begin()
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)
        missing = desk.run.reason
        desk.accounts.save(desk.account, None)
        await desk.vault.write(desk.account, {"password": "pa55-of-verigator"})
        service.answer = lambda _: Reply(401, {}, b'{"message": "Who are you?"}')
        desk.run.resume()
        await desk.until(lambda: desk.run.state is BatchState.PAUSED and desk.run.reason != missing)
        await desk.settle()
        for reason in (missing, desk.run.reason, desk.row().reason):
            assert "⟦" not in reason
            assert "⟦" in notes.shown(reason)

    words.use(lambda source, comment, number: f"⟦{source}⟧")
    try:
        play(scenario)
    finally:
        words.use(None)


def test_without_a_secret_it_stays_paused_and_says_why(play, service):
    async def scenario(desk):
        await desk.vault.forget(desk.account, ["password"])
        desk.begin(3)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)

    desk = play(scenario)
    assert desk.run.reason.startswith("Missing: API password.")
    assert service.log == []


def test_a_locked_keyring_is_waited_for_and_the_wait_can_be_given_up(play, service, monkeypatch):
    monkeypatch.setattr(tokens, "KEYRING_PATIENCE", 0.01)
    unlocked = None

    async def scenario(desk):
        nonlocal unlocked
        unlocked = asyncio.Event()

        async def read(account, names):
            await unlocked.wait()
            return {"password": "x"}

        monkeypatch.setattr(desk.vault, "read", read)
        desk.begin(3)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason == "Waiting for the keyring to be unlocked.")
        desk.run.pause()
        assert desk.run.reason == ""
        unlocked.set()
        await desk.settle()
        assert service.log == []
        desk.run.resume()
        desk.run.pause()
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.reason == ""
    assert len(service.log) == 3


def test_a_keyring_that_fails_is_said(play, service, monkeypatch):
    async def scenario(desk):
        async def read(account, names):
            raise CredentialError("Locked", "The keyring is locked.", "dbus")

        monkeypatch.setattr(desk.vault, "read", read)
        desk.begin(3)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)

    desk = play(scenario)
    assert desk.run.reason == "The keyring is locked. (dbus)"
    assert service.log == []


# A busy provider


def test_a_busy_answer_is_repeated_and_slows_the_whole_batch(play, service):
    answers = {"u3": iter([BUSY, GONE])}
    service.answer = lambda user: next(answers.get(user, iter([GONE])))

    async def scenario(desk):
        desk.begin(6, in_flight=8)
        desk.run.resume()
        await desk.until(lambda: service.log.count("u3") == 2)
        assert desk.run._pace.places < 8
        await desk.ended()

    desk = play(scenario)
    assert Counter(service.log)["u3"] == 2
    assert desk.run.counts == {Outcome.DELETED: 6}


def test_a_storm_of_busy_answers_ends_in_a_pause(play, service):
    service.answer = lambda user: BUSY

    async def scenario(desk):
        desk.begin(200, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)
        await desk.settle()  # who waits for a repeat goes on waiting
        before = len(service.log)
        service.answer = lambda user: GONE
        desk.run.resume()
        await desk.until(lambda: desk.run.done > 6)
        assert before <= 4 * 4
        desk.run.set_limits(64, 1e6)
        await desk.ended()

    desk = play(scenario)
    assert set(Counter(service.log).values()) <= {1, 2, 3, 4, 5}
    assert desk.run.counts[Outcome.DELETED] >= 190
    assert desk.run.done == 200


def test_a_server_that_is_away_pauses_and_goes_on_where_it_was(play, service, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.attempt._PAUSES", (0.001,) * 3)
    service.answer = lambda user: AWAY

    async def scenario(desk):
        desk.begin(50, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: desk.run.state is BatchState.PAUSED and desk.run.reason)
        assert "could not be sent" in desk.run.reason
        service.answer = lambda user: GONE
        desk.run.set_limits(64, 1e6)
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts[Outcome.NOT_SENT] >= 5
    assert desk.run.counts.total() == 50
    assert Counter(desk.outcomes().values()) == desk.run.counts


def test_who_waits_for_another_try_is_not_on_the_wire(play, service):
    service.answer = lambda user: Reply(429, {"retry-after": "50"}, b"{}")

    async def scenario(desk):
        desk.begin(1)
        desk.run.resume()
        await desk.until(lambda: desk.run.waiting)
        assert (desk.run.sending, desk.run.waiting) == (1, 1)
        desk.run.stop()
        await desk.ended()

    desk = play(scenario)
    assert (desk.run.sending, desk.run.waiting) == (0, 0)


def test_while_paused_nothing_is_repeated(play, service):
    answers = {"u1": iter([BUSY, GONE])}
    first, paused = threading.Event(), threading.Event()

    def answer(user):
        if user == "u1":
            first.set()
            paused.wait(10)
        return next(answers.get(user, iter([GONE])))

    service.answer = answer

    async def scenario(desk):
        desk.begin(1)
        desk.run.resume()
        await desk.until(first.is_set)
        desk.run.pause()
        paused.set()
        await desk.settle()
        sent = len(service.log)
        desk.run.resume()
        await desk.ended()
        assert sent <= 2

    desk = play(scenario)
    assert desk.run.counts == {Outcome.DELETED: 1}


# The history can't be written


def test_a_history_that_cannot_be_written_pauses_and_loses_nothing(play, service, monkeypatch):
    monkeypatch.setattr(disk, "SAVE_AGAIN", 0.01)
    full = threading.Event()

    async def scenario(desk):
        real = desk.journal.batches.step

        def step(*args):
            if full.is_set():
                raise JournalError("Full", "The disk is full.", "")
            return real(*args)

        monkeypatch.setattr(desk.journal.batches, "step", step)
        service.open.clear()
        desk.begin(40, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: service.on_wire == 4)
        full.set()
        service.open.set()
        await desk.until(lambda: desk.run.reason)
        await desk.settle()
        assert desk.run.reason == "The disk is full."
        assert desk.run.sending == 4
        assert len(service.log) == 4
        full.clear()
        await desk.until(lambda: desk.run.sending == 0)
        assert desk.run.counts == {Outcome.DELETED: 4}
        assert len(service.log) == 4
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert len(service.log) == 40
    desk.agrees()


def test_stopping_on_a_full_disk_says_why_it_takes_so_long(play, service, monkeypatch):
    monkeypatch.setattr(disk, "SAVE_AGAIN", 0.01)

    async def scenario(desk):
        real, full = desk.journal.batches.stop, True

        def stop(*args):
            if full:
                raise JournalError("Full", "The disk is full.", "")
            return real(*args)

        monkeypatch.setattr(desk.journal.batches, "stop", stop)
        desk.begin(4)
        desk.run.stop()
        await desk.until(lambda: desk.run.reason == "The disk is full.")
        assert desk.run.state is BatchState.STOPPED
        full = False
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.NOT_SENT: 4}
    assert desk.run.reason == ""


def test_a_batch_that_another_window_took_is_not_sent(play, service, journal, path):
    async def scenario(desk):
        desk.begin(10)
        await desk.until(lambda: desk.row() is not None)
        journal.batches.leave(desk.run.head.id)
        with closing(Journal(path)) as other:
            other.batches.take(desk.run.head.id)
            desk.run.resume()
            await desk.until(lambda: desk.run.reason)
            assert service.log == []

    play(scenario)


def test_a_plan_that_cannot_be_read_pauses(play, service, monkeypatch):
    async def scenario(desk):
        real = desk.journal.batches.waiting
        broken = True

        def waiting(*args):
            if broken:
                raise JournalError("Damaged", "The history is damaged.", "")
            return real(*args)

        monkeypatch.setattr(desk.journal.batches, "waiting", waiting)
        desk.begin(10)
        desk.run.resume()
        await desk.until(lambda: desk.run.reason == "The history is damaged.")
        broken = False
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.DELETED: 10}


# Leaving, and going on


def test_leaving_waits_for_answers_and_another_takes_over(play, service):
    async def scenario(desk):
        service.open.clear()
        run = desk.begin(20, in_flight=4)
        run.resume()
        await desk.until(lambda: service.on_wire == 4)
        asyncio.get_running_loop().call_later(0.05, service.open.set)
        await run.leave(LONG)
        assert run.over
        assert run.counts == {Outcome.DELETED: 4}
        assert desk.row().state is BatchState.PAUSED
        assert not desk.row().in_hand
        desk.journal.batches.take(run.head.id)
        desk.take(run.head.id, 20, Counter(run.counts))
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert desk.run.counts == {Outcome.DELETED: 20}
    assert len(service.log) == 20
    desk.agrees()


def test_leaving_breaks_off_what_has_no_answer(play, service):
    async def scenario(desk):
        service.open.clear()
        desk.begin(20, in_flight=4)
        desk.run.resume()
        await desk.until(lambda: service.on_wire == 4)
        await desk.run.leave(0.01)

    desk = play(scenario)
    assert Counter(desk.outcomes().values()) == {Outcome.UNKNOWN: 4, None: 16}
    desk.agrees()


def test_leaving_while_a_repeat_is_waited_for_keeps_the_last_answer(play, service):
    service.answer = lambda user: Reply(429, {"retry-after": "50"}, b'{"message": "Later."}')

    async def scenario(desk):
        desk.begin(1)
        desk.run.resume()
        await desk.until(lambda: desk.run._pace.held)
        await desk.run.leave(LONG)

    desk = play(scenario)
    assert desk.outcomes() == {"u1": Outcome.FAILED}


def test_it_cannot_be_taken_twice(play, journal, path):
    async def scenario(desk):
        desk.begin(3)
        with closing(Journal(path)) as other, pytest.raises(NotInHandError):
            other.batches.take(desk.run.head.id)

    play(scenario)


# Never twice, never something else


def test_who_was_sent_elsewhere_since_the_list_was_confirmed_is_not_sent_again(play, service):
    async def scenario(desk):
        desk.begin(5, in_flight=1)
        for user, outcome in (("u2", Outcome.DELETED), ("u3", Outcome.FAILED)):
            row = desk.journal.add(desk.deletion(user))
            desk.journal.begin_attempt(row)
            desk.journal.finish(row, Result(outcome, "Elsewhere."))
        desk.run.resume()
        await desk.ended()

    desk = play(scenario)
    assert service.log == ["u1", "u3", "u4", "u5"]
    assert desk.outcomes()["u2"] is Outcome.NOT_SENT
    assert desk.run.counts == {Outcome.DELETED: 4, Outcome.NOT_SENT: 1}
    assert desk.run.sending == 0


def test_two_lists_with_the_same_users_send_everybody_once(play, service):
    async def scenario(desk):
        first, second = desk.plan(20), desk.plan(20)
        other = desk.take(first, 20, Counter())
        desk.take(second, 20, Counter())
        other.resume()
        desk.run.resume()
        await other.finished()
        await desk.ended()
        assert other.counts + desk.run.counts == {Outcome.DELETED: 20, Outcome.NOT_SENT: 20}

    play(scenario)
    assert sorted(service.log) == sorted(f"u{n}" for n in range(1, 21))


def test_with_another_provider_file_it_does_not_go_on(play, service):
    async def scenario(desk):
        desk.take(desk.plan(3), 3, Counter(), request="another")
        desk.run.resume()
        await desk.until(lambda: desk.run.reason)

    desk = play(scenario)
    assert desk.run.reason.startswith("The provider file has changed since")
    assert "or this version of the app reads it otherwise" in desk.run.reason
    assert service.log == []


# What is shown


def test_the_version_tells_every_change(play, service):
    async def scenario(desk):
        run = desk.begin(3, in_flight=1)
        seen = [run.version]
        service.open.clear()
        run.resume()
        await desk.until(lambda: service.on_wire == 1)
        seen.append(run.version)
        run.pause("Because.")
        seen.append(run.version)
        service.open.set()
        await desk.until(lambda: run.done == 1)
        seen.append(run.version)
        assert seen == sorted(set(seen))

    play(scenario)


def test_rate_and_time_left_are_told_while_it_runs(play, service, monkeypatch):
    async def scenario(desk):
        run = desk.begin(40, in_flight=1, per_second=20)
        assert run.rate is None
        assert run.time_left is None
        run.resume()
        await desk.until(lambda: run.rate)
        assert run.time_left == pytest.approx((40 - run.done) / run.rate, rel=0.3)
        run.pause()
        assert run.rate is None

    play(scenario)


@pytest.mark.parametrize("answer", [GONE, Reply(202, {}, b"<html>")])
def test_a_step_or_a_web_page_with_202_is_no_answer_that_it_is_done_later(play, service, answer):
    async def scenario(desk):
        provider = desk.provider
        unnamed = msgspec.structs.replace(provider.answer, deleted=())
        step = Step(method="POST", path="/lock/{user_id}", label="Lock")
        before = [step] if answer is GONE else []
        desk.provider = msgspec.structs.replace(provider, answer=unnamed, before=before)
        service.answer = lambda user: answer
        desk.begin(20).resume()
        await desk.until(lambda: desk.run.reason)

    desk = play(scenario)
    assert "users in a row ended without an answer that can be trusted" in desk.run.reason


def test_answers_that_it_is_done_later_are_no_reason_to_pause(play, service):
    async def scenario(desk):
        answer = msgspec.structs.replace(desk.provider.answer, deleted=())
        desk.provider = msgspec.structs.replace(desk.provider, answer=answer)
        desk.begin(20).resume()
        await desk.ended()

    desk = play(scenario)
    assert len(service.log) == 20
    assert set(desk.outcomes().values()) == {Outcome.UNKNOWN}
