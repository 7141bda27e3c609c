"""Plays Messente Verigator's call to delete a user, as its documentation tells it.

Documented: ``X-Service-Auth: <username>:<password>``, 202 with an empty body, 401, 403, 404, and
``{"message": …}`` in error bodies. The other statuses are the demo's own.
"""

from collections.abc import Mapping
from urllib.parse import unquote_to_bytes

from gui_app.demo.api import Answer, Api, Call, json_answer
from gui_app.demo.users import SERVICE_ID, DemoUser

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
    """``DELETE /v1/service/service/{ServiceId}/users/{UserId}``.

    Args:
        credentials: ``username`` and ``password``.
    """

    def __init__(self, credentials: Mapping[str, str]) -> None:
        super().__init__("verigator")
        self._auth = f"{credentials['username']}:{credentials['password']}"
        self._service_exists = True

    def answer(self, call: Call) -> Answer:
        """Judge a call and act on it."""
        segments = _segments(call.path)
        if segments[:4] != _PREFIX:
            return self.error(404)
        if call.method != "DELETE":
            return self.error(405)
        if call.headers.get("X-Service-Auth") != self._auth:
            return self.error(401)
        match segments[4:]:
            case [service] | [service, "" | "users"] | [service, "users", ""]:
                return self._delete_service(service)
            case [service, "users", user]:
                return self._delete_user(service, user)
        return self.error(404)

    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""
        return Answer(202)

    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the provider's usual message if none is given."""
        return json_answer(status, {"message": message or _MESSAGES[status]})

    def _delete_user(self, service: str, user: str) -> Answer:
        if not self._has(service):
            return self.error(404, "Service not found")
        found = self._users.get((service, user))
        return self.act(found) if found else self.error(404, "User not found")

    def _delete_service(self, service: str) -> Answer:
        """Delete everything, as the real one would: the trap the app must never step into."""
        if not self._has(service):
            return self.error(404, "Service not found")
        self._service_exists = False
        return Answer(202, deleted={"service_id": service})

    def _has(self, service: str) -> bool:
        return service == SERVICE_ID and self._service_exists


def _segments(path: str) -> list[str]:
    """Cut off the query, split, decode each segment once; dot segments stay as they are."""
    raw = path.partition("?")[0].split("/")
    return [unquote_to_bytes(s.encode("latin-1")).decode("utf-8", "replace") for s in raw]
