"""A subject: its pieces by term, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from slcfolio.model.document import prose_text
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.model.work import Artifact, Subject
from slcfolio.render.pages.frame import Frame, flat, number_words
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View


def subject(frame: Frame, number: int) -> Page:
    """The page of the subject with this place in the order of the class, from 0."""
    subjects = frame.portfolio.subjects
    subject = subjects[number]
    groups = _groups(frame, subject)
    coming = dict(frame.portfolio.coming).get(subject.key, ())
    following = subjects[number + 1] if number + 1 < len(subjects) else None
    meta = {
        "section": subject.uri,
        "title": frame.name(subject),
        "goal": _goal(frame, subject),
        "skills": [*_skills(frame, subject)],
        "groups": groups,
        "empty": "" if groups or coming else frame.say("Nothing here yet."),
        "coming": frame.prose(coming),
        "coming_when": _coming_when(frame) if coming else "",
        "previous": {"title": frame.possessive(), "uri": "index.html", "label": frame.say("Back to")},
        "next": {"title": frame.short(following), "uri": following.uri, "label": frame.say("Next subject")}
        if following
        else None,
    }
    names = [artifact.title for artifact in frame.of(subject)]
    return Page(
        uri=subject.uri,
        template="subject.html",
        title=f"{frame.name(subject)} · {frame.student.short}",
        meta=meta,
        search=words_only([subject.title, prose_text(coming), *names]),
    )


def _coming_when(frame: Frame) -> str:
    day = frame.conference_day()
    return (
        frame.say("%(name)s’s conference is on %(date)s.") % {"name": frame.student.given, "date": day} if day else ""
    )


def _skills(frame: Frame, subject: Subject) -> Iterator[View]:
    """Every skill that two or more pieces practice, with those pieces from the oldest to the newest."""
    order = {term.name: term.order for term in frame.portfolio.terms}
    newest_first = sorted(frame.of(subject), key=lambda artifact: -order[artifact.term])
    by_skill: dict[str, list[Artifact]] = {}
    for artifact in reversed(newest_first):
        by_skill.setdefault(key(artifact.reflection.skill), []).append(artifact)
    for skill, artifacts in by_skill.items():
        if skill and len(artifacts) > 1:
            words = {"skill": artifacts[-1].reflection.skill.rstrip(". ")}
            yield {
                "title": _times(frame, len(artifacts)),
                "lead": frame.say("The skill is %(skill)s. Look at the work in a row to see what changed.") % words,
                "stops": [_stop(frame, artifact) for artifact in artifacts],
            }


def _times(frame: Frame, count: int) -> str:
    _ = frame.say
    named = {2: _("Same skill, two times"), 3: _("Same skill, three times"), 4: _("Same skill, four times")}
    return named.get(count) or _("Same skill, %(count)s times") % {"count": count}


def _stop(frame: Frame, artifact: Artifact) -> View:
    card = frame.card(artifact)
    return card | {"when": frame.month(artifact) or artifact.term, "changed": artifact.reflection.changed}


def _groups(frame: Frame, subject: Subject) -> list[View]:
    """The pieces by term, the current one first."""
    found = []
    for term, artifacts in groupby(frame.of(subject), key=lambda a: a.term):
        pieces = list(artifacts)
        dated = sum(any(piece.made) for piece in pieces) > 1
        found.append({"title": _group_title(frame, term, len(pieces), dated), "cards": [frame.card(a) for a in pieces]})
    return found


def _group_title(frame: Frame, term: str, count: int, dated: bool) -> str:
    if term not in frame.current:
        return term
    words = frame.words
    title = (
        words.ngettext("One piece, newest first", "%(number)s pieces, newest first", count)
        if dated and count > 1
        else words.ngettext("One piece", "%(number)s pieces", count)
    )
    return title % {"number": number_words(count, frame.words)}


def _goal(frame: Frame, subject: Subject) -> str:
    """Her first goal in this subject: where she wants to go in her own words, else what she calls it."""
    goals = [goal for goal in frame.portfolio.goals.goals if key(goal.area) in subject.keys]
    said = (flat(claim.prose) or goal.statement for goal in goals for claim in goal.there[:1])
    return next(said, "") or next((goal.statement for goal in goals), "")
