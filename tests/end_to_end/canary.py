"""Secrets that are easy to find again, and the search for them in every spelling."""

import base64
import json
from html import escape
from urllib.parse import quote, quote_plus

PASSWORD = 'Kq7Zt2Wm4Rb9"/\\+ &<%Lp3Xv8Nd6'
TOKEN = "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJIajVZYzFRZTgifQ.Tg6Vu4Ws2Bx9Cz-_Mk1"
CLIENT_ID = "Fd8Gh3Jk5==Qw1Er2Ty7"
AUTHORIZATION_ID = "Uz4Ip9As6+/Df1Gj8Kl3"
SECRETS = (PASSWORD, TOKEN, CLIENT_ID, AUTHORIZATION_ID)


def _runs(secret: str) -> list[str]:
    """Return the parts that look the same however a text is escaped."""
    words = "".join(c if c.isalnum() else " " for c in secret).split()
    return [word for word in words if len(word) >= 8]


def _base64_cores(secret: str) -> list[str]:
    """Return what base64 makes of a secret behind 0, 1 or 2 other bytes, less the mixed ends."""
    found = []
    for before in range(3):
        code = base64.b64encode(b"\0" * before + secret.encode()).decode()
        found.append(code[4 if before else 0 : -4])
    return found + [code.replace("+", "-").replace("/", "_") for code in found]


def _all_hex(text: str, sign: str) -> list[str]:
    lower = "".join(f"{sign}{ord(c):02x}" for c in text)
    return [lower, "".join(f"{sign}{ord(c):02X}" for c in text)]


def spellings(text: str) -> list[str]:
    """Return ways in which a provider may echo a text."""
    code = base64.b64encode(text.encode()).decode()
    once = quote(text, safe="")
    return [
        text,
        text.replace("\\", "\\\\").replace('"', '\\"'),
        json.dumps(text),
        once,
        "".join(
            c.lower() if before == "%" else c for before, c in zip(" " + once, once, strict=False)
        ),
        quote(once),
        quote_plus(text),
        *_all_hex(text, "%"),
        *_all_hex(text, "\\u00"),
        escape(text),
        "".join(f"&#{ord(c)};" for c in text),
        code,
        code.replace("+", "-").replace("/", "_"),
        code.rstrip("="),
        repr(text),
    ]


_NEEDLES = {
    needle.encode(): secret
    for secret in SECRETS
    for part in [secret, *_runs(secret)]
    for needle in [part, *_all_hex(part, "%"), *_all_hex(part, "\\u00"), *_base64_cores(part)]
}


def found_in(data: bytes | str) -> list[str]:
    """Return the spellings of secrets that stand in some data; a start of it is shown."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return [needle.decode() for needle in _NEEDLES if needle in raw]
