"""What a provider file changes when it takes another one's place: nothing of it unsaid."""

from pathlib import Path

import pytest
from msgspec import structs

from gui_app.providers import catalog
from gui_app.providers.calls import Auth, Match, Shown
from gui_app.providers.spec import Answer, Credential, Field, Limits, Notice, Provider
from gui_app.ui.own_changes import changes, sentences

ROOT = Path(__file__).parents[3]
OKTA = catalog.read(ROOT / "resources" / "examples" / "okta.toml")
KONSIGN = catalog.read(ROOT / "resources" / "providers" / "konsign.toml")
OTHER = {
    "format": 2,
    "id": "other",
    "title": "Other",
    "address": "https://other.example.com",
    "sources": [],
    "notice": Notice("Mind the gap."),
    "credentials": [Credential("token", "API token", secret=False)],
    "fields": [Field("user_id", "User")],
    "auth": Auth(bearer="{token}"),
    "before": [],
    "delete": structs.replace(OKTA.delete, query={"hard": "true"}),
    "answer": Answer("http", not_found=(Match(status=(410,)),)),
    "look_up": structs.replace(OKTA.look_up, gone=(Match(status=(410,)),)),
    "find": None,
    "sign_in": KONSIGN.sign_in,
    "limits": Limits(1),
}


def said(provider, before=OKTA, accounts=1):
    return "\n".join(sentences(provider, before, accounts))


@pytest.mark.parametrize("part", [each.name for each in structs.fields(Provider)])
def test_whatever_differs_is_named(part):
    [named] = changes(structs.replace(OKTA, **{part: OTHER[part]}), OKTA)
    assert f"• {named}" in said(structs.replace(OKTA, **{part: OTHER[part]}))
    assert "Only comments" not in said(structs.replace(OKTA, **{part: OTHER[part]}))


@pytest.mark.parametrize(
    ("part", "change", "words"),
    [
        ("look_up", {"path": "/x/{user_id}"}, "looking users up: the request"),
        ("look_up", {"query": {"a": "b"}}, "looking users up: the request"),
        ("look_up", {"gone": (Match(status=(400,)),)}, "looking users up: how its answer is read"),
        ("look_up", {"same": {}}, "looking users up: how its answer is read"),
        ("look_up", {"show": [Shown("A", "a")]}, "looking users up: how its answer is read"),
        ("find", {"paging": None}, "finding users: the request"),
        ("find", {"rows": "users"}, "finding users: how its answer is read"),
        (
            "find",
            {"path": "/x", "rows": "users"},
            "finding users: the request, and how its answer is read",
        ),
    ],
)
def test_of_a_question_it_says_whether_the_request_changes_or_the_reading(part, change, words):
    changed = structs.replace(getattr(OKTA, part), **change)
    assert changes(structs.replace(OKTA, **{part: changed}), OKTA) == [words]


def test_signing_in_somewhere_else_is_named():
    elsewhere = structs.replace(KONSIGN.sign_in, path="/elsewhere")
    changed = structs.replace(KONSIGN, sign_in=elsewhere)
    assert changes(changed, KONSIGN) == ["signing in for a token: the request"]


def test_a_question_that_comes_or_goes_is_named():
    without = structs.replace(OKTA, look_up=None)
    assert changes(without, OKTA) == ["looking users up (no longer)"]
    assert changes(OKTA, without) == ["looking users up (new)"]


def test_the_same_provider_differs_in_comments_alone():
    assert changes(OKTA, OKTA) == []
    assert said(OKTA) == "Only comments and layout of the file change."


def test_credentials_that_are_not_secret_are_named():
    plain = structs.replace(OKTA, credentials=[Credential("token", "API token", secret=False)])
    words = "Not secret in this file, so kept readable in the settings: API token."
    assert words in said(plain)
    assert "may need other credentials" in said(plain)
    assert list(sentences(plain, None, 0)) == [words]
    assert list(sentences(OKTA, None, 0)) == []


def test_lists_stop_only_where_requests_change():
    stop = "Lists that are not finished can't go on"
    assert stop in said(structs.replace(OKTA, delete=OTHER["delete"]))
    assert stop not in said(structs.replace(OKTA, look_up=None))
