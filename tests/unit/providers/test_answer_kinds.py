"""Answers judged by kinds: what says deleted, later, not there; and steps before a deletion.

The oracle says for each combination what the design wants, and knows nothing of the code.
"""

import json
from itertools import product

import msgspec
import pytest

from gui_app.domain.outcome import Outcome
from gui_app.providers.answer import judge, judge_step
from gui_app.providers.calls import Match, Step
from gui_app.providers.document import absent, document, fits, hits
from gui_app.providers.spec import Answer

DELETED, NOT_FOUND, REFUSED = Outcome.DELETED, Outcome.NOT_FOUND, Outcome.REFUSED
FAILED, UNKNOWN, DONE = Outcome.FAILED, Outcome.UNKNOWN, Outcome.DONE
STATUSES = [199, 200, 202, 203, 204, 207, 302, 400, 401, 403, 404, 410, 429, 500, 503, 600]
BODIES = {
    "empty": b"",
    "html": b"<html>deleted: true</html>",
    "said": b'{"done": true}',
    "denied": b'{"done": false}',
    "gone": b'{"code": 17}',
    "both": b'{"done": true, "code": "17"}',
    "other": b"{}",
}
DELETED_KINDS = {
    "any": (),
    "json": (Match(json={"done": True}),),
    "empty": (Match(status=(204,), empty=True),),
    "named": (Match(status=(202, 207)),),
    "either": (Match(status=(200,), json={"done": True}), Match(empty=True)),
}
GONE_KINDS = {
    "404": (Match(status=(404,)),),
    "410": (Match(status=(410,)),),
    "json": (Match(json={"code": 17}),),
    "404 with json": (Match(status=(404,), json={"code": "17"}),),
    "404 or json in 200": (Match(status=(404,)), Match(status=(200,), json={"code": 17})),
}
ACCEPTED = {"none": (), "202": (202,), "203": (203,)}


def oracle(deleted, gone, later, status, body):
    """Say what may be said, one sentence of the design after the other."""
    readable = body != "html"
    says_gone = {
        "404": status == 404,
        "410": status == 410,
        "json": body in ("gone", "both"),
        "404 with json": status == 404 and body in ("gone", "both"),
        "404 or json in 200": status == 404 or (status == 200 and body in ("gone", "both")),
    }[gone] and status not in (302, 401, 403, 429)
    says_deleted = (
        200 <= status < 300
        and {
            "any": False,  # nothing but the status says so
            "json": body in ("said", "both"),
            "empty": status == 204 and body == "empty",
            "named": status in (202, 207),
            "either": (status == 200 and body in ("said", "both")) or body == "empty",
        }[deleted]
    )
    if says_gone and says_deleted:
        return UNKNOWN
    if says_gone:
        return NOT_FOUND
    if status in (429, 500, 503):
        return FAILED
    if status in (302, 400, 401, 403, 404, 410):
        return REFUSED
    if status in (199, 600) or not readable:
        return UNKNOWN
    if status in (202, 207) or str(status) == later:  # later, or in part, unless named
        return DELETED if deleted == "named" and status in (202, 207) else UNKNOWN
    return DELETED if says_deleted or deleted == "any" else UNKNOWN


@pytest.mark.parametrize("later", ACCEPTED)
@pytest.mark.parametrize("gone", GONE_KINDS)
@pytest.mark.parametrize("deleted", DELETED_KINDS)
def test_each_combination_is_judged(reply, deleted, gone, later):
    answer = Answer(
        decides="http",
        deleted=DELETED_KINDS[deleted],
        not_found=GONE_KINDS[gone],
        accepted=ACCEPTED[later],
    )
    for status, body in product(STATUSES, BODIES):
        result = judge(answer, reply(status, BODIES[body]))
        assert result.outcome is oracle(deleted, gone, later, status, body), (status, body)
        assert result.message
        taken_on = body != "html" and not (gone != "410" and body in ("gone", "both"))
        if str(status) != later or result.outcome is not UNKNOWN or body == "html":
            assert not result.later
        elif taken_on:
            assert result.later
        if result.outcome is DELETED:
            assert body != "html"
            assert 200 <= status < 300
        cut = judge(answer, reply(status, BODIES[body], cut=True)).outcome
        assert cut is not DELETED


def test_the_combinations_reach_each_outcome():
    found = {
        oracle(*kinds) for kinds in product(DELETED_KINDS, GONE_KINDS, ACCEPTED, STATUSES, BODIES)
    }
    assert found == {DELETED, NOT_FOUND, REFUSED, FAILED, UNKNOWN}


def test_what_is_accepted_says_that_the_user_may_still_be_there(reply):
    result = judge(Answer(decides="http"), reply(202, {"job_id": "1"}))
    assert "carries it out later" in result.message
    assert result.later


@pytest.mark.parametrize("cut", [False, True])
def test_a_web_page_with_202_is_not_accepted(reply, cut):
    result = judge(Answer(decides="http"), reply(202, b"<html>", cut=cut))
    assert "can't be read" in result.message
    assert not result.later


@pytest.mark.parametrize("status", [202, 207])
@pytest.mark.parametrize("accepted", [(), (202,), (202, 207)])
def test_later_or_in_part_is_deleted_only_if_the_file_names_it(reply, status, accepted):
    answer = Answer(decides="http", accepted=accepted)
    unnamed = msgspec.structs.replace(answer, deleted=(Match(empty=True), Match(json={"a": 1})))
    for each in (answer, unnamed):
        for body in (b"", b'{"a": 1}'):
            result = judge(each, reply(status, body))
            assert result.outcome is UNKNOWN
            assert result.later is (status in accepted)
    named = msgspec.structs.replace(answer, deleted=(Match(status=(status,)),))
    assert judge(named, reply(status)).outcome is DELETED
    assert not judge(named, reply(status)).later


def test_where_the_body_decides_202_is_like_any_2xx(reply):
    answer = Answer(decides="body", status=["code"], success=["ok"])
    result = judge(answer, reply(202, {"code": 200, "ok": True}))
    assert (result.outcome, result.later) == (DELETED, False)


@pytest.mark.parametrize("status", [404, 410])
def test_a_web_page_that_says_not_found_is_told_as_its_status_alone(reply, status):
    answer = Answer(decides="http", not_found=(Match(status=(404, 410)),))
    result = judge(answer, reply(status, b"<html>"))
    assert result.outcome is NOT_FOUND
    words = f"The provider answered {status}: no such user, or nothing at this address."
    assert result.message == words


def test_not_found_is_said_in_words_that_fit(reply):
    answer = Answer(decides="http", not_found=(Match(json={"code": 17}),))
    assert "no such user" in judge(answer, reply(200, {"code": 17})).message
    assert "refused" in judge(answer, reply(404)).message


@pytest.mark.parametrize(
    ("status", "document", "outcome"),
    [
        (200, {"code": 200, "ok": True}, DELETED),
        (200, {"code": 200, "ok": True, "error": "no_user"}, UNKNOWN),
        (200, {"ok": True, "error": "no_user"}, UNKNOWN),
        (404, {"code": 200, "error": "no_user"}, UNKNOWN),
        (200, {"code": 422, "ok": False, "error": "no_user"}, NOT_FOUND),
        (200, {"ok": False, "error": "no_user"}, NOT_FOUND),
        (500, {"error": "no_user"}, NOT_FOUND),
        (200, {"error": "no_user"}, NOT_FOUND),
        (401, {"ok": False, "error": "no_user"}, REFUSED),
        (429, {"error": "no_user"}, FAILED),
        (302, {"error": "no_user"}, REFUSED),
        (200, {"code": 422, "ok": False, "error": "busy"}, REFUSED),
    ],
)
def test_where_the_body_decides_a_word_may_say_not_found(reply, status, document, outcome):
    answer = Answer(
        decides="body",
        status=["code"],
        success=["ok"],
        not_found=(Match(json={"error": "no_user"}),),
    )
    assert judge(answer, reply(status, document)).outcome is outcome


STEP = Step(label="Lock", method="POST", path="/x")


@pytest.mark.parametrize(
    ("done", "status", "body", "outcome"),
    [
        ((), 200, b"", DONE),
        ((), 204, b"", DONE),
        ((), 299, b'{"done": false}', DONE),
        ((), 202, b"", UNKNOWN),
        ((), 200, b"<html>", UNKNOWN),
        ((), 200, b'{"code": 17}', NOT_FOUND),
        ((), 404, b"", NOT_FOUND),
        ((), 401, b"", REFUSED),
        ((), 302, b"", REFUSED),
        ((), 429, b"", FAILED),
        ((), 500, b"", FAILED),
        ((), 199, b"", UNKNOWN),
        ((200, 404), 404, b"", DONE),
        ((), 207, b"", UNKNOWN),
        ((207,), 207, b"", DONE),
        ((200, 404), 404, b"{}", DONE),
        ((200, 404), 404, b"<html>", NOT_FOUND),
        ((409,), 409, b"<html>", REFUSED),
        ((200, 404), 200, b"", DONE),
        ((200, 404), 200, b"<html>", UNKNOWN),
        ((200, 404), 204, b"", UNKNOWN),
        ((200, 404), 403, b"", REFUSED),
        ((202,), 202, b"", DONE),
        ((202,), 200, b"", UNKNOWN),
        ((409,), 409, b"", DONE),
        ((409,), 200, b"", UNKNOWN),
    ],
)
def test_a_step_is_done_or_the_deletion_ends(reply, done, status, body, outcome):
    answer = Answer(
        decides="http",
        accepted=(202,),
        deleted=(Match(json={"done": True}),),
        not_found=(Match(status=(404,)), Match(json={"code": 17})),
    )
    step = Step(label="Lock", method="POST", path="/x", done=done)
    result = judge_step(answer, step, reply(status, body))
    assert result.outcome is outcome
    assert result.message.startswith("Lock: ")
    assert result.outcome is not DELETED
    assert not result.later
    if outcome is DONE:
        idle = f"nothing to do ({status})" if status >= 300 else "done"
        assert result.message == f"Lock: {idle}."


def test_a_step_that_was_cut_is_not_done(reply):
    step = Step(label="Lock", method="POST", path="/x", done=(200, 404))
    for status, outcome in ((200, UNKNOWN), (404, NOT_FOUND)):
        assert judge_step(Answer("http"), step, reply(status, b"", cut=True)).outcome is outcome


def test_a_step_s_200_with_the_word_for_nobody_ends_the_deletion(reply):
    answer = Answer(decides="http", not_found=(Match(json={"code": 17}),))
    step = Step(label="Lock", method="POST", path="/x", done=(200,))
    assert judge_step(answer, step, reply(200, {"code": 17})).outcome is NOT_FOUND


@pytest.mark.parametrize(
    ("status", "document", "outcome"),
    [
        (200, {"code": 200, "ok": True}, DONE),
        (200, {"code": 200}, UNKNOWN),
        (200, {}, UNKNOWN),
        (200, {"code": 422, "ok": False}, REFUSED),
        (500, {"code": 500, "ok": False}, FAILED),
        (200, {"code": 404, "ok": False}, NOT_FOUND),
        (500, {"code": 200, "ok": True}, UNKNOWN),
    ],
)
def test_the_body_decides_about_a_step_too(reply, status, document, outcome):
    answer = Answer(decides="body", status=["code"], success=["ok"])
    assert judge_step(answer, STEP, reply(status, document)).outcome is outcome


def test_a_step_keeps_what_the_provider_said(reply):
    answer = Answer(decides="http", message=["why"])
    result = judge_step(answer, STEP, reply(403, {"why": "Not you"}))
    assert result.message == "Lock: Not you"
    assert result.http_status == 403
    assert "Not you" in result.raw_answer


@pytest.mark.parametrize(
    ("wanted", "found", "same"),
    [
        (True, "true", True),
        (True, "false", False),
        (True, '"true"', False),
        (True, "1", False),
        ("true", "true", False),
        (1, "1", True),
        (1, '"1"', True),
        ("1", "1", True),
        (1, "true", False),
        (1, "1.0", False),
        ("x", '"x"', True),
        ("x", '["x"]', False),
        ("", '""', True),
        ("", "null", False),
        (False, "null", False),
        (0, "false", False),
        (0, "0", True),
    ],
)
def test_values_are_compared_as_people_read_them(reply, wanted, found, same):
    answer = reply(200, b'{"a": ' + found.encode() + b"}")
    assert fits([Match(json={"a": wanted})], answer, document(answer)) is same


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("a.0.b", ["1"]),
        ("a.1", ["x"]),
        ("a.2", []),
        ("a.-1", []),
        ("a.٠", []),
        ("a.00.b", ["1"]),
        ("a.12345", []),
        ("a.1000000000000", []),
        ("a.b", []),
        ("c", [None]),
        ("0", ["key"]),
    ],
)
def test_a_place_leads_into_tables_and_lists(place, found):
    parsed = {"a": [{"b": "1"}, "x"], "c": None, "0": "key"}
    assert list(hits(parsed, [place])) == found


def test_each_condition_of_a_kind_must_hold(reply):
    match = Match(status=(200,), json={"a": 1, "b.c": "x"})
    good = {"a": 1, "b": {"c": "x"}}
    for status, body, fit in (
        (200, good, True),
        (201, good, False),
        (200, good | {"a": 2}, False),
        (200, {"a": 1}, False),
    ):
        answer = reply(status, json.dumps(body).encode())
        assert fits([match], answer, document(answer)) is fit
        assert fits([Match(status=(599,)), match], answer, document(answer)) is fit
    assert not fits([], answer, document(answer))


def test_what_was_cut_is_not_empty(reply):
    answer = reply(200, b"", cut=True)
    assert not fits([Match(status=(200,), empty=True)], answer, document(answer))


@pytest.mark.parametrize("status", [*range(300, 309), 401, 403, 407, 408, 425, 429])
def test_what_is_about_something_else_is_never_about_the_user(reply, status):
    kinds = [Match(json={"code": 17}), Match(status=(status,))]
    answer = reply(status, {"code": 17})
    assert fits(kinds, answer, document(answer))
    assert not absent(kinds, answer, document(answer))
    other = reply(404, {"code": 17})
    assert absent(kinds, other, document(other))
