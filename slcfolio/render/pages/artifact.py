"""A piece: the work, how it grew, what others said, and what she thinks of it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from slcfolio.model.document import prose_text
from slcfolio.model.goals import CarriedGoal, Claim, Goal, Step
from slcfolio.model.site import Page
from slcfolio.model.work import Artifact, Draft, Feedback, Subject
from slcfolio.render.pages.frame import Frame, flat
from slcfolio.render.pages.questions import CARRIED_URI, goal_uri
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View


def artifacts(frame: Frame) -> Iterator[Page]:
    """The pages of all pieces, subject by subject; each leads to the next in its subject."""
    for subject in frame.portfolio.subjects:
        pieces = frame.of(subject)
        for n, artifact in enumerate(pieces):
            before = pieces[n - 1] if n else None
            after = pieces[n + 1] if n + 1 < len(pieces) else None
            yield artifact_page(frame, artifact, subject, before, after)


def artifact_page(
    frame: Frame, artifact: Artifact, subject: Subject, before: Artifact | None, after: Artifact | None
) -> Page:
    """The page of one piece, between the piece before and the piece after it in its subject."""
    reflection = artifact.reflection
    alt = reflection.alt or artifact.title
    numbers = {draft.number for draft in artifact.drafts}
    whole = [f for f in artifact.feedback if f.on is None or f.on not in numbers]
    meta = {
        "section": subject.uri,
        "title": artifact.title,
        "crumb": {"title": frame.name(subject), "uri": subject.uri},
        "why": reflection.why,
        "facts": [{"label": _fact(frame, f.label), "value": f.text} for f in reflection.facts],
        "unnamed": not artifact.named,
        "works": [frame.shown.whole(file, artifact.title, alt) for file in artifact.works],
        "drafts": [_draft(frame, n, draft, artifact) for n, draft in enumerate(artifact.drafts, 1)],
        "final_label": frame.say("Final"),
        "feedback": [_said(frame, f) for f in whole],
        "reflection": frame.prose(reflection.prose),
        "reflection_files": [frame.shown.whole(f, frame.say("What I think about it")) for f in reflection.files],
        "habits": [{"html": frame.prose(habit)} for habit in reflection.habits],
        "grow": [frame.prose(thing) for thing in reflection.grow],
        "ask": list(reflection.ask),
        "goals": [*_goals_of(frame, artifact)],
        "previous": {"title": before.title, "uri": before.uri} if before else None,
        "next": {"title": after.title, "uri": after.uri} if after else None,
    }
    return Page(
        uri=artifact.uri,
        template="artifact.html",
        title=f"{artifact.title} · {frame.student.short}",
        meta=meta,
        search=_search(frame, artifact, subject),
    )


def _search(frame: Frame, artifact: Artifact, subject: Subject) -> Markup:
    reflection = artifact.reflection
    said = [prose_text(f.said) for f in artifact.feedback]
    noted = [prose_text(p) for p in (*reflection.habits, *reflection.grow)]
    inside = [frame.shown.words(file) for file in artifact.files]
    facts = [fact.text for fact in reflection.facts]
    return words_only([subject.title, reflection.why, *facts, prose_text(reflection.prose), *noted, *said, *inside])


def _fact(frame: Frame, label: str) -> str:
    _ = frame.say
    return {"made": _("Made"), "with": _("With"), "target": _("Learning target"), "seen": _("Seen by")}[label]


def _draft(frame: Frame, place: int, draft: Draft, artifact: Artifact) -> View:
    numbered = any(other.number for other in artifact.drafts)
    number = draft.number if numbered else place
    label = frame.say("Draft %(number)s") % {"number": number} if number else frame.say("Rough draft")
    return {
        "label": label,
        "note": "",
        "shown": [frame.shown.whole(file, artifact.title, f"{label}: {artifact.title}") for file in draft.files],
        "feedback": [_said(frame, f) for f in artifact.feedback if f.on is not None and f.on == draft.number],
    }


def _said(frame: Frame, feedback: Feedback) -> View:
    shown = frame.shown.whole(feedback.file, "", frame.say("Handwritten note")) if feedback.file else None
    return {"html": frame.prose(feedback.said), "by": feedback.by, "shown": shown}


def _goals_of(frame: Frame, artifact: Artifact) -> Iterator[View]:
    """What names this piece as its evidence: goals, answers about everything, and goals of the term before."""
    goals = frame.portfolio.goals
    for goal in goals.goals:
        if _proves(artifact, goal):
            said = next((flat(claim.prose) for claim in goal.there if claim.prose), goal.area)
            yield {"claim": goal.statement or said, "uri": goal_uri(goals, goal)}
    for answer in goals.answers:
        parts: list[Claim | Step] = [*answer.claims, *answer.steps]
        for part in filter(lambda one: _proves(artifact, one), parts):
            place = "more" if isinstance(part, Claim) and part.area else answer.question.value
            yield {"claim": flat(part.prose), "uri": f"questions.html#{place}"}
    for carried in goals.carried.goals:
        if _proves(artifact, carried):
            yield {"claim": carried.statement, "uri": CARRIED_URI}


def _proves(artifact: Artifact, part: Goal | Claim | Step | CarriedGoal) -> bool:
    return any(evidence.artifact == artifact.id for evidence in part.evidence)
