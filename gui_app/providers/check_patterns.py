"""What the patterns of a provider file must not be: wrong, or able to stop the window."""

import math
import re
import time
from collections.abc import Iterable, Iterator

import regex

from gui_app.domain.words import tr
from gui_app.providers.check_calls import Faults
from gui_app.providers.spec import PATIENCE, Field

PATIENCE_FOR_ALL = 0.5
"""Seconds for all patterns of a file; they are tried on the thread of the window."""

_LONGEST = 500
_MOST_REPEATS = 100_000
"""In one pattern, all counts multiplied: a compiled ``(x{9999}){9999}`` takes all memory."""

_ESCAPED = re.compile(r"\\[pPN]\{[^{}]*\}|\\.", re.DOTALL)
_RECURSION = re.compile(r"\(\?(R|&|P>|[+-]?[0-9])")
_BRACE = re.compile(r"\{([^}]*)")
_COUNT = re.compile("[0-9]*,?[0-9]*")
_PROBED = "aA0-_.@: "
_TIMES = 60
"""Enough for what doubles with each character to be seen."""


def pattern_faults(fields: Iterable[Field]) -> Faults:
    """Yield (key, reason) for each pattern that can't be used."""
    left = PATIENCE_FOR_ALL
    for spec in fields:
        for part, pattern, sentence in (
            ("pattern", spec.pattern, spec.problem),
            ("usual", spec.usual, spec.unusual),
        ):
            key = f"field.{spec.name}.{part}"
            if bool(pattern) != bool(sentence):
                yield key, tr("a pattern and the sentence about it go together")
            if reason := _reason(pattern):
                yield key, reason
                continue
            began = time.process_time()
            if not _quick(pattern, spec.example, left):
                yield key, tr("takes too long to check a value; write a simpler one")
            left -= time.process_time() - began


def _reason(pattern: str) -> str:
    if len(pattern) > _LONGEST:
        return tr("longer than {n} characters; write a simpler one").format(n=_LONGEST)
    plain = _ESCAPED.sub("", pattern)
    if _RECURSION.search(plain):
        return tr("calls itself or one of its groups; write a simpler one")
    braces = _BRACE.findall(plain)
    if not all(map(_COUNT.fullmatch, braces)):
        return tr("a brace holds a count, as in {1,18}; write any other as \\{")
    counts = (max(map(int, filter(None, brace.split(","))), default=1) for brace in braces)
    if math.prod(max(1, count) for count in counts) > _MOST_REPEATS:
        return tr("repeats too often; write a simpler one")
    try:
        regex.compile(pattern)
    except (regex.error, RecursionError, OverflowError, ValueError) as error:
        return tr("not a regular expression: {error}").format(error=error)
    return ""


def _quick(pattern: str, example: str, seconds: float) -> bool:
    """Tell whether a pattern does with each probe in time, all of them in so many seconds."""
    compiled = regex.compile(pattern)
    end = time.process_time() + seconds
    try:
        for probe in _probes(pattern, example):
            left = end - time.process_time()
            if left <= 0:
                return False
            compiled.fullmatch(probe, timeout=min(PATIENCE, left))
    except TimeoutError:
        return False
    return True


def _probes(pattern: str, example: str) -> Iterator[str]:
    """Yield values that almost match much of what takes long.

    The pattern behind them has what it wants to see anywhere, without which it gives up at once.
    """
    yield example
    for signs in dict.fromkeys([example, *_PROBED, *pattern]):
        yield f"{signs * _TIMES}\0{pattern}"
