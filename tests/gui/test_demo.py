"""The demo's accounts, and providers that are added in it."""

from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"


def to_try(desk, provider, what="Is deleted"):
    return next(u for u in desk.parts.to_try[provider] if what in u.what)


def deletions(server):
    """Return what was asked but for look-ups, and who was deleted."""
    asked = [s for s in server.requests() if s.method != "GET"]
    return [(s.method, s.deleted and dict(s.deleted)) for s in asked]


def test_each_built_in_provider_has_an_account_and_users_to_try(furnished, server):
    for provider in furnished.parts.catalog.providers:
        [account] = furnished.parts.accounts.list(provider.id)
        assert (account.name, account.address) == ("Demo", server.address)
        assert account.kept.items() <= to_try(furnished, provider.id).target.items()
        assert furnished.tab(provider.id).chosen.name == "Demo"
    assert "demo-desk" in str(furnished.parts.accounts.list("verigator"))


def test_konsign_signs_in_by_itself_and_again_when_its_session_has_expired(furnished, server):
    ordinary = to_try(furnished, "konsign").target
    furnished.delete("konsign", **ordinary)
    furnished.outcome("Deleted")
    assert deletions(server) == [("POST", None), ("DELETE", ordinary)]
    expiring = to_try(furnished, "konsign", "session").target
    furnished.delete("konsign", **expiring)
    furnished.outcome("Deleted")
    again = [("DELETE", None), ("POST", None), ("DELETE", expiring)]
    assert deletions(server)[2:] == again
    assert len(furnished.details().details.attempts) == 2


def add(desk, name):
    return desk.run(desk.parts.catalog.save((EXAMPLES / f"{name}.toml").read_bytes()))


def delete_first(desk, provider, row=0):
    user = desk.parts.to_try[provider][row].target
    tab = desk.show(provider)
    tab.fill(dict(user))
    before = desk.window.history.model.rowCount()
    desk.click("Delete user…", tab)
    desk.click("Delete", desk.dialog())
    desk.no_dialog()
    desk.until(lambda: desk.window.history.model.rowCount() == before + 1)
    desk.outcome("Deleted")
    return dict(user)


@pytest.mark.parametrize("name", ["okta", "auth0"])
def test_a_provider_that_is_added_has_an_account_and_users_to_delete(furnished, server, name):
    provider = add(furnished, name)
    tab = furnished.tab(provider.id)
    assert tab.chosen.address == f"{server.address}/play/{provider.id}"
    assert [u.target for u in tab.users.users] == [
        u.target for u in furnished.parts.to_try[provider.id]
    ]
    user = delete_first(furnished, provider.id)
    expected = [("POST", None), ("DELETE", user)]  # a step for the one, a sign-in for the other
    assert deletions(server) == expected


def test_a_provider_that_is_changed_or_comes_again_is_played_as_it_is_now(furnished, server):
    add(furnished, "stripe")
    first = delete_first(furnished, "stripe")
    furnished.run(furnished.parts.catalog.remove("stripe"))
    assert "stripe" not in [tab.provider.id for tab in furnished.window.all_tabs()]
    add(furnished, "stripe")
    text = (EXAMPLES / "stripe.toml").read_text("utf-8")
    changed = text.replace('path = "/v1/customers/', 'path = "/v2/customers/')
    assert changed != text
    furnished.run(furnished.parts.catalog.save(changed.encode()))
    assert [a.name for a in furnished.parts.accounts.list("stripe")] == ["Demo"]
    assert delete_first(furnished, "stripe") == first
    paths = [s.path for s in server.requests() if s.deleted]
    assert [path.split("/")[3] for path in paths] == ["v1", "v2"]


def test_a_try_leaves_the_demo_as_it_is(furnished, server):
    add(furnished, "stripe")
    before = server.requests()
    with furnished.parts.stage() as stage:
        assert stage is not server
        played = stage.play(furnished.parts.catalog.get("stripe"))
        assert not played.address.startswith(server.address)
    assert server.requests() == before
    delete_first(furnished, "stripe")
