"""The command for the shell: run by a real shell, it makes the very request the app would send."""

import json
import subprocess
import sys

import pytest

from gui_app.domain.errors import RequestError
from gui_app.providers.curl import as_curl
from gui_app.providers.request import fill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

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
    request = fill(provider, ADDRESS, target, CREDENTIALS)
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
