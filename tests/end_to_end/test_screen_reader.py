"""The app for somebody who neither sees the window nor uses a mouse: keys, and AT-SPI."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import REPOSITORY, environment
from raw_server import PATIENCE, Server
from screen_reader import LAUNCHER, PROGRAMS, Node, Screen, screen

NAMED = {
    *("push button", "toggle button", "button menu", "check box", "radio button", "text"),
    *("combo box", "spin box", "list", "table", "tree", "tree table", "slider"),
    *("page tab", "menu item", "date editor", "link"),
}
"""What a person can act on; each has to say what it is."""

Start = Callable[..., None]


@pytest.fixture
def desk() -> Iterator[Screen]:
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    missing += [] if LAUNCHER.exists() else [str(LAUNCHER)]
    if missing and not os.environ.get("DELETION_DESK_REQUIRE_ALL"):
        pytest.skip(f"not installed: {', '.join(missing)}")
    with (
        tempfile.TemporaryDirectory(prefix="desk-", dir="/tmp") as folder,
        screen(Path(folder)) as shown,
        shown.listening(),
    ):
        yield shown


@pytest.fixture
def start(desk: Screen, home: Path) -> Iterator[Start]:
    """Return a function that starts the app on the screen, with arguments."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> None:
        command = [sys.executable, "-m", "gui_app", *arguments]
        running.append(subprocess.Popen(command, env=environment(home) | desk.env, cwd=REPOSITORY))

    yield start
    for app in running:
        app.terminate()
        assert app.wait(PATIENCE) == 0


def nameless(desk: Screen) -> list[Node]:
    """Return what can be acted on and does not say what it is."""
    found = []
    for node in desk.nodes():
        if node.role in NAMED and "focusable" in node.states:
            combo = node.role == "combo box"  # it has its text for a name
            if not (node.labelled if combo else node.name):
                found.append(node)
    return found


def test_a_user_is_deleted_without_a_mouse(desk: Screen, start: Start, data: Path, serve):
    server: Server = serve()
    start("--data-dir", str(data))
    desk.until(lambda: "sensitive" in desk.find("push button", "Accounts…").states)

    desk.walk_to("push button", "Accounts…")
    desk.press("space")
    desk.find("push button", "Save")
    desk.walk_to("push button", "Add")
    desk.press("space")
    for name, text in (
        ("Account name", "Main"),
        ("API address", server.url),
        ("Access token", "token-value-1"),
    ):
        field = desk.walk_to("text", name)
        assert field.is_secret == (name == "Access token")
        desk.press("ctrl+a")
        desk.type(text)
    assert nameless(desk) == []
    desk.walk_to("push button", "Save")
    desk.press("space")
    desk.find("label", "Saved until you quit.")
    desk.walk_to("push button", "Close")
    desk.press("space")
    desk.until(lambda: not any(n.name == "Save" for n in desk.nodes()))

    for name, text in (("Company ID", "39"), ("User ID", "1129"), ("Email", "a@example.com")):
        desk.walk_to("text", name)
        desk.type(text)
    desk.walk_to("push button", "Delete user…")
    desk.press("space")
    desk.find("push button", "Delete")
    assert nameless(desk) == []
    focused = desk.focused()
    assert focused is not None
    assert focused.name == "Cancel"
    assert server.asked == []
    desk.walk_to("push button", "Delete")
    desk.press("space")

    (asked,) = server.wait_for(1)
    assert '"user_id": "1129"' in asked.body.decode()
    desk.until(lambda: any(said.startswith("Deleted: 1129") for said in desk.said))
    assert nameless(desk) == []


def test_every_control_says_what_it_is_and_is_reached(desk: Screen, start: Start):
    """In the window, and in the dialogs that keys and buttons open."""
    start("--demo")
    desk.until(lambda: "sensitive" in desk.find("push button", "Delete user…").states)
    assert nameless(desk) == []
    skipped = {"page tab", "menu item", "label"}  # arrows and Alt lead there, or it is read only
    wanted = {
        node
        for node in desk.nodes()
        if {"focusable", "sensitive"} <= node.states and node.role not in skipped
    }
    reached: set[Node] = set()
    while (node := desk.until(desk.focused)) not in reached:
        reached.add(node)
        desk.move_on(node)
    assert {node for node in wanted if node.name} <= reached

    for name, open_it, closing in (
        ("Settings", lambda: desk.press("ctrl+comma"), "Escape"),
        ("Export", lambda: desk.press("ctrl+shift+e"), "Escape"),
        ("Accounts at Konsign", lambda: press_button(desk, "Accounts…"), "Escape"),
        ("Delete a list", lambda: press_button(desk, "Delete a list…"), "ctrl+w"),
    ):
        open_it()
        shown = desk.until(lambda name=name: window_named(desk, name))
        assert nameless(desk) == []
        focused = desk.until(desk.focused)
        assert focused in list(shown.shown())
        desk.press(closing)
        desk.until(lambda name=name: not window_named(desk, name))


def press_button(desk: Screen, name: str) -> None:
    desk.walk_to("push button", name)
    desk.press("space")


def window_named(desk: Screen, name: str) -> Node | None:
    """Return the window or dialog whose title has these words."""
    kinds = ("dialog", "frame", "filler")  # a window of Qt that is no dialog is the last
    windows = (node for node in desk.nodes() if node.role in kinds)
    return next((node for node in windows if name in node.name), None)
