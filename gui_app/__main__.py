"""The command line; see ``--help``."""

import argparse
import gc
import logging
import os
import sys
import threading
from pathlib import Path
from typing import NoReturn

from gui_app import __version__, paths


def _folder(text: str) -> Path:
    if not text:  # Path("") would be the folder one happens to be in
        raise argparse.ArgumentTypeError("name a folder")
    return Path(text)


def _file(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("name a file")
    return Path(text)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong, without the usage."""
        self.exit(2, f"{self.prog}: {message}; see --help\n")


def _parser() -> _Parser:
    parser = _Parser(
        prog="deletion-desk",
        description="Delete a user at a service your company uses: point, click, and be sure.",
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="try it on this computer alone: a throw-away data folder and seeded users",
    )
    parser.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        help=f"keep history, settings, logs and own provider files here (or ${paths.ENVIRONMENT})",
    )
    parser.add_argument(
        "--tour",
        type=_folder,
        metavar="DIR",
        help="walk through the demo without a person and write pictures of it to DIR",
    )
    parser.add_argument(
        "--check-export",
        type=_file,
        metavar="FILE",
        help="tell whether an exported .jsonl file was changed since; exit status 1 if it was",
    )
    parser.add_argument("--version", action="version", version=f"Deletion Desk {__version__}")
    return parser


def main() -> int:
    """Run the app and return its exit status."""
    parser = _parser()
    options = parser.parse_args()
    if options.check_export is not None:
        if options.demo or options.data_dir or options.tour:
            parser.error("--check-export goes with no other option")
        return _check_export(parser, options.check_export)
    if options.data_dir is None and os.environ.get(paths.ENVIRONMENT):
        options.data_dir = Path(os.environ[paths.ENVIRONMENT])

    gc.disable()  # until all is loaded: there is nothing to collect
    from gui_app import start  # Qt takes a while, and --help needs none of it

    status = start.main(demo=options.demo, data_dir=options.data_dir, tour=options.tour)
    if threading.active_count() > 1:
        # Everything is on record. A thread that still waits for a silent provider or a locked
        # keyring can't be ended, and Python would wait for it.
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream:  # a windowed program on Windows has none
                stream.flush()
        os._exit(status)
    return status


def _check_export(parser: _Parser, file: Path) -> int:
    from gui_app.domain.text import visible
    from gui_app.history import proof

    try:
        proved = proof.check_export(file)
    except proof.ProofError as error:
        parser.exit(2, f"{parser.prog}: {visible(error.words)}\n")
    if sys.stdout:  # a windowed program on Windows has none
        sys.stdout.writelines(f"{visible(line)}\n" for line in proof.told(proved))
    return 1 if proved.fault else 0


if __name__ == "__main__":
    sys.exit(main())
