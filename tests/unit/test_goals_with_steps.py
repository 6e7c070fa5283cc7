"""Goals with their steps, who will do what, goals of last term, and what a test cannot see: the same however they are written."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from slcfolio.model.document import Prose, prose_text
from slcfolio.model.goals import Goal, Goals, Outcome, Stage, Status, Who
from slcfolio.model.problems import Kind, Problem
from slcfolio.settings.presets import PRESETS, subject
from slcfolio.understand.goals import read_goals
from slcfolio.understand.titles import Titles
from tests import school
from tests.unit.test_goals import claims

SUBJECTS = tuple(subject(name) for name in PRESETS["two-rivers"])

SHEET = """\
# Where am I?

I work hard.

## English language arts

Goal: Back up what I say

I use numbers when I have them.

# Where do I want to go?

## ELA

Every claim I make has proof.

# How do I close the gap?

Numbers first.

## English

- Done in February: Put one number in every reason.
- Doing now: After each number, write “that means…”
- In April: Ask a reader.

# Who will do what

## I will

- Read my work out loud.
- Do ten minutes.

## My family will

- Ask me how I know.

## Ms. Abara will

- Look at one paragraph.

# Goals I set in November

Met: Revise after feedback.
My letter changed three times.
Evidence: My math grades

Not yet: Read one book in Spanish.

# What a test cannot see

I read to Teo.
"""
"""Goals with everything in them; without its marks, the same as plain text."""


def read(text: str, ending: str = "txt") -> tuple[Goals, list[Problem]]:
    goals, problems = read_goals(school.document(text, ending), PurePosixPath("Zuri/Goals.md"), Titles(()), SUBJECTS)
    return goals, [problem for problem in problems if problem.kind is not Kind.EVIDENCE_UNKNOWN]


def words(prose: Prose) -> str:
    return " ".join(prose_text(prose).split())


def steps(goal: Goal) -> list[tuple[Stage, str, str]]:
    return [(step.stage, step.label, words(step.prose)) for step in goal.steps]


def way(text: str) -> list[tuple[Stage, str, str]]:
    """The steps below "How do I close the gap?" in mathematics."""
    (goal,) = read(f"How do I close the gap?\n\nMathematics\n\n{text}")[0].goals
    return steps(goal)


def plain(text: str) -> str:
    return "\n".join(line.removeprefix("- ").lstrip("# ") for line in text.splitlines())


def tight(text: str, start: str) -> str:
    """The text without its blank lines from a heading on."""
    before, heading, after = text.partition(start)
    return before + heading + after.replace("\n\n", "\n")


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        (SHEET, "md"),
        (plain(SHEET), "txt"),
        (SHEET, "docx"),
        (plain(SHEET), "docx"),
        (SHEET.upper().replace("EVIDENCE", "Evidence"), "md"),
        (tight(plain(SHEET), "Who will do what"), "txt"),
    ],
    ids=["md", "txt", "docx", "docx without headings", "shouted", "plans without blank lines"],
)
def test_the_same_goals_arrive_at_the_same_value_whatever_they_were_written_in(text: str, ending: str) -> None:
    goals, problems = read(text, ending)
    assert _folded(goals) == _EXPECTED
    assert not problems


def _folded(goals: Goals) -> list[object]:
    (goal,) = goals.goals
    return [
        [said[:1] + tuple(str(one).casefold() for one in said[1:3]) for said in claims(goals)],
        (goal.statement.casefold(), [(stage, label.casefold()) for stage, label, _ in steps(goal)]),
        [(p.who, p.name.casefold(), [words(task).casefold() for task in p.tasks]) for p in goals.promises],
        goals.carried.title.casefold(),
        [
            (c.outcome, c.statement.casefold(), words(c.learned).casefold(), [e.grades for e in c.evidence])
            for c in goals.carried.goals
        ],
        words(goals.unseen).casefold(),
        words(goals.extra),
    ]


_EXPECTED: list[object] = [
    [
        ("am", "", "i work hard."),
        ("am", "english language arts", "i use numbers when i have them."),
        ("go", "english language arts", "every claim i make has proof."),
        ("gap", "", "numbers first."),
        ("gap", "english language arts", "put one number in every reason."),
        ("gap", "english language arts", "after each number, write “that means…”"),
        ("gap", "english language arts", "ask a reader."),
    ],
    ("back up what i say", [(Stage.DONE, "done in february"), (Stage.NOW, "doing now"), (Stage.LATER, "in april")]),
    [
        (Who.ME, "i will", ["read my work out loud.", "do ten minutes."]),
        (Who.FAMILY, "my family will", ["ask me how i know."]),
        (Who.TEACHER, "ms. abara will", ["look at one paragraph."]),
    ],
    "goals i set in november",
    [
        (Outcome.MET, "revise after feedback.", "my letter changed three times.", [True]),
        (Outcome.NOT_YET, "read one book in spanish.", "", []),
    ],
    "i read to teo.",
    "",
]


@pytest.mark.parametrize(
    ("label", "stage"),
    [
        ("Done", Stage.DONE), ("DONE IN FEBRUARY", Stage.DONE), ("Already done", Stage.DONE), ("Finished last week", Stage.DONE),
        ("I did it", Stage.DONE),
        ("Hecho en febrero", Stage.DONE), ("Ya lo hice", Stage.DONE),
        ("Now", Stage.NOW), ("Doing now", Stage.NOW), ("I am doing this now", Stage.NOW), ("This week", Stage.NOW),
        ("Ahora", Stage.NOW),
        ("Next", Stage.LATER), ("Later", Stage.LATER), ("April", Stage.LATER), ("In April", Stage.LATER),
        ("By the end of May", Stage.LATER),
        ("This spring", Stage.LATER), ("Next week", Stage.LATER), ("En abril", Stage.LATER), ("Después", Stage.LATER),
    ],
)  # fmt: skip
def test_a_step_says_how_far_it_is(label: str, stage: Stage) -> None:
    assert way(f"{label}: I practice.") == [(stage, label, "I practice.")]


@pytest.mark.parametrize(
    "line", ["In math: I multiply.", "Done with math: never.", "Nowhere: here", "My plan: read", "Next to Teo: sit"]
)
def test_a_line_with_a_colon_that_says_no_time_is_a_step_with_all_its_words(line: str) -> None:
    assert way(line) == [(Stage.LATER, "", line)]


def test_a_paragraph_is_one_step_and_so_is_an_item() -> None:
    assert way("I guess first.\nThen I add.\n\n- One\n- Two") == [
        (Stage.LATER, "", "I guess first. Then I add."), (Stage.LATER, "", "One"), (Stage.LATER, "", "Two"),
    ]  # fmt: skip


def test_lines_below_a_labelled_line_go_on_with_its_step() -> None:
    assert way("Done: I add.\nEvery day.\nNow: I divide.") == [
        (Stage.DONE, "Done", "I add. Every day."), (Stage.NOW, "Now", "I divide."),
    ]  # fmt: skip


def test_a_label_alone_says_how_far_the_list_below_it_is() -> None:
    assert way("Done in February\n\n- I add.\n- I divide.\n\nIn April\n\nI teach.") == [
        (Stage.DONE, "Done in February", "I add."),
        (Stage.DONE, "Done in February", "I divide."),
        (Stage.LATER, "In April", "I teach."),
    ]


def test_a_ticked_box_is_done_and_an_empty_one_is_later() -> None:
    assert way("☑ I add.\n☐ I divide.") == [(Stage.DONE, "", "I add."), (Stage.LATER, "", "I divide.")]


def test_steps_towards_no_one_goal_stand_in_the_answer() -> None:
    goals, _ = read("How do I close the gap?\n\nSlowly.\n\nDone: I walk.\nNow: I run.\nEvidence: my grades")
    (answer,) = goals.answers
    assert [words(claim.prose) for claim in answer.claims] == ["Slowly."]
    assert [(step.label, words(step.prose), len(step.evidence)) for step in answer.steps] == [
        ("Done", "I walk.", 0), ("Now", "I run.", 1),
    ]  # fmt: skip
    assert not goals.goals


def test_only_what_is_wanted_or_on_its_way_is_a_goal() -> None:
    goals, _ = read("Where am I?\n\nMath\n\nI add.\n\nSpanish\n\nHablo.\n\nWhere do I want to go?\n\nSpanish\n\nLejos.")
    assert [(goal.area, words(goal.here[0].prose), words(goal.there[0].prose)) for goal in goals.goals] == [
        ("Spanish", "Hablo.", "Lejos.")
    ]
    assert [(claim.area, words(claim.prose)) for answer in goals.answers for claim in answer.claims] == [
        ("Math", "I add.")
    ]


@pytest.mark.parametrize(
    "line", ["Goal: Read more", "My goal: Read more", "Goal 1: Read more", "Goal is: Read more", "Meta: Read more"]
)
@pytest.mark.parametrize("asked", ["Where am I?", "Where do I want to go?", "How do I close the gap?"])
def test_a_goal_is_named_below_any_of_the_questions(line: str, asked: str) -> None:
    (goal,) = read(f"{asked}\n\nMath\n\n{line}\n\nSo.")[0].goals
    assert (goal.area, goal.statement) == ("Math", "Read more")


def test_a_number_leads_back_to_the_goal_it_was_given_to() -> None:
    text = "Where do I want to go?\nGoal 1: Read more\nGoal 2: Swim\nHow do I close the gap?\nGoal 2: On Mondays.\nGoal 1: At night."
    goals = read(text)[0].goals
    assert [(goal.statement, words(goal.steps[0].prose)) for goal in goals] == [
        ("Read more", "At night."), ("Swim", "On Mondays."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Status: mastered", Status.MASTERED), ("Status: I got it!", Status.MASTERED),
        ("My status: still working on it", Status.IN_PROGRESS),
        ("Status: not yet", Status.NOT_YET), ("Estado: todavía no", Status.NOT_YET), ("", None), ("Status: it depends", None),
    ],
)  # fmt: skip
def test_only_the_student_says_how_far_a_goal_is(line: str, status: Status | None) -> None:
    (goal,) = read(f"Where do I want to go?\n\nMath\n\nTo divide.\n\n{line}")[0].goals
    assert goal.status is status
    assert ("depends" in words(goal.there[0].prose)) == ("depends" in line)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("I will", Who.ME), ("Yo haré", Who.ME), ("My family will", Who.FAMILY), ("Mi familia va a", Who.FAMILY),
        ("My mom will", Who.FAMILY),
        ("My teacher will", Who.TEACHER), ("Señor Ibarra will", Who.TEACHER), ("Mr. W will:", Who.TEACHER),
        ("Mi maestra hará", Who.TEACHER),
        ("Teo will", Who.OTHER),
    ],
)  # fmt: skip
def test_plans_stand_below_the_name_of_whose_they_are(name: str, who: Who) -> None:
    (promise,) = read(f"How do I close the gap?\n\nSo.\n\n{name}\n\nLook at it\n\n- every day")[0].promises
    assert (promise.who, promise.name) == (who, name.rstrip(":"))
    assert [words(task) for task in promise.tasks] == ["Look at it", "every day"]


def test_plans_may_be_sentences() -> None:
    text = "Who will do what\nI will read.\nMy family will ask me.\nMs. Abara will listen.\nAnd wait."
    assert [(p.name, [words(task) for task in p.tasks]) for p in read(text)[0].promises] == [
        ("I will", ["read."]), ("My family will", ["ask me."]), ("Ms. Abara will", ["listen.", "And wait."]),
    ]  # fmt: skip


def test_plans_in_a_form_are_understood() -> None:
    form = "| I will | My family will | Ms. Abara will |\n|---|---|---|\n| read | ask | listen |\n| | wait | |"
    assert [(p.name, [words(task) for task in p.tasks]) for p in read(form, "md")[0].promises] == [
        ("I will", ["read"]), ("My family will", ["ask", "wait"]), ("Ms. Abara will", ["listen"]),
    ]  # fmt: skip


def test_a_plan_in_the_middle_of_an_answer_ends_with_its_paragraph() -> None:
    goals, _ = read("How do I close the gap?\n\nSlowly.\n\nMy family will: ask me.\n- and listen\n\nThen I rest.", "md")
    assert [[words(task) for task in promise.tasks] for promise in goals.promises] == [["ask me.", "and listen"]]
    assert claims(goals) == [("gap", "", "Slowly. Then I rest.", [])]


def test_a_task_may_be_broken_into_lines_but_not_by_a_child_who_writes_everything_small() -> None:
    (promise,) = read("Who will do what\n\nI will\n\nRead my work out loud\nto one person.\nSleep.")[0].promises
    assert [words(task) for task in promise.tasks] == ["Read my work out loud to one person.", "Sleep."]
    (promise,) = read("Who will do what\n\nI will\n\nread\nsleep")[0].promises
    assert [words(task) for task in promise.tasks] == ["read", "sleep"]


def test_the_plans_end_with_the_next_question_or_subject() -> None:
    text = "How do I close the gap?\n\nI will\n\nRead.\n\nMathematics\n\nI divide.\n\nWhere am I?\n\nHere."
    goals, _ = read(text)
    assert [len(promise.tasks) for promise in goals.promises] == [1]
    assert claims(goals) == [("am", "", "Here.", []), ("gap", "Mathematics", "I divide.", [])]


@pytest.mark.parametrize(
    "title",
    [
        "Goals I set last term", "Goals I set in Fall 2025", "My goals from last year", "Last term’s goals", "Goals I set in the fall",
        "Metas que puse en noviembre", "GOALS I SET IN NOVEMBER:",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("label", "outcome"),
    [
        ("Met", Outcome.MET), ("I met it", Outcome.MET), ("Partly met", Outcome.PARTLY), ("Almost", Outcome.PARTLY),
        ("NOT YET", Outcome.NOT_YET), ("Todavía no", Outcome.NOT_YET), ("- Met", Outcome.MET),
    ],
)  # fmt: skip
def test_a_goal_of_last_term_comes_back_with_what_became_of_it(title: str, label: str, outcome: Outcome) -> None:
    goals, _ = read(f"Where am I?\n\nHere.\n\n{title}\n\n{label}: Read more.\nI read two books.\nEvidence: Mole")
    (goal,) = goals.carried.goals
    assert (goals.carried.title, goal.outcome) == (title.rstrip(":"), outcome)
    assert (goal.statement, words(goal.learned)) == ("Read more.", "I read two books.")
    assert [evidence.text for evidence in goal.evidence] == ["Mole"]


def test_words_about_last_term_that_say_no_outcome_are_kept() -> None:
    goals, _ = read("Where am I?\n\nHere.\n\nGoals I set last term\n\nI forgot them.")
    assert not goals.carried.goals
    assert words(goals.extra) == "Goals I set last term I forgot them."


@pytest.mark.parametrize(
    "heading",
    [
        "What a test cannot see",
        "What the numbers leave out",
        "What my grades don’t show",
        "Lo que un examen no puede ver",
    ],
)
def test_what_a_test_cannot_see_is_kept_for_the_grades(heading: str) -> None:
    goals, _ = read(
        f"# Where am I?\nHere.\n# {heading}\nI sing.\n## At night\nLoud.\n# Where do I want to go?\nFar.", "md"
    )
    assert words(goals.unseen) == "I sing. At night Loud."
    assert claims(goals) == [("am", "", "Here.", []), ("go", "", "Far.", [])]


def test_grades_are_evidence_without_being_a_piece() -> None:
    goals, problems = read_goals(
        school.document("Where am I?\nI add.\nEvidence: My math grades"), PurePosixPath("Z/Goals.md"), Titles(())
    )
    assert [evidence.grades for evidence in goals.answers[0].claims[0].evidence] == [True]
    assert not problems


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_the_names_of_who_will_do_what_may_stand_right_below_a_list(tmp_path: Path, ending: str) -> None:
    """Without a blank line, Markdown takes such a name for more of the last item."""
    said = (
        "Where am I?\nI rush.\n\nWho will do what\n\nI will\n- read each night\n- turn off the light\n"
        "My family will\n- turn off the TV at eight\nMs. Rivera will\n- ask me on Friday\n"
    )
    school.write(tmp_path, {"class.yml": "subjects: [Mathematics]\n", f"Zuri/Goals.{ending}": said})
    promises = school.understood(tmp_path).portfolios[0].goals.promises
    assert [(promise.name, len(promise.tasks)) for promise in promises] == [
        ("I will", 2),
        ("My family will", 1),
        ("Ms. Rivera will", 1),
    ]


def test_a_goal_that_is_named_answers_where_she_wants_to_go(tmp_path: Path) -> None:
    said = "Where do I want to go?\n\nMathematics\n\nGoal: Estimate before I build\n"
    school.write(tmp_path, {"class.yml": "subjects: [Mathematics]\n", "Zuri/Goals.txt": said})
    book = school.understood(tmp_path)
    assert [goal.statement for goal in book.portfolios[0].goals.goals] == ["Estimate before I build"]
    assert not [p for p in book.problems if "Where do I want to go?" in p.what]


@pytest.mark.parametrize("heading", ["What a test cannot see", "What the numbers leave out", "Goals I set last term"])
def test_words_behind_the_colon_of_a_part_are_not_taken_for_its_name(heading: str) -> None:
    goals, _ = read_goals(school.document(f"{heading}: w1 w2", "txt"), PurePosixPath("Zuri/Goals.txt"), Titles(()))
    assert "w1 w2" in prose_text((*goals.extra, *goals.unseen))
