"""What a provider's tab looks like, read without checks: for the first paint, which can't wait."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from gui_app.providers.spec import Provider

LARGEST = 256 * 1024
"""Bytes in a provider file."""


class FieldFace(NamedTuple):
    """A field's name, label and example."""

    name: str
    label: str
    example: str = ""


class Face(NamedTuple):
    """What is on show of a provider before its file is known to be usable.

    Attributes:
        own: it is from a file of the person's own.
        notice: what every user should know, and a link to read more; both may be empty.
        finds: there is a button to find users.
        looks_up: there is a line that tells whom the fields name.
    """

    id: str
    title: str
    address: str
    own: bool
    fields: tuple[FieldFace, ...]
    notice: tuple[str, str] = ("", "")
    finds: bool = False
    looks_up: bool = False


def face_of(provider: "Provider", *, own: bool) -> Face:
    """Return what a provider looks like that was read with all checks."""
    fields = tuple(FieldFace(f.name, f.label, f.example) for f in provider.fields)
    notice = (provider.notice.text, provider.notice.link) if provider.notice else ("", "")
    finds, looks_up = bool(provider.find), bool(provider.look_up)
    return Face(provider.id, provider.title, provider.address, own, fields, notice, finds, looks_up)


def faces(built_in: Path, own: Path) -> list[Face]:
    """Read the faces in the folders' files, by title; what can't be read has none."""
    found = [*_faces(built_in, own=False), *_faces(own, own=True)]
    known = {face.id: face for face in reversed(found)}  # a built-in id can't be taken
    return sorted(known.values(), key=lambda face: face.title.casefold())


def _faces(folder: Path, *, own: bool) -> Iterator[Face]:
    for file in sorted(folder.glob("*.toml")):
        try:
            if file.is_file() and file.stat().st_size <= LARGEST:
                yield _face(tomllib.loads(file.read_text("utf-8")), own=own)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue  # the catalog says later what is wrong with it


def _face(table: Mapping[str, Any], *, own: bool) -> Face:
    fields = tuple(_fields(table["field"]))
    notice = table.get("notice", {})
    return Face(
        id=_text(table["id"]),
        title=_text(table["title"]),
        address=_text(table["address"]),
        own=own,
        fields=fields,
        notice=(_text(notice.get("text", "")), _text(notice.get("link", ""))),
        finds="find" in table,
        looks_up="look_up" in table,
    )


def _fields(tables: Iterable[Mapping[str, Any]]) -> Iterator[FieldFace]:
    for table in tables:
        yield FieldFace(
            _text(table["name"]), _text(table["label"]), _text(table.get("example", ""))
        )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
