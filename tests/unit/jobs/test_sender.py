"""Sending: on disk before it is on the wire, four at a time, never a lie about the end."""

import asyncio
import threading
from contextlib import closing
from dataclasses import replace

import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain.errors import DeskError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.reader import Reader
from gui_app.jobs import sender as module
from gui_app.jobs.facts import Changed, KeyringWaited, Recorded

GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "0"}, b'{"message": "Slow down."}')


def test_facts_come_in_order_and_the_row_holds_the_answer(send, order):
    desk = send(order(), replies=[GONE])
    [recorded, changed, finished] = desk.facts
    assert recorded == Recorded(1, order().deletion)
    assert changed == Changed(1)
    assert (finished.id, finished.deletion) == (1, order().deletion)
    assert finished.result.outcome is Outcome.DELETED
    row = desk.row()
    assert (row.outcome, row.http_status, row.raw_answer) == (Outcome.DELETED, 202, "")
    assert (row.target, row.address) == (order().deletion.target, order().deletion.address)
    assert len(row.attempts) == 1


def test_the_request_is_the_one_that_was_confirmed(send, order, wire):
    send(order("u/1"), replies=[GONE])
    [exchange] = wire.exchanges
    assert exchange.request.method == "DELETE"
    assert exchange.request.url == "https://api.example.com/v1/service/service/s1/users/u%2F1"
    assert exchange.request.headers["X-Service-Auth"] == "api:pa55-of-verigator"


def test_each_fact_is_told_on_the_thread_of_the_loop(play, order, wire):
    threads = set()

    async def scenario(desk):
        desk.on_fact = lambda fact: threads.add(threading.current_thread())
        wire.replies = [BUSY, GONE]
        desk.sender.start(order())
        await desk.ended()

    play(scenario)
    assert threads == {threading.current_thread()}


def test_nothing_leaves_before_its_attempt_is_on_disk(send, order, wire, path):
    seen = []

    def look(_):
        with closing(Reader(path)) as reader:
            row = reader.details(1)
        seen.append((row.outcome, [(a.number, a.finished_at is None) for a in row.attempts]))

    wire.look = look
    send(order(), replies=[BUSY, GONE])
    assert seen == [
        (Outcome.SENDING, [(1, True)]),
        (Outcome.SENDING, [(1, False), (2, True)]),
    ]


def test_finished_is_told_when_it_is_on_disk(play, order, wire):
    outcomes = []

    async def scenario(desk):
        desk.on_fact = lambda _: outcomes.append(desk.row().outcome.value)
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.ended()

    play(scenario)
    assert outcomes == ["sending", "sending", "deleted"]


def test_what_has_ended_is_running_no_more_when_that_is_told(play, order, wire):
    running = []

    async def scenario(desk):
        desk.on_fact = lambda fact: running.append((type(fact).__name__, desk.sender.running))
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        wire.running[0].answer(GONE)
        await desk.until(lambda: "Finished" in desk.kinds)

    play(scenario)
    assert running == [("Recorded", 1), ("Changed", 1), ("Finished", 0)]


def test_four_are_sent_at_a_time_and_the_others_wait(play, order, wire):
    async def scenario(desk):
        for i in range(10):
            desk.sender.start(order(f"u{i}"))
        await desk.until(lambda: len(wire.running) == 4 and desk.kinds.count("Recorded") == 10)
        assert desk.sender.running == 10
        assert [len(desk.row(n).attempts) for n in range(1, 11)] == [1] * 4 + [0] * 6
        assert desk.row(5).message == "Waiting for its turn."
        wire.running[2].answer(GONE)
        await desk.until(lambda: len(wire.exchanges) == 5 and len(wire.running) == 4)
        wire.replies = [GONE] * 5
        for exchange in list(wire.running):
            exchange.answer(GONE)
        await desk.ended()

    desk = play(scenario)
    assert wire.most == 4
    assert len(wire.exchanges) == 10
    assert desk.outcomes() == ["deleted"] * 10


def test_those_waiting_are_sent_in_the_order_they_were_started(send, order, wire):
    send(*(order(f"u{i}") for i in range(12)), replies=[GONE] * 12)
    users = [exchange.request.url.rpartition("/")[2] for exchange in wire.exchanges]
    assert sorted(users[4:], key=lambda user: int(user[1:])) == users[4:]


def test_a_deletion_waiting_for_its_repeat_keeps_its_place(play, order, wire):
    async def scenario(desk):
        wire.replies = [Reply(429, {"retry-after": "50"}, b"")] * 4
        for i in range(5):
            desk.sender.start(order(f"u{i}"))
        await desk.until(lambda: desk.kinds.count("Changed") == 8)
        assert len(desk.row(5).attempts) == 0
        await desk.sender.stop(0)

    play(scenario)
    assert len(wire.exchanges) == 4


def test_the_same_deletion_is_not_sent_twice_at_once(play, order, wire):
    async def scenario(desk):
        desk.sender.start(order())
        with pytest.raises(DeskError, match="already"):
            desk.sender.start(order())
        await desk.until(lambda: wire.running)
        with pytest.raises(DeskError, match="already"):
            desk.sender.start(order())
        wire.replies = [GONE]
        desk.sender.start(order("u2"))
        await desk.until(lambda: "Finished" in desk.kinds)
        wire.running[0].answer(GONE)
        await desk.ended()
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.ended()

    assert play(scenario).outcomes() == ["deleted"] * 3


def test_secrets_are_neither_in_the_history_nor_in_what_is_told(send, konsign_order, path):
    secret = "t0ken/of+konsign"
    body = f'{{"message": "bad token {secret}", "status": false}}'.encode()
    desk = send(konsign_order, replies=[Reply(401, {}, body)])
    assert desk.outcomes() == ["refused"]
    assert secret not in repr(desk.facts)
    for file in path.parent.rglob("history*"):
        assert secret.encode() not in file.read_bytes()


def test_half_a_character_in_a_message_is_recorded(send, konsign_order):
    body = b'{"message": "\\ud800!", "status": false, "statuscode": "422"}'
    desk = send(konsign_order, replies=[Reply(200, {}, body)])
    assert (desk.row().outcome, desk.row().message) == (Outcome.REFUSED, "\\ud800!")


def unsent(desk, wire):
    assert desk.kinds == ["Recorded", "Finished"]
    assert wire.exchanges == []
    row = desk.row()
    assert (row.outcome, row.attempts, row.raw_answer) == (Outcome.NOT_SENT, (), None)
    assert row.message == desk.facts[-1].result.message
    return row.message


def test_without_a_credential_nothing_is_sent(send, order, wire):
    assert unsent(send(order(account="Other")), wire).startswith("Missing: API password.")


def test_a_credential_saved_for_another_address_stays_here(send, order, wire):
    message = unsent(send(order(address="https://evil.example.com")), wire)
    assert "Enter its credentials again" in message
    assert "evil.example.com" in message


def test_an_address_that_is_no_longer_the_accounts_gets_nothing(send, order, wire):
    confirmed = order()
    moved = replace(confirmed, account=replace(confirmed.account, address="https://b.example.com"))
    unsent(send(moved), wire)


def test_an_unusable_value_is_not_sent(send, order, wire):
    assert "User ID" in unsent(send(order("..")), wire)


def test_a_mistake_of_ours_is_unknown_and_reported(play, order, wire):
    reported = []

    async def scenario(desk):
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))
        wire.replies = [ZeroDivisionError("pa55-of-verigator")]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.outcomes() == ["unknown"]
    assert desk.row().message.endswith("\nZeroDivisionError")
    assert [type(error) for error in reported] == [ZeroDivisionError]


def test_a_keyring_that_takes_long_is_told(play, order, wire, store, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.tokens.KEYRING_PATIENCE", 0.001)
    unlocked = threading.Event()
    get = store.get

    def blocking_get(service, key):
        assert unlocked.wait(20)
        return get(service, key)

    monkeypatch.setattr(store, "get", blocking_get)

    async def scenario(desk):
        desk.on_fact = lambda fact: isinstance(fact, KeyringWaited) and unlocked.set()
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.kinds == ["Recorded", "KeyringWaited", "Changed", "Finished"]
    assert desk.outcomes() == ["deleted"]


def test_an_order_takes_the_fields_in_the_order_of_the_provider_file(providers):
    target = {"email": "a@b.ee", "user_id": "1", "company_id": "39"}
    account = Account("konsign", "Main", "https://k.example.com")
    deletion = module.Order.make(providers["konsign"], account, target).deletion
    assert list(deletion.target) == ["company_id", "user_id", "email"]
    assert (deletion.user, deletion.address) == ("1 · a@b.ee", "https://k.example.com")
    assert (deletion.provider, deletion.provider_title) == ("konsign", "Konsign")
