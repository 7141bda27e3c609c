"""What goes wrong on the network, said for people and for technicians.

Details are built from error classes and the operating system's words only: an error's own text may
quote a header, the URL or what the server sent, and with them secrets.
"""

import errno
import http.client
import re
import ssl
from dataclasses import dataclass

_REFUSED_BY_OS = (errno.EPERM, errno.EACCES, errno.EMFILE, errno.ENFILE, errno.ENOBUFS)
_OTHER_NAME = (62, 64)
"""X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH in OpenSSL's x509_vfy.h."""


class ExchangeError(Exception):
    """What happened, before it is judged whether the request left.

    Args:
        message: sentences for people.
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

    def __str__(self) -> str:
        return f"the proxy {self.host}" if self.is_proxy else self.host

    @property
    def advice(self) -> str:
        """What a person can check when it can't be reached."""
        if self.is_proxy:
            return "Check the proxy settings of this computer."
        return "Check the API address and your internet connection."


def name_not_found(error: Exception, peer: Peer) -> ExchangeError:
    """The name has no IP address, or no name server could be asked."""
    what = "name of the proxy" if peer.is_proxy else "name"
    message = f"The {what} {peer.host} was not found. {peer.advice}"
    return ExchangeError(message, describe(error), may_pass=True)


def not_connected(error: OSError, peer: Peer, seconds: float) -> ExchangeError:
    """No TCP connection came about within ``seconds``."""
    if isinstance(error, ConnectionRefusedError):
        message = f"{_start(peer)} refused the connection. {peer.advice}"
    elif isinstance(error, TimeoutError):
        message = f"{_start(peer)} could not be reached within {seconds:g} s. {peer.advice}"
    elif error.errno in _REFUSED_BY_OS:
        message = (
            f"This computer did not allow a connection to {peer}. Check its firewall, "
            "or close other programs and try again."
        )
    else:
        message = f"{_start(peer)} could not be reached. {peer.advice}"
    return ExchangeError(message, describe(error), may_pass=True)


def no_tunnel(error: Exception, proxy: Peer, host: str) -> ExchangeError:
    """The proxy did not connect us through to the API."""
    answered = re.match(r"Tunnel connection failed: (\d{3})", str(error))
    if not answered:
        message = f"The proxy {proxy.host} gave no answer that can be used. {proxy.advice}"
        return ExchangeError(message, describe(error))
    if answered[1] == "407":
        message = f"The proxy {proxy.host} wants a login. Ask whoever looks after your network."
    else:
        message = (
            f"The proxy {proxy.host} does not let connections to {host} through. "
            "Ask whoever looks after your network."
        )
    return ExchangeError(message, f"the proxy answered {answered[1]} to CONNECT")


def not_secured(error: OSError, peer: Peer) -> ExchangeError:
    """There is a TCP connection, but TLS did not come about."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        message = f"No secure connection to {peer} came about. {peer.advice}"
    elif error.verify_code in _OTHER_NAME:
        message = f"The certificate of {peer} is made out to another name. {peer.advice}"
    else:
        message = (
            f"This computer does not trust the certificate of {peer}. "
            "Check the API address and the date of this computer, "
            "or ask whoever looks after your network."
        )
    return ExchangeError(message, describe(error))


def changed_on_the_way() -> ExchangeError:
    """The address on the wire would not be the one that was confirmed."""
    return ExchangeError(
        "The address would have been changed on the way. Check the values for unusual signs.",
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
        message = f"{host} sent nothing for {silence:g} s."
    elif any(_is_lost_connection(e) for e in causes):
        if status is None:
            message = f"The connection to {host} broke before an answer came."
        else:
            message = f"The answer of {host} was cut off."
    else:
        message = f"The answer of {host} can't be read."
    return ExchangeError(message, describe(error))


def not_made(error: Exception) -> ExchangeError:
    """Nothing went out: the request itself, or this computer's settings, are not usable."""
    return ExchangeError("The request could not be made. Check the API address.", describe(error))


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


def _start(peer: Peer) -> str:
    text = str(peer)
    return text[0].upper() + text[1:] if peer.is_proxy else text
