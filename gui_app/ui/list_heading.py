"""The lines at the top of the list window: who will be deleted where."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.ui.list_draft import Place
from gui_app.ui.widgets import broken, heading, plain_label, shortened

_WORD = 100


class PlaceHeading(QWidget):
    """Names provider, account, API address and the kept fields' values."""

    def __init__(self) -> None:
        super().__init__()
        self._who = heading()
        self._where = plain_label()
        for label in (self._who, self._where):
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._who)
        layout.addWidget(self._where)

    def show_place(self, place: Place, columns: Mapping[str, int | None]) -> None:
        """Show where users will be deleted.

        Args:
            place: the provider, account and kept fields.
            columns: which fields come from the list; none before there is one.
        """
        who = tr("{provider}, account {account}")
        self._who.setText(
            who.format(provider=place.provider.title, account=visible(place.account.name))
        )
        named = tr("{name}: {value}")
        address = visible(place.account.address)
        parts = [named.format(name=tr("API address"), value=address)]
        for spec in place.provider.fields:
            if columns.get(spec.name) is not None and spec.keep:
                parts.append(tr("{field}: from the list").format(field=visible(tr(spec.label))))
            elif value := place.kept.get(spec.name, ""):
                value = shortened(visible(value))
                parts.append(named.format(name=visible(tr(spec.label)), value=value))
        self._where.setText(broken(" · ".join(parts), _WORD))
