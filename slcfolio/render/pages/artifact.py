"""A piece: the work, how it grew, what others said, and what she thinks of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from slcfolio.model.document import prose_text
from slcfolio.model.goals import CarriedGoal, Claim, Goal, Step
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.model.source import Family
from slcfolio.model.work import Artifact, Criterion, Draft, Feedback, Mark, Reflection, Subject, counted
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
    drafts = [
        _draft(frame, n, draft, artifact) for n, draft in zip(counted(artifact.drafts), artifact.drafts, strict=True)
    ]
    works = [frame.shown.whole(file, artifact.title, alt) for file in artifact.works]
    whole = [f for f in artifact.feedback if f.on is None or f.on not in numbers]
    meta = {
        "section": subject.uri,
        "title": artifact.title,
        "crumb": {"title": frame.name(subject), "uri": subject.uri},
        "why": reflection.why,
        "facts": [*_facts(frame, reflection)],
        "unnamed": not artifact.named,
        "in_person": artifact.in_person,
        "works": works,
        "spoken": frame.prose(reflection.spoken),
        "drafts": drafts,
        "final_label": frame.say("Final"),
        "final_note": artifact.note("final"),
        "grew": frame.prose(reflection.grew),
        "compare": _compare(drafts, works),
        "together": frame.prose(reflection.together),
        "changed": reflection.changed,
        "criteria": _criteria(frame, reflection.criteria),
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
    noted = [prose_text(p) for p in (*reflection.habits, *reflection.grow, reflection.grew, reflection.together)]
    noted += [reflection.changed, prose_text(reflection.spoken), *(one.text for one in reflection.criteria)]
    inside = [frame.shown.words(file) for file in artifact.files]
    facts = [fact.text for fact in reflection.facts]
    return words_only([subject.title, reflection.why, *facts, prose_text(reflection.prose), *noted, *said, *inside])


def _facts(frame: Frame, reflection: Reflection) -> Iterator[View]:
    _ = frame.say
    labels = {"made": _("Made"), "with": _("With"), "target": _("Learning target"), "seen": _("Seen by")}
    for fact in reflection.facts:
        yield {"label": labels[fact.label], "value": fact.text}
    if reflection.skill:
        yield {"label": _("Skill"), "value": reflection.skill}


def _compare(drafts: Sequence[View], works: Sequence[View]) -> View | None:
    """The first draft and the final one over the other; None unless both can be seen as a picture."""
    first = _seen(drafts[0]["shown"]) if drafts else None
    final = _seen(works)
    return {"first": first, "final": final, "label": drafts[0]["label"]} if first and final else None


def _seen(shown: Sequence[View]) -> View | None:
    """The first picture of some files, when what they show first is a picture or a page."""
    if not shown or shown[0]["failed"] or shown[0]["family"] not in (Family.PICTURE, Family.PAGES):
        return None
    found: View | None = shown[0]["picture"] or next(iter(shown[0]["pages"]), None)
    return found


def _criteria(frame: Frame, criteria: Sequence[Criterion]) -> View | None:
    """The criteria as rows with a mark for each who said something: the student first, then others as they were written."""
    if not criteria:
        return None
    said = dict.fromkeys(mark.who for criterion in criteria for mark in criterion.marks)
    who = sorted(said, key=bool)
    rows = [
        {"text": c.text, "marks": [_mark(frame, [m for m in c.marks if m.who == one]) for one in who]} for c in criteria
    ]
    return {"heads": [_speaker(frame, one) for one in who], "rows": rows}


def _speaker(frame: Frame, who: str) -> str:
    if not who:
        return frame.say("What I say")
    if who == "teacher" and not frame.settings.teacher:
        return frame.say("What my teacher says")
    return frame.say("What %(name)s says") % {"name": frame.settings.teacher if who == "teacher" else who}


def _mark(frame: Frame, marks: Sequence[Mark]) -> View:
    """What one person said of one criterion; a number alone, and the usual words, are said in the words of the page."""
    _ = frame.say
    usual = {1: _("Just starting"), 2: _("Getting there"), 3: _("Got it"), 4: _("Went beyond")}
    level = next((mark.level for mark in marks if mark.level), 0)
    plain = {key(words) for words in ("", "just starting", "getting there", "got it", "went beyond")}
    words = [usual[m.level] if m.level and key(m.words) in plain else m.words for m in marks]
    return {"level": level, "words": " ".join(words)}


def _draft(frame: Frame, number: int, draft: Draft, artifact: Artifact) -> View:
    label = frame.say("Draft %(number)s") % {"number": number} if number else frame.say("Rough draft")
    return {
        "label": label,
        "note": artifact.note(f"draft {number}"),
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
