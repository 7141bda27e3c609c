"""The command for the shell: run by a real shell, it makes the very request the app would send."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gui_app.domain.errors import RequestError
from gui_app.providers import catalog
from gui_app.providers.curl import as_curl
from gui_app.providers.request import fill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

FILES = Path(__file__).parent / "files"
ADDRESS = "https://api.example.com/v2"
FAKE = f"""#!{sys.executable}
import json, os, sys
with open(os.environ["ARGV"], "w") as file:
    json.dump([os.fsencode(a).decode() for a in sys.argv[1:]], file)
"""
NASTY = {
    "quote": "it's",
    "quotes": "''''",
    "double quote": 'a"b"',
    "command": "$(touch boom)",
    "backticks": "`touch boom`",
    "variable": "$HOME ${HOME} $BASE_TOKEN",
    "leading dash": "-X POST",
    "leading at": "@/etc/passwd",
    "backslash": "a\\",
    "backslash and quote": "\\'; touch boom; '",
    "history": "!! !1",
    "glob": "* ? [a-z] {a,b} ~",
    "operators": "; touch boom & | > boom < # x",
    "blank": "a  b",
    "unicode": "Ünï 漢字 😀",
    "right to left": "a\u202eb",
    "percent": "%s %n %41",
    "placeholder": "{token} {user_id}",
}
CREDENTIALS = {"token": "s'ec\"r$et `x` \\", "username": "desk", "password": "p:w -d @x"}


@pytest.fixture
def run(tmp_path):
    """Run a command in ``sh`` with a curl that writes down how it was called."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    curl = bin_folder / "curl"
    curl.write_text(FAKE)
    curl.chmod(0o755)

    def run(command, **variables):
        argv = tmp_path / "argv"
        argv.unlink(missing_ok=True)
        work = tmp_path / "work"
        work.mkdir(exist_ok=True)
        env = {"PATH": f"{bin_folder}:/usr/bin:/bin", "ARGV": str(argv), **variables}
        done = subprocess.run(
            ["sh", "-c", command], env=env, cwd=work, capture_output=True, check=True
        )
        assert (done.stdout, done.stderr, list(work.iterdir())) == (b"", b"", [])
        return json.loads(argv.read_text())

    return run


def meant(provider, target):
    """Return what curl has to be called with for the request that the app would send."""
    request = fill(provider, provider.delete, ADDRESS, target, CREDENTIALS)
    words = ["--globoff", "--request", request.method]
    for name, value in request.headers.items():
        words += ["--header", f"{name}: {value}"]
    if request.body is not None:
        words += ["--data-raw", request.body.decode()]
    return [*words, request.url]


def variables(provider):
    return {
        f"{provider.id}_{c.name}".upper(): CREDENTIALS[c.name]
        for c in provider.credentials
        if not c.optional
    }


@pytest.fixture
def with_body(read_text, changed):
    """A provider that takes any value, in its path and in its body."""
    body = r"""json = { who = "{user_id}", note = "it's\n $(x)" }"""
    headers = """headers = { X-Empty = "", X-Odd = "a'b $(touch boom) `x`", X-Token"""
    return read_text(
        changed(
            ('method = "DELETE"', 'method = "POST"'),
            ("headers = { X-Token", f"{body}\n{headers}"),
        )
    )


@pytest.mark.parametrize("value", NASTY.values(), ids=list(NASTY))
def test_the_shell_makes_the_request_of_any_value(run, with_body, value):
    target = {"user_id": value}
    called = run(as_curl(with_body, ADDRESS, target), **variables(with_body))
    expected = meant(with_body, target)
    expected[expected.index("X-Empty: ")] = "X-Empty;"  # curl's way to send it empty
    assert called == expected


@pytest.mark.parametrize("value", NASTY.values(), ids=list(NASTY))
def test_any_value_stands_in_a_path(run, verigator, value):
    target = {"service_id": "s", "user_id": value}
    called = run(as_curl(verigator, ADDRESS, target), **variables(verigator))
    assert called == meant(verigator, target)


def test_konsign(run, konsign):
    target = {"company_id": "'39'", "user_id": "1129", "email": "o'neil+$x@example.com"}
    command = as_curl(konsign, ADDRESS, target)
    assert run(command, **variables(konsign)) == meant(konsign, target)
    assert "--header 'Authorization: Bearer '\"$KONSIGN_TOKEN\"" in command


def test_two_credentials_in_one_header(verigator):
    command = as_curl(verigator, ADDRESS, {"service_id": "s", "user_id": "u"})
    assert command == (
        "curl --globoff --request DELETE \\\n"
        "  --header 'Accept: application/json' \\\n"
        "  --header 'X-Service-Auth: '\"$VERIGATOR_USERNAME\"':'\"$VERIGATOR_PASSWORD\" \\\n"
        "  'https://api.example.com/v2/v1/service/service/s/users/u'"
    )


def test_a_provider_with_a_dash_gives_a_name_the_shell_knows(run, read_text, changed):
    provider = read_text(changed(('id = "base"', 'id = "my-base-2"')))
    called = run(as_curl(provider, ADDRESS, {"user_id": "u"}), MY_BASE_2_TOKEN="x y")
    assert "X-Token: x y" in called


def test_without_credentials_nothing_is_a_variable(read_text, changed):
    provider = read_text(
        changed(
            ('[[credential]]\nname = "token"\nlabel = "Token"\nsecret = true\n', ""),
            ('headers = { X-Token = "{token}" }\n', ""),
        )
    )
    assert "$" not in as_curl(provider, ADDRESS, {"user_id": "u"})


@pytest.mark.parametrize(
    ("address", "target"),
    [
        (ADDRESS, {}),
        (ADDRESS, {"user_id": "u", "more": "x"}),
        (ADDRESS, {"user_id": ".."}),
        (ADDRESS, {"user_id": "a\nb"}),
        ("http://elsewhere.example", {"user_id": "u"}),
    ],
)
def test_what_the_app_would_not_send_is_no_command(read_text, changed, address, target):
    with pytest.raises(RequestError):
        as_curl(read_text(changed()), address, target)


def test_user_name_and_password_are_left_to_curl(run, read_text, changed):
    secret = '[[credential]]\nname = "{0}"\nlabel = "{0}"\nsecret = true\n'
    provider = read_text(
        changed(
            (secret.format("token").replace('"token"\ns', '"Token"\ns'), secret.format("app")),
            ('headers = { X-Token = "{token}" }\n', ""),
            ("[answer]", '[auth]\nbasic = "it\'s-{app}:"\n[answer]'),
        )
    )
    command = as_curl(provider, ADDRESS, {"user_id": "u"})
    called = run(command, BASE_APP="k'e\"y $x")
    assert called == [
        *("--globoff", "--request", "DELETE", "--user", "it's-k'e\"y $x:"),
        *("--header", "Accept: application/json", f"{ADDRESS}/users/u"),
    ]
    assert "Authorization" not in command


@pytest.mark.parametrize("value", NASTY.values(), ids=list(NASTY))
def test_query_form_and_steps(run, tmp_path, value):
    provider = catalog.read(FILES / "everything.toml")
    target = {"place": "p", "user": value, "mail": value}
    commands = as_curl(provider, ADDRESS, target).split(" &&\n")
    credentials = {"token": "t"}
    assert len(commands) == 3
    for call, command in zip(provider.calls, commands, strict=True):
        request = fill(provider, call, ADDRESS, target, credentials)
        words = ["--globoff", "--request", request.method]
        for name, text in request.headers.items():
            words += ["--header", f"{name}: {text}"]
        if request.body is not None:
            words += ["--data-raw", request.body.decode()]
        called = run(command, EVERYTHING_TOKEN="t")
        assert called == ["--fail"] * (call is not provider.delete) + [*words, request.url]


@pytest.mark.parametrize(("fails", "made"), [("lock", 1), ("nothing", 3)])
def test_a_step_that_fails_is_the_last(tmp_path, fails, made):
    provider = catalog.read(FILES / "everything.toml")
    target = {"place": "p", "user": "u", "mail": "m"}
    curl = tmp_path / "curl"
    curl.write_text(
        f'#!/bin/sh\necho x >> {tmp_path}/made\ncase "$*" in *{fails}*) exit 22;; esac\n'
    )
    curl.chmod(0o755)
    command = as_curl(provider, ADDRESS, target)
    env = {"PATH": f"{tmp_path}:/usr/bin:/bin", "EVERYTHING_TOKEN": "t"}
    subprocess.run(["sh", "-c", command], env=env, check=False)
    assert (tmp_path / "made").read_text().count("x") == made
