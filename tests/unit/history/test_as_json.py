"""A deletion copied as JSON: all of it, as it was stored."""

import json
from dataclasses import asdict, replace

import pytest

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.as_json import as_json
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader

KEYS = [
    *("id", "started_at", "finished_at", "provider", "provider_title", "account", "address"),
    *("batch", "item", "user", "target", "outcome", "http_status", "provider_status"),
    *("message", "raw_answer", "attempts", "duration_ms", "tries", "verifications"),
    "forgotten_at",
]
ODD = 'a"b\\\n\u202e😀\ud800'
TARGET = {"user_id": ODD, "email": ""}


@pytest.fixture
def details(tmp_path):
    path = tmp_path / "history.sqlite3"
    journal = Journal(path)
    row = journal.add(Deletion("base", "Base", "Main", "https://x.example", TARGET, ODD))
    for outcome in (Outcome.FAILED, Outcome.DELETED):
        journal.begin_attempt(row)
        result = Result(outcome, ODD, 200, "7", f"raw {outcome}")
        if outcome is Outcome.FAILED:
            journal.end_attempt(row, result, "Waits.")
    journal.finish(row, result)
    journal.verify(row, Verification(Found.STILL_THERE, "Ann", ODD))
    journal.verify(row, Verification(Found.GONE, "", "No such user.", 404))
    reader = Reader(path)
    yield replace(reader.details(row), batch=12, item=3)
    reader.close()
    journal.close()


def test_it_holds_everything_that_was_recorded(details):
    record = json.loads(as_json(details))
    assert list(record) == KEYS
    stored = asdict(details)
    for name in ("forgotten", "found", "found_at", "found_by"):
        stored.pop(name)
    verified = [{"at": v["at"], **v["verification"]} for v in stored.pop("verifications")]
    assert record.pop("verifications") == verified
    assert [each["found"] for each in verified] == ["still_there", "gone"]
    assert record.pop("tries") == list(stored.pop("attempts"))
    assert record.pop("attempts") == 2
    assert record == stored


def test_each_try_keeps_its_answer(details):
    tries = json.loads(as_json(details))["tries"]
    assert [t["raw_answer"] for t in tries] == ["raw failed", "raw deleted"]


def test_it_can_be_written_to_any_file(details):
    text = as_json(details)
    text.encode("utf-8")
    assert "😀" in text
