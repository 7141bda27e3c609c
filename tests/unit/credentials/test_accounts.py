"""Accounts: names that are unique and safe, entries that are checked, no secrets."""

import json
from dataclasses import replace

import pytest

from gui_app.credentials.accounts import Account, AccountBook, check_default, problem_in_name
from gui_app.domain.errors import CredentialError
from gui_app.settings import Settings

ADDRESS = "https://api.example.com"


def account(name: str, **more) -> Account:
    return Account("konsign", name, more.pop("address", ADDRESS), **more)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def book(settings):
    return AccountBook(settings)


def names(book):
    return [a.name for a in book.list("konsign")]


def test_a_saved_account_comes_back_whole(book, settings):
    saved = account("Main", values={"username": "jo"}, kept={"company_id": "39"})
    saved = replace(saved, default=ADDRESS, changed="2026-11-22T10:00:00.000Z")
    book.save(saved, None)
    assert AccountBook(settings).list("konsign") == [saved]
    assert AccountBook(settings).get("konsign", "Main") == saved


def test_accounts_are_listed_by_name_whatever_their_case(book):
    for name in ("beta", "Alpha", "Éric", "Gamma", "alpha 2"):
        book.save(account(name), None)
    assert names(book) == ["Alpha", "alpha 2", "beta", "Gamma", "Éric"]


def test_providers_have_accounts_of_their_own(book):
    book.save(account("Main"), None)
    book.save(Account("verigator", "Main", ADDRESS), None)
    book.remove("verigator", "Main")
    assert names(book) == ["Main"]
    assert book.list("verigator") == []


def test_a_changed_account_takes_the_place_of_the_old(book):
    book.save(account("Main"), None)
    book.save(account("Main", values={"username": "new"}), "Main")
    assert [a.values for a in book.list("konsign")] == [{"username": "new"}]


@pytest.mark.parametrize("new", ["Other", "MAIN"])
def test_a_renamed_account_leaves_no_old_one(book, new):
    book.save(account("Main"), None)
    book.save(account(new), "Main")
    assert names(book) == [new]


def test_an_account_removed_elsewhere_meanwhile_is_saved_anew(book):
    book.save(account("Main"), "Main")
    assert names(book) == ["Main"]


@pytest.mark.parametrize(
    ("taken", "name"),
    [("Main", "main"), ("Straße", "STRASSE"), ("caf\u00e9", "cafe\u0301")],
)
@pytest.mark.parametrize("previous", [None, "Other"])
def test_a_name_that_is_taken_is_refused(book, taken, name, previous):
    book.save(account(taken), None)
    book.save(account("Other"), None)
    with pytest.raises(CredentialError, match="Choose another name"):
        book.save(account(name), previous)
    assert sorted(names(book)) == sorted([taken, "Other"])


@pytest.mark.parametrize(
    ("wanted", "previous"),
    [
        (account("main"), None),
        (account("main"), "Other"),
        (account("a/b"), None),
        (account("New", address="http://example.com"), None),
        (account("New"), None),
        (account("MAIN"), "main"),
        (account("New"), "Main"),
        (account("Main"), "Main"),
    ],
)
def test_checking_refuses_what_saving_refuses_and_changes_nothing(book, wanted, previous):
    def refusal(act):
        try:
            act(wanted, previous)
        except CredentialError as error:
            return error.title

    for name in ("Main", "Other"):
        book.save(account(name), None)
    checked = refusal(book.check)
    assert names(book) == ["Main", "Other"]
    assert checked == refusal(book.save)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "Give the account a name"),
        ("a" * 81, "81 characters"),
        (" Main", "blanks"),
        ("Main\n", "blanks"),
        ("Main\u00a0", "blanks"),
        ("a/b", "slash"),
        ("a\nb", "can't be shown"),
        ("a\x00b", "can't be shown"),
        ("a\x7fb", "can't be shown"),
        ("a\u2028b", "can't be shown"),
        ("a\ud800b", "can't be shown"),
    ],
)
def test_a_name_that_would_make_trouble_is_refused(book, name, reason):
    with pytest.raises(CredentialError, match=reason):
        book.save(account(name), None)
    assert names(book) == []


@pytest.mark.parametrize("name", ["a", "a" * 80, "Jörg & Söhne: 日本", "..", "❤️", "%2e"])
def test_other_names_are_fine(book, name):
    assert problem_in_name(name) is None
    book.save(account(name), None)
    assert names(book) == [name]


@pytest.mark.parametrize("address", ["http://example.com", "https://a@b.com", "", "ftp://x"])
def test_an_address_that_secrets_must_not_go_to_is_refused(book, address):
    with pytest.raises(CredentialError):
        book.save(account("Main", address=address), None)
    assert names(book) == []


def test_an_address_is_kept_as_it_is_compared(book):
    book.save(account("Main", address="HTTPS://API.Example.com:443/"), None)
    assert book.get("konsign", "main") == account("Main")


def test_removing_compares_names_without_case_and_twice_is_fine(book):
    book.save(account("Main"), None)
    book.remove("konsign", "MAIN")
    book.remove("konsign", "MAIN")
    assert names(book) == []


def test_kept_fields_are_all_that_keeping_changes(book):
    saved = account("Main", values={"username": "jo"}, kept={"company_id": "39"})
    book.save(saved, None)
    book.keep("konsign", "main", {"company_id": "40"})
    assert book.get("konsign", "Main") == replace(saved, kept={"company_id": "40"})


def test_keeping_does_not_bring_a_removed_account_back(book):
    book.keep("konsign", "Main", {"company_id": "40"})
    assert names(book) == []


BROKEN = [
    None,
    "Main",
    {},
    {"name": "No address"},
    {"name": 1, "address": ADDRESS},
    {"name": "a/b", "address": ADDRESS},
    {"name": "Evil", "address": "http://example.com"},
    {"name": "Values", "address": ADDRESS, "values": {"username": 7}},
    {"name": "Kept", "address": ADDRESS, "kept": []},
]


@pytest.mark.parametrize("broken", BROKEN, ids=json.dumps)
def test_a_broken_entry_is_skipped_and_survives_the_others_changes(book, settings, broken):
    good = {"name": "Good", "address": ADDRESS}
    settings.update("accounts", lambda section: section.update(konsign=[broken, good]))
    assert names(book) == ["Good"]
    book.save(account("Better"), "Good")
    assert names(book) == ["Better"]
    book.remove("konsign", "Better")
    assert settings.read("accounts") == {"konsign": [broken]}


@pytest.mark.parametrize("entries", [None, "x", {"Main": {}}, 7])
def test_a_list_that_is_none_is_empty_and_can_be_added_to(book, settings, entries):
    settings.update("accounts", lambda section: section.update(konsign=entries))
    assert names(book) == []
    book.remove("konsign", "Main")
    book.save(account("Main"), None)
    assert names(book) == ["Main"]


def test_of_two_entries_of_one_name_the_first_counts(book, settings):
    twice = [
        {"name": "Main", "address": ADDRESS},
        {"name": "MAIN", "address": "https://evil.example"},
    ]
    settings.update("accounts", lambda section: section.update(konsign=twice))
    assert [a.address for a in book.list("konsign")] == [ADDRESS]


def test_the_provider_file_s_address_is_remembered_beside_an_account(book, settings):
    saved = account("Main", default="https://api.example.com")
    book.save(saved, None)
    book.keep("konsign", "Main", {"company_id": "39"})
    assert AccountBook(settings).get("konsign", "Main").default == saved.default


def test_an_entry_of_an_older_app_has_none(book, settings):
    book.save(account("Main"), None)
    [entry] = settings.read("accounts")["konsign"]
    assert "default" not in entry
    assert book.get("konsign", "Main").default == ""


@pytest.mark.parametrize(
    ("address", "default", "now", "moved"),
    [
        (ADDRESS, ADDRESS, ADDRESS, False),
        (ADDRESS, ADDRESS, "https://new.example.com", True),
        (ADDRESS, "", "https://new.example.com", False),
        (ADDRESS, "https://old.example.com", "https://new.example.com", False),
    ],
)
def test_a_new_address_in_the_file_stops_those_who_use_the_old_one(address, default, now, moved):
    of = account("Main", address=address, default=default)
    if moved:
        with pytest.raises(CredentialError, match=f"changed from {default} to {now}"):
            check_default(of, now)
    else:
        check_default(of, now)
