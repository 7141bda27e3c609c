"""Where data, settings, logs and resources lie."""

import sys
from pathlib import Path
from typing import NamedTuple

from gui_app.domain.errors import SettingsError
from gui_app.domain.words import tr

ENVIRONMENT = "DELETION_DESK_DATA_DIR"
_OURS = {"providers", "logs", "scratch", "settings.json"}


class DataFolder(NamedTuple):
    """The folder that holds everything the app writes, readable by its owner alone."""

    root: Path

    @property
    def history(self) -> Path:
        """Return the SQLite file of the history."""
        return self.root / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """Return the settings and accounts, without secrets."""
        return self.root / "settings.json"

    @property
    def providers(self) -> Path:
        """Return the folder of the person's own provider files."""
        return self.root / "providers"

    @property
    def scratch(self) -> Path:
        """Return the folder of what is kept only as long as an app runs."""
        return self.root / "scratch"

    @property
    def log(self) -> Path:
        """Return the newest log file."""
        return self.root / "logs" / "deletion-desk.log"

    def make(self) -> None:
        """Create the folders, 0700, and prove that files can be written.

        Raises:
            SettingsError: the folder can't be used.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            # Another program's folder, given by mistake, is not closed to it.
            if self.history.exists() or {p.name for p in self.root.iterdir()} <= _OURS:
                self.root.chmod(0o700)
            for folder in (self.providers, self.log.parent):
                folder.mkdir(exist_ok=True)
                folder.chmod(0o700)
            probe = self.root / ".probe"
            probe.touch(0o600)
            probe.unlink(missing_ok=True)  # another window may do the same
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise SettingsError(
                tr("The data folder can't be used"),
                tr("{folder}: {reason}. Choose another one.").format(
                    folder=self.root, reason=reason
                ),
            ) from error


def default_data_folder() -> Path:
    """Return the platform's place for a person's application data."""
    from platformdirs import user_data_path  # not needed where the folder is given

    return user_data_path("Deletion Desk", appauthor=False, roaming=False)


def resources() -> Path:
    """Return the folder of provider files and icons: frozen, from a wheel, or from source."""
    here = Path(__file__).resolve().parent
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle) / "resources"
    packed = here / "resources"
    return packed if packed.is_dir() else here.parent / "resources"
