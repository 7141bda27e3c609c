"""Looking the users of a list up before they are deleted."""

import asyncio
import json
import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from gui_app.domain.http import Reply
from gui_app.jobs import look_list
from gui_app.providers.look_up import Seen
from gui_app.ui import look_words
from gui_app.ui.confirm_list import ConfirmList

NAMES = ["anna", "berta", "carla", "dora", "emil", "frida"]
CSV = "user id\n" + "".join(f"{name}\n" for name in NAMES)
GONE = {"berta", "emil"}


@pytest.fixture
def asked(desk):
    """The questions that were asked; each user but ``GONE`` is there."""
    wire = desk.questions

    def knows(request, _limits=None):
        name = request.url.rpartition("/")[2]
        body = {"id": name, "id_in_service": f"{name}@example.com", "ctime": "2017-09-15"}
        if wire.answer is not None and wire.answer.status == 404 and name not in GONE:
            wire.answer = Reply(200, {}, json.dumps(body).encode())
            try:
                return plain(request)
            finally:
                wire.answer = Reply(404, {}, b"")
        return plain(request)

    plain = wire.__call__
    desk.parts.asking._exchange = knows
    return wire.sent


@pytest.fixture
def fast(lists, monkeypatch):
    """The list window with six users, all on show, and look-ups at full speed."""
    lists.read(CSV)
    monkeypatch.setattr("gui_app.jobs.pace.Pace.reserve", lambda _: 0.0)
    yield lists
    if lists.window:
        lists.window._preview.look.stop()


def names(asked) -> list[str]:
    return [e.request.url.rpartition("/")[2] for e in asked]


def box(lists) -> QCheckBox:
    return lists.window._preview.look.box


def look(lists) -> None:
    box(lists).click()
    lists.settle()


def note(lists) -> str:
    return lists.window._preview.look._note.text()


def who_is_shown(lists) -> bool:
    preview = lists.window._preview
    return not preview.table.isColumnHidden(preview.model.who)


def test_nobody_is_looked_up_unless_that_is_wanted(fast, asked):
    assert not box(fast).isChecked()
    assert box(fast).text() == "Look users up first"
    assert "one request for each user" in note(fast)
    assert not who_is_shown(fast)
    assert not asked


def test_the_box_is_only_there_where_the_provider_can_tell(lists):
    window = lists.read("company id,user id,email\n39,1129,a@example.com\n", "konsign")
    assert not window._preview.look.isVisible()
    assert window._preview.model.who is None


def test_who_it_is_stands_in_a_column_of_its_own(fast, asked):
    look(fast)
    assert who_is_shown(fast)
    assert fast.column("Who") == [
        "⚠ No such user" if n in GONE else f"{n}@example.com, since 15 Sep 2017" for n in NAMES
    ]
    assert sorted(names(asked)) == NAMES
    assert note(fast) == "Looked up: 4 found · 2 not there."


def test_what_is_found_belongs_to_its_row(fast, asked):
    fast.window.open_file(fast.file("user id\n38fb335c-025d-45eb-9cf2-d2d4d9f54203\nberta\nanna\n"))
    fast.settle()
    look(fast)
    fast.choose("Show", "Unusual")
    assert fast.column("User ID") == ["berta", "anna"]
    assert fast.column("Who") == ["⚠ No such user", "anna@example.com, since 15 Sep 2017"]
    fast.choose("Show", "Ready")
    assert fast.column("Who") == [
        "38fb335c-025d-45eb-9cf2-d2d4d9f54203@example.com, since 15 Sep 2017"
    ]


def test_who_stands_twice_is_asked_for_once(fast, asked):
    fast.window.open_file(fast.file("user id\nberta\nanna\nberta\n"))
    fast.settle()
    fast.window._preview.model.turn([2])
    look(fast)
    assert sorted(names(asked)) == ["anna", "berta"]
    assert note(fast) == "Looked up: 1 found · 2 not there."


def test_rows_that_are_not_sent_are_asked_for_only_in_sight(fast, asked):
    model = fast.window._preview.model
    model.turn([0])
    fast.window._preview.table.rows_on_show = lambda: (0, 1)
    model.only_first(3)
    look(fast)
    assert sorted(names(asked)) == ["anna", "berta", "carla", "dora"]


def test_those_in_sight_come_first(fast, asked):
    fast.window._preview.table.rows_on_show = lambda: (4, 5)
    look(fast)
    assert {"emil", "frida"} < set(names(asked)[:4])
    assert sorted(names(asked)) == NAMES


def test_all_who_are_not_there_can_be_left_out_at_once(fast, asked, desk):
    look(fast)
    desk.click("Leave out 2 users who are not there", fast.window)
    model = fast.window._preview.model
    assert model.count == 4
    assert fast.column("Delete") == ["yes", "no", "yes", "yes", "no", "yes"]
    assert not fast.window._preview.look.leave_out.isVisible()
    assert "4 users will be deleted" in fast.texts()


def test_who_could_not_be_checked_stays(fast, asked, desk):
    desk.questions.answer = Reply(500, {}, b"")
    look(fast)
    assert fast.window._preview.model.count == 6
    assert not fast.window._preview.look.leave_out.isVisible()
    assert "Not checked: The provider failed (500)." in fast.column("Who")


def test_it_stops_and_says_why_where_the_rest_would_fare_no_better(fast, asked, desk):
    desk.questions.answer = Reply(401, {}, b"")
    look(fast)
    assert not box(fast).isChecked()
    assert note(fast).startswith("⚠ Stopped. The provider does not let this account")
    assert len(asked) <= 4
    desk.questions.answer = Reply(404, {}, b"")
    look(fast)
    assert sorted(set(names(asked))) == NAMES
    assert note(fast) == "Looked up: 4 found · 2 not there."


def test_it_never_holds_back_start(fast, asked, desk):
    desk.questions.answer = None
    box(fast).click()
    desk.until(lambda: len(asked) == 4)
    assert note(fast).startswith("Looking up: 0 of 6.")
    run = fast.start()
    desk.until(lambda: all(e._ready.is_set() for e in asked))  # broken off
    desk.until(lambda: run.over)
    assert len(asked) == 4


def test_taking_the_tick_away_stops_it(fast, asked, desk):
    desk.questions.answer = None
    box(fast).click()
    desk.until(lambda: len(asked) == 4)
    box(fast).click()
    fast.settle()
    assert all("from inside" in str(e._answer) for e in asked)
    assert len(asked) == 4
    assert not who_is_shown(fast)


def test_closing_the_window_stops_it(fast, asked, desk):
    desk.questions.answer = None
    box(fast).click()
    desk.until(lambda: len(asked) == 4)
    fast.window.close()
    fast.settle()
    fast.window = None
    desk.until(lambda: all(e._ready.is_set() for e in asked))
    assert len(asked) == 4


def test_the_confirmation_says_how_many_are_there(fast, asked, desk):
    look(fast)
    fast.window._preview.model.turn([0])
    fast.window._preview.model.turn([1])
    dialog = fast.confirmation()
    labels = {w.accessibleName() for w in dialog.findChildren(QLabel)}
    (words,) = [w for w in labels if w.startswith("Looked up: ")]
    assert re.fullmatch(r"Looked up: 3 found · 1 not there \(asked .*\d\d:\d\d\)", words)


def test_without_a_look_up_the_confirmation_says_nothing_of_it(fast):
    dialog = fast.confirmation()
    assert isinstance(dialog, ConfirmList)
    assert not [w for w in dialog.findChildren(QLabel) if "ooked up" in w.text()]


def test_the_confirmation_says_how_many_nobody_asked_for(fast, asked, desk):
    desk.questions.answer = None
    box(fast).click()
    desk.until(lambda: len(asked) == 4)
    asked[0].answer(Reply(404, {}, b""))
    desk.until(lambda: fast.window._preview.model.known)
    dialog = fast.confirmation()
    labels = {w.accessibleName() for w in dialog.findChildren(QLabel)}
    assert [w for w in labels if w.startswith("Looked up: 1 not there · 5 not looked up (asked")]


def test_another_list_begins_without_it(fast, asked):
    look(fast)
    fast.window.open_file(fast.file(CSV, "others.csv"))
    fast.settle()
    assert not box(fast).isChecked()
    assert not who_is_shown(fast)
    assert set(fast.column("Who")) == {""}


def test_the_same_list_read_in_another_way_keeps_what_is_known(fast, asked):
    look(fast)
    fast.window.begin(fast.window._preview.draft.wish)
    fast.settle()
    assert "⚠ No such user" in fast.column("Who")
    assert len(asked) == 6


def test_a_user_who_is_ticked_later_is_looked_up_then(fast, asked):
    preview = fast.window._preview
    preview.table.rows_on_show = lambda: (0, 0)
    preview.model.turn([5])
    look(fast)
    assert "frida" not in names(asked)
    preview.model.turn([5])
    fast.settle()
    assert names(asked)[-1] == "frida"
    assert len(asked) == 6


def test_a_long_list_leaves_the_window_alive(lists, asked, desk, heartbeat):
    lists.read("user id\n" + "".join(f"u{n}\n" for n in range(50_000)))
    preview = lists.window._preview
    for index in range(25_000):
        preview.model.known.note(index, Seen("gone"))
    desk.questions.answer = None
    box(lists).click()
    desk.until(lambda: len(asked) == 4)
    assert set(names(asked)) == {f"u{n}" for n in range(25_000, 25_004)}
    heartbeat.restart()
    for _ in range(3):
        preview.model.turn([0])
        desk.run(asyncio.sleep(0))
    assert heartbeat.longest < 0.15
    box(lists).click()


def test_an_answer_that_comes_as_the_list_is_read_again_never_lands_on_another_row(
    fast, desk, monkeypatch
):
    answers = {}

    async def asked(_asking, _provider, _account, target):
        future = answers[target["user_id"]] = asyncio.get_running_loop().create_future()
        return await future

    monkeypatch.setattr(look_list, "look_up", asked)
    preview = fast.window._preview
    box(fast).click()
    desk.until(lambda: len(answers) == 4)
    draft, old = preview.draft, answers["anna"]
    other = replace(draft.plan, targets=draft.plan.targets[::-1])
    old.set_result(Seen("there", (("Login name", "anna@example.com"),), http_status=200))
    preview.show_draft(replace(draft, plan=other))  # before anybody could take the answer
    desk.until(lambda: answers["anna"] is not old or len(answers) == 6)
    assert fast.column("User ID") == NAMES[::-1]
    assert set(fast.column("Who")) == {""}
    box(fast).click()


def test_it_says_when_users_were_looked_up():
    now = datetime.now().astimezone().replace(hour=14, minute=3)
    later, before = now.replace(minute=10), now - timedelta(days=1)
    assert look_words.asked(now, now) == "asked at 14:03"
    assert look_words.asked(now, later) == "asked between 14:03 and 14:10"
    assert look_words.asked(before, now) == (
        f"asked between {before:%Y-%m-%d} 14:03 and {now:%Y-%m-%d} 14:03"
    )
