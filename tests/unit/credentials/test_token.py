"""Reading and telling when a JWT expires."""

import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from gui_app.credentials.token import describe_expiry, expiry

NOW = datetime(2026, 11, 4, 12, 0, tzinfo=timezone(timedelta(hours=2)))


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwt(payload: str | bytes) -> str:
    data = payload.encode() if isinstance(payload, str) else payload
    return f"{b64(b'{}')}.{b64(data)}.c2ln"


@pytest.mark.parametrize(
    ("exp", "expected"),
    [
        ("1700000000", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("1700000000.5", datetime(2023, 11, 14, 22, 13, 20, 500_000, tzinfo=UTC)),
        ("0", datetime(1970, 1, 1, tzinfo=UTC)),
        ("-1", datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_the_expiry_is_read_in_utc(exp, expected):
    assert expiry(jwt(f'{{"exp": {exp}}}')) == expected


@pytest.mark.parametrize("user", ["a", "ab", "abc", "Jörg?>~"])
def test_payloads_of_any_length_are_decoded(user):
    assert expiry(jwt(json.dumps({"exp": 0, "user": user}))) is not None


EXP = jwt('{"exp": 1700000000}')


@pytest.mark.parametrize(
    "token",
    [
        "",
        "abc",
        "..",
        EXP.rpartition(".")[0],
        EXP + ".x",
        "a.é.c",
        "a.%%%%.c",
        "a.e.c",
        EXP.replace(".", ".!!!!", 1),
        jwt("not json"),
        jwt(b"\xff\xfe\x00"),
        jwt("[]"),
        jwt('"exp"'),
        jwt("null"),
        jwt("{}"),
        jwt('{"exp": -62135596800}'),  # in year 1, before which no zone has a time
        *(
            jwt(f'{{"exp": {value}}}')
            for value in (
                *('"1700000000"', "null", "true", "[]", "{}"),
                *("NaN", "Infinity", "-Infinity", "1e308", "1" + "0" * 400),
                *("9" * 5_000, "1700000000000", "-1e300"),
            )
        ),
        jwt("[" * 200_000),
        jwt('{"exp":' * 200_000),
    ],
    ids=lambda token: token[:30],
)
def test_a_malformed_token_has_no_expiry(token):
    assert expiry(token) is None


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (timedelta(seconds=1), "expires in under a minute"),
        (timedelta(seconds=59), "expires in under a minute"),
        (timedelta(seconds=60), "expires in 1 min"),
        (timedelta(minutes=40, seconds=59), "expires in 40 min"),
        (timedelta(hours=1), "expires in 1 h"),
        (timedelta(hours=3, minutes=12), "expires in 3 h 12 min"),
        (timedelta(hours=23, minutes=59, seconds=59), "expires in 23 h 59 min"),
        (timedelta(days=1), "expires in 1 day"),
        (timedelta(days=1, hours=23), "expires in 1 day"),
        (timedelta(days=2), "expires in 2 days"),
        (timedelta(days=400), "expires in 400 days"),
        (timedelta(0), "expired just now"),
        (-timedelta(seconds=59), "expired just now"),
        (-timedelta(minutes=5), "expired 5 min ago"),
        (-timedelta(hours=3, minutes=59), "expired 3 h ago"),
        (-timedelta(hours=23, minutes=59), "expired 23 h ago"),
        (-timedelta(hours=24), "expired yesterday"),
        (-timedelta(hours=36), "expired yesterday"),
        (-timedelta(hours=36, seconds=1), "expired 2 days ago"),
        (-timedelta(days=12), "expired 12 days ago"),
    ],
)
def test_the_expiry_is_told(left, told):
    assert describe_expiry((NOW + left).astimezone(UTC), NOW) == told
