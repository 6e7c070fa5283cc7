"""The students of a class."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What may stand behind a last name and is none."""


def plain_name(written: str) -> str:
    """The name as it is said, from the ways that lists write it: `02 Delgado, Zuri (6B)` is Zuri Delgado."""
    bare = re.sub(r"^\d+[\W_]+|\s*[(\[][^()\[\]]*[)\]]\s*$", "", written.replace("_", " ").strip())
    last, comma, first = (part.strip() for part in bare.partition(","))
    if comma and first:
        bare = f"{last} {first}" if _is_suffix(first) else f"{first} {last}"
    return " ".join(bare.replace(",", " ").split()) or " ".join(written.split())


def _is_suffix(word: str) -> bool:
    return word.strip(" .").casefold() in _SUFFIXES


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
        return f"{self.given} {self.last[0]}." if self.last else self.given

    @property
    def last(self) -> str:
        """The last word of the name that is no `Jr.`; empty when there is only a first name."""
        words = [word for word in self.name.split()[1:] if not _is_suffix(word)]
        return words[-1] if words else ""
