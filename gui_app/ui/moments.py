"""Dates and times on screen: local, and in the order in which the person reads them.

In English they are ISO's, since Americans and Britons read 3/4 differently. What is exported or
kept on disk is never written by these functions.
"""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from gui_app.domain.words import number, tr

_ISO = "yyyy-MM-dd"

When = str | datetime
"""ISO 8601 as the history stores it, or a moment in any time zone."""


def moment(when: When, *, zone: bool = False, seconds: bool = True) -> str:
    """Return date and time, for example ``2026-11-22 17:38:05``.

    Args:
        when: the moment.
        seconds: to the second, else to the minute.
        zone: add the distance from UTC, for example ``+01:00``.
    """
    text = f"{day(when)} {clock(when, seconds=seconds)}"
    if not zone:
        return text
    distance = _local(when).isoformat(timespec="seconds")[19:]
    return f"{text}{distance}" if day_form() == _ISO else f"{text} {distance}"


def minute(when: When, *, year: bool = True) -> str:
    """Return date and time to the minute, for example ``22 Nov 2026 17:38``; for narrow places.

    Args:
        when: the moment.
        year: must be in it; some languages have no way to leave it out.
    """
    if day_form() != _ISO:
        return f"{day(when)} {clock(when)}"
    return f"{_date(when, 'd MMM yyyy' if year else 'd MMM')} {clock(when)}"


def clock(when: When, *, seconds: bool = False) -> str:
    """Return the time of the day, for example ``17:38``, or ``17:38:05``."""
    return _local(when).strftime("%H:%M:%S" if seconds else "%H:%M")


def day(when: When) -> str:
    """Return the local date, for example ``2026-11-22`` or ``22.11.2026``."""
    return _date(when, day_form())


def day_form() -> str:
    """Return how ``day`` writes a date, in Qt's letters (doc.qt.io/qt-6/qdate.html#toString)."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return _ISO
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def took(seconds: float) -> str:
    """Return how long something took, for example ``0.8 s``."""
    whole, tenth = divmod(round(seconds * 10), 10)
    return tr("{n} s").format(n=f"{number(whole)}{QLocale().decimalPoint()}{tenth}")


def _date(when: When, form: str) -> str:
    local = _local(when)
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def _local(when: When) -> datetime:
    return (datetime.fromisoformat(when) if isinstance(when, str) else when).astimezone()
