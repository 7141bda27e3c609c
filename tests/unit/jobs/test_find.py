"""Loading users: page after page, within bounds, and what came stays."""

import asyncio
import json
from pathlib import Path

import msgspec
import pytest

from gui_app.credentials.accounts import Account
from gui_app.domain.errors import CredentialError, DeskError
from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.jobs import find as jobs_find
from gui_app.jobs.asking import Asked, NoAnswer
from gui_app.jobs.find import UserList
from gui_app.providers import catalog
from gui_app.providers.calls import Paging
from gui_app.providers.find import FindEndedError, FindError

BUILT_IN = Path(__file__).parents[3] / "resources" / "providers"
KEPT = {"service_id": "81213bfd"}


class Provider:
    """The provider's side: a function from the query to rows, a Reply or an error."""

    def __init__(self, answer) -> None:
        self.answer = answer
        self.asked: list[dict[str, str]] = []
        self.limits = None

    async def ask(self, provider, account, call, target, query=None, *, limits):
        assert (call, target) == (provider.find, KEPT)
        self.asked.append(dict(query))
        self.limits = limits
        await asyncio.sleep(0)
        answer = self.answer(query)
        if isinstance(answer, Exception):
            raise answer
        if not isinstance(answer, Reply):
            answer = Reply(200, {}, json.dumps({"users": answer}).encode())
        return Asked(answer, Redactor(["canary-password"]))


def rows(*names):
    return [{"id": name, "id_in_service": f"{name}@example.com"} for name in names]


@pytest.fixture
def spec():
    spec = catalog.read(BUILT_IN / "verigator.toml")
    paging = Paging("page", "page")
    return msgspec.structs.replace(
        spec,
        find=msgspec.structs.replace(spec.find, paging=paging),
        limits=msgspec.structs.replace(spec.limits, per_second=1000, most_per_second=1000),
    )


@pytest.fixture
def make(spec):
    made = []

    def make(answer, paging=None, **how):
        provider = spec
        if paging:
            find = msgspec.structs.replace(spec.find, paging=paging)
            provider = msgspec.structs.replace(spec, find=find)
        account = Account("verigator", "Main", provider.address)
        asking = Provider(answer)
        users = UserList(asking, provider, provider.find, account, KEPT, **how)
        made.append(users)
        return users, asking

    yield make
    for users in made:
        users.close()


async def all_of(users, ids):
    async for part in users.load():
        ids += [user.target[0] for user in part]


def load(users):
    """Return the ids that came, and what was raised; None if it is complete."""
    ids: list[str] = []
    try:
        asyncio.run(all_of(users, ids))
    except DeskError as error:
        return ids, error
    return ids, None


def test_pages_are_asked_for_until_one_is_empty(make):
    pages = {"1": rows("a", "b"), "2": rows("c"), "3": []}
    users, asking = make(lambda query: pages[query["page"]])
    assert load(users) == (["a", "b", "c"], None)
    assert asking.asked == [{"page": "1"}, {"page": "2"}, {"page": "3"}]
    assert asking.limits.body == 64 * 1024 * 1024


def test_a_user_that_comes_twice_is_listed_once(make):
    pages = {"1": rows("a", "b", "a"), "2": rows("b", "c"), "3": []}
    users, _ = make(lambda query: pages[query["page"]])
    assert load(users) == (["a", "b", "c"], None)


def test_users_without_an_id_are_all_listed(make):
    pages = {"1": [{}, {}, *rows("a")], "2": []}
    users, _ = make(lambda query: pages[query["page"]])
    assert load(users) == (["", "", "a"], None)


@pytest.mark.parametrize("page", [rows("a", "b"), [{"id_in_service": "x"}] * 3, rows("b", "a")])
def test_a_page_that_repeats_ends_it(make, page):
    users, asking = make(lambda _query: page)
    ids, error = load(users)
    assert len(ids) == len(page)
    assert isinstance(error, FindEndedError)
    assert error.message == "The provider repeats itself; the list may be incomplete."
    assert len(asking.asked) == 2


def test_a_list_that_never_ends_stops_at_the_bound_of_users(make, monkeypatch):
    monkeypatch.setattr(jobs_find, "MOST_USERS", 5000)
    users, asking = make(lambda q: rows(*(f"{q['page']}-{n}" for n in range(900))))
    ids, error = load(users)
    assert len(ids) == len(set(ids)) == 5000
    assert isinstance(error, FindEndedError)
    assert "Stopped after 5,000 users" in error.message
    assert len(asking.asked) == 6


def test_a_list_that_never_ends_stops_at_the_bound_of_pages(make, monkeypatch):
    monkeypatch.setattr(jobs_find, "MOST_PAGES", 7)
    users, asking = make(lambda q: rows(q["page"]))
    ids, error = load(users)
    assert len(ids) == len(asking.asked) == 7
    assert isinstance(error, FindEndedError)
    assert "Stopped after 7 pages" in error.message


def test_after_five_minutes_a_person_is_asked_whether_to_go_on(make):
    now = [0.0]
    pages = {str(n): rows(f"u{n}") for n in range(1, 9)} | {"9": []}

    def answer(query):
        now[0] += 100
        return pages[query["page"]]

    users, _ = make(answer, clock=lambda: now[0])
    ids, error = load(users)
    assert ids == ["u1", "u2", "u3", "u4"]
    assert "Stopped after 5 minutes" in error.message
    assert not isinstance(error, FindEndedError)
    assert load(users)[0] == ["u5", "u6", "u7", "u8"]


@pytest.mark.parametrize(
    "trouble",
    [
        *(Reply(status, {}, b"") for status in (401, 403, 404, 429, 500)),
        Reply(200, {}, b"<html>"),
        NoAnswer("No answer", "It is slow."),
        CredentialError("Missing", "The password is missing."),
    ],
)
def test_what_came_stays_and_it_can_go_on_where_it_broke(make, trouble):
    pages = {"1": rows("a", "b"), "2": trouble, "3": []}
    users, asking = make(lambda query: pages[query["page"]])
    ids, error = load(users)
    assert ids == ["a", "b"]
    assert not isinstance(error, FindEndedError)
    assert error.message.endswith((".", "…."))
    pages["2"] = rows("c", "d")
    assert load(users) == (["c", "d"], None)
    assert [query["page"] for query in asking.asked] == ["1", "2", "2", "3"]


def test_users_before_the_place_where_an_answer_breaks_stay(make):
    pages = {"1": Reply(200, {}, b'{"users": [{"id": "a"}, {"id'), "2": []}
    users, _ = make(lambda query: pages[query["page"]])
    ids, error = load(users)
    assert ids == ["a"]
    assert "can't be read" in error.message
    pages["1"] = rows("a", "b")
    assert load(users) == (["b"], None)


def test_a_page_that_broke_near_its_end_does_not_repeat_itself_when_it_comes_whole(make):
    broken = json.dumps({"users": rows(*map(str, range(2000)))}).encode()[:-2]
    pages = {"1": Reply(200, {}, broken), "2": []}
    users, _ = make(lambda query: pages[query["page"]])
    ids, error = load(users)
    assert isinstance(error, FindError)
    assert len(ids) == 2000
    pages["1"] = rows(*map(str, range(2000)))
    assert load(users) == ([], None)


def test_an_answer_that_is_too_long_is_kept_and_not_asked_for_again(make):
    users, _ = make(lambda _query: Reply(200, {}, b'{"users": [{"id": "a"}, {"i', cut=True))
    ids, error = load(users)
    assert ids == ["a"]
    assert isinstance(error, FindEndedError)
    assert "64 MB" in error.message


def test_links_are_followed(make):
    def answer(query):
        link = {} if query else {"link": '<?cursor=x>; rel="next"'}
        body = json.dumps({"users": rows("b" if query else "a")}).encode()
        return Reply(200, link, body)

    users, asking = make(answer, Paging("link"))
    assert load(users) == (["a", "b"], None)
    assert asking.asked == [{}, {"cursor": "x"}]


def test_a_cursor_that_stays_ends_it(make):
    def answer(query):
        body = {"users": rows(f"u{len(asking.asked)}"), "next": "same"}
        return Reply(200, {}, json.dumps(body).encode())

    users, asking = make(answer, Paging("cursor", "after", next="next"))
    ids, error = load(users)
    assert ids == ["u1", "u2"]
    assert "repeats itself" in error.message


def test_a_secret_that_comes_back_is_taken_out(make):
    pages = {"1": [{"id": "a", "id_in_service": "canary-password"}], "2": []}
    users, _ = make(lambda query: pages[query["page"]])

    async def first():
        async for part in users.load():
            return part
        return None

    (user,) = asyncio.run(first())
    assert "canary" not in str(user)
    assert user.problem


def test_no_more_requests_a_second_than_the_provider_file_says(make, monkeypatch):
    waits = []
    real = asyncio.sleep

    async def sleep(seconds):
        waits.append(seconds)
        await real(0)

    monkeypatch.setattr(jobs_find.asyncio, "sleep", sleep)
    pages = {"1": rows("a"), "2": rows("b"), "3": []}
    users, _ = make(lambda query: pages[query["page"]])
    users._pace.set_limits(1, 2)
    load(users)
    waits = [w for w in waits if w]
    assert waits[-1] > 0.8
    assert len(waits) == 2


def test_who_stops_and_goes_on_loses_nobody_and_sees_nobody_twice(make):
    ids: list[str] = []

    async def stop_and_go_on():
        for more in (3, 3):
            async for part in users.load():
                ids.extend(user.target[0] for user in part)
                more -= 1
                if not more:
                    break

    users, asking = make(lambda query: rows(query["page"]))
    asyncio.run(stop_and_go_on())
    assert ids == ["1", "2", "3", "4", "5", "6"]
    assert len(asking.asked) == 7  # the third page again, for nobody knew that it was all


def test_users_whose_long_ids_begin_alike_are_all_listed(make):
    pages = {"1": rows("x" * 3_000 + "1", "x" * 3_000 + "2"), "2": []}
    users, _ = make(lambda query: pages[query["page"]])
    ids, error = load(users)
    assert (len(ids), error) == (2, None)


def test_a_user_that_comes_again_with_other_data_is_doubtful(make):
    other = {"id": "a", "id_in_service": "somebody.else@example.com"}
    pages = {"1": rows("a", "b"), "2": [other, *rows("b", "c")], "3": []}
    users, _ = make(lambda query: pages[query["page"]])
    assert load(users) == (["a", "b", "c"], None)
    assert users.doubtful == {("a",)}
