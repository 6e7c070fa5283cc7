"""Who is in the class: the rows of roster.csv, or the folders when there is no roster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import did_you_mean, key, same
from slcfolio.model.output import Sheet
from slcfolio.model.people import ACCENTS, Student
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.understand.fields import yes
from slcfolio.understand.table import Row, missing_columns, rows

COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("student", "student name", "full name", "pupil"),
    "folder": ("folder name", "directory"),
    "home_language": ("home language", "language", "family language"),
    "photo": ("photo permission", "photo release", "photos"),
    "publish": ("publish permission", "publishing", "web"),
    "color": ("colour", "accent"),
    "conference": ("conference time", "slot", "appointment"),
}
"""The columns of roster.csv and the names that schools give them. Everything else in the file is ignored."""

_LANGUAGES = {
    "english": "en", "spanish": "es", "espanol": "es", "arabic": "ar", "chinese": "zh", "vietnamese": "vi", "somali": "so",
    "russian": "ru", "haitian creole": "ht", "haitian": "ht", "hmong": "hmn", "portuguese": "pt", "korean": "ko", "polish": "pl",
    "french": "fr", "ukrainian": "uk", "amharic": "am", "swahili": "sw", "pashto": "ps", "dari": "fa", "farsi": "fa",
}  # fmt: skip
"""Languages as a teacher may write them, with their codes."""


@dataclass
class Roster:
    """The students, and what is wrong with the roster.

    unlisted: folders that have no row. listed: the folder of every row, whether it is there or not; None without a roster.
    """

    students: list[Student] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)
    listed: tuple[str, ...] | None = None


def roster_folders(sheet: Sheet | None, folders: Sequence[str]) -> list[str]:
    """The folders that are students', so that ids can be given to them before anything else is known."""
    if sheet is None:
        return list(folders)
    found = [same(row["folder"] or row["name"], folders) for row in rows(sheet, COLUMNS)]
    return list(dict.fromkeys(meant[0] for meant in found if len(meant) == 1))


def read_roster(sheet: Sheet | None, path: PurePosixPath, folders: Sequence[str], ids: Mapping[str, str]) -> Roster:
    """The students in the order of the roster; those without a folder are named and left out."""
    if sheet is None:
        return Roster(students=[Student(id=ids[folder], name=_tidy(folder), folder=folder) for folder in folders])
    reader = _Reader(path, folders, ids)
    if missing_columns(sheet, COLUMNS, ("name",)):
        reader.problem(
            Kind.ROSTER_ROW,
            1,
            'the roster has no column "name"',
            f"make the first line: {','.join(COLUMNS)}",
        )
    for row in rows(sheet, COLUMNS):
        reader.row(row)
    wanted = [row["folder"] or row["name"] for row in rows(sheet, COLUMNS)]
    reader.roster.listed = tuple(folder for name in wanted for folder in same(name, folders) or [name])
    reader.roster.unlisted = [folder for folder in folders if folder not in reader.seen]
    for folder in reader.roster.unlisted:
        reader.roster.problems.append(_unlisted(folder, path, [s.name for s in reader.roster.students]))
    return reader.roster


def _tidy(folder: str) -> str:
    return " ".join(folder.replace("_", " ").split())


def _unlisted(folder: str, path: PurePosixPath, names: list[str]) -> Problem:
    hint = did_you_mean(folder, names)
    return Problem(
        kind=Kind.ROSTER_EXTRA_FOLDER,
        severity=Severity.ERROR,
        where=Where(PurePosixPath(folder)),
        what=f"no student of {path.name} has this folder, so no site was made for it",
        fix=f"{hint} {'Else add' if hint else 'add'} a row for it to {path.name}, or move it out of the class folder".strip(),
    )


class _Reader:
    def __init__(self, path: PurePosixPath, folders: Sequence[str], ids: Mapping[str, str]) -> None:
        self.path = path
        self.folders = folders
        self.ids = ids
        self.seen: dict[str, int] = {}
        self.roster = Roster()

    def row(self, row: Row) -> None:
        name = row["name"] or row["folder"]
        if not name:
            self.problem(
                Kind.ROSTER_ROW, row.line, "this row has no name", "write the student's name, or delete the row"
            )
            return
        meant = same(row["folder"] or name, self.folders)
        if len(meant) > 1:
            self._several_folders(row, name, meant)
            return
        place = meant[0] if meant else key(row["folder"] or name)
        if first := self.seen.get(place):
            self.problem(
                Kind.ROSTER_ROW, row.line, f'"{name}" is on line {first} too', "delete one, or give each its own folder"
            )
            return
        self.seen[place] = row.line
        if meant:
            self.roster.students.append(self._student(row, name, place))
        else:
            self._no_folder(row, name)

    def _several_folders(self, row: Row, name: str, folders: Sequence[str]) -> None:
        names = " or ".join(f'"{folder}"' for folder in folders)
        self.problem(
            Kind.ROSTER_ROW,
            row.line,
            f"the folder of {name} could be {names}, so no site was made",
            'write the folder\'s name under "folder" exactly as it is',
        )

    def _no_folder(self, row: Row, name: str) -> None:
        folder = row["folder"] or name
        hint = did_you_mean(folder, self.folders)
        self.problem(
            Kind.ROSTER_FOLDER_MISSING,
            row.line,
            f'there is no folder "{folder}" for {name}, so no site was made',
            f"{hint} {'Else make' if hint else 'make'} the folder, or correct the row".strip(),
        )

    def _student(self, row: Row, name: str, folder: str) -> Student:
        return Student(
            id=self.ids[folder],
            name=" ".join(name.split()),
            folder=folder,
            language=self._language(row, folder),
            photo=self._permission(row, "photo", folder),
            publish=self._permission(row, "publish", folder),
            color=self._color(row, folder),
            conference=row["conference"],
        )

    def _permission(self, row: Row, column: str, folder: str) -> bool | None:
        """Yes or no; a blank is not known, and any other word is taken for no until the teacher mends it."""
        if not row[column]:
            return None
        answer = yes(row[column])
        if answer is None:
            self.problem(
                Kind.ROSTER_ROW,
                row.line,
                f'"{row[column]}" under "{column}" is neither yes nor no; it is taken for no',
                "write yes or no",
                folder,
            )
            return False
        return answer

    def _language(self, row: Row, folder: str) -> str:
        text = row["home_language"]
        code = _LANGUAGES.get(key(text), text.lower())
        if code and not (code.replace("-", "").isalpha() and code.isascii() and 2 <= len(code) <= 8):
            self.problem(
                Kind.ROSTER_ROW,
                row.line,
                f'"{text}" is not a language',
                "write a code such as es or ar, or its English name",
                folder,
            )
            return ""
        return code

    def _color(self, row: Row, folder: str) -> str:
        color = row["color"].lower()
        if color and color not in ACCENTS:
            fix = f"{did_you_mean(color, ACCENTS)} The colors are: {', '.join(ACCENTS)}".strip()
            self.problem(Kind.COLOR_UNKNOWN, row.line, f'there is no color "{row["color"]}"', fix, folder)
            return ""
        return color

    def problem(self, kind: Kind, line: int, what: str, fix: str, student: str | None = None) -> None:
        where = Where(self.path, line)
        self.roster.problems.append(
            Problem(kind=kind, severity=Severity.ERROR, where=where, what=what, fix=fix, student=student)
        )
