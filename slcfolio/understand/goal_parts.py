"""What gathers while a goals file is read: answers and goals, everybody's plans, and the goals of last term."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from slcfolio.model.document import Block, BlockKind, Line, Prose
from slcfolio.model.goals import (
    Answer,
    Carried,
    CarriedGoal,
    Claim,
    Evidence,
    Goal,
    Outcome,
    Promise,
    Question,
    Stage,
    Status,
    Step,
    Who,
)
from slcfolio.model.names import key
from slcfolio.model.work import Subject


@dataclass
class Part:
    """What she says about one area, or about one goal in it; about everything where it has neither."""

    area: str
    statement: str = ""
    status: Status | None = None
    claims: dict[Question, list[Claim]] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def said(self, question: Question) -> list[Claim]:
        return self.claims.setdefault(question, [])

    @property
    def is_goal(self) -> bool:
        """A goal wants something, or is on its way."""
        wants = self.claims.get(Question.GO) or self.claims.get(Question.GAP) or self.steps
        return bool(self.statement or self.status or (self.area and wants))

    def join(self, other: Part) -> None:
        """Take over what another part says."""
        for question, claims in other.claims.items():
            self.said(question).extend(claims)
        self.steps += other.steps
        self.status = self.status or other.status

    def goal(self) -> Goal:
        here, there = self.claims.get(Question.AM, []), self.claims.get(Question.GO, [])
        return Goal(
            area=self.area,
            statement=self.statement,
            status=self.status,
            here=tuple(here),
            steps=tuple(self.steps),
            there=(*there, *self.claims.get(Question.GAP, [])),
        )


class Parts:
    """The answers to the three questions, area by area and goal by goal."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self._parts: dict[tuple[str, str], Part] = {}
        self._numbered: dict[int, Part] = {}
        self._asked: dict[Question, None] = {}
        self._label: Step | None = None  # the stage that a label alone has given the steps below it
        self._heads = False  # and that label is a heading, so it holds to the next
        self.proven = True  # what was said last has its evidence, so the next words begin a new claim
        self.current = self._part("")

    def ask(self, question: Question) -> None:
        """From here on, what is said answers this question, about everything until an area is named."""
        self._asked[question] = None
        self.select("")

    @property
    def area(self) -> str:
        return self.current.area

    @property
    def is_goal(self) -> bool:
        """Whether what is said belongs to an area or goal."""
        return bool(self.current.area or self.current.statement)

    def is_subject(self, name: str) -> bool:
        return any(key(name) in subject.keys for subject in self._subjects)

    def select(self, area: str) -> None:
        """From here on, what is said is about this area."""
        self.current, self.proven, self._label = self._part(area), True, None

    def begin_goal(self, number: int, statement: str, name: str) -> bool:
        """From here on, what is said is about this goal. True when the statement is more about a goal that was met before.

        name: of a goal that has a number and no statement.
        """
        known = self._numbered.get(number)
        if known or not statement:
            self.current = known or self._part(name)
        else:
            self.current = self._part(self.current.area, statement)
        if number:
            self._numbered.setdefault(number, self.current)
        self.proven, self._label = True, None
        return known is not None

    def _part(self, area: str, statement: str = "") -> Part:
        place = (self._area_key(area), key(statement) if statement else "")
        return self._parts.setdefault(place, Part(area, statement))

    def _area_key(self, area: str) -> str:
        name = key(area) if area else ""
        return next((f"subject {subject.key}" for subject in self._subjects if name in subject.keys), name)

    # -- what is said

    def keep(self, question: Question, block: Block) -> None:
        """A block as a claim of its own about everything."""
        self._part("").said(question).append(Claim(prose=(block,)))

    def claim(self, question: Question, block: Block) -> None:
        """More words of the last claim, or a new one after evidence."""
        claims = self.current.said(question)
        if self.proven or not claims:
            claims.append(Claim(prose=(block,)))
            self.proven = False
        else:
            claims[-1] = replace(claims[-1], prose=(*claims[-1].prose, block))

    def prove(self, question: Question, evidence: tuple[Evidence, ...]) -> None:
        """Evidence for what was said last: a step, or a claim, or the goal alone."""
        steps = self.current.steps if question is Question.GAP else []
        if steps and (self.is_goal or not self.current.said(question) or self.proven):
            steps[-1] = replace(steps[-1], evidence=(*steps[-1].evidence, *evidence))
        else:
            claims = self.current.said(question)
            claims = claims or [Claim(prose=())]
            claims[-1] = replace(claims[-1], evidence=(*claims[-1].evidence, *evidence))
            self.current.claims[question] = claims
        self.proven = True

    # -- steps

    def label(self, stage: Stage, label: str, heading: bool = False) -> None:
        """A label alone: a step whose words come below it, and the stage of those that follow."""
        self._label, self._heads = Step(stage=stage, label=label), heading
        self.current.steps.append(self._label)
        self.proven = True

    def add(self, step: Step) -> None:
        """A step that says its stage."""
        self._label = None
        self.current.steps.append(step)
        self.proven = True

    def way(self, block: Block, going: bool) -> None:
        """Words on how to close the gap: an item is a step; so is a paragraph about an area. going: in the block of a step."""
        steps = self.current.steps
        words = replace(block, kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.ITEM else block
        if steps and self._label is steps[-1] and not steps[-1].prose:
            steps[-1] = replace(steps[-1], prose=(words,))
            self._label = steps[-1]
        elif steps and (going or (block.kind is BlockKind.ITEM and block.level > 1) or self._goes_on(block)):
            steps[-1] = replace(steps[-1], prose=(*steps[-1].prose, words))
        elif self._label and (self._heads or block.kind is BlockKind.ITEM):
            self._label = replace(self._label, prose=(words,), evidence=())
            steps.append(self._label)
        elif self.is_goal or block.kind is BlockKind.ITEM:
            self.add(Step(stage=Stage.LATER, prose=(words,)))
        else:
            self._label = None
            self.claim(Question.GAP, block)

    def _goes_on(self, block: Block) -> bool:
        """A table or picture below a step is part of it."""
        return block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) and self.proven

    # -- what came of it

    def settled(self) -> tuple[tuple[Answer, ...], tuple[Goal, ...]]:
        """The answers in the order of the practice, and the goals in the order they were met."""
        parts = self._joined()
        goals = [part for part in parts if part.is_goal]
        rest = [part for part in parts if not part.is_goal]
        answers = tuple(self._answer(question, rest) for question in Question if question in self._asked)
        return answers, tuple(part.goal() for part in goals)

    def _joined(self) -> list[Part]:
        """What is said about an area goes to its first goal."""
        parts: list[Part] = []
        for (area, statement), part in self._parts.items():
            first = next((p for (a, s), p in self._parts.items() if a == area and s), None)
            if area and not statement and first:
                joined = Part(part.area or first.area)
                joined.join(part)
                joined.join(first)
                first.claims, first.steps, first.status = joined.claims, joined.steps, joined.status
                first.area = joined.area
            else:
                parts.append(part)
        return parts

    @staticmethod
    def _answer(question: Question, rest: list[Part]) -> Answer:
        whole = [part for part in rest if not part.area]
        areas = [part for part in rest if part.area]
        claims = [replace(c, area=part.area) for part in (*whole, *areas) for c in part.claims.get(question, [])]
        steps = [step for part in rest for step in part.steps] if question is Question.GAP else []
        return Answer(question=question, claims=tuple(claims), steps=tuple(steps))


class Promises:
    """Who will do what, in the order written; two parts about one person are one."""

    def __init__(self) -> None:
        self._made: list[Promise] = []
        self._at: int | None = None

    def begin(self, who: Who, name: str) -> None:
        name = name.strip(" :：")
        same = (n for n, promise in enumerate(self._made) if key(promise.name) == key(name))
        self._at = next(same, len(self._made))
        if self._at == len(self._made):
            self._made.append(Promise(who=who, name=name))

    def close(self) -> None:
        """Nobody's plans go on."""
        self._at = None

    def say(self, block: Block) -> bool:
        """A task for each item and each line that begins one; False when nobody has been named."""
        if self._at is None:
            return False
        tasks = [*self._made[self._at].tasks]
        for task, more in _tasks(block):
            if more and tasks:
                tasks[-1] = (*tasks[-1], task)
            else:
                tasks.append((task,))
        self._made[self._at] = replace(self._made[self._at], tasks=tuple(tasks))
        return True

    def settled(self) -> tuple[Promise, ...]:
        return tuple(self._made)


def _tasks(block: Block) -> Iterator[tuple[Block, bool]]:
    """What a block asks of somebody, and whether it goes on with the task before.

    A line that begins small goes on, unless its writer always begins so.
    """
    if block.kind is BlockKind.PARAGRAPH:
        capitals = not block.lines[0].text[:1].islower()
        yield from ((replace(block, lines=(line,)), capitals and line.text[:1].islower()) for line in block.lines)
    elif block.kind is BlockKind.ITEM:
        yield replace(block, kind=BlockKind.PARAGRAPH), block.level > 1
    else:
        yield block, True


class LastTerm:
    """The goals of an earlier term."""

    def __init__(self) -> None:
        self.goals: list[CarriedGoal] = []
        self._words: list[Block] = []
        self._headings: list[Block] = []

    def open(self, heading: Block) -> None:
        self._headings.append(heading)

    def begin(self, outcome: Outcome, statement: Line | None) -> None:
        """`Met: …` begins a goal; without words behind it, the next words are the goal."""
        self.goals.append(CarriedGoal(outcome=outcome, statement=statement.text if statement else ""))

    def say(self, block: Block) -> None:
        if not self.goals:
            self._words.append(block)
            return
        goal = self.goals[-1]
        if not goal.statement and not goal.learned and block.lines:
            lines = block.lines[1:]
            learned: Prose = (replace(block, lines=lines),) if lines else ()
            self.goals[-1] = replace(goal, statement=block.lines[0].text, learned=learned)
        else:
            self.goals[-1] = replace(goal, learned=(*goal.learned, block))

    def prove(self, evidence: tuple[Evidence, ...]) -> None:
        goal = self.goals[-1]
        self.goals[-1] = replace(goal, evidence=(*goal.evidence, *evidence))

    def settled(self) -> tuple[Carried, Prose]:
        """The goals under their heading, and the words beside them; headings that are not used are such words."""
        if not self.goals:
            return Carried(), (*self._headings, *self._words)
        title = " ".join(self._headings[0].text.split()).strip(" :：")
        return Carried(title=title, goals=tuple(self.goals)), (*self._headings[1:], *self._words)
