"""What can go wrong as a whole, said so that a teacher can mend it.

A fault in one file is a `Problem` (see `slcfolio.model.problems`) and stops nothing.
A `FolioError` stops the command; only `slcfolio.cli` catches it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the class folder: a path, and a line and column counted from 1 where they are known."""

    path: PurePath
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        numbers = [str(n) for n in (self.line, self.column) if n is not None]
        return ":".join([str(self.path), *numbers])


class FolioError(Exception):
    """The command cannot go on. `fix` says in a teacher's words how to mend it; nobody can raise without one."""

    def __init__(self, what: str, *, where: Where | None = None, fix: str) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.fix = fix

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}\n    fix: {self.fix}"


class SettingsError(FolioError):
    """class.yml or the roster cannot be used."""


class ClassFolderError(FolioError):
    """The class folder is not there, cannot be read, or cannot keep what slcfolio must remember."""


class OutputError(FolioError):
    """The folder for the sites cannot be used."""


class LockedError(FolioError):
    """Another slcfolio is at work in this class folder."""
