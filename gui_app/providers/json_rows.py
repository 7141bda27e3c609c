"""A long list in a JSON document, read row by row: no other thread waits, and it may be left."""

import re
from collections.abc import Generator, Iterator
from typing import Any

from gui_app.providers.document import DECODER

_BLANKS = re.compile(r"[ \t\n\r]*")


class JsonRows:
    """Yields the rows of one list, once.

    Iterating raises ValueError or RecursionError where the text is no JSON; the rows before are
    good.

    Args:
        text: the document.
        place: where the list is, as in ``data.users``; empty if the document is the list.

    Attributes:
        found: the list is there.
        rest: the document with the list empty, once all rows were read.
    """

    def __init__(self, text: str, place: str) -> None:
        self.found = False
        self.rest: Any = None
        self._text = text
        self._keys = place.split(".") if place else []
        self._at = 0

    def __iter__(self) -> Iterator[Any]:
        """Yield each row; numbers are their text."""
        self.rest = yield from self._walk(self._keys)
        if self._sign():
            raise ValueError("something follows the document")

    def _walk(self, keys: list[str]) -> Generator[Any, None, Any]:
        sign = self._sign()
        if sign == "[" and not keys:
            self.found = True
            return (yield from self._rows())
        if sign == "{" and keys:
            return (yield from self._members(keys))
        return self._value()

    def _rows(self) -> Generator[Any, None, list[Any]]:
        self._at += 1
        if self._sign() == "]":
            self._at += 1
            return []
        while True:
            yield self._value()
            if self._pass(",]") == "]":
                return []

    def _members(self, keys: list[str]) -> Generator[Any, None, dict[str, Any]]:
        members: dict[str, Any] = {}
        self._at += 1
        if self._sign() == "}":
            self._at += 1
            return members
        while True:
            if self._sign() != '"':
                raise ValueError("a key is missing")
            key = self._value()
            if key in members:
                raise ValueError("a key stands twice")
            self._pass(":")
            if key == keys[0]:
                members[key] = yield from self._walk(keys[1:])
            else:
                members[key] = self._value()
            if self._pass(",}") == "}":
                return members

    def _value(self) -> Any:
        self._sign()
        value, self._at = DECODER.raw_decode(self._text, self._at)
        return value

    def _sign(self) -> str:
        """Return the next sign that is no blank; empty at the end."""
        blanks = _BLANKS.match(self._text, self._at)
        self._at = blanks.end() if blanks else self._at
        return self._text[self._at : self._at + 1]

    def _pass(self, signs: str) -> str:
        sign = self._sign()
        if not sign or sign not in signs:
            raise ValueError(f"one of {signs} is missing")
        self._at += 1
        return sign
