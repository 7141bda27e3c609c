import json
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection

import pytest

from gui_app.demo.server import DemoServer
from gui_app.demo.users import DEMO_USERS, DemoUser


@dataclass
class Got:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)


class Client:
    """Calls the server as a correct client of both providers would, unless told otherwise."""

    def __init__(self, server: DemoServer) -> None:
        self.server = server
        self.host, self.port = server.address.removeprefix("http://").split(":")
        self.auth = "{username}:{password}".format(**server.credentials["verigator"])
        self.token = server.credentials["konsign"]["token"]

    def send(self, method: str, path: str, headers: dict, body: bytes | str | None = None) -> Got:
        connection = HTTPConnection(self.host, int(self.port), timeout=10)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return Got(response.status, response.headers, response.read())
        finally:
            connection.close()

    def verigator(self, path: str, method: str = "DELETE", **headers: str) -> Got:
        return self.send(method, path, {"X-Service-Auth": self.auth} | headers)

    def konsign(self, body: object, method: str = "DELETE", **headers: str) -> Got:
        sent = {
            "x-access-token": self.token,
            "Authorization": f"Bearer {self.token}",
            "Content-Type": "application/json",
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send(method, "/api/user/delete", sent, text)

    def delete(self, user: DemoUser) -> Got:
        if user.provider == "konsign":
            return self.konsign(dict(user.target))
        return self.verigator(path_of(user))

    def raw(self, data: bytes) -> socket.socket:
        connection = socket.create_connection((self.host, int(self.port)), timeout=10)
        connection.sendall(data)
        return connection


def path_of(user: DemoUser) -> str:
    return "/v1/service/service/{service_id}/users/{user_id}".format(**user.target)


@pytest.fixture
def pick():
    """The first seeded user of a provider whose words start like this."""

    def pick(provider: str, what: str = "Is deleted") -> DemoUser:
        return next(u for u in DEMO_USERS if u.provider == provider and u.what.startswith(what))

    return pick


@pytest.fixture
def server() -> Iterator[DemoServer]:
    """A running server; nothing of it is left afterwards."""
    before = set(threading.enumerate())
    with DemoServer() as server:
        yield server
    assert set(threading.enumerate()) <= before


@pytest.fixture
def client(server: DemoServer) -> Client:
    return Client(server)
