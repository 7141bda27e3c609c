"""Without a bus: memory, and never a plaintext file, whatever is installed or configured."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import gui_app
from gui_app.credentials.vault import Vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bus is a thing of Linux")

PLAIN = "keyrings.alt.file.PlaintextKeyring"
USE_KEYRING = "import keyring; keyring.set_password('service', 'user', 't-canary')"
USE_VAULT = """
import asyncio
from gui_app.credentials.accounts import Account
from gui_app.credentials.vault import Vault

async def main():
    vault = Vault()
    await vault.open()
    account = Account("konsign", "Main", "https://api.example.com")
    await vault.write(account, {"token": "t-canary"})
    print(await vault.read(account, ["token"]) == {"token": "t-canary"}, vault.where)
    vault.close()

asyncio.run(main())
"""
NOT_RUNNING = (
    "this session only: no secure keyring was found, because no keyring service is running"
)


@pytest.mark.parametrize(
    "address", [None, "unix:path=/nonexistent/bus", "tcp:host=127.0.0.1,port=1", "garbage", ""]
)
def test_without_a_bus_secrets_last_for_the_session(empty_home, monkeypatch, account, run, address):
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with closing(Vault()) as vault:
        run(vault.open())
        assert vault.where == NOT_RUNNING
        run(vault.write(account, {"token": "t-123"}))
        assert run(vault.read(account, ["token"])) == {"token": "t-123"}


@pytest.fixture
def plaintext(empty_home, monkeypatch):
    """A home whose environment and configuration both ask for a plaintext file."""
    config = empty_home / "CONFIG_HOME" / "python_keyring" / "keyringrc.cfg"
    config.parent.mkdir()
    config.write_text(f"[backend]\ndefault-keyring={PLAIN}\n")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", PLAIN)
    monkeypatch.setenv("PYTHONPATH", str(Path(gui_app.__file__).parents[1]))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return empty_home


def files(home: Path) -> set[str]:
    return {path.name for path in home.rglob("*") if path.is_file()}


def python(code: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(
        command, env=os.environ, check=True, capture_output=True, text=True, timeout=60
    ).stdout.strip()


def test_keyring_itself_would_write_a_plaintext_file_here(plaintext):
    python(USE_KEYRING)
    assert files(plaintext) > {"keyringrc.cfg"}


def test_the_vault_writes_no_file(plaintext):
    assert python(USE_VAULT) == f"True {NOT_RUNNING}"
    assert files(plaintext) == {"keyringrc.cfg"}
