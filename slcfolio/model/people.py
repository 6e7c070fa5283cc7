"""The students of a class."""

from __future__ import annotations

from dataclasses import dataclass

ACCENTS = ("marigold", "tangerine", "coral", "orchid", "iris", "sky", "lagoon", "fern")
"""The tested palette a student picks a color from. Source: the palette table of the design."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """One student of the roster.

    id: 26 random characters (130 bits), the address of the site; it says nothing about the child. folder: name of the folder.
    language: of the family, as a code such as `es`. photo, publish: what the family has permitted; None when nothing is known,
    which counts as no. color: from the roster, or empty. conference: when, as the teacher wrote it, or empty.
    """

    id: str
    name: str
    folder: str
    language: str = ""
    photo: bool | None = None
    publish: bool | None = None
    color: str = ""
    conference: str = ""

    @property
    def given(self) -> str:
        """The first name, as on the pages."""
        return (self.name.split() or [self.name])[0]

    @property
    def short(self) -> str:
        """First name and initial, the most of a name that a page may show."""
        words = self.name.split() or [self.name]
        return f"{words[0]} {words[-1][0]}." if len(words) > 1 else words[0]
