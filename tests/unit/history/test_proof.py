"""An exported file alone: what it proves, and that any change in it is found."""

import json
import os
import random
import sqlite3
import sys
import time
import tracemalloc
from contextlib import closing
from hashlib import sha256

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.check import check
from gui_app.history.export import export
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.proof import ProofError, check_export, told
from gui_app.history.search import Query

KEY = b"k" * 32


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class Writer:
    """Writes lines as the history would have exported them, from the definition alone."""

    def __init__(self, links):
        self.links = links
        self.last = sha256(b"a name").digest()
        self.number = 0

    def line(self, number=None, fields=("user_id",), **changes):
        self.number = number or self.number + 1
        n = self.number
        target = {name: f"{name}{n}" for name in fields}
        seen = {"id": n, "started_at": "a", "finished_at": "z", "provider": "k", "account": "A"}
        seen |= {"batch": None, **target, "outcome": "deleted", "http_status": 200}
        seen |= {"provider_status": None, "message": f"Gone {n} é", "raw_answer": "{}"}
        seen |= {"attempts": 1, "duration_ms": 5}
        seen |= dict.fromkeys(("made_sure", "made_sure_at", "made_sure_by"))
        seen |= changes
        text = compact(target).decode()
        tried, told = [1, "a", "z", "deleted", 200, None], [f"Gone {n} é", None]
        salt = f"{n:032x}"
        details = [text, "u", "w", seen["message"], *told]
        details = salt.encode() + compact(details) + b"\n" + seen["raw_answer"].encode()
        details = sha256(details).digest()
        facts = [n, "recorded", "z", n, "a", "z", "k", "K", "A", "https://k", None, None]
        facts += [seen["outcome"], 200, None, 1, 5, *tried]
        previous, self.last = (
            self.last,
            sha256(self.last + compact(facts) + details).digest(),
        )
        seal = {"number": n, "at": "z", "previous": previous.hex(), "salt": salt}
        seal |= {"details": details.hex(), "hash": self.last.hex(), "provider_title": "K"}
        seal |= {"address": "https://k", "user": "u", "words": "w", "item": None}
        seal |= {"target": text, "tries": [tried + told], "verified": [], "forgotten": None}
        return seen | {"seal": seal}

    def lines(self):
        found = [self.line() for _ in range(self.links)]
        head = f"{self.number}:{self.last.hex()}"
        return [line | {"head": head} for line in found]


@pytest.fixture
def write(tmp_path):
    """Return a function that writes lines into a file."""

    def write(lines):
        file = tmp_path / "export.jsonl"
        file.write_bytes(b"".join(compact(line) + b"\n" for line in lines))
        return file

    return write


@pytest.fixture
def exported(path, journal, make, plan, item, deleted, busy, clock, tmp_path):
    """An export of a history with a bit of everything, and its lines."""
    journal.add(make())
    for n in range(2, 12):
        strange = f'u{n}\x01\x7f\u2028"\\\n😀'
        row = journal.add(make(user=strange, target={"user_id": strange, "id": "7"}))
        for _ in range(n % 4):
            clock.pass_ms(7)
            journal.begin_attempt(row)
            if n % 4 > 1:
                journal.end_attempt(row, busy, "Later.")
        journal.finish(row, Result(Outcome.FAILED, f"Over {strange}.", 500, None, strange))
    batch = plan(6)
    for number in range(1, 4):
        journal.finish(journal.batches.step(batch, None, item(number)), deleted)
    journal.batches.stop(batch)
    for row, *found in (
        *((2, Found.GONE, "", "No such user.", 404), (3, Found.GONE, "Ann", "Asked.")),
        *((2, Found.STILL_THERE, "=B\x01é", ""), (17, Found.GONE, "", '\u2028"')),
    ):
        journal.verify(row, Verification(*found))
    journal.close()
    forget(path, KEY, [3, 4, 13], lambda *_: None)
    file = tmp_path / "export.jsonl"
    assert export(path, Query(), file, lambda _: None).rows == 17
    return file


def read(file):
    return [json.loads(line) for line in file.read_bytes().splitlines()]


def test_what_the_definition_says_is_whole(write):
    proof = check_export(write(Writer(20).lines()))
    assert (proof.lines, proof.missing, proof.fault, proof.faults) == (20, 0, None, 0)
    assert (proof.open, proof.forgotten, proof.head[:3]) == (0, 0, "20:")
    assert "The chain is whole, from its first link to its head." in told(proof)


def test_a_real_export_is_whole(exported, path):
    proof = check_export(exported)
    assert (proof.lines, proof.open, proof.forgotten, proof.missing) == (17, 1, 3, 0)
    assert (proof.fault, proof.faults) == (None, 0)
    assert proof.head == check(path, lambda *_: None).head
    assert any("1 deletion without a seal" in line for line in told(proof))


@pytest.mark.parametrize("query", [Query(provider="konsign"), Query(outcome=Outcome.DELETED)])
def test_a_filter_leaves_gaps_that_contradict_nothing(exported, path, query, tmp_path):
    file = tmp_path / "part.jsonl"
    rows = export(path, query, file, lambda _: None).rows
    proof = check_export(file)
    seals = [line["seal"] for line in read(file) if line["seal"]]
    links = sum(len(s["verified"]) + 2 - (s["forgotten"] is None) for s in seals)
    assert (proof.lines, proof.fault) == (rows, None)
    assert proof.missing == 23 - links
    assert proof.proven < rows


def test_lines_may_come_in_any_order(exported, write):
    lines = read(exported)
    random.Random(3).shuffle(lines)
    proof = check_export(write(lines))
    assert (proof.fault, proof.missing) == (None, 0)


def test_lines_taken_out_are_counted(exported, write):
    lines = read(exported)
    proof = check_export(write(lines[:4] + lines[6:-1]))
    assert (proof.fault, proof.missing) == (None, 4)
    assert "4 links of the chain not in this file." in told(proof)


@pytest.mark.parametrize(
    ("kept", "proven", "says"),
    [
        (range(9), 9, "Nothing contradicts: every sealed line is as it was recorded."),
        ([0, *range(2, 9)], 7, "Nothing contradicts. Proven to be as it was recorded: 7 lines."),
        ([0, 2, 4, 7, 8], 2, "Nothing contradicts. Proven to be as it was recorded: 2 lines."),
        ([1, 8], 1, "Nothing contradicts. Proven to be as it was recorded: 1 line."),
        (range(8), 0, "Nothing contradicts, but this file alone proves no line."),
        ([3], 0, "Nothing contradicts, but this file alone proves no line."),
    ],
)
def test_only_what_an_unbroken_run_ties_to_the_head_is_proven(write, kept, proven, says):
    lines = Writer(9).lines()
    random.Random(2).shuffle(kept := list(kept))
    proof = check_export(write([lines[n] for n in kept]))
    said = told(proof)
    assert (proof.fault, proof.proven, said[1]) == (None, proven, says)
    unproven = len(kept) - proven
    count = f"{unproven} of {len(kept)} line"
    assert any(line.startswith(count) for line in said) == bool(unproven)
    assert any("as it was recorded" in line for line in said) == bool(proven)
    assert any("This proves" in line for line in said) == bool(proven)


def test_a_line_behind_the_head_of_the_file_proves_nothing(write):
    lines = Writer(4).lines()
    head = f"0:{lines[0]['seal']['previous']}"
    proof = check_export(write([line | {"head": head} for line in lines]))
    assert (proof.fault.line, proof.proven) == (1, 0)


def remade(line, **changes):
    """Return a line with other content and a seal that is made to fit it."""
    line = json.loads(json.dumps(line)) | changes
    seal = line["seal"]
    details = [seal["target"], seal["user"], seal["words"], line["message"]]
    details += [value for each in seal["tries"] for value in each[6:]]
    text = seal["salt"].encode() + compact(details) + b"\n" + line["raw_answer"].encode()
    seal["details"] = sha256(text).hexdigest()
    facts = [seal["number"], "recorded", seal["at"], line["id"], line["started_at"]]
    facts += [line["finished_at"], line["provider"], seal["provider_title"], line["account"]]
    facts += [seal["address"], line["batch"], seal["item"], line["outcome"], line["http_status"]]
    facts += [line["provider_status"], line["attempts"], line["duration_ms"]]
    facts += [value for each in seal["tries"] for value in each[:6]]
    covered = bytes.fromhex(seal["previous"]) + compact(facts) + bytes.fromhex(seal["details"])
    seal["hash"] = sha256(covered).hexdigest()
    return line


def test_a_line_removed_and_the_one_before_forged_is_not_proven(write):
    lines = Writer(20).lines()
    forged = remade(lines[4], outcome="not_found", message="No such user.")
    proof = check_export(write([*lines[:4], forged, *lines[6:]]))
    assert (proof.fault, proof.proven, proof.missing) == (None, 14, 1)
    assert any(line.startswith("5 of 19 lines can't be proven") for line in told(proof))


def test_a_forged_part_is_not_proven_and_the_history_knows_better(exported, path, write):
    line = next(line for line in read(exported) if line["id"] == 6)
    forged = remade(line, outcome="refused", message="Never.")
    for shown, known in ((line, True), (forged, False)):
        proof = check_export(write([shown]))
        assert (proof.fault, proof.proven) == (None, 0)
        seal = f"{shown['seal']['number']}:{shown['seal']['hash']}"
        assert check(path, lambda *_: None, seal).earlier is known


def forgot(line, **changes):
    """Return a line of the only deletion as one that somebody claims was forgotten."""
    seal = json.loads(json.dumps(line["seal"])) | {"salt": None} | changes.pop("seal", {})
    line = line | changes
    details = [seal["target"], seal["user"], seal["words"], line["message"]]
    details += [value for each in seal["tries"] for value in each[6:]]
    text = compact(details) + b"\n" + line["raw_answer"].encode()
    again = {"number": 2, "at": "zz", "previous": seal["hash"], "tokens": []}
    again["details"] = sha256(text).hexdigest()
    facts = [2, "forgotten", "zz", 1, "a", "z", "k", "K", "A", "https://k", None, None]
    facts += ["deleted", 200, None, 1, 5, 1, "a", "z", "deleted", 200, None]
    covered = bytes.fromhex(seal["hash"]) + compact(facts) + bytes.fromhex(again["details"])
    again["hash"] = sha256(covered).hexdigest()
    head = {"head": f"2:{again['hash']}"}
    return line | {"seal": seal | {"forgotten": again}} | head


GONE = "forgotten:" + "0a" * 16


@pytest.mark.parametrize("which", ["", "user_id", "user", "words", "tries", "message", "answer"])
def test_a_faked_forgetting_leaves_no_details_in(write, which):
    (line,) = Writer(1).lines()
    user = "someone" if which == "user_id" else GONE
    seal = {
        "target": compact({"user_id": user}).decode(),
        "user": "someone" if which == "user" else GONE,
        "words": "a\nk\nsomeone" if which == "words" else "a\nk",
        "tries": [[1, "a", "z", "deleted", 200, None, f"{GONE}{'0' * (which == 'tries')}", None]],
    }
    message, answer = ("x" if which == each else "" for each in ("message", "answer"))
    line = forgot(line, user_id=user, seal=seal, message=message, raw_answer=answer)
    proof = check_export(write([line]))
    assert (proof.fault is None) == (which == "")
    if not which:
        assert (proof.proven, proof.forgotten) == (1, 1)
        assert any("not who it was" in line for line in told(proof))


def test_tokens_of_an_export_are_covered(exported, write):
    lines = read(exported)
    places = [n for n, line in enumerate(lines) if line["seal"] and line["seal"]["forgotten"]]
    tokens = [lines[n]["seal"]["forgotten"]["tokens"] for n in places]
    assert [len(each) for each in tokens] == [2, 2, 2]
    for made in (tokens[1], tokens[0][:1], tokens[0][::-1], [], "", [",".join(tokens[0])]):
        lines[places[0]]["seal"]["forgotten"]["tokens"] = made
        assert check_export(write(lines)).fault.line == places[0] + 1


def test_details_are_not_found_in_the_raw_answer(write):
    """Who names a longer salt could show a piece of what came back as the details."""
    (line,) = Writer(1).lines()
    seal = line["seal"]
    inner = compact([compact({"user_id": "user_id1"}).decode(), "v", "w", "m", "m", None]).decode()
    line = remade(line, raw_answer=f"x{inner}\ny")
    line["head"] = f"1:{line['seal']['hash']}"
    assert check_export(write([line])).fault is None
    details = [seal["target"], seal["user"], seal["words"], line["message"], *seal["tries"][0][6:]]
    salt = f"{seal['salt']}{compact(details).decode()}\nx"
    shown = line | {"message": "m", "raw_answer": "y"}
    seal = line["seal"] | {"salt": salt, "user": "v"}
    seal["tries"] = [[*seal["tries"][0][:6], "m", None]]
    assert sha256(f"{salt}{inner}\ny".encode()).hexdigest() == seal["details"]
    assert check_export(write([shown | {"seal": seal}])).fault


def other(value):
    """Return values that may stand in the place of another one."""
    if value is None:
        return [0, "", "x"]
    if value is True or isinstance(value, int):
        return [value + 1, float(value), str(value), None, value == 1]
    if isinstance(value, str):
        return [value + "x", value.upper() + " ", None, 7, value[:-1] + "\0"]
    return [None, [], {}, "x"]


def places(value, at=()):
    """Yield where there are values in a line, those in lists and objects included."""
    yield at
    if isinstance(value, dict | list):
        keys = value if isinstance(value, dict) else range(len(value))
        for key in keys:
            yield from places(value[key], (*at, key))


def changed(line, at, value):
    line = json.loads(json.dumps(line))
    inner = line
    for key in at[:-1]:
        inner = inner[key]
    old, inner[at[-1]] = inner[at[-1]], value
    return line if compact(old) != compact(value) else None


def test_any_change_of_any_value_in_any_line_is_found(exported, write):
    lines = read(exported)
    tried = 0
    for number, line in enumerate(lines, 1):
        if line["seal"] is None:
            continue
        for at in [at for at in places(line) if at]:
            inner = line
            for key in at:
                inner = inner[key]
            for value in other(inner):
                now = changed(line, at, value)
                if now is None or (at == ("seal",) and value is None):
                    continue
                near = lines[max(0, number - 2) : number - 1], lines[number : number + 2]
                proof = check_export(write([*near[0], now, *near[1]]))
                assert proof.fault, (at, value)
                assert proof.fault.line in (2, 1 + len(near[0])), (at, value, proof.fault)
                tried += 1
    assert tried > 2000


def test_a_line_without_its_seal_is_found(exported, write):
    lines = read(exported)
    lines[5]["seal"] = None
    proof = check_export(write(lines))
    assert (proof.fault.line, proof.faults) == (6, 1)
    assert "(deletion 6) has ended and has no seal" in proof.fault.what


@pytest.mark.parametrize("which", [0, 6, 16])
def test_columns_are_neither_added_nor_left_out(exported, write, which):
    for change in (
        lambda line: line | {"more": 1},
        lambda line: {k: line[k] for k in line if k != "message"},
        lambda line: {k: line[k] for k in line if k != "user_id"},
        lambda line: dict(reversed(line.items())),
        lambda line: {k.replace("user_id", "userid"): line[k] for k in line},
    ):
        lines = read(exported)
        lines[which] = change(lines[which])
        try:
            assert check_export(write(lines)).fault
        except ProofError:
            assert which == 0


@pytest.mark.parametrize("head", ["22:" + "0" * 64, "23:" + "0" * 64, "99:" + "0" * 64])
def test_a_line_with_another_head_is_found(exported, write, head):
    lines = read(exported)
    lines[6]["head"] = head
    proof = check_export(write(lines))
    assert (proof.fault.line, proof.faults) == (7, 1)


@pytest.mark.parametrize("number", [22, 23])
def test_a_head_that_was_changed_everywhere_is_found(exported, write, number):
    head = f"{number}:{'0' * 64}"
    assert check_export(write([line | {"head": head} for line in read(exported)])).fault


def test_a_line_twice_is_found(exported, write):
    lines = read(exported)
    proof = check_export(write([*lines, lines[7]]))
    assert (proof.fault.line, proof.faults) == (18, 1)
    assert "has the place in the chain that line 8 has" in proof.fault.what


def test_a_line_sealed_anew_does_not_fit_the_next(write):
    lines = Writer(5).lines()
    again = Writer(0)
    again.last = bytes.fromhex(lines[1]["seal"]["previous"])
    again.number = 1
    forged = again.line(message="Something else") | {"head": lines[0]["head"]}
    proof = check_export(write([lines[0], forged, *lines[2:]]))
    assert (proof.fault.line, proof.faults) == (3, 1)
    assert "made anew" in proof.fault.what


def test_an_end_sealed_anew_does_not_fit_the_head(write):
    lines = Writer(5).lines()
    again = Writer(0)
    again.last, again.number = bytes.fromhex(lines[4]["seal"]["previous"]), 4
    lines[4] = again.line(message="Something else") | {"head": lines[0]["head"]}
    proof = check_export(write(lines))
    assert proof.fault.line == 5
    assert "does not fit the head" in proof.fault.what


def test_a_name_twice_in_a_line_is_found(exported):
    text = exported.read_text("utf-8").replace('{"id":5,', '{"id":4,"id":5,')
    exported.write_text(text, "utf-8")
    proof = check_export(exported)
    assert (proof.fault.line, proof.faults) == (5, 1)
    assert "can't be read" in proof.fault.what


@pytest.mark.parametrize(
    "broken",
    [b"{", b"[]", b"7", b"null", b'{"id":1}', b"\xff\xfe", b"[" * 100_000, b'{"id":' + b"9" * 5000],
)
def test_a_broken_line_is_found(exported, broken):
    lines = exported.read_bytes().splitlines()
    lines[4] = broken
    exported.write_bytes(b"\n".join(lines))
    proof = check_export(exported)
    assert (proof.fault.line, proof.faults) == (5, 1)


def test_a_file_cut_off_is_found(exported):
    exported.write_bytes(exported.read_bytes()[:-100])
    assert check_export(exported).fault.line == 17


def test_what_an_editor_adds_harms_nothing(exported):
    content = exported.read_bytes().replace(b"\n", b"\r\n")
    exported.write_bytes(b"\xef\xbb\xbf" + content + b"\r\n\r\n")
    proof = check_export(exported)
    assert (proof.fault, proof.missing) == (None, 0)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n\n", b"{}\n", b"[1]\n", b"id,started_at\r\n1,2\r\n", b"PK\3\4", b"\0" * 9999),
        *(b"SQLite format 3\0", b'{"id":1,"seal":null,"head":"1:x"}', b"[" * 99_999),
    ],
)
def test_other_files_are_refused(tmp_path, content):
    file = tmp_path / "other"
    file.write_bytes(content)
    with pytest.raises(ProofError, match="Only a JSON Lines export"):
        check_export(file)


@pytest.mark.skipif(sys.platform == "win32", reason="devices lie in folders on Unix")
def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")  # opening it would wait for somebody who writes
    for other in (".", "/dev/zero", "pipe"):
        with pytest.raises(ProofError, match="not a file"):
            check_export(tmp_path / other)
    with pytest.raises(ProofError, match="can't be read"):
        check_export(tmp_path / "missing")


def test_many_lines_take_little_memory(tmp_path):
    head = Writer(0)
    file = tmp_path / "export.jsonl"
    count = 5_000
    for _ in range(count):
        head.line()
    end = f"{count}:{head.last.hex()}"
    writer = Writer(0)
    with file.open("wb") as stream:
        stream.writelines(compact(writer.line() | {"head": end}) + b"\n" for _ in range(count))
    tracemalloc.start()
    began = time.perf_counter()
    proof = check_export(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (proof.missing, proof.fault) == (0, None)
    assert peak < 40 * count, f"{peak:,} bytes in {time.perf_counter() - began:.1f} s"


@pytest.mark.parametrize("char", [*map(chr, range(0x100)), *"\u2028\u2029\ufeff\ufffd\U0001f600"])
def test_both_encode_text_in_the_same_way(char):
    with closing(sqlite3.connect(":memory:")) as db:
        found = db.execute("SELECT CAST(json_array(?, 7, NULL) AS BLOB)", (char * 2,)).fetchone()[0]
    assert found == compact([char * 2, 7, None])


def test_an_empty_history_gives_no_proof(path, tmp_path):
    Journal(path).close()
    file = tmp_path / "export.jsonl"
    export(path, Query(), file, lambda _: None)
    with pytest.raises(ProofError, match="empty"):
        check_export(file)


def verified(lines):
    return [n for n, line in enumerate(lines) if line["seal"] and line["seal"]["verified"]]


def test_verifications_are_proven_with_their_lines(exported):
    lines = read(exported)
    assert [lines[n]["id"] for n in verified(lines)] == [2, 3, 17]
    proof = check_export(exported)
    assert (proof.fault, proof.proven, proof.missing, proof.forgotten) == (None, 16, 0, 3)
    shown = [lines[1][name] for name in ("made_sure", "made_sure_by")]
    assert shown == ["still_there", "=B\x01é"]


def test_a_verification_left_out_leaves_its_line_unproven(exported, write):
    lines = read(exported)
    lines[1]["seal"]["verified"].pop()
    lines[1] |= {"made_sure": "confirmed_gone", "made_sure_by": "app"}
    proof = check_export(write(lines))
    assert (proof.fault, proof.missing) == (None, 1)
    lines[1]["seal"]["verified"].clear()
    lines[1] |= dict.fromkeys(("made_sure", "made_sure_at", "made_sure_by"))
    proof = check_export(write(lines))
    assert (proof.fault, proof.missing) == (None, 2)
    assert proof.proven == 0


def test_columns_show_the_newest_verification(exported, write):
    lines = read(exported)
    at = lines[1]["made_sure_at"]
    for changes in (
        {"made_sure": "confirmed_gone"},
        {"made_sure": None, "made_sure_at": None, "made_sure_by": None},
        {"made_sure_by": "app"},
        {"made_sure_at": at.replace("2026", "2025")},
    ):
        proof = check_export(write([lines[0], lines[1] | changes, *lines[2:]]))
        assert proof.fault.line == 2
    for columns in ({"made_sure": "still_there"}, {"made_sure_by": "app"}, {"made_sure_at": at}):
        assert check_export(write([lines[3] | columns])).fault


def test_verifications_stay_in_their_order_and_with_their_line(exported, write):
    lines = read(exported)
    lines[1]["seal"]["verified"].reverse()
    last = lines[1]["seal"]["verified"][-1]
    shown = {"made_sure": "confirmed_gone", "made_sure_at": last["at"], "made_sure_by": "app"}
    assert check_export(write([lines[0], lines[1] | shown, *lines[2:]])).fault.line == 2
    lines = read(exported)
    lines[16]["seal"]["verified"] += lines[1]["seal"]["verified"]
    lines[1]["seal"]["verified"] = []
    assert check_export(write(lines)).fault.line == 2
    assert check_export(write(lines[2:])).fault


def test_a_note_is_not_put_into_a_forgotten_line(exported, write):
    lines = read(exported)
    assert lines[2]["seal"]["verified"][0]["note"] == ""
    lines[2]["seal"]["verified"][0]["note"] = "Asked."
    assert check_export(write(lines)).fault.line == 3
    lines[2]["seal"]["verified"][0] |= {"note": "", "salt": "0" * 32}
    assert check_export(write(lines)).fault.line == 3
