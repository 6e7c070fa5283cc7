"""The words of the pages in the reader's language. English is the key to every other language."""

from __future__ import annotations

import gettext
from functools import cache
from importlib.resources import as_file, files

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})


def mark(text: str) -> str:
    """The text itself, noted for the translators: it is looked up later, where it is a value."""
    return text


SUBJECTS = (
    mark("English language arts"), mark("English"), mark("Expedition"), mark("Mathematics"), mark("Math"), mark("Spanish"),
    mark("Physical education"), mark("PE"), mark("Science"), mark("Social studies"), mark("Art"), mark("Music"),
    mark("Technology"), mark("Reading"), mark("Writing"), mark("Social Studies"), mark("History"),
    mark("More of my work"), mark("More"),
)  # fmt: skip
"""Subjects that schools call by these names; one with a name of its own stays as the school writes it."""

KINDS = (
    mark("Picture"), mark("PDF"), mark("Word document"), mark("Spreadsheet"), mark("Table"), mark("Text"),
    mark("Sound recording"), mark("Video"), mark("File"), mark("PowerPoint presentation"), mark("Scratch project"),
)  # fmt: skip
"""What families call the kinds of files that students hand in most."""

LEVELS = (
    mark("just starting"), mark("getting there"), mark("got it"), mark("met the target"), mark("went beyond"),
)  # fmt: skip
"""Our own words for levels; a class that has words of its own keeps them in every language."""


@cache
def words(language: str) -> gettext.NullTranslations:
    """The catalogue of `language`, e.g. `es` or `es-MX`; English where there is none."""
    with as_file(files("slcfolio.theme")) as theme:
        return gettext.translation("slcfolio", theme / "locale", fallbacks(language), fallback=True)


def fallbacks(language: str) -> list[str]:
    """The names under which a catalogue of `language` may lie, the nearest first: `es-MX` gives `es_MX`, `es`."""
    parts = language.replace("-", "_").split("_")
    return ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]


def direction(language: str) -> str:
    """Which way `language` is written: `ltr` or `rtl`."""
    return "rtl" if fallbacks(language)[-1].lower() in _RIGHT_TO_LEFT else "ltr"


def has_words(language: str) -> bool:
    """Whether the pages can speak `language`: English always, any other when its catalogue is there."""
    return (
        language.split("-")[0] == "en" or type(words(language)) is not gettext.NullTranslations if language else False
    )
