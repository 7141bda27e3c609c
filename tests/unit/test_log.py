"""The log file: rotating, the owner's alone, without secrets, and never in the way."""

import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest

from gui_app import log as module
from gui_app.domain.redaction import MASK

SECRET = "canary/of+the & mine"
_log = logging.getLogger("gui_app.somewhere")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "deletion-desk.log"


@pytest.fixture(autouse=True)
def levels_stay_as_they_were():
    names = ("qasync", "urllib3", "")
    before = [logging.getLogger(name).level for name in names]
    yield
    for name, level in zip(names, before, strict=True):
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def secrets():
    return {SECRET}


@pytest.fixture(autouse=True)
def handler(file, secrets):
    handler = module.start(file, lambda: secrets)
    yield handler
    module.stop(handler)


def fail():
    raise ValueError(f"the header {SECRET!r} is wrong")


def with_traceback():
    try:
        fail()
    except ValueError:
        _log.warning("It broke.", exc_info=True)


def with_a_cause():
    error = RuntimeError("later")
    error.__cause__ = KeyError(SECRET)
    _log.warning("It broke.", exc_info=error)


def with_the_stack():
    canary = SECRET
    _log.warning("Where? %s", canary, stack_info=True)


WAYS = {
    "message": lambda: _log.warning(f"key {SECRET}"),
    "argument": lambda: _log.warning("key %s", SECRET),
    "argument of an argument": lambda: _log.warning("keys %r", {"a": [SECRET]}),
    "in an address": lambda: _log.warning("GET /?key=%s", quote(SECRET, safe="")),
    "as a name": lambda: logging.getLogger(SECRET).warning("a"),
    "traceback": with_traceback,
    "cause of an exception": with_a_cause,
    "stack": with_the_stack,
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_secret_is_taken_out(file, way):
    way()
    text = file.read_text(encoding="utf-8")
    assert MASK in text
    assert "canary/" not in text
    assert quote(SECRET, safe="") not in text


def test_a_secret_that_came_into_use_later_is_taken_out(file, secrets):
    secrets.add("another-one")
    _log.warning("another-one")
    assert "another-one" not in file.read_text()


def test_a_line_says_when_how_grave_where_and_what(file):
    _log.info("Started %s.", "well")
    assert file.read_text().endswith(" INFO gui_app.somewhere: Started well.\n")


def test_what_is_not_worth_a_line_is_left_out(file):
    _log.info("kept")
    _log.debug("too much")
    for chatty in ("qasync", "qasync.QEventLoop", "urllib3", "urllib3.connectionpool"):
        logging.getLogger(chatty).info("too much")
        logging.getLogger(chatty).warning("kept")
    assert file.read_text().count("kept") == 5
    assert "too much" not in file.read_text()


@pytest.mark.parametrize(
    ("text", "logged"),
    [
        ("\ud800 half", "\\ud800 half"),
        ("Jörg \U0001f600", "Jörg \U0001f600"),
        ("a\0b\x1b", "a\0b\x1b"),
    ],
)
def test_strange_characters_are_logged_all_the_same(file, capsys, text, logged):
    _log.warning("file %s", text)
    _log.warning("next")
    [first, second] = file.read_text(encoding="utf-8").splitlines()
    assert first.endswith(f"file {logged}")
    assert second.endswith("next")
    assert capsys.readouterr().err == ""


def test_the_log_rotates_and_keeps_three_older_files(file, monkeypatch, handler):
    handler.maxBytes = 1_000
    for i in range(200):
        _log.warning("%s %d %s", SECRET, i, "x" * 100)
    files = sorted(path.name for path in file.parent.iterdir())
    assert files == [file.name, *(f"{file.name}.{n}" for n in (1, 2, 3))]
    assert all(path.stat().st_size <= 1_000 for path in file.parent.iterdir())
    assert " 199 " in file.read_text()
    assert not any("canary" in path.read_text() for path in file.parent.iterdir())


def test_a_log_is_a_megabyte_at_most(handler):
    assert (handler.maxBytes, handler.backupCount) == (1_000_000, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_files_are_for_the_owner_alone(file, handler):
    handler.maxBytes = 300
    file.touch(0o666)
    file.chmod(0o666)
    for i in range(20):
        _log.warning("%d %s", i, "x" * 100)
    assert {path.stat().st_mode & 0o777 for path in file.parent.iterdir()} == {0o600}


def test_many_threads_write_whole_lines_without_secrets(file):
    def write(number: int) -> None:
        for i in range(50):
            _log.warning("%d/%d %s.", number, i, SECRET)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    said = {line.partition("somewhere: ")[2] for line in file.read_text().splitlines()}
    assert said == {f"{n}/{i} {MASK}." for n in range(8) for i in range(50)}


def test_nothing_is_logged_after_the_stop(file, handler):
    _log.warning("before")
    module.stop(handler)
    _log.warning("after")
    assert handler not in logging.getLogger().handlers
    assert "after" not in file.read_text()


def test_without_anything_to_say_there_is_no_file(file):
    assert not file.exists()
