"""Grades and tests, in tables and in her own sentences; no averages and no ranks."""

from __future__ import annotations

import datetime

from babel.dates import format_date

from slcfolio.model.assessments import Assessment
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.render.pages.frame import Frame
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View


def grades(frame: Frame) -> Page:
    """The page of grades and tests."""
    title = frame.say("Grades and tests")
    groups = [_grade_group(frame, name) for name in dict.fromkeys(a.subject for a in frame.portfolio.assessments)]
    meta = {
        "section": "grades.html",
        "title": title,
        "intro": frame.say("Numbers are one way to see my learning. My work is another."),
        "groups": groups,
    }
    said = [a.note for a in frame.portfolio.assessments if a.note]
    return Page(
        uri="grades.html",
        template="grades.html",
        title=f"{title} · {frame.student.short}",
        meta=meta,
        search=words_only([*(g["title"] for g in groups), *said]),
    )


def _grade_group(frame: Frame, name: str) -> View:
    """A subject's rows by measure, in the order of the file."""
    rows = [a for a in frame.portfolio.assessments if a.subject == name]
    subject = next((s for s in frame.portfolio.subjects if key(name) in s.keys), None)
    names = dict.fromkeys(a.measure for a in rows)
    return {
        "title": frame.name(subject) if subject else name or frame.say("Everything"),
        "say": "",
        "measures": [_measure(frame, measure, [a for a in rows if a.measure == measure]) for measure in names],
        "uri": subject.uri if subject and frame.of(subject) else "",
    }


def _measure(frame: Frame, name: str, rows: list[Assessment]) -> View:
    """One series; its last sentence leads, earlier ones stay beside their rows."""
    say = next((a.note for a in reversed(rows) if a.note), "")
    return {
        "title": name if name != name.lower() else name[:1].upper() + name[1:],
        "say": say,
        "rows": [
            {
                "when": _date(frame, a.date) or a.term,
                "value": a.value,
                "scale": a.scale,
                "note": a.note if a.note != say else "",
            }
            for a in rows
        ],
    }


def _date(frame: Frame, text: str) -> str:
    """An ISO date in the family's language; anything else as the teacher wrote it."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return text
    return format_date(day, "long", locale=frame.locale)
