"""A keyring backend in memory, and a Secret Service of the test's own."""

import asyncio
import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gui_app.credentials.accounts import Account
from gui_app.credentials.keyring_store import Candidate, KeyringStore
from gui_app.credentials.vault import Vault

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon", "secret-tool")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={home}/bus</listen>
  <servicedir>{home}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
"""


class FakeBackend:
    """A keyring backend in memory.

    Attributes:
        entries: by service and user name.
        caseless: takes service names as Windows does.
        spoil: what becomes of a value that is written.
        error: raised by each call, if not None.
    """

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.caseless = False
        self.spoil: Callable[[str], str] = str
        self.error: Exception | None = None

    def _key(self, service: str, user: str) -> tuple[str, str]:
        if self.error is not None:
            raise self.error
        return (service.casefold() if self.caseless else service), user

    def get_password(self, service: str, user: str) -> str | None:
        return self.entries.get(self._key(service, user))

    def set_password(self, service: str, user: str, value: str) -> None:
        self.entries[self._key(service, user)] = self.spoil(value)

    def delete_password(self, service: str, user: str) -> None:
        del self.entries[self._key(service, user)]

    def candidate(self, title: str = "Fake Keyring") -> Candidate:
        return Candidate(title, lambda: lambda: self, longest=1_280)


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def vault(backend: FakeBackend) -> Iterator[Vault]:
    with closing(Vault(KeyringStore(backend.candidate()))) as vault:
        yield vault


@pytest.fixture
def account() -> Account:
    return Account("konsign", "Jörg & Söhne", "https://api.example.com")


class SecretService:
    """A bus, and on it a GNOME Keyring with an unlocked collection.

    Attributes:
        home: the folder that everything lies in.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        (home / "services").mkdir()
        (home / "bus.conf").write_text(BUS.format(home=home))
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--nofork", "--print-address", f"--config-file={home}/bus.conf"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._keyring: subprocess.Popen[bytes] | None = None
        assert self._bus.stdout.readline(), "the bus did not start"

    def start_keyring(self) -> None:
        import secretstorage
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import Proxy

        named = MatchRule(member="NameOwnerChanged", interface=message_bus.interface)
        named.add_arg_condition(0, "org.freedesktop.secrets")
        with closing(secretstorage.dbus_init()) as bus, bus.filter(named) as found:
            Proxy(message_bus, bus).AddMatch(named)
            self._keyring = keyring = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            keyring.stdin.write(b"\n")
            keyring.stdin.close()
            bus.recv_until_filtered(found, timeout=20)

    def lock(self) -> None:
        import secretstorage

        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def answer_prompts_with(self, command: str) -> None:
        """Make the bus start a program when the keyring wants to ask for its password."""
        name = "org.gnome.keyring.SystemPrompter"
        text = f"[D-BUS Service]\nName={name}\nExec={command}\n"
        (self.home / "services" / f"{name}.service").write_text(text)
        self._bus.send_signal(signal.SIGHUP)

    def lookup(self, service: str, user: str) -> str:
        """Ask another program for a secret; empty if there is none."""
        command = ["secret-tool", "lookup", "service", service, "username", user]
        return subprocess.run(command, capture_output=True, text=True, timeout=20).stdout

    def kill(self) -> None:
        self.kill_keyring()
        self._bus.kill()
        self._bus.wait(timeout=20)
        self._bus.stdout.close()

    def kill_keyring(self) -> None:
        if self._keyring is not None:
            self._keyring.kill()
            self._keyring.wait(timeout=20)


@pytest.fixture
def empty_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home without a bus or a screen. Short, for a socket's path has at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="desk-") as folder:
        home = Path(folder)
        monkeypatch.setenv("HOME", folder)
        for name in ("RUNTIME_DIR", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME"):
            (home / name).mkdir(mode=0o700)
            monkeypatch.setenv(f"XDG_{name}", str(home / name))
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        yield home


@pytest.fixture
def secret_service(empty_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    if sys.platform != "linux":
        pytest.skip("the Secret Service is a thing of Linux")
    if missing := [name for name in PROGRAMS if shutil.which(name) is None]:
        reason = f"not installed: {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={empty_home}/bus")
    service = SecretService(empty_home)
    try:
        service.start_keyring()
        yield service
    finally:
        service.kill()
    gc.collect()  # a connection left open warns now, in the test that left it


@pytest.fixture
def run() -> Callable:
    """Run a coroutine to its end, which must come within 20 seconds."""

    def run(coroutine):
        return asyncio.run(asyncio.wait_for(coroutine, 20))

    return run
