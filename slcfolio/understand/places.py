"""Which subject and term a folder stands for, however its name is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from slcfolio.model.names import fold, key, nearest
from slcfolio.model.work import Subject, Term
from slcfolio.settings.presets import known_name, subject
from slcfolio.settings.values import Settings

MORE = Subject(key="more--of-my-work", name="More of my work", title="More of my work", short="More")
"""Where work goes that stands in no subject's folder, so that it is shown and not lost. No subject of a class can have its key: see
`slcfolio.model.names.address`."""

_SEASONS = ("fall", "autumn", "winter", "spring", "summer")
_TERM = re.compile(
    r"(?:(?P<season>fall|autumn|winter|spring|summer)|(?:q|quarter|semester|trimester|term|marking period|s|t)\s*(?P<number>[1-6]))"
    r"(?:\s+(?P<year>20\d\d)(?:\s*(?:20)?\d\d)?)?|(?P<years>20\d\d)\s(?:20)?\d\d"
    r"|(?P<first>20\d\d)\s+(?P<season2>fall|autumn|winter|spring|summer)"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A subject and whether its name had to be guessed."""

    subject: Subject
    guessed: bool = False


def match_subject(name: str, subjects: Sequence[Subject]) -> Match | None:
    """The subject a folder name means: exactly, by another name of it, or nearly."""
    wanted = key(name)
    for one in subjects:
        if wanted in {key(way) for way in (one.name, one.title, one.short, *one.aliases)}:
            return Match(one)
    ways = {way: one for one in subjects for way in (one.name, one.title, one.short, *one.aliases)}
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


def found_subjects(names: Iterable[str]) -> tuple[Subject, ...]:
    """The subjects of a class that lists none: the folders its students have, under their usual names."""
    by_key: dict[str, Subject] = {}
    for name in sorted(names, key=fold):
        usual = known_name(name) or " ".join(name.replace("_", " ").split())
        by_key.setdefault(key(usual), subject(usual))
    return tuple(by_key.values())


def looks_like_term(name: str) -> bool:
    """Whether a folder name is a grading period: `Fall 2025`, `Q2`, `Semester 1`, `2025-26`."""
    return _TERM.fullmatch(_term_key(name)) is not None


def match_term(name: str, terms: Sequence[Term]) -> Term | None:
    """The term of this name."""
    wanted = _term_key(name)
    return next((term for term in terms if _term_key(term.name) == wanted), None)


def all_terms(settings: Settings, folders: Iterable[str]) -> tuple[Term, ...]:
    """The terms of the class in order, the current one last unless class.yml orders them, and terms that only folders know."""
    listed = list(settings.terms)
    current = settings.term or (listed[-1] if listed else "")
    known = {_term_key(name) for name in listed}
    others = {_term_key(f): f for f in sorted(folders) if looks_like_term(f) and _term_key(f) not in known}
    earlier = sorted(others.values(), key=_term_order)
    names = [*earlier, *listed] if listed else [*earlier, current]
    return tuple(
        Term(name=" ".join(name.replace("_", " ").split()), order=n, current=_term_key(name) == _term_key(current))
        for n, name in enumerate(names)
    )


def _term_key(name: str) -> str:
    return key(name)


def _term_order(name: str) -> tuple[int, int]:
    """School years begin in the fall: Fall 2025 comes before Winter 2026 and after Spring 2025."""
    found = _TERM.fullmatch(_term_key(name))
    if not found:
        return (0, 0)
    season = found["season"] or found["season2"]
    year = int(found["year"] or found["years"] or found["first"] or 0)
    if not season:
        return (year, int(found["number"] or 0))
    position = {"winter": 0, "spring": 1, "summer": 2, "fall": 3, "autumn": 3}[season]
    return (year, position)
