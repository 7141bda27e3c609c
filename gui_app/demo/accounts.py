"""Credentials that the demo server accepts. They open nothing else."""

import base64
import hashlib
import hmac
import json
import secrets

TOKEN_SECONDS = 22 * 3600
"""Lifetime of the sample token in Konsign's documentation."""


def demo_credentials(now: float) -> dict[str, dict[str, str]]:
    """Make the credentials of one run.

    Args:
        now: seconds since the epoch; the token is issued then.

    Returns:
        Provider id to credential name to value.
    """
    return {
        "verigator": {"username": "demo-desk", "password": "only-for-the-demo"},
        "konsign": {
            "token": sign_token(int(now)),
            "client_id": _base64url(b"deletion-desk-demo"),
            "authorization_id": "authorized-for-the-demo",
        },
    }


def sign_token(issued: int) -> str:
    """Make a JWT (RFC 7519) with the payload that Konsign documents, signed by a random key."""
    claims = {
        "iat": issued,
        "exp": issued + TOKEN_SECONDS,
        "Data": {"userid": "1001", "email": "admin@example.com", "appKey": "deletion-desk-demo"},
    }
    signed = f"{_part({'typ': 'JWT', 'alg': 'HS256'})}.{_part(claims)}"
    signature = hmac.digest(secrets.token_bytes(32), signed.encode(), hashlib.sha256)
    return f"{signed}.{_base64url(signature)}"


def _part(value: object) -> str:
    return _base64url(json.dumps(value, separators=(",", ":")).encode())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
