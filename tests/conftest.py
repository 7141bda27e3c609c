"""What keeps every test away from the person's files, keyring and network, and itself honest."""

import ipaddress
import logging
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_PATIENCE = 5.0
"""Seconds for a thread that was told to end."""


def pytest_configure(config: pytest.Config) -> None:
    folder = tempfile.TemporaryDirectory(prefix="desk-tests-")
    config.add_cleanup(folder.cleanup)
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    _move_home(patch, Path(folder.name))
    _stay_on_this_computer(patch)


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for name in ("HOME", "USERPROFILE"):
        patch.setenv(name, str(home))
    for name in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        (home / name).mkdir(mode=0o700)
        patch.setenv(name, str(home / name))
    for name in ("APPDATA", "LOCALAPPDATA", "DELETION_DESK_DATA_DIR"):
        patch.setenv(name, str(home / name))
    # A test that wants a keyring starts one and names its bus.
    patch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'no-bus'}")
    patch.setenv("QT_QPA_PLATFORM", "offscreen")
    patch.setenv("LC_ALL", "C.UTF-8")  # dates and numbers are the person's own otherwise
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            patch.delenv(name)


def _stay_on_this_computer(patch: pytest.MonkeyPatch) -> None:
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, _look_up

    def guarded_connect(self: socket.socket, address: Any) -> None:
        _refuse_others(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        _refuse_others(self, address)
        return connect_ex(self, address)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", look_up)


_getaddrinfo = socket.getaddrinfo


def _look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
    name = host.decode() if isinstance(host, bytes) else host
    if name and name.endswith(".invalid"):  # never resolves (RFC 6761), and asks nobody here
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if name and not _is_loopback(name):
        pytest.fail(f"looked up {name}")
    return _getaddrinfo(host, *args, **kwargs)


def _refuse_others(sock: socket.socket, address: Any) -> None:
    if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
        pytest.fail(f"tried to connect to {address}")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """Fail a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before]
    for thread in left:
        thread.join(_PATIENCE)
    names = [t.name for t in left if t.is_alive()]
    assert not names, f"threads left behind: {', '.join(names)}"


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_error_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs an error, unless it looks at the log itself with ``caplog``."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if "caplog" not in request.fixturenames:
        assert not handler.messages, f"logged: {handler.messages}"
