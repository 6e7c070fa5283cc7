"""Which subject and term a folder stands for, however its name is written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from slcfolio.model.names import fold, key, mark, nearest
from slcfolio.model.work import Subject, Term
from slcfolio.settings.presets import known_name, subject
from slcfolio.settings.values import Settings
from slcfolio.understand.labels import PRIVATE_FOLDERS, PRIVATE_PHRASES

MORE = Subject(key="more--of-my-work", name="More of my work", title="More of my work", short="More")
"""Where work goes that stands in no subject's folder, so that it is shown and not lost. No subject of a class can have its key: see
`slcfolio.model.names.address`."""

_SEASONS = {
    "fall": 0, "autumn": 0, "otono": 0, "winter": 1, "invierno": 1, "spring": 2, "primavera": 2, "summer": 3, "verano": 3,
}  # fmt: skip
"""The seasons in the order of a school year."""
_COUNTED = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ORDINALS = {
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4,
}  # fmt: skip
_SEASON = rf"(?P<season>{'|'.join(_SEASONS)})"
_PERIOD = (
    r"(?:quarter|semester|trimester|term|(?:marking|grading) period|semestre|trimestre|bimestre|cuatrimestre|periodo)"
)
_YEAR = r"(?P<year>20\d\d|\d\d)(?: (?:20)?\d\d)?"
_TERMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_SEASON}(?: {_PERIOD})?(?: {_YEAR})?",
        rf"{_YEAR} {_SEASON}",
        rf"(?:{_PERIOD}|q|mp|s|t) ?(?P<number>[1-6])(?: {_YEAR})?",
        rf"{_PERIOD} (?P<number>{'|'.join(_COUNTED)})(?: {_YEAR})?",
        rf"(?P<number>{'|'.join(_ORDINALS)}) {_PERIOD}(?: {_YEAR})?",
        r"(?P<year>20\d\d) (?:20)?\d\d",
    )
)
"""The names of grading periods, as `key` writes them."""


@dataclass(frozen=True, slots=True)
class Match:
    """A subject and whether its name had to be guessed."""

    subject: Subject
    guessed: bool = False


def match_subject(name: str, subjects: Sequence[Subject]) -> Match | None:
    """The subject a folder name means: exactly, by another name of it, or nearly."""
    wanted = key(name)
    for one in subjects:
        if wanted in one.keys:
            return Match(one)
    ways = {way: one for one in subjects for way in one.ways}
    near = nearest(name, ways, cutoff=0.8)
    return Match(ways[near[0]], guessed=True) if near else None


def subject_in_name(stem: str, subjects: Sequence[Subject]) -> Subject | None:
    """The subject whose name begins or ends a file's name, as in `math poster` and `heart rate chart PE`."""
    words = key(stem).split()
    for count in (3, 2, 1):
        ends = {" ".join(words[:count]), " ".join(words[-count:])}
        for one in subjects:
            if len(words) > count and ends & {key(way) for way in (one.name, one.short, *one.aliases)}:
                return one
    return None


def found_subjects(folders: Mapping[str, Iterable[str]]) -> tuple[Subject, ...]:
    """The subjects of a class that lists none: the folders that each student has, under their usual names.

    A name that only one child of several uses is no subject of the class, for it would stand on the pages of the others.
    """
    by_key: dict[str, Subject] = {}
    owners: dict[str, set[str]] = {}
    for owner, name in sorted(((o, n) for o, names in folders.items() for n in names), key=lambda one: fold(one[1])):
        usual = known_name(name) or " ".join(name.replace("_", " ").split())
        by_key.setdefault(key(usual), _found(usual))
        owners.setdefault(key(usual), set()).add(owner)
    enough = min(2, len(folders))
    return tuple(one for name, one in by_key.items() if known_name(one.name) or len(owners[name]) >= enough)


def _found(name: str) -> Subject:
    """A subject by a folder's name. Unless every school has it, its address does not say it: it may hold a child's name."""
    found = subject(name)
    return found if known_name(name) else replace(found, key=mark(name))


def is_private(name: str) -> bool:
    """Whether a file or folder of this name is for the conference alone, wherever it lies: `Reflection sheet`."""
    return any(f" {phrase} " in f" {key(name)} " for phrase in PRIVATE_PHRASES)


def is_private_folder(name: str) -> bool:
    """Whether a folder beside the subjects is for the conference alone."""
    return key(name) in {key(way) for way in PRIVATE_FOLDERS} or is_private(name)


def looks_like_term(name: str) -> bool:
    """Whether a folder name is a grading period: `Fall 2025`, `Q2`, `1st Semester`, `Otoño 2025`, `2025-26`."""
    return _term_match(name) is not None


def _term_match(name: str) -> re.Match[str] | None:
    return next((found for pattern in _TERMS if (found := pattern.fullmatch(_term_key(name)))), None)


def match_term(name: str, terms: Sequence[Term]) -> Term | None:
    """The term of this name."""
    wanted = _term_key(name)
    return next((term for term in terms if _term_key(term.name) == wanted), None)


def is_term(name: str, settings: Settings) -> bool:
    """Whether a folder is a grading period by its name or by class.yml."""
    named = {_term_key(term) for term in (settings.term, *settings.terms) if term}
    return looks_like_term(name) or _term_key(name) in named


def all_terms(settings: Settings, folders: Collection[str]) -> tuple[Term, ...]:
    """The terms of the class in order, the current one last unless class.yml orders them, and terms that only folders know.

    folders: what the students have directly in their folders. When all of it is in terms and class.yml names none, the latest
    is the current one; else what lies beside the terms is of a current term without a name.
    """
    listed = list(settings.terms) or [settings.term]
    known = {_term_key(name) for name in listed}
    others = {_term_key(f): f for f in sorted(folders) if looks_like_term(f) and _term_key(f) not in known}
    names = [*sorted(others.values(), key=_term_order), *listed]
    if names[-1] == "" and others and not any(_is_work(folder) for folder in folders):
        names.pop()
    current = settings.term or names[-1]
    return tuple(
        Term(name=" ".join(name.replace("_", " ").split()), order=n, current=_term_key(name) == _term_key(current))
        for n, name in enumerate(names)
    )


def _is_work(folder: str) -> bool:
    """Whether it is a subject or piece beside the terms."""
    return not looks_like_term(folder) and not is_private_folder(folder)


def _term_key(name: str) -> str:
    return key(name)


def _term_order(name: str) -> tuple[int, int]:
    """School years begin in the fall: Fall 2025 comes before Winter 2026 and after Spring 2025."""
    match = _term_match(name)
    found = match.groupdict() if match else {}
    said, count = found.get("year") or "0", found.get("number") or ""
    year = int(said) + 2000 if len(said) == 2 else int(said)
    if season := found.get("season"):
        position = _SEASONS[season]
        return (year if position == 0 or not year else year - 1, position)
    counted = _COUNTED | _ORDINALS
    return (year, counted[count] if count in counted else int(count or 0))
