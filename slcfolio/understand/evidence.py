"""What a student names as proof, found among her pieces; what is not found, or could be several, is a problem with its line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.goals import Evidence
from slcfolio.model.names import key
from slcfolio.model.problems import Kind
from slcfolio.understand.titles import Titles

Tell = Callable[[Kind, Where, str, str], None]
"""Takes a problem: its kind, where it is, what is wrong, and how to mend it."""

_GRADES = re.compile(r"(?:(?:my|the|mi|mis) )?(?:\w+ ){0,3}(?:grade|score|grade and test|test|nota|calificacione?)")


class Proof:
    """Looks up evidence in one file."""

    def __init__(self, path: PurePosixPath, titles: Titles, tell: Tell) -> None:
        self._path = path
        self._titles = titles
        self._tell = tell

    def named(self, text: str, number: int) -> tuple[Evidence, ...]:
        """Everything that one line, the one of this number, names."""
        return tuple(self._look_up(name, number) for name in self._names(text))

    def is_title(self, text: str) -> bool:
        """Whether a line is the title of a piece."""
        return bool(self._titles.find(text).artifacts)

    def _names(self, text: str) -> list[str]:
        """One name, or several with semicolons, else commas and "and" where the whole is no title."""
        if self.is_title(text):
            return [text]
        for pattern in (r"\s*;\s*", r"\s*(?:,|;|\band\b|\by\b|&)\s*"):
            parts = [part for part in re.split(pattern, text) if part.strip()]
            if len(parts) > 1 and any(self.is_title(part) for part in parts):
                return parts
        return [text]

    def _look_up(self, name: str, number: int) -> Evidence:
        name = name.strip(" .\"“”'«»")
        where = Where(self._path, number)
        found = self._titles.find(name)
        grades = not found.artifacts and _GRADES.fullmatch(key(name)) is not None
        if len(found.artifacts) > 1:
            self._tell(
                Kind.EVIDENCE_AMBIGUOUS,
                where,
                f'the evidence "{name}" could be {len(found.artifacts)} pieces; {found.artifacts[0].path} is linked',
                "give the pieces different names, or write the path of the right one, such as "
                f'"{found.artifacts[1].path.relative_to(found.artifacts[1].path.parts[0])}"',
            )
        if not found.artifacts and not grades:
            near = ", ".join(f'"{title}"' for title in found.near)
            self._tell(
                Kind.EVIDENCE_UNKNOWN,
                where,
                f'there is no piece called "{name}" to be the evidence',
                f"did you mean {near}?" if near else "write the title of a piece as its file is named",
            )
        return Evidence(
            text=name, artifact=found.artifacts[0].id if found.artifacts else None, where=where, grades=grades
        )
