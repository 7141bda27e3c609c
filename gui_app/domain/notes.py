"""What the app writes into a history, and how the window shows it.

The record is English, whatever the person's language, so that a history reads as one, exports of
two offices compare, and a seal never depends on a language. The window shows it in the person's
language: it recognises the sentences of ``on_record`` and ``obstacles``.
"""

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from gui_app.domain import obstacles, on_record
from gui_app.domain.words import together, tr

_PLACE = re.compile(r"\{(\w+)\}")
_BOUNDARY = re.compile(r"(?<=[.:!?…])( +)")
_SHAPES = {
    "status": r"\d{3}",
    "seconds": r"[\d.e+]+",
    "n": r"[\d,]+",
    "code": r"(?: \(\d+\))?",
    "host": r"\S+",
    "proxy": r"\S+",
    "name": r".+?",
    "problem": r".+?",
}
_WITHIN_A_SENTENCE = r"(?:(?![.:!?…] ).)+?"
"""What stands in a place, and in any other: else a sentence would swallow those around it."""


_SEARCHED = 2_000
"""Characters; no note of the app is longer, and a provider's words can have any length."""


class _Template(NamedTuple):
    source: str
    end: str


class _Piece(NamedTuple):
    """A part of a note: a template and what stands in its places; without one, a text as it is."""

    source: str
    values: dict[str, str] | None


def note(template: str, **values: object) -> str:
    """Return a sentence for the record, in English.

    Args:
        template: one of ``on_record`` or ``obstacles``; another would not be recognised.
        values: what stands in its places.
    """
    if template not in _ALL:
        raise ValueError(f"no sentence for the record: {template}")
    return template.format(**values)


def shown(text: str) -> str:
    """Return what is on record in the person's language.

    A provider's own words, values and technical details come back as they are. If a provider
    writes the very words of one of the app's sentences, they are translated too; that is harmless.

    Args:
        text: lines of sentences.
    """
    return "".join(map(_said, _recognised(text)))


def _names(text: str) -> str:
    """Show labels of a built-in provider file; see ``missing`` in ``providers.sign_in``."""
    first, alternative, others = text.partition(", or ")
    shown_first = ", ".join(map(tr, first.split(", ")))
    if not alternative:
        return shown_first
    shown_others = together(map(tr, others.split(" and ")))
    return tr("{token}, or {others}").format(token=shown_first, others=shown_others)


_VALUES: dict[str, Callable[[str], str]] = {
    "label": tr,
    "labels": _names,
    "problem": tr,
    "step": tr,
    "steps": _names,
}
"""Places whose values may be words of a built-in provider file, or sentences of the app."""


def _said(piece: _Piece) -> str:
    if piece.values is None:
        return piece.source
    values = {name: _VALUES.get(name, str)(value) for name, value in piece.values.items()}
    text = tr(piece.source)
    return text.format(**values) if values else text


@lru_cache(maxsize=4096)  # more than the rows of a table on any screen
def _recognised(text: str) -> tuple[_Piece, ...]:
    if text in _ALL and "{" not in text:
        return (_Piece(text, {}),)
    pieces: list[_Piece] = []
    for number, line in enumerate(text[:_SEARCHED].split("\n")):
        pieces += [_Piece("\n", None)] if number else []
        pieces += _in_line(line)
    return (*pieces, _Piece(text[_SEARCHED:], None))


def _in_line(line: str) -> list[_Piece]:
    """Find the app's sentences between others; of several that fit, the longest counts."""
    parts = _BOUNDARY.split(line)  # sentences and the blanks between them, in turn
    pieces = []
    at = 0
    while at < len(parts):
        piece, end = _Piece(parts[at], None), at + 1
        for last in range(min(at + _REACH, len(parts)), at, -1):
            if at % 2 == 0 and last % 2 and (found := _recognise("".join(parts[at:last]))):
                piece, end = found, last
                break
        pieces.append(piece)
        at = end
    return pieces


def _recognise(text: str) -> _Piece | None:
    if text in _ALL and "{" not in text:
        return _Piece(text, {})
    for template in (*_BY_WORD.get(text.partition(" ")[0], ()), *_BY_WORD[""]):
        if text.endswith(template.end) and (match := _pattern(template.source).fullmatch(text)):
            return _Piece(template.source, match.groupdict())
    return None


@cache  # compiled when first needed, since the window shall be there before
def _pattern(source: str) -> re.Pattern[str]:
    texts = _PLACE.split(source)
    for at, name in enumerate(texts):
        shape = _SHAPES.get(name, _WITHIN_A_SENTENCE)
        texts[at] = f"(?P<{name}>{shape})" if at % 2 else re.escape(name)
    return re.compile("".join(texts))


_ALL = frozenset(
    text
    for room in (on_record, obstacles)
    for name, text in vars(room).items()
    if name.isupper() and isinstance(text, str)
)
_BY_WORD: defaultdict[str, list[_Template]] = defaultdict(list)
"""The templates with places, by their first word; the longest first, empty if that varies."""

for _source in sorted(_ALL, key=len, reverse=True):
    if "{" in _source:
        _word = _source.partition(" ")[0]
        _BY_WORD["" if "{" in _word else _word].append(
            _Template(_source, _PLACE.split(_source)[-1])
        )

_REACH = max(len(_BOUNDARY.split(_source)) for _source in _ALL) + 2
"""Parts in which a template is looked for: a sentence more than any has, since names have dots."""
