"""Every row is checked before anything is sent."""

import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.history.reader import Earlier
from gui_app.jobs.lists.plan import Standing, make_plan
from gui_app.jobs.lists.source import read_text
from gui_app.jobs.lists.table import Cancelled, Options, Progress, Table

KEPT = {"company_id": "39"}
HEADER = "user_id;email\n"


def pasted(text):
    return read_text(text, Options(delimiter=";"))


def standing(plan):
    return [Standing(s).name for s in plan.standings]


@pytest.mark.parametrize("cell", ["007", "9" * 18, " 1129 ", "1129\t", "\u00a01129"])
def test_a_value_is_trimmed_and_otherwise_as_it_is(plan, cell):
    made = plan(pasted(f"{HEADER}{cell};a@b.c"), "konsign", KEPT)
    assert made.targets == [("39", cell.strip(), "a@b.c")]
    assert standing(made) == ["READY"]
    assert made.notes == {}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("x;a@b.c", "User ID: Digits only"),
        (f"{'9' * 19};a@b.c", "User ID: Digits only"),
        (";a@b.c", "User ID is missing."),
        ("1", "Email is missing."),
        ("1;a", "Email: Not an e-mail address"),
        ("..;a@b.c", "User ID: Contains . or .."),
        ("1\x002;a@b.c", "control character"),
        ('"1\n2";a@b.c', "line break"),
        ("1\u200b;a@b.c", "invisible character"),
        ("1.2E+05;a@b.c", "shortened"),
        ('="1";a@b.c', "formula"),
        ("1;a@b.c;x", "3 cells instead of 2"),
        ("x;1;a@b.c", "3 cells instead of 2"),
    ],
    ids=ascii,
)
def test_a_row_that_can_not_be_sent_says_why(plan, row, words):
    made = plan(pasted(f"{HEADER}1;x@y.z\n{row}"), "konsign", KEPT)
    assert standing(made) == ["READY", "INVALID"]
    assert words in made.notes[1]
    assert made.notes[1].endswith(".")
    assert made.chosen() == [0]


@pytest.mark.parametrize("row", ["1;a@b.c;", "1;a@b.c; ;\t"])
def test_blank_cells_beyond_the_last_column_do_not_matter(plan, row):
    assert standing(plan(pasted(HEADER + row), "konsign", KEPT)) == ["READY"]


def test_without_names_a_row_longer_than_most_is_not_trusted(plan):
    made = plan(pasted("1;a@b.c\n2;b@b.c\nx;3;c@b.c"), "konsign", KEPT, user_id=0, email=1)
    assert standing(made) == ["READY", "READY", "INVALID"]


def test_in_a_sheet_rows_may_be_of_any_length(plan):
    table = Table("x.xlsx")
    for line, row in enumerate([("user_id", "email"), ("1", "a@b.c", "note")], 1):
        table.add(row, line)
    assert standing(plan(table, "konsign", KEPT)) == ["READY"]


@pytest.mark.parametrize(
    "cell",
    ["2024-05-01", "2024-5-1 12:30:00", "2024-05-01T12:30:00Z", "01.05.2024", "1/5/24",
     "01-05-2024", "1-Mar", "12-Mar-24", "Mar-01"],
)  # fmt: skip
def test_a_date_in_place_of_an_id_is_not_sent(plan, cell):
    made = plan(pasted(f"user_id;x\n{cell};"), "verigator", {"service_id": "s"})
    assert standing(made) == ["INVALID"]
    assert "date" in made.notes[0]


@pytest.mark.parametrize(
    "cell", ["2024-05-01-x", "20240501", "1.2.3.4", "1-Mär", "2024", "1/2-2024"]
)
def test_what_only_resembles_a_date_is_sent(plan, cell):
    made = plan(pasted(f"user_id;x\n{cell};"), "verigator", {"service_id": "s"})
    assert standing(made) == ["UNUSUAL"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [("anna", "User IDs look like"), ("38fb335c-025d-45eb-9cf2-d2d4d9f5420", "User IDs look like")],
)
def test_an_unusual_value_is_noted_and_may_be_sent(plan, cell, words):
    made = plan(pasted(f"user_id;x\n{cell};"), "verigator", {"service_id": "s"})
    assert standing(made) == ["UNUSUAL"]
    assert words in made.notes[0]
    assert made.chosen() == [0]


@pytest.mark.parametrize(
    ("cell", "words"), [("а@b.c", "U+0430"), ("é@b.c", "é"), ("a@b.\u200bc", "U+200B")]
)
def test_signs_that_look_like_others_are_named(plan, cell, words):
    made = plan(pasted(f"{HEADER}1;{cell}"), "konsign", KEPT)
    assert standing(made) == ["UNUSUAL"]
    assert words in made.notes[0]


def test_a_column_goes_before_the_kept_value(plan):
    text = "company;user_id;email\n40;1;a@b.c\n;2;b@b.c\n"
    made = plan(pasted(text), "konsign", KEPT)
    assert made.targets == [("40", "1", "a@b.c"), ("", "2", "b@b.c")]
    assert standing(made) == ["READY", "INVALID"]


@pytest.mark.parametrize(
    ("kept", "words"),
    [({}, "none filled in"), ({"company_id": " "}, "none filled in"), ({"company_id": ".."}, "..")],
)
def test_without_column_and_kept_value_no_row_can_be_sent(plan, kept, words):
    made = plan(pasted(f"{HEADER}1;a@b.c\n2;b@b.c"), "konsign", kept)
    assert standing(made) == ["INVALID", "INVALID"]
    assert words in made.notes[0]


def test_a_field_that_names_the_user_is_never_taken_from_the_tab(plan):
    made = plan(pasted("email\na@b.c"), "konsign", {**KEPT, "user_id": "1"})
    assert standing(made) == ["INVALID"]
    assert made.notes[0] == "No column for User ID."


def test_the_same_user_is_sent_once(plan):
    text = "user_id;email\n1;a@b.c\n2;b@b.c\n 1 ;a@b.c \nx;\nx;\n1;a@b.c\n"
    made = plan(pasted(text), "konsign", KEPT)
    assert standing(made) == ["READY", "READY", "DUPLICATE", *["INVALID"] * 2, "DUPLICATE"]
    assert "line 2" in made.notes[2]
    assert made.chosen() == [0, 1]


def test_the_same_user_twice_in_one_line_is_sent_once(plan):
    made = plan(read_text("1, 2, 1"), "verigator", {"service_id": "s"})
    assert standing(made) == ["UNUSUAL", "UNUSUAL", "DUPLICATE"]


def test_a_fault_counts_in_the_columns_that_are_used_only(plan):
    table = pasted("x;user_id;email\n1.2E+05;1;a@b.c\n1;1.2E+05;a@b.c")
    assert len(table.faults) == 2
    assert standing(plan(table, "konsign", KEPT)) == ["READY", "INVALID"]


@pytest.mark.parametrize(
    ("outcome", "found", "note"),
    [
        (Outcome.DELETED, None, "Deleted already, on {when}."),
        (Outcome.DELETED, Found.GONE, "Deleted already, on {when}; confirmed gone on {then}."),
        (Outcome.DELETED, Found.STILL_THERE, "Deleted already, on {when}; still there on {then}."),
        (Outcome.UNKNOWN, None, "Sent on {when}, outcome unknown. Check at the provider first."),
        (Outcome.UNKNOWN, Found.GONE, "Sent on {when}; confirmed gone on {then}."),
        (Outcome.UNKNOWN, Found.STILL_THERE, "Sent on {when}; still there on {then}."),
        (Outcome.SENDING, None, "Is being deleted already, since {when}."),
    ],
)
def test_users_that_may_be_gone_already_are_not_ticked(plan, outcome, found, note):
    asked = []
    when, then = "2026-11-21T14:03:00.000Z", "2026-11-21T15:04:00.000Z"

    def earlier(provider, address, targets):
        asked.append((provider, address, list(targets)))
        sent = Earlier(outcome, when, found=found, found_at=then if found else None)
        return [sent if t["user_id"] == "2" else None for t in targets]

    text = f"{HEADER}1;a@b.c\n2;b@b.c\n2;b@b.c\nx;c@b.c\n"
    made = plan(pasted(text), "konsign", KEPT, earlier)
    assert standing(made) == ["READY", "EARLIER", "DUPLICATE", "INVALID"]
    assert made.notes[1] == note.format(when=when, then=then)
    assert made.chosen() == [0]
    target = {"company_id": "39", "user_id": "1", "email": "a@b.c"}
    assert asked[0][:2] == ("konsign", "https://api.example.com")
    assert asked[0][2][0] == target
    assert len(asked[0][2]) == 2


def test_the_history_is_asked_for_some_thousand_users_at_a_time(plan):
    sizes = []

    def earlier(provider, address, targets):
        sizes.append(len(targets))
        return [None] * len(targets)

    text = HEADER + "".join(f"{n};u{n}@b.c\n" for n in range(1_000, 13_000))
    made = plan(pasted(text), "konsign", KEPT, earlier)
    assert sizes == [5_000, 5_000, 2_000]
    assert made.counts()[Standing.READY] == 12_000


@pytest.fixture
def three(plan):
    return plan(pasted(f"{HEADER}1;a@b.c\n2;b@b.c\nx;c@b.c\n1;a@b.c\n3;é@b.c"), "konsign", KEPT)


def test_rows_are_counted_by_their_standing(three):
    assert [three.counts()[s] for s in Standing] == [2, 1, 0, 1, 1]


def test_rows_can_be_ticked_but_never_an_invalid_one(three):
    assert three.chosen() == [0, 1, 4]
    assert three.tick(3, True)
    assert three.tick(0, False)
    assert not three.tick(2, True)
    assert three.chosen() == [1, 3, 4]
    assert three.ticked[2] == 0


@pytest.mark.parametrize(
    ("first", "rows"), [(None, [0, 1, 4]), (2, [0, 1]), (9, [0, 1, 4]), (0, [])]
)
def test_only_the_first_ticked_rows_are_chosen(three, first, rows):
    three.first = first
    assert three.chosen() == rows


def test_what_is_sent_is_numbered_in_the_order_of_the_list(three):
    three.tick(0, False)
    items = list(three.items())
    assert [(item.number, item.line) for item in items] == [(1, 3), (2, 6)]
    deletion = items[0].deletion
    assert deletion == three.deletion(1)
    assert (deletion.provider, deletion.provider_title) == ("konsign", "Konsign")
    assert (deletion.account, deletion.address) == ("Main", "https://api.example.com")
    assert list(deletion.target.items()) == [
        ("company_id", "39"), ("user_id", "2"), ("email", "b@b.c"),
    ]  # fmt: skip
    assert deletion.user == "2 · b@b.c"


def test_planning_ends_when_it_is_cancelled(konsign):
    progress = Progress()
    progress.cancel()
    table = pasted("".join(f"{n};u{n}@b.c\n" for n in range(1_000)))
    columns = {"user_id": 0, "email": 1}
    account = Account("konsign", "Main", "https://api.example.com")
    with pytest.raises(Cancelled):
        make_plan(table, False, columns, konsign, account, KEPT, lambda *_: [], str, progress)


def test_ten_thousand_invalid_rows_are_planned_like_others(plan):
    made = plan(pasted(HEADER + "x;y\n" * 10_000), "konsign", KEPT)
    assert made.counts()[Standing.INVALID] == 10_000
    assert made.chosen() == []
