"""Provider files of a person's own, good and bad, and a history that can't be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from gui_app.domain.errors import JournalError
from gui_app.domain.http import Reply

OWN = """
format = 1
id = "own"
title = "R&D <b>own</b>"
address = "https://own.example.com"
[notice]
text = "Mind R&D <b>rules</b>"
[[credential]]
name = "key"
label = "API & key"
secret = true
[[field]]
name = "user"
label = "<i>User</i> & more"
example = "7"
[delete]
method = "DELETE"
path = "/u/{user}"
headers = { X-Key = "{key}" }
[answer]
decides = "http"
"""
BAD = {
    "broken": "format = ",
    "hostile": OWN.replace("https://own", "http://own"),
    "takes-a-built-in-id": OWN.replace('"own"', '"konsign"'),
    "unknown-key": "colour = 1\n" + OWN,
}


@pytest.fixture
def own(bare_desk):
    (bare_desk.folder.providers / "own.toml").write_text(OWN)
    bare_desk.open()
    bare_desk.add_account("own", secrets={"key": "canary-key"}, values={})
    return bare_desk


def test_a_file_of_ones_own_makes_a_tab_that_works_and_says_so(own, wire):
    wire.answer = Reply(204, {}, b"")
    tab = own.show("own")
    assert "From a provider file of your own, for https://own.example.com." in own.texts(tab)
    tab.rows["user"].input.setText("7")
    own.click("Delete user…", tab)
    own.click("Delete", own.dialog())
    own.outcome("Deleted")
    assert wire.sent[0].request.url == "https://own.example.com/u/7"
    assert own.row(0)[1] == "R&D <b>own</b>"


def test_built_in_tabs_do_not_say_they_are_of_ones_own(own):
    assert "provider file of your own" not in own.texts(own.show("konsign"))


def test_signs_in_a_provider_files_words_are_shown_as_they_are_written(own, spoken_name):
    tab = own.show("own")
    bar = own.window.tabs.tabBar()
    names = [
        QAccessible.queryAccessibleInterface(bar).child(i).text(QAccessible.Text.Name)
        for i in range(bar.count())
    ]
    assert "R&D <b>own</b>" in names
    label = tab.rows["user"].label
    assert spoken_name(label) == spoken_name(tab.rows["user"].input) == "<i>User</i> & more"
    assert label.textFormat() == Qt.TextFormat.PlainText
    notice = next(w for w in tab.findChildren(QLabel) if "Mind" in w.text())
    assert notice.textFormat() == Qt.TextFormat.RichText
    assert notice.text() == "Mind R&amp;D &lt;b&gt;rules&lt;/b&gt;"
    dialog = own.open_accounts("own")
    own.named("API & key", dialog)


def test_bad_provider_files_are_told_by_name_and_the_rest_works(bare_desk, wire):
    for name, text in BAD.items():
        (bare_desk.folder.providers / f"{name}.toml").write_text(text)
    bare_desk.open()
    for name in BAD:
        assert f"The provider file {name}.toml is not used: " in bare_desk.window.bar.text
    assert [tab.provider.id for tab in bare_desk.window.all_tabs()] == ["konsign", "verigator"]
    bare_desk.add_accounts()
    bare_desk.delete("verigator")
    bare_desk.outcome("Deleted")


def test_many_bad_provider_files_leave_room_for_the_window(bare_desk):
    for number in range(60):
        (bare_desk.folder.providers / f"bad{number}.toml").write_text("x")
    bare_desk.open()
    assert bare_desk.window.minimumSizeHint().height() < 800
    assert bare_desk.window.minimumSizeHint().width() < 1280


@pytest.mark.parametrize("provider", ["verigator", "konsign"])
def test_the_longest_values_leave_the_window_on_the_screen(desk, provider):
    long = "7" * 2000 if provider == "verigator" else "7" * 18
    more = {"email": f"{'a' * 1900}@example.com"} if provider == "konsign" else {}
    desk.add_account(provider, "x" * 80)
    desk.delete(provider, user_id=long, **more)
    desk.until(lambda: desk.row(0)[4] not in ("", "Sending…"))
    desk.details()
    desk.settle()
    QApplication.processEvents()
    assert desk.window.minimumSizeHint().width() < 1280
    assert desk.window.minimumSizeHint().height() < 800


def test_the_deprecation_notice_has_a_link(desk):
    tab = desk.show("verigator")
    notice = next(w for w in tab.findChildren(QLabel) if "no longer develops" in w.text())
    assert 'href="https://messente.com/documentation/number-verification-api"' in notice.text()
    assert notice.openExternalLinks()
    assert notice.focusPolicy() & Qt.FocusPolicy.TabFocus


def _broken(*_, **__):
    raise JournalError("The disk reported an error", "Check that the disk is connected.", "EIO")


@pytest.mark.parametrize("method", ["rows", "details", "providers"])
def test_a_history_that_cant_be_read_is_told_beside_it(desk, monkeypatch, method):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.details()
    pane = desk.window.history
    for reader in (pane._reader, pane.flow._rest._reader):
        monkeypatch.setattr(reader, method, _broken)
    pane.refresh()
    desk.settle()
    desk.window.history.table.viewport().repaint()
    if method != "rows":
        assert "⚠ Check that the disk is connected." in desk.texts(desk.window.history)


def test_a_search_in_a_history_that_cant_be_read_is_told(desk, monkeypatch):
    monkeypatch.setattr(desk.window.history.flow._pages._reader, "first", _broken)
    desk.type(desk.window.history.search, "x")
    desk.settle()
    assert "⚠ Check that the disk is connected." in desk.texts(desk.window.history)


def test_a_history_that_cant_be_asked_for_earlier_deletions_sends_nothing(desk, wire, monkeypatch):
    monkeypatch.setattr(desk.window.history._reader, "earlier", _broken)
    tab = desk.fill("verigator")
    desk.click("Delete user…", tab)
    desk.until(lambda: "Check that the disk is connected." in desk.window.bar.text)
    assert QApplication.activeModalWidget() is None
    assert not wire.sent
    monkeypatch.undo()
    desk.confirmation("verigator")
