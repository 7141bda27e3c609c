"""Every sentence for people passes here, on its way into the person's language.

The source language is English: without a translator each function returns what it was given, so
that the rooms below the window, the command line and what is put on record need none.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce

Translate = Callable[[str, str, int], str]
"""From source, comment and number (-1 without one) to the text in the person's language."""


def _english(source: str, comment: str, number: int) -> str:
    return comment if number == 1 else source


_translate: Translate | None = None
_number: Callable[[int], str] = "{:,}".format
_in_english = ContextVar("in English", default=False)


def use(translate: Translate | None, number: Callable[[int], str] | None = None) -> None:
    """Translate from now on, and write numbers as the person does; None for English."""
    global _translate, _number
    _translate, _number = translate, number or "{:,}".format


@contextmanager
def english() -> Iterator[None]:
    """Speak English in the context, in this thread: what goes on record does."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def mark(source: str) -> str:
    """Name a text that ``tr`` translates where it is shown; returns it as it is."""
    return source


def tr(source: str, comment: str = "") -> str:
    """Translate a text; what varies in it is put in by ``.format`` afterwards.

    Args:
        source: the English text, a literal or what ``mark`` was given.
        comment: what tells it from the same text with another meaning; mostly empty.
    """
    translate = _translator()
    return translate(source, comment, -1) if translate else source


def trn(many: str, one: str, n: int) -> str:
    """Translate a text that changes with a number, which stands in it as ``{n}``.

    Args:
        many: the English text for any number but 1.
        one: the English text for 1; may leave ``{n}`` out.
        n: the number; what else varies is put in by ``.format`` afterwards.
    """
    text = (_translator() or _english)(many, one, n)
    return text.replace("{n}", number(n))


def together(names: Iterable[str]) -> str:
    """Name several things in a sentence, as in ``A and B``."""
    return reduce(lambda some, one: tr("{some} and {one}").format(some=some, one=one), names)


def wrong(label: str, problem: str) -> str:
    """Say what is wrong with a field, as in ``Email: Too long.``; the problem is translated."""
    return tr("{label}: {problem}.").format(label=tr(label), problem=problem)


def number(n: int) -> str:
    """Write a whole number with the person's separators, for example ``1,000``."""
    return f"{n:,}" if _in_english.get() else _number(n)


def _translator() -> Translate | None:
    return None if _in_english.get() else _translate
