"""What a converter hands back, and how it refuses."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from slcfolio.model.output import Failure, Output
from slcfolio.model.picture import Rendition

ENDINGS = ("jpg", "png", "gif", "webp", "mp3", "m4a", "wav", "ogg", "mp4", "webm", "zip")
"""The only endings a published file can have: no web server runs any of them, and every browser knows them."""

NAME_DIGITS = 24
"""Hex digits of a published name: 96 bits, far more than a district's files need to stay apart."""

Options = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Blob:
    """The bytes of a finished file. Its name comes from its bytes, so nobody can choose it."""

    data: bytes
    ending: str

    def __post_init__(self) -> None:
        if self.ending not in ENDINGS:
            raise ValueError(f"{self.ending!r} is not an ending that may be published")

    @property
    def name(self) -> str:
        return f"{hashlib.sha256(self.data).hexdigest()[:NAME_DIGITS]}.{self.ending}"

    def rendition(self, width: int = 0, height: int = 0) -> Rendition:
        """This file as pages name it; width and height in pixels."""
        return Rendition(file=self.name, size=len(self.data), width=width, height=height)


@dataclass(frozen=True, slots=True)
class Result:
    """An output together with the bytes of every file it names."""

    output: Output
    blobs: tuple[Blob, ...] = ()


class Refused(Exception):  # noqa: N818 -- it is an answer about a file, not an error of the program
    """A file cannot be shown. `what` follows its name in a sentence ("is cut off"); `fix` mends it."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(what)
        self.failure = Failure(what=what, fix=fix)
