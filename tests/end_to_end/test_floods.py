"""Answers that are too large: the memory stays, and so does the window. Prints what it measured."""

import json
import sys
import zlib
from pathlib import Path

import pytest
from desk import KONSIGN, VERIGATOR
from raw_server import reply, sends

MB = 1_000_000
GROWTH = 50 * MB
STALL = 1.0


def bomb() -> bytes:
    """Return 300 MB of zeros, packed into 300 KB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return b"".join(packer.compress(bytes(10 * MB)) for _ in range(30)) + packer.flush()


def memory(desk, key: str) -> int:
    """Return VmRSS, or VmHWM, the most it ever was, in bytes; see proc(5)."""
    lines = Path(f"/proc/{desk.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{key}:"))


@pytest.fixture
def desk(open_desk, serve):
    """An app in which each provider has answered once already."""
    desk = open_desk()
    desk.server = serve()
    for provider in (VERIGATOR, KONSIGN):
        desk.add_account(provider, desk.server.url)
        assert desk.outcome(provider)["Outcome"] == "Deleted"
        desk.details()
    return desk


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
@pytest.mark.parametrize(
    "make",
    [
        lambda: reply(200, bomb(), "Content-Encoding: gzip"),
        lambda: reply(200, b'{"message": "' + b"y" * (30 * MB) + b'"}'),
        lambda: reply(200, json.dumps([{"id": n} for n in range(2_200_000)])),
        lambda: reply(200, str(list(range(600_000))).replace(" ", "")),
        lambda: reply(200, f"[{'{},' * 1_600_000}1]"),
        lambda: reply(200, f"[{'[],' * 1_600_000}1]"),
        lambda: reply(200, json.dumps({"message": "<%\\&é" * 500_000})),
        lambda: reply(200, "[" * 2_400_000 + "]" * 2_400_000),
    ],
    ids=[
        "gzip bomb",
        "30 MB string",
        "30 MB objects",
        "4 MB numbers",
        "5 MB objects",
        "5 MB lists",
        "5 MB signs",
        "5 MB nested",
    ],
)
def test_a_flood_neither_fills_the_memory_nor_stops_the_window(desk, make, request):
    desk.server.play = sends(make())
    Path(f"/proc/{desk.pid}/clear_refs").write_text("5")  # forget the most so far
    before = memory(desk, "VmRSS")
    desk.do("longest_stall")
    for provider in (VERIGATOR, KONSIGN):
        desk.outcome(provider)
        desk.details()
    stall, growth = desk.do("longest_stall"), memory(desk, "VmHWM") - before
    sys.stdout.write(
        f"{request.node.callspec.id}: +{growth / MB:.0f} MB over {before / MB:.0f} MB, "
        f"longest stall {stall * 1000:.0f} ms\n"
    )
    assert desk.do("look")["rows"][0]["Outcome"] == "Unknown"
    assert growth < GROWTH
    assert stall < STALL
    assert desk.err == ""
