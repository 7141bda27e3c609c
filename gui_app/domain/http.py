"""One HTTP exchange, as the rooms hand it to each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """A request, complete as it shall stand on the wire.

    Attributes:
        method: for example ``DELETE``.
        url: absolute, the path already percent-encoded.
        headers: printable ASCII only; may hold secrets.
        body: the bytes to send, or None for no body.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """A provider's answer, read to its end or to the size limit.

    Attributes:
        status: the HTTP status code.
        headers: names in lower case.
        body: decoded (gunzipped) bytes.
        cut: True if the body was longer than the limit and the rest was not read.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    cut: bool = False


class ExchangeFailed(Exception):  # noqa: N818 - a fact, not a programming error
    """There is no answer that can be trusted.

    Args:
        message: a sentence for people.
        detail: the technical cause.
        left: False only if provably not one byte of the request left.
        status: the HTTP status code, if a status line arrived before it broke.
        worth_repeating: nothing left because no connection was made, and that may pass.
        why: the message less what it says about the request.
    """

    def __init__(
        self,
        message: str,
        detail: str,
        *,
        left: bool,
        status: int | None = None,
        worth_repeating: bool = False,
        why: str = "",
    ) -> None:
        super().__init__(f"{message} ({detail})")
        self.message = message
        self.detail = detail
        self.left = left
        self.status = status
        self.worth_repeating = worth_repeating
        self.why = why or message
