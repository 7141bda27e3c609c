"""Steps before a deletion, and a token that expires on the way: each request is a try."""

import asyncio
import json
from contextlib import closing
from urllib.parse import urlsplit

import msgspec
import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.reader import Reader
from gui_app.jobs.facts import Changed, Finished
from gui_app.jobs.sender import Order
from gui_app.providers.calls import Change, Step

ADDRESS = "https://api.example.com"
OK = Reply(204, {}, b"")
GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "0"}, b'{"message": "Slow down."}')
REFUSED = Reply(403, {}, b'{"message": "Not for you"}')
BROKEN = Reply(500, {}, b'{"message": "Out of order"}')
NOBODY = Reply(404, {}, b'{"message": "Who?"}')
EXPIRED = Reply(401, {}, b'{"message": "Your Session has expired"}')
AWAY = ExchangeFailed("Refused. Nothing was sent.", "errno 111", left=False, worth_repeating=True)
DNS = ExchangeFailed("No such host. Nothing was sent.", "gaierror", left=False)
LOST = ExchangeFailed("No answer. Perhaps carried out.", "reset", left=True)
STAYS = "The deletion itself was not sent."


@pytest.fixture
def two_steps(providers):
    """Verigator, as if a user had to be disabled and logged out before."""
    path = "/v1/users/{user_id}/"
    before = [
        Step(method="POST", path=path + "disable", label="Disable"),
        Step(method="POST", path=path + "logout", label="Log out", done=(204, 404)),
    ]
    return msgspec.structs.replace(providers["verigator"], before=before)


@pytest.fixture
def ordered(two_steps):
    main = Account("verigator", "Main", ADDRESS, {"username": "api"})
    return Order.make(two_steps, main, {"service_id": "s1", "user_id": "u1"})


def asked(wire):
    return [urlsplit(e.request.url).path.rpartition("/")[2] for e in wire.exchanges]


def tries(row):
    return [a.outcome.value for a in row.attempts if a.outcome]


def test_the_steps_go_first_each_of_them_a_try(send, ordered, wire):
    desk = send(ordered, replies=[OK, OK, GONE])
    assert asked(wire) == ["disable", "logout", "u1"]
    row = desk.row()
    assert row.outcome is Outcome.DELETED
    assert tries(row) == ["done", "done", "deleted"]
    assert [a.http_status for a in row.attempts] == [204, 204, 202]
    assert row.message == "The provider says the user is deleted. Done before: Disable, Log out."


def test_each_step_is_on_disk_before_the_next_one_leaves(send, ordered, wire, path):
    seen = []

    def look(_):
        with closing(Reader(path)) as reader:
            row = reader.details(1)
            seen.append((len(row.attempts), tries(row)))

    wire.look = look
    send(ordered, replies=[OK, OK, OK])
    assert seen == [(1, []), (2, ["done"]), (3, ["done", "done"])]


ENDINGS = [
    (REFUSED, "refused", "Not for you."),
    (BROKEN, "failed", "Out of order."),
    (Reply(302, {"location": "https://a.example"}, b""), "refused", "The provider pointed to"),
    (Reply(200, {}, b"<html>"), "unknown", ""),
    (LOST, "unknown", "No answer. Perhaps carried out."),
]


@pytest.mark.parametrize(("ending", "outcome", "words"), [*ENDINGS, (NOBODY, "not_found", "Who?")])
def test_a_first_step_that_is_not_carried_out_ends_it(send, ordered, wire, ending, outcome, words):
    row = send(ordered, replies=[ending]).row()
    assert asked(wire) == ["disable"]
    assert (row.outcome.value, tries(row)) == (outcome, [outcome])
    first = row.message.partition("\n")[0]
    assert first.startswith(f"Disable: {words}")
    assert first.endswith(STAYS)


@pytest.mark.parametrize(("ending", "outcome", "words"), ENDINGS)
def test_a_second_step_that_is_not_carried_out_ends_it(send, ordered, wire, ending, outcome, words):
    row = send(ordered, replies=[OK, ending]).row()
    assert asked(wire) == ["disable", "logout"]
    assert (row.outcome.value, tries(row)) == (outcome, ["done", outcome])
    first = row.message.partition("\n")[0]
    assert first.startswith(f"Log out: {words}")
    assert first.endswith(f"{STAYS} Done before: Disable.")


def test_a_status_that_counts_as_done_lets_the_next_one_follow(send, ordered, wire):
    row = send(ordered, replies=[OK, NOBODY, GONE]).row()
    assert asked(wire) == ["disable", "logout", "u1"]
    assert tries(row) == ["done", "done", "deleted"]
    said = "Done before: Disable. Log out: nothing to do (404)."
    assert row.message == f"The provider says the user is deleted. {said}"


def test_a_web_page_with_a_status_that_counts_as_done_ends_it(send, ordered, wire):
    row = send(ordered, replies=[OK, Reply(404, {}, b"<html>"), GONE]).row()
    assert asked(wire) == ["disable", "logout"]
    assert row.outcome is Outcome.NOT_FOUND
    assert row.message.endswith(f"{STAYS} Done before: Disable.")


def test_after_a_step_with_nothing_to_do_it_is_not_said_that_nothing_was_sent(
    send, two_steps, wire
):
    provider = msgspec.structs.replace(two_steps, before=two_steps.before[1:])
    main = Account("verigator", "Main", ADDRESS, {"username": "api"})
    order = Order.make(provider, main, {"service_id": "s1", "user_id": "u1"})
    row = send(order, replies=[NOBODY, DNS]).row()
    assert asked(wire) == ["logout", "u1"]
    assert (row.outcome, tries(row)) == (Outcome.FAILED, ["done", "not_sent"])
    assert row.message.startswith(f"Log out: nothing to do (404). {STAYS}\nThe last try:")


@pytest.mark.parametrize(
    ("replies", "later"),
    [
        ([OK, OK, GONE], True),
        ([Reply(202, {}, b"")], False),
        ([OK, OK, Reply(202, {}, b"<html>")], False),
        ([OK, OK, ExchangeFailed("Cut off.", "reset", left=True, status=202)], False),
    ],
)
@pytest.mark.parametrize("asks", [True, False])
def test_only_the_answer_to_the_deletion_says_that_it_is_done_later(
    play, two_steps, wire, replies, later, asks
):
    provider = msgspec.structs.replace(
        two_steps,
        answer=msgspec.structs.replace(two_steps.answer, deleted=()),
        look_up=two_steps.look_up if asks else None,
    )
    main = Account("verigator", "Main", ADDRESS, {"username": "api"})
    facts = []

    async def scenario(desk):
        desk.on_fact = facts.append
        wire.replies = list(replies)
        desk.sender.start(Order.make(provider, main, {"service_id": "s1", "user_id": "u1"}))
        await desk.ended()

    play(scenario)
    [result] = [fact.result for fact in facts if isinstance(fact, Finished)]
    assert (result.outcome, result.http_status) == (Outcome.UNKNOWN, 202)
    assert result.later is later
    assert ("look at its own pages later" in result.message) is (later and not asks)


@pytest.mark.parametrize(("ending", "outcome", "words"), [*ENDINGS, (NOBODY, "not_found", "Who?")])
def test_how_the_deletion_itself_ends_is_how_it_ends(send, ordered, ending, outcome, words):
    row = send(ordered, replies=[OK, OK, ending]).row()
    assert (row.outcome.value, tries(row)) == (outcome, ["done", "done", outcome])
    first = row.message.partition("\n")[0]
    assert "Log out:" not in first
    assert STAYS not in first
    assert first.endswith("Done before: Disable, Log out.")


def test_a_first_step_that_never_left_is_not_sent(send, ordered, wire):
    row = send(ordered, replies=[DNS]).row()
    assert (row.outcome, tries(row)) == (Outcome.NOT_SENT, ["not_sent"])
    assert row.message.startswith(f"Disable: No such host. Nothing was sent. {STAYS}\n")


@pytest.mark.parametrize(
    ("replies", "done"), [([OK, DNS], "Disable"), ([OK, OK, DNS], "Disable, Log out")]
)
def test_once_something_was_done_nothing_is_not_sent_any_more(send, ordered, replies, done):
    row = send(ordered, replies=replies).row()
    assert row.outcome is Outcome.FAILED
    assert tries(row) == ["done"] * (len(replies) - 1) + ["not_sent"]
    assert row.message.startswith(f"Done: {done}. {STAYS}\nThe last try: ")


@pytest.mark.parametrize("ending", [BUSY, AWAY])
def test_only_the_step_is_tried_again_and_each_counts_its_own_tries(
    send, ordered, wire, ending, monkeypatch
):
    monkeypatch.setattr("gui_app.jobs.attempt._PAUSES", (0.0, 0.0, 0.0))
    row = send(ordered, replies=[*[ending] * 3, OK, *[ending] * 3, OK, *[ending] * 3, GONE]).row()
    assert asked(wire) == ["disable"] * 4 + ["logout"] * 4 + ["u1"] * 4
    assert row.outcome is Outcome.DELETED


def test_a_step_is_tried_four_times_at_most(send, ordered, wire, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.attempt._PAUSES", (0.0, 0.0, 0.0))
    row = send(ordered, replies=[OK, *[BUSY] * 9]).row()
    assert asked(wire) == ["disable"] + ["logout"] * 4
    assert row.outcome is Outcome.FAILED


def test_nothing_is_sent_if_a_later_request_can_t_be_filled(two_steps, send, wire):
    delete = Change(method="DELETE", path="/users/{user_id}", headers={"X-Who": "{username}"})
    auth = msgspec.structs.replace(two_steps.auth, headers={"X-Key": "{password}"})
    provider = msgspec.structs.replace(two_steps, delete=delete, auth=auth)
    main = Account("verigator", "Main", ADDRESS, {"username": "ä"})
    row = send(Order.make(provider, main, {"service_id": "s1", "user_id": "u1"})).row()
    assert row.outcome is Outcome.NOT_SENT
    assert wire.exchanges == []


def test_when_the_app_ends_between_two_steps_it_says_what_was_done(play, ordered, wire):
    async def scenario(desk):
        def end(fact):
            if isinstance(fact, Changed) and tries(desk.row()) == ["done"]:
                desk.sender._stop.set()

        desk.on_fact = end
        wire.replies = [OK, OK, OK]
        desk.sender.start(ordered)
        await desk.ended()

    row = play(scenario).row()
    assert asked(wire) == ["disable"]
    assert (row.outcome, tries(row)) == (Outcome.FAILED, ["done"])
    assert row.message == f"Done: Disable. {STAYS}"


# A token that expires

IDS = {"client_id": "client-id-1", "authorization_id": "authorization-id-1"}
DELETED = Reply(200, {}, b'{"statuscode": "200", "status": true, "message": "Gone."}')
TOKEN = Reply(200, {}, b'{"Token": "token-2"}')


@pytest.fixture
def with_ids(vault, konsign_order):
    asyncio.run(vault.write(konsign_order.account, IDS))
    return konsign_order


def test_an_expired_token_is_renewed_and_the_request_sent_again(send, with_ids, wire):
    row = send(with_ids, replies=[EXPIRED, TOKEN, DELETED]).row()
    assert asked(wire) == ["delete", "auth", "delete"]
    tokens = [e.request.headers.get("x-access-token") for e in wire.exchanges]
    assert tokens == ["t0ken/of+konsign", None, "token-2"]
    assert row.outcome is Outcome.DELETED
    assert tries(row) == ["refused", "deleted"]
    assert row.attempts[0].message == "Your Session has expired"


@pytest.mark.parametrize("code", ["401", 401])
def test_the_body_s_own_code_counts_too(send, with_ids, wire, code):
    said = {"statuscode": code, "status": False, "message": "Your Session has expired"}
    row = send(with_ids, replies=[Reply(200, {}, json.dumps(said).encode()), TOKEN, DELETED]).row()
    assert tries(row) == ["refused", "deleted"]


def test_it_is_renewed_once_and_then_refused(send, with_ids, wire):
    row = send(with_ids, replies=[EXPIRED, TOKEN, EXPIRED, TOKEN]).row()
    assert asked(wire) == ["delete", "auth", "delete"]
    assert (row.outcome, tries(row)) == (Outcome.REFUSED, ["refused", "refused"])
    assert row.message == "Your Session has expired"


@pytest.mark.parametrize(
    ("ending", "said"),
    [
        (REFUSED, "Signing in failed. The provider refused (403): Not for you."),
        (LOST, "Signing in failed. No answer."),
        (Reply(200, {}, b'{"Token": "a\\nb"}'), "Signing in failed. The provider's token contains"),
    ],
)
def test_if_signing_in_fails_the_answer_stands(send, with_ids, wire, ending, said):
    row = send(with_ids, replies=[EXPIRED, ending, DELETED]).row()
    assert asked(wire) == ["delete", "auth"]
    assert (row.outcome, tries(row)) == (Outcome.REFUSED, ["refused"])
    [first, second, *_] = row.message.splitlines()
    assert first == "Your Session has expired"
    assert second.startswith(said)


def test_without_ids_nothing_is_renewed(send, konsign_order, wire):
    row = send(konsign_order, replies=[EXPIRED, DELETED]).row()
    assert asked(wire) == ["delete"]
    assert (row.outcome, tries(row)) == (Outcome.REFUSED, ["refused"])


@pytest.mark.parametrize(
    "unclear",
    [
        Reply(500, {}, b'{"statuscode": "401", "status": true}'),
        Reply(200, {}, b'{"statuscode": "401", "status": true}'),
        LOST,
    ],
)
def test_an_unknown_end_is_never_sent_again(send, with_ids, wire, unclear):
    row = send(with_ids, replies=[unclear, TOKEN, DELETED]).row()
    assert asked(wire) == ["delete"]
    assert row.outcome is Outcome.UNKNOWN


def test_a_sign_in_that_fails_beforehand_is_not_sent(send, with_ids, wire, vault):
    asyncio.run(vault.forget(with_ids.account, ["token"]))
    row = send(with_ids, replies=[REFUSED, DELETED]).row()
    assert asked(wire) == ["auth"]
    assert (row.outcome, tries(row)) == (Outcome.NOT_SENT, [])
    assert row.message.startswith("Signing in failed. The provider refused (403): Not for you.")


def test_a_step_s_expired_token_is_renewed_and_nothing_is_done_twice(send, with_ids, wire):
    steps = [Step(method="POST", path=f"/{name}", label=name) for name in ("one", "two")]
    provider = msgspec.structs.replace(with_ids.provider, before=steps)
    order = Order(provider, with_ids.account, with_ids.deletion)
    row = send(order, replies=[DELETED, EXPIRED, TOKEN, DELETED, DELETED]).row()
    assert asked(wire) == ["one", "two", "auth", "two", "delete"]
    assert row.outcome is Outcome.DELETED
    assert tries(row) == ["done", "refused", "done", "deleted"]


def test_when_the_app_ends_while_it_signs_in_again_the_answer_stands(play, with_ids, wire):
    async def scenario(desk):
        wire.replies = [EXPIRED]
        desk.sender.start(with_ids)
        await desk.until(lambda: asked(wire) == ["delete", "auth"] and wire.running)
        await desk.sender.stop(0.01)

    row = play(scenario).row()
    assert (row.outcome, tries(row)) == (Outcome.REFUSED, ["refused"])
    said = "The app was closed before it could sign in again."
    assert row.message == f"Your Session has expired\n{said}"
