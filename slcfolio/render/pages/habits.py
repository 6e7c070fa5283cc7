"""Scholarly habits and attendance: what she says of herself first, what others say beside it."""

from __future__ import annotations

from collections.abc import Sequence

from slcfolio.model.assessments import Assessment, Part
from slcfolio.model.names import key
from slcfolio.render.figures import Figures
from slcfolio.render.pages.frame import Frame
from slcfolio.render.shown import View

_OWN = {key(way) for way in ("what I say", "I say", "I", "me", "myself", "self", "student", "my view")}
_TITLES = ("mr", "mrs", "ms", "miss", "mx", "dr", "senor", "senora", "senorita", "profe")


def habits(frame: Frame, figures: Figures) -> View | None:
    """The habits of the latest term, a row each and a column for everybody who says something; earlier terms as a table."""
    rows = [row for row in frame.portfolio.assessments if row.part is Part.HABIT]
    if not rows:
        return None
    now = [row for row in rows if row.term == rows[-1].term]
    heads = sorted(dict.fromkeys(_who(frame, figures, row) for row in now), key=lambda who: who != _own(frame))
    earlier = [row for row in rows if row not in now]
    return {
        "heads": heads,
        "rows": [
            _habit(frame, figures, name, [row for row in now if row.measure == name], heads)
            for name in dict.fromkeys(row.measure for row in now)
        ],
        "earlier": [
            {
                "habit": row.measure,
                "who": f"{row.term}: {_who(frame, figures, row)}",
                "value": row.value,
                "note": row.note,
            }
            for row in earlier
        ],
    }


def attendance(frame: Frame) -> list[View]:
    """What is said about days at school; the numbers too, where her own sentence does not have them."""
    return [
        {
            "line": "" if row.value in row.note else f"{row.measure[:1].upper()}{row.measure[1:]}: {row.value}",
            "note": row.note,
        }
        for row in frame.portfolio.assessments
        if row.part is Part.ATTENDANCE
    ]


def _habit(frame: Frame, figures: Figures, name: str, rows: Sequence[Assessment], heads: Sequence[str]) -> View:
    said: dict[str, list[Assessment]] = {who: [] for who in heads}
    for row in rows:
        said[_who(frame, figures, row)].append(row)
    own = _own(frame)
    return {
        "habit": name,
        "cells": [[_level(figures, row, who) for row in of_one] for who, of_one in said.items()],
        "say": [row.note for row in said.get(own, ()) if row.note],
        "others": [f"{who}: {row.note}" for who, of_one in said.items() if who != own for row in of_one if row.note],
    }


def _level(figures: Figures, row: Assessment, who: str) -> View:
    """Dots where the scale has words for its levels, and always words."""
    words = figures.level(row.measured.level(row.number)) if row.number is not None else ""
    words = words or figures.value(row)
    dots = len(row.measured.levels)
    return {
        "number": row.number if dots and row.number else 0,
        "out_of": dots,
        "words": words[:1].upper() + words[1:],
        "who": who,
    }


def _own(frame: Frame) -> str:
    return frame.say("What I say")


def _who(frame: Frame, figures: Figures, row: Assessment) -> str:
    """Who says so, as the head of a column; a date where the file has one instead."""
    said = row.date
    name = key(said).removeprefix("what ").removeprefix("my ").removesuffix(" say")
    if not said or key(said) in _OWN:
        return _own(frame) if said else row.term or frame.say("Result")
    roles = {
        "crew leader": frame.say("What my crew leader says"),
        "teacher": frame.say("What my teacher says"),
        "family": frame.say("What my family says"),
    }
    if name in roles:
        return roles[name]
    if name.split(" ")[0] in _TITLES and not key(said).startswith("what "):
        return frame.say("What %(name)s says") % {"name": said}
    when = figures.when(row)
    return when[:1].upper() + when[1:]
