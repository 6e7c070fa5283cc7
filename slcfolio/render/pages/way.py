"""The way through the conference, as the front page shows it: a path with a stop for each segment."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from slcfolio.model.conference import Segment, Step
from slcfolio.model.names import key
from slcfolio.render.pages.frame import Frame
from slcfolio.render.shown import View

STEP_WIDTH = 100
_HIGH, _LOW, HEIGHT = 38, 98, 144
"""Where the stops stand in the drawing, which is as wide as its steps and is stretched to the page."""


def way(frame: Frame) -> View | None:
    """The title, the stops and the line through them; None when the class follows no recipe that slcfolio knows."""
    recipe = frame.settings.conference.recipe
    if recipe is None:
        return None
    recipe = replace(recipe, segments=tuple(segment for segment in recipe.segments if _is_here(segment, frame)))
    minutes = recipe.minutes
    if not recipe.segments:
        return None
    title = frame.say("How our %(minutes)s minutes will go") % {"minutes": minutes}
    stops = [{"name": _name(s, frame), "minutes": _minutes(s.minutes, frame)} for s in recipe.segments]
    return {
        "title": title,
        "minutes": frame.say("%(minutes)s minutes") % {"minutes": minutes},
        "stops": stops,
        "line": line(len(stops)),
        "width": STEP_WIDTH * len(stops),
        "height": HEIGHT,
    }


def line(stops: int) -> str:
    """The line of an SVG path through that many stops, low and high in turn, level at each."""
    places = [(STEP_WIDTH * n + STEP_WIDTH // 2, _HIGH if n % 2 else _LOW) for n in range(stops)]
    curves = [
        f"C{x0 + STEP_WIDTH // 3} {y0} {x1 - STEP_WIDTH // 3} {y1} {x1} {y1}" for (x0, y0), (x1, y1) in pairwise(places)
    ]
    return f"M{places[0][0]} {places[0][1]}{''.join(curves)}"


def _is_here(segment: Segment, frame: Frame) -> bool:
    """A class without the subject has no segment about it."""
    return segment.step is not Step.SUBJECT or _subject(segment, frame) != ""


def _subject(segment: Segment, frame: Frame) -> str:
    """The short name that the class has for the segment's subject."""
    wanted = key(segment.subject)
    return next((frame.short(s) for s in frame.portfolio.subjects if wanted in s.keys), "")


def _name(segment: Segment, frame: Frame) -> str:
    _ = frame.say
    return {
        Step.WELCOME: _("Welcome"),
        Step.PEOPLE: _("Who is here"),
        Step.SUBJECT: _subject(segment, frame),
        Step.WORK: _("My work"),
        Step.GRADES: _("Grades & tests"),
        Step.QUESTIONS: _("Three questions"),
        Step.YOUR_TURN: _("Your turn"),
        Step.NEXT: _("Next steps"),
        Step.THANKS: _("Thank you"),
        Step.ADULTS: _("Time for the adults"),
        Step.TEACHER: _("With the teacher"),
        Step.STATIONS: _("Work stations"),
    }[segment.step]


def _minutes(count: int, frame: Frame) -> str:
    return frame.words.ngettext("%(count)s min", "%(count)s min", count) % {"count": count}
