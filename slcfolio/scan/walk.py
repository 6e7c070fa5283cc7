"""The class folder as values: every file with its size, digest and kind. Reads; never writes, never follows a link.

A folder or file that cannot be used becomes a problem with a reason; nothing that is found is passed over in silence.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from slcfolio.errors import ClassFolderError, Where
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import FileKind, Skipped, SourceFile, SourceTree
from slcfolio.scan.junk import is_junk

Recognise = Callable[[str, bytes, tuple[str, ...]], FileKind]
"""From a file's name, its first bytes and (of a zip) the names inside, to its kind."""

OWN_FOLDER = ".slcfolio"
"""The one place in a class folder that belongs to slcfolio."""

HEAD_BYTES = 4096
MAX_MEMBERS = 2000


def scan(root: Path, recognise: Recognise) -> SourceTree:
    """Everything in the class folder `root`, sorted by path. Raises ClassFolderError when it is no readable folder."""
    try:
        names = sorted(os.listdir(root))  # noqa: PTH208 - names, not paths
    except OSError as error:
        raise ClassFolderError(
            f"the class folder cannot be read ({error.strerror})",
            where=Where(root),
            fix="give the path of a folder that has one folder for each student, and that you are allowed to open",
        ) from error
    walker = _Walker(root, recognise)
    walker.walk(PurePosixPath(), names)
    files = sorted(walker.files, key=lambda file: str(file.path))
    return SourceTree(
        files=tuple(files),
        skipped=tuple(sorted(walker.skipped, key=lambda skipped: str(skipped.path))),
        folders=tuple(sorted(walker.folders)),
        problems=tuple(walker.problems),
    )


@dataclass
class _Walker:
    root: Path
    recognise: Recognise
    files: list[SourceFile] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def walk(self, folder: PurePosixPath, names: list[str]) -> None:
        for name in names:
            if folder == PurePosixPath() and name == OWN_FOLDER:
                continue
            self._entry(folder / name)

    def _entry(self, path: PurePosixPath) -> None:
        if not _printable(path.name):
            self._leave(path, Kind.UNREADABLE, "has a name that this computer cannot show", "give it a plain name")
            return
        try:
            status = os.lstat(self.root / path)
        except OSError as error:
            self._leave(path, Kind.UNREADABLE, f"cannot be read ({error.strerror})", _ALLOW)
            return
        if is_junk(path.name):
            self.skipped.append(Skipped(path=path, reason="made by the computer, not by a student", junk=True))
        elif stat.S_ISDIR(status.st_mode):
            self._folder(path)
        elif stat.S_ISREG(status.st_mode):
            self._file(path)
        elif stat.S_ISLNK(status.st_mode):
            self._leave(path, Kind.SHORTCUT, "is a shortcut to another place", "put a copy of the file here instead")
        else:
            self._leave(path, Kind.NOT_A_FILE, "is not an ordinary file", "delete it, or put the real file here")

    def _folder(self, path: PurePosixPath) -> None:
        if path.name.startswith("."):
            self.skipped.append(Skipped(path=path, reason="is hidden"))
            return
        if len(path.parts) == 1:
            self.folders.append(path.name)
        try:
            names = sorted(os.listdir(self.root / path))  # noqa: PTH208 - names, not paths
        except OSError as error:
            self._leave(path, Kind.UNREADABLE, f"is a folder that cannot be opened ({error.strerror})", _ALLOW)
            return
        self.walk(path, names)

    def _file(self, path: PurePosixPath) -> None:
        if path.name.startswith("."):
            self.skipped.append(Skipped(path=path, reason="is hidden"))
            return
        try:
            size, digest, head, members = _read(self.root / path)
        except OSError as error:
            self._leave(path, Kind.UNREADABLE, f"cannot be read ({error.strerror or error})", _ALLOW)
            return
        if size == 0:
            self._leave(path, Kind.EMPTY_FILE, "is empty (0 bytes)", "copy it here again from where it was made")
            return
        kind = self.recognise(path.name, head, members)
        self.files.append(SourceFile(path=path, size=size, digest=digest, kind=kind))

    def _leave(self, path: PurePosixPath, kind: Kind, what: str, fix: str) -> None:
        shown = PurePosixPath(str(path).encode("utf-8", "replace").decode())
        self.skipped.append(Skipped(path=shown, reason=what))
        student = shown.parts[0] if len(path.parts) > 1 or kind is Kind.UNREADABLE else None
        self.problems.append(
            Problem(kind=kind, severity=Severity.ERROR, where=Where(shown), what=what, fix=fix, student=student)
        )


_ALLOW = "allow yourself to read it (right-click, Properties or Get Info), or copy it here again"


def _printable(name: str) -> bool:
    """Whether the name is real text: bytes that are not UTF-8 arrive as lone surrogates."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _read(path: Path) -> tuple[int, str, bytes, tuple[str, ...]]:
    """Size, sha256, first bytes and zip members, all of the same bytes. The file is opened without following a link."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError("it is not an ordinary file")
        head = stream.read(HEAD_BYTES)
        stream.seek(0)
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        size = stream.tell()
        members = _members(stream) if head.startswith(b"PK") else ()
    return size, digest, head, members


def _members(stream: object) -> tuple[str, ...]:
    try:
        with zipfile.ZipFile(stream) as archive:  # type: ignore[call-overload]
            return tuple(archive.namelist()[:MAX_MEMBERS])
    except Exception:  # a damaged zip is still a file to be listed; the converter says what is wrong with it
        return ()
