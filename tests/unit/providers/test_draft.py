"""The form for a provider, without its widgets: from the file and back, and what is wrong."""

from dataclasses import replace
from pathlib import Path

import pytest

from gui_app.providers import catalog
from gui_app.providers.calls import Match
from gui_app.providers.draft import (
    AuthDraft,
    Body,
    Draft,
    FieldDraft,
    Sign,
    SignDraft,
    Way,
    draft_of,
    pairs_in,
    unknown,
)
from gui_app.providers.draft_file import kept, provider_of
from gui_app.providers.draft_problems import problems
from gui_app.providers.preview import calls, preview
from gui_app.providers.spec import Answer
from gui_app.providers.write import to_toml

ROOT = Path(__file__).parents[3]
FILES = sorted(
    [
        *(ROOT / "resources" / "providers").glob("*.toml"),
        *(ROOT / "resources" / "examples").glob("*.toml"),
        *(Path(__file__).parent / "files").glob("*.toml"),
    ]
)
PLAIN = Draft(
    title="Acme CRM",
    address="https://api.acme.com",
    path="/v1/users/{user_id}",
    fields=(FieldDraft("User ID", "u-1042"),),
)


def rows(draft):
    return {row for row, _ in problems(draft)}


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_file_that_was_only_looked_at_stays_as_it_is(file):
    provider = catalog.read(file)
    assert provider_of(draft_of(provider)) == provider
    assert problems(replace(draft_of(provider), id=provider.id)) == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_what_is_not_on_the_form_is_kept_when_something_else_changes(file):
    provider = catalog.read(file)
    draft = replace(draft_of(provider), title="Another name", per_second="1.5")
    changed = catalog.check(to_toml(provider_of(draft)).encode())
    assert changed.title == "Another name"
    assert changed.limits.per_second == 1.5
    for part in ("before", "find", "sign_in", "notice", "sources", "answer", "delete", "auth"):
        assert getattr(changed, part) == getattr(provider, part)
    assert bool(provider.find) == ("finding users" in kept(draft))


def test_a_plain_draft_makes_a_plain_file():
    assert problems(PLAIN) == []
    provider = catalog.check(to_toml(provider_of(PLAIN)).encode())
    assert (provider.id, provider.title) == ("acme-crm", "Acme CRM")
    assert preview(provider, provider.delete).splitlines() == [
        "DELETE https://api.acme.com/v1/users/u-1042",
        "Accept: application/json",
        "X-Api-Key: [API key]",
    ]


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"auth": AuthDraft(Way.BEARER)}, "Authorization: Bearer [Access token]"),
        ({"auth": AuthDraft(Way.BASIC)}, "Authorization: Basic [User name] : [Password]"),
        (
            {"auth": AuthDraft(Way.HEADER, "Authorization", "Token {api_key}")},
            "Authorization: Token [API key]",
        ),
        ({"query": (("hard", "true"),)}, "DELETE https://api.acme.com/v1/users/u-1042?hard=true"),
        ({"method": "PATCH"}, "PATCH https://api.acme.com/v1/users/u-1042"),
        ({"body": Body.JSON, "parameters": (("id", "{user_id}"),)}, '  "id": "u-1042"'),
        ({"body": Body.FORM, "parameters": (("id", "{user_id}"),), "method": "POST"}, "id=u-1042"),
    ],
)
def test_each_choice_shows_in_the_request(changes, shown):
    draft = replace(PLAIN, **changes)
    assert problems(draft) == []
    provider = catalog.check(to_toml(provider_of(draft)).encode())
    assert shown in preview(provider, provider.delete).splitlines()


@pytest.mark.parametrize(
    ("sign", "match"),
    [
        (SignDraft(Sign.STATUS, "200, 204"), Match(status=(200, 204))),
        (SignDraft(Sign.STATUS, " 204 "), Match(status=(204,))),
        (SignDraft(Sign.JSON, "", "result.ok", "true"), Match(json={"result.ok": True})),
        (SignDraft(Sign.JSON, "", "state", "gone"), Match(json={"state": "gone"})),
    ],
)
def test_an_answer_is_known_by_what_was_chosen(sign, match):
    answer = provider_of(replace(PLAIN, deleted=sign, not_found=sign)).answer
    assert answer.deleted == answer.not_found == (match,)


@pytest.mark.parametrize("sign", ["deleted", "not_found"])
def test_an_empty_body_is_known_together_with_its_status(sign):
    draft = replace(PLAIN, **{sign: SignDraft(Sign.EMPTY, "200")})
    assert problems(draft) == []
    provider = provider_of(draft)
    assert getattr(provider.answer, sign) == (Match(status=(200,), empty=True),)
    assert getattr(draft_of(provider), sign) == SignDraft(Sign.EMPTY, "200")


def test_what_is_accepted_for_later_stays_unless_it_is_changed():
    assert provider_of(PLAIN).answer.accepted == Answer("http").accepted
    draft = replace(PLAIN, accepted="202, 200")
    assert problems(draft) == []
    provider = provider_of(draft)
    assert provider.answer.accepted == (202, 200)
    changed = replace(draft_of(provider), deleted=SignDraft(Sign.STATUS, "204"))
    assert provider_of(changed).answer.accepted == (202, 200)
    assert provider_of(replace(changed, accepted="")).answer.accepted == ()


def test_a_look_up_shows_who_it_is():
    draft = replace(PLAIN, look_up="/v1/users/{user_id}", same="id", shown="profile.login_name")
    assert problems(draft) == []
    look_up = provider_of(draft).look_up
    assert look_up.same == {"user_id": "id"}
    assert [(s.label, s.place) for s in look_up.show] == [("Login name", "profile.login_name")]
    assert [label for label, _ in calls(provider_of(draft))] == [
        "Look the user up",
        "Delete the user",
    ]


@pytest.mark.parametrize(
    ("changes", "row"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 61}, "title"),
        ({"address": ""}, "address"),
        ({"address": "http://api.acme.com"}, "address"),
        ({"address": "https://me:secret@api.acme.com"}, "address"),
        ({"path": ""}, "path"),
        ({"path": "/v1/users"}, "path"),
        ({"path": "/v1/users/{user_id}/../x"}, "path"),
        ({"path": "/v1/users/{user_id}/{nobody}"}, "path"),
        ({"path": "/v1/{api_key}/{user_id}"}, "path"),
        ({"query": (("key", "{api_key}"),)}, "query"),
        ({"body": Body.JSON, "parameters": (("key", "{api_key}"),)}, "parameters"),
        ({"auth": AuthDraft(Way.HEADER, "Host", "{api_key}")}, "auth"),
        ({"auth": AuthDraft(Way.HEADER, "X-Key\r\nHost", "{api_key}")}, "auth"),
        ({"auth": AuthDraft(Way.HEADER, "X-Key", "{nobody}")}, "auth"),
        ({"fields": (FieldDraft("", "1"),)}, "field.0"),
        ({"deleted": SignDraft(Sign.STATUS, "soon")}, "deleted"),
        ({"deleted": SignDraft(Sign.JSON, "", "", "true")}, "deleted"),
        ({"not_found": SignDraft(Sign.STATUS, "")}, "not_found"),
        ({"deleted": SignDraft(Sign.EMPTY, "")}, "deleted"),
        ({"deleted": SignDraft(Sign.EMPTY, "404")}, "deleted"),
        ({"accepted": "later"}, "accepted"),
        ({"accepted": "302"}, "accepted"),
        ({"look_up": "users"}, "look_up"),
        ({"same": "id"}, "look_up"),
        ({"look_up": "/users/{id}", "same": "id"}, "look_up"),
        ({"path": "/v1/users/:userId"}, "path"),
        ({"look_up": "/v1/x{user_id}", "same": "id"}, "look_up"),
        ({"body": Body.JSON, "parameters": (("id", "{userId}"),)}, "parameters"),
        ({"body": Body.JSON, "parameters": (('{"a": 1}', ""),)}, "parameters"),
        ({"per_second": "many"}, "per_second"),
        ({"per_second": "0"}, "per_second"),
        ({"per_second": "0.001"}, "per_second"),
    ],
)
def test_a_mistake_is_said_beside_its_row(changes, row):
    assert row in rows(replace(PLAIN, **changes))


@pytest.mark.parametrize("file", ["auth0", "okta", "scim"])
def test_an_address_that_is_nobodys_must_be_changed(file):
    draft = draft_of(catalog.read(ROOT / "resources" / "examples" / f"{file}.toml"))
    assert rows(draft) == {"address"}
    assert rows(replace(draft, address="https://acme.com")) == set()


@pytest.mark.parametrize(
    ("path", "said"),
    [("/c/{contactId}/erase", "{contactId}"), ("/c/:contactId/erase", ":contactId")],
)
def test_a_path_from_documentation_says_what_to_put_where(path, said):
    draft = replace(PLAIN, path=path)
    first = next(reason for row, reason in problems(draft) if row == "path")
    assert first == f"Put User ID where it says {said}: choose “Insert User ID”"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/v1/x{user_id}", "Between two / stands either text or one field"),
        ("/v1/{user_id", "Between two / stands either text or one field"),
        ("/v1/{user_id}?hard=1", "Write what stands behind the ?"),
        ("v1", "Begin with /, for example /v1/users/{contact}"),
        ("", "Begin with /, for example /v1/users/{contact}"),
    ],
)
def test_mistakes_in_a_path_are_told_in_plain_words(path, said):
    field = (FieldDraft("Contact" if "v1/" not in path else "User ID"),)
    draft = replace(PLAIN, path=path, fields=field)
    first = next(reason for row, reason in problems(draft) if row == "path")
    assert first.startswith(said)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/v1/{user_id}", None),
        ("/v1/users:delete", None),
        ("/v1/{user_id}/{x}", "{x}"),
        ("/v1/{}", "{}"),
        ("/v1/:user_id", ":user_id"),
    ],
)
def test_places_that_are_no_field_are_found(text, found):
    match = unknown(text, {"user_id"})
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ('{"id": "{user_id}",\n "why": "gone"}', (("id", "{user_id}"), ("why", "gone"))),
        ('{"hard": true}', None),
        ('{"user": {"id": "1"}}', None),
        ('["id"]', None),
        ("id", None),
        ("[" * 100_000, None),
    ],
)
def test_a_body_from_documentation_becomes_rows_if_all_are_texts(text, pairs):
    assert pairs_in(text) == pairs


def test_no_such_user_can_be_known_by_a_status_or_by_a_value():
    sign = SignDraft(Sign.EITHER, "404", "result", "no_such_user")
    provider = provider_of(replace(PLAIN, not_found=sign))
    by_json = Match(json={"result": "no_such_user"})
    assert provider.answer.not_found == (Match(status=(404,)), by_json)
    assert problems(replace(PLAIN, not_found=sign)) == []
    assert draft_of(provider).not_found == sign


@pytest.mark.parametrize("secret", ["path", "look_up"])
def test_a_secret_in_an_address_is_refused_with_the_reason(secret):
    changes = {secret: "/v1/{api_key}/{user_id}"}
    reasons = [r for row, r in problems(replace(PLAIN, **changes)) if row == secret]
    assert any("api_key" in reason for reason in reasons)


def test_nothing_wrong_means_that_the_file_can_be_read():
    hostile = ["", "\0", "é", "{", "}", "{{", "{user_id}", "..", "/", "\u202e", "x" * 600, '"""']
    for name in ("title", "address", "path", "message", "look_up", "same", "shown", "per_second"):
        for text in hostile:
            draft = replace(PLAIN, **{name: text})
            if not problems(draft):
                assert catalog.check(to_toml(provider_of(draft)).encode()).id


def test_names_and_ids_are_unlike_each_other_and_follow_the_words():
    fields = tuple(FieldDraft(label) for label in ("User ID", "user-id", "Имя", "", "API key"))
    draft = replace(PLAIN, fields=fields, taken=frozenset({"acme-crm", "acme-crm-2"}))
    assert draft.names == ["user_id", "user_id_2", "field", "field_2", "api_key_2"]
    assert draft.provider_id == "acme-crm-3"
    assert replace(PLAIN, title="3 Ängste & mehr!").provider_id == "angste-mehr"
    assert replace(PLAIN, title="Имя").provider_id == "provider"
    assert replace(PLAIN, id="fixed").provider_id == "fixed"


def test_a_field_of_a_file_keeps_its_name_when_its_label_changes():
    draft = draft_of(catalog.read(ROOT / "resources" / "providers" / "konsign.toml"))
    fields = (replace(draft.fields[0], label="Firm"), *draft.fields[1:])
    assert replace(draft, fields=fields).names == ["company_id", "user_id", "email"]
