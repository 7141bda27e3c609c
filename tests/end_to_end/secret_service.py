"""A GNOME Keyring of a test's own, on a bus of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from desk import environment
from raw_server import PATIENCE

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={home}/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
"""


class Item(NamedTuple):
    """An entry of the keyring."""

    service: str
    user: str
    secret: str


class SecretService:
    """An unlocked keyring.

    Attributes:
        env: what an app needs to find it.
    """

    def __init__(self, home: Path) -> None:
        self._address = f"unix:path={home}/bus"
        self.env = {"DBUS_SESSION_BUS_ADDRESS": self._address}

    def items(self) -> list[Item]:
        """Return all that is in it, as another program sees it."""
        import secretstorage
        from jeepney.io.blocking import open_dbus_connection

        with closing(open_dbus_connection(bus=self._address)) as bus:
            found = secretstorage.get_default_collection(bus).get_all_items()
            return sorted(
                Item(
                    item.get_attributes().get("service", ""),
                    item.get_attributes().get("username", ""),
                    item.get_secret().decode(),
                )
                for item in found
            )

    def lock(self) -> None:
        """Lock it, as it does when nobody has touched the computer for a while."""
        import secretstorage
        from jeepney.io.blocking import open_dbus_connection

        with closing(open_dbus_connection(bus=self._address)) as bus:
            secretstorage.get_default_collection(bus).lock()


@contextmanager
def running_secret_service(home: Path) -> Iterator[SecretService]:
    """Run one until the end of the block.

    Args:
        home: a folder with a short path: a socket's has at most 107 bytes.
    """
    if sys.platform != "linux":
        pytest.skip("the Secret Service is a thing of Linux")
    if missing := [name for name in PROGRAMS if shutil.which(name) is None]:
        reason = f"not installed: {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    service = SecretService(home)
    (home / "bus.conf").write_text(_BUS.format(home=home))
    env = environment(home) | service.env
    bus = subprocess.Popen(
        ["dbus-daemon", "--nofork", "--print-address", f"--config-file={home}/bus.conf"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
    )
    try:
        assert bus.stdout
        assert bus.stdout.readline(), "the bus did not start"
        keyring = _start_keyring(env)
        try:
            yield service
        finally:
            keyring.kill()
            keyring.wait(PATIENCE)
    finally:
        bus.kill()
        bus.wait(PATIENCE)
        bus.stdout.close()


def _start_keyring(env: dict[str, str]) -> "subprocess.Popen[bytes]":
    from jeepney import MatchRule
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    named = MatchRule(member="NameOwnerChanged", interface=message_bus.interface)
    named.add_arg_condition(0, "org.freedesktop.secrets")
    with (
        closing(open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"])) as bus,
        bus.filter(named) as found,
    ):
        Proxy(message_bus, bus).AddMatch(named)
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        assert keyring.stdin
        keyring.stdin.write(b"\n")
        keyring.stdin.close()
        bus.recv_until_filtered(found, timeout=PATIENCE)
    return keyring
