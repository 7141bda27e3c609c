"""What a deletion leaves in the history is English, whatever language the window speaks."""

import ast
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain import on_record, words
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Result
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.notes import note, shown
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.jobs.sender import Order
from gui_app.jobs.streak import NOBODY_FOUND, SAME_FAILURES, Streak
from gui_app.providers.calls import Step
from gui_app.transport import failures
from gui_app.transport.failures import Peer

PACKAGE = Path(__file__).parents[3] / "gui_app"
ADDRESS = "https://api.example.com"
GONE = Reply(202, {}, b"")
LATER = Reply(503, {"retry-after": "600"}, b"")
LONGER = Reply(503, {"retry-after": "90"}, b"")
LONGEST = Reply(503, {"retry-after": "90000"}, b"")
REFUSED = Reply(403, {}, b'{"message": "Not for you"}')
ODD = Reply(200, {}, b"<p>\0Hi")
AWAY = Reply(302, {"location": "https://other.example/x"}, b"")
SOMEWHERE = Reply(302, {}, b"")
NOBODY = Reply(404, {}, b"")


@pytest.fixture(autouse=True)
def in_brackets():
    words.use(lambda source, comment, number: f"⟦{source}⟧")
    yield
    words.use(None)


def left(text):
    """What is not shown in the person's language."""
    text = shown(text)
    while "⟦" in text:
        text = re.sub("⟦[^⟦⟧]*⟧", "", text)
    return " ".join(text.split())


@pytest.fixture
def recorded(path, journal):
    """Every text in the history's file; none of them may be translated."""

    def texts():
        with closing(sqlite3.connect(path)) as db:
            found = "\n".join(db.iterdump())
        assert "⟦" not in found
        return found

    yield texts
    texts()


def broken(make, *values, left_it):
    error = make(*values)
    ending = note(on_record.MAYBE_DONE if left_it else on_record.NOTHING_SENT)
    return ExchangeFailed(f"{error.message} {ending}", "a detail", left=left_it, why=error.message)


@pytest.fixture
def stepped(providers):
    path = "/v1/users/{user_id}/disable"
    step = Step(method="POST", path=path, label="Disable", done=(204, 404))
    provider = msgspec.structs.replace(providers["verigator"], before=[step])
    main = Account("verigator", "Main", ADDRESS, {"username": "api"})
    return Order.make(provider, main, {"service_id": "s1", "user_id": "u1"})


@pytest.mark.parametrize("proxy", [False, True])
@pytest.mark.parametrize("make", [failures.name_not_found, failures.not_secured])
def test_what_goes_wrong_on_the_way_is_shown_whole(make, proxy):
    error = make(OSError(5, "x"), Peer("api.example.com", is_proxy=proxy))
    assert "⟦" not in error.message
    assert left(error.message) == ""


@pytest.mark.parametrize("proxy", [False, True])
@pytest.mark.parametrize(
    "problem", [ConnectionRefusedError(), TimeoutError(), PermissionError(13, ""), OSError(5, "")]
)
def test_each_way_not_to_be_connected_is_shown_whole(problem, proxy):
    error = failures.not_connected(problem, Peer("api.example.com", is_proxy=proxy), 2.5)
    assert "⟦" not in error.message
    assert left(error.message) == ""


@pytest.mark.parametrize(
    ("replies", "rest"),
    [
        ([AWAY], ""),
        ([SOMEWHERE], ""),
        ([NOBODY], ""),
        ([LATER], ""),
        ([LONGER], ""),
        ([LONGEST], ""),
        ([ODD], ""),
        ([REFUSED], "Not for you"),
        ([broken(failures.not_made, OSError(), left_it=False)], "a detail"),
        ([broken(failures.no_answer, OSError(5, ""), "h", 3, None, left_it=True)], "a detail"),
        ([broken(failures.no_answer, OSError(5, ""), "h", 3, 200, left_it=True)], "a detail"),
        ([broken(failures.no_answer, ValueError(), "h", 3, None, left_it=True)], "a detail"),
        ([broken(failures.no_answer, TimeoutError(), "h", 3, None, left_it=True)], "a detail"),
    ],
)
def test_each_end_is_recorded_in_english_and_shown_in_the_persons_language(
    send, order, recorded, replies, rest
):
    message = send(order(), replies=replies).row().message
    recorded()
    assert left(message) == rest


@pytest.mark.parametrize(
    ("replies", "rest"),
    [
        ([GONE], "Disable:"),
        ([NOBODY, REFUSED], "Not for you."),
        ([Reply(204, {}, b""), REFUSED], "Not for you."),
        ([REFUSED], "Disable: Not for you."),
        ([Reply(204, {}, b""), broken(failures.not_made, OSError(), left_it=False)], "a detail"),
    ],
)
def test_steps_are_recorded_in_english(send, stepped, recorded, replies, rest):
    message = send(stepped, replies=replies).row().message
    recorded()
    assert left(message) == rest, message


def test_what_hinders_it_on_this_computer_is_recorded_in_english(play, order, recorded):
    unusable = order()
    unusable.deletion.target["user_id"] = ".."

    async def scenario(desk):
        desk.sender.start(order(address="https://elsewhere.example.com"))
        desk.sender.start(order(account="Other"))
        desk.sender.start(unusable)
        await desk.ended()

    desk = play(scenario)
    texts = [desk.row(number).message for number in (1, 2, 3)]
    recorded()
    assert texts[0].startswith("The API address of this account was changed.")
    assert texts[1].startswith("Missing: ")
    assert texts[2] == "User ID: Contains . or .. where an address would be cut short."
    assert left(texts[1]) == ""
    assert left(texts[0]) == f"saved for {ADDRESS}, asked for https://elsewhere.example.com"


def test_what_the_next_start_settles_is_recorded_in_english(path, order, recorded):
    first = Journal(path)
    waiting, begun, tried = (first.add(order(user).deletion) for user in ("a", "b", "c"))
    first.begin_attempt(begun)
    first.begin_attempt(tried)
    first.end_attempt(tried, Result(Outcome.FAILED, note(on_record.PROVIDER_FAILED)), "soon")
    first.close()
    second = Journal(path)
    second.recover()
    second.close()
    with closing(sqlite3.connect(path)) as db:
        found = dict(db.execute("SELECT id, message FROM deletion"))
    recorded()
    assert [left(found[row]) for row in (waiting, begun, tried)] == ["", "", ""]


def test_lists_are_recorded_in_english(path, journal, order, recorded):
    sent = order().deletion
    batch = Batch(sent.provider, sent.provider_title, sent.account, sent.address, "users.csv")
    items = [Item(n, n, sent) for n in (1, 2)]
    number = journal.batches.plan(batch, items)
    row = journal.batches.step(number, None, items[0])
    assert journal.batches.step(number, None, items[1]) is None  # it is on its way elsewhere
    journal.finish(row, Result(Outcome.DELETED, note(on_record.PROVIDER_DELETED)))
    other = journal.batches.plan(batch, [Item(1, 1, order("u2").deletion)])
    journal.batches.stop(other)
    with closing(sqlite3.connect(path)) as db:
        found = [text for (text,) in db.execute("SELECT message FROM deletion")]
    recorded()
    assert len(found) == 3
    assert [left(text) for text in found] == ["", "", ""]


def test_why_a_list_paused_is_recorded_in_english():
    ends = {
        Outcome.REFUSED: "400",
        Outcome.FAILED: "500",
        Outcome.NOT_SENT: None,
        Outcome.UNKNOWN: "200",
    }
    reasons = [Streak().reason(Result(Outcome.REFUSED, "No", 401))]
    reasons.append(Streak().reason(Result(Outcome.FAILED, "No", 429)))
    for outcome, status in ends.items():
        streak = Streak()
        result = Result(outcome, "No", provider_status=status)
        reasons.append([streak.reason(result) for _ in range(SAME_FAILURES)][-1])
    streak, nobody = Streak(), Result(Outcome.NOT_FOUND, "No", 404)
    reasons.append([streak.reason(nobody) for _ in range(NOBODY_FOUND)][-1])
    assert not any("⟦" in reason for reason in reasons)
    assert [left(reason) for reason in reasons] == ["No."] * 6 + [""]


ONLY_RECORDS = [
    *("jobs/attempt.py", "jobs/batch.py", "jobs/course.py", "jobs/line.py", "jobs/streak.py"),
    *("jobs/tokens.py", "providers/answer.py", "providers/request.py"),
    *("history/batches.py", "history/ending.py", "history/group.py", "history/item_rows.py"),
    *("history/journal.py", "history/rows.py", "history/sqlite_errors.py"),
    *(f"transport/{path.name}" for path in sorted((PACKAGE / "transport").glob("*.py"))),
]
"""Files whose sentences may all go on record."""

RECORDED = {
    *("Result", "Verification", "ExchangeError", "ExchangeFailed", "RequestError"),
    *("SettingsError", "Batch"),
}
"""What carries a sentence to the record, wherever it is made."""


def translated(tree):
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("tr", "trn", "shown")
    ]


@pytest.mark.parametrize("file", ONLY_RECORDS)
def test_nothing_is_translated_where_all_may_go_on_record(file):
    assert translated(ast.parse((PACKAGE / file).read_text("utf-8"))) == []


def test_nothing_translated_is_handed_to_the_record():
    faults = []
    # What paths raises is said before there is a history.
    below_the_window = (
        f for f in PACKAGE.rglob("*.py") if "ui" not in f.parts and f.name != "paths.py"
    )
    for file in below_the_window:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if name in RECORDED and translated(node):
                faults.append(f"{file.relative_to(PACKAGE)}:{node.lineno}")
    assert faults == []
