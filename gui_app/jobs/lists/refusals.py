"""Refusals that are said in more than one place."""

from gui_app.jobs.lists.table import ListError, unusable


def other(words: str) -> ListError:
    """Refuse a file of another kind, for example ``a PDF``."""
    return unusable(f"This is {words}. Open it in a spreadsheet, and save it as CSV or XLSX.")


def protected() -> ListError:
    """Refuse a file that is encrypted."""
    return unusable("A password protects this file. Save a copy without one, and open that.")


def damaged(detail: str) -> ListError:
    """Refuse a workbook that can't be understood."""
    return unusable(
        "This workbook is damaged, or not quite XLSX. "
        "Open it in a spreadsheet, and save it as XLSX or CSV.",
        detail,
    )
