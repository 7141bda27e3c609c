"""What a check of the history found, in words."""

from gui_app.domain.words import number, tr, trn
from gui_app.history.check import Checked

_SHOWN = 10
"""Findings that are told; the rest is counted."""


def result_words(checked: Checked) -> str:
    """Say the most important thing, in one sentence."""
    if checked.finding:
        return checked.finding.what
    if checked.earlier is False:
        return tr("The earlier chain head is not in this history.")
    ended = checked.rows - checked.open
    if not ended:
        return tr("There is nothing to check yet: no deletion has ended.")
    return trn(
        "All {n} deletions are as they were recorded.",
        "The one deletion is as it was recorded.",
        ended,
    )


def rest_words(checked: Checked) -> list[str]:
    """Say what else there is to know, and what to do next, a paragraph each."""
    words = []
    if checked.findings > 1:
        text = tr("Further places that are not as they were recorded: {n}.")
        further = [finding.what for finding in checked.found[1:_SHOWN]]
        left = checked.findings - 1 - len(further)
        more = [tr("… and {n} more.").format(n=number(left))] if left else []
        words.append("\n".join([text.format(n=number(checked.findings - 1)), *further, *more]))
    if checked.finding or checked.earlier is False:
        words.append(_advice(checked))
    if checked.earlier:
        text = tr("The earlier head is part of it: nothing up to there was changed since.")
        if checked.forgotten:
            text += " " + tr("Who the forgotten ones were is not proven.")
        words.append(text)
    if checked.forgotten:
        text = trn(
            "Personal details forgotten, and checked without them: {n} deletions.",
            "Personal details forgotten, and checked without them: {n} deletion.",
            checked.forgotten,
        )
        words.append(text)
    if checked.open:
        text = trn(
            "Not finished, and checked only when they are: {n} deletions.",
            "Not finished, and checked only when they are: {n} deletion.",
            checked.open,
        )
        words.append(text)
    return words


def _advice(checked: Checked) -> str:
    if checked.finding:
        return tr(
            "What to do: choose “Save a copy…” in the menu History before you go on, and give the "
            "copy to whoever looks into this. Exports and copies made earlier tell what was "
            "recorded.",
        )
    return tr(
        "Either this is another history than the one the head was taken from, or the head was "
        "mistyped, or somebody has changed the history and made its seals anew. What to do: "
        "compare the head again with where you noted it, then with the export it came from.",
    )


def meaning() -> str:
    """Say what a check proves and what not."""
    return tr(
        "A check finds whatever was changed, removed or put in by hand since a deletion ended. "
        "Somebody who knows this program could make all seals anew, or cut off the newest "
        "deletions together with their seals: that is found only by a chain head from before, so "
        "enter one above. Every export contains one. The index for searching and a list’s file "
        "name and times are not sealed.",
    )
