"""The three questions, each claim beside its evidence."""

from __future__ import annotations

from slcfolio.model.document import prose_text
from slcfolio.model.goals import Answer, Evidence, Question
from slcfolio.model.site import Page
from slcfolio.render.pages.frame import Frame
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View


def questions(frame: Frame) -> Page:
    """The page of the three questions; a question without an answer says so kindly."""
    given = {answer.question: answer for answer in frame.portfolio.goals.answers}
    answers = [given.get(question, Answer(question=question)) for question in Question]
    title = frame.say("Three questions")
    meta = {
        "section": "questions.html",
        "title": frame.say("My three questions"),
        "questions": [_question(frame, answer) for answer in answers],
        "extra": frame.prose(frame.portfolio.goals.extra),
        "earlier": [
            {"term": term, "questions": [_question(frame, answer) for answer in goals.answers]}
            for term, goals in frame.portfolio.earlier_goals
        ],
    }
    said = [prose_text(claim.prose) for answer in answers for claim in answer.claims]
    return Page(
        uri="questions.html",
        template="questions.html",
        title=f"{title} · {frame.student.short}",
        meta=meta,
        search=words_only([*said, prose_text(frame.portfolio.goals.extra)]),
    )


def _question(frame: Frame, answer: Answer) -> View:
    claims = [
        {"html": frame.prose(c.prose), "area": c.area, "evidence": [_evidence(frame, e) for e in c.evidence]}
        for c in answer.claims
    ]
    return {
        "id": answer.question.value,
        "question": frame.asked(answer.question),
        "claims": claims,
        "open": "" if claims else frame.say("Nothing here yet."),
    }


def _evidence(frame: Frame, evidence: Evidence) -> View:
    if evidence.artifact is None:
        return {"title": evidence.text, "uri": "", "picture": None}
    artifact = frame.portfolio.artifact(evidence.artifact)
    picture = frame.shown.first_picture(artifact.works[0], artifact.title) if artifact.works else None
    return {"title": artifact.title, "uri": artifact.uri, "picture": picture}
