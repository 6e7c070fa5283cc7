"""Folders, to be compared."""

from __future__ import annotations

import hashlib
from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder by its path, with the digest of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def snapshot(folder: Path, leave_out: str = ".slcfolio") -> dict[str, tuple[object, ...]]:
    """Everything in a folder with its kind, permissions, size, time and bytes, to see that nothing was touched."""
    found: dict[str, tuple[object, ...]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name.split("/")[0] == leave_out:
            continue
        status = path.lstat()
        what = path.readlink() if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        found[name] = (status.st_mode, status.st_size, status.st_mtime_ns, what)
    return found
