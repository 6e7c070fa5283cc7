"""Two folders change places in one step, so that an address is never empty, not even when the power goes in between."""

from __future__ import annotations

import ctypes
import os
import platform
from pathlib import Path

_HERE = -100  # AT_FDCWD: paths mean what they mean to everybody
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def swapped(one: Path, other: Path) -> bool:
    """Whether the two have changed places. False, and nothing done, where the system or the disk cannot."""
    a, b = os.fsencode(one), os.fsencode(other)
    try:
        match platform.system():
            case "Linux":
                return bool(ctypes.CDLL(None).renameat2(_HERE, a, _HERE, b, _EXCHANGE) == 0)
            case "Darwin":
                return bool(ctypes.CDLL(None).renamex_np(a, b, _EXCHANGE) == 0)
            case _:
                return False
    except (AttributeError, OSError):  # an old system library
        return False
