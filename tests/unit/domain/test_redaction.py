"""Secrets are taken out of texts in every spelling, and nothing else is."""

import base64
import html
import json
import random
import re
import string
import time
from itertools import takewhile
from urllib.parse import quote, quote_plus

import pytest

from gui_app.domain.redaction import MASK, Redactor

PRINTABLE = [chr(code) for code in range(32, 127)]


def _json(text):
    return json.dumps(text)[1:-1]


def _json_hex(text):
    return re.sub("[&<>'\"]", lambda m: f"\\u{ord(m[0]):04x}", text.replace("\\", "\\\\"))


def _lower_hex(text):
    return re.sub("%..", lambda m: m[0].lower(), quote(text, safe=""))


USUAL = {
    "plain": str,
    "url": lambda s: quote(s, safe=""),
    "url, path": quote,
    "url, lower case": _lower_hex,
    "url, plus": quote_plus,
    "json": _json,
    "json, slashes": lambda s: _json(s).replace("/", "\\/"),
    "json, html-safe": _json_hex,
    "html": html.escape,
    "html, apos": lambda s: html.escape(s).replace("&#x27;", "&apos;"),
    "html, php": lambda s: html.escape(s).replace("&#x27;", "&#039;"),
}
EVERY_CHARACTER = {
    "all url": lambda s: "".join(f"%{ord(c):02X}" for c in s),
    "all json": lambda s: "".join(f"\\u{ord(c):04x}" for c in s),
    "all json, upper case": lambda s: "".join(f"\\u{ord(c):04X}" for c in s),
    "all hex": lambda s: "".join(f"\\x{ord(c):02x}" for c in s),
    "all html": lambda s: "".join(f"&#{ord(c)};" for c in s),
    "all html, hex": lambda s: "".join(f"&#x{ord(c):X};" for c in s),
    "all html, zeros": lambda s: "".join(f"&#{ord(c):05};" for c in s),
}
BASE64 = {
    f"base64{name} of {before}…{after}": lambda s, b=before, a=after, e=encode: e(
        (b + s + a).encode()
    ).decode()
    for name, encode in (("", base64.b64encode), (", urlsafe", base64.urlsafe_b64encode))
    for before in ("", ":", "u:", "user:", "x" * 61)
    for after in ("", "~~", ":host")
}
HEADERS = {
    "joined": lambda s: f"api-user:{s}",
    "bearer": lambda s: f"Bearer {s}",
    "header, json": lambda s: _json(f"X-Service-Auth: user:{s}"),
    "cookie": lambda s: f"a=1; token={quote(s)}; b=2",
}
TWICE = {
    "url of all html": lambda s: quote(EVERY_CHARACTER["all html, hex"](s), safe=""),
    "url of all json": lambda s: quote(EVERY_CHARACTER["all json"](s), safe=""),
    "json of all html": lambda s: _json_hex(EVERY_CHARACTER["all html, zeros"](s)),
}
FORMS = USUAL | EVERY_CHARACTER | BASE64 | HEADERS


def _secrets(count, *, alphabet=PRINTABLE, seed=20):
    rnd = random.Random(seed)
    for _ in range(count):
        yield "".join(rnd.choices(alphabet, k=4 + int(61 * rnd.random() ** 3)))


def _decoded(text):
    """Yield what a reader could make of a text with common means."""
    yield text
    for run in re.findall(r"[A-Za-z0-9+/_-]{5,}", text):
        plain = run.translate(str.maketrans("-_", "+/"))
        for start in range(4):
            part = plain[start:]
            part = part[: len(part) // 4 * 4]
            yield base64.b64decode(part).decode("latin-1")


def _leaks(secret, text):
    return any(secret in seen for seen in _decoded(text)) or any(
        form(secret) in text for form in FORMS.values()
    )


@pytest.mark.parametrize("count", [250, pytest.param(2_000, marks=pytest.mark.soak)])
def test_no_form_of_a_random_secret_outlives_scrubbing(count):
    for secret in _secrets(count):
        lines = [f"line {i}: «{form(secret)}», end" for i, form in enumerate(FORMS.values())]
        clean = Redactor([secret]).scrub("\n".join(lines))
        assert not _leaks(secret, clean), secret
        assert [line for line in clean.splitlines() if MASK not in line] == [], secret


@pytest.mark.parametrize("count", [60, pytest.param(200, marks=pytest.mark.soak)])
def test_no_form_of_a_token_outlives_scrubbing(count):
    token = string.ascii_letters + string.digits + "-_."
    for secret in _secrets(count, alphabet=token, seed=21):
        clean = Redactor([secret]).scrub("\n".join(f(secret) for f in FORMS.values()))
        assert not _leaks(secret, clean), secret


@pytest.mark.parametrize("count", [80, pytest.param(300, marks=pytest.mark.soak)])
def test_no_form_of_a_secret_full_of_signs_outlives_scrubbing(count):
    for secret in _secrets(count, alphabet="\\\"'/%&+ <>=#;ux05c2", seed=22):
        clean = Redactor([secret]).scrub("\n".join(f"«{f(secret)}»" for f in FORMS.values()))
        assert not _leaks(secret, clean), secret


@pytest.mark.parametrize("second", sorted(set(USUAL) - {"plain"}))
@pytest.mark.parametrize("first", sorted(USUAL | EVERY_CHARACTER | BASE64))
def test_no_secret_that_was_encoded_twice_outlives_scrubbing(first, second):
    for secret in _secrets(20, seed=23):
        once = FORMS[first](secret)
        twice = USUAL[second](once)
        clean = Redactor([secret]).scrub(f"<<{twice}>>")
        assert twice not in clean
        assert MASK in clean, (secret, twice, clean)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "User deleted successfully.",
        '{"statuscode": "200", "status": true, "message": "User deleted \\u00e9 \\"x\\" \\/"}',
        "<p class='x'>100&nbsp;% &amp; more &#000; %25%20 a+b=c \\\\ \x1b[31m é😀 \ud800</p>",
        base64.b64encode(bytes(range(256))).decode(),
        "".join(PRINTABLE),
        "\\" * 50 + "%" * 50 + "&" * 50,
    ],
)
def test_innocent_text_stays_as_it_is(text):
    redactor = Redactor(_secrets(30, seed=24))
    assert redactor.scrub(text) == text


def test_what_stands_around_a_secret_stays():
    redactor = Redactor(["hunter2&co"])
    assert redactor.scrub("a hunter2&co b\nhunter2%26co, hunter2&amp;co;") == (
        f"a {MASK} b\n{MASK}, {MASK};"
    )


def test_a_secret_is_removed_each_time_it_occurs():
    assert Redactor(["canary"]).scrub("canary canary, c%61nary") == f"{MASK} {MASK}, {MASK}"


@pytest.mark.parametrize("short", ["", "a", "no", "yes"])
def test_a_secret_that_would_take_innocent_words_out_is_ignored(short):
    redactor = Redactor([short])
    assert redactor.scrub("yes or no, a word") == "yes or no, a word"
    assert redactor.margin == 0


def test_a_short_secret_does_not_keep_a_long_one_in():
    assert Redactor(["abc", "abcdefgh"]).scrub("abcdefgh abc") == f"{MASK} abc"


def test_the_longer_of_two_secrets_is_removed_whole():
    assert Redactor(["token", "token-long"]).scrub("token-long token") == f"{MASK} {MASK}"


def test_without_secrets_nothing_changes():
    assert Redactor([]).scrub("a%20\\u0041") == "a%20\\u0041"
    assert Redactor([]).scrub_start("abcdef", 3) == ("abc", True)


@pytest.mark.parametrize("tail", ["", "y" * 10, "y" * 3_000])
@pytest.mark.parametrize("name", sorted(USUAL | EVERY_CHARACTER | BASE64 | TWICE))
def test_a_cut_never_leaves_the_start_of_a_secret(name, tail):
    secret = "c&n /ry\\\"<Z'%+k"
    redactor = Redactor([secret])
    form = (FORMS | TWICE)[name]
    text = "x" * 40 + "«" + form(secret) + "»" + tail
    both = zip(form(secret), form(secret[:5]), strict=False)
    start_of_it = "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], both))
    assert len(start_of_it) > 4
    end = len(text) + 2 - len(tail) // 2
    near = min(end, len(text) - len(tail) + 20)
    for size in [*range(near), *range(near, end, 31)]:
        kept, cut = redactor.scrub_start(text, size)
        assert cut == (len(text) > size)
        assert start_of_it not in kept, size
        assert secret[:4] not in kept, size


@pytest.mark.parametrize("size", range(0, 400, 7))
def test_a_cut_behind_many_short_secrets_leaves_no_start_of_a_long_one(size):
    inner, outer = "abcd", "xyzw" + "abcd" * 9
    text = "-" * 30 + inner * 20 + outer * 30 + "." * 3000
    kept, _ = Redactor([inner, outer]).scrub_start(text, size)
    assert "xyzw" not in kept
    assert "abcd" not in kept


@pytest.mark.parametrize("size", range(100, 4_000, 97))
def test_a_cut_behind_many_long_secrets_leaves_no_start_of_one(size):
    secret = "canary" + "0123456789" * 10
    kept, cut = Redactor([secret]).scrub_start(secret * 100, size)
    assert cut
    assert "canary" not in kept


def test_a_text_that_fits_is_not_cut():
    assert Redactor(["canary"]).scrub_start("a canary", 8) == (f"a {MASK}", False)


@pytest.mark.parametrize("length", [2_001, 5_000, 12_000, 100_000])
def test_a_long_text_keeps_its_start_beside_a_long_secret(length):
    redactor = Redactor(["s" * 1_200])
    kept, cut = redactor.scrub_start("innocent " * (length // 9 + 1), 2_000)
    assert cut
    assert kept == ("innocent " * 300)[:2_000]


HOSTILE = {
    "backslashes": "\\",
    "double percent": "%25",
    "zeros": "&#000",
    "ampersands": "&amp;",
    "json": "\\u0026",
    "percent backslash": "%255c",
    "letters": "a",
    "base64": "QUFB/+",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("ends", ["random", "backslashes", "ampersands"])
def test_hostile_text_is_scrubbed_in_time(piece, ends):
    rnd = random.Random(25)
    secret = "".join(rnd.choices(PRINTABLE, k=1_180))
    secret = {"random": "", "backslashes": "\\" * 20, "ampersands": "&%\\&%\\" * 3}[ends] + secret
    text = piece * (256 * 1024 // len(piece)) + "%"
    redactor = Redactor([secret])
    started = time.process_time()
    assert redactor.scrub(text) == text
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("\\" * 12 + "z", "\\" * 48 + "y"),
        ("a\\" * 16 + "z", "a\\\\\\" * 16 + "y"),
        ("\\" * 12 + "z", "\\\\\\u0026#92;" * 12 + "y"),
        ("\\" * 12 + "z", "\\u005c" * 12 + "y"),
    ],
    ids=["one run", "many runs", "encoded twice", "encoded"],
)
def test_runs_of_backslashes_in_a_secret_do_not_explode(secret, text):
    started = time.process_time()
    assert Redactor([secret]).scrub(text) == text
    assert time.process_time() - started < 1


def test_a_whole_text_of_encoded_secrets_is_scrubbed_in_time():
    secret = "".join(random.Random(26).choices(PRINTABLE, k=1_200))
    text = "\n".join([quote(secret), _json(secret), html.escape(secret)] * 50)
    redactor = Redactor([secret])
    started = time.process_time()
    assert redactor.scrub(text) == "\n".join([MASK] * 150)
    assert time.process_time() - started < 5
