"""Grouping the files of a subject into pieces: a piece is a file with its drafts and texts beside it, or a folder of its own.

Only names are looked at here. Nothing is dropped: a draft, feedback or reflection that belongs to no piece becomes one itself.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath, PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import key, words
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import Family, SourceFile
from slcfolio.understand.roles import (
    Named,
    Role,
    in_order,
    may_be_feedback,
    natural,
    read_name,
    title_of,
    without_owner,
)

_ALIKE = 0.82
"""How alike (0..1) two titles must be for a reflection to be taken as meant for a piece; found by trying misspelt names."""


@dataclass
class Part:
    """A file and what its name says it is. `stem` is its name without the student's own name in it."""

    file: SourceFile
    named: Named
    stem: str


@dataclass
class Group:
    """The files of one piece, before their words are read. `stray`: it is only words that belong to no piece."""

    title: str
    path: PurePosixPath
    stray: bool = False
    works: list[SourceFile] = field(default_factory=list)
    drafts: list[Part] = field(default_factory=list)
    feedback: list[Part] = field(default_factory=list)
    reflections: list[Part] = field(default_factory=list)

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that belongs to the piece."""
        return (*self.works, *(part.file for part in (*self.drafts, *self.feedback, *self.reflections)))


Placed = tuple[SourceFile, PurePosixPath]
"""A file and the folder it counts from: of its subject, or of its piece. Two folders may be one subject ("Math", "Mathematics")."""


def group(placed: Iterable[Placed], owner: str = "") -> tuple[list[Group], list[Problem]]:
    """The pieces among files of one subject and term, in the order of their names, and names that were nearly right.

    owner: the name of the student, which is left out of titles.
    """
    loose: list[Part] = []
    own: dict[str, list[Placed]] = {}
    for file, folder in placed:
        inside = file.path.relative_to(folder).parts
        if len(inside) == 1:
            loose.append(named_part(file, owner))
        elif len(inside) == 2 and (role := _role_of_folder(inside[0])):
            loose.append(_in_role(named_part(file, owner), role))
        else:
            own.setdefault(words(inside[0]), []).append((file, folder / inside[0]))
    groups = {name: _from_folder(inside, owner) for name, inside in own.items()}
    problems = _add_loose(groups, loose)
    return sorted(groups.values(), key=lambda g: natural(g.title)), problems


def named_part(file: SourceFile, owner: str) -> Part:
    """A file with its name taken apart."""
    stem = without_owner(file.path.stem, owner)
    return Part(file, read_name(stem), stem)


def _role_of_folder(name: str) -> Role | None:
    """The role that a folder such as "Drafts" or "Reflections" gives to the files of many pieces in it."""
    named = read_name(name)
    return named.role if not named.title and named.number is None and named.role is not Role.WORK else None


def _in_role(part: Part, role: Role) -> Part:
    """A file whose folder says what it is; a number at the end of a draft's name counts the draft."""
    if part.named.role is not Role.WORK:
        return part
    numbered = re.fullmatch(r"(?P<title>.*\D)[\s_-]*(?P<number>\d{1,2})", part.stem)
    if role is Role.DRAFT and numbered:
        return replace(part, named=Named(role, numbered["title"].strip(" _-"), int(numbered["number"])))
    return replace(part, named=Named(role, part.stem))


def _from_folder(files: list[Placed], owner: str) -> Group:
    """Everything in the folder belongs to one piece; a name without a role is the work itself, page after page."""
    first = files[0][1]
    made = Group(title_of(without_owner(first.name, owner)), first)
    finals: list[SourceFile] = []
    pages: list[SourceFile] = []
    for file, folder in sorted(files, key=lambda one: in_order(one[0].path.relative_to(one[1]))):
        part = _in_folder(file, folder, owner)
        if part.named.role is Role.WORK:
            (finals if key(file.path.stem).startswith("final") else pages).append(file)
        else:
            put(made, part)
    made.works = [*finals, *pages]
    return _finished(made)


def _in_folder(file: SourceFile, folder: PurePosixPath, owner: str) -> Part:
    """A file in a folder called "drafts" is a draft, whatever it is called itself."""
    part = named_part(file, owner)
    between = file.path.parent.relative_to(folder).parts
    if part.named.role is Role.WORK and between and read_name(between[-1]).role is not Role.WORK:
        outer = read_name(between[-1])
        return replace(part, named=Named(outer.role, "", _trailing_number(file.path.stem) or outer.number))
    if part.named.role is Role.WORK and may_be_feedback(file.path.stem):
        return replace(part, named=Named(Role.FEEDBACK, ""))
    return part


def _trailing_number(stem: str) -> int | None:
    digits = [part for part, _ in natural(stem) if part >= 0]
    return digits[-1] if digits else None


def _add_loose(groups: dict[str, Group], loose: list[Part]) -> list[Problem]:
    parts = sorted(loose, key=lambda part: in_order(PurePath(part.file.path.name)))
    rest: list[Part] = []
    for part in parts:
        if part.named.role is Role.WORK:
            _add_work(groups, part, parts)
        else:
            rest.append(part)
    problems = [problem for part in rest if part.named.role is Role.DRAFT for problem in _add_draft(groups, part)]
    for part in rest:
        if part.named.role is not Role.DRAFT:
            problems += _add_said(groups, part)
    for made in groups.values():
        _finished(made)
    return problems


def _add_work(groups: dict[str, Group], part: Part, parts: Sequence[Part]) -> None:
    title = _whole_title(part, parts)
    made = groups.setdefault(words(title), Group(title, part.file.path))
    made.works.append(part.file)


def _whole_title(part: Part, parts: Sequence[Part]) -> str:
    """The title without "final" or "page 2" where another file or a dash shows that these words are no part of it."""
    shared = any(p is not part and words(p.named.title) == words(part.named.title) for p in parts)
    if part.named.title and (part.named.firm or shared):
        return title_of(part.named.title)
    return title_of(part.stem)


def _add_draft(groups: dict[str, Group], part: Part) -> list[Problem]:
    """A draft goes to its piece; one without a piece is the piece, and "Dog sketch" is then its whole name."""
    title = part.named.title or part.stem
    if made := find(groups, title):
        put(made, part)
        return []
    if near := _nearest(groups, title):
        put(near, part)
        return [_near(part, near)]
    if part.named.firm:
        groups[words(title)] = Group(title_of(title), part.file.path, drafts=[part])
    else:
        groups.setdefault(words(part.stem), Group(title_of(part.stem), part.file.path)).works.append(part.file)
    return []


def _add_said(groups: dict[str, Group], part: Part) -> list[Problem]:
    """A reflection or feedback goes to its piece; one without a piece is kept as a piece, so that its words are seen."""
    title = part.named.title
    if made := find(groups, title) if title else _only(groups):
        put(made, part)
        return []
    if near := _nearest(groups, title) if title else None:
        put(near, part)
        return [_near(part, near)]
    picture = not part.named.firm and part.file.kind.family is not Family.WRITING
    stem = title_of(part.stem)
    groups.setdefault(words(stem), Group(stem, part.file.path, stray=not picture)).works.append(part.file)
    return [] if picture else [_alone(part, title)]  # a picture called "Creek reflection" is a picture


def find(groups: Mapping[str, Group], title: str) -> Group | None:
    """The piece of this title, else the only one that has it but for a plural s."""
    if made := groups.get(words(title)):
        return made
    alike = [made for made in groups.values() if key(made.title) == key(title)]
    return alike[0] if len(alike) == 1 else None


def _only(groups: dict[str, Group]) -> Group | None:
    """The one piece there is, which a bare "reflection.md" can only be about."""
    return next(iter(groups.values())) if len(groups) == 1 else None


def _nearest(groups: dict[str, Group], title: str) -> Group | None:
    """The one piece whose title is nearly this one: a slip of the pen, or a word or two left out."""
    wanted = words(title)
    likely = {name: made for name, made in groups.items() if not made.stray and _numbers(name) == _numbers(wanted)}
    if close := difflib.get_close_matches(wanted, likely, n=1, cutoff=_ALIKE):
        return likely[close[0]]
    mine = set(wanted.split())
    inside = [made for name, made in likely.items() if _one_holds_other(mine, set(name.split()))]
    return inside[0] if len(inside) == 1 else None


def _numbers(name: str) -> list[str]:
    """The numbers in a title: chapter 2 is never nearly chapter 1."""
    return re.findall(r"\d+", name)


def _one_holds_other(these: set[str], those: set[str]) -> bool:
    return min(len(these), len(those)) >= 2 and (these <= those or these >= those)


def put(made: Group, part: Part) -> None:
    """Add a draft, feedback or reflection to a piece."""
    place = {Role.DRAFT: made.drafts, Role.FEEDBACK: made.feedback, Role.REFLECTION: made.reflections}[part.named.role]
    place.append(part)


def _finished(made: Group) -> Group:
    """A piece that has only drafts shows the last one as the piece."""
    made.drafts.sort(key=lambda p: (p.named.number is None, p.named.number or 0, in_order(PurePath(p.file.path.name))))
    if not made.works and made.drafts:
        last = made.drafts[-1].named.number
        made.works = (
            [p.file for p in made.drafts if p.named.number == last] if last is not None else [made.drafts[-1].file]
        )
        made.drafts = [p for p in made.drafts if p.file not in made.works]
    made.works.sort(key=lambda file: _final_first(file))
    return made


def _final_first(file: SourceFile) -> tuple[bool, tuple[object, ...]]:
    return (not key(file.path.stem).startswith("final"), in_order(PurePath(file.path.name)))


def _near(part: Part, made: Group) -> Problem:
    file = part.file.path
    return Problem(
        kind=Kind.NEAR_TITLE,
        severity=Severity.WARNING,
        where=Where(file),
        what=f'no piece is called "{part.named.title}"; it was put with "{made.title}"',
        fix=f'if that is right, call it "{made.title} - {_suffix(part)}{file.suffix}"',
        student=file.parts[0],
    )


def _suffix(part: Part) -> str:
    number = f" {part.named.number}" if part.named.number is not None else ""
    return f"{part.named.role.value}{number}"


def _alone(part: Part, title: str) -> Problem:
    file = part.file.path
    about = f'no piece is called "{title}"' if title else "its name does not say which piece it is about"
    what = "a reflection" if part.named.role is Role.REFLECTION else part.named.role.value
    return Problem(
        kind=Kind.ALONE,
        severity=Severity.WARNING,
        where=Where(file),
        what=f"this is {what}, but {about}; it is shown as a piece of its own",
        fix=f'begin its name with the title of the piece: "Title of the piece - {_suffix(part)}{file.suffix}"',
        student=file.parts[0],
    )
