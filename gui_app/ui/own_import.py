"""What a provider file would do, before anything of it is kept."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers import preview
from gui_app.providers.spec import Provider
from gui_app.ui.own_changes import sentences
from gui_app.ui.own_rows import button
from gui_app.ui.widgets import LinkLabel, heading, paragraph, read_in_full, read_only_text

_WIDTH, _HEIGHT = 80, 260
_SOURCES = 5
"""As many links as surely have room."""


class ImportDialog(QDialog):
    """Shows title, address, requests and sources, and asks whether to keep the file.

    Args:
        provider: what the file holds.
        before: the own provider that it would replace; None if it is a new one.
        accounts: how many accounts that has.
        parent: the window.
    """

    def __init__(
        self, provider: Provider, before: Provider | None, accounts: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deletion Desk – Import a provider file"))
        title = visible(provider.title)
        question = tr("Replace {title}?") if before else tr("Add {title}?")
        requests = read_only_text(tr("What will be sent"))
        calls = preview.calls(provider)
        text = "\n\n".join(f"{label}:\n{preview.preview(provider, c)}" for label, c in calls)
        requests.setPlainText(text)
        requests.setMinimumHeight(_HEIGHT)
        label = heading(tr("What will be sent"))
        label.setBuddy(requests)
        layout = QVBoxLayout(self)
        layout.addWidget(heading(question.format(title=title), 1.2))
        goes = tr("Requests, with the secrets of its accounts, go to {address}.")
        layout.addWidget(paragraph(goes.format(address=provider.address)))
        layout.addWidget(paragraph(tr("Only add files from people you trust.")))
        for sentence in sentences(provider, before, accounts):
            layout.addWidget(paragraph(sentence))
        layout.addWidget(label)
        layout.addWidget(paragraph(tr("With examples; a secret shows as its [name].")))
        layout.addWidget(requests, 1)
        _add_sources(layout, provider.sources[:_SOURCES])
        self.agree = button(tr("Replace") if before else tr("Add"))
        cancel = button(tr("Cancel"))
        cancel.setDefault(True)
        self.agree.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.agree)
        bottom.addWidget(cancel)
        layout.addLayout(bottom)
        read_in_full(self, _WIDTH)
        cancel.setFocus()


def _add_sources(layout: QVBoxLayout, sources: list[str]) -> None:
    if sources:
        layout.addWidget(heading(tr("Written from")))
    for source in sources:
        link = LinkLabel("", source, source)
        link.setWordWrap(True)
        layout.addWidget(link)
