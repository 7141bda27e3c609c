"""The form for a provider: plain questions with a few choices each."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import tr
from gui_app.providers.draft import AuthDraft, Body, Draft, Sign, Way, credentials_of, unknown
from gui_app.ui.own_fields import FieldsEditor, Inserts
from gui_app.ui.own_rows import Choice, PairRows, Row, Section, inputs_in
from gui_app.ui.own_sign import SignRows
from gui_app.ui.widgets import calm, paragraph


class OwnForm(QWidget):
    """Shows a draft and lets it be changed.

    Attributes:
        rows: what shows the mistakes, called as in ``providers.draft_problems.problems``.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = Draft()
        self._names: list[str] = []
        self.rows: dict[str, Row] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._ordered: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._make_service()
        self._make_auth()
        self._make_fields()
        self._make_request()
        self._make_answer()
        self._make_more()
        self._layout.addStretch(1)
        self._last = self.path
        self._connect()
        self.draft = self._draft

    @property
    def draft(self) -> Draft:
        """Return what is on the form."""
        return self._read()

    @draft.setter
    def draft(self, draft: Draft) -> None:
        with QSignalBlocker(self):
            self._draft = draft
            for name, field in self._lines.items():
                field.setText(str(getattr(draft, name)))
            self.way.value = draft.auth.way
            if draft.auth.way is Way.HEADER:
                self.header.setText(draft.auth.header)
                self.header_value.setText(draft.auth.value)
            self.fields.drafts = draft.fields
            self.method.setCurrentText(draft.method)
            self.query.pairs = draft.query
            self.body.value = draft.body
            self.parameters.pairs = draft.parameters
            for signs, sign in ((self.deleted, draft.deleted), (self.not_found, draft.not_found)):
                signs.sign = sign
            for row in self.rows.values():
                row.touched = False
            self._names = draft.names
            self._show_what_counts()
            self._offer_placeholders()
            self._order()

    def show_problems(self, problems: Iterable[tuple[str, str]], *, all_of_them: bool) -> None:
        """Show the first mistake of each row beside it.

        Args:
            problems: row and reason.
            all_of_them: also where nobody has written yet.
        """
        first: dict[str, str] = {}
        for name, reason in problems:
            first.setdefault(name, reason)
        for name, row in self._named().items():
            row.touched = row.touched or all_of_them
            row.show_problem(first.get(name, ""))

    def first_wrong(self, problems: Iterable[tuple[str, str]]) -> QWidget | None:
        """Return the input of the first mistake, in the order of the form."""
        wrong = {name for name, _ in problems}
        rows = [row for name, row in self._named().items() if name in wrong]
        first = rows[0].widget if rows else None
        return first.add_button if isinstance(first, PairRows) else first

    @property
    def _by_http(self) -> bool:
        """Tell whether the HTTP status has a say in whether the user is deleted."""
        base = self._draft.base
        kept = self.deleted.sign.sign is Sign.KEPT
        return not (base and kept and base.answer.decides == "body")

    def _named(self) -> dict[str, Row]:
        return self.rows | {f"field.{n}": row for n, row in enumerate(self.fields.rows)}

    def _read(self) -> Draft:
        texts = {name: field.text() for name, field in self._lines.items()}
        header = self.header.text(), self.header_value.text()
        way = self.way.value
        auth = AuthDraft(Way.HEADER, *header) if way is Way.HEADER else AuthDraft(Way(way))
        return Draft(
            base=self._draft.base,
            id=self._draft.id,
            taken=self._draft.taken,
            auth=auth,
            fields=self.fields.drafts,
            method=self.method.currentText(),
            query=self.query.pairs,
            body=Body(self.body.value),
            parameters=self.parameters.pairs,
            deleted=self.deleted.sign,
            not_found=self.not_found.sign,
            **texts,
        )

    def _connect(self) -> None:
        for name, field in self._lines.items():
            field.textEdited.connect(self.rows[name].touch)
            field.textChanged.connect(self._on_edited)
        for field in (self.header, self.header_value):
            field.textEdited.connect(self.rows["auth"].touch)
            field.textChanged.connect(self._on_edited)
        for choice in (self.way, self.body, self.method):
            choice.currentIndexChanged.connect(self._on_edited)
        for part in (self.fields, self.query, self.parameters, self.deleted, self.not_found):
            part.edited.connect(self._on_edited)
        self.inserts.wanted.connect(self._insert)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit) and new in self._texts():
            self._last = new

    def _on_edited(self) -> None:
        names = self._read().names
        if len(names) == len(self._names):
            for old, new in zip(self._names, names, strict=True):
                self._rename(old, new)
        self._names = names
        self._show_what_counts()
        self._offer_placeholders()
        self._order()
        self.edited.emit()

    def _order(self) -> None:
        """Let Tab go from top to bottom, also through what was added last."""
        inputs = list(inputs_in(self._layout))
        if inputs != self._ordered:
            self._ordered = inputs
            for first, second in pairwise(inputs):
                self.setTabOrder(first, second)

    def _rename(self, old: str, new: str) -> None:
        """Let placeholders follow when a field is called something else."""
        if old != new:
            for field in self._texts():
                field.setText(field.text().replace(f"{{{old}}}", f"{{{new}}}"))

    def _texts(self) -> list[QLineEdit]:
        """Return the inputs that may hold fields."""
        return [self.path, *self.query.texts, *self.parameters.texts, self._lines["look_up"]]

    def _insert(self, name: str) -> None:
        """Put a field where documentation has a name of its own, or else at the cursor."""
        texts = [self._last, *self._texts()] if self._last in self._texts() else self._texts()
        known = {*self._names, *(c.name for c in credentials_of(self._read()))}
        found = ((field, match) for field in texts if (match := unknown(field.text(), known)))
        field, match = next(found, (texts[0], None))
        field.setFocus()
        if match:
            field.setSelection(match.start(), match.end() - match.start())
        field.insert(f"{{{name}}}")

    def _show_what_counts(self) -> None:
        marks = ", ".join(
            tr("{mark} stands for the {label}").format(mark=f"{{{c.name}}}", label=tr(c.label))
            for c in credentials_of(self._read())
        )
        self.rows["auth.value"].help = marks
        for name in ("header", "value"):
            self.rows[f"auth.{name}"].set_wanted(self.way.value is Way.HEADER)
        any_status = self.deleted.sign.sign is Sign.ANY
        but = tr("But not 207, done in part, nor what is only accepted for later.")
        self.rows["deleted"].help = but if any_status else ""
        self.rows["accepted"].set_wanted(self._by_http)
        self.rows["parameters"].set_wanted(self.body.value in (Body.JSON, Body.FORM))

    def _offer_placeholders(self) -> None:
        labels = (spec.label.strip() for spec in self.fields.drafts)
        self.inserts.offer(list(zip(self._names, labels, strict=True)))

    def _make_service(self) -> None:
        section = Section(self._layout, tr("The service"))
        self._add_line(section, "title", tr("Name"), tr("Acme CRM"))
        hint = tr("What all its requests begin with. An account may have another one.")
        self._add_line(section, "address", tr("API address"), "https://api.example.com", hint)

    def _make_auth(self) -> None:
        section = Section(self._layout, tr("How do you sign in?"))
        self.way = Choice(
            (
                (tr("with a key in a header"), Way.HEADER),
                (tr("with a bearer token"), Way.BEARER),
                (tr("with user name and password"), Way.BASIC),
            ),
            (tr("as the file says"), Way.KEPT),
        )
        self.header, self.header_value = QLineEdit(), QLineEdit()
        self.rows["auth"] = section.add(
            tr("Sign in"),
            self.way,
            tr("The key itself is entered later, under Accounts…; it never stands here."),
        )
        self.rows["auth.header"] = section.add(tr("Header"), self.header)
        self.rows["auth.value"] = section.add(tr("Value"), self.header_value)

    def _make_fields(self) -> None:
        section = Section(self._layout, tr("What names the user?"))
        self.fields = FieldsEditor()
        section.add_wide(self.fields)

    def _make_request(self) -> None:
        section = Section(self._layout, tr("The request that deletes"))
        self.method = QComboBox()
        calm(self.method)
        self.method.addItems(["DELETE", "POST", "PUT", "PATCH"])
        self.rows["method"] = section.add(tr("Method"), self.method)
        self.path = self._add_line(section, "path", tr("Path"), "/v1/users/{user_id}")
        self.inserts = Inserts()
        section.grid.addWidget(self.inserts, section.grid.rowCount(), 1)
        self.query = PairRows(tr("Name"), tr("Value"), tr("Add to the query"))
        self.rows["query"] = section.add(tr("Query"), self.query)
        self.body = Choice(
            (
                (tr("nothing"), Body.NONE),
                (tr("JSON"), Body.JSON),
                (tr("a form"), Body.FORM),
            ),
            (tr("as the file says"), Body.KEPT),
        )
        section.add(tr("Body"), self.body)
        self.parameters = PairRows(tr("Name"), tr("Value"), tr("Add to the body"))
        hint = tr("The JSON of the documentation can be pasted into Name as a whole.")
        self.rows["parameters"] = section.add(tr("In the body"), self.parameters, hint)

    def _make_answer(self) -> None:
        section = Section(self._layout, tr("What does the answer say?"))
        signs = (Sign.ANY, Sign.STATUS, Sign.EMPTY, Sign.JSON)
        self.deleted = SignRows(section, tr("Deleted"), tr("Deleted if"), signs)
        hint = tr("It is done later, and the user may still be there until then.")
        self._add_line(section, "accepted", tr("Accepted: status codes"), "202", hint)
        others, nobody = (*signs[1:], Sign.EITHER), tr("No such user")
        self.not_found = SignRows(section, nobody, tr("No such user if"), others)
        self.rows |= {"deleted": self.deleted.row, "not_found": self.not_found.row}
        self._add_line(
            section,
            "message",
            tr("Message at"),
            "message, error.message",
            tr("Where the answer has words for people. May stay empty."),
        )

    def _make_more(self) -> None:
        section = Section(self._layout, tr("Is the user there? (optional)"))
        why = tr("A GET that shows you whom you delete, and makes sure afterwards.")
        section.add_wide(paragraph(why))
        self._add_line(section, "look_up", tr("Look-up path"), "/v1/users/{user_id}")
        hint = tr("Without it nobody can check that the answer is about this very user.")
        self._add_line(section, "same", tr("Its answer has the ID at"), "id", hint)
        self._add_line(section, "shown", tr("and who it is at"), "email, name")
        section = Section(self._layout, tr("How fast? (optional)"))
        self._add_line(section, "per_second", tr("Deletions per second"), "10")

    def _add_line(
        self, section: Section, name: str, label: str, example: str, help_text: str = ""
    ) -> QLineEdit:
        field = self._lines[name] = QLineEdit()
        field.setPlaceholderText(example)
        self.rows[name] = section.add(label, field, help_text)
        return field
