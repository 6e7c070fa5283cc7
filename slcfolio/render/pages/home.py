"""The front page: who she is, the pieces she is proudest of, and the way to all the rest."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from babel.dates import format_date, format_time

from slcfolio.model.document import prose_text
from slcfolio.model.goals import Goals, Question, Stage
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.model.work import Artifact, Subject
from slcfolio.render.charts import sketch
from slcfolio.render.pages.frame import Frame, flat, number_words
from slcfolio.render.pages.grades import axis_for, first_series
from slcfolio.render.pages.way import way
from slcfolio.render.prose import prose_html, words_only
from slcfolio.render.shown import View

_LINE = 140  # characters of an answer that is shown as one line


def home(frame: Frame) -> Page:
    """The front page."""
    caption = frame.portfolio.portrait_caption
    alt = caption or frame.say("Portrait of %(name)s") % {"name": frame.student.given}
    path = way(frame)
    best = [frame.portfolio.artifact(id) for id in frame.portfolio.best]
    meta = {
        "section": "",
        "eyebrow": " · ".join(filter(None, [frame.settings.grade, frame.settings.class_name, frame.settings.school])),
        "greeting": frame.say("Hi, I’m %(name)s.") % {"name": frame.student.given},
        "welcome": prose_html(frame.portfolio.welcome, frame.shown.find) if frame.portfolio.welcome else "",
        "portrait": frame.portrait(alt),
        "portrait_caption": caption,
        "when": _when(frame),
        "place": " · ".join(filter(None, [frame.settings.conference.room, path["minutes"] if path else ""])),
        "best_title": _best_title(frame, len(best)),
        "best": [frame.card(artifact, frame.short(frame.by_subject[artifact.subject])) for artifact in best],
        "way": path,
        "subjects": [*(_room(frame, s) for s in frame.portfolio.subjects), *_grades_room(frame)],
        "questions": [
            {
                "id": a.question.value,
                "question": frame.asked(a.question),
                "answer": _one_line(frame.portfolio.goals, a.question),
            }
            for a in frame.portfolio.goals.answers
        ],
    }
    search = words_only([prose_text(frame.portfolio.welcome)])
    return Page(uri="index.html", template="home.html", title=frame.possessive(), meta=meta, search=search)


def _best_title(frame: Frame, count: int) -> str:
    title = frame.words.ngettext("One piece I am proud of", "%(number)s pieces I am proud of", count)
    return title % {"number": number_words(count, frame.words)}


def _when(frame: Frame) -> str:
    """The day of the conference in the family's language; a time that is no ISO time is shown as the teacher wrote it."""
    said = frame.student.conference or f"{frame.settings.conference.date} {frame.settings.conference.time}".strip()
    try:
        moment = datetime.datetime.fromisoformat(said)
    except ValueError:
        return said
    day = format_date(moment, "full", locale=frame.locale)
    if len(said) <= len("2026-03-12"):
        return day
    time = format_time(moment, "short", locale=frame.locale)
    return frame.say("%(day)s at %(time)s") % {"day": day, "time": time}


def _room(frame: Frame, subject: Subject) -> View:
    artifacts = frame.of(subject, current=True) or frame.of(subject)
    thumbs = [p for a in artifacts if a.works and (p := frame.shown.first_picture(a.works[0]))]
    count = len(frame.of(subject))
    line = frame.words.ngettext("%(count)s piece", "%(count)s pieces", count) % {"count": count}
    return {
        "title": frame.name(subject),
        "uri": subject.uri,
        "said": _claim(frame, subject) or _target(artifacts) or _coming(frame, subject),
        "line": line if count else frame.say("Nothing here yet."),
        "thumbs": thumbs[:3],
        "count": count,
    }


def _coming(frame: Frame, subject: Subject) -> str:
    """What she says is still to come, where that is short enough for a line."""
    said = flat(dict(frame.portfolio.coming).get(subject.key, ()))
    return said if len(said) <= _LINE else ""


def _claim(frame: Frame, subject: Subject) -> str:
    """Where she says she is in the subject, where that is short enough for a line."""
    goals = frame.portfolio.goals
    here = [(c.area, c) for a in goals.answers if a.question is Question.AM for c in a.claims]
    here += [(goal.area, claim) for goal in goals.goals for claim in goal.here]
    said = next((flat(claim.prose) for area, claim in here if key(area) in subject.keys), "")
    return said if len(said) <= _LINE else ""


def _target(artifacts: Sequence[Artifact]) -> str:
    """What the newest piece is aiming at, in the student's "I can …"."""
    targets = (f.text for a in artifacts for f in a.reflection.facts if f.label == "target")
    return next(targets, "")


def _grades_room(frame: Frame) -> list[View]:
    if not frame.portfolio.assessed:
        return []
    line = frame.say("What the numbers say, and what they leave out.")
    if not frame.portfolio.assessments:
        line = frame.say("Nothing here yet.")
    room = {"title": frame.say("Grades and tests"), "uri": "grades.html", "said": "", "line": line, "thumbs": []}
    return [room | {"count": 0, "chart": _small_chart(frame)}]


def _small_chart(frame: Frame) -> View | None:
    """Her first series of grades as a small drawing, the last six of them; None without any."""
    one = first_series(frame)
    numbers = [row.number for row in one.drawn if row.number is not None] if one else []
    if one is None or not numbers:
        return None
    dots, band = sketch(numbers[-6:], axis_for(frame, one), 86, 52)
    return {"dots": [list(dot) for dot in dots], "band": band}


def _one_line(goals: Goals, question: Question) -> str:
    """The first words of an answer, cut at a sentence where they are long."""
    answered = any(answer.question is question and answer.claims for answer in goals.answers)
    doing = (step.prose for goal in goals.goals for step in goal.steps if step.stage is Stage.NOW)
    words_said = flat(
        (() if answered or question is not Question.GAP else next(doing, ())) or next(goals.said(question), ())
    )
    if len(words_said) <= _LINE:
        return words_said
    end = max(words_said.rfind(mark, 0, _LINE) for mark in ".!?")
    return words_said[: end + 1] if end > 20 else words_said[:_LINE].rsplit(" ", 1)[0] + "…"
