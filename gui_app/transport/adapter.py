"""How `requests` is kept to one gated, verified connection."""

import functools
import ssl
from typing import Any

import truststore
from requests.adapters import HTTPAdapter

from gui_app.transport.connection import GatedHTTPConnection, GatedHTTPSConnection
from gui_app.transport.gate import Turn

_CONNECTIONS = {"http": GatedHTTPConnection, "https": GatedHTTPSConnection}


class GatedAdapter(HTTPAdapter):
    """Sends requests through a gate, trusting whom the operating system trusts.

    It has a TLS context of its own: truststore's holds a lock during the handshake, in which one
    slow server would keep all others waiting.

    Args:
        turn: the request that is under way.
    """

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._pool: Any = None
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def build_connection_pool_key_attributes(self, *args: Any, **kwargs: Any) -> Any:
        """Make direct connections with the trust store, and no certificates of `requests`."""
        host, pool = super().build_connection_pool_key_attributes(*args, **kwargs)
        if host["scheme"] == "https":
            pool["ssl_context"] = self._context
        return host, pool

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        """Make connections to a proxy with the trust store."""
        return super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, *_args: Any, **_kwargs: Any) -> None:
        """Verify, without the certificates `requests` would add to the trust store."""
        conn.cert_reqs = "CERT_REQUIRED"

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """Give the pool connections that pass the gate; it is looked up only once."""
        if self._pool is None:
            self._pool = super().get_connection_with_tls_context(*args, **kwargs)
            kind = _CONNECTIONS[self._pool.scheme]
            self._pool.ConnectionCls = functools.partial(kind, self._turn)
        return self._pool

    def request_url(self, *_args: Any, **_kwargs: Any) -> str:
        """Put path and query into the request line; a proxy is only used with CONNECT."""
        return self._turn.target

    def close(self) -> None:
        """Close the connection at once; the next request may go elsewhere."""
        if self._pool:
            self._pool.close()
            self._pool = None
        super().close()

    @functools.cached_property
    def _context(self) -> truststore.SSLContext:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Python 3.11.2, Debian 12's, sets this: it would take an answer that was cut for whole.
        context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
        return context
