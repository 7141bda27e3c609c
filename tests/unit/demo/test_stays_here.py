"""The demo's exchanges, which go to this computer only."""

import socket

import pytest

from gui_app.app_demo import LocalExchange
from gui_app.demo.server import DemoServer
from gui_app.domain.http import ExchangeFailed, Request


@pytest.mark.parametrize(
    "url", ["https://api.example.com/v1/users/1", "https://192.0.2.7/", "http://127.0.0.1.nip.io/"]
)
def test_an_address_elsewhere_is_not_even_looked_up(monkeypatch, url):
    def never(*_: object) -> None:
        pytest.fail("it went to the network")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    monkeypatch.setattr(socket.socket, "connect", never)
    with pytest.raises(ExchangeFailed, match="nothing leaves this computer") as failed:
        LocalExchange(Request("DELETE", url, {})).run()
    assert not failed.value.left


def test_this_computer_is_asked():
    with DemoServer() as server:
        reply = LocalExchange(Request("GET", f"{server.address}/v1/nothing", {})).run()
    assert reply.status == 404
