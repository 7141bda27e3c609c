import csv
import json
import os
import stat
import sys
from contextlib import closing, suppress

import pytest

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history import chain, selection
from gui_app.history.export import export
from gui_app.history.new_file import ExportError
from gui_app.history.schema import connect
from gui_app.history.search import Query

COLUMNS = [
    *("id", "started_at", "finished_at", "provider", "account", "batch", "user_id", "company_id"),
    *("outcome", "http_status", "provider_status", "message", "raw_answer", "attempts"),
    *("duration_ms", "made_sure", "made_sure_at", "made_sure_by", "seal", "head"),
]


def ignore(_):
    pass


def export_batch(path, batch, file, progress):
    return export(path, Query(batch=batch), file, progress).rows


@pytest.fixture
def done(journal, batch, clock):
    """Return a function that makes a batch whose items end with these results, in this order."""

    def done(results, order=None, account="Main", ids=None):
        batch = Batch("konsign", "Konsign", account, "https://k.example", "users.csv")
        ids = ids or [f"00{n}" for n in range(1, len(results) + 1)]
        items = [
            Item(n, n, _deletion(account, {"user_id": user, "company_id": "39"}))
            for n, user in enumerate(ids, 1)
        ]
        row = journal.batches.plan(batch, items)
        for n in order or range(1, len(results) + 1):
            deletion = journal.batches.step(row, None, items[n - 1])
            clock.pass_ms(1500)
            if results[n - 1]:
                journal.finish(deletion, results[n - 1])
        return row

    return done


def _deletion(account, target):
    return Deletion("konsign", "Konsign", account, "https://k.example", target, "u")


def links(path):
    with closing(connect(path, read_only=True)) as db:
        found = db.execute("SELECT number, hash FROM link ORDER BY number").fetchall()
    return [chain.head_text(*link) for link in found]


def read(file):
    text = file.read_bytes().decode("utf-8")
    assert "\ufeff" not in text
    if file.suffix.lower() == ".jsonl":
        return [json.loads(line) for line in text.split("\n")[:-1]]
    return list(csv.reader(text.splitlines(keepends=True)))


GONE = Result(Outcome.DELETED, "Gone.", 200, "200", '{"a": 1}')


def test_csv_has_the_columns_in_their_order(path, done, tmp_path):
    batch, file = done([GONE, Result(Outcome.UNKNOWN, "Who knows.")]), tmp_path / "out.csv"
    assert export_batch(path, batch, file, ignore) == 2
    seals = links(path)
    assert read(file) == [
        COLUMNS,
        [
            *("1", "2026-11-22T05:00:00.123Z", "2026-11-22T05:00:01.623Z", "konsign", "Main"),
            *("1", "001", "39", "deleted", "200", "200", "Gone.", '{"a": 1}', "1", "1500"),
            *("", "", ""),
            *seals[:1],
            seals[1],
        ],
        [
            *("2", "2026-11-22T05:00:01.623Z", "2026-11-22T05:00:03.123Z", "konsign", "Main"),
            *("1", "002", "39", "unknown", "", "", "Who knows.", "", "1", "1500"),
            *("", "", ""),
            *seals[1:],
            seals[1],
        ],
    ]


def test_json_lines_hold_the_same_with_ids_as_text(path, done, tmp_path):
    batch, file = done([GONE, None]), tmp_path / "out.jsonl"
    assert export_batch(path, batch, file, ignore) == 2
    first, second = read(file)
    assert list(first) == list(second) == COLUMNS
    assert (first["user_id"], first["company_id"], first["provider_status"]) == ("001", "39", "200")
    assert (first["id"], first["batch"], first["http_status"], first["attempts"]) == (1, 1, 200, 1)
    assert (second["outcome"], second["finished_at"], second["message"]) == ("sending", None, "")
    assert (second["http_status"], second["raw_answer"], second["duration_ms"]) == (None,) * 3


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl", "OUT.JSONL"])
def test_rows_are_those_of_the_batch_that_were_begun_in_the_order_of_the_list(
    path, done, journal, batch, tmp_path, name
):
    done([GONE])
    wanted = done([GONE, GONE, GONE], order=[3, 1])
    file = tmp_path / name
    assert export_batch(path, wanted, file, ignore) == 2
    users = [row["user_id"] if isinstance(row, dict) else row[6] for row in read(file)]
    assert [user for user in users if user != "user_id"] == ["001", "003"]


def test_row_that_was_not_sent_has_no_attempts(path, journal, plan, tmp_path):
    journal.batches.stop(plan(1))
    export_batch(path, 1, tmp_path / "out.jsonl", ignore)
    (row,) = read(tmp_path / "out.jsonl")
    assert (row["outcome"], row["attempts"], row["duration_ms"]) == ("not_sent", 0, 0)
    assert row["finished_at"] == row["started_at"]


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_no_rows_are_an_empty_file(path, done, journal, plan, tmp_path, name):
    file = tmp_path / name
    assert export_batch(path, plan(1), file, ignore) == 0
    header = [[*COLUMNS[:6], *COLUMNS[8:]]]
    assert read(file) == (header if name.endswith("csv") else [])


TEXTS = [
    ("=1+1", "'=1+1"),
    ("+37255512345", "'+37255512345"),
    ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("a=b", "a=b"),
    ("'=1", "'=1"),
    ("007", "007"),
    ("9223372036854775808123", "9223372036854775808123"),
    ("1e5", "1e5"),
    ('a,"b"\r\nc;d', 'a,"b"\r\nc;d'),
    ("é🙂\u202e\u2028", "é🙂\u202e\u2028"),
    ("nul\0l", "nul\0l"),
]


@pytest.mark.parametrize(("text", "neutral"), TEXTS)
def test_formulas_are_neutral_in_csv_and_texts_as_they_are_in_json(
    path, done, tmp_path, text, neutral
):
    result = Result(Outcome.FAILED, text, 500, text, text)
    user = text.replace("\0", "?")  # no target holds NUL
    batch = done([result], account=text, ids=[user])
    export_batch(path, batch, tmp_path / "out.csv", ignore)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    export_batch(path, batch, tmp_path / "out.jsonl", ignore)
    (line,) = read(tmp_path / "out.jsonl")
    for name in ("account", "provider_status", "message", "raw_answer"):
        assert (row[name], line[name]) == (neutral, text)
    assert (row["user_id"], line["user_id"]) == (neutral.replace("\0", "?"), user)


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_field_with_the_name_of_a_column_is_told_apart(path, journal, batch, tmp_path, name):
    item = Item(1, 1, _deletion("Main", {"id": "007", "it's": "8"}))
    journal.batches.step(journal.batches.plan(batch, [item]), None, item)
    export_batch(path, 1, tmp_path / name, ignore)
    found = read(tmp_path / name)
    row = found[0] if name.endswith("jsonl") else dict(zip(*found, strict=True))
    assert (str(row["id"]), row["target_id"], row["it's"]) == ("1", "007", "8")


def test_progress_counts_the_rows(path, journal, plan, tmp_path, monkeypatch):
    monkeypatch.setattr(selection, "BLOCK", 2)
    batch, told = plan(5), []
    journal.batches.stop(batch)
    assert export_batch(path, batch, tmp_path / "out.csv", told.append) == 5
    assert [rows for rows in told if rows] == [2, 4, 5]


class Cancelled(Exception):  # noqa: N818
    pass


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
@pytest.mark.parametrize("there", [True, False])
def test_cancelled_export_leaves_everything_as_it_was(path, done, tmp_path, name, there):
    folder = tmp_path / "exports"
    folder.mkdir()
    if there:
        (folder / name).write_text("mine")

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        export_batch(path, done([GONE]), folder / name, cancel)
    assert [(f.name, f.read_text()) for f in folder.iterdir()] == [(name, "mine")] * there


def test_earlier_file_is_replaced_by_one_for_the_owner_alone(path, done, tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    file = folder / "out.csv"
    file.write_text("old")
    export_batch(path, done([GONE]), file, ignore)
    assert [f.name for f in folder.iterdir()] == ["out.csv"]
    assert len(read(file)) == 2
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "target", ["missing/out.csv", "folder.csv", "x" * 300 + ".csv", "device.csv"]
)
def test_impossible_target_is_said(path, done, tmp_path, target):
    folder = tmp_path / "exports"
    (folder / "folder.csv").mkdir(parents=True)
    with suppress(AttributeError, PermissionError):
        os.mkfifo(folder / "device.csv")
    before = sorted(folder.iterdir())
    with pytest.raises(ExportError, match="Choose another folder or name"):
        export_batch(path, done([GONE]), folder / target, ignore)
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("name", ["x.xls", "x.csv.pdf", "x.txt", "x", ".csv"])
def test_other_kinds_of_file_are_refused(path, done, tmp_path, name):
    folder = tmp_path / "exports"
    folder.mkdir()
    with pytest.raises(ExportError, match=r"ends in \.csv, \.jsonl or \.xlsx"):
        export_batch(path, done([GONE]), folder / name, ignore)
    assert list(folder.iterdir()) == []


def test_history_that_is_not_there_is_said_and_leaves_no_file(tmp_path):
    with pytest.raises(JournalError, match="isn't ready"):
        export_batch(tmp_path / "none.sqlite3", 1, tmp_path / "out.csv", ignore)
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_said_and_leaves_no_half_file(path, done, small_disk, fill):
    batch = done([Result(Outcome.FAILED, "No.", raw_answer="x" * 300_000)] * 4)
    with pytest.raises(DeskError, match="The disk is full"):
        export_batch(path, batch, small_disk / "out.csv", ignore)
    assert list(small_disk.iterdir()) == []
