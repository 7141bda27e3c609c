"""What a person sees of the app, read from its widgets by accessible name."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from gui_app.ui.list_window import ListWindow
from gui_app.ui.main_window import MainWindow
from gui_app.ui.messages import MessageBar

MOST_ROWS = 20
"""Rows of the history that are told, newest first."""

MOST_USERS = 5_000
"""Rows of a list that are told."""


def window() -> Any:
    """Return the main window; None while it is not on show or not all there."""
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    return next((w for w in found if w.isVisible() and w.furnished), None)


def list_window() -> Any:
    """Return the list window; None while none is on show."""
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, ListWindow))
    return next((w for w in found if w.isVisible()), None)


def front() -> Any:
    """Return the dialog on top, else the list window, else the main window."""
    return QApplication.activeModalWidget() or list_window() or window()


def named(parent: QWidget, kind: type[Any], name: str) -> Any:
    """Return the widget on show with an accessible name."""
    for widget in _on_show(parent, kind):
        if widget.accessibleName() == name:
            return widget
    raise LookupError(f"no {name} is on show")


def look() -> dict[str, Any]:
    """Tell what is on show: of the main window always, and of what is in front."""
    main, top = window(), front()
    if main is None:
        return {}
    history = main.history.table  # behind the first-run page, maybe
    inputs = [w for w in _on_show(top, QLineEdit) if not w.isReadOnly()]
    plain = [w for w in inputs if w.echoMode() == QLineEdit.EchoMode.Normal]
    outputs = [w for k in (QLineEdit, QPlainTextEdit) for w in main.findChildren(k)]
    accounts = [w for w in _on_show(top, QComboBox) if w.accessibleName() == "Account"]
    return {
        "bar": next(b.text for b in main.findChildren(MessageBar) if b.window() is main),
        "count": history.model().rowCount(),
        "rows": _rows(history),
        "details": {w.accessibleName(): _text(w) for w in outputs if w.isReadOnly()},
        "dialog": top.windowTitle() if top is not main else None,
        "busy": bool(getattr(top, "_busy", None)),  # a click would be lost
        "buttons": [w.text() for w in _on_show(top, QPushButton)],
        "labels": [w.text() for w in _on_show(top, QLabel)],
        "values": {w.accessibleName(): w.text() for w in plain},
        "problems": {w.accessibleName(): w.accessibleDescription() for w in inputs},
        "accounts": [w.itemText(i) for w in accounts for i in range(w.count())],
        "account": next((w.currentText() for w in accounts), None),
    }


def look_at_list(*, whole: bool) -> dict[str, Any]:
    """Tell what is on show in the list window.

    Args:
        whole: also the texts of every row of its table.
    """
    lists = list_window()
    if lists is None:
        return {}
    tables = [t for t in _on_show(lists, QTableView) if t.accessibleName() == "Users in the list"]
    return {
        "labels": [w.text() for w in _on_show(lists, QLabel)],
        "buttons": [w.text() for w in _on_show(lists, QPushButton) if w.isEnabled()],
        "rows": _rows(tables[0], MOST_USERS if whole else 0) if tables else None,
        "count": tables[0].model().rowCount() if tables else None,
    }


def texts() -> list[str]:
    """Return every text of every widget there is, shown or not."""
    return sorted({text for widget in QApplication.allWidgets() for text in _all_texts(widget)})


def _on_show(parent: QWidget, kind: type[Any]) -> list[Any]:
    return [w for w in parent.findChildren(kind) if w.isVisible()]


def _rows(table: QTableView, most: int = MOST_ROWS) -> list[dict[str, str]]:
    model = table.model()
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    return [
        {title: model.index(row, column).data() for column, title in enumerate(titles)}
        for row in range(min(model.rowCount(), most))
    ]


def _text(widget: Any) -> str:
    text: str = widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()
    return text


def _all_texts(widget: Any) -> list[str]:
    names = ("text", "displayText", "toPlainText", "placeholderText", "currentText", "title")
    found = [getattr(widget, n)() for n in names if callable(getattr(widget, n, None))]
    if isinstance(widget, QMessageBox):
        found += [widget.informativeText(), widget.detailedText()]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()):
        wide = model.columnCount() if isinstance(widget, QTableView) else 1
        cells = ((r, c) for r in range(model.rowCount()) for c in range(wide))
        found += [model.index(r, c).data() for r, c in cells]
    found += [widget.windowTitle(), widget.toolTip(), widget.whatsThis(), widget.statusTip()]
    found += [widget.accessibleName(), widget.accessibleDescription(), widget.objectName()]
    return [t for t in found if isinstance(t, str)]
