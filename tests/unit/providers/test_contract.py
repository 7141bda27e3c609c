"""What every provider file and example must keep, and any other that a person brings."""

import base64
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from gui_app.domain.errors import RequestError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.providers import catalog
from gui_app.providers.answer import judge, judge_step
from gui_app.providers.calls import PLACEHOLDER, SignIn, Step
from gui_app.providers.find import Page
from gui_app.providers.look_up import read
from gui_app.providers.request import fill
from gui_app.providers.spec import problem_with
from gui_app.providers.write import to_toml
from gui_app.transport.exchange import Exchange, Limits

HERE = Path(__file__).parent
RESOURCES = HERE.parents[2] / "resources"
EXAMPLES = sorted((RESOURCES / "examples").glob("*.toml"))
FILES = [
    *sorted((RESOURCES / "providers").glob("*.toml")),
    *EXAMPLES,
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
UNFIT_FOR_HEADERS = [
    *("", "é", "€", "a\r\nX: 1", "a\nb", "a\0", "\x1b", "\x7f", "\ud800", " a", "a ", "\t")
]
UNSAFE_ADDRESSES = [
    *("http://evil.example", "https://a@evil.example", "https://h.example?x=", "", "x", "//h")
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


SAYS_NOTHING = [b"", b" ", b"{}", b"[]", b"null", b"true", b'"200"', b"200", b'{"message": "ok"}']

TRANSPORT = {"host", "user-agent", "accept-encoding", "connection", "content-length"}
"""Headers that every request has, and that no provider file can set."""


class Judge:
    """A server on loopback: answers as told, and writes down what came, byte for byte."""

    def __init__(self):
        self.requests = []
        self.answers = []
        judge_ = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                judge_.requests.append((self.command, self.path, self.headers.items(), body))
                status, body = judge_.answers.pop(0) if judge_.answers else (204, b"")
                self.send_response(status)
                if status != 204:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one  # noqa: N815

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def address(self, provider):
        """Return an address here with the path of the provider's own."""
        path = urlsplit(provider.address).path
        return f"http://127.0.0.1:{self.server.server_port}{path}"

    def exchange(self, request, *answer):
        """Send a request through the real transport; return the reply and what came here."""
        self.answers = list(answer)
        reply = Exchange(request, Limits(total=20)).run()
        return reply, self.requests[-1]


@pytest.fixture(scope="module")
def server():
    judge_ = Judge()
    yield judge_
    judge_.close()


def filled(value, values):
    """Fill placeholders at any depth, by another way than the app's."""
    if isinstance(value, str):
        parts = re.split(r"(\{[a-z][a-z0-9_]*\})", value)
        return "".join(values[p[1:-1]] if PLACEHOLDER.fullmatch(p) else p for p in parts)
    if isinstance(value, list):
        return [filled(each, values) for each in value]
    if isinstance(value, dict):
        return {key: filled(each, values) for key, each in value.items()}
    return value


def wanted_headers(provider, call, values):
    """Return what the file says of a request's headers, names in lower case."""
    signs_in = isinstance(call, SignIn)
    basic = call.basic if signs_in else provider.auth.basic
    headers = {"accept": "application/json"}
    if not signs_in:
        headers |= {k.lower(): v for k, v in provider.auth.headers.items()}
    headers |= {k.lower(): v for k, v in call.headers.items()}
    headers = filled(headers, values)
    if not signs_in and provider.auth.bearer:
        headers["authorization"] = "Bearer " + filled(provider.auth.bearer, values)
    if basic:
        pair = ":".join(filled(part, values) for part in basic.split(":"))
        headers["authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    if call.json is not None:
        headers["content-type"] = "application/json"
    if call.form is not None:
        headers["content-type"] = "application/x-www-form-urlencoded"
    return headers


def check_request(provider, call, values, base_path, request):
    """Compare a request with what the file says of it.

    Args:
        base_path: the address's own.
        request: method, path with query, pairs of headers, and body, as they came.
    """
    method, target, headers, body = request
    assert method == call.method
    path, _, query = target.partition("?")
    assert path.isascii()
    template = base_path + call.path
    assert len(path.split("/")) == len(template.split("/"))
    for part, sent in zip(template.split("/"), path.split("/"), strict=True):
        assert unquote(sent, errors="strict") == filled(part, values)
        assert not set(sent) & set("?#\\@: {};") or not PLACEHOLDER.fullmatch(part)
    assert decoded(query) == list(filled(call.query, values).items())
    names = [name.lower() for name, _ in headers]
    assert len(names) == len(set(names))
    found = {name.lower(): value for name, value in headers if name.lower() not in TRANSPORT}
    assert found == wanted_headers(provider, call, values)
    if call.json is not None:
        assert json.loads(body, object_pairs_hook=list) == paired(filled(call.json, values))
    elif call.form is not None:
        assert decoded(body.decode("ascii")) == list(filled(call.form, values).items())
    else:
        assert not body


def decoded(text):
    """Decode a query or form strictly, with nothing lost."""
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict")


def paired(value):
    if isinstance(value, dict):
        return [(key, paired(each)) for key, each in value.items()]
    return [paired(each) for each in value] if isinstance(value, list) else value


def in_headers(call):
    return PLACEHOLDER.findall("".join(call.headers.values()))


def as_came(request):
    """Return a request in the form in which the server writes it down."""
    _, _, rest = request.url.partition("://")
    target = "/" + rest.partition("/")[2]
    return request.method, target, list(request.headers.items()), request.body or b""


def placed(pairs):
    """Make the JSON document that has these values at these places."""
    document = {}
    for place, value in pairs:
        node, (*path, last) = document, place.split(".")
        for at, key in enumerate(path):
            following = [*path, last][at + 1]
            new = [{}] if following == "0" else {}
            node = node[int(key)] if isinstance(node, list) else node.setdefault(key, new)
        if isinstance(node, list):
            node[int(last)] = value
        else:
            node[last] = value
    return document


def matching(match):
    """Return status and body of an answer of this kind."""
    status = match.status[0] if match.status else 200
    body = b"" if match.empty or not match.json else json.dumps(placed(match.json.items())).encode()
    return status, body


def answers(provider):
    """Return an answer for each outcome: status and body."""
    answer = provider.answer
    if answer.decides == "body":
        return {
            outcome: (200, ProviderContract.success(answer, status, flag))
            for outcome, status, flag in (
                (Outcome.DELETED, "200", True),
                (Outcome.NOT_FOUND, "404", False),
                (Outcome.REFUSED, "422", False),
                (Outcome.FAILED, "500", False),
                (Outcome.UNKNOWN, "500", True),
            )
        }
    return {
        Outcome.DELETED: matching(answer.deleted[0]) if answer.deleted else (204, b""),
        Outcome.NOT_FOUND: matching(answer.not_found[0]),
        Outcome.REFUSED: (403, b"{}"),
        Outcome.FAILED: (500, b"{}"),
        Outcome.UNKNOWN: (200, b"<html>Please sign in to this Wi-Fi</html>"),
    }


class ProviderContract:
    """A provider file that passes can't address another user, leak, or call a failure deleted."""

    @pytest.fixture
    def target(self, provider):
        return {f.name: f.example or "1" for f in provider.fields}

    @pytest.fixture
    def credentials(self, provider):
        return {c.name: f"canary-{c.name}" for c in provider.credentials}

    @pytest.fixture
    def calls(self, provider):
        others = (provider.look_up, provider.find, provider.sign_in)
        return [*provider.calls, *filter(None, others)]

    @staticmethod
    def given(provider, call, target):
        """Return the part of a target that a request is made from."""
        kept = {f.name for f in provider.fields if f.keep}
        if isinstance(call, SignIn):
            return {}
        return {k: v for k, v in target.items() if call is not provider.find or k in kept}

    @staticmethod
    def success(answer, status, true, places=(0, 0)):
        """Return a body that says success where the provider file looks for it."""
        found = zip((answer.status, answer.success), places, (status, true), strict=True)
        pairs = [(where[place], value) for where, place, value in found if where]
        return json.dumps(placed(pairs)).encode()

    def test_loads_without_faults(self, file):
        assert catalog.read(file).id

    def test_it_is_written_as_it_was_read(self, provider):
        assert catalog.check(to_toml(provider).encode()) == provider

    def test_its_examples_are_accepted(self, provider):
        examples = {f.name: f.example for f in provider.fields if f.example}
        problems = {f.name: problem_with(f, f.example) for f in provider.fields if f.example}
        assert problems == dict.fromkeys(examples)

    def test_the_wire_carries_what_the_file_says(
        self, provider, calls, target, credentials, server
    ):
        address = server.address(provider)
        odd = "x-a b&c=d#e+f%2F/é?g;h:i@j,k~l"
        for call in calls:
            odd_target = {
                f.name: odd if problem_with(f, odd) is None else target[f.name]
                for f in provider.fields
                if f.name not in in_headers(call)
            }
            for chosen in (target, target | odd_target):
                given = self.given(provider, call, chosen)
                request = fill(provider, call, address, given, credentials)
                _, came = server.exchange(request)
                values = credentials | given
                check_request(provider, call, values, urlsplit(address).path, came)

    def test_a_page_is_asked_for_besides_what_the_file_asks(
        self, provider, target, credentials, server
    ):
        if not (provider.find and provider.find.paging and provider.find.paging.parameter):
            return
        name = provider.find.paging.parameter
        address = server.address(provider)
        given = self.given(provider, provider.find, target)
        page = {name: "a=b&c d"}
        request = fill(provider, provider.find, address, given, credentials, page)
        _, (_, path, _, _) = server.exchange(request)
        asked = decoded(path.partition("?")[2])
        assert asked == [*provider.find.query.items(), (name, "a=b&c d")]

    def test_a_nasty_value_is_refused_or_sent_as_itself(self, provider, calls, target, credentials):
        base = urlsplit(provider.address).path
        for value, field, call in product(NASTY, provider.fields, calls):
            given = self.given(provider, call, target | {field.name: value})
            if field.name not in given:
                continue
            held = value.isascii() and value.isprintable() and value == value.strip()
            if problem_with(field, value) or (field.name in in_headers(call) and not held):
                with pytest.raises(RequestError, match=re.escape(field.label)):
                    fill(provider, call, provider.address, given, credentials)
                continue
            request = fill(provider, call, provider.address, given, credentials)
            assert request.url.startswith(provider.address + "/"), ascii(value)
            came = as_came(request)
            check_request(provider, call, credentials | given, base, came)

    def test_placeholders_inside_values_are_not_expanded(
        self, provider, calls, target, credentials
    ):
        names = [f.name for f in provider.fields] + list(credentials)
        bait = "x-" + "".join(f"{{{name}}}" for name in names)
        given = target | {f.name: bait for f in provider.fields if problem_with(f, bait) is None}
        baited = dict.fromkeys(credentials, bait)
        for call in calls:
            part = self.given(provider, call, given)
            request = fill(provider, call, provider.address, part, baited)
            base = urlsplit(provider.address).path
            check_request(provider, call, baited | part, base, as_came(request))

    def test_credentials_are_where_no_log_holds_them(self, provider, calls, target, credentials):
        for call in calls:
            part = self.given(provider, call, target)
            request = fill(provider, call, provider.address, part, credentials)
            assert "canary" not in request.url
            assert "canary" not in repr(request)
            if not isinstance(call, SignIn):
                assert b"canary" not in (request.body or b"")

    def test_every_request_of_a_deletion_proves_who_asks(self, provider, target, credentials):
        optional = {c.name for c in provider.credentials if c.optional}
        for call in provider.calls:
            request = fill(provider, call, provider.address, target, credentials)
            used = "".join(request.headers.values())
            if provider.auth.basic:
                _, _, pair = request.headers["Authorization"].partition(" ")
                used += base64.b64decode(pair).decode()
            sign_in = provider.sign_in
            asked = json.dumps([sign_in.json, sign_in.form, sign_in.basic]) if sign_in else ""
            for name in credentials.keys() - optional:
                assert credentials[name] in used or f"{{{name}}}" in asked

    def test_a_credential_no_header_can_hold_is_refused(self, provider, target, credentials):
        needed = [c for c in provider.credentials if not c.optional]
        for credential, value in product(needed, UNFIT_FOR_HEADERS):
            given = credentials | {credential.name: value}
            with pytest.raises(RequestError, match=re.escape(credential.label)):
                fill(provider, provider.delete, provider.address, target, given)

    def test_a_missing_credential_is_refused(self, provider, target, credentials):
        for credential in provider.credentials:
            given = {k: v for k, v in credentials.items() if k != credential.name}
            if credential.optional:
                fill(provider, provider.delete, provider.address, target, given)
            else:
                with pytest.raises(RequestError, match="missing"):
                    fill(provider, provider.delete, provider.address, target, given)

    def test_fields_that_are_not_the_files_are_refused(self, provider, target, credentials):
        first = provider.fields[0].name
        for call in provider.calls:
            without = {k: v for k, v in target.items() if k != first}
            for given in (without, target | {"more": "1"}, {}):
                with pytest.raises(RequestError):
                    fill(provider, call, provider.address, given, credentials)

    def test_an_address_that_is_not_safe_is_refused(self, provider, calls, target, credentials):
        for address, call in product(UNSAFE_ADDRESSES, calls):
            with pytest.raises(RequestError, match="address"):
                fill(provider, call, address, self.given(provider, call, target), credentials)

    def test_each_outcome_is_reached_over_the_wire(self, provider, target, credentials, server):
        request = fill(provider, provider.delete, server.address(provider), target, credentials)
        for outcome, answer in answers(provider).items():
            reply, _ = server.exchange(request, answer)
            assert judge(provider.answer, reply).outcome is outcome, answer

    def test_what_is_done_later_is_not_done(self, provider, reply):
        named = {status for match in provider.answer.deleted for status in match.status}
        if provider.answer.decides == "body":
            return
        for status in set(provider.answer.accepted) - named:
            for body in (b"", b'{"job_id": "1"}'):
                result = judge(provider.answer, reply(status, body))
                assert result.outcome is Outcome.UNKNOWN
                assert result.later

    def test_each_step_is_carried_out_or_not(self, provider, target, credentials, server):
        for step in provider.before:
            request = fill(provider, step, server.address(provider), target, credentials)
            good = [(s, b"") for s in step.done or (200, 204)]
            if provider.answer.decides == "body":
                good = [answers(provider)[Outcome.DELETED]]
            for answer in good:
                reply, _ = server.exchange(request, answer)
                assert judge_step(provider.answer, step, reply).outcome is Outcome.DONE
            for status in (302, 400, 401, 403, 429, 500):
                reply, _ = server.exchange(request, (status, b"{}"))
                result = judge_step(provider.answer, step, reply)
                assert result.outcome in (Outcome.REFUSED, Outcome.FAILED)
                assert result.message.startswith(f"{step.label}: ")
            reply, _ = server.exchange(request, (200, b"<html>Wi-Fi</html>"))
            assert judge_step(provider.answer, step, reply).outcome is Outcome.UNKNOWN

    def test_a_user_is_there_or_gone(self, provider, target, credentials, server):
        look_up = provider.look_up
        if not look_up:
            return
        request = fill(provider, look_up, server.address(provider), target, credentials)
        there = [(shown.place, "2017-09-15T12:00:00Z") for shown in look_up.show]
        there += [(place, target[name]) for name, place in look_up.same.items()]
        redactor = Redactor(credentials.values())
        cases = [(matching(m), "gone") for m in look_up.gone]
        cases += [((status, b"<html>"), "unclear") for status in (200, 302, 401, 403, 429, 500)]
        cases += [
            ((status, matching(m)[1]), "unclear")
            for m in look_up.gone
            for status in (302, 401, 403, 429)
        ]
        cases.append(((200, json.dumps(placed(there)).encode()), "there"))
        for answer, state in cases:
            reply, _ = server.exchange(request, answer)
            assert read(look_up, target, reply, redactor).state == state, answer
        if look_up.same:
            other = json.dumps(placed(there)).encode()
            for name in look_up.same:
                other = other.replace(json.dumps(target[name]).encode(), b'"somebody else"')
            reply, _ = server.exchange(request, (200, other))
            assert read(look_up, target, reply, redactor).state == "unclear"

    def test_a_page_of_users_is_read(self, provider, target, credentials, server):
        find = provider.find
        if not find:
            return
        given = self.given(provider, find, target)
        request = fill(provider, find, server.address(provider), given, credentials)
        row = placed(
            [(shown.place, "2017-09-15T12:00:00Z") for shown in find.columns]
            + [(place, target[name]) for name, place in find.fills.items()]
        )
        body = placed([(find.rows, [row, row])]) if find.rows else [row, row]
        reply, _ = server.exchange(request, (200, json.dumps(body).encode()))
        users = list(Page(provider, find, reply, Redactor(credentials.values())).users())
        assert [dict(zip(find.fills, u.target, strict=True)) for u in users] == 2 * [
            {name: target[name] for name in find.fills}
        ]
        assert [u.problem for u in users] == ["", ""]

    def test_only_a_2xx_is_ever_deleted(self, provider, reply):
        best = answers(provider)[Outcome.DELETED][1]
        bodies = [b"", b"{}", best, *NO_SUCCESS.values()]
        for status, body, cut in product(NO_2XX, bodies, (False, True)):
            result = judge(provider.answer, reply(status, body, cut=cut))
            assert result.outcome is not Outcome.DELETED, (status, body[:40], cut)
            assert result.http_status == status
            assert result.message

    def test_a_2xx_that_can_not_be_read_is_unknown(self, provider, reply):
        for status, kind in product([200, 201, 202, 204, 299], NO_SUCCESS):
            result = judge(provider.answer, reply(status, NO_SUCCESS[kind]))
            assert result.outcome is Outcome.UNKNOWN, (status, kind)

    def test_a_2xx_that_was_cut_is_unknown(self, provider, reply):
        bodies = (b"", b"{}", answers(provider)[Outcome.DELETED][1])
        for status, body in product([200, 202, 204], bodies):
            assert judge(provider.answer, reply(status, body, cut=True)).outcome is Outcome.UNKNOWN

    def test_where_the_body_decides_it_must_say_success(self, provider, reply):
        if provider.answer.decides == "body" or any(m.json for m in provider.answer.deleted):
            for body in SAYS_NOTHING:
                assert judge(provider.answer, reply(200, body)).outcome is Outcome.UNKNOWN, body

    def test_a_success_is_deleted(self, provider, reply):
        answer = provider.answer
        for match in answer.deleted:
            assert judge(answer, reply(*matching(match))).outcome is Outcome.DELETED
        for s in range(len(answer.status)):
            for t in range(len(answer.success)):
                body = self.success(answer, "200", True, (s, t))
                assert judge(answer, reply(200, body)).outcome is Outcome.DELETED


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
class TestProviderFiles(ProviderContract):
    @pytest.fixture
    def provider(self, file):
        return catalog.read(file)


def test_built_in_files_and_examples_are_among_those_tested():
    assert {"konsign", "verigator"} < {f.stem for f in FILES}
    assert {"auth0", "okta", "sendgrid", "mailchimp", "vonage", "github-members", "scim"} <= {
        f.stem for f in EXAMPLES
    }


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_an_example_names_its_sources_and_itself(file):
    provider = catalog.read(file)
    assert provider.id == file.stem
    assert len(provider.sources) >= 2
    assert provider.notice
    assert provider.notice.link in provider.sources


def test_all_examples_stand_beside_the_built_in_files():
    found = catalog.load(RESOURCES / "providers", RESOURCES / "examples")
    assert found.problems == ()
    assert found.own == {f.stem for f in EXAMPLES}
    assert found.own == {p.id for p in catalog.examples(RESOURCES / "examples").providers}


class Okta:
    """A deletion takes away only who is deactivated; deactivating twice is answered with 404."""

    def __init__(self, state):
        self.state = state

    def delete(self, provider, hiccup=None):
        """Send the requests of a deletion; the first may be answered in another way."""
        for call in provider.calls:
            deactivates = isinstance(call, Step)
            status = hiccup or self._answer(deactivates)
            hiccup = None
            answer = Reply(status, {}, b"" if status == 204 else b'{"errorSummary": "Why"}', False)
            if not deactivates:
                return judge(provider.answer, answer).outcome
            result = judge_step(provider.answer, call, answer)
            if result.outcome is not Outcome.DONE:
                return result.outcome
        raise AssertionError("the last request deletes")

    def _answer(self, deactivates):
        if deactivates:
            status = 200 if self.state == "live" else 404
            self.state = "deactivated" if self.state == "live" else self.state
            return status
        status = 404 if self.state == "gone" else 204
        self.state = "deactivated" if self.state == "live" else "gone"
        return status


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        ("live", Outcome.DELETED),
        ("deactivated", Outcome.DELETED),
        ("gone", Outcome.NOT_FOUND),
    ],
)
def test_a_user_of_okta_is_gone_once_it_is_said(state, outcome):
    provider = catalog.read(RESOURCES / "examples" / "okta.toml")
    okta = Okta(state)
    assert okta.delete(provider) is outcome
    assert okta.state == "gone"


@pytest.mark.parametrize("status", [202, 207, 400, 403, 409, 429, 500])
def test_a_user_of_okta_who_was_not_deactivated_is_never_called_deleted(status):
    provider = catalog.read(RESOURCES / "examples" / "okta.toml")
    okta = Okta("live")
    assert okta.delete(provider, status) is not Outcome.DELETED
    assert okta.state == "live"  # and nothing else was sent
