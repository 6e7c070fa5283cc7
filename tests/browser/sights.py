"""What there is to look at: as few pages as show everything that any page of the sample class or any state has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FIRST = ("index.html", "questions.html", "grades.html", "about.html", "404.html")
_TAG = re.compile(r"<([a-z][\w-]*)((?:\s[^<>]*)?)>")
_CLASS = re.compile(r'\sclass="([^"]*)"')
_ATTRIBUTE = re.compile(r"\s(data-slc-[\w-]+|role|type|lang|dir|data-accent|aria-current|open)(?:=\"([^\"]*)\")?")


@dataclass(frozen=True, slots=True)
class Sight:
    """A page: whose, and the file that it is."""

    whose: str
    file: Path

    @property
    def name(self) -> str:
        """Whose page it is and which, to be told."""
        return f"{self.whose}: {self.file.stem}"

    def __str__(self) -> str:
        return self.name


def of_class(sites: Mapping[str, Path], favourite: str) -> list[Sight]:
    """The favourite student's main pages, and of all the pages of the class the fewest that show all it has."""
    every = [Sight(student, page) for student, site in sites.items() for page in sorted(site.glob("*.html"))]
    return covering(every, [sight for sight in every if sight.whose == favourite and sight.file.name in FIRST])


def of_states(sites: Path) -> list[Sight]:
    """Every page of every small site with states."""
    return [Sight(page.parent.name, page) for page in sorted(sites.glob("*/*.html"))]


def covering(every: Iterable[Sight], chosen: list[Sight]) -> list[Sight]:
    """The pages `chosen`, and with them as few more as it takes to have every class, element and role that any page has."""
    shows = {sight: shown(sight.file.read_text("utf-8")) for sight in every}
    missing = set().union(*shows.values()).difference(*(shows[sight] for sight in chosen))
    found = [*chosen]
    while missing:
        best = max(shows, key=lambda sight: len(shows[sight] & missing))
        found.append(best)
        missing -= shows[best]
    return found


def shown(html: str) -> set[str]:
    """The elements of a page with their classes, and the attributes that decide how they look or what they do."""
    seen = set()
    for tag, attributes in _TAG.findall(html):
        classes = _CLASS.search(attributes)
        seen |= {f"{tag}.{name}" for name in classes[1].split()} if classes else {tag}
        seen |= {f"{name}={value}" for name, value in _ATTRIBUTE.findall(attributes) if not name.startswith("data-slc")}
        seen |= {name for name, _ in _ATTRIBUTE.findall(attributes)}
    return seen
