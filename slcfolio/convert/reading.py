"""A student's file is read once, safely, and only if it is still the file that the scan saw."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from slcfolio.convert.result import Refused

_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))


class Unsettled(Refused):
    """A refusal that says nothing about the file's bytes, and so must not be remembered under their digest."""


def read(path: Path, digest: str, most: int) -> bytes:
    """The bytes of a file whose sha256 is `digest`; at most `most` bytes. Raises Refused or Unsettled."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        raise _unreadable(error) from error
    with os.fdopen(descriptor, "rb") as file:
        return _checked(_settled(file, most), digest)


def _settled(file: BinaryIO, most: int) -> bytes:
    """Read between two looks at size and date: a copy in progress would be torn."""
    before = os.fstat(file.fileno())
    if not stat.S_ISREG(before.st_mode):
        raise Unsettled("is not a file any more", "look at it in the folder, then build again")
    if before.st_size > most:
        raise too_large(before.st_size, most)
    try:
        data = file.read(most + 1)
    except OSError as error:
        raise _unreadable(error) from error
    after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise _changed()
    return data


def _checked(data: bytes, digest: str) -> bytes:
    if hashlib.sha256(data).hexdigest() != digest:
        raise _changed()
    return data


def too_large(size: int, most: int) -> Refused:
    """The refusal of a file over its limit; both in bytes."""
    return Refused(
        f"is {size / 1e6:.0f} MB, and at most {most // (1024 * 1024)} MB can be shown",
        "make it smaller, or hand in only its best part",
    )


def _changed() -> Unsettled:
    return Unsettled("changed while it was being read", "wait until it is copied or saved, then build again")


def _unreadable(error: OSError) -> Unsettled:
    return Unsettled(
        f"cannot be opened ({error.strerror})", "check that it is still there and may be read, then build again"
    )
