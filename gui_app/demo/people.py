"""Names and dates of made-up people, the same at every start."""

from datetime import UTC, datetime, timedelta

_FIRST = (
    *("anna", "ben", "chloe", "david", "emma", "felix", "grace", "henry", "ida", "jonas"),
    *("karin", "liam", "maria", "noah", "olga", "paul", "rosa", "simon", "tara", "victor"),
)
_LAST = (
    *("berg", "castro", "dahl", "evans", "fischer", "garcia", "hoffmann", "ivanova"),
    *("jensen", "kowalski", "larsen", "moreau", "novak", "okafor", "petrov"),
)
_FIRST_DAY = datetime(2017, 9, 15, 10, 42, tzinfo=UTC)


def name_of(number: int) -> str:
    """Return a person's name, as in ``anna.berg``; it comes again after 300 people."""
    return f"{_FIRST[number % len(_FIRST)]}.{_LAST[number // len(_FIRST) % len(_LAST)]}"


def login_of(number: int) -> str:
    """Return a person's login name, an e-mail address."""
    return f"{name_of(number)}@example.com"


def since_of(number: int) -> str:
    """Return since when there is a user, in ISO 8601."""
    return (_FIRST_DAY + timedelta(days=9 * number, minutes=37 * number)).isoformat()
