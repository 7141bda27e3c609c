"""The menu Edit: its entries do in the field with the cursor what their keys do there."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gui_app.domain.words import tr
from gui_app.ui.icons import wear

_Key = QKeySequence.StandardKey

_Text = QLineEdit | QPlainTextEdit | QTextEdit


class EditMenu(QObject):
    """Undo, cut, copy and the like, for whatever has the focus.

    Args:
        menu: where they are put.
        window: whose they are.
    """

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[_Key, QAction] = {}
        entries = (
            (tr("&Undo"), _Key.Undo, "undo"),
            (tr("&Redo"), _Key.Redo, "redo"),
            None,
            (tr("Cu&t"), _Key.Cut, "cut"),
            (tr("&Copy"), _Key.Copy, "copy"),
            (tr("&Paste"), _Key.Paste, "paste"),
            None,
            (tr("Select &all"), _Key.SelectAll, "select-all"),
        )
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, key, icon = entry
            action = self._actions[key] = QAction(text, window)
            action.setShortcut(key)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(lambda _=False, key=key: _do(key))
            wear(action, icon)
            menu.addAction(action)
        menu.aboutToShow.connect(self._offer)
        # With the menu closed the keys must reach whatever has the focus by then.
        menu.aboutToHide.connect(self._offer_all)

    def _offer(self) -> None:
        possible = possible_in(_field(QApplication.focusWidget()))
        for key, action in self._actions.items():
            action.setEnabled(key in possible)

    def _offer_all(self) -> None:
        for action in self._actions.values():
            action.setEnabled(True)


def _do(key: _Key) -> None:
    """Do it where the focus is. A key sent there would come back here, as a shortcut."""
    field = _field(QApplication.focusWidget())
    if key not in possible_in(field):
        return
    if isinstance(field, QAbstractItemView):
        if key is _Key.SelectAll:
            field.selectAll()
        else:
            text = field.currentIndex().data(Qt.ItemDataRole.DisplayRole)
            QApplication.clipboard().setText(str(text or ""))
    elif isinstance(field, _Text):
        {
            _Key.Undo: field.undo,
            _Key.Redo: field.redo,
            _Key.Cut: field.cut,
            _Key.Copy: field.copy,
            _Key.Paste: field.paste,
            _Key.SelectAll: field.selectAll,
        }[key]()


def _field(focus: QWidget | None) -> QWidget | None:
    """Return what is typed into, in a widget made of several."""
    if isinstance(focus, QComboBox):
        return focus.lineEdit()
    return focus.findChild(QLineEdit) if isinstance(focus, QAbstractSpinBox) else focus


def possible_in(field: QWidget | None) -> set[_Key]:
    """Return what can be done now in a widget."""
    if isinstance(field, QAbstractItemView):
        return {_Key.SelectAll, *([_Key.Copy] if field.currentIndex().isValid() else [])}
    return _possible_in_text(field) if isinstance(field, _Text) else set()


def _possible_in_text(field: _Text) -> set[_Key]:
    if isinstance(field, QLineEdit):
        chosen, locked = field.hasSelectedText(), field.isReadOnly()
        secret = field.echoMode() != QLineEdit.EchoMode.Normal
        undo, redo = field.isUndoAvailable(), field.isRedoAvailable()
        paste = bool(QApplication.clipboard().text())
    else:
        chosen, secret = field.textCursor().hasSelection(), False
        locked = not field.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable
        undo, redo = field.document().isUndoAvailable(), field.document().isRedoAvailable()
        paste = field.canPaste()
    facts = {
        _Key.Undo: undo and not locked,
        _Key.Redo: redo and not locked,
        _Key.Cut: chosen and not locked and not secret,
        _Key.Copy: chosen and not secret,
        _Key.Paste: paste and not locked,
        _Key.SelectAll: True,
    }
    return {key for key, fact in facts.items() if fact}
