"""What a credential can be."""

from gui_app.credentials.store import LONGEST, SecretStore
from gui_app.domain import obstacles
from gui_app.domain.errors import CredentialError
from gui_app.domain.notes import note
from gui_app.domain.text import visible
from gui_app.domain.words import english, mark, number, tr, trn, wrong


def problem_in_credential(value: str) -> str | None:
    """Say why a value can't be a credential; None if it can.

    Headers carry them, and only printable ASCII passes every server in between unchanged.
    """
    if not value:
        return tr("Fill this in")
    if len(value) > LONGEST:
        long = trn(
            "Too long: {n} characters, at most {most}",
            "Too long: {n} character, at most {most}",
            len(value),
        )
        return long.format(most=number(LONGEST))
    for char in value:
        if not " " <= char <= "~":
            return _named(char)
    if value != value.strip(" "):
        return tr("Leave out the blanks before and after it")
    return None


def check_credential(name: str, value: str, store: SecretStore) -> None:
    """Refuse what can't be a credential, or is too long to be kept.

    Args:
        name: of the credential.
        value: what it shall be.
        store: where it shall be kept.

    Raises:
        CredentialError: says why.
    """
    with english():  # what hinders a new token goes on record
        message, title = _problem(name, value), store.title
    if message:
        shown = _problem(name, value)
        raise CredentialError(mark("This credential can't be saved"), message, translated=shown)
    if len(value) > store.longest:
        sizes = {"n": f"{len(value):,}", "most": f"{store.longest:,}"}
        message = note(obstacles.CREDENTIAL_TOO_LONG, label=name, store=title, **sizes)
        raise CredentialError(mark("This credential is too long"), message)


def _problem(name: str, value: str) -> str:
    problem = problem_in_credential(value)
    return wrong(name, problem) if problem else ""


def _named(char: str) -> str:
    if char in _CONTROLS:
        return tr(_CONTROLS[char])
    if visible(char) != char:
        text = tr(
            "Contains an invisible character ({code}); "
            "only plain letters, digits and signs can be sent"
        )
    else:
        text = tr("Contains “{char}” ({code}); only plain letters, digits and signs can be sent")
    return text.format(char=char, code=f"U+{ord(char):04X}")


_CONTROLS = {
    "\n": mark("Contains a line break; only plain letters, digits and signs can be sent"),
    "\r": mark(
        "Contains a line break (carriage return); only plain letters, digits and signs can be sent"
    ),
    "\t": mark("Contains a tab; only plain letters, digits and signs can be sent"),
    "\0": mark("Contains a NUL character; only plain letters, digits and signs can be sent"),
}
