"""A screen, a keyboard, and what a screen reader sees of the windows on it: AT-SPI over D-Bus."""

import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Self

import jeepney
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from raw_server import PATIENCE

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""Starts the accessibility bus; a test's session bus knows no other service, no keyring either."""

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={home}/bus</listen>
  <servicedir>{home}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
"""
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ANNOUNCED = "Announcement"
_SOON = 0.05
_PRESSED = 2.0
"""Seconds after which a key that did nothing is pressed again."""

STATES = {11: "focusable", 12: "focused", 24: "sensitive", 25: "showing"}
"""Those of AtspiStateType that are looked at."""
LABELLED_BY = 2
"""AtspiRelationType."""
PASSWORD_TEXT = 40
"""AtspiRole."""


class Node:
    """One object of the tree.

    Attributes:
        id: its address, the same as long as it lives.
    """

    def __init__(self, bus: DBusConnection, owner: str, path: str) -> None:
        self._bus = bus
        self.id = (owner, path)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"{self.role} “{self.name}”"

    @property
    def name(self) -> str:
        """Return what it is called."""
        return str(self._property(_ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        """Return what it is, for example ``push button``."""
        return str(self._call(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def is_secret(self) -> bool:
        """Whether what is typed is kept from ears; Qt tells it by the role's number alone."""
        return bool(self._call(_ACCESSIBLE, "GetRole")[0] == PASSWORD_TEXT)

    @property
    def states(self) -> set[str]:
        """Return those of ``STATES`` that it has."""
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for bit, name in STATES.items() if bits >> bit & 1}

    @property
    def text(self) -> str:
        """Return what stands in a text field."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    @property
    def labelled(self) -> bool:
        """Whether another object is its label."""
        relations = self._call(_ACCESSIBLE, "GetRelationSet")[0]
        return any(kind == LABELLED_BY and targets for kind, targets in relations)

    @property
    def children(self) -> list["Node"]:
        """Return what is in it."""
        found = self._call(_ACCESSIBLE, "GetChildren")[0]
        return [Node(self._bus, owner, path) for owner, path in found]

    def shown(self) -> Iterator["Node"]:
        """Yield it and what is in it, as far as it is on screen; of tables the table alone."""
        with suppress(LookupError):  # it may go while one looks
            if self.role not in ("application", "frame", "dialog") and "showing" not in self.states:
                return
            yield self
            for child in self.children if self.role not in ("table", "tree", "list") else ():
                yield from child.shown()

    def _call(self, interface: str, method: str, form: str | None = None, body: Any = ()) -> Any:
        address = jeepney.DBusAddress(self.id[1], self.id[0], interface)
        return self._ask(jeepney.new_method_call(address, method, form, body))

    def _property(self, interface: str, name: str) -> Any:
        address = jeepney.DBusAddress(self.id[1], self.id[0], interface)
        return self._ask(jeepney.Properties(address).get(name))[0][1]

    def _ask(self, message: jeepney.Message) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is jeepney.MessageType.error:
            raise LookupError(reply.body)
        return reply.body


class Screen:
    """A virtual screen with a window manager, a session bus and an accessibility bus.

    Attributes:
        env: what an app needs to appear on it.
        said: what was announced, in order; ``listen`` first.
    """

    def __init__(self, env: dict[str, str], bus: str) -> None:
        self.env = env
        self.said: deque[str] = deque()
        self._address = bus
        self._bus = open_dbus_connection(bus=bus)
        self._root = Node(self._bus, _REGISTRY, _ROOT)

    def close(self) -> None:
        """Look no more."""
        self._bus.close()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, for example ``ctrl+f``, ``Tab``."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--clearmodifiers", "--delay", "2", "--", text)

    def nodes(self) -> list[Node]:
        """Return everything that is on screen."""
        return [node for app in self._root.children for node in app.shown()]

    def find(self, role: str, name: str) -> Node:
        """Wait for an object that is on screen."""
        return self.until(
            lambda: next((n for n in self.nodes() if (n.role, n.name) == (role, name)), None)
        )

    def focused(self) -> Node | None:
        """Return what has the keyboard."""
        for node in self.nodes():
            with suppress(LookupError):  # it may go while one looks
                # Qt calls the chosen tab and the page around it focused whatever else is.
                around = node.role == "page tab" or (node.role == "filler" and not node.name)
                if "focused" in node.states and not around:
                    return node
        return None

    def walk_to(self, role: str, name: str, key: str = "Tab") -> Node:
        """Press Tab until an object has the keyboard, as a person does who knows its name."""
        passed: list[str] = []
        for _ in range(80):
            node = self.until(self.focused)
            if (node.role, node.name) == (role, name):
                return node
            passed.append(repr(node))
            self.move_on(node, key)
        raise AssertionError(f"no way to the {role} “{name}”; passed {passed}")

    def move_on(self, node: Node, key: str = "Tab") -> None:
        """Press a key until something else has the keyboard; a window that comes up loses some."""
        for _ in range(round(PATIENCE / _PRESSED)):
            self.press(key)
            soon = time.monotonic() + _PRESSED
            while time.monotonic() < soon:
                if self.focused() not in (node, None):
                    return
                threading.Event().wait(_SOON)
        raise AssertionError(f"no way on from {node}")

    def until(self, fact: Callable[[], Any]) -> Any:
        """Look until something is so, and return it."""
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(LookupError):
                if found := fact():
                    return found
            assert time.monotonic() < end, f"waited in vain; on screen: {self.nodes()}"
            threading.Event().wait(_SOON)

    @contextmanager
    def listening(self) -> Iterator[Self]:
        """Collect in ``said`` what apps announce."""
        with open_dbus_connection(bus=self._address) as bus:
            registry = jeepney.DBusAddress(
                "/org/a11y/atspi/registry", _REGISTRY, "org.a11y.atspi.Registry"
            )
            ask = ("object:announcement", [], "")
            bus.send_and_get_reply(
                jeepney.new_method_call(registry, "RegisterEvent", "sass", ask), timeout=PATIENCE
            )
            rule = jeepney.MatchRule(
                type="signal", interface="org.a11y.atspi.Event.Object", member=_ANNOUNCED
            )
            bus.send_and_get_reply(jeepney.message_bus.AddMatch(rule), timeout=PATIENCE)
            over = threading.Event()
            thread = threading.Thread(target=self._listen, args=(bus, over))
            thread.start()
            try:
                yield self
            finally:
                over.set()
                thread.join()

    def _listen(self, bus: DBusConnection, over: threading.Event) -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                message = bus.receive(timeout=_SOON)
                if message.header.fields.get(jeepney.HeaderFields.member) == _ANNOUNCED:
                    self.said.append(str(message.body[3][1]))

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self.env, check=True, timeout=PATIENCE)


@contextmanager
def screen(home: Path) -> Iterator[Screen]:
    """Open a screen that ends with the test."""
    with ExitStack() as stack:
        display = _told(stack, ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"], {})
        env = {"DISPLAY": f":{display}", "PATH": os.environ["PATH"], "HOME": str(home)}
        env["XDG_RUNTIME_DIR"] = str(home)
        (home / LAUNCHER.name).symlink_to(LAUNCHER)
        config = home / "bus.conf"
        config.write_text(_BUS.format(home=home))
        daemon = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        bus = _told(stack, daemon, env)
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        _start(stack, ["openbox"], env)
        with open_dbus_connection(bus=bus) as session:
            launcher = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            ask = jeepney.new_method_call(launcher, "GetAddress")
            (address,) = session.send_and_get_reply(ask, timeout=PATIENCE).body
        env |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        shown = Screen(env, address)
        stack.callback(shown.close)
        yield shown


def _told(stack: ExitStack, command: list[str], env: dict[str, str]) -> str:
    """Start a program and return the first line that it prints."""
    process = _start(stack, command, env, stdout=subprocess.PIPE)
    assert process.stdout
    stack.callback(process.stdout.close)
    return str(process.stdout.readline()).strip()


def _start(stack: ExitStack, command: list[str], env: dict[str, str], **how: Any) -> Any:
    process = subprocess.Popen(
        command, env=os.environ | env, stderr=subprocess.DEVNULL, text=True, **how
    )

    def end() -> None:
        process.terminate()
        process.wait(PATIENCE)

    stack.callback(end)
    return process
