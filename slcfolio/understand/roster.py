"""Who is in the class: the rows of roster.csv, or the folders when there is no roster."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import did_you_mean, fold, key, same
from slcfolio.model.output import Sheet
from slcfolio.model.people import Student, plain_name
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import SourceFile, SourceTree
from slcfolio.understand.accents import UnfitColorError, accent
from slcfolio.understand.fields import yes
from slcfolio.understand.table import NAME_PARTS, TITLE_ROWS, Row, Table

COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("student", "student name", "full name", "pupil"),
    "folder": ("folder name", "directory"),
    "home_language": ("home language", "language", "family language"),
    "photo": ("photo permission", "photo release", "photos"),
    "publish": ("publish permission", "publishing", "web"),
    "color": ("colour", "accent"),
    "conference": ("conference time", "slot", "appointment"),
    **NAME_PARTS,
}
"""The columns of roster.csv and the names that schools give them. Everything else in the file is ignored."""

_NAMES = ("name", "folder", *NAME_PARTS)
_PERMISSIONS = {
    "photo": "photo",
    "picture": "photo",
    "publish": "publish",
    "publishing": "publish",
    "published": "publish",
}
_ASKED = {
    "permission",
    "release",
    "consent",
    "ok",
    "may",
    "can",
    "be",
    "to",
    "web",
    "website",
    "site",
    "online",
    "form",
    "work",
}
"""What else may stand in the header of a permission, for it to be surely a permission and nothing like "Photo taken"."""
_MAYBE_PERMISSION = re.compile("photo|publish|permission|release")

_LANGUAGES = {
    "english": "en", "spanish": "es", "espanol": "es", "arabic": "ar", "chinese": "zh", "vietnamese": "vi", "somali": "so",
    "russian": "ru", "haitian creole": "ht", "haitian": "ht", "hmong": "hmn", "portuguese": "pt", "korean": "ko", "polish": "pl",
    "french": "fr", "ukrainian": "uk", "amharic": "am", "swahili": "sw", "pashto": "ps", "dari": "fa", "farsi": "fa",
}  # fmt: skip
"""Languages as a teacher may write them, with their codes."""

_UNCLEAR = {"x", "ok", "✓", "✔"}
"""Marks that one teacher makes for yes and another for no: not enough to show a child's face on."""


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
    found = [_folders_meant(_wanted(row), folders) for row in _table(sheet).rows]
    return list(dict.fromkeys(meant[0] for meant in found if len(meant) == 1))


def _table(sheet: Sheet) -> Table:
    """The roster below its header, whose permissions may be asked in many words: `Photo permission (yes/no)`."""
    cells = {cell for row in sheet.rows[:TITLE_ROWS] for cell in row}
    said = {column: (*ways, *(c for c in cells if _permission(c) == column)) for column, ways in COLUMNS.items()}
    return Table.of(sheet, said)


def _permission(header: str) -> str:
    """The permission that a header asks for, or nothing when it could mean something else."""
    words = set(re.sub(r"\b(?:yes no|y n)\b", "", key(header)).split())
    asked = {_PERMISSIONS[word] for word in words & _PERMISSIONS.keys()}
    return asked.pop() if len(asked) == 1 and words <= _ASKED | _PERMISSIONS.keys() else ""


def _wanted(row: Row) -> str:
    """The name of the folder that a row asks for."""
    return row["folder"] or _name(row)


def _name(row: Row) -> str:
    return row["name"] or f"{row['first_name']} {row['last_name']}".strip() or row["folder"]


def _folders_meant(wanted: str, folders: Sequence[str]) -> list[str]:
    """The folders of this name, else those whose name says the same in another way: `Delgado, Zuri`."""
    plain = key(plain_name(wanted))
    return same(wanted, folders) or [folder for folder in folders if key(plain_name(folder)) == plain]


def unread_roster(tree: SourceTree, found: SourceFile | None, sheet: Sheet | None) -> list[Problem]:
    """A file called roster that cannot be read as one. To go on without it would give a site to whoever has a folder."""
    if sheet and any(cell.strip() for row in sheet.rows for cell in row):
        return []
    reasons = {one.path: f"it {one.reason}" for one in tree.skipped if not one.junk}
    reasons |= {one.path: f"it is no table ({one.kind.label})" for one in tree.files}
    if found:
        reasons[found.path] = "it is damaged or has nothing in it"
    return [
        Problem(
            kind=Kind.ROSTER_UNREAD,
            severity=Severity.ERROR,
            where=Where(path),
            what=f"the roster cannot be read: {reason}",
            fix='save it again as "roster.csv" or "roster.xlsx", or delete it: without one, every folder is a student\'s',
        )
        for path, reason in sorted(reasons.items())
        if len(path.parts) == 1 and key(path.stem) == "roster" and (found is None or path == found.path)
    ]


def read_roster(sheet: Sheet | None, path: PurePosixPath, folders: Sequence[str], ids: Mapping[str, str]) -> Roster:
    """The students in the order of the roster; those without a folder are named and left out."""
    if sheet is None:
        return Roster(students=[Student(id=ids[folder], name=plain_name(folder), folder=folder) for folder in folders])
    reader = _Reader(path, folders, ids)
    table = _table(sheet)
    reader.header(table)
    for row in table.rows if set(table.columns) & set(_NAMES) else ():
        reader.row(row)
    wanted = [_wanted(row) for row in table.rows]
    reader.roster.listed = tuple(folder for name in wanted for folder in _folders_meant(name, folders) or [name])
    reader.roster.unlisted = [folder for folder in folders if folder not in reader.seen]
    for folder in reader.roster.unlisted:
        reader.roster.problems.append(_unlisted(folder, path, [s.name for s in reader.roster.students]))
    return reader.roster


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

    def header(self, table: Table) -> None:
        """What a teacher must know of the columns: none has the names, or one may be a permission that is not understood."""
        if not set(table.columns) & set(_NAMES):
            usual = ",".join(column for column in COLUMNS if column not in NAME_PARTS)
            fix = f"make the first line: {usual}"
            self.problem(Kind.ROSTER_ROW, table.line, 'the roster has no column "name"', fix)
        for cell in table.unknown:
            if _MAYBE_PERMISSION.search(fold(cell)):
                self.problem(
                    Kind.ROSTER_ROW,
                    table.line,
                    f'the column "{" ".join(cell.split())}" is not understood, so it permits nothing',
                    'if it is the permission, call it "photo" or "publish"; if it is not, give it another name',
                    severity=Severity.WARNING,
                )

    def row(self, row: Row) -> None:
        name = _name(row)
        if not name:
            self.problem(
                Kind.ROSTER_ROW, row.line, "this row has no name", "write the student's name, or delete the row"
            )
            return
        meant = _folders_meant(_wanted(row), self.folders)
        if len(meant) > 1:
            self._several_folders(row, name, meant)
            return
        place = meant[0] if meant else key(_wanted(row))
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
        folder = _wanted(row)
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
            name=plain_name(name),
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
        if answer is None or (answer and fold(row[column]).strip() in _UNCLEAR):
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
        color = row["color"]
        try:
            return color if color and accent(color) else ""
        except UnfitColorError as error:
            kind = Kind.COLOR_CONTRAST if error.nearest else Kind.COLOR_UNKNOWN
            self.problem(kind, row.line, error.what, error.fix, folder)
            return error.nearest

    def problem(
        self,
        kind: Kind,
        line: int,
        what: str,
        fix: str,
        student: str | None = None,
        severity: Severity = Severity.ERROR,
    ) -> None:
        where = Where(self.path, line)
        self.roster.problems.append(
            Problem(kind=kind, severity=severity, where=where, what=what, fix=fix, student=student)
        )
