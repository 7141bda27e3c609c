"""What can be known of the packages without building one."""

import plistlib
import re
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

import gui_app

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
LANGUAGES = {"de", "es", "et", "fr", "hi"}
ID = "io.github.deletion_desk.DeletionDesk"


def test_one_place_states_the_version(release):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "gui_app/__init__.py"
    assert release.version() == gui_app.__version__ == release.newest().version
    assert release.newest().points


def test_points_of_the_changelog_are_told_in_one_line_each(release):
    text = "\n- One: two\n  three.\n\n### Added\n\n- Four.\n"
    entry = release.Release("1.2.3", release.dt.date(2026, 1, 2), text)
    assert entry.points == ["One: two three.", "Four."]
    assert entry.time.timestamp() == 1767355200


def test_a_version_that_the_changelog_does_not_know_is_no_release(release, monkeypatch):
    monkeypatch.setattr(release, "version", lambda: "99.0.0")
    with pytest.raises(SystemExit, match=r"has no entry for 99\.0\.0"):
        release.newest()


def test_the_desktop_entry_names_what_is_installed():
    entry = ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / "deletion-desk.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Name"]) == ("Application", "Deletion Desk")
    assert main["Exec"] == main["Icon"] == "deletion-desk"
    assert "Office" in main["Categories"].split(";")
    for key in ("GenericName", "Comment", "Keywords"):
        assert {k[len(key) + 1 : -1] for k in main if k.startswith(f"{key}[")} == LANGUAGES
    assert entry["Desktop Action demo"]["Exec"] == "deletion-desk --demo"
    assert "deletion-desk" in (ROOT / "gui_app" / "app.py").read_text("utf-8")


def test_the_store_is_told_of_every_release_in_every_language(deb, release):
    tree = ElementTree.fromstring(deb.metainfo(release.releases()))
    assert tree.findtext("id") == ID
    assert tree.findtext("launchable") == "deletion-desk.desktop"
    newest = tree.find("releases")[0]
    assert newest.get("version") == gui_app.__version__
    assert newest.get("date") == release.newest().day.isoformat()
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert {s.get(lang) for s in tree.findall("summary")} == LANGUAGES | {None}


def test_debian_is_told_who_and_when(deb, release):
    entry = release.Release("1.2.3", release.dt.date(2026, 1, 2), "\n- Word " + "word " * 30 + "\n")
    told = deb.changelog_entry(entry)
    assert told.startswith("deletion-desk (1.2.3) stable; urgency=medium\n\n  * Word word")
    assert told.endswith("  Fri, 02 Jan 2026 12:00:00 +0000\n")
    assert max(map(len, told.splitlines()[:-1])) <= 80
    assert "Permission is hereby granted" in deb.copyright_file(entry)


def test_the_deb_depends_on_all_that_running_from_source_needs(deb, dev):
    depends = {name for entry in deb.DEPENDS for name in entry.split(" | ")}
    assert {*dev.QT_LIBRARIES, *dev.SCREEN_LIBRARIES} <= depends
    assert list(deb.DEPENDS) == sorted(deb.DEPENDS)


def test_the_newest_glibc_asked_for_is_depended_on(deb, tmp_path):
    (tmp_path / "a.so").write_bytes(b"\0GLIBC_2.9\0..\0GLIBC_2.38\0GLIBC_PRIVATE\0")
    (tmp_path / "b.so.1").write_bytes(b"\0GLIBC_2.4\0")
    (tmp_path / "words.txt").write_bytes(b"\0GLIBC_2.99\0")
    assert deb.glibc(tmp_path) == "2.38"


def test_the_installer_for_windows_names_what_is_built_and_leaves_the_data():
    script = (PACKAGING / "windows" / "deletion-desk.iss").read_text("utf-8")
    assert "\nPrivilegesRequired=lowest\n" in script
    assert "\nAppId={{8C1D5A0E-2B8F-4C57-9E43-6D1F0B7A35C2}\n" in script  # for ever
    assert "AppVersion={#AppVersion}" in script
    assert r'Source: "..\..\dist\deletion-desk\*"' in script
    assert r"SetupIconFile=..\..\build\frozen\deletion-desk.ico" in script
    removed = re.findall(r"^Type: (\w+); Name: \"(.+)\"$", script, re.MULTILINE)
    assert removed == [("filesandordirs", r"{app}\_internal"), ("dirifempty", "{app}")]
    assert r"{localappdata}\Deletion Desk" not in script  # the person's data
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert len(sections) == len(set(sections))


def test_macos_property_lists_can_be_read():
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleIdentifier"] == ID
    assert set(info["CFBundleLocalizations"]) == LANGUAGES | {"en"}
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())


def test_the_flatpak_manifest_says_that_it_is_untested_and_names_files_that_exist():
    file = PACKAGING / "flatpak" / f"{ID}.yml"
    text = file.read_text("utf-8")
    assert "UNTESTED" in text.splitlines()[0]
    manifest = yaml.safe_load(text)
    assert manifest["id"] == ID
    for source in manifest["modules"][0]["sources"]:
        assert source["type"] == "dir" or (file.parent / source["path"]).resolve().is_file()


@pytest.mark.parametrize("file", sorted((ROOT / ".github" / "workflows").glob("*.yml")))
def test_workflows_pin_their_actions_and_call_what_there_is(file, parts, dev):
    workflow = yaml.safe_load(file.read_text("utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    jobs = workflow["jobs"]
    for job in jobs.values():
        assert set(job.get("needs", [])) <= jobs.keys()
        for step in job["steps"]:
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "a/b@v1"))
            for command in re.findall(r"dev\.py (\w+)", step.get("run", "")):
                assert command in (*dev.COMMANDS, *dev.ALONE)


def test_the_release_builds_and_tries_every_package():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    built = set(re.findall(r"dev\.py package (\w+)", text))
    assert built == {"deb", "wheel", "windows", "macos"}
    jobs = yaml.safe_load(text)["jobs"]
    assert jobs["release"]["needs"] == ["linux", "windows", "macos"]
    for name in jobs["release"]["needs"]:
        assert any("--tour" in step.get("run", "") for step in jobs[name]["steps"]), name


@pytest.mark.parametrize(
    ("given", "told"),
    [([], "Name one of: frozen, deb"), (["exe"], "Name one of"), (["deb", "x"], "")],
)
def test_an_unknown_package_is_refused(parts, capsys, given, told):
    assert parts["package"].main(given) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(("kind", "name"), [("windows", "Windows"), ("macos", "macOS")])
def test_another_systems_package_is_refused(parts, monkeypatch, kind, name):
    monkeypatch.setattr(parts["package"].sys, "platform", "linux")
    with pytest.raises(SystemExit, match=f"only be built on {name}"):
        parts["package"].main([kind])
