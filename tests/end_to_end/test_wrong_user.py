"""Whatever is typed as a User ID: that user is addressed, or nobody."""

import json
from urllib.parse import unquote

import pytest
from desk import KONSIGN, USERS, VERIGATOR, Desk
from raw_server import Server

SERVICE_ID = USERS[VERIGATOR]["Service ID"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    with Server() as server, Desk(folder / "data", folder / "home") as desk:
        desk.server = server
        desk.ready()
        desk.add_account(VERIGATOR, server.url)
        desk.add_account(KONSIGN, server.url)
        yield desk


@pytest.mark.parametrize(
    "typed",
    [
        "a/b",
        "a?b",
        "a#b",
        "...",
        "/",
        "//",
        "a;b=c",
        "a&b=c",
        "%",
        "%zz",
        "%00",
        "{password}",
        "é",
        "e\N{COMBINING ACUTE ACCENT}",
        "日本語",
        "\N{MATHEMATICAL SCRIPT CAPITAL X}",
        "\N{RIGHT-TO-LEFT OVERRIDE}abc",
        "+37255512345",
        "anna maria",
        "a  b",
        "x" * 2000,
        "é" * 2000,
    ],
    ids=lambda typed: ascii(typed[:20]),
)
def test_a_user_id_is_one_segment(desk, typed):
    before = len(desk.server.asked)
    row = desk.outcome(VERIGATOR, **{"User ID": typed})
    assert row["Outcome"] == "Deleted"
    check_one_segment(desk.server.asked[before:], typed)


@pytest.mark.parametrize(
    "typed",
    [
        "%2e%2e",
        "%2E",
        "%252e%252e",
        "../../x",
        "x/..",
        "./x",
        "..%2f..%2fx",
        "\\..\\x",
        "..;/x",
        "..\N{ZERO WIDTH SPACE}",
        "\N{FULLWIDTH FULL STOP}\N{FULLWIDTH FULL STOP}",
    ],
    ids=ascii,
)
def test_what_looks_like_a_way_up_is_one_segment_or_refused(desk, typed):
    before = len(desk.server.asked)
    desk.fill(VERIGATOR, **{"User ID": typed})
    desk.do("click", text="Delete user…")
    seen = desk.do("look")
    if seen["dialog"]:
        desk.do("click", text="Delete")
        check_one_segment(desk.server.wait_for(before + 1)[before:], typed)
        rows = seen["count"] + 1
        desk.until(lambda s: s["count"] == rows and s["rows"][0]["Outcome"] == "Deleted")
    else:
        assert "Contains . or .." in seen["problems"]["User ID"]
        assert len(desk.server.asked) == before


def check_one_segment(requests, typed):
    (asked,) = requests
    start = f"/v1/service/service/{SERVICE_ID}/users/"
    assert asked.target.startswith(start)
    segment = asked.target.removeprefix(start)
    assert segment.isascii()
    assert not set("/?# \\") & set(segment)
    assert unquote(segment, errors="strict") == typed


def test_a_service_id_is_one_segment_too(desk):
    desk.outcome(VERIGATOR, **{"Service ID": "a/b?c#d"})
    user = USERS[VERIGATOR]["User ID"]
    assert desk.server.asked[-1].target == f"/v1/service/service/a%2Fb%3Fc%23d/users/{user}"


def test_blanks_at_both_ends_are_left_out(desk):
    desk.outcome(VERIGATOR, **{"User ID": "\N{NO-BREAK SPACE}\t anna \t"})
    assert desk.server.asked[-1].target.endswith("/users/anna")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Fill this in"),
        (" \t\N{EM SPACE} ", "Fill this in"),
        (".", "."),
        ("..", "."),
        (" .. ", "."),
        ("a\x00b", "control character"),
        ("a\x1bb", "control character"),
        ("a\x85b", "control character"),
        ("a\u2028b", "control character"),
        ("x" * 10_000, "Too long: 10,000 characters"),
    ],
    ids=lambda value: ascii(value[:20]),
)
def test_what_is_no_id_is_refused_beside_the_field(desk, typed, reason):
    before, rows = desk.server.connections, desk.do("look")["count"]
    desk.fill(VERIGATOR, **{"User ID": typed})
    desk.do("click", text="Delete user…")
    seen = desk.do("look")
    assert reason in seen["problems"]["User ID"]
    assert seen["dialog"] is None
    assert seen["count"] == rows
    assert desk.server.connections == before


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("User ID", "11 29"),
        ("User ID", "0x1f"),
        ("User ID", "١١٢٩"),
        ("User ID", "1" * 19),
        ("Email", "anna at example.com"),
        ("Email", "anna@example.com, otto@example.com"),
    ],
)
def test_what_konsign_does_not_take_is_refused_beside_the_field(desk, field, typed):
    before = desk.server.connections
    desk.fill(KONSIGN, **{field: typed})
    desk.do("click", text="Delete user…")
    seen = desk.do("look")
    assert seen["problems"][field]
    assert seen["dialog"] is None
    assert desk.server.connections == before


@pytest.mark.parametrize("typed", ['"', "\\", '", "user_id": "1', "\N{RIGHT-TO-LEFT OVERRIDE}"])
def test_a_company_id_stays_a_json_string(desk, typed):
    desk.outcome(KONSIGN, **{"Company ID": typed})
    user = USERS[KONSIGN]
    assert json.loads(desk.server.asked[-1].body) == {
        "company_id": typed,
        "user_id": user["User ID"],
        "email": user["Email"],
    }


def test_a_double_click_on_delete_sends_once(desk):
    before = len(desk.server.asked)
    desk.fill(VERIGATOR, **{"User ID": "twice"})
    desk.do("click", text="Delete user…")
    desk.until(lambda s: s["dialog"])
    desk.do("click", text="Delete", times=2)
    desk.until(lambda s: s["rows"][0]["User"] == "twice" and s["rows"][0]["Outcome"] == "Deleted")
    desk.outcome(VERIGATOR, **{"User ID": "after"})
    assert [a.target.rpartition("/")[2] for a in desk.server.asked[before:]] == ["twice", "after"]
