"""Beside the form for a provider: what will be sent, and what happened when it was tried."""

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager, ExitStack

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui_app.domain.address import check_address
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.jobs.try_out import Stage, try_out
from gui_app.providers import preview
from gui_app.providers.spec import Provider
from gui_app.ui.in_thread import aside
from gui_app.ui.own_try import TryTable
from gui_app.ui.widgets import heading, paragraph, read_only_text

_WIDTH = 42
"""Letters in a line, so that addresses break only after their slashes."""

_DELETE = {"path", "query", "parameters"}


class OwnSide(QWidget):
    """Shows the requests of a provider for its examples, with masks for secrets.

    Attributes:
        tried: what happened in a try; it has room of its own, below the form.
    """

    def __init__(self) -> None:
        super().__init__()
        self.requests = read_only_text(tr("What will be sent"))
        self.tried = TryTable()
        self._wrong = paragraph()
        label = heading(tr("What will be sent"))
        label.setBuddy(self.requests)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(paragraph(tr("With your examples; a secret shows as its [name].")))
        layout.addWidget(self.requests, 1)
        self.requests.setMinimumWidth(self.requests.fontMetrics().averageCharWidth() * _WIDTH)
        layout.addWidget(self._wrong)
        self.show_wrong(())
        self.tried.hide()

    def show_provider(self, provider: Provider, wrong: Collection[str]) -> None:
        """Show each request, with what it is for.

        Args:
            provider: whose they are.
            wrong: rows of the form with mistakes; what they are about is not shown.
        """
        rows = {id(provider.delete): _DELETE, id(provider.look_up): {"look_up"}}
        text = "\n\n".join(
            f"{label}:\n{'…' if rows.get(id(call), set()) & set(wrong) else request}"
            for label, call in preview.calls(provider)
            for request in [preview.preview(provider, call)]
        )
        try:
            check_address(provider.address)
        except ValueError:
            text = tr("Fill in the form, and the request shows here.")
        self._show(text)

    def show_nothing(self) -> None:
        """Show that there is no provider; an earlier one's requests would be a lie."""
        self._show(tr("Mend the file, and the request shows here."))

    def _show(self, text: str) -> None:
        if text != self.requests.toPlainText():  # else it would scroll up
            self.requests.setPlainText(text)

    def show_wrong(self, reasons: Iterable[str]) -> None:
        """Show mistakes that are beside no input."""
        self._wrong.setText("\n".join(f"⚠ {visible(reason)}" for reason in reasons))
        self._wrong.setVisible(bool(self._wrong.text()))

    async def try_out(
        self, stage: Callable[[], AbstractContextManager[Stage]], provider: Provider
    ) -> bool:
        """Try a provider out; tell whether each answer was read as it should be."""
        self.tried.setRowCount(0)
        self.tried.show()
        right = True
        with ExitStack() as stack:
            server = await aside(lambda: stack.enter_context(stage()))
            played = await aside(lambda: server.play(provider))
            async for tried in try_out(provider, played):
                self.tried.add(tried)
                right = right and tried.right
            await aside(stack.pop_all().close)
        return right
