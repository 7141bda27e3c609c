"""The log file: rotating, the owner's alone, and without secrets."""

import logging
from collections.abc import Callable, Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from gui_app.domain.redaction import Redactor

_SIZE = 1_000_000
_KEPT = 3


class _Formatter(logging.Formatter):
    """Scrubs the finished text, so that tracebacks and arguments are covered too."""

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = secrets
        self._known: frozenset[str] = frozenset()
        self._redactor = Redactor(())

    def format(self, record: logging.LogRecord) -> str:
        secrets = frozenset(self._secrets())
        if secrets != self._known:
            self._known, self._redactor = secrets, Redactor(secrets)
        return self._redactor.scrub(super().format(record))


class _Handler(RotatingFileHandler):
    def _open(self) -> Any:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


def start(file: Path, secrets: Callable[[], Iterable[str]]) -> logging.Handler:
    """Log to a file from now on; return the handler, to be given to ``stop``.

    Args:
        file: the newest log file; older ones lie beside it.
        secrets: returns every secret value in use.
    """
    handler = _Handler(
        file,
        maxBytes=_SIZE,
        backupCount=_KEPT,
        encoding="utf-8",
        delay=True,
        errors="backslashreplace",
    )
    handler.setFormatter(_Formatter(secrets))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    logging.raiseExceptions = False  # else what can't be logged is printed, secrets included
    for chatty in ("qasync", "urllib3"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger().removeHandler(handler)
    handler.close()
