"""The proxy the operating system says to use."""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from gui_app.domain import on_record
from gui_app.domain.address import is_loopback
from gui_app.domain.notes import note
from gui_app.transport.failures import ExchangeError


def proxies_for(url: str) -> dict[str, str]:
    """Return the proxy for a URL, in the form `requests` takes.

    Only https goes through a proxy: http is for this computer alone.

    Raises:
        ExchangeError: the proxy is of a kind that is not supported.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or is_loopback(parts.hostname or "") or proxy_bypass(parts.netloc):
        return {}
    known = getproxies()
    proxy = known.get("https") or known.get("all")
    if not proxy:
        return {}
    kind, sign, _ = proxy.partition("://")
    if not sign:
        proxy = f"http://{proxy}"
    elif kind.lower() not in ("http", "https"):
        raise ExchangeError(
            note(on_record.PROXY_UNKNOWN),
            f"proxy scheme {kind}",
        )
    return {"https": proxy}
