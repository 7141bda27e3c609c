"""A data folder, apps on it, and servers; all of it is gone after each test."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

sys.path.append(str(Path(__file__).parent))  # for the helpers beside this file

from desk import Desk
from raw_server import Play, Server
from secret_service import SecretService, running_secret_service

if sys.platform == "win32":  # no signals, no file descriptors to hand on
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def open_desk(data: Path, home: Path) -> Iterator[Callable[..., Desk]]:
    """Return a function that starts the app on the data folder; see ``Desk``."""
    with ExitStack() as stack:

        def start(**setup: object) -> Desk:
            desk = stack.enter_context(Desk(data, home, **setup))  # type: ignore[arg-type]
            desk.ready()
            return desk

        yield start


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Return a function that starts a server with a play; see ``raw_server``."""
    with ExitStack() as stack:

        def start(play: Play | None = None, **how: Any) -> Server:
            return stack.enter_context(Server(play, **how))

        yield start


@pytest.fixture
def keyring() -> Iterator[SecretService]:
    """A real, unlocked GNOME Keyring; its ``env`` is for the app."""
    with (
        tempfile.TemporaryDirectory(prefix="desk-", dir="/tmp") as folder,
        running_secret_service(Path(folder)) as service,
    ):
        yield service
