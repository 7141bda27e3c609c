"""Signing in: each answer is a usable token or a sentence; nothing missing that the app can get."""

import json
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from gui_app import paths
from gui_app.domain.errors import CredentialError
from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.providers.sign_in import Token, expired, missing, needed, token_in
from gui_app.providers.spec import decode

SECRETS = ["client-id-in-the-request"]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def konsign():
    return decode((paths.resources() / "providers" / "konsign.toml").read_bytes())


@pytest.fixture(scope="module")
def verigator():
    return decode((paths.resources() / "providers" / "verigator.toml").read_bytes())


def read(provider, body, status=200):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return token_in(provider, provider.sign_in, Reply(status, {}, data), NOW, Redactor(SECRETS))


@pytest.mark.parametrize(
    "body",
    [
        {"statuscode": "200", "status": True, "Token": "abc.def"},
        {"head": {}, "body": {"Token": "abc.def"}},
        {"Token": None, "body": {"Token": "abc.def"}},
        {"Token": "", "body": {"Token": "abc.def"}},
    ],
)
def test_the_token_is_found_where_the_file_says(konsign, body):
    assert read(konsign, body) == Token("abc.def", None)


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, {"status": True}, "The answer has no token."),
        (200, {"message": "Wrong ID\n"}, "The answer has no token: Wrong ID."),
        (200, {"Token": {"a": 1}}, "What the answer has in the token's place is not text."),
        (200, {"Token": ["abc"]}, "What the answer has in the token's place is not text."),
        (200, {"Token": True}, "What the answer has in the token's place is not text."),
        (200, {"Token": "abc\ndef"}, "token contains a line break, so"),
        (200, {"Token": "abc\r"}, "token contains a line break, so"),
        (200, {"Token": "abc\x00"}, "token contains characters other than"),
        (200, {"Token": "tökén"}, "token contains characters other than"),
        (200, {"Token": " abc"}, "token begins or ends with a blank, so"),
        (200, b"<html>Welcome</html>", "not the JSON that was expected"),
        (200, b"", "not the JSON that was expected"),
        (201, b"[" * 100_000, "not the JSON that was expected"),
        (302, b"", "pointed elsewhere (302). Check the API address"),
        (401, {"message": "No such app"}, "The provider refused (401): No such app. Check the"),
        (
            400,
            {"error_description": "Bad client!"},
            "The provider refused (400): Bad client! Check",
        ),
        (403, b"<html>", "The provider refused (403). Check the credentials"),
        (429, {"message": "Slow"}, "The provider is too busy (429): Slow. Try again"),
        (500, b"<html>", "The provider has a problem (500). Try again later."),
        (503, {"message": "a\u202eb"}, "The provider has a problem (503): a⟨U+202E⟩b. Try"),
    ],
)
def test_each_other_answer_is_a_sentence(konsign, status, body, said):
    with pytest.raises(CredentialError) as caught:
        read(konsign, body, status)
    assert caught.value.message.startswith("Signing in failed. ")
    assert said in caught.value.message
    assert "\n" not in caught.value.message
    assert "abc" not in caught.value.message


def test_a_long_refusal_is_quoted_in_part(konsign):
    with pytest.raises(CredentialError) as caught:
        read(konsign, {"message": "x" * 5_000}, 401)
    assert 250 < len(caught.value.message) < 500


@pytest.mark.parametrize("before", range(270, 301, 3))
def test_a_secret_at_the_end_of_what_is_quoted_is_not_cut_in_half(konsign, before):
    with pytest.raises(CredentialError) as caught:
        read(konsign, {"message": "x" * before + SECRETS[0] + "y" * 500}, 401)
    assert "client" not in caught.value.message


def test_a_cut_answer_has_no_token(konsign):
    reply = Reply(200, {}, b'{"Token": "abc"}', cut=True)
    with pytest.raises(CredentialError):
        token_in(konsign, konsign.sign_in, reply, NOW, Redactor(SECRETS))


@pytest.mark.parametrize(
    ("lifetime", "expires"),
    [
        (3600, NOW + timedelta(hours=1)),
        ("86400", NOW + timedelta(days=1)),
        (0.5, NOW + timedelta(seconds=0.5)),
        (-5, NOW),
        (1e300, None),
        (1e12, None),
        ("soon", None),
        (True, None),
        (None, None),
        ("nan", None),
        ({}, None),
    ],
)
def test_a_lifetime_counts_from_now(konsign, lifetime, expires):
    sign_in = msgspec.structs.replace(konsign.sign_in, lifetime=["expires_in"])
    provider = msgspec.structs.replace(konsign, sign_in=sign_in)
    assert read(provider, {"Token": "abc", "expires_in": lifetime}).expires == expires


def test_a_token_is_not_shown_where_somebody_prints_it():
    assert "abc" not in repr(Token("abc", None))


@pytest.mark.parametrize(
    ("status", "body", "is_expired"),
    [
        (401, b"", True),
        (200, b'{"statuscode": "401", "message": "Your Session has expired"}', True),
        (200, b'{"body": {"statuscode": 401}}', True),
        (200, b'{"statuscode": "200"}', False),
        (403, b"", False),
        (500, b"<html>", False),
    ],
)
def test_the_file_says_which_answers_mean_that_it_has_expired(konsign, status, body, is_expired):
    assert expired(konsign.sign_in, Reply(status, {}, body)) is is_expired


BOTH = {"token": "Access token, or Client ID and Authorization ID"}


@pytest.mark.parametrize(
    ("have", "lacking"),
    [
        ("", BOTH),
        ("token", {}),
        ("client_id authorization_id", {}),
        ("client_id", {"token": "Access token, or Authorization ID"}),
        ("token client_id", {}),
    ],
)
def test_either_a_token_or_what_gets_one_will_do(konsign, have, lacking):
    assert needed(konsign.sign_in) == {"client_id", "authorization_id"}
    assert missing(konsign, have.split()) == lacking


def test_ids_that_are_not_optional_are_needed_without_a_token_only(konsign):
    firm = [msgspec.structs.replace(c, optional=False) for c in konsign.credentials]
    provider = msgspec.structs.replace(konsign, credentials=firm)
    assert missing(provider, {"token"}) == {}
    assert missing(provider, {"client_id", "authorization_id"}) == {}
    assert missing(provider, ()) == BOTH


def test_an_id_that_requests_carry_too_is_always_needed(konsign):
    firm = [msgspec.structs.replace(c, optional=False) for c in konsign.credentials]
    headers = konsign.auth.headers | {"X-Client": "{client_id}"}
    auth = msgspec.structs.replace(konsign.auth, headers=headers)
    provider = msgspec.structs.replace(konsign, credentials=firm, auth=auth)
    assert missing(provider, {"token"}) == {"client_id": "Client ID"}


def test_without_a_sign_in_everything_is_needed_that_is_not_optional(verigator):
    assert missing(verigator, {"username"}) == {"password": "API password"}
    assert missing(verigator, {"username", "password"}) == {}
