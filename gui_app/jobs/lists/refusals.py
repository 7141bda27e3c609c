"""Refusals that are said in more than one place."""

from gui_app.domain.words import tr
from gui_app.jobs.lists.table import ListError, unusable


def other(words: str) -> ListError:
    """Refuse a file of another kind.

    Args:
        words: what it is, translated, for example ``a PDF``.
    """
    text = tr("This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.")
    return unusable(text.format(something=words))


def protected() -> ListError:
    """Refuse a file that is encrypted."""
    return unusable(tr("A password protects this file. Save a copy without one, and open that."))


def damaged(detail: str) -> ListError:
    """Refuse a workbook that can't be understood."""
    text = tr(
        "This workbook is damaged, or not quite XLSX. "
        "Open it in a spreadsheet, and save it as XLSX or CSV."
    )
    return unusable(text, detail)
