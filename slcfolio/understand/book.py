"""The whole class, from its files to a portfolio a student."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.assessments import Assessment
from slcfolio.model.document import Document
from slcfolio.model.names import did_you_mean, key, spelling
from slcfolio.model.output import Converted, Output, Sheet
from slcfolio.model.people import Student
from slcfolio.model.portfolio import Account, ClassBook, Fate
from slcfolio.model.problems import Kind, Problem, Severity, sort_key
from slcfolio.model.source import Family, SourceFile, SourceTree
from slcfolio.settings import Settings
from slcfolio.understand.assessments import read_assessments
from slcfolio.understand.places import all_terms, found_subjects, is_private_folder, is_term
from slcfolio.understand.portfolio import ClassFacts, understand_student
from slcfolio.understand.roster import read_roster, roster_folders, unread_roster

SETTINGS_FILE = "class.yml"
_QUIET = ("readme", "source", "licence", "license", "note", "guide")


@dataclass(frozen=True, slots=True)
class ClassFiles:
    """The files at the top of the class folder that slcfolio reads; None where the class has none."""

    settings: SourceFile | None
    roster: SourceFile | None
    assessments: SourceFile | None
    styles: SourceFile | None

    @classmethod
    def of(cls, tree: SourceTree) -> ClassFiles:
        """Found by name, whatever its case."""
        top = {file.path.name.casefold(): file for file in tree.files if len(file.path.parts) == 1}
        tables = [file for file in top.values() if file.kind.family is Family.TABLE]
        return cls(
            top.get(SETTINGS_FILE) or top.get("class.yaml"),
            next((file for file in tables if key(file.path.stem) == "roster"), None),
            next((file for file in tables if key(file.path.stem) == "assessment"), None),
            top.get("extra.css"),
        )

    @property
    def used(self) -> tuple[SourceFile, ...]:
        return tuple(file for file in (self.settings, self.roster, self.assessments, self.styles) if file)

    @property
    def tables(self) -> tuple[SourceFile, ...]:
        return tuple(file for file in (self.roster, self.assessments) if file)


def student_folders(tree: SourceTree) -> list[str]:
    """The folders at the top that can be students': not hidden, not set apart with an underscore, and readable.

    Of two names that only case or the make of an accent tells apart, the first: both would be one on another computer.
    """
    closed = {skipped.path.name for skipped in tree.skipped if len(skipped.path.parts) == 1}
    able = [name for name in tree.folders if name not in closed and not name.startswith("_")]
    return list({spelling(name): name for name in reversed(able)}.values())[::-1]


def to_read(tree: SourceTree) -> tuple[SourceFile, ...]:
    """The files whose words must be known before anything can be understood."""
    texts = [f for f in tree.files if len(f.path.parts) > 1 and f.kind.family is Family.WRITING]
    return (*ClassFiles.of(tree).tables, *texts)


def folders_of_students(tree: SourceTree, read: Mapping[PurePosixPath, Converted]) -> list[str]:
    """The folders that need an id."""
    files = ClassFiles.of(tree)
    return roster_folders(_sheet(files.roster, read), student_folders(tree))


def understand(
    tree: SourceTree,
    read: Mapping[PurePosixPath, Converted],
    settings: Settings,
    ids: Mapping[str, str],
    only: Sequence[str] = (),
) -> ClassBook:
    """The class as portfolios, problems and accounts, each in a fixed order.

    read: the results for the files of `to_read`. ids: of every folder of `folders_of_students`. only: names of students or
    folders; the others are left alone, and so are their files. Raises nothing on account of what is in the class folder.
    """
    files = ClassFiles.of(tree)
    folders = student_folders(tree)
    roster = read_roster(
        _sheet(files.roster, read), files.roster.path if files.roster else PurePosixPath(), folders, ids
    )
    unread = unread_roster(tree, files.roster, _sheet(files.roster, read))
    students = _chosen(roster.students, only)
    rows, problems = _assessments(files.assessments, read, roster.students, settings)
    facts = _facts(tree, settings, roster.students, assessed=bool(rows))
    documents = {path: out.document for path, done in read.items() if (out := _output(done)) and out.document}
    by_folder = _by_folder(tree.files)
    books = [
        understand_student(
            student,
            by_folder.get(student.folder, []),
            _below(documents, student.folder),
            rows.get(student.folder, ()),
            facts,
        )
        for student in students
    ]
    mine = {student.folder for student in students}
    concerned = [
        p
        for p in (*tree.problems, *unread, *roster.problems, *problems, *_empty(folders, by_folder), *_twins(tree))
        if _about(p, mine, only)
    ]
    accounts = [account for book in books for account in book.accounts]
    accounts += _class_accounts(tree, files, {s.folder for s in roster.students}, mine, only)
    told = {problem.where.path for problem in unread}
    concerned += [p for p in _unused(tree, files) if p.where.path not in told] if not only else []
    found = [*concerned, *(problem for book in books for problem in book.problems)]
    return ClassBook(
        portfolios=tuple(book.portfolio for book in books),
        problems=tuple(sorted(set(found), key=sort_key)),
        accounts=tuple(sorted(accounts, key=lambda account: str(account.path))),
        listed=roster.listed,
    )


def _chosen(students: Sequence[Student], only: Sequence[str]) -> list[Student]:
    asked = {key(name) for name in only}
    return [s for s in students if not only or asked & _ways_to_ask(s, students)]


def _ways_to_ask(student: Student, students: Sequence[Student]) -> set[str]:
    """What a teacher may call a student on the command line; the first name alone when nobody else has it."""
    ways = {key(student.name), key(student.folder), key(student.short), key(student.id)}
    alone = sum(key(other.given) == key(student.given) for other in students) == 1
    return ways | ({key(student.given)} if alone else set())


def unknown_names(book: ClassBook, only: Sequence[str]) -> list[str]:
    """Those of the asked-for names that are no student's."""
    chosen = [portfolio.student for portfolio in book.portfolios]
    known = {way for student in chosen for way in (*_ways_to_ask(student, chosen), key(student.given))}
    return [name for name in only if key(name) not in known]


def _facts(tree: SourceTree, settings: Settings, students: Sequence[Student], *, assessed: bool) -> ClassFacts:
    below: dict[str, set[str]] = {student.folder: set() for student in students}
    inside: dict[str, set[str]] = {student.folder: set() for student in students}
    for student, *folders in (file.path.parts[:-1] for file in tree.files if len(file.path.parts) > 2):
        if student in below:
            below[student].add(folders[0])
            inside[student].update(folders[is_term(folders[0], settings) :][:1])
    terms = all_terms(settings, set().union(*below.values()))
    own = {name: [f for f in folders if not is_private_folder(f)] for name, folders in inside.items()}
    subjects = settings.subjects or found_subjects(own)
    return ClassFacts(subjects=subjects, terms=terms, students=tuple(students), best=settings.best, assessed=assessed)


def _assessments(
    file: SourceFile | None, read: Mapping[PurePosixPath, Converted], students: Sequence[Student], settings: Settings
) -> tuple[dict[str, tuple[Assessment, ...]], list[Problem]]:
    sheet = _sheet(file, read)
    return read_assessments(sheet, file.path, students, settings) if sheet and file else ({}, [])


def _output(done: Converted) -> Output | None:
    return done.result if isinstance(done.result, Output) else None


def _sheet(file: SourceFile | None, read: Mapping[PurePosixPath, Converted]) -> Sheet | None:
    output = _output(read[file.path]) if file and file.path in read else None
    return output.sheets[0] if output and output.sheets else None


def _by_folder(files: Iterable[SourceFile]) -> dict[str, list[SourceFile]]:
    found: dict[str, list[SourceFile]] = {}
    for file in files:
        if len(file.path.parts) > 1:
            found.setdefault(file.path.parts[0], []).append(file)
    return found


def _below(documents: Mapping[PurePosixPath, Document], folder: str) -> dict[PurePosixPath, Document]:
    return {path: document for path, document in documents.items() if path.parts[0] == folder}


def _about(problem: Problem, mine: set[str], only: Sequence[str]) -> bool:
    """When some students are asked for, only what concerns them or the class as a whole is told."""
    return not only or problem.student is None or problem.student in mine


def _empty(folders: Sequence[str], by_folder: Mapping[str, list[SourceFile]]) -> list[Problem]:
    return [
        Problem(
            kind=Kind.EMPTY_FOLDER,
            severity=Severity.ERROR,
            where=Where(PurePosixPath(folder)),
            what="there is nothing in this student's folder",
            fix="put the student's work into it, or take the student off the roster",
            student=folder,
        )
        for folder in folders
        if folder not in by_folder
    ]


def _twins(tree: SourceTree) -> list[Problem]:
    """Folders of the same name as another, which are left out."""
    first: dict[str, str] = {}
    twins = [name for name in tree.folders if first.setdefault(spelling(name), name) != name]
    return [
        Problem(
            kind=Kind.TWICE,
            severity=Severity.ERROR,
            where=Where(PurePosixPath(name)),
            what=f'this folder and "{first[spelling(name)]}" have the same name, so no site was made for this one',
            fix="put all of a student's work into one folder, or give two students different folder names",
        )
        for name in twins
    ]


def _class_accounts(
    tree: SourceTree, files: ClassFiles, listed: set[str], mine: set[str], only: Sequence[str]
) -> list[Account]:
    """Everything found outside the chosen students' portfolios."""
    used = set(files.used)
    accounts = []
    for file in tree.files:
        if len(file.path.parts) == 1:
            fate = (
                Account(path=file.path, fate=Fate.TEXT) if file in used else _left(file.path, "belongs to no student")
            )
            accounts.append(fate)
        elif file.path.parts[0] not in listed and not only:
            accounts.append(_left(file.path, "is in a folder of no student"))
    for skipped in tree.skipped:
        if not only or skipped.path.parts[0] in mine:
            accounts.append(Account(path=skipped.path, fate=Fate.SKIPPED, reason=skipped.reason, junk=skipped.junk))
    return accounts


def _left(path: PurePosixPath, reason: str) -> Account:
    return Account(path=path, fate=Fate.SKIPPED, reason=reason)


def _unused(tree: SourceTree, files: ClassFiles) -> list[Problem]:
    """Files beside the student folders that look as if they were meant for something."""
    loose = [f for f in tree.files if len(f.path.parts) == 1 and f not in files.used]
    return [_unused_file(file) for file in loose if not _is_quiet(file)]


def _is_quiet(file: SourceFile) -> bool:
    return file.path.name.startswith("_") or key(file.path.stem).startswith(_QUIET)


def _unused_file(file: SourceFile) -> Problem:
    marks = {"grade", "gradebook", "score", "test", "data", "mark"} & set(key(file.path.stem).split())
    hint = did_you_mean(
        "assessments.csv" if marks else file.path.name, ("class.yml", "roster.csv", "assessments.csv", "extra.css")
    )
    return Problem(
        kind=Kind.CLASS_FILE_UNUSED,
        severity=Severity.WARNING,
        where=Where(file.path),
        what="this file lies beside the students' folders and is not used",
        fix=f"{hint} Move a student's work into that student's folder; begin the name of a file of yours with _".strip(),
    )
