"""Users that stand in a list more than once, maybe in another form."""

from collections.abc import Sequence

from gui_app.domain.words import number, together, tr
from gui_app.providers.spec import Field

_Key = tuple[int, tuple[str, ...], str]


class Repeats:
    """Remembers the users of a list.

    Two rows name the same user if one field that names the user is the same in both, and so is
    the place; capitals don't matter.

    Args:
        fields: the provider's.
    """

    def __init__(self, fields: Sequence[Field]) -> None:
        self._labels = [tr(field.label) for field in fields]
        self._kept = [at for at, field in enumerate(fields) if field.keep]
        self._users = [at for at, field in enumerate(fields) if not field.keep]
        self._seen: dict[_Key, tuple[tuple[str, ...], int]] = {}

    def note(self, target: tuple[str, ...], line: int) -> str | None:
        """Remember a row, and say in which line its user stands already, if in any.

        Args:
            target: the values in the order of the fields.
            line: the row's.
        """
        folded = [value.casefold() for value in target]
        place = tuple([folded[at] for at in self._kept])
        row, told = (target, line), None
        for at in self._users:
            above = self._seen.setdefault((at, place, folded[at]), row)
            if above is not row and not told:
                told = self._compared(target, at, *above)
        return told

    def _compared(self, target: tuple[str, ...], at: int, above: tuple[str, ...], line: int) -> str:
        others = [n for n in self._users if target[n].casefold() != above[n].casefold()]
        if others:
            text = tr("The same {field} stands in line {line} already, with another {others}.")
            labels = together(self._labels[n] for n in others)
            return text.format(field=self._labels[at], line=number(line), others=labels)
        if target == above:
            text = tr("The same user stands in line {line} already.")
        else:
            text = tr("The same user stands in line {line} already, in other capitals.")
        return text.format(line=number(line))
