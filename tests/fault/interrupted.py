"""Builds a class, and stops at one of its changes to the folder of the sites: for good, or until it is told to go on.

    python -m tests.fault.interrupted {list,kill,wait} N FILE CLASS OUT

`list` writes the changes, one a line, into FILE. `kill` ends the process without warning just before change N.
`wait` makes FILE there and goes on when it has been deleted.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

_CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "shutil.rmtree",
    "shutil.copyfile",
    "open",
    "ctypes.dlsym",
}


class Watch:
    """Counts the changes below a folder."""

    def __init__(self, mode: str, at: int, file: Path, folder: Path) -> None:
        self.mode, self.at, self.file, self.folder = mode, at, file, str(folder)
        self.changes: list[str] = []
        self.busy = False

    def __call__(self, event: str, values: tuple[object, ...]) -> None:
        if self.busy or event not in _CHANGES or not self._here(event, values):
            return
        self.changes.append(event)
        if len(self.changes) - 1 == self.at:
            self.busy = True
            self.stop()
            self.busy = False

    def _here(self, event: str, values: tuple[object, ...]) -> bool:
        if event == "ctypes.dlsym":  # two folders are about to change places
            return "renameat2" in values
        if event == "open" and not (isinstance(values[1], str) and set(values[1]) & set("wxa")):
            return False
        return any(isinstance(v, (str, os.PathLike)) and os.fspath(v).startswith(self.folder) for v in values)

    def stop(self) -> None:
        if self.mode == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self.mode == "wait":
            self.file.touch()
            while self.file.exists():
                time.sleep(0.01)


def main(mode: str, at: str, file: str, root: str, out: str) -> None:
    from slcfolio import cli

    watch = Watch(mode, int(at), Path(file), Path(out))
    sys.addaudithook(watch)
    try:
        cli.main(["build", root, "-o", out, "--jobs", "1"])
    finally:
        if mode == "list":
            watch.busy = True
            Path(file).write_text("\n".join(watch.changes))


if __name__ == "__main__":
    main(*sys.argv[1:])
