"""Desktop notifications: a word to somebody who is looking at another window."""

import sys

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE = 1_000
"""Milliseconds for the desktop to answer."""


class Notifier(QObject):
    """Tells the desktop; where nobody listens, nothing happens."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    def notify(self, title: str, text: str) -> None:
        """Show a title and a sentence; it doesn't wait for the desktop."""
        if sys.platform == "linux":
            self._over_bus(title, text)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = self._tray or QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._tray.hide)
            self._tray.show()
            self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information)

    def _over_bus(self, title: str, text: str) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        # Only to somebody who answers: what follows would wait for one who does not.
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "GetServerInformation")
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question, _PATIENCE), self)

        def answered() -> None:
            if not watcher.isError():
                _call(title, text)
            watcher.deleteLater()

        watcher.finished.connect(answered)


def _call(title: str, text: str) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface

    # The interface knows its types; a message of our own would carry no unsigned number.
    desktop = QDBusInterface(_SERVICE, _PATH, _SERVICE, QDBusConnection.sessionBus())
    desktop.setTimeout(_PATIENCE)
    arguments = (
        Q_ARG(str, QApplication.applicationName()),
        Q_ARG("uint", 0),  # replaces none
        Q_ARG(str, "deletion-desk"),
        Q_ARG(str, title),
        Q_ARG(str, text),
        Q_ARG("QStringList", []),
        Q_ARG("QVariantMap", {}),
        Q_ARG(int, -1),  # as long as the desktop shows them usually
    )
    QMetaObject.invokeMethod(desktop, "Notify", *arguments)
