"""The person's language: Qt's translators behind ``domain.words``."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui_app import paths
from gui_app.domain import words

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "et": "Eesti",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
}
"""What the window speaks, each by its own name.

All but English have a file ``translations/deletion-desk_<language>.qm``.
"""


def speak(language: str = "") -> str:
    """Speak a language from now on; what is on screen already stays as it is.

    Args:
        language: one of ``LANGUAGES``; empty for the first of the system's that is among them.

    Returns:
        The language that is spoken.
    """
    app = QCoreApplication.instance()
    for old in app.findChildren(QTranslator) if app else []:
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    code = language if language in LANGUAGES else _of_the_system()
    system = QLocale.system()
    # The person's own region where it is one of the language's, for dates and numbers.
    QLocale.setDefault(system if _code(system) == code else QLocale(code))
    if code == "en":
        words.use(None)
        return code
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(paths.resources() / "translations")
    for name, folder in (("qtbase", qt), ("deletion-desk", own)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):  # Qt itself does not speak all of them
            QCoreApplication.installTranslator(translator)
    words.use(_translate, _number)
    return code


def spoken() -> str:
    """Return the code of the language that is spoken."""
    code = _code(QLocale())
    return code if code in LANGUAGES else "en"


def english_here() -> bool:
    """Tell from the environment alone that ``speak`` would change nothing; Qt takes 6 ms for it."""
    if sys.platform != "linux":
        return False
    names = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next(filter(None, map(os.environ.get, names)), "C")
    return chosen.partition("_")[0].partition(".")[0] in ("C", "POSIX", "en")


def _translate(source: str, comment: str, number: int) -> str:
    return QCoreApplication.translate("", source, comment, number)


def _number(n: int) -> str:
    # Where a sentence is looked through for hidden characters, no-break blanks are among them.
    return QLocale().toString(n).replace("\u00a0", " ").replace("\u202f", " ")


def _of_the_system() -> str:
    known = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in known if code in LANGUAGES), "en")


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
