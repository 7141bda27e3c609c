"""API addresses: where requests, and with them secrets, may go."""

import ipaddress
import re
from functools import lru_cache
from urllib.parse import urlsplit

from gui_app.domain.words import tr

_LABEL = r"[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?"
_HOST_AND_PORT = re.compile(rf"(\[[0-9A-Fa-f:.]+\]|{_LABEL}(\.{_LABEL})*)(:[0-9]*)?")
_PATH = re.compile(r"(/[A-Za-z0-9._~!$&'()*+,;=:@-]+)*")


@lru_cache(maxsize=64)
def check_address(text: str) -> str:
    """Return the address in the form it is stored and compared in.

    Scheme and host in lower case, no default port, no slash at the end.

    Raises:
        ValueError: with the reason as a sentence for people.
    """
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError(tr("Use plain letters, digits and signs without blanks"))
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(tr("This is not an address like https://api.example.com")) from error
    if parts.scheme.lower() not in ("https", "http") or not host:
        raise ValueError(tr("Write the address with https://, for example https://api.example.com"))
    if "@" in parts.netloc:
        raise ValueError(tr("Leave out user name and password; they belong in the credentials"))
    if "?" in text or "#" in text:
        raise ValueError(tr("Leave out everything from ? or # on"))
    path = parts.path.rstrip("/")
    if not _PATH.fullmatch(path) or any(s in (".", "..") for s in path.split("/")):
        raise ValueError(tr("The part after the host has signs that can't stand there"))
    if not _HOST_AND_PORT.fullmatch(parts.netloc) or (":" in host and not _is_ip(host)):
        raise ValueError(tr("This is not an address like https://api.example.com"))
    if parts.scheme.lower() == "http" and not is_loopback(host):
        raise ValueError(tr("Use https://; http:// would send the credentials readable by others"))
    scheme = parts.scheme.lower()
    shown = f"[{host}]" if ":" in host else host
    if port not in (None, {"https": 443, "http": 80}[scheme]):
        shown += f":{port}"
    return f"{scheme}://{shown}{path}"


def is_loopback(host: str) -> bool:
    """Tell whether a host name or IP address is this computer."""
    return host == "localhost" or (_is_ip(host) and ipaddress.ip_address(host).is_loopback)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
