"""Errors with a title and a message for people, and a detail for the technician."""


class DeskError(Exception):
    """Something went wrong that a person should read about.

    Args:
        title: a few words, for a heading.
        message: a sentence that says what happened and what to do.
        detail: the technical cause, for whoever is asked for help; may be empty.
    """

    def __init__(self, title: str, message: str, detail: str = "") -> None:
        super().__init__(f"{title}: {message}" + (f" ({detail})" if detail else ""))
        self.title = title
        self.message = message
        self.detail = detail

    @property
    def words(self) -> str:
        """Return the message with its detail, for one place on screen."""
        return f"{self.message} ({self.detail})" if self.detail else self.message


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
