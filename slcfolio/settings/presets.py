"""Subjects and scholarly habits of known practices, and the other names that schools call a subject by."""

from __future__ import annotations

from slcfolio.model.names import address, key
from slcfolio.model.work import Subject

_ALIASES: dict[str, tuple[str, ...]] = {
    "English language arts": ("English", "ELA", "Language arts", "Literacy", "Reading and writing", "Humanities"),
    "Expedition": ("Project", "Project work", "Learning expedition", "Science and social studies"),
    "Mathematics": ("Math", "Maths", "Numeracy"),
    "Spanish": ("Español", "World language", "Spanish class"),
    "Physical education": ("PE", "P.E.", "Phys ed", "Gym", "Fitness", "Sports"),
    "Science": ("Sciences", "STEM"),
    "Social studies": ("History", "Geography", "Civics"),
    "Art": ("Arts", "Visual art"),
    "Music": ("Chorus", "Band"),
    "Technology": ("Computer science", "Coding", "Computers"),
}
"""A subject's usual name and the names that mean the same. The list is ours; a class adds its own in class.yml."""

_SHORT = {"English language arts": "English", "Mathematics": "Math", "Physical education": "PE"}

PRESETS: dict[str, tuple[str, ...]] = {
    "two-rivers": ("English language arts", "Expedition", "Mathematics", "Spanish", "Physical education"),
}
"""The subjects of a preset, in order. Source of `two-rivers`: the school's own five portfolio subjects."""

HABITS = ("I work hard", "I am a team player", "I am responsible and independent", "I care for our community")
"""Our default wording of scholarly habits; a school writes its own in class.yml."""

LEVELS = ("just starting", "getting there", "got it", "went beyond")
"""Our default words for the levels of criteria and habits, lowest first; a class writes its own in class.yml."""

GRADE_LEVELS = ("just starting", "getting there", "met the target", "went beyond")
"""The same levels where they are grades: a grade is about the learning target of its school year."""


def known_name(name: str) -> str | None:
    """The usual name of a subject that is known under this name, or None."""
    wanted = key(name)
    for usual, aliases in _ALIASES.items():
        if wanted in {key(usual), *(key(alias) for alias in aliases)}:
            return usual
    return None


def subject(name: str, *, title: str = "", short: str = "", aliases: tuple[str, ...] = ()) -> Subject:
    """A subject from its name, with the aliases that every school uses for it."""
    usual = known_name(name) or name
    return Subject(
        key=address(name),
        name=name,
        title=title or name,
        short=short or _SHORT.get(name, name),
        aliases=(usual, *_ALIASES.get(usual, ()), *aliases),
    )
