"""A web server for the time of a test, as plain as a school's: a folder of files below a sub-path."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BELOW = "/families/portfolios/"


class _Files(SimpleHTTPRequestHandler):
    def translate_path(self, path: str) -> str:
        if not path.startswith(BELOW):
            return super().translate_path("/not/here")
        return super().translate_path("/" + path.removeprefix(BELOW))

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a test looks at what the browser asked for."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder, as long as it is needed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Files, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
