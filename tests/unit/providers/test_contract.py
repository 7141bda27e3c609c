"""What every provider file must keep, the built-in ones and any other."""

import json
from pathlib import Path
from urllib.parse import unquote

import pytest
import requests

from gui_app.domain.errors import RequestError
from gui_app.domain.outcome import Outcome
from gui_app.providers import catalog
from gui_app.providers.answer import judge
from gui_app.providers.request import fill
from gui_app.providers.spec import PLACEHOLDER, problem_with

HERE = Path(__file__).parent
FILES = [
    *sorted((HERE.parents[2] / "resources" / "providers").glob("*.toml")),
    *sorted((HERE / "files").glob("*.toml")),
]
NASTY = [
    "",
    ".",
    "..",
    "...",
    "../../x",
    "..%2f..",
    "%2e%2e",
    "%",
    "%00",
    "%zz",
    "a/b",
    "/",
    "//evil.example",
    "\\..\\x",
    "a?b=c",
    "a#b",
    "a;b",
    "a&b=c",
    "@evil.example",
    ":80",
    "https://evil.example/",
    "é",
    "\u202e1129",
    "\uff0e\uff0e",
    "\u2215",
    "漢字😀",
    "+372 5555 5555",
    "a b",
    ' "quoted" ',
    '","user_id":"1',
    "\\",
    "\\u0022",
    "{user_id}",
    "{token}",
    "{password}",
    "{{user_id}}",
    "{0}",
    "%(user_id)s",
    "$user_id",
    "\0",
    "a\nb",
    "a\r\nX-Injected: 1",
    "\x1b[31m",
    "\x7f",
    "\x85",
    "\u2028",
    "\ud800",
    "a" * 2_000,
    "é" * 2_000,
    "a" * 2_001,
    "9" * 10_000,
    "x-/../1",
    "x-{user}",
    "a@b.c/../d.e",
    "٣",
]
NO_2XX = [
    *(0, 100, 103, 199, *range(300, 309), 400, 401, 403, 404, 409, 410, 422, 429, 499),
    *(500, 502, 503, 504, 599, 600, 666, 999),
]
NO_SUCCESS = {
    "html": b"<html><h1>OK, deleted</h1></html>",
    "text": b"deleted",
    "broken": b'{"status": true',
    "two values": b"{}{}",
    "not utf-8": b'{"message": "\xff"}',
    "utf-16": '{"statuscode": "200"}'.encode("utf-16"),
    "nested": b"[" * 100_000 + b"]" * 100_000,
    "different duplicates": b'{"a": 1, "a": 2}',
}


class ProviderContract:
    """A provider file that passes can't address another user, leak, or call a failure deleted."""

    @pytest.fixture
    def target(self, provider):
        return {f.name: self.value_for(f, "1") for f in provider.fields}

    @pytest.fixture
    def credentials(self, provider):
        return {c.name: f"canary-{c.name}" for c in provider.credentials}

    @staticmethod
    def value_for(field, default):
        """Return a value that the field takes."""
        return field.example or default

    @staticmethod
    def success(answer, status, true, places=(0, 0)):
        """Return a body that says success where the provider file looks for it."""
        document = {}
        found = zip((answer.status, answer.success), places, (status, true), strict=True)
        for where, place, value in found:
            if where:
                *path, last = where[place].split(".")
                node = document
                for key in path:
                    node = node.setdefault(key, {})
                node[last] = value
        return json.dumps(document).encode()

    def test_loads_without_faults(self, file):
        assert catalog.read(file).id

    def test_its_examples_are_accepted(self, provider):
        examples = {f.name: f.example for f in provider.fields if f.example}
        problems = {f.name: problem_with(f, f.example) for f in provider.fields if f.example}
        assert problems == dict.fromkeys(examples)

    def test_the_request_goes_where_the_file_says(self, provider, target, credentials):
        request = fill(provider, provider.address, target, credentials)
        expected = PLACEHOLDER.sub(lambda m: target[m[1]], provider.delete.path)
        assert request.method == provider.delete.method
        assert request.url == provider.address + expected
        assert {"Accept", *provider.delete.headers} <= set(request.headers)
        assert (request.body is None) == (provider.delete.json is None)

    @pytest.mark.parametrize("value", NASTY, ids=ascii)
    def test_a_nasty_value_is_refused_or_sent_as_itself(self, provider, target, credentials, value):
        for field in provider.fields:
            given = target | {field.name: value}
            if problem_with(field, value):
                with pytest.raises(RequestError):
                    fill(provider, provider.address, given, credentials)
            else:
                request = fill(provider, provider.address, given, credentials)
                self.check_path(provider, request, given)
                self.check_body(provider, request, given)
                self.check_headers(provider, request, credentials)

    @staticmethod
    def check_path(provider, request, target):
        assert request.url.isascii()
        assert request.url.startswith(provider.address + "/")
        rest = request.url.removeprefix(provider.address)
        wanted = provider.delete.path.split("/")
        sent = rest.split("/")
        assert len(sent) == len(wanted)
        for template, segment in zip(wanted, sent, strict=True):
            place = PLACEHOLDER.fullmatch(template)
            assert unquote(segment, errors="strict") == (target[place[1]] if place else template)
            assert not set(segment) & set("?#\\@: {}") or not place
        # What is prepared for the wire is the same address still.
        assert requests.Request(request.method, request.url).prepare().url == request.url

    @staticmethod
    def check_body(provider, request, target):
        if provider.delete.json is None:
            assert request.body is None
            return
        pairs = json.loads(request.body.decode(), object_pairs_hook=list)
        filled = {
            key: PLACEHOLDER.sub(lambda m: target[m[1]], text)
            for key, text in provider.delete.json.items()
        }
        assert pairs == list(filled.items())
        assert request.headers["Content-Type"] == "application/json"

    @staticmethod
    def check_headers(provider, request, credentials):
        names = [name.lower() for name in request.headers]
        assert len(names) == len(set(names))
        for name, value in request.headers.items():
            assert (name + value).isascii()
            assert value.isprintable()
            assert value == value.strip()
        for name, text in provider.delete.headers.items():
            assert request.headers[name] == PLACEHOLDER.sub(lambda m: credentials[m[1]], text)

    def test_placeholders_inside_values_are_not_expanded(self, provider, target, credentials):
        names = [f.name for f in provider.fields] + list(credentials)
        bait = "x-" + "".join(f"{{{name}}}" for name in names)
        given = target | {f.name: bait for f in provider.fields if problem_with(f, bait) is None}
        baited = dict.fromkeys(credentials, bait)
        request = fill(provider, provider.address, given, baited)
        self.check_path(provider, request, given)
        self.check_body(provider, request, given)
        self.check_headers(provider, request, baited)

    def test_credentials_are_in_headers_only(self, provider, target, credentials):
        request = fill(provider, provider.address, target, credentials)
        assert "canary" not in request.url
        assert b"canary" not in (request.body or b"")
        assert "canary" not in repr(request)
        used = "".join(request.headers.values())
        needed = [c.name for c in provider.credentials if not c.optional]
        assert all(credentials[name] in used for name in needed)

    @pytest.mark.parametrize(
        "value",
        ["", "é", "€", "a\r\nX: 1", "a\nb", "a\0", "\x1b", "\x7f", "\ud800", " a", "a ", "\t"],
        ids=ascii,
    )
    def test_a_credential_no_header_can_hold_is_refused(self, provider, target, credentials, value):
        for credential in (c for c in provider.credentials if not c.optional):
            with pytest.raises(RequestError):
                fill(provider, provider.address, target, credentials | {credential.name: value})

    def test_a_missing_credential_is_refused(self, provider, target, credentials):
        for credential in provider.credentials:
            given = {k: v for k, v in credentials.items() if k != credential.name}
            if credential.optional:
                fill(provider, provider.address, target, given)
            else:
                with pytest.raises(RequestError):
                    fill(provider, provider.address, target, given)

    def test_fields_that_are_not_the_files_are_refused(self, provider, target, credentials):
        first = provider.fields[0].name
        for given in ({k: v for k, v in target.items() if k != first}, target | {"more": "1"}, {}):
            with pytest.raises(RequestError):
                fill(provider, provider.address, given, credentials)

    @pytest.mark.parametrize(
        "address",
        ["http://evil.example", "https://a@evil.example", "https://h.example?x=", "", "x", "//h"],
    )
    def test_an_address_that_is_not_safe_is_refused(self, provider, target, credentials, address):
        with pytest.raises(RequestError):
            fill(provider, address, target, credentials)

    @pytest.mark.parametrize("status", NO_2XX)
    def test_only_a_2xx_is_ever_deleted(self, provider, reply, status):
        bodies = [b"", b"{}", self.success(provider.answer, "200", True), *NO_SUCCESS.values()]
        for body in bodies:
            for cut in (False, True):
                result = judge(provider.answer, reply(status, body, cut=cut))
                assert result.outcome is not Outcome.DELETED
                assert result.http_status == status
                assert result.message

    @pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
    @pytest.mark.parametrize("kind", NO_SUCCESS)
    def test_a_2xx_that_can_not_be_read_is_unknown(self, provider, reply, status, kind):
        result = judge(provider.answer, reply(status, NO_SUCCESS[kind]))
        assert result.outcome is Outcome.UNKNOWN

    @pytest.mark.parametrize("status", [200, 202])
    def test_a_2xx_that_was_cut_is_unknown(self, provider, reply, status):
        for body in (b"", b"{}", self.success(provider.answer, "200", True)):
            assert judge(provider.answer, reply(status, body, cut=True)).outcome is Outcome.UNKNOWN

    @pytest.mark.parametrize(
        "body", [b"", b" ", b"{}", b"[]", b"null", b"true", b'"200"', b"200", b'{"message": "ok"}']
    )
    def test_where_the_body_decides_it_must_say_success(self, provider, reply, body):
        if provider.answer.decides == "body":
            assert judge(provider.answer, reply(200, body)).outcome is Outcome.UNKNOWN

    def test_a_success_is_deleted(self, provider, reply):
        answer = provider.answer
        if answer.decides == "http":
            assert judge(answer, reply(202)).outcome is Outcome.DELETED
        for s in range(len(answer.status)):
            for t in range(len(answer.success)):
                body = self.success(answer, "200", True, (s, t))
                assert judge(answer, reply(200, body)).outcome is Outcome.DELETED


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
class TestProviderFiles(ProviderContract):
    @pytest.fixture
    def provider(self, file):
        return catalog.read(file)


def test_built_in_files_are_among_those_tested():
    assert {"konsign", "verigator"} < {f.stem for f in FILES}
