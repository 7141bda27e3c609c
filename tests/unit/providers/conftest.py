"""Provider files, whole or with a line changed, and answers to judge."""

import json
from pathlib import Path

import pytest

from gui_app.domain.http import Reply
from gui_app.providers import catalog

BUILT_IN = Path(__file__).parents[3] / "resources" / "providers"
BASE = """\
format = 1
id = "base"
title = "Base"
address = "https://api.example.com"

[[credential]]
name = "token"
label = "Token"
secret = true

[[field]]
name = "user_id"
label = "User ID"

[delete]
method = "DELETE"
path = "/users/{user_id}"
headers = { X-Token = "{token}" }

[answer]
decides = "http"
"""


@pytest.fixture
def built_in():
    return BUILT_IN


@pytest.fixture
def verigator():
    return catalog.read(BUILT_IN / "verigator.toml")


@pytest.fixture
def konsign():
    return catalog.read(BUILT_IN / "konsign.toml")


@pytest.fixture
def changed():
    """Change the base file: each pair is what to replace and what by."""

    def change(*changes):
        text = BASE
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        return text

    return change


@pytest.fixture
def read_text(tmp_path):
    """Read a provider file from its text or bytes."""

    def read(text):
        file = tmp_path / "provider.toml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return catalog.read(file)

    return read


@pytest.fixture
def reply():
    """Make a reply; a body that is no bytes is sent as JSON."""

    def make(status, body=b"", headers=None, *, cut=False):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return Reply(status, headers or {}, data, cut)

    return make
