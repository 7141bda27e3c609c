"""What may be said about a user after an answer."""

import json
import threading
import time
import tracemalloc

import pytest

from gui_app.domain.outcome import Outcome
from gui_app.providers.answer import judge
from gui_app.providers.document import MAX_JSON
from gui_app.providers.spec import Answer

DELETED, NOT_FOUND, REFUSED = Outcome.DELETED, Outcome.NOT_FOUND, Outcome.REFUSED
FAILED, UNKNOWN = Outcome.FAILED, Outcome.UNKNOWN
HTML = b"<!DOCTYPE html><html><title>Gone</title></html>"
ABSENT = object()


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (202, b"", DELETED),
        (200, b"", DELETED),
        (204, b"", DELETED),
        (207, b"", UNKNOWN),
        (299, b"", UNKNOWN),
        (202, b"{}", DELETED),
        (202, b'{"message": "Deleted"}', DELETED),
        (202, b'\xef\xbb\xbf{"message": "Deleted"}', DELETED),
        (202, b"\n", UNKNOWN),
        (202, HTML, UNKNOWN),
        (200, b'{"message": "Del', UNKNOWN),
        (200, b"deleted", UNKNOWN),
        (200, b'{"message": "\xff"}', UNKNOWN),
        (200, b"\x1f\x8b\x08\x00", UNKNOWN),
        (200, "{}".encode("utf-16"), UNKNOWN),
        (200, b"[" * 100_000 + b"]" * 100_000, UNKNOWN),
        (200, b'{"message": "a", "message": "b"}', UNKNOWN),
        (202, b'{"message": "a", "message": "b"}', UNKNOWN),
        (202, b'{"message": "a", "message": "a"}', DELETED),
        (100, b"", UNKNOWN),
        (199, b"", UNKNOWN),
        (600, b"", UNKNOWN),
        (301, b"", REFUSED),
        (302, b"{}", REFUSED),
        (308, HTML, REFUSED),
        (304, b"", REFUSED),
        (400, b"", REFUSED),
        (401, b'{"message": "Wrong credentials"}', REFUSED),
        (401, HTML, REFUSED),
        (403, b"", REFUSED),
        (404, b"", NOT_FOUND),
        (404, b'{"message": "No such user"}', NOT_FOUND),
        (404, b'{"statuscode": "200", "status": true}', NOT_FOUND),
        (409, b"", REFUSED),
        (410, b"", REFUSED),
        (422, b"", REFUSED),
        (429, b"", FAILED),
        (500, b"", FAILED),
        (502, HTML, FAILED),
        (503, b"", FAILED),
        (599, b"", FAILED),
    ],
    ids=lambda v: ascii(v[:24]) if isinstance(v, bytes) else None,
)
def test_verigator_is_judged_by_its_http_status(verigator, reply, status, body, outcome):
    result = judge(verigator.answer, reply(status, body))
    assert result.outcome is outcome
    assert result.http_status == status
    assert result.provider_status is None
    assert result.message


SAID = {"statuscode": "200", "status": True, "message": "User deleted successfully."}


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (200, SAID, DELETED),
        (200, SAID | {"user_id": 1129, "extra": [None]}, DELETED),
        (200, {"head": {"x": 1}, "body": SAID}, DELETED),
        (201, SAID | {"statuscode": 201}, DELETED),
        (200, SAID | {"status": "True"}, DELETED),
        (200, SAID | {"status": False}, REFUSED),
        (200, SAID | {"status": "false"}, REFUSED),
        (200, {"status": False, "message": "No"}, REFUSED),
        (200, {"statuscode": "422", "status": False}, REFUSED),
        (200, {"statuscode": 422, "status": False}, REFUSED),
        (200, {"statuscode": "500", "status": False}, FAILED),
        (200, {"statuscode": 500, "status": "false"}, FAILED),
        (200, {"statuscode": "404", "status": False}, NOT_FOUND),
        (200, {"statuscode": "401", "status": False}, REFUSED),
        (200, {"head": {}, "body": {"statuscode": "422", "status": False}}, REFUSED),
        (200, SAID | {"statuscode": 422}, UNKNOWN),
        (200, SAID | {"statuscode": "500"}, UNKNOWN),
        (422, SAID, UNKNOWN),
        (500, SAID, UNKNOWN),
        (404, SAID, UNKNOWN),
        (302, SAID, REFUSED),
        (500, {"statuscode": "422", "status": False}, REFUSED),
        (422, {"statuscode": "500", "status": False}, FAILED),
        (200, {"statuscode": "300", "status": False}, REFUSED),
        (200, SAID | {"statuscode": "299"}, DELETED),
        (200, SAID | {"statuscode": "300"}, UNKNOWN),
        (200, SAID | {"statuscode": "199"}, UNKNOWN),
        (200, {"statuscode": "429", "status": False}, FAILED),
        (200, {"statuscode": "600", "status": False}, UNKNOWN),
        (401, {"statuscode": "404", "status": False}, NOT_FOUND),
        (200, SAID | {"body": {"statuscode": "422", "status": False}}, UNKNOWN),
        (200, SAID | {"body": {"statuscode": "200", "status": False}}, UNKNOWN),
        (200, SAID | {"body": "text"}, DELETED),
        (200, {"head": {"statuscode": "200", "status": True}, "body": SAID}, DELETED),
        (200, {"head": {"statuscode": "500"}, "body": SAID}, UNKNOWN),
        (200, {"head": {"status": "false"}, "body": SAID}, UNKNOWN),
        (200, SAID | {"users": [{"x": [{"status": False}]}]}, UNKNOWN),
        (200, SAID | {"users": [{"x": {"statuscode": 404}}]}, UNKNOWN),
        (200, SAID | {"users": [{"status": "active", "statuscode": "x"}]}, DELETED),
        (200, {"body": [SAID]}, UNKNOWN),
        (200, {"body": json.dumps(SAID)}, UNKNOWN),
        (200, [SAID], UNKNOWN),
        (200, {}, UNKNOWN),
        (200, {"message": "User deleted successfully."}, UNKNOWN),
        (200, {"status": True}, UNKNOWN),
        (200, {"statuscode": "200"}, UNKNOWN),
        (200, SAID | {"status": 1}, UNKNOWN),
        (200, SAID | {"status": "yes"}, UNKNOWN),
        (200, SAID | {"status": None}, UNKNOWN),
        (200, SAID | {"status": [True]}, UNKNOWN),
        (200, SAID | {"statuscode": 200.0}, UNKNOWN),
        (200, SAID | {"statuscode": "200 OK"}, UNKNOWN),
        (200, SAID | {"statuscode": "２００"}, UNKNOWN),
        (200, SAID | {"statuscode": "0200"}, UNKNOWN),
        (200, SAID | {"statuscode": -20}, UNKNOWN),
        (200, {"STATUSCODE": "200", "Status": True}, UNKNOWN),
        (200, b"", UNKNOWN),
        (204, b"", UNKNOWN),
        (202, HTML, UNKNOWN),
        (200, b'{"statuscode": "200", "status": tr', UNKNOWN),
        (200, b'{"statuscode": "200", "status": true}garbage', UNKNOWN),
        (200, b'\xef\xbb\xbf{"statuscode": "200", "status": true}', DELETED),
        (200, b'{"statuscode": "200", "status": NaN}', UNKNOWN),
        (200, b'{"statuscode": NaN, "status": true}', UNKNOWN),
        (200, b'{"statuscode": "200", "status": true, "x": NaN}', DELETED),
        (200, b'{"statuscode": ' + b"2" * 10_000 + b', "status": true}', UNKNOWN),
        (200, b'{"statuscode": "200", "status": true, "x": ' + b"9" * 10_000 + b"}", DELETED),
        (200, b'{"statuscode": "200", "status": true, "x": 1e999}', DELETED),
        (200, b'{"statuscode": "200", "status": true, "x": "\xff"}', UNKNOWN),
        (200, b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", UNKNOWN),
        (200, b'{"status": true, "statuscode": "200", "status": false}', UNKNOWN),
        (200, b'{"status": true, "statuscode": "422", "statuscode": "200"}', UNKNOWN),
        (200, b'{"statuscode": "200", "status": true, "status": true}', DELETED),
        (200, b'{"body": {"status": true}, "body": {"statuscode": "200"}}', UNKNOWN),
        (404, HTML, NOT_FOUND),
        (401, HTML, REFUSED),
        (503, HTML, FAILED),
        (503, b"", FAILED),
    ],
    ids=lambda v: ascii(v)[:60],
)
def test_konsign_is_judged_by_its_body(konsign, reply, status, body, outcome):
    result = judge(konsign.answer, reply(status, body))
    assert result.outcome is outcome
    assert result.http_status == status
    assert result.message


CODES = [ABSENT, "200", 200, "401", "404", "422", "500", "x", None, True]
FLAGS = [ABSENT, True, False, "true", "false", 1, None]


def _kind(code):
    if code == 404:
        return NOT_FOUND
    if code in (429, 500, 503):
        return FAILED
    return DELETED if code in (200, 201) else REFUSED


def _oracle(http, code, flag):
    """Say what the design wants, one sentence of it after the other."""
    if http == 302:
        return REFUSED  # any 3xx
    by_http = _kind(http)
    by_code = _kind(int(code)) if code in ("200", "401", "404", "422", "500") else None
    by_code = DELETED if code == 200 and code is not True else by_code
    yes, no = flag in ("true",) or flag is True, flag in ("false",) or flag is False
    if by_http is DELETED and by_code is DELETED and yes:
        return DELETED  # all three agree
    if yes:
        return UNKNOWN  # success is claimed, and something is missing or says otherwise
    if by_code is DELETED and not no:
        return UNKNOWN
    if by_code not in (None, DELETED):
        return by_code  # the body decides
    if by_http is not DELETED:
        return by_http  # nobody claims success
    return REFUSED if no else UNKNOWN


@pytest.mark.parametrize("place", ["top", "body"])
@pytest.mark.parametrize("http", [200, 201, 302, 401, 404, 422, 429, 500, 503])
def test_each_combination_of_http_code_and_status_is_judged(konsign, reply, http, place):
    for code in CODES:
        for flag in FLAGS:
            keys = {"statuscode": code, "status": flag}
            said = {k: v for k, v in keys.items() if v is not ABSENT}
            document = said if place == "top" else {"head": {}, "body": said}
            outcome = judge(konsign.answer, reply(http, document)).outcome
            assert outcome is _oracle(http, code, flag), (code, flag)
            if outcome is DELETED:
                assert http in (200, 201)
                assert str(code) == "200"
                assert flag in (True, "true")
                assert flag != 1 or flag is True


def test_the_combinations_reach_each_outcome():
    found = {_oracle(h, c, f) for h in (200, 302, 404, 500) for c in CODES for f in FLAGS}
    assert found == {DELETED, NOT_FOUND, REFUSED, FAILED, UNKNOWN}


@pytest.mark.parametrize("status", range(300, 309))
@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://evil.example/login?x=1", "evil.example"),
        ("//evil.example/x", "evil.example"),
        ("https://api.verigator.com@evil.example:81/", "evil.example"),
        ("https://ev\u202eil.example/", "ev⟨U+202E⟩il.example"),
        ("/elsewhere", "another address"),
        ("", "another address"),
        ("https://[", "another address"),
    ],
)
@pytest.mark.parametrize("body", [b"", b'{"message": "Moved"}'], ids=["empty", "message"])
def test_a_redirect_names_its_host(verigator, konsign, reply, status, location, words, body):
    for provider in (verigator, konsign):
        result = judge(provider.answer, reply(status, body, {"location": location}))
        assert result.outcome is REFUSED
        assert words in result.message.splitlines()[0]
        assert ("Moved" in result.message) == bool(body)


def test_a_redirect_without_a_location_is_refused(verigator, reply):
    assert "another address" in judge(verigator.answer, reply(302)).message


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("User deleted successfully.", "User deleted successfully."),
        ("  a \r\n\tb\x85\x0bc\n", "a b c"),
        ("<b>x</b><img src=x>", "<b>x</b><img src=x>"),
        ("\x1b[31mred", "\x1b[31mred"),
        ("\u202eabc", "\u202eabc"),
        ("line 1\nline 2\u2028line 3", "line 1 line 2 line 3"),
    ],
)
def test_a_message_is_one_line_of_what_the_provider_wrote(konsign, reply, words, message):
    result = judge(konsign.answer, reply(200, SAID | {"message": words}))
    assert result.message == message


@pytest.mark.parametrize("words", ["", " \n ", None, True, [], ["text"], {"text": "x"}], ids=repr)
def test_a_message_that_is_no_text_gives_way_to_the_apps_own(konsign, reply, words):
    result = judge(konsign.answer, reply(200, SAID | {"message": words}))
    assert result.message == "The provider says the user is deleted."


def test_a_message_is_found_inside_the_envelope(konsign, reply):
    answer = {"head": {}, "body": {"statuscode": "422", "status": False, "message": "No e-mail"}}
    assert judge(konsign.answer, reply(200, answer)).message == "No e-mail"


def test_the_first_place_that_holds_a_message_wins(konsign, reply):
    answer = {"message": None, "body": {"message": "inside"}}
    assert "inside" in judge(konsign.answer, reply(422, answer)).message


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, SAID | {"statuscode": 500}),
        (500, SAID),
        (200, {"message": "User deleted successfully."}),
    ],
)
def test_what_is_unknown_is_said_before_the_providers_words(konsign, reply, status, body):
    first, second = judge(konsign.answer, reply(status, body)).message.splitlines()
    assert "nobody can say" in first
    assert second == "The provider wrote: User deleted successfully."


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"statuscode": "422"}, "422"),
        ({"statuscode": 422}, "422"),
        ({"statuscode": " 422 "}, "422"),
        ({"body": {"statuscode": "500"}}, "500"),
        ({"statuscode": "x", "body": {"statuscode": "500"}}, "500"),
        ({"statuscode": "x"}, None),
        ({}, None),
        (HTML, None),
        (b"", None),
    ],
    ids=lambda v: ascii(v)[:40],
)
def test_the_bodys_own_status_is_kept_as_text(konsign, reply, body, status):
    assert judge(konsign.answer, reply(200, body)).provider_status == status


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("", b"", ""),
        ("application/json", '{"a": "é"}'.encode(), '{"a": "é"}'),
        ("text/html; charset=utf-8", "é".encode(), "é"),
        ("text/html; charset=ISO-8859-1", b"\xe9", "é"),
        ('text/html; charset="windows-1252"; x=y', b"\x80", "€"),
        ("text/html; charset=windows-1252", b"\x81", "\\x81"),
        ("text/html; charset=klingon", "é".encode(), "é"),
        ("text/html; charset=utf-7", b"+ADw-", "+ADw-"),
        ("text/html; charset=rot13", b"abc", "abc"),
        ("text/html; charset=", b"a\xff", "a\\xff"),
        ("application/json", b"\xff\xffab", "\\xff\\xffab"),
        ("application/json", "canary é".encode("utf-16"), "canary é"),
        ("text/plain", "canary é".encode("utf-16-le"), "canary é"),
        ("text/plain; charset=utf-16", "canary é".encode("utf-16-be"), "canary é"),
        ("text/plain", "canary 😀".encode("utf-32"), "canary 😀"),
    ],
)
def test_the_raw_answer_is_the_text_as_it_came(verigator, reply, content_type, body, text):
    result = judge(verigator.answer, reply(500, body, {"content-type": content_type}))
    assert result.raw_answer == text


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": "' + b"\\u0041" * 800_000 + b'"}',
        b"9" * 5_000_000,
        b"[" + b"1," * 2_000_000 + b"1]",
        b"[" * 5_000_000,
        b'{"a":' * 900_000,
        b'{"body": {"statuscode": ' + b"1" * 5_000_000 + b"}}",
        b"\xff" * 5_000_000,
        b"{" + b'"a": 1, ' * 600_000 + b'"a": 1}',
    ],
    ids=lambda v: ascii(v[:12]),
)
def test_five_hostile_megabytes_are_judged_in_time(konsign, reply, body):
    answer = reply(200, body)
    started = time.process_time()
    assert judge(konsign.answer, answer).outcome is UNKNOWN
    assert time.process_time() - started < 5


def test_other_threads_run_while_an_answer_is_read(konsign, reply):
    ended, turns = threading.Event(), 0

    def take_turns():
        nonlocal turns
        while not ended.wait(0.001):
            turns += 1

    thread = threading.Thread(target=take_turns)
    thread.start()
    try:
        judge(konsign.answer, reply(200, b"\xff" * 5_000_000))
    finally:
        ended.set()
        thread.join()
    assert turns > 15


def test_a_character_is_read_whole_wherever_it_stands(verigator, reply):
    for before in range(64 * 1024 - 5, 64 * 1024 + 1):
        text = "x" * before + "é😀" + "y" * 70_000
        assert judge(verigator.answer, reply(500, text.encode())).raw_answer == text
    assert judge(verigator.answer, reply(500, "é".encode()[:1])).raw_answer == "\\xc3"


def test_a_long_answer_takes_little_memory(konsign, reply):
    answer = reply(200, b"[" + b"{}," * 1_600_000 + b"1]")
    tracemalloc.start()
    try:
        assert judge(konsign.answer, answer).outcome is UNKNOWN
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("piece", [b"{},", b"[],", b'{"a":1},', b"12,", b'"\xc3\xa9",'])
def test_what_is_parsed_takes_little_memory(konsign, reply, piece):
    answer = reply(200, (b"[" + piece * (MAX_JSON // len(piece)))[: MAX_JSON - 2] + b"1]")
    tracemalloc.start()
    try:
        assert judge(konsign.answer, answer).outcome is UNKNOWN
        assert tracemalloc.get_traced_memory()[1] < 15_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("size", "outcome"), [(MAX_JSON, DELETED), (MAX_JSON + 1, UNKNOWN)])
def test_an_answer_is_parsed_up_to_a_size(konsign, verigator, reply, size, outcome):
    body = json.dumps(SAID).encode().ljust(size)
    assert judge(konsign.answer, reply(200, body)).outcome is outcome
    assert judge(verigator.answer, reply(202, body)).outcome is outcome


def test_a_place_that_is_no_table_is_no_hit(reply):
    answer = Answer(decides="body", status=["a.b.c"], success=["a.b.d"], message=["a.b"])
    for document in ({"a": 1}, {"a": None}, {"a": {"b": []}}, {"a": {"b": "text"}}, [], "a.b.c"):
        assert judge(answer, reply(200, document)).outcome is UNKNOWN
