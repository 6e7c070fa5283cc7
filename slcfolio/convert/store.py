"""What earlier builds made, kept in the class folder under names that come from content.

A record says what a job gave and names its files; the files ("blobs") are named by their own bytes. Both are written
beside their place and moved in, the record last, so that whatever is there is whole. A record that cannot be read, or
whose files are not there, counts as not there: the work is done again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from slcfolio.convert import codec
from slcfolio.convert.result import ENDINGS, NAME_DIGITS, Blob
from slcfolio.model.output import Failure, Output
from slcfolio.model.picture import Rendition

_KEY = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(rf"[0-9a-f]{{{NAME_DIGITS}}}\.({'|'.join(ENDINGS)})")


@dataclass(frozen=True, slots=True)
class Store:
    """A cache folder, usually `<class>/.slcfolio/cache`: it holds pictures of children, so it stays in the class folder."""

    root: Path

    @classmethod
    def of_class(cls, folder: Path) -> Store:
        return cls(folder / ".slcfolio" / "cache")

    @property
    def blobs(self) -> Path:
        """The folder of the finished files."""
        return self.root / "blobs"

    def get(self, key: str) -> Output | Failure | None:
        """What the job of that key gave, if its record and every file it names are there and whole in length."""
        try:
            check, _, line = self._record(key).read_text(encoding="utf-8").partition("\n")
            result = codec.decode(line) if check == _checksum(line) else None
        except (OSError, ValueError, RecursionError):
            return None
        if isinstance(result, Output) and not all(map(self._has, result.renditions)):
            return None
        return result

    def put(self, key: str, result: Output | Failure) -> None:
        """Remember a result. Its blobs must have been added before."""
        line = codec.encode(result)
        _write(self._record(key), f"{_checksum(line)}\n{line}".encode())

    def add(self, blob: Blob) -> None:
        """Keep a finished file; one that is there already, and is of the right length, is not written again."""
        path = self.path(blob.name)
        if not _is_file_of(path, len(blob.data)):
            _write(path, blob.data)

    def path(self, name: str) -> Path:
        """Where the finished file of that name lies. Raises ValueError for a name that the store cannot have given."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not the name of a finished file")
        return self.blobs / name

    def intact(self, name: str) -> bool:
        """Whether a finished file still has the bytes that its name promises; reads it whole."""
        with suppress(OSError):
            return hashlib.sha256(self.path(name).read_bytes()).hexdigest()[:NAME_DIGITS] == name[:NAME_DIGITS]
        return False

    def sweep(self, keys: Collection[str]) -> int:
        """Delete every record but those of `keys`, and every file that none of those names; how many were deleted.

        Nothing of a student who left, or whose permission was taken back, may stay in the cache.
        """
        results = (self.get(key) for key in keys)
        wanted = {r.file for result in results if isinstance(result, Output) for r in result.renditions}
        wanted |= {f"{key}.json" for key in keys}
        unwanted = [path for path in self._files() if path.name not in wanted]
        for path in unwanted:
            path.unlink(missing_ok=True)
        return len(unwanted)

    def _record(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"{key!r} is not the key of a job")
        return self.root / "records" / key[:2] / f"{key}.json"

    def _has(self, rendition: Rendition) -> bool:
        return _is_file_of(self.path(rendition.file), rendition.size)

    def _files(self) -> Iterator[Path]:
        yield from (self.root / "records").glob("*/*")
        yield from self.blobs.glob("*")


def _checksum(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()


def _is_file_of(path: Path, size: int) -> bool:
    with suppress(OSError):
        return path.stat(follow_symlinks=False).st_size == size and not path.is_symlink()
    return False


def _write(path: Path, data: bytes) -> None:
    """All or nothing: another process sees the old file or the new one. Two that write the same thing do no harm."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{uuid4().hex}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
