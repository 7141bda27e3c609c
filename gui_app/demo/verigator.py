"""Plays Messente Verigator's calls about users, as its documentation and libraries tell them.

Documented: ``X-Service-Auth: <username>:<password>``, 202 with an empty body, 401, 403, 404,
``{"message": …}`` in error bodies, and what tells of a user. The other statuses are the demo's own.
"""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import unquote_to_bytes

from gui_app.demo.api import Answer, Api, Call, json_answer
from gui_app.demo.users import DEMO_USERS, LISTED_USERS, SERVICE_ID, DemoUser

_PREFIX = ["", "v1", "service", "service"]
_MESSAGES = {
    401: "Missing or wrong credentials",
    403: "This account may not delete this user",
    404: "Not found",
    405: "Method not allowed",
    422: "Invalid parameter",
    429: "Too many requests",
    500: "Internal error",
}


class Verigator(Api):
    """``GET`` and ``DELETE /v1/service/service/{ServiceId}/users/{UserId}``, ``GET …/users``.

    Args:
        credentials: ``username`` and ``password``.
    """

    def __init__(self, credentials: Mapping[str, str]) -> None:
        seeded = [user for user in DEMO_USERS if user.provider == "verigator"]
        super().__init__([*seeded, *LISTED_USERS])
        self._auth = f"{credentials['username']}:{credentials['password']}"
        self._service_exists = True

    def answer(self, call: Call) -> Answer:
        """Judge a call and act on it."""
        segments = _segments(call.path)
        if segments[:4] != _PREFIX:
            return self.error(404)
        if call.method not in ("DELETE", "GET"):
            return self.error(405)
        if call.headers.get("X-Service-Auth") != self._auth:
            return self.error(401)
        deletes = call.method == "DELETE"
        match segments[4:]:
            case [service, "users"] if not deletes:
                return self._all(service)
            case [service] | [service, "" | "users"] | [service, "users", ""] if deletes:
                return self._delete_service(service)
            case [service, "users", user]:
                return self._one(service, user, deletes=deletes)
        return self.error(404)

    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""
        return Answer(202)

    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the provider's usual message if none is given."""
        return json_answer(status, {"message": message or _MESSAGES[status]})

    def _one(self, service: str, number: str, *, deletes: bool) -> Answer:
        if not self._has(service):
            return self.error(404, "Service not found")
        user = next((u for u in self.everybody() if u.target["user_id"] == number), None)
        if user is None:
            return self.error(404, "User not found")
        return self.act(user) if deletes else self.odd(user, 200) or json_answer(200, _told(user))

    def _all(self, service: str) -> Answer:
        if not self._has(service):
            return self.error(404, "Service not found")
        there = (user for user in self.everybody() if user.behaviour is not HTTPStatus.NOT_FOUND)
        return json_answer(200, {"users": [_told(user) for user in there]})

    def _delete_service(self, service: str) -> Answer:
        """Delete everything, as the real one would: the trap the app must never step into."""
        if not self._has(service):
            return self.error(404, "Service not found")
        self._service_exists = False
        return Answer(202, deleted={"service_id": service})

    def _has(self, service: str) -> bool:
        return service == SERVICE_ID and self._service_exists


def _told(user: DemoUser) -> dict[str, str]:
    return {"id": user.target["user_id"], "ctime": user.since, "id_in_service": user.login}


def _segments(path: str) -> list[str]:
    """Cut off the query, split, decode each segment once; dot segments stay as they are."""
    raw = path.partition("?")[0].split("/")
    return [unquote_to_bytes(s.encode("latin-1")).decode("utf-8", "replace") for s in raw]
