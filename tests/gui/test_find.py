"""Finding users: the list as it comes, searching it, and what becomes of those who are chosen."""

import json

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.ui.find_dialog import FindDialog
from gui_app.ui.find_list import list_of
from gui_app.ui.find_model import TICK, FindModel
from gui_app.ui.find_order import Wanted, in_order

SERVICE = "81213bfd-b690-499e-b9d2-8754cb1550e8"
ANNA, BEN, CARL = (f"38fb335c-025d-45eb-9cf2-{i:012d}" for i in (1, 2, 3))
USERS = [
    {"id": BEN, "ctime": "2018-01-02T10:00:00", "id_in_service": "ben@example.com"},
    {"id": ANNA, "ctime": "2017-09-15T06:44:15.27", "id_in_service": "Anna@example.com"},
    {"id": CARL, "ctime": "2019-03-04T10:00:00Z", "id_in_service": "carl@example.com"},
]


def page(users, **more) -> Reply:
    return Reply(200, {}, json.dumps({"users": users, **more}).encode())


class Hands:
    """A person's eyes and hands in the dialog."""

    def __init__(self, desk) -> None:
        self._desk = desk
        self.dialog = None

    def open(self, provider="verigator", **kept):
        """Open the dialog from the tab, and wait until all is loaded that will be."""
        tab = self.press(provider, **({"service_id": SERVICE} | kept))
        self.dialog = self._desk.dialog(FindDialog)
        self.settle()
        return tab

    def press(self, provider="verigator", **kept):
        tab = self._desk.show(provider)
        for name, value in kept.items():
            tab.rows[name].value = value
        self._desk.click("Find user…", tab)
        return tab

    def settle(self):
        dialog = self.dialog
        self._desk.until(lambda: dialog._loading.stand.name != "LOADING")
        self.ordered()

    def ordered(self):
        self._desk.until(lambda: self.dialog._ordering is None or self.dialog._ordering.done())

    def logins(self):
        return [row[1] for row in self.rows()]

    def rows(self):
        model = self.dialog.model
        columns = range(model.columnCount())
        return [
            [str(model.index(r, c).data() or "") for c in columns] for r in range(model.rowCount())
        ]

    def search(self, text):
        self._desk.type(self._desk.named("Search users", self.dialog), text)
        self.ordered()

    def sort(self, entry):
        box = self._desk.named("Sort by", self.dialog, QComboBox)
        box.setCurrentIndex([box.itemText(i) for i in range(box.count())].index(entry))
        self.ordered()

    def select(self, *rows):
        self.dialog.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            self.dialog.table.selectionModel().select(
                self.dialog.model.index(row, 0), flags.Select | flags.Rows
            )

    def texts(self):
        return self._desk.texts(self.dialog)

    def button(self, start):
        """Return the button whose text begins so."""
        found = [b for b in self.dialog.findChildren(QAbstractButton) if b.text().startswith(start)]
        assert len(found) == 1
        return found[0]

    def click(self, start):
        QTest.mouseClick(self.button(start), Qt.MouseButton.LeftButton)


@pytest.fixture
def find(desk):
    desk.questions.answer = page(USERS)
    yield Hands(desk)
    while dialog := QApplication.activeModalWidget():
        dialog.reject()
    desk.no_dialog()


def test_only_tabs_whose_provider_lists_users_have_the_button(desk):
    assert desk.button("Find user…", desk.show("verigator"))
    texts = [b.text() for b in desk.show("konsign").findChildren(QAbstractButton)]
    assert "Find user…" not in texts


def test_the_users_are_shown_with_name_id_and_day(desk, find):
    find.open()
    assert find.rows() == [
        ["no", "ben@example.com", BEN, "2 Jan 2018", ""],
        ["no", "Anna@example.com", ANNA, "15 Sep 2017", ""],
        ["no", "carl@example.com", CARL, "4 Mar 2019", ""],
    ]
    request = desk.questions.sent[-1].request
    assert request.method == "GET"
    assert request.url == f"https://api.verigator.com/v1/service/service/{SERVICE}/users"
    assert "3 users" in find.texts()
    assert "not complete" not in find.texts()
    assert "canary-password" not in find.texts()


def test_a_double_click_fills_in_the_user(desk, find):
    tab = find.open()
    table = find.dialog.table
    place = table.visualRect(find.dialog.model.index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.no_dialog()
    desk.until(lambda: tab.rows["user_id"].value == ANNA)
    assert tab.rows["service_id"].value == SERVICE
    assert desk.wire.sent == []


def test_the_keyboard_alone_finds_and_fills_in(desk, find):
    tab = find.open()
    assert QApplication.focusWidget() is find.dialog.search
    QTest.keyClicks(find.dialog.search, "CARL@")
    find.ordered()
    assert not find.dialog.use.isEnabled()
    QTest.keyClick(find.dialog.search, Qt.Key.Key_Return)  # nobody is chosen yet
    assert find.dialog.isVisible()
    QTest.keyClick(find.dialog.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is find.dialog.table
    QTest.keyClick(find.dialog.table, Qt.Key.Key_Return)
    desk.no_dialog()
    desk.until(lambda: tab.rows["user_id"].value == CARL)


def test_escape_fills_in_nobody(desk, find):
    tab = find.open()
    find.select(0)
    QTest.keyClick(find.dialog, Qt.Key.Key_Escape)
    desk.no_dialog()
    assert tab.rows["user_id"].value == ""


@pytest.mark.parametrize(
    ("typed", "logins"),
    [
        ("anna", ["Anna@example.com"]),
        ("BEN@EXAMPLE", ["ben@example.com"]),
        (CARL[-4:], ["carl@example.com"]),
        (CARL.upper(), ["carl@example.com"]),
        ("15 sep", ["Anna@example.com"]),
        ("2018-01-02", ["ben@example.com"]),
        ("carl 2019", ["carl@example.com"]),
        ("carl 2018", []),
        ("  ", ["ben@example.com", "Anna@example.com", "carl@example.com"]),
        ("nobody", []),
    ],
)
def test_the_search_looks_at_name_id_and_date(find, typed, logins):
    find.open()
    find.search(typed)
    assert find.logins() == logins
    if not logins:
        assert "Nobody fits the search." in find.texts()
        assert "0 of 3 users" in find.texts()


def test_who_was_selected_before_the_search_changed_is_not_used(desk, find):
    find.open()
    find.select(0)
    assert find.dialog.use.isEnabled()
    QTest.keyClicks(find.dialog.search, "a")
    assert not find.dialog.use.isEnabled()


def test_it_sorts_by_a_box_and_by_the_titles(find):
    find.open()
    find.sort("Login name")
    assert find.logins() == ["Anna@example.com", "ben@example.com", "carl@example.com"]
    find.sort("Since, last first")
    assert find.logins() == ["carl@example.com", "ben@example.com", "Anna@example.com"]
    header = find.dialog.table.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        3,
        Qt.SortOrder.DescendingOrder,
    )
    middle = QPoint(header.sectionViewportPosition(2) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    find.ordered()
    assert find.logins() == ["Anna@example.com", "ben@example.com", "carl@example.com"]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    find.ordered()
    assert find.logins()[0] == "carl@example.com"
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    find.ordered()
    assert find.logins()[0] == "ben@example.com"
    assert find.dialog.sort.chosen == (None, False)
    assert find.dialog.sort._choice.currentText() == "As the provider lists them"


def test_selected_users_become_a_list_in_the_preview_and_nothing_is_sent(desk, find, lists):
    find.open()
    find.select(0, 2)
    assert not find.dialog.use.isEnabled()
    find.click("Make a list of 2 users")
    desk.no_dialog()
    desk.until(lambda: desk.window.lists.window("verigator"))
    lists.window = desk.window.lists.window("verigator")
    lists.settle()
    assert lists.column("User ID") == [BEN, CARL]
    assert lists.column("Service ID") == [SERVICE, SERVICE]
    assert "users found at Messente Verigator: 2 rows" in lists.texts()
    assert desk.wire.sent == []


def test_ticks_outlive_the_search_and_come_before_what_is_selected(desk, find, lists):
    find.open()
    for name in ("carl", "anna"):
        find.search(name)
        find.dialog.search.setFocus()
        QTest.keyClick(find.dialog.search, Qt.Key.Key_Down)
        QTest.keyClick(find.dialog.table, Qt.Key.Key_Space)
        assert find.rows()[0][TICK] == "yes"
    find.search("")
    find.select(0, 1, 2)
    find.click("Make a list of 2 users")
    desk.until(lambda: desk.window.lists.window("verigator"))
    lists.window = desk.window.lists.window("verigator")
    lists.settle()
    assert sorted(lists.column("User ID")) == sorted([ANNA, CARL])


def test_a_second_list_takes_the_place_of_the_first(desk, find, lists):
    for rows in ((0, 1), (1, 2)):
        find.open()
        find.select(*rows)
        find.click("Make a list of 2 users")
        desk.no_dialog()
        desk.until(lambda: desk.window.lists.window("verigator"))
        lists.window = desk.window.lists.window("verigator")
        lists.settle()
    assert lists.column("User ID") == [ANNA, CARL]


@pytest.mark.parametrize("key", ["service_id", "account"])
def test_what_is_missing_is_said_and_nothing_is_asked(desk, find, key):
    if key == "account":
        tab = desk.show("verigator")
        tab.account.setCurrentIndex(-1)
        find.press()
        desk.until(lambda: "Choose an account" in tab.access_note.text())
    else:
        tab = find.press(service_id="")
        desk.until(lambda: "Fill this in" in tab.rows["service_id"].note.text())
        assert QApplication.focusWidget() is tab.rows["service_id"].input
    assert QApplication.activeModalWidget() is None
    assert desk.questions.sent == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Reply(401, {}, b"{}"), "did not accept the account (401)"),
        (Reply(403, {}, b"{}"), "does not allow this account to list users (403)"),
        (Reply(404, {}, b"{}"), "no list of users here (404)"),
        (Reply(429, {}, b""), "asks to slow down (429)"),
        (Reply(302, {"location": "https://evil.example"}, b""), "pointed to another address"),
        (Reply(500, {}, b"oops"), "failed to list its users (500)"),
        (Reply(418, {}, b""), "refused to list its users (418)"),
        (Reply(200, {}, b"<html>Sign in</html>"), "a web page instead of a list"),
        (Reply(200, {}, b'{"users": [{"id": "1"}, '), "can't be read as a list"),
        (Reply(200, {}, b'{"status": false}'), "has no list of users where"),
        (ExchangeFailed("It is slow.", "timeout", left=True), "It is slow."),
    ],
)
def test_whatever_is_wrong_is_said_and_can_be_tried_again(desk, find, answer, words):
    desk.questions.answer = answer
    find.open()
    assert words in find.dialog.bar.text
    assert "not complete" in find.texts()
    desk.questions.answer = page(USERS)
    find.click("Load the rest" if find.rows() else "Try again")
    find.settle()
    assert find.logins()[-3:] == ["ben@example.com", "Anna@example.com", "carl@example.com"]
    assert find.dialog.bar.text == ""
    assert not find.dialog.halt.isVisible()


def test_no_users_at_all_is_said(desk, find):
    desk.questions.answer = page([])
    find.open()
    assert "There are no users here." in find.texts()
    assert not find.dialog.use.isEnabled()
    assert not find.dialog.make.isEnabled()


def test_stop_breaks_off_and_cancel_too(desk, find):
    desk.questions.answer = None
    find.press(service_id=SERVICE)
    find.dialog = desk.dialog(FindDialog)
    desk.until(lambda: desk.questions.sent)
    assert "Loading the users…" in find.texts()
    find.click("Stop")
    exchange = desk.questions.sent[-1]
    desk.until(exchange._ready.is_set)
    assert "Stopped; there may be more users." in find.dialog.bar.text
    find.click("Try again")
    desk.until(lambda: len(desk.questions.sent) == 2)
    find.click("Cancel")
    desk.no_dialog()
    desk.until(desk.questions.sent[-1]._ready.is_set)


def test_users_that_nobody_can_choose_are_shown_and_counted(desk, find):
    desk.questions.answer = page(
        [
            {"id_in_service": "no id"},
            {"id": "a\nb", "id_in_service": "line break"},
            {"id": " a ", "id_in_service": "blanks"},
            {"id": "../x", "id_in_service": "climbs"},
            {"id": "canary-password", "id_in_service": "echo canary-password"},
            *USERS,
        ]
    )
    find.open()
    notes = [row[-1] for row in find.rows()]
    assert [bool(note) for note in notes] == [True] * 5 + [False] * 3
    assert "Has no User ID" in notes[0]
    assert "control character" in notes[1]
    assert "blank" in notes[2]
    assert "5 can't be chosen" in find.texts()
    assert "canary-password" not in str(find.rows())
    for row in range(5):
        find.select(row)
        assert not find.dialog.use.isEnabled()
        find.dialog.model.turn([row])
    assert not find.dialog.model.ticks
    find.dialog.table.selectAll()
    assert find.button("Make a list of 3 users").isEnabled()


@pytest.mark.parametrize(
    "user_id", ["1", "007", "a b", "a%2Fb", "ünïcödé", "\u202eabc", "x\u200by", "👩‍👩‍👧", "ﬁ", "é"]
)
def test_what_is_chosen_is_filled_in_byte_for_byte(desk, find, user_id):
    desk.questions.answer = page([{"id": user_id, "id_in_service": "x\u202ey"}])
    tab = find.open()
    assert "⟨U+202E⟩" in find.rows()[0][1]
    find.select(0)
    find.click("Use this user")
    desk.until(lambda: tab.rows["user_id"].value == user_id)
    assert tab.rows["user_id"].input.text().encode() == user_id.encode()


def test_a_number_is_not_rounded(desk, find):
    body = (
        b'{"users": [{"id": 12345678901234567890123, "ctime": 1505465055, "id_in_service": 1.0}]}'
    )
    desk.questions.answer = Reply(200, {}, body)
    tab = find.open()
    assert find.rows() == [["no", "1.0", "12345678901234567890123", "15 Sep 2017", ""]]
    find.select(0)
    find.click("Use this user")
    desk.until(lambda: tab.rows["user_id"].value == "12345678901234567890123")


def test_users_that_come_later_leave_the_selection_alone(desk, find):
    find.open()
    find.sort("Login name")
    find.select(1)
    more = [{"id": f"new-{n}", "id_in_service": f"aa{n}"} for n in range(5)]
    find.dialog._on_came(_listed(desk, more))
    find.ordered()
    assert find.logins()[0] == "aa0"
    chosen = find.dialog.table.selectionModel().selectedRows(1)
    assert [index.data() for index in chosen] == ["ben@example.com"]


def _listed(desk, users):
    from gui_app.domain.redaction import Redactor
    from gui_app.providers.find import Page

    provider = desk.tab("verigator").provider
    return list(Page(provider, provider.find, page(users), Redactor([])).users())


def test_it_is_a_model_by_qts_own_checks(desk, find, qtmodeltester):
    provider = desk.tab("verigator").provider
    model = FindModel(provider, provider.find)
    qtmodeltester.check(model)
    model.add(_listed(desk, [*USERS, {"id_in_service": "no id"}]))
    model.show_order(in_order(model.users, provider.find, Wanted()))
    qtmodeltester.check(model)
    for wanted in (Wanted("a"), Wanted(column=0), Wanted(column=2, backwards=True), Wanted("-")):
        model.show_order(in_order(model.users, provider.find, wanted))
        qtmodeltester.check(model)
    model.turn([0])
    assert model.setData(model.index(0, TICK), 0, Qt.ItemDataRole.CheckStateRole)
    qtmodeltester.check(model)


def test_markup_of_strangers_stays_text(desk, find):
    desk.questions.answer = page([{"id": "<b>1</b>", "id_in_service": "<img src='x'>"}])
    find.open()
    assert find.dialog.model.index(0, 4).data(Qt.ItemDataRole.ToolTipRole) == ""
    index = find.dialog.model.index(0, 1)
    assert index.data() == "<img src='x'>"
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_everything_has_its_name(find, spoken_name):
    find.open()
    names = {spoken_name(w) for w in (find.dialog.search, find.dialog.table, find.dialog.use)}
    assert names == {"Search users", "Users", "Use this user"}


def test_the_demo_plays_it(demo, seeded):
    find = Hands(demo)
    tab = find.open(service_id=seeded("verigator")["service_id"])
    user_id = seeded("verigator")["user_id"]
    assert len(find.rows()) > 3
    find.search(user_id)
    assert [row[2] for row in find.rows()] == [user_id]
    find.select(0)
    find.click("Use this user")
    demo.until(lambda: tab.rows["user_id"].value == user_id)


def test_a_user_listed_twice_with_other_data_is_shown_once_and_says_so(desk, find, qtmodeltester):
    other = {"id": BEN, "id_in_service": "not.ben@example.com"}
    desk.questions.answer = page([*USERS, USERS[1], other])
    find.open()
    assert find.logins() == ["ben@example.com", "Anna@example.com", "carl@example.com"]
    assert [row[-1] for row in find.rows()] == [
        "⚠ The provider listed this user twice, the second time with other data",
        "",
        "",
    ]
    qtmodeltester.check(find.dialog.model)
    find.select(0)
    assert find.dialog.use.isEnabled()


def test_a_list_that_comes_while_a_question_is_open_is_not_dropped_without_a_word(
    desk, find, lists
):
    lists.read(f"user id\n{CARL}\n")
    question = lists.confirmation()
    tab = desk.tab("verigator")
    text = "The list was not read, since something in this window is not finished."
    assert text not in lists.texts()
    tab.list_found.emit(tab.place(), list_of(tab.place(), [{"user_id": BEN}]))
    assert text in lists.texts()
    assert lists.column("User ID") == [CARL]
    question.reject()
    lists.settle()
    tab.list_found.emit(tab.place(), list_of(tab.place(), [{"user_id": BEN}]))
    lists.settle()
    assert lists.column("User ID") == [BEN]
    assert text not in lists.texts()


def test_a_login_name_that_comes_later_is_not_cut(find, desk):
    names = [f"u{n}@example.com" for n in range(2_500)]  # more than come at a time
    names[2_400] = "christina.vandenberg@example.com"
    desk.questions.answer = page(
        [{"id": f"{n:08}-025d", "ctime": "", "id_in_service": name} for n, name in enumerate(names)]
    )
    find.open()
    table = find.dialog.table
    assert table.columnWidth(1) > table.fontMetrics().horizontalAdvance(names[2_400])
