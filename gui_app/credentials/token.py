"""When a token expires, read from the token itself (a JWT, RFC 7519)."""

import base64
import json
from datetime import UTC, datetime, timedelta

from gui_app.domain.words import tr, trn

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
    return _left(left) if left > timedelta(0) else _ago(expires, now)


def _left(left: timedelta) -> str:
    if left < _MINUTE:
        return tr("expires in under a minute")
    if left < _HOUR:
        return tr("expires in {minutes} min").format(minutes=left // _MINUTE)
    if left < _DAY:
        hours, rest = divmod(left, _HOUR)
        minutes = rest // _MINUTE
        text = tr("expires in {hours} h {minutes} min") if minutes else tr("expires in {hours} h")
        return text.format(hours=hours, minutes=minutes)
    return trn("expires in {n} days", "expires in {n} day", left // _DAY)


def _ago(expires: datetime, now: datetime) -> str:
    ago = now - expires
    if ago < _MINUTE:
        return tr("expired just now")
    if ago < _HOUR:
        return tr("expired {minutes} min ago").format(minutes=ago // _MINUTE)
    if ago < _DAY:
        return tr("expired {hours} h ago").format(hours=ago // _HOUR)
    days = (now.date() - expires.astimezone(now.tzinfo).date()).days
    if days <= 1:
        return tr("expired yesterday")
    return trn("expired {n} days ago", "expired {n} day ago", days)


def _decode(part: str) -> bytes:
    padded = part + "=" * (-len(part) % 4)
    return base64.b64decode(padded, altchars=b"-_", validate=True)
