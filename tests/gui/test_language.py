"""What Qt itself says in the app's windows is in the person's language too."""

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from gui_app.ui.language import LANGUAGES, speak

TOOL = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "translations.py"))


@pytest.fixture
def spoken(qapp):
    """Speak a language until the test is over."""
    before = QLocale()
    yield speak
    speak("en")
    QLocale.setDefault(before)


def test_qts_own_words_are_ours_where_qt_has_none():
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    missing = {code for code in LANGUAGES if not (folder / f"qtbase_{code}.qm").is_file()}
    assert missing == TOOL["NOT_IN_QT"]


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field_is_translated(spoken, qtbot, kind, code):
    field = kind("text")
    qtbot.addWidget(field)
    english = {action.text() for action in field.createStandardContextMenu().actions()} - {""}
    spoken(code)
    there = {action.text() for action in field.createStandardContextMenu().actions()} - {""}
    assert len(there) == len(english) >= 7
    assert there & english == set()


@pytest.mark.parametrize("code", sorted(TOOL["NOT_IN_QT"]))
def test_the_file_dialog_is_translated(spoken, qtbot, code):
    def texts() -> set[str]:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        qtbot.addWidget(dialog)
        return {button.text() for button in dialog.findChildren(QPushButton)} - {""}

    english = texts()
    spoken(code)
    assert len(texts()) == len(english) == 2
    assert texts() & english == set()
