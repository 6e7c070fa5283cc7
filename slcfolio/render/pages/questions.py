"""The three questions, each claim beside its evidence."""

from __future__ import annotations

from slcfolio.model.document import prose_text
from slcfolio.model.goals import Answer, Evidence, Goals, Question
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
        "earlier": [_earlier(frame, term, goals) for term, goals in frame.portfolio.earlier_goals],
    }
    every = (frame.portfolio.goals, *(goals for _, goals in frame.portfolio.earlier_goals))
    return Page(
        uri="questions.html",
        template="questions.html",
        title=f"{title} · {frame.student.short}",
        meta=meta,
        search=words_only(words for goals in every for words in _words(goals)),
    )


def _earlier(frame: Frame, term: str, goals: Goals) -> View:
    """What she wrote in an earlier term."""
    questions = [_question(frame, answer) for answer in goals.answers]
    return {"term": term, "questions": questions, "extra": frame.prose(goals.extra)}


def _words(goals: Goals) -> list[str]:
    """Everything said in a goals file, for search."""
    claims = [claim for answer in goals.answers for claim in answer.claims]
    proofs = [evidence.text for claim in claims for evidence in claim.evidence]
    return [*(prose_text(claim.prose) for claim in claims), *proofs, prose_text(goals.extra)]


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
