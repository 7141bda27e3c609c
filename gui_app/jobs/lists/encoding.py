"""Telling how a text file is encoded, and decoding it without losing a sign."""

import codecs
import re

from charset_normalizer import from_bytes

from gui_app.domain.words import mark, number, tr
from gui_app.jobs.lists.table import unusable

ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", mark("UTF-16, big-endian")),
    ("cp1252", mark("Western European (Windows)")),
    ("cp1250", mark("Central European (Windows)")),
    ("cp1257", mark("Baltic (Windows)")),
    ("cp1254", mark("Turkish (Windows)")),
    ("cp1253", mark("Greek (Windows)")),
    ("cp1251", mark("Cyrillic (Windows)")),
    ("cp1255", mark("Hebrew (Windows)")),
    ("cp1256", mark("Arabic (Windows)")),
    ("cp932", mark("Japanese (Shift JIS)")),
    ("gb18030", mark("Chinese, simplified (GB 18030)")),
    ("big5", mark("Chinese, traditional (Big5)")),
    ("cp949", mark("Korean (Windows)")),
    ("mac_roman", mark("Western European (Mac)")),
    ("cp850", mark("Western European (DOS)")),
)
"""Codec and title for people, to be translated; of equally good guesses the first one is taken."""

_GUESSED = [codec for codec, _ in ENCODINGS[3:-2]]
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 32 * 1024
_AROUND = 200
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1a\x1b"))


def decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    """Decode a file.

    Args:
        data: the whole file.
        encoding: a codec of ``ENCODINGS``; None to guess.

    Returns:
        The text without a byte order mark, and the codec.

    Raises:
        ListError: it is no text, or none in this encoding.
    """
    codec = encoding or _by_mark(data) or _by_nulls(data)
    if codec is None and _is_binary(data):
        raise unusable(tr("This is no text. Open the list in a spreadsheet and save it as CSV."))
    if codec is None and not _is_utf8(data):
        codec = _by_letters(data)
    text = _decoded(data, codec or "utf-8")
    return text.removeprefix("\ufeff"), codec or "utf-8"


def _by_mark(data: bytes) -> str | None:
    return next((codec for mark, codec in _BOMS if data.startswith(mark)), None)


def _by_nulls(data: bytes) -> str | None:
    """Tell UTF-16 by the NULs in its blanks, digits, separators and line ends."""
    first, second = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    enough = max(1, min(len(data), _SAMPLE) // 20)
    if second > enough and second > 20 * first:
        return "utf-16-le"
    return "utf-16-be" if first > enough and first > 20 * second else None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) // 10


def _is_utf8(data: bytes) -> bool:
    """Tell UTF-8, and also UTF-8 with a few damaged places, which is no code page."""
    try:
        data.decode()
    except UnicodeDecodeError:
        text = _telling(data).decode("utf-8", "surrogateescape")
        damaged = sum("\ud800" <= sign <= "\udfff" for sign in text)
        return sum(sign > "\x7f" for sign in text) > 5 * damaged
    return True


def _telling(data: bytes) -> bytes:
    """Return pieces of lines around what is not ASCII, wherever in the file that is."""
    pieces = bytearray()
    at = 0
    while len(pieces) < _SAMPLE and (found := _NOT_ASCII.search(data, at)):
        start = max(0, found.start() - _AROUND)
        start = max(start, data.rfind(b"\n", start, found.start()) + 1)
        at = data.find(b"\n", found.end(), found.end() + _AROUND)
        at = at if at >= 0 else found.end() + _AROUND
        pieces += data[start:at] + b"\n"
    return bytes(pieces)


def _by_letters(data: bytes) -> str:
    sample = _telling(data)
    matches = from_bytes(sample, cp_isolation=_GUESSED, enable_fallback=False)
    likely = {match.encoding for match in matches} or set(_GUESSED)
    fitting = [c for c in _GUESSED if c in likely and _fits(data, c)]
    if not fitting:
        raise unusable(
            tr(
                "It can't be told how its letters are encoded. "
                "Open it in a spreadsheet and save it as “CSV UTF-8”."
            )
        )
    return max(fitting, key=lambda codec: _letters(sample.decode(codec, "ignore")))


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _letters(text: str) -> float:
    """Return the share of letters among the signs that are not ASCII."""
    signs = [sign for sign in text if sign > "\x7f"]
    return sum(map(str.isalpha, signs)) / (len(signs) or 1)


def _decoded(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(codec, "replace").count("\n") + 1
        title = tr(dict(ENCODINGS).get(codec, codec))
        text = tr(
            "Line {line} is not text in {encoding}. Choose another encoding, "
            "or open the list in a spreadsheet and save it as “CSV UTF-8”."
        ).format(line=number(line), encoding=title)
        raise unusable(text, str(error.reason)) from error
