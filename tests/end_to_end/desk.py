"""The app in a process of its own, as a test sees and drives it."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from raw_server import PATIENCE

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]

VERIGATOR = "Messente Verigator"
KONSIGN = "Konsign"
CREDENTIALS = {
    VERIGATOR: {"API username": "desk", "API password": "pass-word-1"},
    KONSIGN: {"Access token": "token-value-1"},
}
USERS: dict[str, dict[str, str]] = {
    VERIGATOR: {"Service ID": "81213bfd-b690-499e-b9d2-8754cb1550e8", "User ID": "user-1"},
    KONSIGN: {"Company ID": "39", "User ID": "1129", "Email": "a@example.com"},
}
"""Field values of one user per provider."""

_NOISE = re.compile(r"This plugin does not support propagateSizeHints\(\)\n")
_SOON = 0.02


class Desk:
    """One running app on a data folder, driven through its widgets.

    Args:
        data: the data folder.
        home: HOME and everything else that belongs to a person.
        args: for the app, in place of ``--data-dir DATA``.
        env: additional environment.
        setup: additional setup for the driver.
    """

    def __init__(
        self,
        data: Path,
        home: Path,
        args: Sequence[str] | None = None,
        env: Mapping[str, str] | None = None,
        **setup: Any,
    ) -> None:
        self._data = data
        self._output = home / f"output-{time.monotonic_ns()}"
        self._output.mkdir(parents=True)
        ours, theirs = socket.socketpair()
        ours.settimeout(PATIENCE)
        self._socket = ours
        self._lines = ours.makefile("r")
        self._stopped: set[str] = set()
        setup["socket"] = theirs.fileno()
        setup["args"] = ["--data-dir", str(data)] if args is None else list(args)
        command = [sys.executable, str(HERE / "driver.py"), json.dumps(setup)]
        with (
            theirs,
            (self._output / "out").open("wb") as out,
            (self._output / "err").open("wb") as err,
        ):
            self.process = subprocess.Popen(
                command,
                env=environment(home) | dict(env or {}),
                cwd=home,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._lines.close()
        self._socket.close()

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self.process.pid

    @property
    def out(self) -> str:
        """Return what was written to standard output so far."""
        return (self._output / "out").read_text()

    @property
    def err(self) -> str:
        """Return standard error so far, without what the offscreen platform always says."""
        return _NOISE.sub("", (self._output / "err").read_text())

    @property
    def log(self) -> str:
        """Return the log file so far."""
        file = self._data / "logs" / "deletion-desk.log"
        return file.read_text() if file.exists() else ""

    def do(self, command: str, **values: Any) -> Any:
        """Let the driver do something; see ``driver.Hands``."""
        self._socket.sendall(json.dumps({"do": command, **values}).encode() + b"\n")
        while "stopped" in (answer := self._line()):
            self._stopped.add(answer["stopped"])
        assert "trouble" not in answer, f"{command} {list(values)}: {answer['trouble']}"
        return answer["answer"]

    def wait_for_stop(self, place: str) -> None:
        """Wait until the app stands still at a place."""
        while place not in self._stopped:
            self._stopped.add(self._line()["stopped"])

    def until(self, fact: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """Look until something is so; return what was seen then, see ``eyes.look``."""
        end = time.monotonic() + PATIENCE
        while not _holds(fact, seen := self.do("look")):
            assert time.monotonic() < end, f"waited in vain; on screen: {seen}\n{self.err}"
            threading.Event().wait(_SOON)
        return seen

    def ready(self) -> dict[str, Any]:
        """Wait until the window is up and the accounts are offered."""
        return self.until(
            lambda s: (
                s["accounts"]
                or any(t.startswith("No account yet.") for t in s["labels"])
                or "Go on…" in s["buttons"]
            )
        )

    def kill(self) -> None:
        """End the process as nothing can prevent."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def quit(self, number: int = signal.SIGTERM) -> int:
        """Ask the process politely to end, and return its exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def open_accounts(self, provider: str) -> dict[str, Any]:
        """Open a provider's accounts; return what is on screen then."""
        self.do("open_tab", title=provider)
        self.do("click", text="Accounts…")
        return self.until(lambda s: "Account name" in s["values"] and not s["busy"])

    def add_account(
        self, provider: str, address: str, name: str = "Main", **credentials: str
    ) -> None:
        """Make an account through the dialog, as a person does."""
        self.open_accounts(provider)
        self.do("click", text="Add")
        self.do("type", name="Account name", text=name)
        self.do("type", name="API address", text=address)
        for label, value in (credentials or CREDENTIALS[provider]).items():
            self.do("type", name=label, text=value)
        self.do("click", text="Save")
        self.until(lambda s: any(text.startswith("Saved") for text in s["labels"]))
        self.do("click", text="Close")
        self.until(lambda s: s["dialog"] is None and name in s["accounts"])

    def fill(self, provider: str, **fields: str) -> None:
        """Fill in a provider's fields; those not given are taken from ``USERS``."""
        self.do("open_tab", title=provider)
        for name, value in (USERS[provider] | fields).items():
            self.do("type", name=name, text=value)

    def delete(self, provider: str, **fields: str) -> None:
        """Fill in, choose Delete user…, and confirm; do not wait for what becomes of it."""
        self.fill(provider, **fields)
        self.do("click", text="Delete user…")
        self.until(lambda s: s["dialog"] and "Delete" in s["buttons"])
        self.do("click", text="Delete")
        self.until(lambda s: s["dialog"] is None)

    def outcome(self, provider: str, **fields: str) -> dict[str, str]:
        """Delete a user and return the row once it has an outcome."""
        before = self.do("look")["count"]
        self.delete(provider, **fields)
        seen = self.until(lambda s: s["count"] > before and s["rows"][0]["Outcome"] != "Sending…")
        row: dict[str, str] = seen["rows"][0]
        return row

    def preview(self, provider: str, text: str) -> dict[str, Any]:
        """Paste a list into the provider's list window and return what is made of it."""
        self.do("open_tab", title=provider)
        self.do("click", text="Delete a list…")
        self.until_list(lambda s: "Paste" in s["buttons"])
        self.do("copy", text=text)
        self.do("click", text="Paste")
        return self.until_list(lambda s: s["rows"] is not None and "Start" in s["buttons"])

    def start_list(self, provider: str, text: str, count: int) -> None:
        """Paste a list, choose Start, and confirm by typing the number of users."""
        self.preview(provider, text)
        self.confirm_list(count)

    def confirm_list(self, count: int) -> None:
        """Choose Start and confirm by typing the number of users."""
        self.do("click", text="Start")
        self.until(lambda s: s["dialog"] and "Number of users" in s["values"])
        self.do("type", name="Number of users", text=str(count))
        self.do("click", text=f"Delete {count:,} users")
        self.until_list(lambda s: "Start" not in s["buttons"] and s["rows"] is not None)

    def go_on(self) -> None:
        """Answer the question at the start, and resume the list that is not finished."""
        self.until(lambda s: s["dialog"] and "Go on…" in s["buttons"])
        self.do("click", text="Go on…")
        self.until_list(lambda s: "Resume" in s["buttons"])
        self.do("click", text="Resume")

    def until_list(self, fact: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """Look at the list window until something is so; return all that is seen then.

        Args:
            fact: see ``eyes.look_at_list``; the rows are not told to it.
        """
        end = time.monotonic() + PATIENCE
        while not _holds(fact, seen := self.do("look_at_list", whole=False)):
            assert time.monotonic() < end, f"waited in vain; on screen: {seen}\n{self.err}"
            threading.Event().wait(_SOON)
        whole: dict[str, Any] = self.do("look_at_list", whole=True)
        return whole

    def details(self, row: int = 0) -> dict[str, str]:
        """Click a row of the history and return what is shown of it."""
        self.do("select", row=row)
        shown: dict[str, str] = self.do("look")["details"]
        return shown

    def _line(self) -> dict[str, Any]:
        text = self._lines.readline()
        assert text, f"the app ended: {self.process.wait(PATIENCE)}\n{self.err}"
        line: dict[str, Any] = json.loads(text)
        return line


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a person without a screen, a keyring or a proxy."""
    folders = {"TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "share"}
    folders |= {"XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    for folder in folders.values():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        **{name: str(home / folder) for name, folder in folders.items()},
    }


def _holds(fact: Callable[[dict[str, Any]], Any], seen: dict[str, Any]) -> bool:
    try:
        return bool(fact(seen))
    except LookupError:  # what it is about is not there yet
        return False
