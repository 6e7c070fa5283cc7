"""The sample class as it is understood, in words that a person can check against the folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from slcfolio.model.document import prose_text
from slcfolio.model.goals import Claim, Evidence, Goals, Question, Step
from slcfolio.model.portfolio import ClassBook, Fate, Portfolio
from slcfolio.model.problems import Problem
from slcfolio.model.work import Artifact

_HEAD = """\
# The sample class as slcfolio understands it. Read the changes before you commit them.
# To write this file anew: pytest tests/golden --renew-golden
"""


def listing(book: ClassBook) -> str:
    """The whole class. It names no id, so it stays the same from build to build."""
    parts = [_HEAD, *(_student(portfolio) for portfolio in book.portfolios), _class_problems(book), _counts(book)]
    return "\n".join(parts)


def _student(portfolio: Portfolio) -> str:
    student = portfolio.student
    facts = [
        f"language {student.language or '-'}",
        f"photo {_permission(student.photo)}",
        f"publish {_permission(student.publish)}",
        f"color {portfolio.accent.name if student.color else 'by chance'}",
        f"portrait {portfolio.portrait.path.name if portfolio.portrait else 'none'}",
        f"welcome {len(prose_text(portfolio.welcome).split())} words",
        f"{len(portfolio.assessments)} grades and tests",
    ]
    lines = [
        f"== {student.name}",
        "   " + ", ".join(facts),
        *_work(portfolio),
        *_goals("Goals", portfolio.goals, portfolio),
    ]
    for term, goals in portfolio.earlier_goals:
        lines += _goals(f"Goals of {term}", goals, portfolio)
    return "\n".join([*lines, ""])


def _permission(given: bool | None) -> str:
    return {True: "yes", False: "no", None: "not known"}[given]


def _work(portfolio: Portfolio) -> Iterator[str]:
    for subject in portfolio.subjects:
        yield f"   {subject.title}"
        pieces = [a for a in portfolio.artifacts if a.subject == subject.key]
        coming = prose_text(dict(portfolio.coming).get(subject.key, ()))
        yield from ([f"      to come: {coming}"] if coming else [])
        yield from (_piece(artifact, portfolio) for artifact in pieces)
        if not pieces:
            yield "      -"


def _piece(artifact: Artifact, portfolio: Portfolio) -> str:
    if artifact.in_person:
        return f"      {artifact.title}: {artifact.term}; in person"
    kinds = Counter(file.kind.label for file in artifact.works)
    facts = [
        artifact.term,
        " + ".join(f"{count} {label}" if count > 1 else label for label, count in sorted(kinds.items())) or "no work",
        f"drafts: {len(artifact.drafts)}" if artifact.drafts else "",
        f"feedback by {_and(f.by or 'nobody named' for f in artifact.feedback)}" if artifact.feedback else "",
        "reflection" if artifact.reflection.written else "no reflection",
        *_said(artifact),
        "" if artifact.named else "without a title",
        "BEST" if artifact.id in portfolio.best else "",
    ]
    return f"      {artifact.title}: {'; '.join(filter(None, facts))}"


def _said(artifact: Artifact) -> Iterator[str]:
    """What the reflection holds beyond its prose."""
    said = artifact.reflection
    if said.criteria:
        yield f"criteria: {len(said.criteria)}, marks: {sum(len(criterion.marks) for criterion in said.criteria)}"
    if said.notes:
        yield f"notes on {_and(note.label for note in said.notes)}"
    if said.skill:
        yield f"skill {said.skill}"
    parts = {"how it grew": said.grew, "who made it": said.together, "words of the recording": said.spoken}
    yield from (name for name, prose in parts.items() if prose)


def _and(words: Iterable[str]) -> str:
    return " + ".join(words)


def _goals(title: str, goals: Goals, portfolio: Portfolio) -> Iterator[str]:
    yield f"   {title}"
    for answer in goals.answers:
        for claim in answer.claims:
            area = f" [{claim.area}]" if claim.area else ""
            yield f"      {answer.question.value}{area}{_part(claim, portfolio)}"
        for step in answer.steps:
            yield f"      {answer.question.value}{_part(step, portfolio)}"
    for number, goal in enumerate(goals.goals, 1):
        yield f"      goal {number} [{goal.area}] {goal.statement} {goal.status or ''}".rstrip()
        for question in Question:
            for part in goal.to(question):
                yield f"         {question.value}{_part(part, portfolio)}"
    for promise in goals.promises:
        yield f"      {promise.name} ({promise.who}): {len(promise.tasks)} tasks"
    for carried in goals.carried.goals:
        proof = "".join(f" <- {_evidence(one, portfolio)}" for one in carried.evidence)
        yield f"      {goals.carried.title}: {carried.outcome}: {_short(carried.statement)}{proof}"
    if goals.unseen:
        yield f"      what a test cannot see: {len(prose_text(goals.unseen).split())} words"
    if goals.extra:
        yield f"      beside the answers: {len(prose_text(goals.extra).split())} words"
    if not goals.answers:
        yield "      -"


def _part(part: Claim | Step, portfolio: Portfolio) -> str:
    stage = f" ({part.stage}{f', {part.label}' if part.label else ''})" if isinstance(part, Step) else ""
    proof = "".join(f" <- {_evidence(one, portfolio)}" for one in part.evidence)
    return f"{stage}: {_short(' '.join(prose_text(part.prose).split()))}{proof}"


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:60] + "…"


def _evidence(evidence: Evidence, portfolio: Portfolio) -> str:
    if evidence.grades:
        return f"grades: {evidence.text}"
    return portfolio.artifact(evidence.artifact).title if evidence.artifact else f"NOTHING CALLED {evidence.text}"


def _class_problems(book: ClassBook) -> str:
    lines = [_problem(problem) for problem in book.problems]
    return "\n".join([f"== {len(lines)} problems", *(f"   {line}" for line in lines), ""])


def _problem(problem: Problem) -> str:
    return f"{problem.severity.value} {problem.kind.value}: {problem.where}"


def _counts(book: ClassBook) -> str:
    fates = Counter(account.fate for account in book.accounts)
    total = f"== {len(book.accounts)} files found: " + ", ".join(f"{fates[fate]} {fate.value}" for fate in Fate)
    skipped = [f"   {a.path}: {a.reason}" for a in book.accounts if a.fate is Fate.SKIPPED]
    return "\n".join([total, *skipped, ""])
