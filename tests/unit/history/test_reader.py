import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.reader import Interrupted, Reader, Row
from gui_app.history.search import Query


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
def test_search_finds_what_people_read(reader, fill_row, words, found):
    fill_row(target={"user_id": "1129", "email": "Anna@Example.com"}, user="Anna@Example.com")
    fill_row(target={"user_id": "joann.o'Neil"}, user="J", message="Gone for good.")
    fill_row(target={"user_id": "100%", "x": "a_b"}, user="p", message="Ïcône")
    fill_row(target={"user_id": 'say"so"', "x": "back\\slash"}, user="q", account="Übung")
    fill_row(
        target={"user_id": "Émile", "x": "Straße"},
        user="r",
        account="B",
        provider_title="VeriGator",
    )
    assert list(reader.search(Query(words))) == found


def test_search_finds_the_message_of_a_waiting_row(reader, fill_row):
    assert list(reader.search(Query("its turn"))) == []
    row = fill_row(Outcome.SENDING)
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
def test_filters_hold_together(reader, fill_row, query, found):
    fill_row(provider="a", user="u1")
    fill_row(Outcome.UNKNOWN, provider="b", user="u2")
    fill_row(Outcome.UNKNOWN, provider="a", user="u3")
    fill_row(Outcome.SENDING, provider="a", user="u4")
    ids = reader.search(query)
    assert ids == array("q", found)


def test_search_can_be_interrupted(reader, fill_row):
    for _ in range(3):
        fill_row(Outcome.SENDING)  # those are looked through, the others are in an index
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


def test_interrupting_nothing_does_nothing(reader, fill_row):
    fill_row()
    reader.interrupt()
    assert list(reader.search(Query())) == [1]


def test_rows_come_in_the_order_asked_for(reader, fill_row):
    for number in range(5):
        fill_row(user=str(number))
    rows = reader.rows([4, 99, 2, 5, -1])
    assert [(row.id, row.user) for row in rows] == [(4, "3"), (2, "1"), (5, "4")]
    assert reader.rows([]) == []


def test_rows_takes_what_search_gives_however_many(reader, fill_row):
    fill_row()
    assert len(reader.rows(reader.search(Query()))) == 1
    assert len(reader.rows(range(100_000))) == 1


def test_forgotten_rows_say_so(path, reader, fill_row):
    fill_row()
    fill_row()
    forget(path, b"k" * 32, [1], lambda *_: None)
    assert [row.forgotten for row in reader.rows([1, 2])] == [True, False]
    assert reader.details(1).forgotten_at.endswith("Z")
    assert reader.details(2).forgotten_at is None


def test_filters_are_answered_by_an_index_alone(reader):
    for query in (
        Query(),
        Query(provider="p", account="a", outcome=Outcome.DELETED, since="2026", until="2027"),
    ):
        plans = []
        reader._db.set_trace_callback(plans.append)
        reader.search(query)
        reader.counts(query)
        reader._db.set_trace_callback(None)
        assert len(plans) == (2 if query == Query() else 3)
        for sql in plans:
            steps = [step[3] for step in reader._db.execute(f"EXPLAIN QUERY PLAN {sql}")]
            index = "by_time" if "min(id)" in sql else "filter"
            assert any(f"COVERING INDEX deletion_{index}" in step for step in steps), steps
            assert not any("ORDER BY" in step for step in steps), steps


def test_row_holds_what_the_table_shows(reader, fill_row):
    fill_row(Outcome.REFUSED, "No.\ntechnical")
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


@pytest.mark.parametrize("call", ["rows", "search", "earlier", "earlier_of"])
def test_large_answers_are_read_for_details_alone(reader, fill_row, make, call):
    fill_row()
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
        "earlier_of": lambda: reader.earlier_of("konsign", deletion.address, [deletion.target]),
    }
    calls[call]()
    assert ("deletion", "id") in read
    assert ("deletion", "raw_answer") not in read


def test_details_of_nothing_is_none(reader):
    assert reader.details(1) is None


def test_details_keep_the_order_of_the_fields(reader, fill_row):
    fill_row(target={"z": "1", "a": '"\\é', "m": ""})
    assert list(reader.details(1).target.items()) == [("z", "1"), ("a", '"\\é'), ("m", "")]


def test_row_names_its_batch(reader, journal, plan, item, fill_row):
    batch = plan(1)
    row, single = journal.batches.step(batch, None, item(1)), fill_row()
    assert [found.batch for found in reader.rows([row, single])] == [batch, None]
    assert (reader.details(row).batch, reader.details(single).batch) == (batch, None)


def test_providers_have_their_newest_title(reader, fill_row):
    assert reader.providers() == []
    fill_row(provider="k", provider_title="Old Konsign")
    fill_row(provider="v", provider_title="Verigator")
    fill_row(provider="k", provider_title="Konsign")
    assert reader.providers() == [("k", "Konsign"), ("v", "Verigator")]


def test_accounts_that_occur_also_those_that_came_since(reader, fill_row):
    assert reader.accounts() == []
    fill_row(account="b")
    fill_row(account="A")
    fill_row(account="b")
    assert reader.accounts() == ["A", "b"]
    fill_row(Outcome.SENDING, account="c")
    assert reader.accounts() == ["A", "b", "c"]


def test_total_counts_every_row(reader, fill_row):
    assert reader.total() == 0
    fill_row()
    fill_row(Outcome.SENDING)
    assert reader.total() == 2


def test_a_history_keeps_its_id(path, reader, tmp_path):
    with closing(Journal(tmp_path / "another.sqlite3")):
        pass
    with closing(Reader(path)) as again, closing(Reader(tmp_path / "another.sqlite3")) as another:
        assert reader.history_id() == again.history_id() != another.history_id()
    assert len(reader.history_id()) == 32


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


def test_an_answer_belongs_to_the_last_try_even_within_one_millisecond(journal, reader, make):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.end_attempt(row, Result(Outcome.NOT_SENT, "No such host."), "Again soon.")
    journal.begin_attempt(row)
    journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, "200", "the answer"))
    assert [a.raw_answer for a in reader.details(row).attempts] == [None, "the answer"]
