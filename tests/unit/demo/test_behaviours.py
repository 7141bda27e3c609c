import threading
import time
from dataclasses import replace
from http.client import RemoteDisconnected

import pytest

from gui_app.demo import api
from gui_app.demo.api import Answer
from gui_app.demo.konsign import Konsign
from gui_app.demo.users import DEMO_USERS
from gui_app.demo.verigator import Verigator

PROVIDERS = pytest.mark.parametrize("provider", ["verigator", "konsign"])


def deletions(client):
    return [seen.deleted for seen in client.server.requests() if seen.deleted]


@pytest.mark.parametrize(
    "user",
    [u for u in DEMO_USERS if u.what == "Is deleted"],
    ids=lambda u: f"{u.provider}-{u.target['user_id']}",
)
def test_ordinary_users_are_deleted(client, user):
    assert client.delete(user).status == (202 if user.provider == "verigator" else 200)
    assert deletions(client) == [user.target]


@pytest.mark.parametrize(
    ("what", "message", "konsign_http", "konsign_message"),
    [
        ("Credentials", "Missing or wrong credentials", 200, "Your Session has expired"),
        ("Not allowed", "This account may not delete this user", 403, "You are not allowed"),
        ("No such user", "Not found", 200, "User not found."),
        ("Invalid", "Invalid parameter", 200, "Invalid parameter."),
        ("System", "Internal error", 500, "System error."),
    ],
)
def test_errors_are_answered_each_time(client, pick, what, message, konsign_http, konsign_message):
    user = pick("verigator", what)
    status = user.what[-4:-1]
    for _ in range(2):
        answer = client.delete(user)
        assert (answer.status, answer.json) == (int(status), {"message": message})
    for _ in range(2):
        answer = client.delete(pick("konsign", what))
        assert answer.status == konsign_http
        assert answer.json["statuscode"] == status
        assert answer.json["status"] is False
        assert answer.json["message"].startswith(konsign_message)
    assert deletions(client) == []


@PROVIDERS
def test_busy_asks_once_to_wait_then_deletes(client, pick, provider):
    user = pick(provider, "Asks to wait 2 seconds")
    first = client.delete(user)
    assert (first.status, first.headers["Retry-After"]) == (429, "2")
    assert first.headers["Content-Type"] == "application/json"
    assert deletions(client) == []
    assert client.delete(user).status in (200, 202)
    assert deletions(client) == [user.target]


@PROVIDERS
def test_page_answers_success_with_html_and_deletes_nothing(client, pick, provider):
    answer = client.delete(pick(provider, "Answers with a web page"))
    assert answer.status == (202 if provider == "verigator" else 200)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.body.startswith(b"<!DOCTYPE html>")
    assert deletions(client) == []


@PROVIDERS
def test_redirect_points_to_another_host_and_deletes_nothing(client, pick, provider):
    answer = client.delete(pick(provider, "Points to another address"))
    assert (answer.status, answer.body) == (302, b"")
    assert answer.headers["Location"] == "https://elsewhere.example/"
    assert deletions(client) == []


@PROVIDERS
def test_dropped_deletes_but_closes_the_connection_without_an_answer(
    client, pick, provider, caplog
):
    user = pick(provider, "Is deleted, but")
    with pytest.raises(RemoteDisconnected):
        client.delete(user)
    (seen,) = client.server.requests()
    assert (seen.deleted, seen.status) == (user.target, None)
    client.server.stop()
    assert caplog.records == []


@pytest.mark.parametrize("played", [Verigator, Konsign])
def test_slow_user_takes_six_seconds_and_silent_one_outlasts_the_app(server, pick, played):
    name = played.__name__.lower()
    played = played(server.credentials[name])
    user = pick(name, "Answers after 6 seconds")
    slow = played.act(user)
    assert slow == replace(played.success(user), delay=6.0, deleted=user.target)
    assert played.act(pick(name, "Never answers")) == Answer(None, delay=120.0)


@PROVIDERS
def test_slow_answer_comes_when_its_time_is_over(client, pick, monkeypatch, provider):
    monkeypatch.setattr(api, "SLOW_SECONDS", 0.3)
    started = time.monotonic()
    assert client.delete(pick(provider, "Answers after")).status in (200, 202)
    assert time.monotonic() - started >= 0.3


@PROVIDERS
def test_others_are_served_while_one_is_silent(client, pick, provider):
    def wait_in_vain():
        with pytest.raises(RemoteDisconnected):
            client.delete(silent_user)

    silent_user = pick(provider, "Never answers")
    silent = threading.Thread(target=wait_in_vain)
    silent.start()
    assert client.server.wait_for_requests(1, 5)
    assert client.delete(pick(provider)).status in (200, 202)
    assert silent.is_alive()
    client.server.stop()
    silent.join(5)
    assert not silent.is_alive()
    assert [seen.status is None for seen in client.server.requests()] == [True, False]
