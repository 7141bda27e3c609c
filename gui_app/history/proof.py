"""Checking an exported file, without the history it came from: only the file is read."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gui_app.domain.errors import DeskError
from gui_app.domain.words import number as figure
from gui_app.domain.words import tr, trn
from gui_app.history.proof_line import Link, links, parsed

_LONGEST = 64 * 1024 * 1024
"""Bytes in a line; answers are cut far below that."""


class ProofError(DeskError):
    """The file can't be read, or is not an export that can be checked."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that contradicts itself or another one.

    ``line`` counts from 1; ``what`` is a sentence for people.
    """

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What an exported file proves.

    Attributes:
        lines: how many deletions it holds.
        open: how many of them were still being sent, and have no seal.
        forgotten: how many of them are forgotten.
        proven: how many of them are proven: every link from theirs to the head is in the file.
        missing: how many links of the chain are not in the file.
        head: the end of the chain when the file was made, ``number:hash``.
        fault: the first line that contradicts; None if none does.
        faults: how many lines do.
    """

    lines: int
    open: int
    forgotten: int
    proven: int
    missing: int
    head: str
    fault: Fault | None
    faults: int


def check_export(file: Path) -> Proof:
    """Check a JSON Lines export; its lines may be any part of a history, in any order.

    Raises:
        ProofError: it can't be read, or its first line is not one of an export.
    """
    try:
        return _proof(file)
    except OSError as error:
        what = tr("It can't be read: {problem}.").format(problem=error.strerror)
        raise ProofError(tr("The file can't be read"), what, str(file)) from error


def _proof(file: Path) -> Proof:
    if file.exists() and not file.is_file():  # a device may have no end
        raise _other(tr("It is not a file."), file)
    lines: _Lines | None = None
    for number, text in _texts(file):
        try:
            line = parsed(text)
            if lines is None:
                lines = _Lines(line)
            lines.add(number, line)
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            if lines is None:
                what = tr("It is not an export of Deletion Desk as JSON Lines.")
                raise _other(what, file) from error
            what = tr("Line {line} can't be read as a line of this export.")
            lines.fail(number, what.format(line=number))
    if lines is None:
        raise _other(tr("The file is empty."), file)
    return lines.proof()


def _texts(file: Path) -> Iterator[tuple[int, bytes]]:
    with file.open("rb") as stream:
        number = 0
        while text := stream.readline(_LONGEST):
            number += 1
            if number == 1:
                text = text.removeprefix(b"\xef\xbb\xbf")  # some editors add it
            if text.strip():
                yield number, text


def _other(what: str, file: Path) -> ProofError:
    only = tr("Only a JSON Lines export (.jsonl) that holds deletions can be checked.")
    return ProofError(tr("This file can't be checked"), f"{what} {only}", str(file))


class _Numbers:
    """Numbers above 0 at places; takes 8 bytes a place, and nothing where there are none."""

    def __init__(self) -> None:
        self._blocks: dict[int, array[int]] = {}

    def put(self, place: int, number: int) -> int:
        """Put a number where there is none; return what was there, or 0."""
        block = self._blocks.get(place >> 7)
        if block is None:
            block = self._blocks[place >> 7] = array("Q", bytes(8 << 7))
        there = block[place & 127]
        if not there:
            block[place & 127] = number
        return there

    def at(self, place: int) -> int:
        """Return the number at a place, or 0."""
        block = self._blocks.get(place >> 7)
        return block[place & 127] if block else 0


class _Lines:
    """The lines of a file, checked one by one and against each other.

    Args:
        first: a line; the others must have its columns and its head.
    """

    def __init__(self, first: dict[str, Any]) -> None:
        self._names, self._head = tuple(first), first["head"]
        number, self._end = self._head.split(":")
        self._last = int(number)
        self._seen = _Numbers()  # lines times 2, and 1 for the first link of a line; at their links
        self._hashes = _Numbers()  # beginnings of hashes, at their links
        self._lines = self._open = self._forgotten = self._links = self._faults = 0
        self._fault: Fault | None = None

    def add(self, number: int, line: dict[str, Any]) -> None:
        """Check a line; its number counts from 1."""
        self._lines += 1
        if tuple(line) != self._names:
            what = tr("Line {line} has other columns than the first line.")
            self.fail(number, what.format(line=number))
        elif line["head"] != self._head:
            what = tr("Line {line} has another head than the first line.")
            self.fail(number, what.format(line=number))
        elif line["seal"] is not None:
            found = links(line)
            self._forgotten += line["seal"]["forgotten"] is not None
            if what := next(filter(None, [self._problem(number, link) for link in found]), ""):
                self.fail(number, what.format(line=_name(number, line)))
        elif line["finished_at"] is None and line["outcome"] == "sending":
            self._open += 1
        else:
            what = tr("{line} has ended and has no seal: it was put in, or its seal was removed.")
            self.fail(number, what.format(line=_name(number, line)))

    def fail(self, number: int, what: str) -> None:
        """Note what is wrong with a line."""
        self._fault = self._fault or Fault(number, what)
        self._faults += 1

    def proof(self) -> Proof:
        """Return what all lines together prove."""
        place, proven = self._last, 0
        while there := self._seen.at(place):
            proven += there & 1
            place -= 1
        missing = max(0, self._last - self._links)
        return Proof(
            *(self._lines, self._open, self._forgotten, proven, missing),
            *(self._head, self._fault, self._faults),
        )

    def _problem(self, line: int, link: Link) -> str:
        """Say what is wrong with a link of ``{line}``; empty if nothing is."""
        if not link.fits:
            return tr("{line} was changed after it was recorded.")
        if not 0 < link.number <= self._last:
            return tr("{line} is no part of the chain that ends with the head.")
        if there := self._seen.put(link.number, line * 2 + link.first):
            text = tr("{line} has the place in the chain that line {other} has.")
            return text.replace("{other}", str(there >> 1))
        self._links += 1
        # Each link says what it follows on, so that neighbours agree on what is between them.
        for place, text in ((link.number - 1, link.before), (link.number, link.hash)):
            start = int(text[:16], 16)
            if self._hashes.put(place, start) not in (0, start):
                return tr("{line} does not fit the seal beside it: one of the two was made anew.")
        if link.number == self._last and link.hash != self._end:
            return tr("{line} does not fit the head: one of the two was changed.")
        return ""


def _name(number: int, line: dict[str, Any]) -> str:
    if type(line["id"]) is not int:
        return tr("Line {line}").format(line=number)
    return tr("Line {line} (deletion {number})").format(line=number, number=line["id"])


def told(proof: Proof) -> list[str]:
    """Return what an exported file proves, in sentences for people."""
    text = trn(
        "{n} deletions in this file, {forgotten} of them forgotten.",
        "{n} deletion in this file, {forgotten} of them forgotten.",
        proof.lines,
    )
    lines = [text.format(forgotten=figure(proof.forgotten))]
    if proof.fault:
        wrong = trn(
            "{n} lines with such a contradiction.",
            "{n} line with such a contradiction.",
            proof.faults,
        )
        lines += [tr("The file was changed."), proof.fault.what, wrong]
    else:
        lines += _told_of_proven(proof)
    if proof.open:
        still = trn(
            "{n} deletions without a seal: still being sent, not checked.",
            "{n} deletion without a seal: still being sent, not checked.",
            proof.open,
        )
        lines += [still]
    lines += [tr("Head: {head}").format(head=proof.head)]
    if proof.proven and not proof.fault:
        worth = tr(
            "This proves that nobody changed what is proven without making every later seal anew. "
            "To find out whether somebody did that, compare the head with one that was given away "
            "earlier."
        )
        lines += [worth]
    return lines


def _told_of_proven(proof: Proof) -> list[str]:
    sealed, proven = proof.lines - proof.open, proof.proven
    if not sealed:
        return [tr("Nothing contradicts, and there is nothing to prove: no line has a seal yet.")]
    lines = [tr("Nothing contradicts, but this file alone proves no line.")]
    if proven == sealed:
        lines = [tr("Nothing contradicts: every sealed line is as it was recorded.")]
    elif proven:
        text = trn(
            "Nothing contradicts. Proven to be as it was recorded: {n} lines.",
            "Nothing contradicts. Proven to be as it was recorded: {n} line.",
            proven,
        )
        lines = [text]
    if proven < sealed:
        lines += [_unproven(sealed - proven, sealed)]
    if proof.forgotten and proven:
        forgotten = tr(
            "Of the forgotten ones it is proven that they took place and how they ended, not who "
            "it was."
        )
        lines += [forgotten]
    if proof.missing:
        missing = trn(
            "{n} links of the chain not in this file.",
            "{n} link of the chain not in this file.",
            proof.missing,
        )
        return [*lines, missing]
    return [*lines, tr("The chain is whole, from its first link to its head.")]


def _unproven(unproven: int, lines: int) -> str:
    text = trn(
        "{unproven} of {n} lines can't be proven by this file alone: links between them and the "
        "head are missing (left out by a filter, or removed). To prove them, compare them with the "
        "history itself: there, Check history finds the seal of a line, written as number:hash.",
        "{unproven} of {n} line can't be proven by this file alone: links between them and the "
        "head are missing (left out by a filter, or removed). To prove them, compare them with the "
        "history itself: there, Check history finds the seal of a line, written as number:hash.",
        lines,
    )
    return text.format(unproven=figure(unproven))
