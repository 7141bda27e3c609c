"""settings.json: what the app remembers between starts. Holds no secrets."""

import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gui_app.domain import obstacles
from gui_app.domain.errors import SettingsError
from gui_app.domain.notes import note
from gui_app.domain.words import mark, tr

_PATIENCE = 5.0
"""Seconds to wait for another window of the app that is reading or saving."""

_IN_USE = {"read": obstacles.NOT_READ_IN_USE, "saved": obstacles.NOT_SAVED_IN_USE}
_NO_ACCESS = {"read": obstacles.SETTINGS_NOT_READ, "saved": obstacles.SETTINGS_NOT_SAVED}

_Sections = dict[str, dict[str, Any]]


class Settings:
    """One JSON object of sections, each an object; shared by all windows of the app.

    Args:
        path: the file; its folder must exist. It is made at the first change.

    Attributes:
        notice: a sentence for the person if a damaged file was put aside, else None.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice: str | None = None

    def read(self, section: str) -> dict[str, Any]:
        """Return a section as it is on disk now; empty if there is none.

        Raises:
            SettingsError: the file can't be read.
        """
        with self._locked("read"):
            return self._load().get(section, {})

    def glance(self, section: str) -> dict[str, Any]:
        """Return a section for the first paint, which waits for nobody; empty if it is damaged.

        Elsewhere than on Windows the file is whole at any time, since it is always replaced.

        Raises:
            SettingsError: the file can't be read.
        """
        if sys.platform == "win32":
            return self.read(section)
        try:
            return _parse(self._path.read_bytes()).get(section, {})
        except (FileNotFoundError, ValueError, RecursionError):
            return {}
        except OSError:
            return self.read(section)  # says what is wrong

    def update(self, section: str, change: Callable[[dict[str, Any]], None]) -> None:
        """Let ``change`` alter a section in place, and save it.

        Raises:
            SettingsError: nothing was changed; the disk is full or read-only, for example.
        """
        with self._locked("saved"):
            sections = self._load()
            change(sections.setdefault(section, {}))
            self._replace(json.dumps(sections, indent=2))

    @contextlib.contextmanager
    def _locked(self, done: str) -> Iterator[None]:
        from filelock import FileLock, Timeout  # takes a while, and the first paint needs none

        # Readers lock too: Windows can't replace a file that someone has open.
        lock = FileLock(f"{self._path}.lock", timeout=_PATIENCE, mode=0o600)
        try:
            with lock:
                yield
        except Timeout as error:
            raise SettingsError(
                mark("Settings in use"),
                note(_IN_USE[done]),
                str(error),
            ) from error
        except OSError as error:
            raise SettingsError(
                mark("Settings not available"),
                note(_NO_ACCESS[done], folder=self._path.parent),
                str(error),
            ) from error

    def _load(self) -> _Sections:
        try:
            return _parse(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            self._put_aside()
            return {}

    def _put_aside(self) -> None:
        from datetime import UTC, datetime  # rarely needed, and the first paint can't wait

        aside = f"{self._path.name}.broken-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
        self._path.replace(self._path.with_name(aside))
        self.notice = tr(
            "The settings could not be read, so the app starts with its defaults and without "
            "accounts. The old file was kept as {file} in {folder}."
        ).format(file=aside, folder=self._path.parent)

    def _replace(self, text: str) -> None:
        handle, name = tempfile.mkstemp(prefix=f"{self._path.name}.", dir=self._path.parent)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _parse(data: bytes) -> _Sections:
    sections = json.loads(data)
    if not isinstance(sections, dict) or not all(isinstance(s, dict) for s in sections.values()):
        raise ValueError("not an object of objects")
    return sections
