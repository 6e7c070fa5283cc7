"""Finished pictures and other files, ready to be laid into a site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A finished file, named by its own bytes, e.g. `3f9c….jpg`. `size` in bytes; width and height in pixels, 0 if it has none."""

    file: str
    size: int
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture in one or more sizes, smallest first; never cropped, so all have the same shape."""

    sizes: tuple[Rendition, ...]

    @property
    def largest(self) -> Rendition:
        return self.sizes[-1]
