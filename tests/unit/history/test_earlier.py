import pytest

from gui_app.domain.outcome import Outcome
from gui_app.history.forget import forget
from gui_app.history.reader import Earlier


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
def test_earlier_is_the_newest_that_may_have_removed_it(reader, fill_row, make, outcomes, found):
    for outcome in outcomes:
        fill_row(Outcome(outcome))
    deletion = make()
    row = reader.earlier(deletion.provider, deletion.address, deletion.target)
    assert (row and row.id) == found
    (same,) = reader.earlier_of(deletion.provider, deletion.address, [deletion.target])
    assert (same and same.outcome) == (row and row.outcome)
    assert (same and same.started_at) == (row and row.started_at)


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
def test_earlier_means_exactly_this_target(reader, fill_row, make, other):
    fill_row(**other)
    deletion = make()
    assert reader.earlier(deletion.provider, deletion.address, deletion.target) is None
    assert reader.earlier_of(deletion.provider, deletion.address, [deletion.target]) == [None]


def test_earlier_does_not_mind_the_account(reader, fill_row, make):
    fill_row(account="another", target={"user_id": 'é"\\'})
    assert reader.earlier("konsign", "https://k.example", {"user_id": 'é"\\'}).account == "another"


def test_earlier_of_many_comes_in_the_order_asked_for(reader, fill_row, clock):
    targets = [{"user_id": value} for value in ("a", 'é"\\', "a\0b", "\ud800", "z")]
    for outcome, target in zip(("deleted", "unknown", "sending", "deleted"), targets, strict=False):
        fill_row(Outcome(outcome), target=target)
        clock.pass_ms(1000)
    a, quoted, nul, half, none = reader.earlier_of("konsign", "https://k.example", targets)
    assert a == Earlier(Outcome.DELETED, "2026-11-22T05:00:00.123Z")
    assert quoted == Earlier(Outcome.UNKNOWN, "2026-11-22T05:00:01.123Z")
    assert (nul.outcome, half.outcome, none) == (Outcome.SENDING, Outcome.DELETED, None)
    again = reader.earlier_of("konsign", "https://k.example", [targets[4], targets[0], targets[0]])
    assert again == [None, a, a]
    assert reader.earlier_of("konsign", "https://k.example", []) == []


def test_earlier_finds_what_was_forgotten_with_the_key_alone(path, fill_row, reader, clock):
    target = {"company_id": "39", "user_id": "1129"}
    fill_row(target=target)
    forget(path, b"k" * 32, [1], lambda *_: None)
    asked = ("konsign", "https://k.example", target)
    many = (*asked[:2], [target, {"user_id": "1"}, target])
    assert reader.earlier(*asked) is None
    assert reader.earlier_of(*many) == [None] * 3
    reader.key = b"another" * 5
    assert reader.earlier(*asked) is None
    reader.key = b"k" * 32
    assert reader.earlier(*asked).id == 1
    first, none, last = reader.earlier_of(*many)
    assert (first.outcome, none, last) == (Outcome.DELETED, None, first)
    clock.pass_ms(1000)
    fill_row(Outcome.UNKNOWN, target=target)
    assert reader.earlier(*asked).id == 2
    assert reader.earlier_of(*many)[2].outcome is Outcome.UNKNOWN


def test_earlier_of_thousands(reader, fill_row):
    fill_row(target={"user_id": "4999"})
    found = reader.earlier_of(
        "konsign", "https://k.example", [{"user_id": str(n)} for n in range(5000)]
    )
    assert [n for n, earlier in enumerate(found) if earlier] == [4999]


def test_earlier_of_looks_up_each_target_alone(reader, monkeypatch):
    asked, db = [], reader._db

    class Watching:
        def execute(self, sql, values):
            asked.append(db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())
            return db.execute(sql, values)

    monkeypatch.setattr(reader, "_db", Watching())
    reader.earlier_of("konsign", "https://k.example", [{"user_id": "1"}])
    monkeypatch.undo()
    steps = [step[3] for step in asked[0]]
    assert "SEARCH d USING INDEX deletion_by_target (target=?)" in steps, steps


def test_earlier_and_recovery_do_not_walk_through_the_history(reader):
    for sql in (
        "SELECT 1 FROM deletion INDEXED BY deletion_by_target WHERE target = ? AND provider = ?",
        "SELECT id, run FROM deletion WHERE run IS NOT NULL",
        "SELECT id FROM deletion WHERE provider = ? AND outcome = ? ORDER BY id DESC",
        "SELECT id FROM deletion WHERE outcome = ? ORDER BY id DESC",
    ):
        plan = reader._db.execute(f"EXPLAIN QUERY PLAN {sql}", ("",) * sql.count("?")).fetchall()
        assert ["SEARCH" in step[3] for step in plan] == [True], plan
