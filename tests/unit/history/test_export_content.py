import csv
import hashlib
import json
import sqlite3
from contextlib import closing

import pandas
import pytest
from openpyxl.utils.escape import unescape

from gui_app.domain.batch import Item
from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import chain, forget, selection
from gui_app.history.export import export
from gui_app.history.proof import check_export
from gui_app.history.schema import connect
from gui_app.history.search import Query

TEXTS = [
    *("=1+1", '=HYPERLINK("http://x.example")', "+37255512345", "-1", "@SUM(A1)", "\tx", "\rx"),
    *("007", "0", "00000000000000000001", "12345678901234567890", "9223372036854775808", "1e5"),
    *("nan", "NaN", "NULL", "null", "None", "N/A", "", "TRUE", "inf", "1.0", "1,5", "1e999"),
    *("2026-11-22", "11/22/2026", "1:30", "http://x.example", "mailto:a@b.example", "'", "'=1"),
    *(
        'a,"b"',
        '"',
        '""',
        "a\nb",
        "a\r\nb",
        "a\rb",
        "\n",
        " lead and trail ",
        "a;b|c",
        "\\",
        "\\u0041",
    ),
    *("é🙂", "\u202eabc", "\u2028\u2029", "e\u0301", "\ufeff", "\U0010fffd", "x" * 5_000, "<&>\"'"),
    *(
        "\\ud83d",
        "C:\\new\\up",
        "%",
        "_x0041_",
        "<r>bold</r>",
        "<r>",
        "NEAR(",
        "'; DROP TABLE link",
    ),
]
UNFIT = ["nul\0l", "\0", "\x01\x1f\x7f", "a\ufffeb\uffff", "\x1b[31m"]
FORMS = [".csv", ".jsonl", ".xlsx"]
BEFORE = ["id", "started_at", "finished_at", "provider", "account", "batch"]
BEHIND = [
    *("outcome", "http_status", "provider_status", "message", "raw_answer", "attempts"),
    "duration_ms",
]
MADE_SURE = ["made_sure", "made_sure_at", "made_sure_by"]
FROM_OUTSIDE = {"provider", "account", "provider_status", "message", "raw_answer", "made_sure_by"}


def stored(path, fields):
    """Return each deletion as a dictionary, column to value, with its newest seal and the head."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        rows = db.execute("SELECT * FROM deletion ORDER BY id").fetchall()
        links = db.execute("SELECT * FROM link ORDER BY number").fetchall()
    seals = {link["deletion"]: f"{link['number']}:{link['hash'].hex()}" for link in links}
    found = []
    for row in rows:
        target = {name: halved(value) for name, value in json.loads(row["target"]).items()}
        found.append(
            {name: row[name] for name in BEFORE}
            | {name: target.get(name) for name in fields}
            | {name: row[name] for name in BEHIND}
            | dict.fromkeys(MADE_SURE)
            | {"seal": seals.get(row["id"]), "head": [*seals.values()][-1]}
        )
    return found


def halved(text):
    return text.encode("utf-8", "backslashreplace").decode()


def in_cells(rows, fields):
    """Return rows as a spreadsheet gets them: texts that are no formulas, and nothing missing."""
    outside = FROM_OUTSIDE.union(fields)
    return [
        {name: neutral(value) if name in outside else text(value) for name, value in row.items()}
        for row in rows
    ]


def text(value):
    return "" if value is None else str(value)


def neutral(value):
    value = text(value)
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def read_csv(file):
    """Read a file with two readers, and return the rows if they agree."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened, strict=True))
    frame = pandas.read_csv(file, dtype=str, keep_default_na=False)
    assert frame.to_dict("records") == rows
    return rows


def read_lines(file):
    rows = [json.loads(line) for line in file.read_text("utf-8").split("\n")[:-1]]
    frame = pandas.read_json(file, lines=True, dtype=False)
    assert len(frame) == len(rows)
    assert not rows or frame.columns.tolist() == list(rows[0])
    return rows


def read_xlsx(file):
    """Return the rows of all sheets but the last one, which tells about the file."""
    sheets = pandas.read_excel(file, sheet_name=None, dtype=str, keep_default_na=False)
    *histories, about = sheets
    assert histories == ["History", *(f"History {n}" for n in range(2, len(sheets)))]
    assert about == "About"
    rows = [row for name in histories for row in sheets[name].to_dict("records")]
    # pandas leaves the spreadsheets' own way to write a carriage return as it is.
    return [{name: unescape(value) for name, value in row.items()} for row in rows]


READ = {".csv": read_csv, ".jsonl": read_lines, ".xlsx": read_xlsx}


def ignore(_):
    pass


@pytest.fixture
def rows(journal, make):
    """Return a function that records a deletion for each text, in every place it can stand."""

    def rows(texts):
        for text in texts:
            target = {"user_id": text, "company_id": text}
            row = journal.add(make(account=text, target=target, user=text))
            journal.finish(row, Result(Outcome.FAILED, text, 500, text, text))

    return rows


@pytest.mark.parametrize("form", FORMS)
def test_texts_are_those_of_the_history(path, rows, tmp_path, form):
    rows(TEXTS)
    wanted = stored(path, ["user_id", "company_id"])
    file = tmp_path / f"out{form}"
    assert export(path, Query(), file, ignore).rows == len(TEXTS)
    found = READ[form](file)
    if form == ".jsonl":
        assert without_seal(found) == without_seal(wanted)
    else:
        if form == ".xlsx":
            for row in wanted:
                row.update({k: "\\u003cr>bold</r>" for k, v in row.items() if v == "<r>bold</r>"})
        assert found == in_cells(wanted, ["user_id", "company_id"])


def without_seal(rows):
    return [{name: value for name, value in row.items() if name != "seal"} for row in rows]


@pytest.mark.parametrize("form", FORMS)
def test_characters_that_xml_has_no_place_for(path, rows, tmp_path, form):
    rows([*UNFIT, "\ud800x\udfff"])
    wanted = stored(path, ["user_id", "company_id"])
    assert wanted[-1]["user_id"] == "\\ud800x\\udfff" == wanted[-1]["message"]
    export(path, Query(), tmp_path / f"out{form}", ignore)
    if form == ".jsonl":
        assert without_seal(read_lines(tmp_path / "out.jsonl")) == without_seal(wanted)
    elif form == ".csv":
        found = read_csv(tmp_path / "out.csv")
        assert found == in_cells(wanted, ["user_id", "company_id"])
    else:
        found = [row["message"] for row in read_xlsx(tmp_path / "out.xlsx")]
        assert found == [
            *("nul\\u0000l", "\\u0000", "\\u0001\\u001f\x7f", "a\\ufffeb\\uffff", "\\u001b[31m"),
            "\\ud800x\\udfff",
        ]


@pytest.mark.parametrize("form", FORMS)
def test_fields_of_several_providers(path, journal, make, tmp_path, form):
    for target in (
        {"company_id": "39", "user_id": "007", "email": "a@b.example"},
        {"service_id": "s", "user_id": "+1"},
        {"outcome": "mine", "head": "h", "target_outcome": "t", "seal": "s", "seal2": ""},
    ):
        journal.finish(journal.add(make(target=target)), Result(Outcome.DELETED, "Gone."))
    file = tmp_path / f"out{form}"
    export(path, Query(), file, ignore, fields=["service_id", "user_id", "phone", "company_id"])
    found = READ[form](file)
    columns = [
        *BEFORE,
        *("service_id", "user_id", "company_id", "email"),
        *("target_target_outcome", "target_head", "target_outcome", "target_seal", "seal2"),
        *BEHIND,
        *MADE_SURE,
        *("seal", "head"),
    ]
    assert list(found[0]) == columns
    missing = None if form == ".jsonl" else ""
    plus = "+1" if form == ".jsonl" else "'+1"
    fields = [[row[name] for name in columns[6:15]] for row in found]
    assert fields == [
        [missing, "007", "39", "a@b.example", *[missing] * 5],
        ["s", plus, *[missing] * 7],
        [*[missing] * 4, "mine", "h", "t", "s", ""],
    ]
    assert [row["outcome"] for row in found] == ["deleted"] * 3


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [2, 1000])
def test_scopes(path, journal, fill_row, tmp_path, monkeypatch, form, size):
    monkeypatch.setattr(selection, "BLOCK", size)
    for n in range(5):
        fill_row(Outcome.FAILED if n % 2 else Outcome.DELETED)
    file = tmp_path / f"out{form}"
    for scope, wanted in (
        (Query(), [1, 2, 3, 4, 5]),
        (Query(outcome=Outcome.FAILED), [2, 4]),
        ([5, 1, 4], [1, 4, 5]),
        (Query(words="nobody"), []),
    ):
        assert export(path, scope, file, ignore).rows == len(wanted)
        assert [int(row["id"]) for row in READ[form](file)] == wanted


@pytest.mark.parametrize("form", FORMS)
def test_open_deletion_has_no_seal_yet(path, journal, fill_row, tmp_path, form):
    fill_row()
    fill_row(Outcome.SENDING)
    done = export(path, Query(), tmp_path / f"out{form}", ignore)
    ended, still_open = READ[form](tmp_path / f"out{form}")
    assert ended["head"] == still_open["head"] == done.head
    missing = None if form == ".jsonl" else ""
    assert [still_open[k] for k in ("seal", "finished_at", "duration_ms")] == [missing] * 3
    assert still_open["outcome"] == "sending"
    if form != ".jsonl":
        assert ended["seal"] == done.head


@pytest.mark.parametrize("form", FORMS)
def test_forgotten_deletion_says_what_is_left(path, journal, fill_row, tmp_path, form):
    row = fill_row(target={"user_id": "secret@corp.example"}, user="secret@corp.example")
    fill_row()
    key = b"k" * 32
    forget.forget(path, key, [row], lambda _done, _total: None)
    file = tmp_path / f"out{form}"
    assert export(path, Query(words="secret@corp.example"), file, ignore, key=key).rows == 1
    (found,) = READ[form](file)
    assert found["user_id"] == forget.replacement(key, "secret@corp.example")
    assert b"secret" not in file.read_bytes()
    if form != ".jsonl":
        assert found["seal"] == found["head"]  # the newest of its two links


def facts(row, seal, kind, number, at):
    known = [row[name] for name in ("id", "started_at", "finished_at", "provider")]
    return [
        *(number, kind, at, *known, seal["provider_title"], row["account"], seal["address"]),
        *(row["batch"], seal["item"], row["outcome"], row["http_status"], row["provider_status"]),
        *(row["attempts"], row["duration_ms"]),
        *(value for each in seal["tries"] for value in each[:6]),
    ]


def facts_of_verified(row, link):
    return [
        *(link["number"], "verified", link["at"], link["id"], row["id"]),
        *(link["found"], link["by"], link["http_status"]),
    ]


def packed(values):
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def check_seal(row):
    """Compute the hash of a deletion's links from a line of JSON alone, as the chain says."""
    seal = row["seal"]
    details = [*(seal[k] for k in ("target", "user", "words")), row["message"]]
    details = packed([*details, *(value for each in seal["tries"] for value in each[6:])])
    if row["raw_answer"] is not None:
        details += f"\n{row['raw_answer']}"
    links = [
        (facts(row, seal, "recorded", seal["number"], seal["at"]), seal, seal["salt"], details)
    ]
    for link in seal["verified"]:
        parts = facts_of_verified(row, link), link, link["salt"], packed([link["note"]])
        links.append(parts)
    if again := seal["forgotten"]:
        known = facts(row, seal, "forgotten", again["number"], again["at"])
        links.append((known, again, ",".join(again["tokens"]), details))
    for known, link, salt, sealed in links:
        if salt is not None:
            assert hashlib.sha256((salt + sealed).encode()).hexdigest() == link["details"]
        digest = chain.link_hash(
            bytes.fromhex(link["previous"]),
            packed(known).encode(),
            bytes.fromhex(link["details"]),
        )
        assert digest.hex() == link["hash"]
    return [link for _, link, _, _ in links]


def test_json_lines_prove_their_seals(path, journal, fill_row, make, batch, tmp_path):
    items = [item_of(make, n) for n in (1, 2)]
    row = journal.batches.plan(batch, items)
    for item in items:
        journal.finish(journal.batches.step(row, None, item), Result(Outcome.DELETED, "é🙂", 200))
    fill_row(message='quote " \\ \n\x01\x7f/', account="ü\u2028")
    again = journal.add(make(target={"user_id": "a\tb"}))
    for _ in range(3):
        journal.begin_attempt(again)
        journal.end_attempt(again, Result(Outcome.FAILED, "Busy.", 503, "late", '{"a":1}'), "…")
    journal.begin_attempt(again)
    journal.finish(again, Result(Outcome.DELETED, "Gone.", 200))
    never = fill_row(Outcome.NOT_SENT)
    journal.batches.end(row)
    journal.verify(again, Verification(Found.STILL_THERE, "", "Still ü there.", 200))
    journal.verify(2, Verification(Found.STILL_THERE, "Ann", ""))
    journal.verify(2, Verification(Found.GONE, "", 'No "such" user.', 404))
    forget.forget(path, b"k" * 32, [1, again], lambda _done, _total: None)
    done = export(path, Query(), tmp_path / "out.jsonl", ignore)
    links = {}
    for line in read_lines(tmp_path / "out.jsonl"):
        assert list(line["seal"]) == [
            *("number", "at", "previous", "salt", "details", "hash", "provider_title", "address"),
            *("user", "words", "item", "target", "tries", "verified", "forgotten"),
        ]
        if forgotten := line["seal"]["forgotten"]:
            assert list(forgotten) == [
                *("number", "at", "previous", "tokens", "details", "hash"),
            ]
        for link in check_seal(line):
            links[link["number"]] = link
        assert line["head"] == done.head
        assert len(line["seal"]["tries"]) == (0 if line["id"] == never else line["attempts"])
        assert (line["seal"]["salt"] is None) == (line["id"] in (1, again))
        assert isinstance(line["seal"]["target"], str)
    with closing(connect(path, read_only=True)) as db:
        (name,) = db.execute("SELECT id FROM history").fetchone()
    before = chain.genesis(name).hex()
    for number in range(1, 11):
        assert links[number]["previous"] == before
        before = links[number]["hash"]
    assert done.head == f"10:{before}"


@pytest.mark.parametrize("form", FORMS)
def test_what_was_found_out_last_is_in_three_columns(
    path, journal, fill_row, clock, tmp_path, form
):
    for _ in range(4):
        fill_row()
    told = Verification(Found.STILL_THERE, "Ann", "I looked.")
    for row, verification in (
        (1, told),
        (1, Verification(Found.GONE, "", "No such user.", 404)),
        (2, Verification(Found.GONE, "", "No such user.", 404)),
        (2, told),
        (3, Verification(Found.GONE, "=1+1", "+2")),
    ):
        clock.pass_ms(1)
        journal.verify(row, verification)
    file = tmp_path / f"out{form}"
    done = export(path, Query(), file, ignore)
    rows = READ[form](file)
    missing, formula = (None, "=1+1") if form == ".jsonl" else ("", "'=1+1")
    at = "2026-11-22T05:00:00.{}Z".format
    assert [[row[name] for name in MADE_SURE] for row in rows] == [
        ["confirmed_gone", at(125), "app"],
        ["still_there", at(127), "Ann"],
        ["confirmed_gone", at(128), formula],
        [missing] * 3,
    ]
    names = list(rows[0])
    assert names[names.index("duration_ms") + 1 : names.index("seal")] == MADE_SURE
    if form == ".jsonl":
        assert (check_export(file).fault, check_export(file).proven) == (None, 4)
    else:
        assert [row["seal"].split(":")[0] for row in rows] == ["6", "8", "9", "4"]
        assert rows[2]["seal"] == done.head


def item_of(make, number):
    return Item(number, number, make(target={"user_id": f"u{number}"}, user=f"u{number}"))


def test_tables_are_not_touched(path, journal, fill_row, tmp_path):
    fill_row()
    with closing(sqlite3.connect(path)) as db:
        before = list(db.iterdump())
        for form in FORMS:
            export(path, Query(), tmp_path / f"out{form}", ignore)
        assert list(db.iterdump()) == before


def test_lines_are_what_the_check_of_an_export_expects(path, journal, fill_row, tmp_path):
    rows = [fill_row(target={"user_id": f"u{n}"}, user=f"u{n}") for n in range(4)]
    fill_row(Outcome.SENDING)
    fill_row(message="a\0b\n🙂")
    file = tmp_path / "out.jsonl"
    export(path, Query(), file, ignore)
    proof = check_export(file)
    assert (proof.lines, proof.open, proof.forgotten, proof.fault) == (6, 1, 0, None)
    journal.recover()
    lines = file.read_text("utf-8").replace('"user_id":"u2"', '"user_id":"u9"')
    file.write_text(lines, "utf-8")
    changed = check_export(file)
    assert changed.fault is not None
    assert changed.fault.line == rows[2]
