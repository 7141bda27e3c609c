"""Plays Konsign's calls to sign in and to delete a user, as its documentation tells them.

Documented: the keys sent and answered, statuscode 200, 422 and 500, both token headers, and the
message of 401. The HTTP status is not documented; most errors here come with 200, some with their
own. The documentation knows no 404, so a user nobody seeded is an invalid parameter.
"""

import json
import time
from collections.abc import Mapping

from gui_app.demo.accounts import sign_token
from gui_app.demo.api import Answer, Api, Call, json_answer
from gui_app.demo.users import DEMO_USERS, DemoUser

SIGN_IN_PATH = "/api/oauth/auth"
PATHS = ("/api/user/delete", SIGN_IN_PATH)
_KEYS = ("company_id", "user_id", "email")
_OWN_HTTP_STATUS = frozenset({403, 405, 429, 500})
_MESSAGES = {
    401: "Your Session has expired",
    403: "You are not allowed to delete this user.",
    404: "User not found.",
    405: "Method not allowed.",
    422: "Invalid parameter.",
    429: "Too many requests.",
    500: "System error.",
}


class Konsign(Api):
    """``POST /api/oauth/auth`` and ``DELETE /api/user/delete``, with JSON bodies.

    Each token is good until it expires, however many there are.

    Args:
        credentials: ``token``, a good one, and ``client_id`` and ``authorization_id``.
    """

    def __init__(self, credentials: Mapping[str, str]) -> None:
        super().__init__(user for user in DEMO_USERS if user.provider == "konsign")
        self._tokens = {credentials["token"]}
        self._ids = {name: credentials[name] for name in ("client_id", "authorization_id")}

    def answer(self, call: Call) -> Answer:
        """Judge a call and act on it."""
        if call.path == SIGN_IN_PATH:
            return self._sign_in(call)
        if call.method != "DELETE":
            return self.error(405)
        if not self._knows(call):
            return self.error(401)
        if call.headers.get_content_type() != "application/json":
            return self.error(422, "Invalid parameter: Content-Type must be application/json.")
        sent = _json_object(call.body)
        if sent is None:
            return self.error(422, "Invalid parameter: the body is not a JSON object.")
        target = []
        for key in _KEYS:
            if not isinstance(value := sent.get(key), str):
                return self.error(422, f"Invalid parameter: {key} must be a string.")
            target.append(value)
        found = self._users.get(tuple(target))
        return self.act(found) if found else self.error(422, "Invalid parameter: no such user.")

    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""
        return json_answer(
            200,
            {
                "statuscode": "200",
                "status": True,
                "message": "User deleted successfully.",
                "user_id": user.target["user_id"],
            },
        )

    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the provider's usual message if none is given."""
        body = {
            "statuscode": str(int(status)),
            "status": False,
            "message": message or _MESSAGES[status],
        }
        return json_answer(status if status in _OWN_HTTP_STATUS else 200, body)

    def expire(self) -> Answer:
        """Let no token be good any more, and say so."""
        self._tokens.clear()
        return super().expire()

    def _sign_in(self, call: Call) -> Answer:
        if call.method != "POST":
            return self.error(405)
        if call.headers.get_content_type() != "application/json":
            return self.error(422, "Invalid parameter: Content-Type must be application/json.")
        if _json_object(call.body) != self._ids:
            return self.error(401, "Client ID or Authorization ID is wrong.")
        token = sign_token(int(time.time()))
        self._tokens.add(token)
        return json_answer(200, {"statuscode": "200", "status": True, "Token": token})

    def _knows(self, call: Call) -> bool:
        token = call.headers.get("x-access-token", "")
        return token in self._tokens and call.headers.get("Authorization") == f"Bearer {token}"


def _json_object(body: bytes) -> dict[str, object] | None:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
