"""What a provider file from a stranger must not say: refused, with key and reason."""

import time
from pathlib import Path

import pytest

from gui_app.providers import catalog

FILES = Path(__file__).parent / "files"
EVERYTHING = (FILES / "everything.toml").read_text("utf-8")
BODY = (FILES / "body-and-basic.toml").read_text("utf-8")


def refused(text, *changes):
    """Return why a file is refused after changes, each what to replace and what by."""
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    with pytest.raises(ValueError, match=r"(?s).") as caught:
        catalog.check(text.encode())
    return str(caught.value)


def test_the_unchanged_files_are_taken():
    for text in (EVERYTHING, BODY):
        assert catalog.check(text.encode())


CREDENTIAL = "is a credential"
FIELD = "is a field"
NOT_DECLARED = "is not declared"


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        (
            'path = "/users/{user}/lock"',
            'path = "/users/{user}/{token}"',
            "before.1.path",
            CREDENTIAL,
        ),
        ('"why[]" = "asked', '"why[]" = "{app} asked', "before.1.query.why[]", CREDENTIAL),
        ('path = "/delete"', 'path = "/delete/{app_key}"', "delete.path", CREDENTIAL),
        ('place = "{place}", fixed', 'place = "{token}", fixed', "delete.query.place", CREDENTIAL),
        ('empty = "" }', 'empty = "{token}" }', "delete.form.empty", CREDENTIAL),
        ('"a.b" = "{mail}"', '"a.b" = "{token}"', "before.2.json.deep.list.5.a.b", CREDENTIAL),
        ('path = "/ask/{user}"', 'path = "/ask/{token}"', "look_up.path", CREDENTIAL),
        ('with = ["{place}"]', 'with = ["{token}"]', "find.json.with.1", CREDENTIAL),
        ('query = { size = "2" }', 'query = { size = "{token}" }', "find.query.size", CREDENTIAL),
        ('path = "/token"', 'path = "/token/{app}"', "sign_in.path", CREDENTIAL),
        (
            'path = "/token"',
            'path = "/token"\nquery = { k = "{app_key}" }',
            "sign_in.query.k",
            CREDENTIAL,
        ),
        ('X-Always = "yes"', 'X-Always = "{user}"', "auth.headers.X-Always", FIELD),
        ('bearer = "{token}"', 'bearer = "{token}{user}"', "auth.bearer", FIELD),
        ('path = "/token"', 'path = "/token/{place}"', "sign_in.path", FIELD),
        (
            'grant_type = "client_credentials"',
            'grant_type = "{user}"',
            "sign_in.form.grant_type",
            FIELD,
        ),
        ('"{app}:{app_key}"', '"{user}:{app_key}"', "sign_in.basic", FIELD),
        ('"a.b" = "{mail}"', '"a.b" = "{nobody}"', "before.2.json.deep.list.5.a.b", NOT_DECLARED),
        ('with = ["{place}"]', 'with = ["{place"]', "find.json.with.1", "brace"),
        (
            '"a.b" = "{mail}"',
            '"{mail}" = "{mail}"',
            "before.2.json.deep.list.5.{mail}",
            "not in a name",
        ),
        ('"odd name&" =', '"{user}" =', "delete.form.{user}", "not in a name"),
        ('"why[]" =', '"" =', "before.1.query.", "a name is empty"),
        ('"why[]" =', '"why\\u202E" =', "before.1.query.why⟨U+202E⟩", "invisible"),
        ('"a.b" =', '"a\\nb" =', "before.2.json.deep.list.5.a⟨U+000A⟩b", "invisible"),
    ],
    ids=str,
)
def test_placeholders_stand_only_where_they_may(old, new, key, reason):
    found = refused(EVERYTHING, (old, new))
    assert f"{key}: " in found
    assert reason in found


@pytest.mark.parametrize(
    ("changes", "key", "reason"),
    [
        ([("X-Always = ", "Host = ")], "auth.headers.Host", "set by the app"),
        ([("X-Always = ", '"X-A\\r\\nX" = ')], "auth.headers.X-A⟨U+000D⟩⟨U+000A⟩X", "not a header"),
        (
            [('X-Always = "yes"', 'X-Always = "yes\\r\\nX: y"')],
            "auth.headers.X-Always",
            "printable",
        ),
        ([('X-Always = "yes"', 'X-Always = " yes"')], "auth.headers.X-Always", "printable"),
        ([("X-Place =", "Content-Length =")], "before.1.headers.Content-Length", "set by the app"),
        (
            [("X-Place =", "transfer-encoding =")],
            "before.1.headers.transfer-encoding",
            "by the app",
        ),
        ([("X-Place =", "X-HTTP-Method-Override =")], "before.1.headers.X-HTTP", "set by the app"),
        ([("X-Place =", "x-always =")], "before.1.headers.x-always", "more than once"),
        ([("X-Place =", "authorization =")], "before.1.headers.authorization", "more than once"),
        ([("X-Place =", "accept =")], "before.1.headers.", "more than once"),
        ([("X-Always =", "Authorization =")], "auth", "authorization is given more than once"),
        ([("[auth]", '[auth]\nbasic = "{app}:{app_key}"')], "auth", "authorization is given more"),
        ([('bearer = "{token}"', 'bearer = "Bearer {token}"')], "auth.bearer", "leave out"),
        ([('bearer = "{token}"', 'bearer = "{token}\\n"')], "auth.bearer", "printable"),
        ([('"{app}:{app_key}"', '"{app}{app_key}"')], "sign_in.basic", "one colon"),
        ([('"{app}:{app_key}"', '"{app}:x:{app_key}"')], "sign_in.basic", "one colon"),
        (
            [('basic = "{app}', 'headers = { Authorization = "x" }\nbasic = "{app}')],
            "sign_in.headers.Authorization",
            "more than once",
        ),
    ],
    ids=str,
)
def test_a_header_is_the_files_own_and_stands_once(changes, key, reason):
    found = refused(EVERYTHING, *changes)
    assert f"{key}" in found
    assert reason in found


@pytest.mark.parametrize("name", ["_method", "_METHOD", ".method", "[method"])
@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('query = { in = "{place}"', 'query = { in = "{place}", "NAME" = "x"', "look_up.query"),
        ('query = { size = "2"', 'query = { size = "2", "NAME" = "x"', "find.query"),
        ('with = ["{place}"]', 'with = ["{place}"], "NAME" = "x"', "find.json"),
        ('empty = ""', 'empty = "", "NAME" = "x"', "delete.form"),
        ('op = "clear"', 'op = "clear"\n"NAME" = "x"', "before.2.json"),
        ('parameter = "after"', 'parameter = "NAME"', "find.paging.parameter"),
    ],
)
def test_no_name_makes_another_method_of_a_request(name, old, new, key):
    assert f"{key}" in refused(EVERYTHING, (old, new.replace("NAME", name)))


@pytest.mark.parametrize(
    "name",
    [
        *("Cookie", "Forwarded", "X-Original-URL", "X-Rewrite-URL"),
        *("X-Forwarded-Host", "x-forwarded-prefix", "X-Forwarded-For"),
    ],
)
def test_no_header_leads_elsewhere_or_says_who_else_asks(name):
    for old in ("X-Always =", "X-Place ="):
        assert f".{name}: this header" in refused(EVERYTHING, (old, f"{name} ="))


def deep(levels):
    return "a = " + "[" * levels + "1" + "]" * levels


@pytest.mark.parametrize(
    ("lines", "key", "reason"),
    [
        ("a = 1979-05-27", "before.2.json.a", "dates"),
        ("a = 07:32:00", "before.2.json.a", "dates"),
        ("a = [1979-05-27T07:32:00Z]", "before.2.json.a.1", "dates"),
        ("a = nan", "before.2.json.a", "no such number"),
        ("a = -inf", "before.2.json.a", "no such number"),
        ("a = 9223372036854775808", "before.2.json.a", "too large"),
        ("a = 0x" + "f" * 5_000, "before.2.json.a", "too large"),
        (deep(6), "before.2.json.a.1.1.1.1.1", "nested more than 6 deep"),
    ],
    ids=lambda v: v[:24],
)
def test_json_holds_what_json_can(lines, key, reason):
    found = refused(EVERYTHING, ('op = "clear"', lines))
    assert f"{key}" in found
    assert reason in found


@pytest.mark.parametrize("lines", [deep(5), "a = 9223372036854775807", "a = -0.5", 'a = "\\n"'])
def test_json_may_hold_all_else(lines):
    assert catalog.check(EVERYTHING.replace('op = "clear"', lines).encode())


@pytest.mark.parametrize(
    ("changes", "key", "reason"),
    [
        ([("form = { user", "json = {}\nform = { user")], "delete", "not both"),
        ([("[look_up]", "[look_up]\njson = {}")], "look_up", "a GET has no body"),
        ([("[look_up]", "[look_up]\nform = {}")], "look_up", "a GET has no body"),
        ([("[look_up]", '[look_up]\nmethod = "POST"')], "look_up.method", '"GET" in [look_up]'),
        ([('form = { user = "{user}", ', "form = { ")], "delete", "{user} is declared and never"),
        (
            [('path = "/users/{user}/lock"', 'path = "/lock"'), ("asked by {mail}", "asked")],
            "before.1",
            "uses no field",
        ),
        (
            [
                (
                    'optional = true\n\n[[credential]]\nname = "app_key"',
                    '\n[[credential]]\nname = "app_key"',
                )
            ],
            "sign_in",
            "either all or none",
        ),
        ([('bearer = "{token}"', 'bearer = "{token}{app}"')], "credential.app.optional", "every"),
        ([('bearer = "{token}"', "")], "credential.token", "declared and never used"),
        (
            [("in {place}", "in"), ('place = "{place}", fixed', "fixed")],
            "delete",
            "{place} is declared",
        ),
    ],
    ids=str,
)
def test_a_request_is_complete(changes, key, reason):
    found = refused(EVERYTHING, *changes)
    assert f"{key}: " in found
    assert reason in found


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("{ status = [204], empty = true }", "{}", "answer.deleted.2", "needs a condition"),
        (
            "{ status = [204], empty = true }",
            "{ status = [404] }",
            "answer.deleted.2",
            "only a 2xx",
        ),
        ('"result.code" = 0 }', '"result.code" = 0 }, empty = true', "answer.deleted.1", "no JSON"),
        ('"result.code" = 0 }', '"result..code" = 0 }', "answer.deleted.1.json", "no place"),
        ('"result.code" = 0 }', f'"x" = 0x{"f" * 5_000} }}', "answer.deleted.1.json", "too large"),
        ("accepted = [202]", "accepted = [302]", "answer.accepted", "only a 2xx"),
        ("{ status = [410] }", "{ status = [200] }", "answer.not_found.1", "200 alone"),
        ("{ status = [410] }", "{ status = [500] }", "answer.not_found.1", "500 alone"),
        ("{ status = [410] }", "{ status = [401] }", "answer.not_found.1", "never says"),
        ("{ status = [410] }", "{ status = [429] }", "answer.not_found.1", "never says"),
        ("{ status = [410] }", "{ status = [302] }", "answer.not_found.1", "never says"),
        ("{ status = [410] }", "{ empty = true }", "answer.not_found.1", "an empty body alone"),
        ("{ status = [410] }", "{}", "answer.not_found.1", "needs a condition"),
        ("[404, 410]", "[404, 403]", "look_up.gone.1", "403 never"),
        ("[404, 410]", "[404, 204]", "look_up.gone.1", "204 alone"),
        ("[404, 410] }", "[500], empty = true }", "look_up.gone.1", "500 alone"),
        *(
            ("done = [200, 409]", f"done = [200, {status}]", "before.2.done", f"{status} never")
            for status in (302, 401, 403, 407, 408, 425, 429, 500, 503)
        ),
        ('message = ["errors.0.message"]', 'message = [".x"]', "answer.message", "no place"),
        ('message = ["errors.0.message"]', 'status = ["x"]', "answer", "not looked at"),
    ],
    ids=str,
)
def test_an_answer_says_what_it_can(old, new, key, reason):
    found = refused(EVERYTHING, (old, new))
    assert f"{key}: " in found or f"{key}.status: " in found
    assert reason in found


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('success = ["ok"]', "", "answer", "must be given"),
        (
            'success = ["ok"]',
            'success = ["ok"]\ndeleted = [{ empty = true }]',
            "answer.deleted",
            "leave",
        ),
        (
            'success = ["ok"]',
            'success = ["ok"]\naccepted = [203]',
            "answer.accepted",
            "leave it out",
        ),
        (
            '{ json = { error = "no_user" } }',
            "{ status = [404, 410] }",
            "answer.not_found",
            "add json",
        ),
        ('path = "/unlock"', 'path = "/unlock"\ndone = [200]', "before.1.done", "leave it out"),
    ],
    ids=str,
)
def test_where_the_body_decides_nothing_else_does(old, new, key, reason):
    found = refused(BODY, (old, new))
    assert f"{key}: " in found
    assert reason in found


def test_what_is_done_later_needs_no_look_up_and_may_be_called_deleted(changed):
    text = changed(('decides = "http"', 'decides = "http"\naccepted = [202]'))
    assert catalog.check(text.encode())
    assert catalog.check(f"{text}deleted = [{{ status = [202] }}]\n".encode())


@pytest.mark.parametrize(
    ("changes", "key", "reason"),
    [
        (
            [
                ('path = "/ask/{user}"', 'path = "/ask"'),
                ('same = { user = "user",', "same = {"),
            ],
            "look_up",
            "{user} names the user",
        ),
        (
            [
                ('mail = "mail" }\ngone', "}\ngone"),
                ('same = { user = "user", }', 'same = { user = "user" }'),
            ],
            "look_up",
            "{mail} names the user",
        ),
        (
            [('same = { user = "user",', 'same = { usr = "user",')],
            "look_up.same.usr",
            "no such field",
        ),
        ([('same = { user = "user",', 'same = { user = "a..b",')], "look_up.same", "no place"),
        ([('place = "since"', 'place = "since."')], "look_up.show", "no place"),
        ([('label = "Since"', 'label = "Since "')], "look_up.show", "blanks"),
        (
            [('path = "/places/{place}/users"', 'path = "/places/{user}/users"')],
            "find",
            "{user} names",
        ),
        ([('fills = { user = "id", ', "fills = { ")], "find.fills", "user names the user too"),
        (
            [('fills = { user = "id", ', 'fills = { user = "id", place = "p", ')],
            "find.fills.place",
            "no such",
        ),
        ([('fills = { user = "id"', 'fills = { user = "i..d"')], "find.fills", "no place"),
        ([('rows = "data.users"', 'rows = "data."')], "find.rows", "no place"),
        ([('parameter = "after", ', "")], "find.paging.parameter", "give it"),
        ([('parameter = "after"', 'parameter = "size"')], "find.paging.parameter", "stands in"),
        ([('parameter = "after"', 'parameter = "{user}"')], "find.paging.parameter", "signs"),
        ([(', next = "data.next"', "")], "find.paging.next", "cursor"),
        ([('by = "cursor"', 'by = "page"')], "find.paging.next", "cursor"),
        (
            [
                (
                    'by = "cursor", parameter = "after", next = "data.next"',
                    'by = "link", parameter = "x"',
                )
            ],
            "find.paging.parameter",
            "not used",
        ),
        (
            [('next = "data.next"', 'next = "data.next", first = 0')],
            "find.paging.first",
            "page and",
        ),
        ([('basic = "{app}:{app_key}"\n', "")], "sign_in", "uses no credential"),
        ([('fills = "token"', 'fills = "nobody"')], "sign_in.fills", "not a credential"),
        ([('fills = "token"', 'fills = "app"')], "sign_in.fills", "not a credential with secret"),
        ([('fills = "token"', 'fills = "app_key"')], "sign_in", "{app_key} is what it fetches"),
        ([('token = ["access_token"]', 'token = ["a..b"]')], "sign_in.token", "no place"),
        (
            [('lifetime = ["expires_in"]', "expired = [{ status = [500] }]")],
            "sign_in.expired.1",
            "4xx",
        ),
        (
            [('lifetime = ["expires_in"]', "expired = [{ empty = true }]")],
            "sign_in.expired.1",
            "4xx",
        ),
    ],
    ids=str,
)
def test_a_question_is_about_the_user_who_is_meant(changes, key, reason):
    found = refused(EVERYTHING, *changes)
    assert f"{key}: " in found
    assert reason in found


@pytest.mark.parametrize(
    ("link", "taken"),
    [
        ("https://example.com/a?b=c#d", True),
        ("https://example.com/#!/Users/delete_users_by_id", True),
        ("http://example.com", False),
        ("http://127.0.0.1/", False),
        ("https://user@example.com/", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://example.com/a b", False),
        ("https://example.com/\\u202Ex", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_a_source_is_a_web_page(changed, link, taken):
    text = changed(("format = 1", f'format = 1\nsources = ["https://a.example", "{link}"]'))
    if taken:
        assert catalog.check(text.encode()).sources[1] == link
    else:
        assert "sources.2: " in refused(text)


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:x{65535}){65535}",  # takes all memory of the computer
        "((x{100}){100}){100}",
        "(?:(?:(?:(?:x{99}){99}){99}){99}){99}",
        "a{99999999999999999999}",
        "a{ 1000000 }",
        r"\\\\p{L}{1000000}",
        "(" * 501,
        "a" * 501,
        "{" * 250_000,
    ],
    ids=lambda v: v[:24],
)
def test_a_pattern_that_explodes_is_refused_at_once(changed, pattern):
    text = changed(('"User ID"', f'"User ID"\npattern = "{pattern}"\nproblem = "No"'))
    started = time.process_time()
    found = refused(text)
    assert time.process_time() - started < 1
    assert "field.user_id.pattern: " in found or "larger" in found


HUGE = {
    "10 MB": b"# " + b"x" * 10_000_000,
    "keys": b"\n".join(b"k%d=1" % i for i in range(50_000))[:250_000],
    "tables": b"\n".join(b"[t%d]" % i for i in range(50_000))[:250_000],
    "lists of tables": b"[[f]]\n" * 40_000,
    "fields": b'[[field]]\nname = "a"\nlabel = "A"\n' * 7_000,
    "inline": b"a = " + b"{b=" * 60_000,
    "lists": b"a = " + b"[" * 200_000,
    "dots": b"\n".join(b"a." * 49 + b"k%d=1" % i for i in range(2_300)),
    "blanks": b"a =" + b" " * 250_000 + b"1",
    "digits": b"a = " + b"9" * 250_000,
    "braces": b'format = "' + b"{" * 250_000 + b'"',
}


@pytest.mark.parametrize("name", HUGE)
def test_a_hostile_file_is_refused_in_time(name):
    started = time.process_time()
    with pytest.raises(ValueError, match=r"(?s)."):
        catalog.check(HUGE[name])
    assert time.process_time() - started < 2


@pytest.mark.parametrize("start", [b"[delete.json]\n", b"[delete.query]\n", b"[auth.headers]\n"])
def test_ten_thousand_names_are_checked_in_time(changed, start):
    lines = b"\n".join(b'k%d = "{x%d}"' % (i, i) for i in range(10_000))
    text = changed().replace("[answer]", "§\n[answer]").encode()
    started = time.process_time()
    with pytest.raises(ValueError, match="is not declared"):
        catalog.check(text.replace("§".encode(), start + lines))
    assert time.process_time() - started < 3


def test_a_byte_order_mark_and_dos_line_ends_do_no_harm(changed):
    text = changed()
    plain = catalog.check(text.encode())
    assert catalog.check(b"\xef\xbb\xbf" + text.encode()) == plain
    assert catalog.check(text.replace("\n", "\r\n").encode()) == plain


@pytest.mark.parametrize(
    "text",
    [
        b"format = 1\0",
        b"\0",
        b"\xef\xbb\xbf\xef\xbb\xbfformat = 1",
        b"\xff\xfef\0",
        b"format = 1\rid = 2",
    ],
)
def test_what_is_no_text_file_is_refused(text):
    with pytest.raises(ValueError, match=r"(?s)."):
        catalog.check(text)


def test_a_header_may_hold_a_field(changed):
    text = changed(('X-Token = "{token}"', 'X-Token = "{token}", X-User = "{user_id}"'))
    assert catalog.check(text.encode())


@pytest.mark.parametrize("name", ["Accept", "accept"])
def test_a_file_may_say_what_it_accepts(changed, name):
    text = changed(('X-Token = "{token}"', f'X-Token = "{{token}}", {name} = "application/x"'))
    assert catalog.check(text.encode())


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('label = "Lock"', 'label = "Lo\\u202Eck"', "before.1.label"),
        ('columns = [{ label = "Mail"', 'columns = [{ label = "\\u200BMail"', "find.columns"),
        ('show = [{ label = "Mail"', 'show = [{ label = "\\u001B[1mMail"', "look_up.show"),
        ('title = "Everything"', 'title = "Everything\\u00AD"', "title"),
        ("[auth]", '[notice]\ntext = "a\\nb"\n[auth]', "notice.text"),
        ('example = "a b"', 'example = " a b"', "field.place.example"),
        ('example = "a b"', 'usual = "x"\nunusual = "x\\u0000"', "field.place.unusual"),
        ('example = "a b"', 'pattern = "x"\nproblem = "x\\u2028"', "field.place.problem"),
        ('label = "App"\n', 'label = "App"\nhint = "x "\n', "credential.app.hint"),
    ],
)
def test_what_people_see_has_no_hidden_signs(old, new, key):
    assert f"{key}: has blanks at an end, or control" in refused(EVERYTHING, (old, new))
