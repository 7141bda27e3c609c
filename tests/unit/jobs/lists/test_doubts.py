"""What may have been misread is not ticked, and says what to look at."""

import pytest

from gui_app.jobs.lists.plan import Standing
from gui_app.jobs.lists.repeats import Repeats
from gui_app.jobs.lists.source import read_text
from gui_app.jobs.lists.table import Options
from gui_app.providers.spec import Field

KEPT = {"company_id": "39"}
SERVICE = "81213bfd-b690-499e-b9d2-8754cb1550e8"
UUIDS = [f"38fb335c-025d-45eb-9cf2-d2d4d9f5420{letter}" for letter in "abc"]


def comma(text):
    return read_text(text, Options(delimiter=","))


def standing(plan):
    return [Standing(s).name for s in plan.standings]


# A column that nobody uses, while the tab says the place


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("40,1129,anna@x.com\n40,1130,ben@x.com", "A"),
        ("40,1129,anna@x.com\n41,1130,ben@x.com", "A"),
        ("1129,anna@x.com,\n1130,ben@x.com,40", "C"),
        ("39,1129,anna@x.com\n40,1130,ben@x.com", "A"),
        ("39,1129,anna@x.com,Anna\n39,1130,ben@x.com,Ben", "D"),
    ],
    ids=ascii,
)
def test_rows_beside_a_column_without_use_or_name_are_not_ticked(plan, text, letter):
    at = {"user_id": 0, "email": 1} if text.startswith("1129") else {"user_id": 1, "email": 2}
    made = plan(comma(text), "konsign", KEPT, **at)
    assert standing(made) == ["UNUSUAL", "UNUSUAL"]
    assert made.chosen() == []
    assert made.tick(0, True)
    words = f"Column {letter} is not used, and Company ID comes from the tab: choose the columns"
    assert all(note.startswith(words) for note in made.notes.values())


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("39,1129,anna@x.com\n 39 ,1130,ben@x.com", {"user_id": 1, "email": 2}),
        ("39,1129,anna@x.com\n,1130,ben@x.com", {"user_id": 1, "email": 2}),
        ("1129,anna@x.com, \n1130,ben@x.com,", {"user_id": 0, "email": 1}),
        ("40,1129,anna@x.com\n40,1130,ben@x.com", {"company_id": 0, "user_id": 1, "email": 2}),
        ("user_id,email,Note\n1129,anna@x.com,40\n1130,ben@x.com,x", {}),
    ],
    ids=ascii,
)
def test_a_column_that_changes_nothing_is_no_reason(plan, text, columns):
    assert standing(plan(comma(text), "konsign", KEPT, **columns)) == ["READY", "READY"]


def test_the_hint_about_a_row_is_told_too(plan):
    made = plan(comma("40,1,é@x.com\n40,2,b@x.com"), "konsign", KEPT, user_id=1, email=2)
    assert made.notes[0].startswith("Column A")
    assert made.notes[0].endswith("Email contains é (U+00E9).")


@pytest.mark.parametrize("name", ["Company Nr", "org", "Org-ID", "Organisation", "tenant_id"])
def test_a_company_by_another_name_goes_before_the_tab(plan, name):
    made = plan(comma(f"{name},user_id,email\n40,1129,anna@x.com"), "konsign", KEPT)
    assert made.targets == [("40", "1129", "anna@x.com")]
    assert standing(made) == ["READY"]


@pytest.mark.parametrize("name", ["Service Nr", "service no.", "Service key", "application id"])
def test_a_service_by_another_name_goes_before_the_tab(plan, name):
    made = plan(comma(f"{name},user_id\n{UUIDS[0]},{UUIDS[1]}"), "verigator", {"service_id": "s"})
    assert made.targets == [(UUIDS[0], UUIDS[1])]


# Two columns of one name


@pytest.mark.parametrize("names", ["email,email", "E-Mail,mail address"])
def test_two_columns_of_one_name_are_told(plan, names):
    text = f"user_id,{names}\n1,a@b.c,d@e.f"
    made = plan(comma(text.replace("E-Mail", "mail")), "konsign", KEPT)
    assert standing(made) == ["INVALID"]
    assert made.notes[0] == "Columns B and C are called Email: choose one of them above."
    assert standing(plan(comma(text), "konsign", KEPT, email=2)) == ["READY"]


@pytest.mark.parametrize(("kept", "result"), [(KEPT, "UNUSUAL"), ({}, "INVALID")], ids=str)
def test_the_tab_does_not_decide_between_two_columns(plan, kept, result):
    text = "user_id,email,company,org,tenant\n1,a@b.c,40,41,42"
    made = plan(comma(text), "konsign", kept)
    assert standing(made) == [result]
    assert made.chosen() == []
    assert made.notes[0] == "Columns C and D and E are called Company ID: choose one of them above."


# The same user twice


@pytest.mark.parametrize(
    ("row", "note"),
    [
        ("1129,Anna@x.com", "The same user stands in line 2 already, in other capitals."),
        (" 1129 ,anna@x.com", "The same user stands in line 2 already."),
        ("1129,ben@x.com", "The same User ID stands in line 2 already, with another Email."),
        ("1130,ANNA@x.com", "The same Email stands in line 2 already, with another User ID."),
    ],
)
def test_a_user_who_stands_above_in_another_form_is_not_ticked(plan, row, note):
    made = plan(comma(f"user_id,email\n1129,anna@x.com\n{row}"), "konsign", KEPT)
    assert standing(made) == ["READY", "DUPLICATE"]
    assert made.notes == {1: note}
    assert made.chosen() == [0]
    assert made.tick(1, True)


def test_a_uuid_in_capitals_is_the_same_user(plan):
    made = plan(read_text(f"{UUIDS[0]}\n{UUIDS[0].upper()}"), "verigator", {"service_id": "s"})
    assert standing(made) == ["READY", "DUPLICATE"]


def test_the_same_user_of_another_place_or_of_an_invalid_row_is_another(plan):
    text = "company,user_id,email\n39,1,a@b.c\n40,1,a@b.c\n41,2,x\n41,2,b@b.c\n,3,c@b.c\n42,3,c@b.c"
    made = plan(comma(text), "konsign", KEPT)
    assert standing(made) == ["READY", "READY", "INVALID", "READY", "INVALID", "READY"]


def test_the_same_value_in_another_field_is_no_repetition():
    repeats = Repeats([Field("a", "A"), Field("b", "B")])
    assert [repeats.note(("1", "2"), 1), repeats.note(("2", "1"), 2)] == [None, None]


# The place in place of a user


@pytest.mark.parametrize("sign", [",", ", ", "\n"])
def test_the_service_is_no_user(plan, sign):
    text = sign.join((SERVICE.upper(), UUIDS[0], UUIDS[1]))
    made = plan(read_text(text), "verigator", {"service_id": SERVICE})
    assert standing(made) == ["INVALID", "READY", "READY"]
    assert made.notes[0] == "User ID: This is the Service ID."


def test_one_line_of_the_service_and_a_user_is_that_user(plan):
    made = plan(read_text(f"{SERVICE},{UUIDS[0]}"), "verigator", {"service_id": SERVICE})
    assert made.chosen() == [1]


def test_a_number_may_be_that_of_the_company_and_of_a_user_but_is_not_ticked(plan):
    made = plan(comma("user_id,email\n39,a@b.c\n40,b@b.c"), "konsign", KEPT)
    assert standing(made) == ["UNUSUAL", "READY"]
    assert made.notes[0] == "User ID: This is the Company ID, too."
    assert made.chosen() == [1]


@pytest.mark.parametrize("sign", [",", ", ", ";"])
def test_one_line_that_could_be_one_user_is_not_ticked(plan, sign):
    made = plan(read_text(sign.join(UUIDS[:2])), "verigator", {"service_id": SERVICE})
    assert standing(made) == ["UNUSUAL", "UNUSUAL"]
    assert made.chosen() == []
    assert "one line" in made.notes[0]


@pytest.mark.parametrize("text", [f"{UUIDS[0]}\n{UUIDS[1]}", ",".join(UUIDS)], ids=["2", "3"])
def test_other_lists_of_users_are_ticked(plan, text):
    made = plan(read_text(text), "verigator", {"service_id": SERVICE})
    assert set(standing(made)) == {"READY"}


# Cells that came out of a spreadsheet


@pytest.mark.parametrize("cell", ["'+372555", "'=1", "'-1", "'@x", "###", "########", '"\'+1"'])
@pytest.mark.parametrize("rows", ["{},x\n1,y", "1,y\nx,{}", "{}", "1\n{}\n2"])
def test_an_export_s_apostrophe_and_a_narrow_column_are_flagged(read, cell, rows):
    text = rows.format(cell)
    words = "too narrow" if "#" in cell else "Begins with an apostrophe"
    for table in (read(text), read_text(text.replace('"', ""))):
        assert len(table.faults) == 1
        assert words in next(iter(table.faults.values()))


@pytest.mark.parametrize("cell", ["'372", "o'+x", "##", "#1", "###a", "a###", "'"])
def test_other_apostrophes_and_hashes_are_text(read, cell):
    assert read(f"{cell},x\n1,y").faults == {}


def test_a_workbook_s_cells_are_flagged_too(workbook):
    assert set(workbook(["id"], ["'+372"], ["####"], ["x"]).faults) == {(1, 0), (2, 0)}


# A stray quotation mark


def test_a_row_that_a_quotation_mark_may_have_made_of_two_is_not_sent(plan, read):
    text = 'user_id,name,email\n1,"Doe,a@x.com\n2,Roe",b@x.com\n3,"A\nB",c@x.com\n4,"D,E",d@x.com\n'
    made = plan(read(text), "konsign", KEPT)
    assert standing(made) == ["INVALID", "READY", "READY"]
    assert made.notes[0] == (
        "A quotation mark may be missing here: a cell runs over several lines."
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=ascii)
def test_it_is_noticed_whatever_the_line_end(read, end):
    text = end.join(['1;"Doe;a@x.com', '2;Roe";b@x.com', "3;x;c@x.com", "4;x;d@x.com", ""])
    assert set(read(text).faults) == {(0, 0), (0, 1), (0, 2)}
