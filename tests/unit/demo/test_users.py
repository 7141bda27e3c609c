import base64
import json
import re
import uuid
from datetime import UTC, datetime

import pytest

from gui_app.demo.accounts import demo_credentials
from gui_app.demo.users import (
    DEMO_USERS,
    LINGER_SECONDS,
    LISTED_USERS,
    RETRY_SECONDS,
    SLOW_SECONDS,
    Behaviour,
)

PROVIDERS = ("verigator", "konsign")


def users_of(provider):
    return [u for u in DEMO_USERS if u.provider == provider]


@pytest.mark.parametrize(("provider", "odd"), [("verigator", 13), ("konsign", 12)])
def test_each_provider_starts_with_six_users_that_are_deleted(provider, odd):
    words = [u.what for u in users_of(provider)]
    assert words[:6] == ["Is deleted"] * 6
    assert len(set(words[6:])) == len(words[6:]) == odd


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_two_users_are_addressed_alike(provider):
    targets = [u.target for u in users_of(provider)]
    for name in targets[0].keys() - {"service_id", "company_id"}:
        assert len({target[name] for target in targets}) == len(targets)


def test_ids_are_the_same_at_every_start():
    assert users_of("verigator")[0].target == {
        "service_id": "81213bfd-b690-499e-b9d2-8754cb1550e8",
        "user_id": "00001101-3f52-4e8b-9a61-c07d5e2b81f4",
    }
    assert users_of("konsign")[0].target == {
        "company_id": "39",
        "user_id": "1101",
        "email": "anna@example.com",
    }


def test_ids_have_the_documented_shape():
    for user in (*users_of("verigator"), *LISTED_USERS):
        assert str(uuid.UUID(user.target["user_id"])) == user.target["user_id"]
    for user in users_of("konsign"):
        assert re.fullmatch(r"[0-9]+", user.target["user_id"])
        assert re.fullmatch(r"[a-z-]+@example\.com", user.target["email"])


def test_token_is_a_jwt_issued_now_for_22_hours():
    token = demo_credentials(1_700_000_000.9)["konsign"]["token"]
    head, claims, signature = (base64.urlsafe_b64decode(p + "==") for p in token.split("."))
    claims = json.loads(claims)
    assert json.loads(head) == {"typ": "JWT", "alg": "HS256"}
    assert (claims["iat"], claims["exp"]) == (1_700_000_000, 1_700_000_000 + 22 * 3600)
    assert set(claims["Data"]) == {"userid", "email", "appKey"}
    assert len(signature) == 32
    assert "=" not in token


def test_credentials_can_stand_in_a_header():
    values = [v for c in demo_credentials(0).values() for v in c.values()]
    assert len(values) == len(set(values)) == 5
    assert all(v.isascii() and v.isprintable() and len(v) >= 8 for v in values)


def test_further_users_have_readable_names_and_days_that_differ():
    logins = [u.login for u in LISTED_USERS]
    assert len(set(logins)) == len(logins) == 300
    assert logins[:2] == ["anna.berg@example.com", "ben.berg@example.com"]
    days = [datetime.fromisoformat(u.since) for u in LISTED_USERS]
    assert len(set(days)) == 300
    assert days == sorted(days)
    assert days[0] == datetime(2017, 9, 15, 10, 42, tzinfo=UTC)
    assert days[-1] < datetime(2026, 1, 1, tzinfo=UTC)


def test_what_happens_names_the_numbers_of_the_server():
    named = {
        Behaviour.BUSY_ONCE: f" {RETRY_SECONDS} seconds",
        Behaviour.SLOW: f" {SLOW_SECONDS:g} seconds",
        Behaviour.LINGERS: f" {LINGER_SECONDS:g} seconds",
    }
    told = {user.behaviour: user.what for user in DEMO_USERS if user.behaviour in named}
    assert told.keys() == named.keys()
    assert [what for behaviour, what in told.items() if named[behaviour] not in what] == []
