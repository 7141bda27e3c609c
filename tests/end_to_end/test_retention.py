"""Details that are too old are forgotten when the app starts, and found by who knows the ID."""

import json
import re
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal

DAYS = 30


@pytest.fixture
def aged(data):
    """A data folder with deletions of long ago and of today, of which the old ones shall go."""
    data.mkdir(mode=0o700)
    for days, user in ((400, "Zqx-old-1"), (31, "Zqx-old-2"), (1, "Wvy-new")):
        moment = datetime.now(UTC) - timedelta(days=days)
        with closing(Journal(data / "history.sqlite3", lambda now=moment: now)) as journal:
            target = {"service_id": "81213bfd-b690-499e-b9d2-8754cb1550e8", "user_id": user}
            deletion = Deletion(
                "verigator", "Messente Verigator", "Main", "https://a", target, user
            )
            journal.finish(journal.add(deletion), Result(Outcome.DELETED, f"{user} is gone."))
    (data / "settings.json").write_text(json.dumps({"history": {"forget_after_days": DAYS}}))
    return data


def on_disk(data) -> bytes:
    return b"\0".join(p.read_bytes() for p in data.rglob("*") if p.is_file())


@pytest.mark.keyring
def test_old_details_go_at_the_start_and_the_whole_id_still_finds_them(aged, keyring, open_desk):
    desk = open_desk(env=keyring.env)
    said = f"Personal details of 2 deletions older than {DAYS} days were forgotten."
    desk.until(lambda s: said in s["bar"])
    assert re.findall(b"zqx", on_disk(aged), re.IGNORECASE) == []
    (key,) = [item for item in keyring.items() if item.service == "Deletion Desk/history"]
    assert re.fullmatch("[0-9a-f]{64}", key.secret)
    assert key.secret.encode() not in on_disk(aged)
    seen = desk.do("look")
    assert seen["count"] == 3
    assert [row["Outcome"] for row in seen["rows"]] == ["Deleted"] * 3
    for typed, hits in (("zqx-old-1", 1), ("zqx-old", 0), ("wvy", 1)):
        desk.do("type", name="Search history", text=typed)
        desk.until(lambda s, hits=hits: s["count"] == hits)
    assert desk.quit() == 0
    assert desk.err == ""

    desk = open_desk(env=keyring.env)
    desk.do("type", name="Search history", text="Zqx-Old-2")
    desk.until(lambda s: s["count"] == 1)
    assert "forgotten" not in desk.do("look")["bar"]
    assert desk.quit() == 0
    assert re.findall(b"zqx", on_disk(aged), re.IGNORECASE) == []


def test_without_a_keyring_nothing_is_forgotten_and_that_is_said(aged, open_desk):
    desk = open_desk()
    seen = desk.until(lambda s: "were not all forgotten" in s["bar"])
    assert "no keyring service is running" in seen["bar"]
    desk.do("type", name="Search history", text="zqx-old")
    desk.until(lambda s: s["count"] == 2)
    assert desk.quit() == 0
    assert desk.err == ""
    assert b"Zqx-old-1" in on_disk(aged)
