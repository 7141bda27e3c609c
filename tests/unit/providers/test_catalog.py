"""Which provider files are used, and what is said about the others."""

import os
import sys
from pathlib import Path

import pytest

from gui_app.providers import catalog

FILES = Path(__file__).parent / "files"
INJECTED = 'headers = { X-Token = "{token}'


def test_the_built_in_files_load_by_title_and_without_problems(built_in, tmp_path):
    found = catalog.load(built_in, tmp_path / "missing")
    assert [p.id for p in found.providers] == ["konsign", "verigator"]
    assert found.problems == ()
    assert found.own == frozenset()


def test_own_files_stand_beside_the_built_in_ones(built_in):
    found = catalog.load(built_in, FILES)
    titles = [p.title for p in found.providers]
    assert titles == sorted(titles, key=str.casefold)
    assert found.problems == ()
    assert found.own == {f.stem for f in FILES.glob("*.toml")}
    assert len(found.own) > 4


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ((('"base"', '"konsign"'),), "id: “konsign”"),
        ((('"Base"', '"Konsign"'),), "title: “Konsign”"),
        ((('"Base"', '"MESSENTE verigator"'),), "title: “MESSENTE verigator”"),
    ],
)
def test_a_built_in_id_or_title_can_not_be_taken(built_in, tmp_path, changed, change, key):
    (tmp_path / "a.toml").write_text(changed(*change))
    found = catalog.load(built_in, tmp_path)
    assert [p.title for p in found.providers] == ["Konsign", "Messente Verigator"]
    assert [p.reason.startswith(key) for p in found.problems] == [True]
    assert found.own == frozenset()


def test_the_first_of_two_own_files_keeps_its_id(tmp_path, changed):
    for name, title in (("b", "Second"), ("a", "First")):
        (tmp_path / f"{name}.toml").write_text(changed(('"Base"', f'"{title}"')))
    found = catalog.load(tmp_path / "none", tmp_path)
    assert [p.title for p in found.providers] == ["First"]
    assert [p.file.name for p in found.problems] == ["b.toml"]


def test_one_bad_file_does_not_keep_the_others_out(built_in, tmp_path, changed):
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "b.toml").mkdir()
    (tmp_path / "c.toml").write_text("format = ")
    (tmp_path / "d.toml").write_text("a = " + "[" * 100_000)
    (tmp_path / "e.toml").write_text("")
    (tmp_path / "f.toml").symlink_to(tmp_path / "f.toml")
    (tmp_path / "g.toml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "h.txt").write_text("not looked at")
    (tmp_path / "z.toml").write_text(changed())
    found = catalog.load(built_in, tmp_path)
    assert [p.id for p in found.providers] == ["base", "konsign", "verigator"]
    assert [p.file.stem for p in found.problems] == list("abcdefg")
    assert all(p.reason for p in found.problems)
    assert found.own == {"base"}


def test_a_folder_named_like_a_file_is_named(tmp_path):
    (tmp_path / "x.toml").mkdir()
    with pytest.raises(ValueError, match="not a file"):
        catalog.read(tmp_path / "x.toml")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x.toml")
    found = catalog.load(tmp_path / "none", tmp_path)
    assert [p.reason for p in found.problems] == ["not a file"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless device")
def test_an_endless_device_is_not_read(tmp_path):
    (tmp_path / "x.toml").symlink_to("/dev/zero")
    with pytest.raises(ValueError, match="not a file"):
        catalog.read(tmp_path / "x.toml")


def test_a_file_that_can_not_be_read_is_named_with_the_reason(tmp_path, changed, monkeypatch):
    (tmp_path / "x.toml").write_text(changed())

    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    found = catalog.load(tmp_path / "none", tmp_path)
    assert [p.reason for p in found.problems] == ["can't be read: Permission denied"]


def test_a_file_of_the_largest_size_is_read_and_no_larger_one(read_text, changed):
    text = changed()
    comment = "# " + "x" * (catalog.MAX_BYTES - len(text) - 3) + "\n"
    assert read_text(comment + text).id == "base"
    with pytest.raises(ValueError, match="larger than 256 KB"):
        read_text("#" + comment + text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"format = 1\nid = \n", "line 2"),
        (b"format = 1\nformat = 1\n", "line 2"),
        (b'format = 1\nid = "a\n', "line 2"),
        (b"\xff", "not UTF-8"),
        ("é".encode("latin-1"), "not UTF-8"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"{a=" * 50_000, "nested too deeply"),
        (b"[" + b"a." * 100_000 + b"a]", "line 1: more than 50 dots"),
        (b"\n" + b"a." * 100_000 + b"a = 1", "line 2: more than 50 dots"),
        (b"format = " + b"1" * 100_000, "digits"),
        (b"", "format: is missing"),
        (b"a\0 = 1", "line 1"),
    ],
    ids=lambda v: ascii(v[:20]),
)
def test_what_is_no_toml_is_refused_with_the_line(read_text, text, reason):
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        read_text(text)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("format = 1", "format = 2", "format: "),
        ("format = 1", "format = true", "format: "),
        ("format = 1", 'format = "1"', "format: "),
        ("format = 1\n", "", "format: is missing"),
        ("format = 1", "format = 1\nx = 1", "x: unknown here"),
        ('label = "User ID"', 'label = "User ID"\npatern = "x"', "field.1.patern: unknown here"),
        ("[delete]", '[delete]\nurl = "https://evil.example"', "delete.url: unknown here"),
        ('decides = "http"', 'decides = "http"\nok = ["x"]', "answer.ok: unknown here"),
        ('decides = "http"', 'decides = "me"', "answer.decides: "),
        ('decides = "http"', 'decides = "http"\nmessage = "message"', "answer.message: "),
        ('"base"', '""', "id: "),
        ('"base"', '"Base"', "id: "),
        ('"base"', '"../x"', "id: "),
        ('"base"', '"base\\n"', "id: "),
        ('"base"', '"a/b"', "id: "),
        ('"base"', f'"{"a" * 32}"', "id: "),
        ('"Base"', '""', "title: "),
        ('"Base"', '" Base"', "title"),
        ('"Base"', '"Ba\\u202Ese"', "title"),
        ('"Base"', '"Ba\\u200Bse"', "title"),
        ('"Base"', '"Ba\\nse"', "title"),
        ('"Base"', f'"{"a" * 61}"', "title: "),
        ('"User ID"', '"User\\u0000ID"', "field.user_id.label"),
        ('"User ID"', '"token"', "label: “token”"),
        ('"User ID"', '"User ID"\nexample = "\\u202Ex"', "field.user_id.example"),
        ('"Token"', '"Token "', "credential.token.label"),
        ('"User ID"', '"User ID"\nalso = "ID"', "field.1.also: write a list"),
        ('"User ID"', '"User ID"\nalso = [""]', "field.1.also.1: must be at least 1"),
        ('"User ID"', '"User ID"\nalso = ["I\u202eD"]', "field.user_id.also"),
        ('"Token"', '"Token"\nhint = "\\u001B[31m"', "credential.token.hint"),
        ('name = "user_id"', 'name = "user id"', "field.1.name: "),
        ('name = "token"', 'name = "token\\n"', "credential.1.name: "),
        ('name = "user_id"', 'name = "token"', "name: “token”"),
        ("secret = true", "secret = false\njwt = true", "credential.token.jwt"),
        ("secret = true", "secret = 1", "credential.1.secret: "),
        ("secret = true", "secret = true\noptional = true", "can't be optional"),
        ('label = "User ID"', 'label = "User ID"\nkeep = true', "field:"),
        ('"DELETE"', '"GET"', "delete.method: "),
        ('"DELETE"', '"DELETE / HTTP/1.1"', "delete.method: "),
    ],
)
def test_a_wrong_line_is_refused_with_its_key(read_text, changed, old, new, reason):
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        read_text(changed((old, new)))
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "http://api.example.com",
        "https://api.example.com/",
        "https://API.example.com",
        "https://api.example.com:443",
        "https://user@api.example.com",
        "https://api.example.com?x={user_id}",
        "https://{user_id}.example.com",
        "https://api.example.com/{token}",
        "ftp://api.example.com",
        "",
    ],
)
def test_an_address_that_is_not_plain_https_is_refused(read_text, changed, address):
    with pytest.raises(ValueError, match=r"^address: "):
        read_text(changed(("https://api.example.com", address)))


@pytest.mark.parametrize(
    ("link", "taken"),
    [
        ("https://example.com/more", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("http://example.com", False),
    ],
)
def test_a_link_leads_to_a_web_page_only(read_text, changed, link, taken):
    notice = f'[notice]\ntext = "Old."\nlink = "{link}"\n[delete]'
    text = changed(("[delete]", notice))
    if taken:
        assert read_text(text).notice.link == link
    else:
        with pytest.raises(ValueError, match=r"notice\.link"):
            read_text(text)


@pytest.mark.parametrize(
    "path",
    [
        "users/{user_id}",
        "",
        "/users/{user_id}/",
        "//{user_id}",
        "/../{user_id}",
        "/./{user_id}",
        "/a/../{user_id}",
        "/%2e%2e/{user_id}",
        "/users?id={user_id}",
        "/users#{user_id}",
        "/users/x{user_id}",
        "/users/{user_id}x",
        "/users/{user_id}{user_id}",
        "/users/{ user_id }",
        "/users/{User_ID}",
        "/users/{user_id",
        "/a b/{user_id}",
        "/a\\\\b/{user_id}",
        "/é/{user_id}",
        "/a\\n/{user_id}",
        "/" + "a" * 500 + "/{user_id}",
    ],
)
def test_a_path_of_other_than_plain_segments_is_refused(read_text, changed, path):
    with pytest.raises(ValueError, match=r"delete\.path"):
        read_text(changed(("/users/{user_id}", path)))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("/users/{user_id}", "/users/{other}", "{other} is not declared"),
        ("/users/{user_id}", "/users", "{user_id} is declared and never used"),
        ("/users/{user_id}", "/users/{user_id}/{token}", "{token} is a credential"),
        ('X-Token = "{token}"', 'X-Token = "x"', "{token} is declared and never used"),
        ('X-Token = "{token}"', 'X-Token = "{token}{nothing}"', "{nothing} is not declared"),
        ('X-Token = "{token}"', 'X-Token = "{token} {"', "brace"),
        ('X-Token = "{token}"', 'X-Token = "{{token}}"', "brace"),
        ("[answer]", '[delete.json]\na = "{token}"\n[answer]', "{token} is a credential"),
        ("[answer]", '[delete.json]\na = "{x}"\n[answer]', "{x} is not declared"),
        ("[answer]", '[delete.json]\na = "{}"\n[answer]', "brace"),
    ],
)
def test_placeholders_fit_what_is_declared(read_text, changed, old, new, reason):
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        read_text(changed((old, new)))
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "header",
    [
        'X-Token = "{token}\\r\\nX-Injected: 1"',
        'X-Token = "{token}\\n"',
        'X-Token = "{token}\\u0000"',
        'X-Token = "{token}\\u001B"',
        'X-Token = "{token}é"',
        'X-Token = " {token}"',
        'X-Token = "{token} "',
        '"X-Token: a\\r\\nX" = "{token}"',
        '"X Token" = "{token}"',
        '"" = "{token}"',
        '"X-Tökén" = "{token}"',
        'X-Token = "{token}", x-token = "2"',
        *(
            f'{name} = "{{token}}"'
            for name in (
                *("Host", "Content-Length", "Transfer-Encoding", "Connection", "User-Agent"),
                *("Content-Type", "accept-encoding", "TE", "Expect", "X-HTTP-Method-Override"),
            )
        ),
    ],
)
def test_a_header_that_could_break_the_request_is_refused(read_text, changed, header):
    with pytest.raises(ValueError, match=r"delete\.headers"):
        read_text(changed(('X-Token = "{token}"', header)))


@pytest.mark.parametrize(
    "pattern", ["[", "(", "*", "a{2,1}", "(?P<a>", "(" * 500, r"\p{Foo}", r"\L<x>"]
)
@pytest.mark.parametrize(("key", "words"), [("pattern", "problem"), ("usual", "unusual")])
def test_a_broken_pattern_is_refused(read_text, changed, pattern, key, words):
    lines = f'label = "User ID"\n{key} = \'{pattern}\'\n{words} = "No"'
    with pytest.raises(ValueError, match=rf"field\.user_id\.{key}: not a regular expression"):
        read_text(changed(('label = "User ID"', lines)))


@pytest.mark.parametrize("line", ['pattern = "x"', 'problem = "x"', 'usual = "x"', 'unusual = "x"'])
def test_a_pattern_and_its_sentence_go_together(read_text, changed, line):
    with pytest.raises(ValueError, match="go together"):
        read_text(changed(('label = "User ID"', f'label = "User ID"\n{line}')))


@pytest.mark.parametrize(
    "lines",
    [
        'decides = "body"',
        'decides = "body"\nstatus = ["code"]',
        'decides = "body"\nsuccess = ["ok"]',
        'decides = "http"\nstatus = ["code"]',
        'decides = "http"\nsuccess = ["ok"]',
    ],
)
def test_what_decides_must_be_complete_and_alone(read_text, changed, lines):
    with pytest.raises(ValueError, match=r"^answer: "):
        read_text(changed(('decides = "http"', lines)))


SECOND = '[[field]]\nname = "mail"\nlabel = "Email"\nalso = ["{}"]\n[delete]'


@pytest.mark.parametrize("name", ["User ID", "USER-ID", "user_id", "uid"])
def test_two_fields_can_not_claim_the_same_column(read_text, changed, name):
    text = changed(('"User ID"', '"User ID"\nalso = ["UID"]'), ("[delete]", SECOND.format(name)))
    with pytest.raises(ValueError, match=rf"field\.mail: “{name}” is also a name of user_id"):
        read_text(text)


def test_a_field_may_repeat_its_own_names(read_text, changed):
    text = changed(('"User ID"', '"User ID"\nalso = ["userid", "UID"]'))
    assert read_text(text).fields[0].also == ["userid", "UID"]


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ("in_flight = 0", "limits.in_flight: "),
        ("in_flight = 65", "limits.in_flight: "),
        ("most_in_flight = 65", "limits.most_in_flight: "),
        ("in_flight = 1.5", "limits.in_flight: "),
        ("per_second = 0", "limits.per_second: "),
        ("per_second = -1", "limits.per_second: "),
        ("per_second = 0.009", "limits.per_second: must be at least 0.01"),
        ("per_second = 5e-324", "limits.per_second: "),
        ("per_second = nan", "limits.per_second: "),
        ("per_second = inf", "limits.per_second: "),
        ("most_per_second = 1001", "limits.most_per_second: "),
        ("retries = 3", "limits.retries: unknown here"),
        ("in_flight = 9", "limits.in_flight: is more than most_in_flight"),
        ("per_second = 20.5", "limits.per_second: is more than most_per_second"),
    ],
)
def test_limits_that_make_no_sense_are_refused(read_text, changed, lines, key):
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        read_text(changed(("[answer]", f"[limits]\n{lines}\n[answer]")))
    assert key in str(caught.value)


def test_limits_may_be_given_in_part(read_text, changed):
    limits = read_text(changed(("[answer]", "[limits]\nper_second = 0.5\n[answer]"))).limits
    assert (limits.in_flight, limits.most_in_flight) == (4, 8)
    assert (limits.per_second, limits.most_per_second) == (0.5, 20)


def test_all_faults_are_named_at_once(read_text, changed):
    text = changed(("https://", "http://"), ("{token}", "{tokem}"), ('"Base"', '" Base"'))
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        read_text(text)
    for part in ("address: ", "title: ", "{tokem} is not declared", "{token} is declared"):
        assert part in str(caught.value)


@pytest.mark.parametrize("name", ["\\u001B[31mred", "\\u202Ex", "x" * 200_000], ids=len)
def test_a_reason_is_short_and_shows_hidden_characters(tmp_path, changed, name):
    (tmp_path / "x.toml").write_text(f'"{name}" = 1\n' + changed())
    (problem,) = catalog.load(tmp_path / "none", tmp_path).problems
    assert problem.reason.isprintable()
    assert len(problem.reason) < 1_000
    assert "unknown here" in problem.reason


def test_a_hostile_file_takes_little_memory(read_text):
    tracemalloc = pytest.importorskip("tracemalloc")
    line = "k{}." + "a." * 49 + "a = 1\n"
    lines = "".join(line.format(i) for i in range(2_300))
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="unknown here"):
            read_text(lines)
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


def test_loopback_may_be_plain_http(read_text, changed):
    text = changed(("https://api.example.com", "http://127.0.0.1:8080"))
    assert read_text(text).address == "http://127.0.0.1:8080"


def test_the_user_is_named_by_the_fields_that_are_not_kept(verigator, konsign):
    assert verigator.user({"service_id": "s", "user_id": "u"}) == "u"
    assert konsign.user({"company_id": "39", "user_id": "7", "email": "a@b.c"}) == "7 · a@b.c"


def test_secret_credentials_are_told_from_others(verigator, konsign):
    assert verigator.secrets == ["password"]
    assert konsign.secrets == ["token", "client_id", "authorization_id"]
