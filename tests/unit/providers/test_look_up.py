"""What may be said of a user before and after a deletion."""

import json

import msgspec
import pytest

from gui_app.domain.http import Reply
from gui_app.domain.redaction import MASK, Redactor
from gui_app.providers.calls import LookUp, Match, Shown
from gui_app.providers.look_up import LONGEST, Seen, read

ANNA = {"id": "a1", "id_in_service": "anna@example.com", "ctime": "2017-09-15T12:06:17.000Z"}
TARGET = {"service_id": "s1", "user_id": "a1"}
QUESTION = LookUp(
    path="/users/{user_id}",
    show=[
        Shown(label="Login name", place="id_in_service"),
        Shown(label="Since", place="ctime", kind="date"),
    ],
    same={"user_id": "id"},
)
NAMELESS = LookUp(path="/users/{user_id}", show=QUESTION.show)
NO_SECRETS = Redactor([])


def see(status, body, question=QUESTION, *, cut=False, redactor=NO_SECRETS) -> Seen:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read(question, TARGET, Reply(status, {}, data, cut), redactor)


def test_who_it_is_reads_as_a_phrase():
    seen = see(200, ANNA)
    assert (seen.state, seen.http_status, seen.reason) == ("there", 200, "")
    assert seen.who == "login name anna@example.com, since 15 Sep 2017"
    assert seen.brief == "anna@example.com, since 15 Sep 2017"


def test_abbreviations_keep_their_capitals():
    question = LookUp(path="/", show=[Shown(label="ID card", place="id")])
    assert see(200, ANNA, question).who == "ID card a1"


@pytest.mark.parametrize("missing", ["id_in_service", "ctime"])
def test_what_is_not_there_is_not_shown(missing):
    seen = see(200, {k: v for k, v in ANNA.items() if k != missing})
    assert seen.state == "there"
    assert len(seen.shown) == 1


def test_a_user_of_whom_nothing_can_be_told_is_there_all_the_same():
    seen = see(200, {"id": "a1"})
    assert (seen.state, seen.who, seen.brief) == ("there", "", "")


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [(200, {"result": "ok"}, "there"), (404, b"", "gone")]
    + [(200, body, "unclear") for body in (b"", b"<html>", {}, [], "yes", True)],
)
def test_without_knowing_what_users_look_like_an_object_is_one(status, body, state):
    seen = see(status, body, LookUp(path="/users/{user_id}"))
    assert (seen.state, seen.who) == (state, "")


def test_the_first_hit_of_a_search_can_be_asked_for():
    question = LookUp(
        path="/users",
        show=[Shown(label="Login name", place="users.0.login")],
        same={"user_id": "users.0.id"},
        gone=(Match(json={"total": 0}),),
    )
    assert see(200, {"total": 1, "users": [{"id": "a1", "login": "x"}]}, question).state == "there"
    assert see(200, {"total": 0, "users": []}, question).state == "gone"
    assert see(404, {}, question).state == "unclear"


@pytest.mark.parametrize("other", ["a2", "A1", "a1 ", ""])
def test_another_user_is_never_shown(other):
    seen = see(200, ANNA | {"id": other})
    assert (seen.state, seen.shown) == ("unclear", ())
    assert seen.reason == "The provider answered about another user."


def test_a_number_and_its_text_are_the_same_id():
    target = {"service_id": "s", "user_id": "1129"}
    reply = Reply(200, {}, b'{"id": 1129, "id_in_service": "anna"}')
    assert read(QUESTION, target, reply, NO_SECRETS).state == "there"


@pytest.mark.parametrize("body", [b"", b"{}", {"message": "no such user"}])
def test_gone_is_said_by_the_status(body):
    assert see(404, body).state == "gone"


@pytest.mark.parametrize("status", [404, 410])
def test_a_status_with_a_web_page_proves_nothing(status):
    question = msgspec.structs.replace(QUESTION, gone=(Match(status=(404, 410)),))
    for cut, what in ((False, "a web page"), (True, "more than the app reads")):
        seen = see(status, b"<html>404</html>", question, cut=cut)
        words = f"The provider answered {status} with {what}; there may be nothing at this address."
        assert (seen.state, seen.reason, seen.http_status) == ("unclear", words, status)
    assert see(status, b"", question, cut=True).state == "unclear"
    assert see(status, b"", question).state == "gone"


def test_a_user_who_is_marked_as_gone_may_still_be_named():
    marked = Match(json={"status": "DEPROVISIONED"})
    question = msgspec.structs.replace(QUESTION, gone=(marked, Match(status=(404,))))
    assert see(200, ANNA | {"status": "DEPROVISIONED"}, question).state == "gone"
    assert see(200, ANNA | {"status": "ACTIVE"}, question).state == "there"
    assert "contradicts" in see(404, ANNA | {"status": "ACTIVE"}, question).reason
    assert see(404, ANNA | {"status": "DEPROVISIONED"}, question).state == "gone"


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (200, b"<html>Log in</html>", "The answer can't be read."),
        (200, b"", "The answer can't be read."),
        (200, {}, "The answer does not say which user it is about."),
        (200, [ANNA], "The answer does not say which user it is about."),
        (200, ANNA | {"id": None}, "The answer does not say which user it is about."),
        (200, ANNA | {"id": {"a1": 1}}, "The answer does not say which user it is about."),
        (302, b"", "The provider pointed to another address. Check the API address."),
        (401, b"", "The provider does not let this account look users up (401)."),
        (403, ANNA, "The provider does not let this account look users up (403)."),
        (422, {}, "The provider refused (422)."),
        (429, {}, "The provider is too busy (429)."),
        (500, ANNA, "The provider failed (500)."),
        (503, b"<html>", "The provider failed (503)."),
        (404, ANNA, "The answer contradicts itself."),
    ],
)
def test_everything_else_is_unclear(status, body, words):
    seen = see(status, body)
    assert (seen.state, seen.reason, seen.shown) == ("unclear", words, ())
    assert seen.http_status == status


def test_an_answer_that_was_cut_is_unclear():
    assert see(200, ANNA, cut=True).reason == "The answer is too long."


def test_without_an_id_in_the_answer_something_must_be_told():
    assert see(200, ANNA, NAMELESS).state == "there"
    assert see(200, {"message": "error"}, NAMELESS).state == "unclear"
    assert see(200, b"[]", NAMELESS).state == "unclear"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\nb", "a⟨U+000A⟩b"),
        (" anna ", "anna"),
        (17, "17"),
        (True, "yes"),
        (False, "no"),
        ("x" * 300, "x" * (LONGEST - 1) + "…"),
        ("\u202e" * 150, ("⟨U+202E⟩" * 150)[: LONGEST - 1] + "…"),
        ("canary-secret", MASK),
        ("x" * (LONGEST - 5) + "canary-secret", None),
    ],
)
def test_values_are_made_fit_to_be_shown(value, shown):
    seen = see(200, ANNA | {"id_in_service": value}, redactor=Redactor(["canary-secret"]))
    text = dict(seen.shown)["Login name"]
    assert len(text) <= LONGEST
    assert "canary" not in text
    assert shown is None or text == shown


@pytest.mark.parametrize("value", [None, "", "  ", [], ["a"], {}, {"a": 1}])
def test_what_is_no_text_is_not_shown(value):
    assert "Login name" not in dict(see(200, ANNA | {"id_in_service": value}).shown)
