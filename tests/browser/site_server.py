"""A web server for the time of a test, as plain as a school's: a folder of files below a sub-path."""

from __future__ import annotations

import functools
import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BELOW = "/families/portfolios/"
COMPRESSED = {".html", ".css", ".js", ".json", ".svg"}


PICTURES = (".jpg", ".png", ".gif", ".webp")


class _Files(SimpleHTTPRequestHandler):
    gate: threading.Event | None = None

    def translate_path(self, path: str) -> str:
        if not path.startswith(BELOW):
            return super().translate_path("/not/here")
        return super().translate_path("/" + path.removeprefix(BELOW))

    def do_GET(self) -> None:
        if self.gate and self.path.endswith(PICTURES):
            self.gate.wait(10)
        with suppress(ConnectionError):  # the browser has left the page
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a test looks at what the browser asked for."""


class _Tuned(_Files):
    """What a hosting company's server does beside: it compresses words, and says how long they may be kept."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        if path.suffix not in COMPRESSED or not path.is_file():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path.name) + "; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=31536000")
        super().end_headers()


@contextmanager
def served(folder: Path, *, gate: threading.Event | None = None, tuned: bool = False) -> Iterator[str]:
    """The address of the folder, as long as it is needed. Pictures wait until the gate is open, if there is one."""
    handler = type("Handler", (_Tuned if tuned else _Files,), {"gate": gate})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
