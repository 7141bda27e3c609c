import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.reader import Interrupted, Query, Reader, Row


@pytest.fixture
def fill(journal, make):
    """Return a function that adds a row and finishes it unless its outcome is ``sending``."""

    def fill(outcome=Outcome.DELETED, message="done", **changes):
        row = journal.add(make(**changes))
        if outcome is not Outcome.SENDING:
            journal.finish(row, Result(outcome, message, 200, "200", "hidden answer"))
        return row

    return fill


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [5, 4, 3, 2, 1]),
        (" \t\n", [5, 4, 3, 2, 1]),
        ("anna", [1]),
        ("ANNA", [1]),
        ("nn", [2, 1]),
        ("nn example.com", [1]),
        ("example.com nn", [1]),
        ("nn nn NN", [2, 1]),
        ("nn absent", []),
        ("%", [3]),
        ("100%", [3]),
        ("_", [3]),
        ("a_b", [3]),
        ("a b", [5, 4, 3]),
        ("o'neil", [2]),
        ('"', [4]),
        ('say"so"', [4]),
        ("\\", [4]),
        ("back\\slash", [4]),
        ("\\\\", []),
        ("*", []),
        ("éMILE", [5]),
        ("ÉMILE", [5]),
        ("emile", []),
        ("strasse", [5]),
        ("STRAßE", [5]),
        ("main", [3, 2, 1]),
        ("konsign", [4, 3, 2, 1]),
        ("verigator", [5]),
        ("gone", [2]),
        ("GONE FOR", [2]),
        ("ïcône", [3]),
        ("ÏCÔNE", [3]),
        ("hidden", []),
        ("user_id", []),
        ("company_id", []),
        ("deleted", []),
        ("{", []),
        ("comMain", []),
        ("\ud800", []),
        ("x\0y", []),
        (" ".join(str(n) for n in range(5000)), []),
        ("9" * 100_000, []),
    ],
)
def test_search_finds_what_people_read(reader, fill, words, found):
    fill(target={"user_id": "1129", "email": "Anna@Example.com"}, user="Anna@Example.com")
    fill(target={"user_id": "joann.o'Neil"}, user="J", message="Gone for good.")
    fill(target={"user_id": "100%", "x": "a_b"}, user="p", message="Ïcône")
    fill(target={"user_id": 'say"so"', "x": "back\\slash"}, user="q", account="Übung")
    fill(
        target={"user_id": "Émile", "x": "Straße"},
        user="r",
        account="B",
        provider_title="VeriGator",
    )
    assert list(reader.search(Query(words))) == found


def test_search_finds_the_message_of_a_waiting_row(reader, fill):
    assert list(reader.search(Query("its turn"))) == []
    row = fill(Outcome.SENDING)
    assert list(reader.search(Query("its turn"))) == [row]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(provider="a"), [4, 3, 1]),
        (Query(provider="b"), [2]),
        (Query(provider="c"), []),
        (Query(provider="\ud800"), []),
        (Query(outcome=Outcome.UNKNOWN), [3, 2]),
        (Query(outcome=Outcome.SENDING), [4]),
        (Query(provider="a", outcome=Outcome.UNKNOWN), [3]),
        (Query("u3", provider="a", outcome=Outcome.UNKNOWN), [3]),
        (Query("u1", provider="a", outcome=Outcome.UNKNOWN), []),
    ],
)
def test_filters_hold_together(reader, fill, query, found):
    fill(provider="a", user="u1")
    fill(Outcome.UNKNOWN, provider="b", user="u2")
    fill(Outcome.UNKNOWN, provider="a", user="u3")
    fill(Outcome.SENDING, provider="a", user="u4")
    ids = reader.search(query)
    assert ids == array("q", found)


def test_search_can_be_interrupted(reader, fill):
    for _ in range(3):
        fill()
    searching, go_on = threading.Event(), threading.Event()

    def slow(text):
        searching.set()
        assert go_on.wait(10)
        return text

    reader._db.create_function("fold", 1, slow)
    with ThreadPoolExecutor(1) as pool:
        search = pool.submit(reader.search, Query("é"))
        assert searching.wait(10)
        reader.interrupt()
        go_on.set()
        with pytest.raises(Interrupted):
            search.result(10)
        assert list(pool.submit(reader.search, Query()).result(10)) == [3, 2, 1]


def test_interrupting_nothing_does_nothing(reader, fill):
    fill()
    reader.interrupt()
    assert list(reader.search(Query())) == [1]


def test_rows_come_in_the_order_asked_for(reader, fill):
    for number in range(5):
        fill(user=str(number))
    rows = reader.rows([4, 99, 2, 5, -1])
    assert [(row.id, row.user) for row in rows] == [(4, "3"), (2, "1"), (5, "4")]
    assert reader.rows([]) == []


def test_rows_takes_what_search_gives_however_many(reader, fill):
    fill()
    assert len(reader.rows(reader.search(Query()))) == 1
    assert len(reader.rows(range(100_000))) == 1


def test_row_holds_what_the_table_shows(reader, fill):
    fill(Outcome.REFUSED, "No.\ntechnical")
    assert reader.rows([1]) == [
        Row(
            id=1,
            started_at="2026-11-22T05:00:00.123Z",
            provider="konsign",
            provider_title="Konsign",
            account="Main",
            user="1129",
            outcome=Outcome.REFUSED,
            http_status=200,
            provider_status="200",
            message="No.\ntechnical",
        )
    ]
    assert type(reader.rows([1])[0].outcome) is Outcome


@pytest.mark.parametrize("call", ["rows", "search", "earlier"])
def test_large_answers_are_read_for_details_alone(reader, fill, make, call):
    fill()
    read = set()

    def watch(action, table, column, *_):
        read.add((table, column))
        return 0

    reader._db.set_authorizer(watch)
    deletion = make()
    calls = {
        "rows": lambda: reader.rows([1]),
        "search": lambda: reader.search(Query("é x", "konsign", Outcome.DELETED)),
        "earlier": lambda: reader.earlier("konsign", deletion.address, deletion.target),
    }
    calls[call]()
    assert ("deletion", "id") in read
    assert ("deletion", "raw_answer") not in read


def test_details_of_nothing_is_none(reader):
    assert reader.details(1) is None


def test_details_keep_the_order_of_the_fields(reader, fill):
    fill(target={"z": "1", "a": '"\\é', "m": ""})
    assert list(reader.details(1).target.items()) == [("z", "1"), ("a", '"\\é'), ("m", "")]


@pytest.mark.parametrize(
    ("outcomes", "found"),
    [
        (["deleted"], 1),
        (["unknown"], 1),
        (["sending"], 1),
        (["not_found"], None),
        (["refused"], None),
        (["failed"], None),
        (["not_sent"], None),
        (["deleted", "unknown"], 2),
        (["unknown", "failed"], 1),
        ([], None),
    ],
)
def test_earlier_is_the_newest_that_may_have_removed_the_user(reader, fill, make, outcomes, found):
    for outcome in outcomes:
        fill(Outcome(outcome))
    deletion = make()
    row = reader.earlier(deletion.provider, deletion.address, deletion.target)
    assert (row and row.id) == found


@pytest.mark.parametrize(
    "other",
    [
        {"provider": "verigator"},
        {"address": "https://other.example"},
        {"target": {"company_id": "39", "user_id": "112"}},
        {"target": {"company_id": "39", "user_id": "1129 "}},
        {"target": {"company_id": "39"}},
        {"target": {"company_id": "39", "user_id": "1129", "email": ""}},
    ],
)
def test_earlier_means_exactly_this_target(reader, fill, make, other):
    fill(**other)
    deletion = make()
    assert reader.earlier(deletion.provider, deletion.address, deletion.target) is None


def test_earlier_does_not_mind_the_account(reader, fill, make):
    fill(account="another", target={"user_id": 'é"\\'})
    assert reader.earlier("konsign", "https://k.example", {"user_id": 'é"\\'}).account == "another"


def test_earlier_and_recovery_do_not_walk_through_the_history(reader):
    for sql in (
        "SELECT 1 FROM deletion INDEXED BY deletion_by_target WHERE target = ? AND provider = ?",
        "SELECT id, run FROM deletion WHERE run IS NOT NULL",
        "SELECT id FROM deletion WHERE provider = ? AND outcome = ? ORDER BY id DESC",
        "SELECT id FROM deletion WHERE outcome = ? ORDER BY id DESC",
    ):
        plan = reader._db.execute(f"EXPLAIN QUERY PLAN {sql}", ("",) * sql.count("?")).fetchall()
        assert ["SEARCH" in step[3] for step in plan] == [True], plan


def test_providers_have_their_newest_title(reader, fill):
    assert reader.providers() == []
    fill(provider="k", provider_title="Old Konsign")
    fill(provider="v", provider_title="Verigator")
    fill(provider="k", provider_title="Konsign")
    assert reader.providers() == [("k", "Konsign"), ("v", "Verigator")]


def test_version_changes_with_every_commit_of_anybody(reader, journal, path, make, deleted):
    with closing(Journal(path)) as other:
        versions = [reader.version()]
        row = journal.add(make())
        versions.append(reader.version())
        journal.begin_attempt(row)
        versions.append(reader.version())
        journal.finish(row, deleted)
        versions.append(reader.version())
        other.add(make())
        versions.append(reader.version())
    assert len(set(versions)) == 5
    assert reader.version() == reader.version()


def test_reader_sees_what_was_committed_meanwhile(path, journal, make):
    with closing(Reader(path)) as reader:
        assert list(reader.search(Query())) == []
        journal.add(make())
        assert list(reader.search(Query())) == [1]
