"""How `requests` is kept to one gated, verified connection."""

import functools
import ssl
from typing import Any

import truststore
from requests.adapters import HTTPAdapter

from gui_app.transport.connection import GatedHTTPConnection, GatedHTTPSConnection
from gui_app.transport.gate import Gate

_CONNECTIONS = {"http": GatedHTTPConnection, "https": GatedHTTPSConnection}


class GatedAdapter(HTTPAdapter):
    """Sends one request through a gate, trusting whom the operating system trusts.

    It has a TLS context of its own: truststore's holds a lock during the handshake, in which one
    slow server would keep all others waiting.

    Args:
        gate: what the request has to pass.
        target: path and query as they shall stand in the request line.
    """

    def __init__(self, gate: Gate, target: str) -> None:
        self._gate = gate
        self._target = target
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Python 3.11.2, Debian 12's, sets this: it would take an answer that was cut for whole.
        self._context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make direct connections with the trust store."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        """Make connections through a proxy, and to it, with the trust store."""
        kwargs |= {"ssl_context": self._context, "proxy_ssl_context": self._context}
        return super().proxy_manager_for(proxy, **kwargs)

    def cert_verify(self, conn: Any, *_args: Any, **_kwargs: Any) -> None:
        """Verify, without the certificates `requests` would add to the trust store."""
        conn.cert_reqs = "CERT_REQUIRED"

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """Give the pool connections that pass the gate."""
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        kind = _CONNECTIONS[pool.scheme]
        pool.ConnectionCls = functools.partial(kind, self._gate, self._target)
        return pool
