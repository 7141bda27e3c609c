"""One try: what an answer or a failure becomes, and whether another try follows."""

import base64
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import quote

import pytest
import responses

from gui_app.domain.deletion import Result
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import MASK, Redactor
from gui_app.jobs.attempt import KEPT_ANSWER, KEPT_MESSAGE, MAX_ATTEMPTS, MAX_WAIT, attempt
from gui_app.jobs.tokens import Credentials
from gui_app.transport.exchange import Exchange

URL = "https://api.example.com/users/1"
SECRET = "s3cret/with+signs & 'quotes'\\"
FIRST_PAUSE = 1.0


class Ready:
    """An exchange whose ending is known."""

    def __init__(self, ending: Reply | Exception) -> None:
        self._ending = ending

    def run(self) -> Reply:
        if isinstance(self._ending, Exception):
            raise self._ending
        return self._ending


def tried(exchange, provider, number, secrets=()):
    credentials = Credentials({}, Redactor(secrets))
    return attempt(exchange, provider, provider.delete, credentials, number)


@pytest.fixture
def over_http(providers):
    """Return a function that tries against a provider which answers as told."""

    def over_http(provider, status, body=b"", headers=None, number=1):
        with responses.RequestsMock() as mock:
            mock.add(responses.DELETE, URL, body, status=status, headers=headers)
            exchange = Exchange(Request("DELETE", URL, {}))
            return tried(exchange, providers[provider], number)

    return over_http


@pytest.fixture
def after(providers):
    """Return a function that tries with an exchange whose ending is known."""

    def after(ending, number=1, secrets=(), provider="verigator"):
        return tried(Ready(ending), providers[provider], number, secrets)

    return after


def konsign(code, success, **more):
    return json.dumps({"statuscode": code, "status": success, **more}).encode()


@pytest.mark.parametrize(
    ("provider", "status", "body", "outcome", "repeated"),
    [
        ("verigator", 202, b"", "deleted", False),
        ("verigator", 202, b"<html>", "unknown", False),
        ("verigator", 302, b"", "refused", False),
        ("verigator", 400, b"", "refused", False),
        ("verigator", 401, b'{"message": "no"}', "refused", False),
        ("verigator", 403, b"", "refused", False),
        ("verigator", 404, b"", "not_found", False),
        ("verigator", 422, b"", "refused", False),
        ("verigator", 429, b"", "failed", True),
        ("verigator", 500, b"", "failed", False),
        ("verigator", 502, b"", "failed", False),
        ("verigator", 503, b"<html>", "failed", True),
        ("verigator", 504, b"", "failed", False),
        ("konsign", 200, konsign("200", True), "deleted", False),
        ("konsign", 200, b"", "unknown", False),
        ("konsign", 200, b"{", "unknown", False),
        ("konsign", 200, konsign("401", False), "refused", False),
        ("konsign", 200, konsign("404", False), "not_found", False),
        ("konsign", 200, konsign("500", False), "failed", False),
        ("konsign", 401, b"", "refused", False),
        ("konsign", 404, b"", "not_found", False),
        ("konsign", 429, b"", "failed", True),
        ("konsign", 500, b"", "failed", False),
        ("konsign", 503, b"<html>", "failed", True),
    ],
)
def test_only_429_and_503_are_tried_again(over_http, provider, status, body, outcome, repeated):
    result, pause, _ = over_http(provider, status, body)
    assert (result.outcome, result.http_status) == (Outcome(outcome), status)
    assert result.raw_answer == body.decode()
    assert pause == (FIRST_PAUSE if repeated else None)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, konsign("429", False)),
        (200, konsign("503", False)),
        (429, konsign("200", True)),
        (503, konsign("200", True)),
        (503, konsign("422", False)),
    ],
)
def test_what_the_provider_may_have_acted_on_is_not_tried_again(over_http, status, body):
    result, pause, _ = over_http("konsign", status, body)
    assert result.outcome is not Outcome.DELETED
    assert pause is None


@pytest.mark.parametrize(
    ("asked", "pause"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0000000000007", 7.0),
        ("60", MAX_WAIT),
        ("61", None),
        ("1000000000", None),
        ("9" * 5_000, None),
        ("", FIRST_PAUSE),
        ("-5", FIRST_PAUSE),
        ("1.5", FIRST_PAUSE),
        ("soon", FIRST_PAUSE),
        ("٣", FIRST_PAUSE),
        ("²", FIRST_PAUSE),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0.0),
        ("Wed, 21 Oct 9999 07:28:00 GMT", None),
        ("Wed, 21 Oct 99999 07:28:00 GMT", FIRST_PAUSE),
        ("Wed, 99 Oct 2030 99:99:99 +9999", FIRST_PAUSE),
    ],
)
@pytest.mark.parametrize("provider", ["verigator", "konsign"])
def test_retry_after_is_honoured_up_to_a_minute(after, provider, asked, pause):
    reply = Reply(429, {"retry-after": asked}, b"")
    result, repeat_after, _ = after(reply, provider=provider)
    assert result.outcome is Outcome.FAILED
    assert repeat_after == pause


def test_retry_after_is_found_whatever_the_case_of_its_name(over_http):
    assert over_http("verigator", 503, headers={"RETRY-AFTER": "9"}).repeat_after == 9.0


@pytest.mark.parametrize(("ahead", "repeated"), [(30, True), (3600, False)])
def test_retry_after_can_be_a_date(after, ahead, repeated):
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=ahead), usegmt=True)
    pause = after(Reply(429, {"retry-after": moment}, b"")).repeat_after
    assert (pause is not None and ahead - 10 < pause <= ahead) if repeated else pause is None


@pytest.mark.parametrize("headers", [{}, {"retry-after": "0"}])
@pytest.mark.parametrize("status", [429, 503])
def test_there_are_four_tries_and_no_more(after, status, headers):
    pauses = [after(Reply(status, headers, b""), n).repeat_after for n in range(1, 9)]
    assert [pause is not None for pause in pauses] == [True] * 3 + [False] * 5
    assert MAX_ATTEMPTS == 4


def test_pauses_grow(after):
    pauses = [after(Reply(503, {}, b""), n).repeat_after for n in (1, 2, 3)]
    assert pauses == [1.0, 2.0, 4.0]


@pytest.mark.parametrize("status", [None, 202])
@pytest.mark.parametrize(
    ("left", "worth_repeating", "outcome", "pauses"),
    [
        (True, False, Outcome.UNKNOWN, [None] * 4),
        (False, False, Outcome.NOT_SENT, [None] * 4),
        (False, True, Outcome.NOT_SENT, [1.0, 2.0, 4.0, None]),
    ],
)
def test_a_failure_is_unknown_if_the_request_left(
    after, left, worth_repeating, outcome, pauses, status
):
    failure = ExchangeFailed(
        "It broke.", "errno 7", left=left, status=status, worth_repeating=worth_repeating
    )
    tries = [after(failure, n) for n in (1, 2, 3, 4)]
    assert {t.result for t in tries} == {Result(outcome, "It broke.\nerrno 7", status)}
    assert [t.repeat_after for t in tries] == pauses


SPELLINGS = {
    "as it is": SECRET,
    "in an address": quote(SECRET, safe=""),
    "in an address, lower case": quote(SECRET, safe="").lower(),
    "as JSON": json.dumps(SECRET)[1:-1],
    "in a header": f"X-Service-Auth: api:{SECRET}",
    "base64": base64.b64encode(SECRET.encode()).decode(),
    "base64 of a pair": base64.b64encode(f"api:{SECRET}:x".encode()).decode(),
    "base64 for addresses": base64.urlsafe_b64encode(f"ab{SECRET}".encode()).decode(),
    "HTML": SECRET.replace("&", "&amp;").replace("'", "&#x27;"),
}


@pytest.mark.parametrize("echo", SPELLINGS.values(), ids=SPELLINGS)
def test_an_echoed_secret_reaches_neither_message_nor_answer(after, echo):
    body = json.dumps({"message": f"bad key {echo}."}, ensure_ascii=False).encode()
    result = after(Reply(401, {}, body), secrets=[SECRET]).result
    assert MASK in result.message
    assert MASK in result.raw_answer
    for text in (result.message, result.raw_answer):
        assert echo not in text
        assert "s3cret" not in text.lower()


def test_a_secret_in_a_failure_is_taken_out(after):
    failure = ExchangeFailed(f"No {SECRET}.", f"header {SECRET}", left=True)
    assert after(failure, secrets=[SECRET]).result.message == f"No {MASK}.\nheader {MASK}"


@pytest.mark.parametrize("before", range(-len(SECRET), 1, 7))
def test_a_secret_astride_the_cut_leaves_no_half_behind(after, before):
    body = b"x" * (KEPT_ANSWER + before) + SECRET.encode() + b"y" * 500_000
    result = after(Reply(200, {}, body), secrets=[SECRET]).result
    assert (MASK + "y" * 500_000).startswith(result.raw_answer.lstrip("x"))
    assert KEPT_ANSWER - 1_000 < len(result.raw_answer) <= KEPT_ANSWER


@pytest.mark.parametrize(("size", "cut"), [(KEPT_ANSWER, False), (KEPT_ANSWER + 1, True)])
def test_a_cut_answer_says_so(after, size, cut):
    result = after(Reply(500, {}, b"x" * size)).result
    assert result.raw_answer == "x" * KEPT_ANSWER
    assert ("its first 256 KB are kept" in result.message) == cut


def test_a_long_message_is_cut_and_the_note_is_not(after):
    body = json.dumps({"message": "m" * KEPT_ANSWER}).encode()
    result = after(Reply(500, {}, body)).result
    assert result.message.count("m") < KEPT_MESSAGE + 10
    assert result.message.endswith("its first 256 KB are kept.")


def test_no_answer_stays_none_and_an_empty_one_stays_empty(after):
    assert after(ExchangeFailed("a", "b", left=True)).result.raw_answer is None
    assert after(Reply(500, {}, b"")).result.raw_answer == ""


@pytest.mark.parametrize("body", [b'{"message": "\\ud800!"}', b'{"message": "\xed\xa0\x80!"}'])
def test_half_a_character_does_no_harm(after, body):
    result = after(Reply(500, {}, body), secrets=[SECRET]).result
    assert result.outcome is Outcome.FAILED
    assert result.raw_answer == body.decode("utf-8", "backslashreplace")


def test_a_mistake_of_ours_is_not_taken_for_a_failure_on_the_wire(after):
    with pytest.raises(ZeroDivisionError):
        after(ZeroDivisionError())


@pytest.mark.parametrize("mixed", ["utf-16-le", "utf-16-be"])
def test_nul_characters_hide_no_secret_and_are_said_to_be_left_out(after, mixed):
    body = b"plain text first: " * 9 + SECRET.encode(mixed)
    result = after(
        Reply(401, {"content-type": "text/plain; charset=iso-8859-1"}, body), 1, [SECRET]
    )
    result = result.result
    assert SECRET not in result.raw_answer
    assert MASK in result.raw_answer
    assert "NUL characters in the answer are left out." in result.message


def test_a_refusal_with_an_expired_token_is_worth_a_new_one(providers):
    assert _expired(providers["konsign"], b'{"message": "Unauthorized"}')


def test_an_answer_that_may_mean_it_was_done_is_no_reason_to_sign_in_and_send_again(providers):
    """401, and in the body the provider's own trouble: the deletion counts as failed."""
    assert _expired(providers["konsign"], konsign("500", False, message="System error")) is None


def _expired(provider, body):
    credentials = Credentials({}, Redactor(()), renewable=True)
    return attempt(Ready(Reply(401, {}, body)), provider, provider.delete, credentials, 1).expired
