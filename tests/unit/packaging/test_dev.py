import os
import subprocess
import sys
from pathlib import Path

import pytest

DPKG = """\
installed|libgl1, libgl1-mesa-glx (= 1.6.0), libglvnd-gl
installed|libglib2.0-0t64, libglib2.0-0 (= 2.80.0-6ubuntu3)
installed|dbus, default-dbus-system-bus, dbus-system-bus
installed|plain,
config-files|libegl1,
not-installed|xvfb, xserver
"""


@pytest.fixture
def machine(dev, monkeypatch):
    """A Debian on which nothing is installed and apt-get is only written down."""
    dev.calls = []
    monkeypatch.setattr(dev, "list_packages", lambda: "")
    monkeypatch.setattr(dev, "venv_is_ready", lambda: True)
    monkeypatch.setattr(dev, "call_quietly", lambda command, _: dev.calls.append(command) or "")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return dev


@pytest.fixture
def handed_over(dev, monkeypatch):
    """What dev.py would become: the program and its environment."""
    handed = []
    monkeypatch.setattr(dev, "hand_over", lambda *over: handed.append(over) or 0)
    return handed


def become(monkeypatch, uid):
    monkeypatch.setattr(os, "geteuid", lambda: uid, raising=False)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_supported_pythons_pass(dev, version):
    dev.check_python(version)


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 14), (4, 0)])
def test_other_pythons_are_refused_by_name(dev, version):
    with pytest.raises(SystemExit, match=rf"3\.11, 3\.12 or 3\.13; this is {version[0]}\."):
        dev.check_python(version)


def test_installed_packages_are_known_by_their_own_and_provided_names(dev):
    installed = dev.installed_packages(DPKG)
    assert {"libgl1", "libgl1-mesa-glx", "dbus", "plain"} <= installed
    assert {"libglib2.0-0", "libglib2.0-0t64"} <= installed  # Debian's name, and Ubuntu 24.04's
    assert installed.isdisjoint({"libegl1", "xvfb", "", "(=", "1.6.0)"})


@pytest.mark.parametrize(
    ("command", "screen", "needed", "helpful"),
    [
        ("run", True, {"libgl1", "libxcb-cursor0"}, {"fonts-dejavu-core"}),
        ("run", False, {"libgl1"}, {"libxcb-cursor0", "fonts-dejavu-core"}),
        ("test", True, {"libgl1"}, {"libxcb-cursor0", "gnome-keyring", "xvfb"}),
    ],
)
def test_a_command_wants_what_it_uses(dev, command, screen, needed, helpful):
    must, may = dev.wanted_packages(command, screen=screen)
    assert needed <= set(must)
    assert helpful <= set(may)
    assert set(must).isdisjoint(may)


def test_only_tests_want_a_keyring_and_lint_wants_nothing(dev):
    needed, helpful = dev.wanted_packages("run", screen=True)
    assert "gnome-keyring" not in needed + helpful
    assert dev.wanted_packages("lint", screen=True) == ([], [])
    assert dev.wanted_packages("schema", screen=True) == ([], [])


@pytest.mark.parametrize(("prefix", "asked"), [("/usr", True), ("/opt/python", False)])
def test_a_package_of_debians_python_wants_its_library(machine, monkeypatch, prefix, asked):
    become(monkeypatch, 0)
    monkeypatch.setattr(machine.sys, "base_prefix", prefix)
    machine.provide_system_packages("package")
    (command,) = machine.calls
    assert "binutils" in command
    assert (f"libpython3.{sys.version_info.minor}" in command) is asked


def test_root_gets_what_is_missing_installed(machine, monkeypatch):
    become(monkeypatch, 0)
    monkeypatch.setattr(machine, "list_packages", lambda: DPKG)
    machine.provide_system_packages("test")
    (command,) = machine.calls
    assert command[:4] == ["apt-get", "install", "-y", "--no-install-recommends"]
    assert {"libegl1", "xvfb"} <= set(command)
    assert {"libgl1", "libglib2.0-0", "dbus"}.isdisjoint(command)


def test_package_lists_are_fetched_only_after_a_failure(machine, monkeypatch):
    answers = iter(["no such package", "", ""])
    monkeypatch.setattr(
        machine, "call_quietly", lambda command, _: machine.calls.append(command) or next(answers)
    )
    assert machine.install_as_root(["xvfb"]) == ""
    assert [command[1] for command in machine.calls] == ["install", "update", "install"]


def test_root_is_told_what_apt_get_said(machine, monkeypatch):
    become(monkeypatch, 0)
    monkeypatch.setattr(machine, "call_quietly", lambda *_: "E: no space left")
    with pytest.raises(SystemExit, match="E: no space left\nThe system packages could not"):
        machine.provide_system_packages("run")


def test_others_get_the_exact_command_and_the_end(machine, monkeypatch):
    become(monkeypatch, 1000)
    names = " ".join(machine.QT_LIBRARIES + machine.SCREEN_LIBRARIES + machine.FONTS)
    command = f"\n  sudo apt-get install -y --no-install-recommends {names}"
    with pytest.raises(SystemExit) as stopped:
        machine.provide_system_packages("run")
    assert str(stopped.value).endswith(command)
    assert machine.calls == []


def test_others_go_on_without_what_only_helps(machine, monkeypatch, capsys):
    become(monkeypatch, 1000)
    present = "".join(f"installed|{name},\n" for name in machine.QT_LIBRARIES)
    monkeypatch.setattr(machine, "list_packages", lambda: present)
    machine.provide_system_packages("test")
    printed = capsys.readouterr().out
    assert "sudo apt-get install" in printed
    assert "libgl1" not in printed
    assert "Going on without" in printed


@pytest.mark.parametrize(("ready", "asked"), [(True, False), (False, True)])
def test_venv_package_is_asked_for_when_a_venv_has_to_be_made(machine, monkeypatch, ready, asked):
    become(monkeypatch, 0)
    monkeypatch.setattr(machine, "venv_is_ready", lambda: ready)
    monkeypatch.setattr(machine.importlib.util, "find_spec", lambda name: None)
    machine.provide_system_packages("lint")
    package = f"python3.{sys.version_info.minor}-venv"
    assert [package in command for command in machine.calls] == ([True] if asked else [])


@pytest.mark.parametrize(
    ("release", "debian"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, False),
    ],
)
def test_debian_is_known_by_its_release_file(dev, monkeypatch, release, debian):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.platform, "freedesktop_os_release", lambda: release)
    assert dev.on_debian() is debian


def test_no_debian_without_apt_get(dev, monkeypatch):
    monkeypatch.setattr(dev.platform, "freedesktop_os_release", lambda: {"ID": "debian"})
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert not dev.on_debian()


@pytest.fixture
def pip(dev, monkeypatch):
    """Stands in for venv and pip: makes the Python, keeps the calls, answers as told."""

    def call(command):
        dev.calls.append(command)
        dev.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        dev.PYTHON.touch()
        return dev.answers.get(command[2], "")

    dev.calls, dev.answers = [], {}
    monkeypatch.setattr(dev, "call_quietly", call)
    return dev


def test_venv_is_ready_once_made(pip):
    assert not pip.venv_is_ready()
    pip.make_venv()
    assert pip.venv_is_ready()
    made, installed = pip.calls
    assert made[1:] == ["-m", "venv", "--clear", str(pip.VENV)]
    assert installed[0] == str(pip.PYTHON)
    assert installed[-4:] == [
        *["--only-binary=:all:", "--require-hashes", "-r", str(pip.CONSTRAINTS)]
    ]


def test_venv_is_made_again_when_other_packages_are_pinned(pip, tmp_path):
    pip.make_venv()
    pip.CONSTRAINTS = tmp_path / "constraints.txt"
    pip.CONSTRAINTS.write_text("requests==1\n", "utf-8")
    assert not pip.venv_is_ready()


def test_venv_is_made_again_for_another_python(pip, monkeypatch):
    pip.make_venv()
    other = type("Version", (), {"major": 3, "minor": 99})
    monkeypatch.setattr(pip.sys, "version_info", other)
    assert not pip.venv_is_ready()


def test_venv_is_made_again_when_its_python_is_gone(pip):
    pip.make_venv()
    pip.PYTHON.unlink()
    assert not pip.venv_is_ready()


@pytest.mark.parametrize(("debian", "told"), [(True, False), (False, True)])
def test_other_linux_systems_are_told_what_qt_needs(pip, monkeypatch, capsys, debian, told):
    monkeypatch.setattr(pip.sys, "platform", "linux")
    monkeypatch.setattr(pip, "on_debian", lambda: debian)
    pip.make_venv()
    assert ("Qt's system libraries have to be installed" in capsys.readouterr().out) is told


@pytest.mark.parametrize(
    ("step", "output", "sentence"),
    [
        ("venv", "no ensurepip", "no ensurepip\nThe virtual environment could not be set up"),
        ("pip", "THESE PACKAGES DO NOT MATCH THE HASHES", "could not be set up"),
        ("pip", "WARNING: Retrying (Retry(total=4", "No network"),
    ],
)
def test_a_half_made_venv_is_explained_and_not_ready(pip, step, output, sentence):
    pip.answers[step] = output
    with pytest.raises(SystemExit, match=sentence):
        pip.make_venv()
    assert not pip.venv_is_ready()


def test_a_failing_step_gives_its_output_and_a_good_one_nothing(dev):
    assert dev.call_quietly([sys.executable, "-c", "print('fine')"]) == ""
    assert dev.call_quietly([sys.executable, "-c", "import sys; sys.exit('bad')"]) == "bad\n"
    assert dev.call_quietly([sys.executable, "-c", "import sys; sys.exit(3)"])


@pytest.mark.parametrize(
    ("system", "environment", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_screen(dev, system, environment, screen):
    assert dev.has_screen(system, environment) is screen


@pytest.mark.parametrize(
    "arguments", [["--tour", "x"], ["--tour=x"], ["--help"], ["-h"], ["--demo", "--version"]]
)
def test_without_a_screen_arguments_that_need_none_are_passed_on(
    dev, handed_over, monkeypatch, arguments
):
    monkeypatch.setattr(dev, "has_screen", lambda *_: False)
    assert dev.run(arguments) == 0
    ((command, environment),) = handed_over
    assert command == [str(dev.PYTHON), "-P", "-m", "gui_app", *arguments]
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("arguments", [[], ["--demo"], ["--data-dir", "x"]])
def test_without_a_screen_the_tour_runs_and_its_status_counts(
    dev, handed_over, monkeypatch, capsys, arguments
):
    calls = []
    monkeypatch.setattr(dev, "has_screen", lambda *_: False)
    monkeypatch.setattr(subprocess, "call", lambda *call, **more: calls.append((call, more)) or 7)
    assert dev.run(arguments) == 7
    (((command,), more),) = calls
    assert command[-2:] == ["--tour", str(dev.TOUR)]
    assert more["env"]["QT_QPA_PLATFORM"] == "offscreen"
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("There is no screen here, so the tour runs instead")
    assert first.endswith(str(dev.TOUR))
    assert last.endswith(str(dev.TOUR))
    assert handed_over == []


def test_with_a_screen_the_app_gets_the_arguments_and_the_source(dev, handed_over, monkeypatch):
    monkeypatch.setattr(dev, "has_screen", lambda *_: True)
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    dev.run(["--demo", "--data-dir", "a b"])
    ((command, environment),) = handed_over
    assert command[1:] == ["-P", "-m", "gui_app", "--demo", "--data-dir", "a b"]
    assert environment["PYTHONPATH"] == f"{dev.ROOT}{os.pathsep}elsewhere"
    assert "QT_QPA_PLATFORM" not in environment


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"QT_QPA_PLATFORM": "offscreen"}),
        ({"QT_QPA_PLATFORM": "xcb", "CI": ""}, {"QT_QPA_PLATFORM": "xcb", "CI": ""}),
        (
            {"CI": "true"},
            {"QT_QPA_PLATFORM": "offscreen", "CI": "true", "DELETION_DESK_REQUIRE_ALL": "1"},
        ),
    ],
)
def test_environment_of_the_tests(dev, given, expected):
    assert dev.test_environment(given) == expected


@pytest.mark.parametrize("command", ["run", "test"])
def test_arguments_reach_the_command_untouched(dev, monkeypatch, command):
    received = []
    monkeypatch.setattr(dev, "on_debian", lambda: False)
    monkeypatch.setattr(dev, "venv_is_ready", lambda: True)
    monkeypatch.setattr(dev, command, lambda arguments: received.append(arguments) or 5)
    assert dev.main([command, "--help", "-k", "not slow", "--", "x"]) == 5
    assert received[0][:3] == ["--help", "-k", "not slow"]


def test_packages_and_pictures_are_made_by_the_virtual_environment(dev, monkeypatch):
    calls = []
    monkeypatch.setattr(subprocess, "call", lambda call, **more: calls.append((call, more)) or 4)
    assert dev.package(["deb"]) == dev.pictures() == 4
    (package, _), (pictures, more) = calls
    assert package == [str(dev.PYTHON), str(dev.ROOT / "packaging" / "package.py"), "deb"]
    assert pictures == [str(dev.PYTHON), str(dev.ROOT / "packaging" / "pictures.py")]
    assert more["env"]["PYTHONPATH"] == str(dev.ROOT)


def test_pytest_runs_from_the_root(dev, handed_over, monkeypatch):
    monkeypatch.chdir(dev.ROOT.parent)
    dev.test(["-k", "x"])
    assert handed_over[0][0] == [str(dev.PYTHON), "-m", "pytest", "-k", "x"]
    assert os.getcwd() == str(dev.ROOT)  # noqa: PTH109


@pytest.mark.parametrize(
    ("statuses", "expected"), [([0, 0, 0], 0), ([1, 0, 0], 1), ([0, 0, -9], 1)]
)
def test_lint_runs_every_check_and_fails_if_one_does(dev, monkeypatch, statuses, expected):
    left = iter(statuses)
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: next(left))
    assert dev.lint() == expected
    assert list(left) == []


@pytest.mark.parametrize(
    ("names", "files"), [([], {"reading", "throughput"}), (["reading"], {"reading"})]
)
def test_bench_runs_all_benchmarks_or_those_that_are_named(dev, monkeypatch, names, files):
    called = []
    monkeypatch.setattr(subprocess, "call", lambda command, **_: called.append(command) or 0)
    assert dev.bench(names) == 0
    assert {f"bench_{name}.py" for name in files} <= {Path(file).name for _, file in called}
    assert not names or len(called) == len(names)


def test_bench_fails_if_a_benchmark_does_and_refuses_unknown_names(dev, monkeypatch):
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: 1)
    assert dev.bench(["reading"]) == 1
    with pytest.raises(SystemExit, match="No such benchmark: racing"):
        dev.bench(["racing"])


COMMANDS = ("run", "test", "lint", "schema", "bench", "translations", "pictures", "package")


def test_the_schema_is_written_as_the_code_makes_it(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "SCHEMA", tmp_path / "schema.json")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    published = dev.ROOT / "resources" / "provider-file.schema.json"
    assert dev.write_schema() == 0
    assert (tmp_path / "schema.json").read_bytes() == published.read_bytes()


def test_help_lists_the_commands(dev, capsys):
    with pytest.raises(SystemExit, match="0"):
        dev.main(["--help"])
    printed = capsys.readouterr().out
    assert all(f"dev.py {command}" in printed for command in COMMANDS)


@pytest.mark.parametrize(
    "arguments", [[], ["build"], ["lint", "gui_app"], ["schema", "x"], ["pictures", "x"]]
)
def test_a_wrong_call_is_refused(dev, arguments):
    with pytest.raises(SystemExit, match="2"):
        dev.main(arguments)
