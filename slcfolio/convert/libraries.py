"""The versions of the libraries and programs that touch a student's bytes; they are part of every cache key."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from importlib.metadata import PackageNotFoundError, version

FFMPEG = "ffmpeg"
ABSENT = "absent"


@cache
def version_of(name: str) -> str:
    """The version of a Python package or of ffmpeg; "absent" when it is not installed, so that installing it counts."""
    if name == FFMPEG:
        return _ffmpeg()
    try:
        return version(name)
    except PackageNotFoundError:
        return ABSENT


def _ffmpeg() -> str:
    program = shutil.which(FFMPEG)
    if program is None:
        return ABSENT
    try:
        said = subprocess.run(  # noqa: S603 -- a program of the teacher's own, and no student text in its arguments
            [program, "-version"], capture_output=True, timeout=10, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ABSENT
    return said.stdout.decode(errors="replace").partition("\n")[0].strip()
