"""The tabs, one for each provider; they come and go with the provider files."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabWidget

from gui_app.domain.deletion import Deletion
from gui_app.domain.text import visible
from gui_app.providers.face import face_of
from gui_app.providers.spec import Provider
from gui_app.ui.form_face import FormFace
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tab import ProviderTab


class ProviderTabs(QTabWidget):
    """Shows a tab for each provider at hand, by title.

    Args:
        parts: the rooms below.
        warn_of: says what the history knows about an earlier deletion of the same user.
        forms: what the tabs are made of as far as a person could use it before.
    """

    confirmed = Signal(object)  # a jobs.sender.Order, to be sent as it is
    list_wanted = Signal(object)  # a list_draft.Place, for a list of users to delete there
    list_found = Signal(object, object)  # the same, and the list_draft.Wish for its list
    troubled = Signal(str)  # a sentence for the message bar
    accounts_offered = Signal()  # a tab has read its accounts anew

    def __init__(
        self,
        parts: Parts,
        warn_of: Callable[[Deletion], str | None],
        forms: Iterable[FormFace] = (),
    ) -> None:
        super().__init__()
        self._parts = parts
        self._warn_of = warn_of
        self._forms = {form.face: form for form in forms}
        for number, provider in enumerate(parts.catalog.providers):
            self._insert(number, provider)

    def tab(self, provider: object) -> ProviderTab | None:
        """Return a provider's tab by the provider's id; None if there is none."""
        return next((tab for tab in self.all_tabs() if tab.provider.id == provider), None)

    def all_tabs(self) -> list[ProviderTab]:
        """Return the tabs from left to right."""
        found = (self.widget(i) for i in range(self.count()))
        return [tab for tab in found if isinstance(tab, ProviderTab)]

    def current(self) -> ProviderTab | None:
        """Return the tab on show."""
        tab = self.currentWidget()
        return tab if isinstance(tab, ProviderTab) else None

    def follow(self) -> None:
        """Show the providers at hand now; tabs whose file is as it was stay as they are."""
        current = self.current()
        accounts = {tab.provider.id: tab.chosen for tab in self.all_tabs()}
        for tab in self.all_tabs():
            if tab.provider not in self._parts.catalog.providers:
                tab.keep_fields()
                # Not deleted before the window is: it may still wait for an answer.
                self.removeTab(self.indexOf(tab))
        for number, provider in enumerate(self._parts.catalog.providers):
            if self.tab(provider.id) is None:
                chosen = accounts.get(provider.id)
                self._insert(number, provider).offer_accounts(chosen.name if chosen else None)
        if current and (same := self.tab(current.provider.id)):
            self.setCurrentWidget(same)

    def _insert(self, number: int, provider: Provider) -> ProviderTab:
        own = self._parts.catalog.own_file(provider.id) is not None
        face = face_of(provider, own=own)
        form = self._forms.pop(face, None) or FormFace(face)
        tab = ProviderTab(provider, self._parts, self._warn_of, form)
        tab.confirmed.connect(self.confirmed)
        tab.list_wanted.connect(self.list_wanted)
        tab.list_found.connect(self.list_found)
        tab.troubled.connect(self.troubled)
        tab.accounts_offered.connect(self.accounts_offered)
        with QSignalBlocker(self):
            self.insertTab(number, tab, visible(provider.title).replace("&", "&&"))
        return tab
