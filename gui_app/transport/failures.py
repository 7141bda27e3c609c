"""What goes wrong on the network, said for people and for technicians.

Details are built from error classes and the operating system's words only: an error's own text may
quote a header, the URL or what the server sent, and with them secrets.
"""

import errno
import http.client
import re
import ssl
from dataclasses import dataclass

from gui_app.domain import on_record
from gui_app.domain.notes import note

_REFUSED_BY_OS = (errno.EPERM, errno.EACCES, errno.EMFILE, errno.ENFILE, errno.ENOBUFS)
_OTHER_NAME = (62, 64)
"""X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH in OpenSSL's x509_vfy.h."""


class ExchangeError(Exception):
    """What happened, before it is judged whether the request left.

    Args:
        message: sentences for people, made by ``note``.
        detail: the technical cause, without secrets.
        may_pass: no connection was made, and another try may do better.
    """

    def __init__(self, message: str, detail: str, *, may_pass: bool = False) -> None:
        super().__init__(message, detail)
        self.message = message
        self.detail = detail
        self.may_pass = may_pass


@dataclass(frozen=True, slots=True)
class Peer:
    """The computer at the other end of the connection: the API's, or a proxy on the way to it."""

    host: str
    is_proxy: bool

    def note(self, direct: str, proxy: str, **values: object) -> str:
        """Return one of two sentences about it."""
        return note(proxy if self.is_proxy else direct, host=self.host, **values)

    @property
    def advice(self) -> str:
        """What a person can check when it can't be reached."""
        return note(on_record.CHECK_PROXY if self.is_proxy else on_record.CHECK_ADDRESS)


def name_not_found(error: Exception, peer: Peer) -> ExchangeError:
    """The name has no IP address, or no name server could be asked."""
    what = peer.note(on_record.NAME_NOT_FOUND, on_record.PROXY_NAME_NOT_FOUND)
    return ExchangeError(f"{what} {peer.advice}", describe(error), may_pass=True)


def not_connected(error: OSError, peer: Peer, seconds: float) -> ExchangeError:
    """No TCP connection came about within ``seconds``."""
    advice = peer.advice
    if isinstance(error, ConnectionRefusedError):
        what = peer.note(on_record.CONNECTION_REFUSED, on_record.PROXY_CONNECTION_REFUSED)
    elif isinstance(error, TimeoutError):
        pair = on_record.NOT_REACHED_IN_TIME, on_record.PROXY_NOT_REACHED_IN_TIME
        what = peer.note(*pair, seconds=f"{seconds:g}")
    elif error.errno in _REFUSED_BY_OS:
        what = peer.note(on_record.NOT_ALLOWED, on_record.PROXY_NOT_ALLOWED)
        advice = note(on_record.CHECK_FIREWALL)
    else:
        what = peer.note(on_record.NOT_REACHED, on_record.PROXY_NOT_REACHED)
    return ExchangeError(f"{what} {advice}", describe(error), may_pass=True)


def no_tunnel(error: Exception, proxy: Peer, host: str) -> ExchangeError:
    """The proxy did not connect us through to the API."""
    answered = re.match(r"Tunnel connection failed: (\d{3})", str(error))
    if not answered:
        what = note(on_record.PROXY_NO_ANSWER, host=proxy.host)
        return ExchangeError(f"{what} {proxy.advice}", describe(error))
    if answered[1] == "407":
        message = note(on_record.PROXY_LOGIN, host=proxy.host)
    else:
        message = note(on_record.PROXY_NOT_THROUGH, proxy=proxy.host, host=host)
    return ExchangeError(message, f"the proxy answered {answered[1]} to CONNECT")


def not_secured(error: OSError, peer: Peer) -> ExchangeError:
    """There is a TCP connection, but TLS did not come about."""
    advice = peer.advice
    if not isinstance(error, ssl.SSLCertVerificationError):
        what = peer.note(on_record.NOT_SECURED, on_record.PROXY_NOT_SECURED)
    elif error.verify_code in _OTHER_NAME:
        what = peer.note(on_record.OTHER_NAME, on_record.PROXY_OTHER_NAME)
    else:
        what = peer.note(on_record.NOT_TRUSTED, on_record.PROXY_NOT_TRUSTED)
        advice = note(on_record.CHECK_CERTIFICATE)
    return ExchangeError(f"{what} {advice}", describe(error))


def changed_on_the_way() -> ExchangeError:
    """The address on the wire would not be the one that was confirmed."""
    return ExchangeError(
        note(on_record.CHANGED_ON_THE_WAY),
        "the path or host to be sent differs from the one that was meant",
    )


def no_answer(error: Exception, host: str, silence: float, status: int | None) -> ExchangeError:
    """The request left, and something other than a whole answer came back.

    Args:
        error: whatever was raised.
        host: the API's name.
        silence: the limit, seconds.
        status: the HTTP status code, if one was seen.
    """
    causes = _causes(error)
    if any(isinstance(e, TimeoutError) for e in causes):
        message = note(on_record.SENT_NOTHING, host=host, seconds=f"{silence:g}")
    elif any(_is_lost_connection(e) for e in causes):
        message = note(on_record.BROKE if status is None else on_record.CUT_OFF, host=host)
    else:
        message = note(on_record.HOST_UNREADABLE, host=host)
    return ExchangeError(message, describe(error))


def not_made(error: Exception) -> ExchangeError:
    """Nothing went out: the request itself, or this computer's settings, are not usable."""
    return ExchangeError(note(on_record.NOT_MADE), describe(error))


def describe(error: BaseException) -> str:
    """Name an error and its causes, without any text from the request or the answer."""
    return ", from ".join(_name(e) for e in _causes(error))


def _causes(error: BaseException) -> list[BaseException]:
    causes: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in causes:
        causes.append(at)
        at = at.__cause__ or at.__context__
    return causes


def _name(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{name}: {error.verify_message}"
    if type(error).__module__ not in ("builtins", "socket", "ssl"):
        return name
    words = error.strerror if isinstance(error, OSError) else None
    return f"{name}: {words}" if words else name


def _is_lost_connection(error: BaseException) -> bool:
    if isinstance(error, http.client.IncompleteRead | http.client.RemoteDisconnected):
        return True
    # requests' own errors are OSErrors too, but carry no number
    return isinstance(error, OSError) and error.errno is not None
