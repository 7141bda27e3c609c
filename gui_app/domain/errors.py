"""Errors with a title and a message for people, and a detail for the technician."""

from gui_app.domain.words import tr


class DeskError(Exception):
    """Something went wrong that a person should read about.

    Its message may go on record, where it stays English, see ``notes``; then it is one made by
    ``note``. Of one that never does, title and message may be in the person's language already.

    Args:
        title: a few words, for a heading.
        message: a sentence that says what happened and what to do.
        detail: the technical cause, for whoever is asked for help; may be empty.
        translated: the message in the person's language, if ``notes`` can't make it from the
            English one.
    """

    def __init__(self, title: str, message: str, detail: str = "", translated: str = "") -> None:
        super().__init__(f"{title}: {_with(message, detail)}")
        self._title = title
        self._translated = translated
        self.note = message
        self.detail = detail

    @property
    def title(self) -> str:
        """Return the title in the person's language."""
        return tr(self._title)

    @property
    def message(self) -> str:
        """Return the message in the person's language."""
        from gui_app.domain.notes import shown  # a start without an error needs no notes

        return self._translated or shown(self.note)

    @property
    def words(self) -> str:
        """Return the message with its detail, for one place on screen."""
        return _with(self.message, self.detail)

    @property
    def note_with_detail(self) -> str:
        """Return what ``words`` does, as it goes on record."""
        return _with(self.note, self.detail)


class JournalError(DeskError):
    """The history can't be opened, read or written."""


class NotAHistoryError(JournalError):
    """The file in the history's place is damaged, too new, or not a history at all."""


class DamagedError(NotAHistoryError):
    """The file in the history's place is damaged; some of it may still be readable."""


class NotInHandError(JournalError):
    """The row is finished already, or another window has it in hand; trying again can't help."""


class CredentialError(DeskError):
    """A credential is missing, unreadable or can't be kept."""


class SettingsError(DeskError):
    """The settings can't be read or written."""


class RequestError(DeskError):
    """A request can't be made from these values, or is not the one that was meant."""


def _with(message: str, detail: str) -> str:
    return f"{message} ({detail})" if detail else message
