"""One student's folder, sorted by what each file is for: pages of the portfolio, or pieces in a subject and term."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import did_you_mean, key, nearest, words
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import Family, SourceFile
from slcfolio.model.work import Subject, Term
from slcfolio.understand.labels import DRAWN, PAGE_FILES, PRIVATE_PAGES, SHOWS_HER, SHOWS_HER_TOO
from slcfolio.understand.pieces import Group, Placed, find, group, named_part, put
from slcfolio.understand.places import MORE, is_private, is_private_folder, match_subject, match_term, subject_in_name
from slcfolio.understand.roles import Role, in_order, read_name

_PAGE_KEYS = {key(way): page for page, ways in PAGE_FILES.items() for way in ways}


@dataclass
class Shelf:
    """The pieces of one subject in one term. `placed` are their files, with the folder that each counts from."""

    subject: Subject
    term: Term
    placed: list[Placed] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)


@dataclass
class Sorted:
    """A student's files by use. `pages` is by name of the page (`welcome`, `goals`, …) and term."""

    pages: dict[tuple[str, str], list[SourceFile]] = field(default_factory=dict)
    shelves: dict[tuple[str, str], Shelf] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def sort_folder(folder: str, files: Sequence[SourceFile], subjects: Sequence[Subject], terms: Sequence[Term]) -> Sorted:
    """Where each of the student's files belongs. Work in no known subject goes to "More of my work" and is told."""
    sorter = _Sorter(PurePosixPath(folder), subjects, terms)
    current = next(term for term in terms if term.current)
    ordered = sorted(files, key=lambda file: in_order(file.path))
    sorter.place(PurePosixPath(folder), ordered, current)
    sorter.make_groups()
    return sorter.sorted


def _nearly_private(stem: str) -> bool:
    """Whether a text at the top is for the conference, by a word that is nearly right: `conferense script`."""
    return any(nearest(word, ["conference"], cutoff=0.8) for word in key(stem).split())


class _Sorter:
    def __init__(self, root: PurePosixPath, subjects: Sequence[Subject], terms: Sequence[Term]) -> None:
        self.root = root
        self.subjects = subjects
        self.terms = terms
        self.sorted = Sorted()
        self.loose: list[tuple[PurePosixPath, list[SourceFile], Term]] = []

    def place(self, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        """Sort the files below a folder that holds a term's work: subject folders, page files and loose pieces."""
        loose: list[SourceFile] = []
        below: dict[str, list[SourceFile]] = {}
        for file in files:
            inside = file.path.relative_to(folder).parts
            if self._is_private(inside):
                self._keep_private(file, term)
            elif len(inside) > 1:
                below.setdefault(inside[0], []).append(file)
            elif page := self._page(file):
                self.sorted.pages.setdefault((page, term.name), []).append(file)
            else:
                loose.append(file)
        for name, inside_files in below.items():
            self._folder(folder / name, inside_files, term)
        self._loose(folder, loose, term)

    def _is_private(self, inside: tuple[str, ...]) -> bool:
        """Whether a file within a subject is a script or sheet for the conference. At the top, `_page` and `_folder` know it."""
        within = [part for part in inside[1:-1] if not match_term(part, self.terms)]
        return len(inside) > 1 and any(map(is_private, (*within, PurePosixPath(inside[-1]).stem)))

    def _keep_private(self, file: SourceFile, term: Term) -> None:
        self.sorted.pages.setdefault(("conference", term.name), []).append(file)
        self._warn(
            Kind.CONFERENCE_ONLY,
            file.path,
            "by its name this is for the conference only, so it stays off the site",
            "if it belongs on the site, give it the title of the piece and another name than script or sheet",
        )

    def _page(self, file: SourceFile) -> str | None:
        """The page a file at the top is for, by its name and because it is of the right sort."""
        family = file.kind.family
        page = self._page_named(file.path.stem)
        if page in PRIVATE_PAGES:
            return page  # a photo of the reflection sheet is as private as the sheet
        if family is Family.WRITING:
            if page is None and _nearly_private(file.path.stem):
                return "conference"
            if page is None and read_name(file.path.stem).role is Role.WORK:
                page = self._nearly_page(file)
            return page if page in {"welcome", "goals"} else None
        if page is None and (not self._own_words(file.path.stem) or self._may_show_her(file.path.stem)):
            page = "portrait"
        if page == "portrait" and family is not Family.TABLE:
            return page  # of any kind that can hold a photo, so that none gets by without permission
        return page if page == "self-portrait" and family is Family.PICTURE else None

    def _page_named(self, stem: str) -> str | None:
        """The page a name is for, whatever number or name of her own stands in it: `Zuri Delgado - Goals (2)`."""
        named = read_name(stem)
        words = self._own_words(stem)
        if is_private(" ".join(words)):
            return "conference"
        if named.role is Role.REFLECTION and not self._own_words(named.title):
            return "reflection"
        title = self._own_words(named.title) if named.role is Role.WORK else words
        return _PAGE_KEYS.get(key(stem)) or _PAGE_KEYS.get(" ".join(words)) or _PAGE_KEYS.get(" ".join(title))

    def _may_show_her(self, stem: str) -> bool:
        """Whether a picture at the top may be a photo of her: `selfie`, `Portait`, `School picture`, `Me and my dog`."""
        words = key(stem).split()
        if set(words) & DRAWN:
            return False
        named = bool(set(words) & SHOWS_HER) or any(phrase in " ".join(words) for phrase in SHOWS_HER_TOO)
        with_somebody = key(self.root.name).split()[:1] == words[:1] and bool({"and", "with", "y", "con"} & set(words))
        return named or with_somebody or bool(nearest(stem, PAGE_FILES["portrait"], cutoff=0.85))

    def _own_words(self, text: str) -> list[str]:
        """The words of a name without numbers and without the student's name."""
        name = key(self.root.name).split()
        return [word for word in key(text).split() if word not in name and not word.isdigit()] if text else []

    def _nearly_page(self, file: SourceFile) -> str | None:
        near = nearest(file.path.stem, [way for page in ("welcome", "goals") for way in PAGE_FILES[page]], cutoff=0.85)
        if not near:
            return None
        self._warn(
            Kind.NEAR_TITLE, file.path, f'this was read as "{near[0]}"', f'call it "{near[0]}{file.path.suffix}"'
        )
        return _PAGE_KEYS[key(near[0])]

    def _folder(self, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        if other := match_term(folder.name, self.terms):
            self.place(folder, files, other)
            return
        if is_private_folder(folder.name):
            self.sorted.pages.setdefault(("conference", term.name), []).extend(files)
            return
        match = match_subject(folder.name, self.subjects)
        if match is None:
            self._unknown(folder, files, term)
            return
        if match.guessed:
            self._warn(
                Kind.SUBJECT_SPELLING,
                folder,
                f'there is no subject "{folder.name}"; it was taken for {match.subject.name}',
                f'call the folder "{match.subject.name}"',
            )
        self._subject(match.subject, folder, files, term)

    def _subject(self, subject: Subject, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        """A subject's files; a folder in it that is named as a term holds that term's."""
        by_term: dict[PurePosixPath, tuple[Term, list[SourceFile]]] = {}
        for file in files:
            inside = file.path.relative_to(folder).parts
            other = match_term(inside[0], self.terms) if len(inside) > 1 else None
            base = folder / inside[0] if other else folder
            by_term.setdefault(base, (other or term, []))[1].append(file)
        for base, (its_term, of_term) in by_term.items():
            self._shelve(subject, its_term, base, of_term)

    def _unknown(self, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        """A folder that is no subject: a piece if its files are drafts and a final, else a place for pieces."""
        names = ", ".join(subject.name for subject in self.subjects)
        hint = did_you_mean(folder.name, [subject.name for subject in self.subjects])
        self._warn(
            Kind.SUBJECT_UNKNOWN,
            folder,
            f'"{folder.name}" is no subject of this class; its work is shown under "{MORE.title}"',
            f"{hint} Move it into the folder of a subject ({names}), or add it to subjects in class.yml".strip()
            if names
            else "move it into a subject's folder",
        )
        is_piece = any(not read_name(f.path.stem).title for f in files)
        self._shelve(MORE, term, folder.parent if is_piece else folder, files)

    def _loose(self, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        self.loose.append((folder, files, term))

    def _shelve(self, subject: Subject, term: Term, base: PurePosixPath, files: list[SourceFile]) -> None:
        self._shelf(subject, term).placed += [(file, base) for file in files]

    def make_groups(self) -> None:
        """The pieces on each shelf, when every file is on its shelf; then those that lie in no subject's folder."""
        for shelf in self.sorted.shelves.values():
            groups, problems = group(shelf.placed, self.root.name)
            self.sorted.problems += problems
            shelf.groups += groups
        for folder, files, term in self.loose:
            self._group_loose(folder, [file for file in files if not self._belongs(file, files, term)], term)

    def _belongs(self, file: SourceFile, beside: list[SourceFile], term: Term) -> bool:
        """Put words about a piece that stands in a subject's folder with that piece."""
        part = named_part(file, self.root.name)
        near = {words(other.path.stem) for other in beside if other is not file}
        if part.named.role is Role.WORK or not part.named.title or words(part.named.title) in near:
            return False
        shelves = [shelf for shelf in self.sorted.shelves.values() if shelf.term is term]
        made = find({words(g.title): g for shelf in shelves for g in shelf.groups}, part.named.title)
        if made:
            put(made, part)
        return made is not None

    def _group_loose(self, folder: PurePosixPath, files: list[SourceFile], term: Term) -> None:
        """Files in no subject's folder go to the subject that is in their name, else to "More of my work"."""
        groups, problems = group(((file, folder) for file in files), self.root.name)
        self.sorted.problems += problems
        for made in groups:
            subject = subject_in_name(made.title, self.subjects) or MORE
            self._shelf(subject, term).groups.append(made)
            to = f'"{subject.name}"' if subject is not MORE else "the folder of its subject"
            self._warn(
                Kind.NO_SUBJECT,
                made.path,
                f'"{made.title}" lies in no subject\'s folder; it is shown under "{subject.title}"',
                f"move it, with all that belongs to it, into {to}",
            )

    def _shelf(self, subject: Subject, term: Term) -> Shelf:
        return self.sorted.shelves.setdefault((term.name, subject.key), Shelf(subject, term))

    def _warn(self, kind: Kind, path: PurePosixPath, what: str, fix: str) -> None:
        self.sorted.problems.append(
            Problem(kind=kind, severity=Severity.WARNING, where=Where(path), what=what, fix=fix, student=self.root.name)
        )
