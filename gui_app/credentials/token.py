"""When a token expires, read from the token itself (a JWT, RFC 7519)."""

import base64
import json
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def expiry(token: str) -> datetime | None:
    """Return the time in a JWT's ``exp``, in UTC; None if the token has none that is readable.

    The signature is not checked: this only warns a person, the provider decides.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        payload = json.loads(_decode(parts[1]))
        seconds = payload["exp"]
        if isinstance(seconds, bool):
            return None
        moment = _EPOCH + timedelta(seconds=seconds)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return moment if moment.year > 1 else None  # nearer to year 0 it has no local time


def describe_expiry(expires: datetime, now: datetime) -> str:
    """Say when a token expires or expired, such as ``expires in 3 h 12 min``.

    Units are rounded down. What expired a day ago or longer is told in calendar days, in the
    time zone of ``now``, so that “yesterday” is the day it seems to be.

    Args:
        expires: with a time zone.
        now: with the person's time zone.
    """
    left = expires - now
    return f"expires in {_left(left)}" if left > timedelta(0) else f"expired {_ago(expires, now)}"


def _left(left: timedelta) -> str:
    if left < _MINUTE:
        return "under a minute"
    if left < _HOUR:
        return f"{left // _MINUTE} min"
    if left < _DAY:
        hours, rest = divmod(left, _HOUR)
        minutes = rest // _MINUTE
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return "1 day" if left < 2 * _DAY else f"{left // _DAY} days"


def _ago(expires: datetime, now: datetime) -> str:
    ago = now - expires
    if ago < _MINUTE:
        return "just now"
    if ago < _HOUR:
        return f"{ago // _MINUTE} min ago"
    if ago < _DAY:
        return f"{ago // _HOUR} h ago"
    days = (now.date() - expires.astimezone(now.tzinfo).date()).days
    return "yesterday" if days <= 1 else f"{days} days ago"


def _decode(part: str) -> bytes:
    padded = part + "=" * (-len(part) % 4)
    return base64.b64decode(padded, altchars=b"-_", validate=True)
