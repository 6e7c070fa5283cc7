"""Recipes of known practices: which segments a conference has, and for how many minutes."""

from __future__ import annotations

from slcfolio.model.conference import Recipe, Segment, Step


def _recipe(name: str, *parts: tuple[Step, int] | tuple[str, int]) -> Recipe:
    """A segment is a step, or a subject by its usual name, with its minutes."""
    segments = (
        Segment(step=part, minutes=minutes)
        if isinstance(part, Step)
        else Segment(step=Step.SUBJECT, minutes=minutes, subject=part)
        for part, minutes in parts
    )
    return Recipe(name=name, segments=tuple(segments))


_ALL = (
    _recipe(
        "two-rivers-20",
        (Step.WELCOME, 1), (Step.PEOPLE, 1), ("English language arts", 3), ("Mathematics", 3), ("Expedition", 3),
        (Step.GRADES, 2), (Step.QUESTIONS, 3), (Step.YOUR_TURN, 2), (Step.NEXT, 1), (Step.THANKS, 1),
    ),
    _recipe(
        "redford-30",
        (Step.WELCOME, 2), (Step.WORK, 8), (Step.QUESTIONS, 6), (Step.YOUR_TURN, 3), (Step.THANKS, 1), (Step.ADULTS, 10),
    ),
    _recipe(
        "thrive-goals-20",
        (Step.WELCOME, 1), (Step.PEOPLE, 1), (Step.QUESTIONS, 6), (Step.WORK, 5), (Step.YOUR_TURN, 3), (Step.NEXT, 3),
        (Step.THANKS, 1),
    ),
    _recipe("pick-three-15", (Step.WELCOME, 1), (Step.WORK, 9), (Step.YOUR_TURN, 2), (Step.NEXT, 2), (Step.THANKS, 1)),
    _recipe("rotation-30x3", (Step.WORK, 10), (Step.STATIONS, 10), (Step.TEACHER, 10)),
    _recipe(
        "data-conference-15",
        (Step.WELCOME, 1), (Step.GRADES, 5), (Step.QUESTIONS, 5), (Step.YOUR_TURN, 2), (Step.NEXT, 1), (Step.THANKS, 1),
    ),
)  # fmt: skip

RECIPES: dict[str, Recipe] = {recipe.name: recipe for recipe in _ALL}
"""Source of the lengths and of what each is about: the schools' own descriptions. The minutes of each segment are ours."""
