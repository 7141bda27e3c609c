"""What is said about an account's credentials, before something is sent with them."""

import asyncio
import base64
import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.providers import catalog
from gui_app.ui.access import Access, look_up

ADDRESS = "https://api.example.com"
KONSIGN = Account("konsign", "Main", ADDRESS)
VERIGATOR = Account("verigator", "Main", ADDRESS, {"username": "api"})


def token(**after):
    moment = datetime.now(UTC) + timedelta(**after)
    payload = json.dumps({"exp": moment.timestamp()}).encode()
    return f"e30.{base64.urlsafe_b64encode(payload).rstrip(b'=').decode()}.c2ln"


@pytest.fixture
def looked_up():
    """Return a function that saves secrets for one account and looks up another or the same."""
    found = catalog.load(paths.resources() / "providers", Path("none")).providers
    providers = {provider.id: provider for provider in found}

    def looked_up(account, secrets, saved_for=None):
        async def run():
            with closing(Vault(MemoryStore())) as vault:
                await vault.write(saved_for or account, secrets)
                return await look_up(vault, providers[account.provider], account)

        return asyncio.run(run())

    return looked_up


def test_nothing_is_said_when_nothing_is_amiss(looked_up):
    access = looked_up(VERIGATOR, {"password": "pa55word"})
    assert access == Access()
    assert (access.note(), access.warning()) == ("", None)


@pytest.mark.parametrize(
    ("account", "secrets", "missing"),
    [
        (VERIGATOR, {}, ("API password",)),
        (replace(VERIGATOR, values={}), {"password": "pa55word"}, ("API username",)),
        (replace(VERIGATOR, values={"username": ""}), {}, ("API username", "API password")),
        (KONSIGN, {"client_id": "abcd"}, ("Access token, or Authorization ID",)),
    ],
)
def test_what_is_missing_is_named_and_what_is_optional_is_not(looked_up, account, secrets, missing):
    access = looked_up(account, secrets)
    assert access.missing == missing
    assert access.note().startswith(f"Not saved yet: {', '.join(missing)}. ")


def test_secrets_for_another_address_are_trouble(looked_up):
    elsewhere = replace(KONSIGN, address="https://other.example.com")
    access = looked_up(elsewhere, {"token": "t0ken"}, saved_for=KONSIGN)
    assert "address of this account was changed" in access.trouble
    assert access.note() == f"⚠ {access.trouble}"
    assert access.warning() == access.trouble


def test_a_token_that_is_good_says_how_long(looked_up):
    access = looked_up(KONSIGN, {"token": token(hours=3, minutes=12, seconds=30)})
    assert access.note() == "Access token expires in 3 h 12 min"
    assert access.warning() is None


def test_an_expired_token_warns(looked_up):
    access = looked_up(KONSIGN, {"token": token(hours=-2, minutes=-1)})
    assert access.note() == "Access token expired 2 h ago"
    assert access.warning() == "Access token expired 2 h ago. The provider will probably refuse."


@pytest.mark.parametrize("value", ["not a token", "a.b.c", "e30.e30.c2ln"])
def test_a_token_without_an_expiry_is_the_providers_to_judge(looked_up, value):
    access = looked_up(KONSIGN, {"token": value})
    assert (access.note(), access.warning()) == ("", None)


def test_no_secret_is_in_what_is_known(looked_up):
    secret = token(hours=1)
    assert secret not in repr(looked_up(KONSIGN, {"token": secret, "client_id": "abcd1234"}))
    assert "abcd1234" not in repr(looked_up(KONSIGN, {"client_id": "abcd1234"}))


def test_only_what_expired_is_warned_of():
    now = datetime.now(UTC)
    access = Access(("Client ID",), {"A": now - timedelta(days=9), "B": now + timedelta(days=9)})
    assert access.warning() == "A expired 9 days ago. The provider will probably refuse."


IDS = {"client_id": "client-1", "authorization_id": "authorization-1"}


def test_a_token_is_not_missing_if_the_app_can_sign_in_for_it(looked_up):
    access = looked_up(KONSIGN, IDS)
    assert access.missing == ()
    assert (access.note(), access.warning()) == ("Signs in by itself", None)


def test_the_present_token_s_expiry_is_told_while_it_is_good(looked_up):
    access = looked_up(KONSIGN, IDS | {"token": token(hours=3, minutes=1)})
    assert access.note() == "Signs in by itself\nAccess token expires in 3 h"


def test_an_expired_token_is_nothing_to_warn_of_if_the_app_can_sign_in(looked_up):
    access = looked_up(KONSIGN, IDS | {"token": token(hours=-3)})
    assert (access.note(), access.warning()) == ("Signs in by itself", None)


def test_a_new_address_in_the_provider_file_is_trouble(looked_up):
    access = looked_up(replace(KONSIGN, default=ADDRESS), IDS)
    said = f"The address in the provider file changed from {ADDRESS} to "
    assert access.trouble.startswith(said)
    assert access.warning() == access.trouble
