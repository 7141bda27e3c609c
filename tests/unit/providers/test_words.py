"""What people read about providers, and of provider files, passes through ``words``."""

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gui_app import providers
from gui_app.domain import words
from gui_app.domain.errors import RequestError
from gui_app.domain.redaction import Redactor
from gui_app.providers import catalog, preview, spec
from gui_app.providers.calls import LookUp, Shown
from gui_app.providers.draft import Draft, FieldDraft, Sign, SignDraft, draft_of
from gui_app.providers.draft_file import kept
from gui_app.providers.draft_problems import problems
from gui_app.providers.find import FindError, Page
from gui_app.providers.look_up import read
from gui_app.providers.request import fill
from gui_app.providers.sign_in import missing

ROOM = Path(providers.__file__).parent
NOBODY = Redactor([])
WORDS = re.compile("[a-z],? [a-z]")
TECHNICAL = {"schema", "write", "document", "json_rows", "own_files", "shape"}
"""Hold words for programs, or those of msgspec."""


@pytest.fixture(autouse=True)
def marked():
    """Speak a language that can be told from English."""
    words.use(lambda source, _comment, _n: f"«{source}»")
    yield
    words.use(None)


def test_no_sentence_is_told_in_english_alone():
    found = []
    for file in sorted(ROOM.glob("*.py")):
        if file.stem not in TECHNICAL:
            tree = ast.parse(file.read_text("utf-8"))
            inner = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
            shown = [each for each in inner if each.name != "__repr__"]
            found += [(file.name, text) for each in shown for text in untold(each.body)]
    assert found == []


def untold(nodes):
    """Yield texts of several words that do not pass through ``words``; docstrings aside."""
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "trn", "mark"):
            continue
        if isinstance(node, ast.Constant) and WORDS.search(str(node.value)):
            yield node.value
        yield from untold(ast.iter_child_nodes(node))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('path = "/users', 'path = "/{nobody}/users'), "«{nobody} is not declared as a"),
        (('decides = "http"', 'decides = "body"'), "answer: «where the body decides"),
        (("format = 1", "format = 2"), "format: «write format = 1»"),
        (("secret = true", "secret = 1"), "«write «true or false», not «a whole number»»"),
        (('title = "Base"', ""), "title: «is missing»"),
        (('title = "Base"', 'title = ""'), "title: «must be at least 1 long»"),
        (('label = "User ID"', 'label = "User ID"\nodd = 1'), "field.1.odd: «unknown here"),
        (('id = "base"', 'id = "Base"'), "id: «write small letters"),
        (('label = "User ID"', 'label = "User ID"\npattern = "("'), "«not a regular expression"),
    ],
)
def test_what_is_wrong_with_a_file(changed, read_text, change, said):
    with pytest.raises(catalog.UnusableError) as caught:
        read_text(changed(change))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "draft",
    [
        Draft(),
        Draft(path="/users/{contactId}/a{b}?x", fields=(FieldDraft(""),)),
        Draft(title="x" * 61, path="/users", fields=(FieldDraft("User ID"),), accepted="x"),
        Draft(
            deleted=SignDraft(Sign.JSON),
            not_found=SignDraft(Sign.STATUS, "x"),
            shown="name",
            per_second="x",
        ),
    ],
)
def test_what_is_wrong_with_a_draft(draft):
    reasons = [reason for _, reason in problems(draft)]
    assert reasons
    assert [reason for reason in reasons if "«" not in reason] == []


def test_words_of_provider_files(konsign, verigator):
    fields = {field.name: field for field in (*konsign.fields, *verigator.fields)}
    email = next(field for field in konsign.fields if field.name == "email")
    assert spec.problem_with(email, "x") == "«Not an e-mail address like name@example.com»"
    assert spec.hint_about(fields["service_id"], "x").startswith("«Unusual: Service IDs")
    assert missing(konsign, ()) == {
        "token": "««Access token», or ««Client ID» and «Authorization ID»»»"
    }
    assert "[«API username»]" in preview.preview(verigator, verigator.delete)
    assert all("«" in each for each in kept(draft_of(verigator)))


def test_what_a_look_up_says(reply):
    question = LookUp(
        path="/users/{user_id}",
        show=[Shown("Login name", "login"), Shown("Since", "since", "date")],
    )
    since = datetime(2017, 9, 15, 12, tzinfo=UTC).isoformat()
    seen = read(question, {}, reply(200, {"login": "anna", "since": since}), NOBODY)
    assert seen.who == "««Login name» anna», ««Since» «15 «Sep» 2017»»"
    bad = [reply(status) for status in (302, 401, 429, 500, 418, 200)]
    for each in (*bad, reply(404, b"<p>"), reply(404, b"[", cut=True), reply(200, b"x")):
        assert read(question, {}, each, NOBODY).reason.startswith("«")


@pytest.mark.parametrize("status", [302, 401, 403, 404, 418, 429, 500])
def test_what_a_list_of_users_says(verigator, reply, status):
    with pytest.raises(FindError) as caught:
        Page(verigator, verigator.find, reply(status), NOBODY)
    assert caught.value.message.startswith("«")
    assert str(status) in caught.value.message or status == 418


def test_why_a_value_can_not_be_sent_is_translated_and_recorded_in_english(konsign):
    target = {"company_id": "39", "user_id": "1129", "email": "x"}
    with pytest.raises(RequestError) as caught:
        fill(konsign, konsign.delete, "https://api.example.com", target, {})
    assert caught.value.message == ("««Email»: «Not an e-mail address like name@example.com».»")
    assert caught.value.note == "Email: Not an e-mail address like name@example.com."
