"""What survives a restart, and what a damaged settings file does."""

import json
import subprocess
import sys

import pytest

from gui_app.domain.errors import SettingsError


def kept(desk, provider="konsign", field="company_id"):
    return desk.tab(provider).rows[field].value


def test_size_and_splitters_survive_a_restart(desk):
    window = desk.window
    window.resize(760, 720)
    window.splitter.setSizes([250, 400])
    window.history.splitter.setSizes([300, 400])
    window.history.table.setColumnWidth(3, 123)
    desk.settle()
    before = (window.size(), window.splitter.sizes(), window.history.splitter.sizes())
    desk.restart()
    window = desk.window
    assert (window.size(), window.splitter.sizes(), window.history.splitter.sizes()) == before
    assert window.history.table.columnWidth(3) == 123


def test_tab_and_account_survive_a_restart(desk):
    desk.add_account("konsign", "Second")
    desk.add_account("verigator", "Third")
    desk.tab("konsign").offer_accounts("Second")
    desk.tab("verigator").offer_accounts("Third")
    desk.show("verigator")
    desk.restart()
    assert desk.window.tabs.currentWidget() is desk.tab("verigator")
    assert desk.tab("konsign").account.currentText() == "Second"
    assert desk.tab("verigator").account.currentText() == "Third"


def test_kept_fields_survive_a_restart_and_the_others_do_not(desk):
    desk.fill("konsign")
    desk.restart()
    rows = desk.tab("konsign").rows
    assert [row.value for row in rows.values()] == ["39", "", ""]


def test_kept_fields_belong_to_their_account(desk):
    desk.add_account("konsign", "Second")
    combo = desk.tab("konsign").account
    desk.show("konsign")
    for name, value in (("Main", "39"), ("Second", "40")):
        combo.setCurrentText(name)
        desk.type(desk.tab("konsign").rows["company_id"].input, value)
    combo.setCurrentText("Main")
    assert kept(desk) == "39"
    combo.setCurrentText("Second")
    assert kept(desk) == "40"


def test_a_kept_field_changed_by_a_deletion_is_there_when_its_account_comes_back(desk):
    desk.add_account("konsign", "Second")
    combo = desk.tab("konsign").account
    combo.setCurrentText("Main")
    desk.delete("konsign", company_id="39")
    desk.delete("konsign", company_id="41", user_id="2")
    combo.setCurrentText("Second")
    combo.setCurrentText("Main")
    assert kept(desk) == "41"


def test_a_kept_field_changed_and_changed_back_is_kept_as_it_was_last(desk):
    desk.delete("konsign", company_id="39")
    desk.delete("konsign", company_id="41", user_id="2")
    desk.fill("konsign", company_id="39")
    desk.restart()
    assert kept(desk) == "39"


def test_kept_fields_stay_while_accounts_are_edited(desk):
    desk.fill("konsign", company_id="55")
    dialog = desk.open_accounts()
    desk.click("Close", dialog)
    desk.no_dialog()
    desk.settle()
    assert kept(desk) == "55"


BROKEN = {
    "not JSON": b"{",
    "empty": b"",
    "another shape": b"[1, 2]",
    "NUL": b"\0" * 100,
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=list(BROKEN))
def test_a_broken_settings_file_is_told_and_put_aside(bare_desk, data):
    bare_desk.folder.settings.write_bytes(data)
    bare_desk.open()
    assert "The settings could not be read" in bare_desk.window.bar.text
    assert [p.read_bytes() for p in bare_desk.folder.root.glob("settings.json.broken-*")] == [data]
    bare_desk.add_accounts()
    bare_desk.restart()
    assert bare_desk.tab("konsign").account.currentText() == "Main"
    assert bare_desk.window.bar.text == ""


ODD = {
    "wrong types": {"geometry": 7, "splitter": [], "columns": None, "tab": {}, "accounts": "x"},
    "no base64": {"geometry": "!", "splitter": "é", "details": "a", "columns": "###"},
    "garbage": {"geometry": "AAAA", "splitter": "AAAA", "details": "AAAA", "columns": "AAAA"},
    "gone": {"tab": "no-such-provider", "accounts": {"konsign": "No such account"}},
}


@pytest.mark.parametrize("state", ODD.values(), ids=list(ODD))
def test_odd_entries_are_left_out(bare_desk, state):
    bare_desk.folder.settings.write_text(json.dumps({"window": state}))
    bare_desk.open()
    bare_desk.add_accounts()
    table = bare_desk.window.history.table
    assert all(table.columnWidth(i) > 20 for i in range(7))
    assert bare_desk.window.width() > 600
    assert bare_desk.tab("konsign").account.currentText() == "Main"


def test_settings_that_cant_be_saved_do_not_hinder_a_deletion(desk, wire, monkeypatch):
    def full(*_):
        raise SettingsError("Settings not available", "Check that there is room on the disk.")

    monkeypatch.setattr(desk.parts.settings, "update", full)
    desk.click("Delete", desk.confirmation("verigator"))
    desk.outcome("Deleted")
    assert len(wire.sent) == 1


def test_settings_that_cant_be_saved_do_not_hinder_quitting(desk, monkeypatch):
    def full(*_):
        raise SettingsError("Settings not available", "Check that there is room on the disk.")

    monkeypatch.setattr(desk.parts.settings, "update", full)
    desk.fill("konsign")
    desk.run(desk.window.shut_down())
    assert not desk.window.isVisible()
    assert "room on the disk" in desk.window.bar._text.text()


def test_settings_that_cant_be_read_are_told_where_accounts_are_asked_for(desk, monkeypatch):
    def busy(*_):
        raise SettingsError("Settings in use", "Try again in a moment.")

    tab = desk.show("konsign")
    monkeypatch.setattr(desk.parts.settings, "read", busy)
    desk.click("Accounts…", tab)
    desk.until(lambda: "Settings in use. Try again in a moment." in desk.window.bar.text)


def test_a_confirmation_is_for_the_fields_as_they_were(desk, wire):
    dialog = desk.confirmation("verigator", user_id="first")
    desk.tab("verigator").rows["user_id"].input.setText("second")
    desk.click("Delete", dialog)
    desk.outcome("Deleted")
    assert wire.sent[0].request.url.endswith("/first")


def test_settings_that_cant_be_read_at_the_start_are_said_in_one_line(tmp_path):
    (tmp_path / "settings.json").mkdir()
    command = [sys.executable, "-m", "gui_app", "--data-dir", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("deletion-desk: Settings not available: ")
    assert ended.stderr.count("\n") == 1
