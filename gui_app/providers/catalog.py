"""Finding provider files: the built-in ones and the person's own, through the same checks."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from gui_app.domain.text import visible
from gui_app.domain.words import number, tr
from gui_app.providers.checks import faults
from gui_app.providers.shape import in_words
from gui_app.providers.spec import Provider, decode

MAX_BYTES = 256 * 1024
_MAX_REASON = 500
_MAX_DOTS = 50
"""In one line; tomllib takes memory with the square of a dotted key's length."""


class UnusableError(ValueError):
    """A provider file can't be used.

    Args:
        reasons: for people, each beginning with its key or line.
    """

    def __init__(self, *reasons: str) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a provider file is not used.

    Attributes:
        file: its path.
        reason: for people; begins with the key or line where one is known.
    """

    file: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Catalog:
    """The providers at hand, by title, and the files that could not be used.

    Attributes:
        files: the person's own files, by the provider's id.
    """

    providers: tuple[Provider, ...]
    problems: tuple[Problem, ...]
    files: Mapping[str, Path]

    @property
    def own(self) -> frozenset[str]:
        """Return the ids of the providers that come from the person's own files."""
        return frozenset(self.files)


def load(built_in: Path, own: Path | None = None) -> Catalog:
    """Read all ``*.toml`` files of the folders; a built-in id or title can't be taken.

    A folder that does not exist has no files. One bad file never keeps the others out.
    """
    providers: dict[str, Provider] = {}
    problems: list[Problem] = []
    files: dict[str, Path] = {}
    for folder in filter(None, (built_in, own)):
        for file in sorted(folder.glob("*.toml")):
            try:
                provider = read(file)
                _refuse_taken(provider, providers)
            except ValueError as error:
                problems.append(Problem(file, visible(str(error)[:_MAX_REASON])))
                continue
            providers[provider.id] = provider
            if folder == own:
                files[provider.id] = file
    ordered = sorted(providers.values(), key=lambda p: p.title.casefold())
    return Catalog(tuple(ordered), tuple(problems), files)


def examples(folder: Path) -> Catalog:
    """Read the files that come with the app to be imported."""
    return load(folder)


def read(file: Path) -> Provider:
    """Read and check one provider file.

    Raises:
        ValueError: with the reasons, each beginning with its key or line.
    """
    try:
        if not file.is_file():
            raise ValueError(tr("not a file"))
        with file.open("rb") as stream:
            return check(stream.read(MAX_BYTES + 1))
    except OSError as error:
        reason = tr("can't be read: {reason}").format(reason=error.strerror)
        raise ValueError(reason) from error


def check(data: bytes) -> Provider:
    """Read and check the text of a provider file.

    Raises:
        UnusableError: it can't be used, and why.
    """
    if len(data) > MAX_BYTES:
        raise UnusableError(tr("larger than {n} KB").format(n=number(MAX_BYTES // 1024)))
    data = data.removeprefix(codecs.BOM_UTF8)  # some editors write it
    for at, line in enumerate(data.split(b"\n"), 1):
        if line.count(b".") > _MAX_DOTS:
            text = tr("line {line}: more than {n} dots")
            raise UnusableError(text.format(line=at, n=_MAX_DOTS))
    try:
        provider = decode(data)
    except UnicodeDecodeError as error:
        raise UnusableError(tr("not UTF-8 text")) from error
    except RecursionError as error:
        raise UnusableError(tr("nested too deeply")) from error
    except msgspec.DecodeError as error:
        raise UnusableError(in_words(str(error))) from error
    if found := [f"{key}: {reason}" for key, reason in faults(provider)]:
        raise UnusableError(*found)
    return provider


def _refuse_taken(provider: Provider, providers: dict[str, Provider]) -> None:
    if provider.id in providers:
        text = tr("“{id}” is taken by {title}")
        title = providers[provider.id].title
        raise ValueError(f"id: {text.format(id=provider.id, title=title)}")
    if provider.title.casefold() in {p.title.casefold() for p in providers.values()}:
        text = tr("“{title}” is taken by another provider").format(title=provider.title)
        raise ValueError(f"title: {text}")
