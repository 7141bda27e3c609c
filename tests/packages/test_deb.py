"""The .deb in a fresh system: installed, used, upgraded, removed. The tests are one story."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from importlib.metadata import distributions
from pathlib import Path

import pytest
from building import OLDER
from fresh_root import HOME, PERSON

import gui_app
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.ui.licences import REQUIRED

pytestmark = [pytest.mark.packages, pytest.mark.timeout(1800)]

APP = "/usr/lib/deletion-desk"
INSTALLED_MB, PACKED_MB = 145, 45
WINDOW = """
deletion-desk & app=$!
timeout 60 xdotool search --sync --onlyvisible --name '^Deletion Desk'
# Without a window manager, a key that comes before the focus is lost.
for attempt in $(seq 100); do
    window=$(xdotool search --onlyvisible --name '^Deletion Desk' | head -n 1)
    [ "$window" ] || break
    xdotool windowfocus "$window" key ctrl+q sleep 0.2
done
[ -z "$window" ] || kill -KILL $app
wait $app && echo closed
"""
# The theme of GNOME's desktop is only loaded where its libraries are.
OPTIONAL = "libqgtk3.so"
UNRESOLVED = f"""
export LD_LIBRARY_PATH={APP}/_internal
find {APP} -type f \\( -name '*.so*' -o -name deletion-desk \\) ! -name {OPTIONAL} |
while read -r file; do ldd "$file" 2>&1 | grep 'not found' | sed "s,^,$file," ; done
"""


@pytest.fixture(scope="module")
def before(root, packed):
    """The files of the fresh system with what the package depends on, before it is installed."""
    depends = subprocess.check_output(["dpkg-deb", "--field", packed, "Depends"], text=True)
    root.apt("satisfy", depends.strip())
    return root.files()


def test_the_same_source_makes_the_same_package(packed, packed_again):
    assert packed.read_bytes() == packed_again.read_bytes()


def test_it_is_small_enough(packed, tmp_path):
    assert packed.stat().st_size < PACKED_MB * 1e6
    subprocess.run(["dpkg-deb", "--extract", packed, tmp_path], check=True)
    used = subprocess.check_output(["du", "--summarize", "--block-size=1000", tmp_path], text=True)
    assert int(used.split()[0]) < INSTALLED_MB * 1000


def test_its_files_belong_to_root_and_nobody_else_can_write_them(packed):
    listing = subprocess.check_output(["dpkg-deb", "--contents", packed], text=True)
    for line in listing.splitlines():
        mode, owner = line.split()[:2]
        assert owner == "root/root", line
        assert mode.startswith("l") or mode in ("drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x"), line


def test_it_is_installed_and_all_it_needs_is_there(root, packed, before):
    root.run("dpkg", "--install", root.take(packed))
    assert root.run("sh", "-c", UNRESOLVED) == ""
    assert root.run("deletion-desk", "--version", user=PERSON) == (
        f"Deletion Desk {gui_app.__version__}\n"
    )
    assert "FAILED" not in root.run("dpkg", "--verify", "deletion-desk")


def test_each_part_has_its_licence_with_it(root):
    internal = root.folder / APP.lstrip("/") / "_internal"
    found = {part.metadata["Name"].lower(): part for part in distributions(path=[str(internal)])}
    names = {name.lower().replace("-", "_") for name in REQUIRED}
    assert names <= {name.replace("-", "_") for name in found}
    assert found.keys().isdisjoint({"pytest", "numpy", "pandas", "keyrings.alt", "pyinstaller"})
    for part in found.values():
        assert part.files, part.name  # through which About finds the texts
    assert (internal / "LICENSE").is_file()
    assert (internal / "PySide6" / "Qt" / "translations" / "qtbase_de.qm").is_file()


def test_desktop_and_store_know_it(root):
    share = root.folder / "usr" / "share"
    for command in (
        ["desktop-file-validate", share / "applications" / "deletion-desk.desktop"],
        ["appstreamcli", "validate", "--no-net", *(share / "metainfo").iterdir()],
    ):
        if not shutil.which(command[0]):
            pytest.skip(f"no {command[0]}")
        subprocess.run(command, check=True)


def test_the_tour_is_taken_without_a_screen(root):
    printed = root.run("deletion-desk", "--tour", f"/{HOME}/tour", user=PERSON)
    assert "ok " in printed
    assert list((root.folder / HOME / "tour").glob("*.png"))


def test_purged_it_leaves_what_the_person_made(root, before):
    root.run("dpkg", "--purge", "deletion-desk")
    left = {path for path in root.files() - before if not path.startswith(f"{HOME}/")}
    assert left == set()
    assert before - root.files() == set()


def test_the_window_of_an_older_version_opens(root, older, data):
    root.apt("install", root.take(older), "xauth", "xdotool", "xvfb")
    assert OLDER in root.run("deletion-desk", "--version", user=PERSON)
    assert (root.folder / APP.lstrip("/") / "_internal/resources/gone-later.txt").exists()
    assert "closed" in open_window(root)
    leave_data(data)


def test_an_upgrade_keeps_the_data_and_no_old_files(root, packed, data):
    kept = written(data)
    root.apt("install", root.take(packed))
    assert written(data) == kept
    assert gui_app.__version__ in root.run("deletion-desk", "--version", user=PERSON)
    assert not (root.folder / APP.lstrip("/") / "_internal/resources/gone-later.txt").exists()
    assert "closed" in open_window(root)
    now = written(data)
    for opened in (kept, now):
        del opened["settings.json"]  # which holds the window's place
    assert now == kept


def test_the_tour_is_taken_on_a_screen(root):
    printed = root.run(
        *["xvfb-run", "-a", "deletion-desk", "--tour", f"/{HOME}/tour-2"], user=PERSON
    )
    assert "ok " in printed


def test_removing_it_keeps_the_data(root, data):
    kept = written(data)
    root.apt("purge", "deletion-desk")
    assert written(data) == kept
    assert not (root.folder / APP.lstrip("/")).exists()
    assert "deletion-desk" not in "".join(sorted(p for p in root.files() if "home" not in p))


def open_window(root):
    """Open the window as the person, close it with the keyboard, and return what was said."""
    return root.run("xvfb-run", "-a", "sh", "-c", WINDOW, user=PERSON)


def leave_data(data: Path) -> None:
    """Write what a person would have after a while: a deletion and a provider file."""
    with closing(Journal(data / "history.sqlite3")) as journal:
        deletion = Deletion(
            "konsign", "Konsign", "Main", "https://k.example", {"user_id": "7"}, "7"
        )
        number = journal.add(deletion)
        journal.begin_attempt(number)
        journal.finish(number, Result(Outcome.DELETED, "Gone.", 200, "200", "raw"))
    example = Path(gui_app.__file__).parents[1] / "resources" / "examples" / "stripe.toml"
    shutil.copy(example, data / "providers")
    owner = data.stat()
    for path in (data, *data.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)


def written(data: Path) -> dict[str, object]:
    """Return what the data folder holds."""
    with closing(sqlite3.connect(data / "history.sqlite3")) as history:
        rows = history.execute("SELECT * FROM deletion").fetchall()
    assert rows
    files = (data / "settings.json", *sorted((data / "providers").iterdir()))
    return {"rows": rows} | {file.name: file.read_bytes() for file in files}
