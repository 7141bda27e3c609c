"""What lists that are no files are called: in English on record, on screen as the person speaks."""

from gui_app.domain.words import mark, tr

PASTED = mark("pasted text")
AGAIN = mark("Failed of {list}")
FOUND = mark("users found at {provider}")


def failed_of(name: str) -> str:
    """Name the list of those of another list, or of such a list, who are sent again."""
    begin = AGAIN.partition("{")[0]
    return name if name.startswith(begin) else begin + name


def shown(name: str) -> str:
    """Return a list's name on record in the person's language; a file's name as it is."""
    if name == PASTED:
        return tr(PASTED)
    if rest := _behind(AGAIN, name):
        return tr(AGAIN).format(list=shown(rest))
    if rest := _behind(FOUND, name):
        return tr(FOUND).format(provider=rest)
    return name


def _behind(template: str, name: str) -> str:
    begin = template.partition("{")[0]
    return name.removeprefix(begin) if name.startswith(begin) else ""
