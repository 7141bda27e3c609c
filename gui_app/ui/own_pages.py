"""A provider of one's own, once as a form and once as the text of its file."""

import re
from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers import catalog
from gui_app.providers.draft import Draft, draft_of
from gui_app.providers.draft_file import kept, provider_of
from gui_app.providers.draft_problems import problems
from gui_app.providers.spec import Provider
from gui_app.providers.write import to_toml
from gui_app.ui.own_file import FilePage
from gui_app.ui.own_form import OwnForm
from gui_app.ui.widgets import paragraph

_STRINGS = re.compile(r"""(\"{3}|'{3})[\s\S]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'""")


class OwnPages(QTabWidget):
    """The page that was changed last counts; the other one is brought up to it when it is shown.

    Args:
        fixed: the id that the provider has to keep; empty for a new one.
        taken: ids that others have.

    Attributes:
        note: says what the form does not show, and what it does not keep; has its place above.
    """

    edited = Signal()

    def __init__(self, fixed: str, taken: Collection[str]) -> None:
        super().__init__()
        self._fixed, self._taken = fixed, frozenset(taken)
        self._by_hand = False
        self.form, self.file, self.note = OwnForm(), FilePage(), paragraph()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form)
        beside = self._scroll.verticalScrollBar().sizeHint().width() * 2
        self._scroll.setMinimumWidth(self.form.minimumSizeHint().width() + beside)
        self.addTab(self._scroll, tr("Form"))
        self.addTab(self.file, tr("File"))
        self.form.edited.connect(self._on_form)
        self.file.edited.connect(self._on_file)
        self.currentChanged.connect(self._on_page)
        self.begin_with(None)

    @property
    def data(self) -> bytes:
        """Return what would be saved."""
        text = self.file.text if self._by_hand else to_toml(provider_of(self.form.draft))
        return text.encode("utf-8", "replace")

    def begin_with(self, base: Provider | None, text: str = "") -> None:
        """Show a provider, or an empty form.

        Args:
            base: the provider.
            text: the file as it was written, which stays so until the form is changed.
        """
        draft = draft_of(base) if base else Draft()
        self.form.draft = replace(draft, id=self._fixed, taken=self._taken)
        self._by_hand = bool(text)
        self._write(text or to_toml(provider_of(self.form.draft)))

    def read(self) -> tuple[Provider | None, list[tuple[str, str]]]:
        """Return the provider, and what is wrong with it: row of the form and reason."""
        if not self._by_hand:
            draft = self.form.draft
            return provider_of(draft), problems(draft)
        try:
            return catalog.check(self.data), []
        except catalog.UnusableError as error:
            return None, [("", reason) for reason in error.reasons]

    def show_problems(
        self, provider: Provider | None, found: list[tuple[str, str]], *, all_of_them: bool
    ) -> list[str]:
        """Show what is wrong, and return what there is no row for.

        Args:
            provider: what can be shown on the form; None for nothing.
            found: row and reason.
            all_of_them: also where nobody has written yet.
        """
        rows = [] if self._by_hand else found
        self.form.show_problems(rows, all_of_them=all_of_them)
        self.file.show_problems([reason for _, reason in found], usable=provider is not None)
        self.setTabEnabled(0, provider is not None)
        return [reason for row, reason in rows if not row]

    def go_to_first(self, found: list[tuple[str, str]]) -> None:
        """Put the cursor where the first mistake of the form is."""
        if not self._by_hand and (wrong := self.form.first_wrong(found)):
            self.setCurrentIndex(0)
            wrong.setFocus()
            self._scroll.ensureWidgetVisible(wrong)

    def _on_form(self) -> None:
        self._by_hand = False
        self.edited.emit()

    def _on_file(self) -> None:
        self._by_hand = True
        self.edited.emit()

    def _on_page(self, page: int) -> None:
        provider, _ = self.read()
        if page == 1 and not self._by_hand and provider:
            self._write(to_toml(provider))
        elif page == 0 and self._by_hand and provider:
            self.begin_with(provider, self.file.text)

    def _write(self, text: str) -> None:
        with QSignalBlocker(self.file):
            self.file.text = text
        self._show_note()

    def _show_note(self) -> None:
        facts = []
        if parts := kept(self.form.draft):
            facts.append(tr("The page File also has, and keeps:"))
            facts += [f"• {visible(part)}" for part in parts]
        if self._by_hand and self._has_comments():
            words = tr(
                "This file has comments. If you change anything on the page Form, the file is "
                "written anew without them; changes on the page File keep them."
            )
            facts.append(words)
        self.note.setText("\n".join(facts))
        self.note.setVisible(bool(facts))

    def _has_comments(self) -> bool:
        """Tell whether the text has comments besides the line that each file begins with."""
        usual = to_toml(provider_of(self.form.draft)).partition("\n")[0]
        return "#" in _STRINGS.sub("", self.file.text.removeprefix(usual))
