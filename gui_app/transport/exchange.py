"""One bounded HTTP exchange."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests

from gui_app.domain import on_record
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.domain.notes import note
from gui_app.transport.body import read_body
from gui_app.transport.failures import ExchangeError, changed_on_the_way, no_answer, not_made
from gui_app.transport.gate import Gate
from gui_app.transport.lane import Lane

_OURS = {"User-Agent": "DeletionDesk", "Accept-Encoding": "gzip, deflate"}
_NOT_THEIRS = {name.lower() for name in _OURS} | {
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
}
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?! )[ -~]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of an exchange.

    Attributes:
        connect: seconds to reach the server, and again for each step of TLS or with a proxy.
        silence: seconds without a byte while waiting for the answer.
        total: seconds for everything.
        body: bytes of the answer's body, both as they come and unpacked.
    """

    connect: float = 10
    silence: float = 30
    total: float = 60
    body: int = 5_000_000


class Exchange:
    """One attempt to send a request and read its answer.

    Args:
        request: sent exactly as it is, or not at all.
        limits: as the program has them; shorter ones are for tests.
        lane: keeps the connection for the next exchange; without one it is closed at the end.
    """

    def __init__(
        self, request: Request, limits: Limits = Limits(), *, lane: Lane | None = None
    ) -> None:
        self._request = request
        self._limits = limits
        self._lane = lane
        self._gate = Gate()

    def run(self) -> Reply:
        """Do it. Blocks, for at most the total limit and the time of a name look-up.

        Raises:
            ExchangeFailed: there is no answer that can be trusted. Whether the request left is
                read off the gate, not guessed from the kind of error.
        """
        lane = self._lane or Lane()
        try:
            with lane.taken(self._gate, self._limits.total, self._too_long):
                reply = self._send(lane)
                self._gate.check()  # an answer without a length ends where the connection was cut
        except Exception as error:  # whatever it is: the request left, or it did not
            raise self._failure(error) from None
        finally:
            self._gate.release()
            if self._lane is None:
                lane.close()
        return reply

    def abort(self) -> bool:
        """Stop as soon as can be; from any thread, at any time, any number of times.

        Returns:
            True if not one byte of the request left this computer, or ever will.
        """
        return self._gate.close(note(on_record.CLOSED_BEFORE_ANSWER))

    def _send(self, lane: Lane) -> Reply:
        self._gate.check()
        prepared, target = _prepare(self._request)
        limits = self._limits
        with lane.send(prepared, target, (limits.connect, limits.silence)) as answer:
            body, cut = read_body(answer.raw, limits.body)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Reply(answer.status_code, headers, body, cut)

    def _too_long(self) -> str:
        host = urlsplit(self._request.url).hostname
        return note(on_record.TOO_LONG, host=host, seconds=f"{self._limits.total:g}")

    def _failure(self, error: Exception) -> ExchangeFailed:
        gate = self._gate
        if gate.closed_by:
            error = ExchangeError(gate.closed_by, "stopped from inside")
        elif gate.left:
            host = urlsplit(self._request.url).hostname or ""
            error = no_answer(error, host, self._limits.silence, gate.status)
        elif not isinstance(error, ExchangeError):
            error = not_made(error)
        ending = note(on_record.MAYBE_DONE if gate.left else on_record.NOTHING_SENT)
        return ExchangeFailed(
            f"{error.message} {ending}",
            error.detail,
            left=gate.left,
            status=gate.status,
            worth_repeating=error.may_pass and not gate.left,
            why=error.message,
        )


def _prepare(request: Request) -> tuple[requests.PreparedRequest, str]:
    """Return the request as `requests` takes it, and path and query as they shall be sent."""
    for name, value in request.headers.items():
        _check_header(name, value)
    prepared = requests.PreparedRequest()
    prepared.prepare_method(request.method)
    prepared.prepare_url(request.url, None)
    prepared.prepare_headers({**request.headers, **_OURS})
    _, _, host_and_rest = request.url.partition("://")
    host, slash, rest = host_and_rest.partition("/")
    if "@" in host or (prepared.url, prepared.path_url) != (request.url, slash + rest):
        raise changed_on_the_way()
    prepared.body = request.body
    if request.body is not None:
        prepared.headers["Content-Length"] = str(len(request.body))
    return prepared, prepared.path_url


def _check_header(name: str, value: str) -> None:
    if not _NAME.fullmatch(name) or name.lower() in _NOT_THEIRS:
        raise ExchangeError(note(on_record.ODD_HEADER), f"header {name!r}")
    if not _VALUE.fullmatch(value):
        raise ExchangeError(
            note(on_record.ODD_CREDENTIAL),
            f"header {name} is not printable ASCII, or starts with a blank",
        )
