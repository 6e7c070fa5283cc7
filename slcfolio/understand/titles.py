"""Finding a piece by what a student calls it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from slcfolio.model.names import key, nearest
from slcfolio.model.work import Artifact
from slcfolio.understand.roles import read_name


@dataclass(frozen=True, slots=True)
class Found:
    """What a name leads to: one piece, or several that share it (the first is of the current term), or none."""

    artifacts: tuple[Artifact, ...]
    near: tuple[str, ...] = ()


class Titles:
    """The pieces of one student by title, file name and path."""

    def __init__(self, artifacts: Sequence[Artifact]) -> None:
        self._artifacts = artifacts
        self._by_key: dict[str, list[Artifact]] = {}
        for artifact in artifacts:
            for name in self._names(artifact):
                self._by_key.setdefault(name, []).append(artifact)

    def find(self, name: str) -> Found:
        """The pieces of this title, else the only one whose title has all these words, else the nearest titles."""
        wanted = key(name)
        if "/" in name and (there := self._at(_path_key(name))):
            return Found(tuple(there))
        for candidate in (wanted, key(PurePosixPath(name).stem), key(read_name(PurePosixPath(name).stem).title)):
            if candidate and (found := self._by_key.get(candidate)):
                return Found(tuple(found))
        words = set(wanted.split())
        inside = [a for a in self._artifacts if words and words <= set(key(a.title).split())]
        if len(inside) == 1 and len(words) >= 2:
            return Found(tuple(inside))
        return Found((), tuple(nearest(name, (a.title for a in self._artifacts))))

    def _at(self, path: str) -> list[Artifact]:
        """The pieces whose path ends in these words."""
        return [a for a in self._artifacts if f" {_path_key(str(a.path))}".endswith(f" {path}")]

    def _names(self, artifact: Artifact) -> Iterable[str]:
        stems = [file.path.stem for file in artifact.works]
        return dict.fromkeys(k for k in (key(artifact.title), key(artifact.path.stem), *map(key, stems)) if k)


def _path_key(name: str) -> str:
    path = PurePosixPath(name)
    return key(str(path.parent / path.stem))
