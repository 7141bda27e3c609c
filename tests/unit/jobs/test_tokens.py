"""Tokens and questions: one sign-in for all who need it, and each failure is a sentence."""

import asyncio
import base64
import json
import time
from dataclasses import replace
from urllib.parse import urlsplit

import msgspec
import pytest

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain.errors import CredentialError, RequestError
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.jobs.asking import Asking, NoAnswer
from gui_app.jobs.tokens import Tokens
from gui_app.providers.calls import LookUp
from gui_app.settings import Settings

ADDRESS = "https://api.example.com"
IDS = {"client_id": "client-id-1", "authorization_id": "authorization-id-1"}
ACCOUNT = Account("konsign", "Desk", ADDRESS)
EXPIRED = Reply(401, {}, b'{"message": "Your Session has expired"}')
LONG = 10.0


def jwt(seconds, name="a"):
    """Return a token that says when it expires, counted from now."""
    parts = ({"alg": "none"}, {"exp": int(time.time() + seconds), "name": name})
    return ".".join(
        [
            *(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts),
            "s",
        ]
    )


def signed_in(token, **more):
    return Reply(200, {}, json.dumps({"Token": token} | more).encode())


@pytest.fixture
def desk(vault, wire, providers):
    """Return a function that runs a scenario with tokens; the wire answers in turn."""

    def run(scenario, secrets=IDS, replies=(), accounts=None):
        async def play():
            tokens = Tokens(vault, wire.sign_in, accounts)
            wire.replies = list(replies)
            try:
                async with asyncio.timeout(LONG):
                    await vault.write(ACCOUNT, secrets)
                    return await scenario(tokens)
            finally:
                for exchange in wire.exchanges:
                    exchange.answer(None)
                await tokens.stop()

        return asyncio.run(play())

    return run


@pytest.fixture
def konsign(providers):
    return providers["konsign"]


def test_a_token_is_fetched_with_the_ids_and_kept_in_the_vault(desk, konsign, wire, vault, store):
    async def scenario(tokens):
        found = await tokens.credentials(konsign, ACCOUNT)
        again = await tokens.credentials(konsign, ACCOUNT)
        return found, again

    found, again = desk(scenario, replies=[signed_in("token-1")])
    assert found.values == again.values == IDS | {"token": "token-1"}
    [exchange] = wire.exchanges
    assert exchange.request.url == f"{ADDRESS}/api/oauth/auth"
    assert json.loads(exchange.request.body) == IDS
    assert "Authorization" not in exchange.request.headers
    assert store.get("Deletion Desk/konsign/Desk", "token") == "token-1"
    assert "token-1" in vault.in_use()
    assert found.redactor.scrub("the token-1") == "the [secret removed]"
    assert "token-1" not in repr(found)


def test_everybody_who_needs_a_token_gets_the_same_one(desk, konsign, wire):
    async def scenario(tokens):
        first = await asyncio.gather(*(tokens.credentials(konsign, ACCOUNT) for _ in range(8)))
        second = await asyncio.gather(*(tokens.renew(konsign, ACCOUNT, used) for used in first))
        third = await tokens.renew(konsign, ACCOUNT, first[0])  # who is late gets the newer one
        return [c.values["token"] for c in (*first, *second, third)]

    assert desk(scenario, replies=map(signed_in, ("one", "two", "three"))) == 8 * ["one"] + 9 * [
        "two"
    ]
    assert len(wire.exchanges) == 2


def test_whoever_gives_up_does_not_take_it_from_the_others(desk, konsign, wire):
    async def scenario(tokens):
        two = [asyncio.ensure_future(tokens.credentials(konsign, ACCOUNT)) for _ in range(2)]
        while not wire.running:  # noqa: ASYNC110 - in another thread
            await asyncio.sleep(0.001)
        two[0].cancel()
        await asyncio.wait({two[0]})
        wire.running[0].answer(signed_in("token-1"))
        return (await two[1]).values["token"]

    assert desk(scenario) == "token-1"


@pytest.mark.parametrize(("seconds", "count"), [(3600, 0), (30, 1), (-3600, 1)])
def test_a_token_is_replaced_a_minute_before_it_expires(desk, konsign, wire, seconds, count):
    old = jwt(seconds)

    async def scenario(tokens):
        return (await tokens.credentials(konsign, ACCOUNT)).values["token"]

    new = desk(scenario, IDS | {"token": old}, [signed_in("new-token")])
    assert new == ("new-token" if count else old)
    assert len(wire.exchanges) == count


def test_an_expired_token_without_ids_goes_on_being_used(desk, konsign, wire):
    old = jwt(-3600)

    async def scenario(tokens):
        found = await tokens.credentials(konsign, ACCOUNT)
        assert not found.renewable
        return found.values["token"]

    assert desk(scenario, {"token": old}) == old
    assert wire.exchanges == []


@pytest.mark.parametrize("lifetime", [0, 30, 59])
def test_a_token_that_is_over_at_once_is_not_fetched_again_and_again(desk, konsign, wire, lifetime):
    async def scenario(tokens):
        return [(await tokens.credentials(konsign, ACCOUNT)).values["token"] for _ in range(3)]

    token = jwt(lifetime)
    assert desk(scenario, replies=[signed_in(token)] * 3) == [token] * 3
    assert len(wire.exchanges) == 1


def test_a_lifetime_in_the_answer_counts_too(desk, konsign, wire):
    sign_in = msgspec.structs.replace(konsign.sign_in, lifetime=["expires_in"])
    provider = msgspec.structs.replace(konsign, sign_in=sign_in)

    async def scenario(tokens):
        return [(await tokens.credentials(provider, ACCOUNT)).expires for _ in range(2)]

    [first, second] = desk(scenario, replies=[signed_in("opaque", expires_in=3600)])
    assert 3590 < first.timestamp() - time.time() < 3610
    assert second == first


@pytest.mark.parametrize(
    ("ending", "said"),
    [
        (EXPIRED, "Signing in failed. The provider refused (401): Your Session has expired."),
        (Reply(200, {}, b"<html>"), "Signing in failed. The answer is not the JSON"),
        (signed_in("two\nlines"), "Signing in failed. The provider's token contains a line break"),
        (signed_in("x" * 8_001), "The provider's new token can't be kept. token: Too long: 8,001"),
        (
            ExchangeFailed("It broke. Nobody knows.", "reset", left=True, why="It broke."),
            "Signing in failed. It broke.",
        ),
        (
            Reply(400, {}, b'{"message": "client-id-1 is not known"}'),
            "The provider refused (400): [secret removed] is not known.",
        ),
    ],
)
def test_a_failed_sign_in_is_a_sentence_and_is_not_repeated(
    desk, konsign, wire, store, ending, said
):
    async def scenario(tokens):
        with pytest.raises(CredentialError) as caught:
            await tokens.credentials(konsign, ACCOUNT)
        return caught.value.message

    message = desk(scenario, replies=[ending, signed_in("never")])
    assert said in message
    assert len(wire.exchanges) == 1
    assert store.get("Deletion Desk/konsign/Desk", "token") is None


def test_without_token_and_ids_it_says_what_is_missing(desk, konsign, wire):
    async def scenario(tokens):
        for ask in (tokens.credentials, tokens.sign_in):
            with pytest.raises(CredentialError, match="Missing: Access token, or Authorization ID"):
                await ask(konsign, ACCOUNT)

    desk(scenario, {"client_id": "client-id-1"})
    assert wire.exchanges == []


def test_signing_in_on_demand_replaces_a_token_that_is_good(desk, konsign, wire, store):
    new = jwt(7200, "new")

    async def scenario(tokens):
        return await tokens.sign_in(konsign, ACCOUNT)

    expires = desk(scenario, IDS | {"token": jwt(3600)}, [signed_in(new)])
    assert 7190 < expires.timestamp() - time.time() < 7210
    assert store.get("Deletion Desk/konsign/Desk", "token") == new


def test_signing_in_on_demand_needs_the_ids(desk, konsign, wire):
    async def scenario(tokens):
        with pytest.raises(CredentialError, match="Enter and save first"):
            await tokens.sign_in(konsign, ACCOUNT)

    desk(scenario, {"token": "pasted"})
    assert wire.exchanges == []


def test_what_was_signed_in_for_is_not_kept_for_an_account_that_has_changed(
    desk, konsign, wire, vault, store
):
    async def scenario(tokens):
        asking = asyncio.ensure_future(tokens.credentials(konsign, ACCOUNT))
        while not wire.running:  # noqa: ASYNC110 - in another thread
            await asyncio.sleep(0.001)
        elsewhere = replace(ACCOUNT, address="https://other.example.com")
        await vault.write(elsewhere, {"client_id": "other-id"})
        wire.running[0].answer(signed_in("token-1"))
        with pytest.raises(CredentialError, match="changed or removed meanwhile"):
            await asking

    desk(scenario)
    assert store.get("Deletion Desk/konsign/Desk", "client_id") == "other-id"
    assert store.get("Deletion Desk/konsign/Desk", "token") is None


@pytest.fixture
def during_sign_in(desk, wire):
    """Return a function that does something while the app signs in, whose token is not kept."""

    def during(change, provider, account=ACCOUNT, **how):
        async def scenario(tokens):
            asking = asyncio.ensure_future(tokens.credentials(provider, account))
            while not wire.running:  # noqa: ASYNC110 - in another thread
                await asyncio.sleep(0.001)
            now = await change()
            wire.running[0].answer(signed_in("token-of-company-1"))
            with pytest.raises(CredentialError, match="changed or removed meanwhile"):
                await asking
            wire.replies = [signed_in("token-of-company-2")]
            return (await tokens.credentials(provider, now)).values["token"]

        return desk(scenario, **how)

    return during


def test_a_token_of_other_ids_is_not_kept(during_sign_in, konsign, vault, wire):
    others = {"client_id": "client-id-2", "authorization_id": "authorization-id-2"}

    async def change():
        await vault.write(ACCOUNT, others)
        return ACCOUNT

    assert during_sign_in(change, konsign) == "token-of-company-2"
    assert json.loads(wire.exchanges[1].request.body) == others


def test_a_token_of_another_id_that_is_not_secret_is_not_kept(
    during_sign_in, konsign, tmp_path, wire
):
    credentials = [
        msgspec.structs.replace(c, secret=c.name != "client_id") for c in konsign.credentials
    ]
    provider = msgspec.structs.replace(konsign, credentials=credentials)
    account = replace(ACCOUNT, values={"client_id": "client-id-1"})
    accounts = AccountBook(Settings(tmp_path / "settings.json"))
    accounts.save(account, None)

    async def change():
        now = replace(account, values={"client_id": "client-id-2"})
        accounts.save(now, "Desk")
        return now

    secrets = {"authorization_id": "authorization-id-1"}
    how = {"secrets": secrets, "accounts": accounts}
    assert during_sign_in(change, provider, account, **how) == "token-of-company-2"
    assert json.loads(wire.exchanges[1].request.body) == secrets | {"client_id": "client-id-2"}


def test_secrets_stay_here_when_the_provider_file_moved_the_address(desk, konsign, wire):
    old = replace(ACCOUNT, default=ADDRESS)
    moved = msgspec.structs.replace(konsign, address="https://new.example.com")

    async def scenario(tokens):
        with pytest.raises(CredentialError) as caught:
            await tokens.credentials(moved, old)
        message = caught.value.message
        assert message.startswith(
            f"The address in the provider file changed from {ADDRESS} to https://new.example.com."
        )
        own = replace(old, default="https://before.example.com")  # it had an address of its own
        await tokens.credentials(moved, own)

    desk(scenario, IDS | {"token": "pasted"})
    assert wire.exchanges == []


def test_when_the_app_ends_a_sign_in_is_broken_off(desk, konsign, wire):
    async def scenario(tokens):
        asking = asyncio.ensure_future(tokens.credentials(konsign, ACCOUNT))
        while not wire.running:  # noqa: ASYNC110 - in another thread
            await asyncio.sleep(0.001)
        await tokens.stop()
        with pytest.raises(CredentialError, match="Signing in failed"):
            await asking
        with pytest.raises(CredentialError, match="about to quit"):
            await tokens.credentials(konsign, ACCOUNT)

    desk(scenario)
    assert [e.aborted for e in wire.exchanges] == [True]


# Questions


@pytest.fixture
def ask(desk, wire, providers, vault):
    """Return a function that asks who user u1 of Verigator is, or a question of Konsign."""

    def ask(replies, provider=None, secrets=IDS, during=None):
        provider = provider or asked_konsign(providers["konsign"])

        async def scenario(tokens):
            asking = Asking(tokens, wire.sign_in)
            try:
                question = asking.ask(provider, ACCOUNT, provider.look_up, {"user_id": "1129"})
                return await (during(asking, question) if during else question)
            finally:
                await asking.stop()

        return desk(scenario, secrets, replies)

    return ask


def asked_konsign(konsign):
    """Return Konsign with a question that is not known of it."""
    question = {"path": "/api/users/{user_id}", "query": {"full": "yes"}}
    return msgspec.structs.replace(konsign, look_up=msgspec.convert(question, LookUp))


def test_a_question_goes_to_the_account_s_address_with_its_token(ask, wire):
    asked = ask([Reply(200, {}, b"{}")], secrets={"token": "pasted-token"})
    assert asked.reply.status == 200
    assert asked.redactor.scrub("pasted-token") == "[secret removed]"
    [exchange] = wire.exchanges
    assert exchange.request.method == "GET"
    assert exchange.request.url == f"{ADDRESS}/api/users/1129?full=yes"
    assert exchange.request.headers["x-access-token"] == "pasted-token"


def test_a_question_is_asked_once_more_with_a_new_token(ask, wire):
    replies = [EXPIRED, signed_in("new-token"), EXPIRED, signed_in("never")]
    asked = ask(replies, secrets=IDS | {"token": "old-token"})
    assert asked.reply == EXPIRED
    paths = [urlsplit(e.request.url).path for e in wire.exchanges]
    assert paths == ["/api/users/1129", "/api/oauth/auth", "/api/users/1129"]
    assert wire.exchanges[2].request.headers["x-access-token"] == "new-token"


def test_without_ids_the_answer_is_what_it_is(ask, wire):
    assert ask([EXPIRED], secrets={"token": "old-token"}).reply == EXPIRED
    assert len(wire.exchanges) == 1


def test_no_answer_is_a_sentence_that_says_nothing_of_deletions(ask):
    lost = ExchangeFailed("It broke. Perhaps carried out.", "reset", left=True, why="It broke.")
    with pytest.raises(NoAnswer) as caught:
        ask([lost], secrets={"token": "pasted-token"})
    assert caught.value.words == "It broke. (reset)"


def test_what_can_t_be_filled_is_not_asked(ask, wire, providers):
    provider = asked_konsign(providers["konsign"])

    async def wrong(asking, question):
        question.close()
        return await asking.ask(provider, ACCOUNT, provider.look_up, {"user_id": "../1"})

    with pytest.raises(RequestError):
        ask([], secrets={"token": "pasted-token"}, during=wrong)
    assert wire.exchanges == []


def test_giving_a_question_up_breaks_it_off(ask, wire):
    async def give_up(asking, question):
        task = asyncio.ensure_future(question)
        while not wire.running:  # noqa: ASYNC110 - in another thread
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait({task})
        assert wire.exchanges[0].aborted
        return task.cancelled()

    assert ask([], secrets={"token": "pasted-token"}, during=give_up)


def test_when_the_app_ends_questions_are_broken_off(ask, wire):
    async def end(asking, question):
        task = asyncio.ensure_future(question)
        while not wire.running:  # noqa: ASYNC110 - in another thread
            await asyncio.sleep(0.001)
        await asking.stop()
        with pytest.raises(NoAnswer):
            await task
        return True

    assert ask([], secrets={"token": "pasted-token"}, during=end)
