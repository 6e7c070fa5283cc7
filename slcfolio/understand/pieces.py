"""Grouping the files of a subject into pieces: a piece is a file with its drafts and texts beside it, or a folder of its own.

Only names are looked at here. Nothing is dropped: a draft, feedback or reflection that belongs to no piece becomes one itself.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath, PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import key
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import Family, SourceFile
from slcfolio.understand.roles import Named, Role, in_order, natural, read_name, title_of

_ALIKE = 0.82
"""How alike (0..1) two titles must be for a reflection to be taken as meant for a piece; found by trying misspelt names."""


@dataclass
class Part:
    """A file and what its name says it is."""

    file: SourceFile
    named: Named


@dataclass
class Group:
    """The files of one piece, before their words are read."""

    title: str
    path: PurePosixPath
    works: list[SourceFile] = field(default_factory=list)
    drafts: list[Part] = field(default_factory=list)
    feedback: list[Part] = field(default_factory=list)
    reflections: list[Part] = field(default_factory=list)


Placed = tuple[SourceFile, PurePosixPath]
"""A file and the folder it counts from: of its subject, or of its piece. Two folders may be one subject ("Math", "Mathematics")."""


def group(placed: Iterable[Placed]) -> tuple[list[Group], list[Problem]]:
    """The pieces among files of one subject and term, in the order of their names, and names that were nearly right."""
    loose: list[SourceFile] = []
    own: dict[str, list[Placed]] = {}
    for file, folder in placed:
        inside = file.path.relative_to(folder).parts
        if len(inside) == 1:
            loose.append(file)
        else:
            own.setdefault(key(inside[0]), []).append((file, folder / inside[0]))
    groups = {name: _from_folder(inside) for name, inside in own.items()}
    problems = _add_loose(groups, loose)
    return sorted(groups.values(), key=lambda g: natural(g.title)), problems


def _from_folder(files: list[Placed]) -> Group:
    """Everything in the folder belongs to one piece; a name without a role is the work itself, page after page."""
    first = files[0][1]
    made = Group(title_of(first.name), first)
    finals: list[SourceFile] = []
    pages: list[SourceFile] = []
    for file, folder in sorted(files, key=lambda one: in_order(one[0].path.relative_to(one[1]))):
        named = _in_folder(file, folder)
        if named.role is Role.WORK:
            (finals if key(file.path.stem).startswith("final") else pages).append(file)
        else:
            _put(made, Part(file, named))
    made.works = [*finals, *pages]
    return _finished(made)


def _in_folder(file: SourceFile, folder: PurePosixPath) -> Named:
    """A file in a folder called "drafts" is a draft, whatever it is called itself."""
    named = read_name(file.path.stem)
    between = file.path.parent.relative_to(folder).parts
    if named.role is Role.WORK and between and read_name(between[-1]).role is not Role.WORK:
        outer = read_name(between[-1])
        return Named(outer.role, "", _trailing_number(file.path.stem) or outer.number)
    return named


def _trailing_number(stem: str) -> int | None:
    digits = [part for part, _ in natural(stem) if part >= 0]
    return digits[-1] if digits else None


def _add_loose(groups: dict[str, Group], loose: list[SourceFile]) -> list[Problem]:
    parts = [
        Part(file, read_name(file.path.stem)) for file in sorted(loose, key=lambda f: in_order(PurePath(f.path.name)))
    ]
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
    made = groups.setdefault(key(title), Group(title, part.file.path))
    made.works.append(part.file)


def _whole_title(part: Part, parts: Sequence[Part]) -> str:
    """The title without "final" or "page 2" where another file shows that these words are no part of it."""
    stem = part.file.path.stem
    shared = [p for p in parts if p is not part and key(p.named.title) == key(part.named.title)]
    if part.named.title and (part.named.firm or shared or (read_name(stem).page is None and len(stem.split()) > 2)):
        return title_of(part.named.title)
    return title_of(stem)


def _add_draft(groups: dict[str, Group], part: Part) -> list[Problem]:
    title = part.named.title or part.file.path.stem
    made = groups.get(key(title))
    if made:
        _put(made, part)
        return []
    near = _nearest(groups, title)
    if near:
        _put(near, part)
        return [_near(part, near)]
    groups[key(title)] = Group(title_of(title), part.file.path, drafts=[part])
    return []


def _add_said(groups: dict[str, Group], part: Part) -> list[Problem]:
    """A reflection or feedback goes to its piece; one without a piece is kept as a piece, so that its words are seen."""
    title = part.named.title
    made = groups.get(key(title)) if title else _only(groups)
    if made:
        _put(made, part)
        return []
    near = _nearest(groups, title) if title else None
    if near:
        _put(near, part)
        return [_near(part, near)]
    stem = title_of(part.file.path.stem)
    groups.setdefault(key(stem), Group(stem, part.file.path)).works.append(part.file)
    if not part.named.firm and part.file.kind.family is not Family.WRITING:
        return []  # a picture called "Creek reflection" is a picture
    return [_alone(part, title)]


def _only(groups: dict[str, Group]) -> Group | None:
    """The one piece there is, which a bare "reflection.md" can only be about."""
    return next(iter(groups.values())) if len(groups) == 1 else None


def _nearest(groups: dict[str, Group], title: str) -> Group | None:
    """The one piece whose title is nearly this one: a slip of the pen, or a word or two left out."""
    wanted = key(title)
    close = difflib.get_close_matches(wanted, groups, n=2, cutoff=_ALIKE)
    if close:
        return groups[close[0]]
    words = set(wanted.split())
    inside = [
        g
        for k, g in groups.items()
        if len(words) >= 2 and (words <= set(k.split()) or (words >= set(k.split()) and len(k.split()) >= 2))
    ]
    return inside[0] if len(inside) == 1 else None


def _put(made: Group, part: Part) -> None:
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
