"""A provider file that changes its address: secrets stay where they are until a person looks."""

import pytest
from desk import KONSIGN, REPOSITORY, USERS
from test_batch import users

OWN = "Own Konsign"
TOKEN = "Rj5Tk8Wq2Zx7-moved"


def write_file(data, address):
    text = (REPOSITORY / "resources" / "providers" / "konsign.toml").read_text("utf-8")
    text = text.replace('id = "konsign"', 'id = "own"').replace(f'"{KONSIGN}"', f'"{OWN}"')
    text = text.replace("https://console.konsign.com", address)
    folder = data / "providers"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "own.toml").write_text(text, "utf-8")


@pytest.fixture
def moved(data, open_desk, serve, keyring):
    """Save an account at the file's address, then let the file have another one.

    Returns the app on the changed file, the old server and the new one.
    """
    USERS[OWN] = USERS[KONSIGN]
    old, new = serve(), serve()
    write_file(data, old.url)

    def moved(before=lambda desk: None):
        desk = open_desk(env=keyring.env)
        desk.add_account(OWN, old.url, **{"Access token": TOKEN})
        before(desk)
        desk.kill()
        write_file(data, new.url)
        return open_desk(env=keyring.env), old, new

    return moved


def nothing_secret(server):
    return all(TOKEN not in str(asked) for asked in server.asked)


def test_nothing_is_sent_until_the_account_was_saved_again(moved):
    desk, old, new = moved()
    said = f"The address in the provider file changed from {old.url} to {new.url}."
    desk.do("open_tab", title=OWN)
    desk.until(lambda s: any(said in text for text in s["labels"]))
    row = desk.outcome(OWN)
    assert row["Outcome"] == "Not sent"
    assert row["Message"].startswith(said)
    assert old.asked == new.asked == []
    desk.open_accounts(OWN)
    desk.do("type", name="API address", text=new.url)
    desk.do("click", text="Save")
    desk.until(lambda s: "enter this again" in s["problems"].get("Access token", ""))
    desk.do("type", name="Access token", text="token-for-the-new-one")
    desk.do("click", text="Save")
    desk.until(lambda s: any(text.startswith("Saved") for text in s["labels"]))
    desk.do("click", text="Close")
    desk.until(lambda s: s["dialog"] is None)
    assert desk.outcome(OWN)["Outcome"] == "Deleted"
    assert [a.header("x-access-token") for a in new.asked] == [["token-for-the-new-one"]]
    assert old.asked == []
    assert nothing_secret(new)
    assert desk.quit() == 0


def test_who_saves_the_account_as_it_is_goes_on_with_the_old_address(moved):
    desk, old, new = moved()
    desk.open_accounts(OWN)
    desk.do("click", text="Save")
    desk.until(lambda s: any(text.startswith("Saved") for text in s["labels"]))
    desk.do("click", text="Close")
    desk.until(lambda s: s["dialog"] is None)
    assert desk.outcome(OWN)["Outcome"] == "Deleted"
    assert len(old.asked) == 1
    assert new.asked == []
    assert desk.quit() == 0


def test_a_list_that_goes_on_says_so_and_sends_nothing(moved):
    def begin(desk):
        desk.start_list(OWN, users(100), 100)
        desk.until_list(lambda s: "Pause" in s["buttons"])
        desk.do("click", text="Pause")
        desk.until_list(lambda s: "Resume" in s["buttons"])

    desk, old, new = moved(begin)
    before = len(old.asked)
    desk.go_on()
    desk.until_list(
        lambda s: any("The address in the provider file changed" in t for t in s["labels"])
    )
    assert len(old.asked) == before
    assert new.asked == []
    assert desk.quit() == 0
