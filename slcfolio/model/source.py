"""What lies in a class folder, before anything is understood of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from slcfolio.model.problems import Problem


class Family(StrEnum):
    """How a kind of file is shown."""

    PICTURE = "picture"  # a photo, scan or drawing
    PAGES = "pages"  # pages one under the other, as pictures
    WRITING = "writing"  # text with headings, lists and tables
    TABLE = "table"  # rows and columns
    SOUND = "sound"
    FILM = "film"
    DOWNLOAD = "download"  # a card: the browser cannot show it


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: its short name, what a family would call it, how it is shown, and its usual name endings."""

    name: str
    label: str
    family: Family
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file of the class folder. `path` is relative to the class folder; `digest` is the sha256 of its bytes in hex."""

    path: PurePosixPath
    size: int
    digest: str
    kind: FileKind

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower().lstrip(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file or folder that is not used, and why."""

    path: PurePosixPath
    reason: str
    junk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTree:
    """Every file of a class folder, in a fixed order, with what had to be left out and the problems met on the way.

    `folders` are the names of the folders at the top: the students' folders among them.
    """

    files: tuple[SourceFile, ...]
    skipped: tuple[Skipped, ...] = ()
    folders: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
