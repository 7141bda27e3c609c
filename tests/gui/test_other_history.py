"""Other histories in windows of their own, only for reading."""

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.backup import save_copy
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.key_check import key_check
from gui_app.history.other import open_other
from gui_app.jobs.lists.table import Cancelled
from gui_app.ui import other_histories
from gui_app.ui.check_dialog import CheckDialog


def history(folder: Path, *users: str, name: str = "theirs.sqlite3") -> Path:
    """Make a history that somebody else has recorded, and copied."""
    folder.mkdir(exist_ok=True)
    journal = Journal(folder / "history.sqlite3")
    for user in users:
        target = {"company_id": "39", "user_id": user, "email": f"{user}@example.com"}
        row = journal.add(Deletion("konsign", "Konsign", "Main", "https://k.example", target, user))
        journal.begin_attempt(row)
        journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, None, "{}"))
    journal.close()
    save_copy(folder / "history.sqlite3", folder / name, lambda *_: None)
    return folder / name


@pytest.fixture
def theirs(tmp_path):
    return history(tmp_path / "theirs", "anna", "boris", "cesar")


def opened(desk, file):
    window = desk.run(desk.window.history_menu.others.open(file))
    desk.until(lambda: window._looking.done() and not window.pane.flow.busy)
    return window


def from_menu(desk, file, monkeypatch) -> None:
    """Choose a file behind the menu's entry."""

    async def chosen(_):
        return file

    monkeypatch.setattr("gui_app.ui.history_menu.ask_which_history", chosen)
    menu = desk.window.history_menu
    [action] = [
        a for a in desk.window.findChildren(QAction) if a.text().endswith("another history…")
    ]
    action.trigger()
    desk.until(lambda: menu._running and menu._running.done())


def users(window) -> list[str]:
    model = window.pane.model
    return [model.index(row, 3).data().partition(" ")[0] for row in range(model.rowCount())]


def words(window) -> str:
    return "\n".join(w.text() for w in window.findChildren(QLabel) if w.isVisible())


def test_it_shows_what_is_in_the_file_and_says_which(desk, theirs):
    window = opened(desk, theirs)
    assert window.windowTitle() == "Deletion Desk – theirs.sqlite3 (read-only)"
    assert str(theirs) in words(window).replace("\n", "")
    assert "only for reading" in words(window)
    desk.until(lambda: users(window) == ["cesar", "boris", "anna"])


def test_it_is_searched_and_looked_into(desk, theirs):
    window = opened(desk, theirs)
    desk.type(window.pane.search, "BORIS@")
    desk.until(lambda: users(window) == ["boris"])
    window.pane.table.selectRow(0)
    assert "boris@example.com" in desk.texts(window.pane.details)


def test_nothing_can_be_sent_from_it(desk, theirs):
    window = opened(desk, theirs)
    desk.until(lambda: users(window))
    window.pane.table.selectRow(0)
    assert "Fill in again" not in desk.texts(window)
    assert window.pane.export.isVisible()


def test_the_file_and_its_folder_stay_as_they_are(desk, theirs):
    before = hashlib.sha256(theirs.read_bytes()).digest()
    there = sorted(theirs.parent.iterdir())
    window = opened(desk, theirs)
    desk.until(lambda: users(window))
    desk.run(window.shut_down())
    assert hashlib.sha256(theirs.read_bytes()).digest() == before
    assert sorted(theirs.parent.iterdir()) == there


def test_it_can_be_checked(desk, theirs):
    window = opened(desk, theirs)
    desk.click("Check history…", window)
    dialog = desk.dialog(CheckDialog)
    desk.click("Check", dialog)
    desk.until(lambda: "All 3 deletions are as they were recorded." in words(dialog))
    desk.run(window.shut_down())
    desk.no_dialog()


def test_several_are_open_at_once_and_close_by_themselves(desk, theirs, tmp_path):
    second = history(tmp_path / "second", "dora", name="second.sqlite3")
    one, two = opened(desk, theirs), opened(desk, second)
    desk.until(lambda: users(two) == ["dora"])
    others = desk.window.history_menu.others
    assert others.windows == [one, two]
    scratch = Path(one._scratch.name)
    assert scratch.is_dir()
    one.close()
    desk.until(lambda: others.windows == [two])
    assert not scratch.exists()
    assert two.isVisible()


def test_what_was_made_for_it_is_removed_off_the_windows_thread(desk, theirs, monkeypatch):
    window, threads = opened(desk, theirs), []
    cleanup = window._scratch.cleanup

    def noted():
        threads.append(threading.current_thread())
        cleanup()

    monkeypatch.setattr(window._scratch, "cleanup", noted)
    desk.run(window.shut_down())
    assert threads
    assert threading.main_thread() not in threads


def test_they_close_with_the_main_window(desk, theirs, qtbot):
    window = opened(desk, theirs)
    scratch = Path(window._scratch.name)
    with qtbot.waitSignals([window.closed, desk.window.closed]):
        desk.window.close()
    assert not desk.window.history_menu.others.windows
    assert not scratch.exists()


def test_a_damaged_one_says_how_much_can_be_read(desk, tmp_path):
    file = history(tmp_path / "theirs", *(f"user{n}" for n in range(300)))
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20_000] = b"\xff" * 20_000
    file.write_bytes(data)
    window = opened(desk, file)
    assert "This history is damaged:" in words(window)
    assert "deletions can be read" in words(window)
    desk.until(lambda: 0 < len(users(window)) < 301)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "belongs to another program, or is empty"),
        (b"not a database at all, but long enough to have a header" * 20, "not a history"),
    ],
)
def test_what_is_no_history_is_refused_in_the_bar(desk, tmp_path, monkeypatch, content, said):
    file = tmp_path / "other.sqlite3"
    file.write_bytes(content)
    from_menu(desk, file, monkeypatch)
    assert said in desk.window.bar.text
    assert desk.window.history_menu.others.windows == []


def test_cancelling_leaves_nothing_behind(desk, theirs, monkeypatch):
    seen = []

    def cancelled(file, scratch, step):
        seen.append(scratch)
        raise Cancelled

    monkeypatch.setattr(other_histories, "open_other", cancelled)
    from_menu(desk, theirs, monkeypatch)
    assert desk.window.bar.text == "Cancelled."
    assert not seen[0].exists()


def test_who_cancels_sees_no_window(desk, theirs, monkeypatch):
    def late(file, scratch, step):
        step.__closure__[0].cell_contents.cancel()
        return open_other(file, scratch)  # it has ended before it noticed

    monkeypatch.setattr(other_histories, "open_other", late)
    from_menu(desk, theirs, monkeypatch)
    assert desk.window.bar.text == "Cancelled."
    assert desk.window.history_menu.others.windows == []
    assert list(desk.parts.scratch.iterdir()) == []


def test_a_file_that_is_gone_is_told(desk, tmp_path, monkeypatch):
    from_menu(desk, tmp_path / "gone.sqlite3", monkeypatch)
    assert "gone.sqlite3" in desk.window.bar.text


def forgotten(desk, file: Path, key: bytes) -> str:
    """Forget what is in a history; return the history's id."""
    forget(file, key, [1, 2, 3], lambda *_: None)
    with closing(sqlite3.connect(file)) as db:
        return db.execute("SELECT id FROM history").fetchone()[0]


def test_what_was_forgotten_is_found_with_the_key_in_the_keyring(desk, theirs):
    with closing(sqlite3.connect(theirs)) as db:
        name = db.execute("SELECT id FROM history").fetchone()[0]
    made = desk.vault.make_history_key(lambda key: f"{name}/{key_check(key).hex()}")
    forgotten(desk, theirs, desk.run(made))
    window = opened(desk, theirs)
    desk.type(window.pane.search, "anna@example.com")
    desk.until(lambda: window.pane.found() == 1)


def test_a_key_that_is_elsewhere_is_told(desk, theirs):
    forgotten(desk, theirs, bytes(32))
    window = opened(desk, theirs)
    desk.until(lambda: "the key for them is not in your keyring" in window.bar.text)


def test_names_with_control_characters_are_shown_harmlessly(desk, theirs):
    odd = theirs.rename(theirs.with_name("a\u202eb.sqlite3"))
    window = opened(desk, odd)
    assert window.windowTitle() == "Deletion Desk – a⟨U+202E⟩b.sqlite3 (read-only)"
