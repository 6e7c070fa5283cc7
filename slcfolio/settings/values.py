"""The settings of a class."""

from __future__ import annotations

from dataclasses import dataclass

from slcfolio.model.conference import Recipe
from slcfolio.model.work import Subject
from slcfolio.settings.presets import HABITS, LEVELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """When, where and how the conferences are. `date` is ISO (2026-03-12). Empty strings and None mean "not said"."""

    date: str = ""
    time: str = ""
    room: str = ""
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What class.yml says. Empty strings and tuples mean "not said".

    subjects: in page order; when empty, the subjects are the folders that the students have. term: the current one.
    terms: earliest first. best: how many best pieces a student may choose. levels: their words, lowest first; level 1 is the
    first. target: the level from which the learning target is met. styles: what stands in extra.css.
    """

    school: str = ""
    class_name: str = ""
    grade: str = ""
    teacher: str = ""
    vision: str = ""
    language: str = "en"
    term: str = ""
    terms: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    habits: tuple[str, ...] = HABITS
    levels: tuple[str, ...] = LEVELS
    target: int = 3
    best: int = 3
    conference: Conference = Conference()
    styles: str = ""
