"""The providers at hand, which come and go with a person's own files."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers import catalog, own_files
from gui_app.providers.catalog import Problem
from gui_app.providers.spec import Provider
from gui_app.ui.in_thread import aside


async def _nothing(_provider: Provider) -> None:
    pass


class Providers(QObject):
    """Knows the built-in and the person's own providers, and keeps the latter's files.

    Args:
        resources: the folder with the files that everybody has, and with examples.
        folder: the folder of the person's own.

    Attributes:
        welcome: is awaited for each provider that is saved, before anybody hears of it; the demo
            gives it an account.
    """

    changed = Signal()  # other providers are at hand, or the same ones with other files

    def __init__(self, resources: Path, folder: Path) -> None:
        super().__init__()
        self._built_in = resources / "providers"
        self._examples = resources / "examples"
        self.folder = folder
        self.welcome: Callable[[Provider], Awaitable[None]] = _nothing
        self._catalog = catalog.load(self._built_in, folder)

    @property
    def providers(self) -> tuple[Provider, ...]:
        """Return the providers by title."""
        return self._catalog.providers

    @property
    def own(self) -> tuple[Provider, ...]:
        """Return those from the person's own files."""
        return tuple(p for p in self.providers if p.id in self._catalog.files)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the files that can't be used, and why."""
        return self._catalog.problems

    def get(self, provider: str) -> Provider | None:
        """Return a provider by its id; None if it is not at hand."""
        return next((p for p in self.providers if p.id == provider), None)

    def own_file(self, provider: str) -> Path | None:
        """Return the file of an own provider, by its id."""
        return self._catalog.files.get(provider)

    def why_not(self, provider: Provider) -> str:
        """Say why a provider can't be saved beside the others; empty if it can.

        It may replace an own one with the same id.
        """
        same = self.get(provider.id)
        if same and not self.own_file(same.id):
            text = tr("“{id}” belongs to the built-in provider {title}; choose another")
            return f"id: {text.format(id=provider.id, title=same.title)}"
        titles = {p.title.casefold() for p in self.providers if p is not same}
        if provider.title.casefold() in titles:
            text = tr("there is another provider called “{title}”; choose another name")
            return f"title: {text.format(title=visible(provider.title))}"
        return ""

    async def examples(self) -> Sequence[Provider]:
        """Return worked examples to start from, by title."""
        return (await aside(lambda: catalog.examples(self._examples))).providers

    async def save(self, data: bytes) -> Provider:
        """Keep a provider file, in place of an own one with the same id; return the provider.

        Raises:
            ValueError: it can't be used; the text begins with the key.
            SettingsError: it could not be written; everything is as it was.
        """
        provider = await aside(lambda: catalog.check(data))
        if reason := self.why_not(provider):
            raise ValueError(reason)
        file = self.own_file(provider.id) or own_files.free_name(self.folder, provider.id)
        await aside(lambda: own_files.write(file, data))
        try:
            await self.welcome(provider)
        finally:  # it is there, with its account or without
            await self._look()
        return provider

    async def remove(self, provider: str) -> None:
        """Remove an own provider's file.

        Raises:
            SettingsError: it could not be removed.
        """
        if file := self.own_file(provider):
            await aside(lambda: own_files.remove(file))
            await self._look()

    async def _look(self) -> None:
        self._catalog = await aside(lambda: catalog.load(self._built_in, self.folder))
        self.changed.emit()
