"""The three questions, the goals as rising paths, who will do what, and what became of last term's goals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from slcfolio.model.document import BlockKind, Prose, prose_text
from slcfolio.model.goals import (
    Answer,
    CarriedGoal,
    Claim,
    Evidence,
    Goal,
    Goals,
    Outcome,
    Promise,
    Question,
    Stage,
    Status,
    Step,
)
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.render.pages.frame import Frame, flat
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View

_STOPS = {1: (20, 16), 2: (20, 16), 3: (20, 16), 4: (10, 12), 5: (10, 11)}
"""How many stops fit side by side, and for each number the most words of a stop and the most letters of a word."""

_PANEL_WORDS = 45  # a longer panel is no panel any more


def questions(frame: Frame) -> Page:
    """The page of the three questions; a question without an answer says so kindly."""
    goals = frame.portfolio.goals
    title = frame.say("Three questions")
    answers = {answer.question: answer for answer in goals.answers}
    meta = {
        "section": "questions.html",
        "title": frame.say("My three questions"),
        "questions": [_question(frame, answers.get(q, Answer(question=q)), goals) for q in Question],
        "claims": [_claim(frame, claim) for answer in goals.answers for claim in answer.claims if claim.area],
        **_parts(frame, goals),
        "extra": frame.prose((*goals.extra, *(() if frame.portfolio.assessments else goals.unseen))),
        "earlier": [_earlier(frame, term, earlier) for term, earlier in frame.portfolio.earlier_goals],
    }
    every = (goals, *(earlier for _, earlier in frame.portfolio.earlier_goals))
    return Page(
        uri="questions.html",
        template="questions.html",
        title=f"{title} · {frame.student.short}",
        meta=meta,
        search=words_only(words for one in every for words in _words(one)),
    )


def goal_uri(goals: Goals, goal: Goal) -> str:
    """The address of a goal on this page."""
    return f"questions.html#g{goals.goals.index(goal) + 1}"


CARRIED_URI = "questions.html#was"
"""The address of last term's goals."""


def climb(stops: int) -> str:
    """The path of so many stops as SVG, in a box of 100 by 100: it rises from the left, level at every stop.

    The stops are at x = 12 to 78 and y = 58 to 9, as `questions.css` has them; a single stop is in the middle.
    """
    last = stops - 1
    places = [(12 + 66 * n / last, 58 - 49 * n / last) for n in range(stops)] if last else [(45.0, 33.5)]
    points = [(0.0, 58.0), *places, (100.0, 9.0)]
    path = "M0 58"
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = (x + to_x) / 2
        path += f"C{middle:g} {y:g} {middle:g} {to_y:g} {to_x:g} {to_y:g}"
    return path


def _parts(frame: Frame, goals: Goals) -> View:
    """What comes of the questions: the goals, everybody's plans, and the goals of the term before."""
    return {
        "goals": [_goal(frame, number, goal) for number, goal in enumerate(goals.goals, 1)],
        "promises": [_promise(frame, promise) for promise in goals.promises if promise.tasks],
        "carried": {"title": goals.carried.title, "goals": [_carried(frame, goal) for goal in goals.carried.goals]},
    }


def _earlier(frame: Frame, term: str, goals: Goals) -> View:
    """What she wrote in an earlier term."""
    questions = [
        {"question": frame.asked(q), "claims": _all_claims(frame, q, goals), "steps": _whole_steps(frame, q, goals)}
        for q in Question
    ]
    extra = frame.prose((*goals.extra, *goals.unseen))
    return {"term": term, "questions": questions, **_parts(frame, goals), "goals": [], "extra": extra}


def _all_claims(frame: Frame, question: Question, goals: Goals) -> list[View]:
    """All that answers one question, each under its area or goal."""
    said = [claim for answer in goals.answers if answer.question is question for claim in answer.claims]
    named = [(goal.area or goal.statement, part) for goal in goals.goals for part in goal.to(question)]
    return [
        *(_claim(frame, claim) for claim in said),
        *(_claim(frame, part, name, part.label if isinstance(part, Step) else "") for name, part in named),
    ]


def _whole_steps(frame: Frame, question: Question, goals: Goals) -> list[View]:
    found = (answer.steps for answer in goals.answers if answer.question is question)
    return _steps(frame, next(found, ()))


def _question(frame: Frame, answer: Answer, goals: Goals) -> View:
    """A question with the answer about everything; without one, with the way to what is said about an area or goal."""
    whole = [_claim(frame, claim) for claim in answer.claims if not claim.area]
    links = [
        {"title": _name(goal), "uri": f"#g{number}"}
        for number, goal in enumerate(goals.goals, 1)
        if goal.to(answer.question) or (answer.question is Question.GO and goal.statement)
    ]
    areas = dict.fromkeys(claim.area for claim in answer.claims if claim.area)
    links += [{"title": area, "uri": "#more"} for area in areas]
    silent = not (whole or answer.steps or links)
    return {
        "id": answer.question.value,
        "question": frame.asked(answer.question),
        "whole": whole,
        "steps": _steps(frame, answer.steps),
        "links": [] if whole or answer.steps else links,
        "open": frame.say("Nothing here yet.") if silent else "",
    }


def _name(goal: Goal) -> str:
    return goal.statement or goal.area


def _goal(frame: Frame, number: int, goal: Goal) -> View:
    words = [len(flat(part.prose).split()) for part in (*goal.here, *goal.there)]
    return {
        "id": f"g{number}",
        "number": number,
        "title": _name(goal),
        "numbered": key(_name(goal)) == f"goal {number}",
        "area": goal.area if goal.statement else "",
        "status": _status(frame, goal.status),
        "here": [_claim(frame, claim) for claim in goal.here],
        "steps": _steps(frame, goal.steps),
        "there": [_claim(frame, claim) for claim in goal.there],
        "path": climb(len(goal.steps)) if _rises(goal.steps) and max(words, default=0) <= _PANEL_WORDS else "",
    }


def _rises(steps: Sequence[Step]) -> bool:
    """Whether the steps can stand side by side on a path; else they are a list."""
    if len(steps) not in _STOPS:
        return False
    most, longest = _STOPS[len(steps)]
    words = [f"{step.label} {flat(step.prose)}".split() for step in steps]
    return (
        all(_plain(step.prose) for step in steps)
        and all(len(said) <= most + len(step.label.split()) for said, step in zip(words, steps, strict=True))
        and all(len(word) <= longest for said in words for word in said)
    )


def _plain(prose: Prose) -> bool:
    return all(block.kind is BlockKind.PARAGRAPH for block in prose)


def _steps(frame: Frame, steps: Iterable[Step]) -> list[View]:
    return [
        {
            "done": step.stage is Stage.DONE,
            "now": step.stage is Stage.NOW,
            "label": step.label,
            "html": frame.prose(step.prose),
            "evidence": [_evidence(frame, e) for e in step.evidence],
        }
        for step in steps
    ]


def _claim(frame: Frame, part: Claim | Step, area: str = "", label: str = "") -> View:
    own = part.area if isinstance(part, Claim) else ""
    return {
        "html": frame.prose(part.prose),
        "area": area or own,
        "label": label,
        "evidence": [_evidence(frame, e) for e in part.evidence],
    }


def _status(frame: Frame, status: Status | None) -> str:
    """What she says of a goal in the words of the family pages, which say nothing of mastery."""
    _ = frame.say
    return {
        None: "",
        Status.MASTERED: _("I got it"),
        Status.IN_PROGRESS: _("I am still working on it"),
        Status.NOT_YET: _("Not yet"),
    }[status]


def _promise(frame: Frame, promise: Promise) -> View:
    return {"name": promise.name, "tasks": [frame.prose(task) for task in promise.tasks]}


def _carried(frame: Frame, goal: CarriedGoal) -> View:
    _ = frame.say
    said = {Outcome.MET: _("Met"), Outcome.PARTLY: _("Partly met"), Outcome.NOT_YET: _("Not yet")}
    return {
        "met": goal.outcome is Outcome.MET,
        "partly": goal.outcome is Outcome.PARTLY,
        "label": said[goal.outcome],
        "statement": goal.statement,
        "quoted": goal.statement[:1] in "“\"«'‘",
        "html": frame.prose(goal.learned),
        "evidence": [_evidence(frame, e) for e in goal.evidence],
    }


def _evidence(frame: Frame, evidence: Evidence) -> View:
    if evidence.artifact is None:
        grades = evidence.grades and bool(frame.portfolio.assessments)
        return {"title": evidence.text, "uri": "grades.html" if grades else "", "picture": None, "chart": grades}
    artifact = frame.portfolio.artifact(evidence.artifact)
    picture = frame.shown.first_picture(artifact.works[0], artifact.title) if artifact.works else None
    return {"title": artifact.title, "uri": artifact.uri, "picture": picture, "chart": False}


def _words(goals: Goals) -> list[str]:
    """Everything said in a goals file, for search."""
    parts: list[Claim | Step] = [claim for answer in goals.answers for claim in answer.claims]
    parts += [step for answer in goals.answers for step in answer.steps]
    parts += [part for goal in goals.goals for question in Question for part in goal.to(question)]
    names = [f"{goal.statement} {goal.area}" for goal in goals.goals]
    labels = [part.label for part in parts if isinstance(part, Step)]
    proofs = [e.text for part in (*parts, *goals.carried.goals) for e in part.evidence]
    said = [part.prose for part in parts] + [task for promise in goals.promises for task in promise.tasks]
    learned = [prose_text(goal.learned) for goal in goals.carried.goals]
    carried = [goals.carried.title, *(goal.statement for goal in goals.carried.goals), *learned]
    names += [promise.name for promise in goals.promises]
    return [
        *names, *labels, *(prose_text(prose) for prose in said), *proofs, *carried, prose_text(goals.extra), prose_text(goals.unseen)
    ]  # fmt: skip
