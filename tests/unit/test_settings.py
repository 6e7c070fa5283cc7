"""class.yml: every key is optional, and every fault is told with its line and how to mend it."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

from slcfolio.errors import SettingsError
from slcfolio.model.problems import Kind, Problem
from slcfolio.settings import Settings, load_settings
from slcfolio.settings.presets import PRESETS, known_name
from slcfolio.settings.recipes import RECIPES

PATH = PurePosixPath("class.yml")


def load(text: str | bytes) -> tuple[Settings, list[Problem]]:
    settings, problems = load_settings(text if isinstance(text, bytes) else text.encode(), PATH)
    return settings, list(problems)


def refused(text: str | bytes) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load(text)
    return caught.value


WHOLE = """\
school: Three Oaks School
class: Crew 6B
grade: Sixth grade
teacher: Ms. Abara
vision: We speak for the creek
language: es
term: Winter 2026
terms: [Fall 2025, Winter 2026]
subjects:
  - English language arts
  - name: Expedition
    title: "Expedition: Who speaks for the creek?"
    short: Creek
    aliases: [Project, Creek study]
habits: [I work hard, I care]
best: 4
conference: {date: 2026-03-12, time: "16:00", room: Room 12, recipe: two-rivers-20}
"""


def test_a_whole_class_is_read() -> None:
    settings, problems = load(WHOLE)
    assert problems == []
    assert (settings.school, settings.class_name, settings.grade) == ("Three Oaks School", "Crew 6B", "Sixth grade")
    assert (settings.teacher, settings.vision, settings.language) == ("Ms. Abara", "We speak for the creek", "es")
    assert (settings.term, settings.terms) == ("Winter 2026", ("Fall 2025", "Winter 2026"))
    assert [(s.key, s.title, s.short) for s in settings.subjects] == [
        ("english-language-arts", "English language arts", "English"),
        ("expedition", "Expedition: Who speaks for the creek?", "Creek"),
    ]
    assert "Creek study" in settings.subjects[1].aliases
    assert "ELA" in settings.subjects[0].aliases
    assert (settings.habits, settings.best) == (("I work hard", "I care"), 4)
    conference = settings.conference
    assert (conference.date, conference.time, conference.room) == ("2026-03-12", "16:00", "Room 12")
    assert conference.recipe == RECIPES["two-rivers-20"]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "\ufeff"])
def test_every_key_is_optional(text: str) -> None:
    assert load(text) == (Settings(), [])


@pytest.mark.parametrize(
    "line", ["school:", "terms:", "subjects:", "habits: []", "conference:", "best:", "preset:", "language: ''"]
)
def test_a_key_may_be_left_open(line: str) -> None:
    settings, problems = load(line)
    assert problems == []
    assert settings == Settings()


def test_values_are_taken_as_they_are_written() -> None:
    """YAML itself would make 960 of 16:00, False of no, and 12 of 012."""
    settings, _ = load("class: 012\nroom: x\nschool: no\nterm: 2026-01-01\nconference: {time: 16:00}")
    assert (settings.class_name, settings.school, settings.term) == ("012", "no", "2026-01-01")
    assert settings.conference.time == "16:00"


def test_the_preset_gives_the_subjects_and_a_list_overrules_it() -> None:
    assert [s.name for s in load("preset: two-rivers")[0].subjects] == list(PRESETS["two-rivers"])
    assert [s.name for s in load("preset: two-rivers\nsubjects: [Art]")[0].subjects] == ["Art"]


def test_the_current_term_is_one_of_the_terms() -> None:
    assert load("term: Winter 2026")[0].terms == ("Winter 2026",)
    settings, (problem,) = load("terms: [Fall 2025, Winter 2026]\nterm: Wintr 2026")
    assert (problem.kind, problem.where.line) == (Kind.SETTING_INVALID, 2)
    assert 'did you mean "Winter 2026"?' in problem.fix
    assert settings.terms[-1] == "Wintr 2026"


@pytest.mark.parametrize(
    ("text", "place", "name", "near"),
    [
        ("school: A\nteecher: B\n", "class.yml:2:1", "teecher", "teacher"),
        ("conference:\n  rooom: 12\n", "class.yml:2:3", "rooom", "room"),
        ("subjects:\n  - name: Art\n    titel: Paint\n", "class.yml:3:5", "titel", "title"),
        ("School: A\n", "class.yml:1:1", "School", "school"),
    ],
)
def test_a_typo_is_told_with_its_line_and_the_nearest_key(text: str, place: str, name: str, near: str) -> None:
    _, (problem,) = load(text)
    assert (problem.kind, str(problem.where)) == (Kind.SETTING_UNKNOWN, place)
    assert f'"{name}"' in problem.what
    assert problem.fix.startswith(f'did you mean "{near}"?')


@pytest.mark.parametrize(
    ("text", "line", "what", "fix"),
    [
        ("school: [a, b]", 1, '"school" must be a single line', "school: some words"),
        ("\nterms: {a: b}", 2, '"terms" must be a list', "terms: [one, another]"),
        ("terms:\n  - [a]", 2, '"terms" must be a single line', "terms: some words"),
        ("language: English", 1, '"English" is not a language code', "such as en or es"),
        ("best: three", 1, '"three" is not a number from 1 to 12', "write 3"),
        ("best: 99", 1, '"99" is not a number', "write 3"),
        ("best: ²", 1, "is not a number", "write 3"),
        ("preset: two-river", 1, 'no preset called "two-river"', 'did you mean "two-rivers"?'),
        ("subjects: Art", 1, '"subjects" must be a list', '"- "'),
        ("subjects:\n  - title: Art", 2, "has no name", "- name: Mathematics"),
        ("subjects:\n  - [Art]", 2, "has no name", "- name: Mathematics"),
        ("subjects: [Art, ART]", 1, '"ART" is listed twice', "delete one"),
        ("conference: March", 1, '"conference" must have settings', '"date:"'),
        ("conference:\n  date: March 12", 2, '"March 12" is not a date', "2026-03-12"),
    ],
)
def test_a_wrong_value_is_told_and_counts_as_not_set(text: str, line: int, what: str, fix: str) -> None:
    settings, (problem,) = load(text)
    assert (problem.kind, problem.where.line) == (Kind.SETTING_INVALID, line)
    assert what in problem.what
    assert fix in problem.fix
    assert len(settings.subjects) <= 1
    assert (settings.best, settings.conference.date, settings.language) == (3, "", "en")


def test_all_faults_are_told_at_once() -> None:
    assert [p.where.line for p in load("a: 1\nb: 2\nbest: x\n")[1]] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "place", "what", "fix"),
    [
        ("school: A\nclass: B\nschool: C\n", "class.yml:3:1", '"school" is set twice; the first time on line 1', "delete one"),
        ("conference:\n  room: 1\n  room: 2\n", "class.yml:3:3", '"room" is set twice', "delete one"),
        ("school: &a A\n", "class.yml:1:9", "anchors", "write the value out in full"),
        ("school: A\nclass: *a\n", "class.yml:2:8", "aliases", "write the value out in full"),
        ("school: !!python/object/apply:os.system [ls]\n", "class.yml:1:9", "tags such as", "delete the tag"),
        ("\nschool: !env HOME\n", "class.yml:2:9", "tags such as !env", "delete the tag"),
        ("school: a: b\n", "class.yml:1:10", "not valid YAML", '"quotes"'),
        ("school: A\n\tclass: B\n", "class.yml:2:1", "not valid YAML", "name: value"),
        ("- school\n", "class.yml:1:1", "holds no settings by name", "school: Three Oaks School"),
        ("Three Oaks\n", "class.yml:1:1", "holds no settings by name", "name: value"),
        ("a: 1\n---\nb: 2\n", "class.yml:2:1", "not valid YAML", "name: value"),
    ],
)  # fmt: skip
def test_what_is_no_plain_list_of_settings_is_refused_with_its_place(
    text: str, place: str, what: str, fix: str
) -> None:
    error = refused(text)
    assert str(error.where) == place
    assert what in error.what
    assert fix in error.fix


def test_an_open_quotation_mark_is_told_where_it_was_opened() -> None:
    assert str(refused('school: A\nclass: "B\ngrade: C\n').where) == "class.yml:2:8"


def test_a_file_in_another_encoding_is_told_with_its_line() -> None:
    error = refused("school: A\nclass: Señor\n".encode("latin-1"))
    assert (str(error.where), "UTF-8" in error.fix) == ("class.yml:2", True)


def test_a_control_character_is_told() -> None:
    error = refused("school: A\x07\n")
    assert "not valid YAML" in error.what
    assert "text editor" in error.fix


def test_a_file_too_long_for_a_class_is_refused() -> None:
    assert "larger than 64 KB" in refused(b"# " + b"x" * 70_000).what


def test_a_thousand_anchors_cost_nothing() -> None:
    bomb = "a: &a [x,x]\n" + "".join(f"k{n}: &b{n} [*a,*a,*a]\n" for n in range(900))
    assert "anchors" in refused(bomb).what


@pytest.mark.parametrize(
    ("said", "usual"),
    [
        ("ela", "English language arts"),
        ("MATHS", "Mathematics"),
        ("P.E.", "Physical education"),
        ("espanol", "Spanish"),
        ("Alchemy", None),
    ],
)
def test_a_subject_has_a_usual_name(said: str, usual: str | None) -> None:
    assert known_name(said) == usual


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("school: A\nterms: [Fall, Winter\n", "class.yml:2:8", "the list that begins with [ is not closed"),
        ("conference: {date: x\nschool: A\n", "class.yml:1:13", "what begins with { is not closed"),
        ("school: A\nbest\n", "class.yml:2:1", "has no colon after the name"),
        ('school: "A\nclass: B\n', "class.yml:1:9", "a quotation mark is opened and not closed"),
        ("school: A: B\n", "class.yml:1:10", "this colon is not expected"),
        ("  school: A\nclass: B\n", "class.yml:2:1", "begins further left or right"),
        ("school: A\n\tclass: B\n", "class.yml:2:1", "begins with a tab"),
        ("teacher: @abara\n", "class.yml:1:10", "a sign that needs quotation marks"),
        ('school: "A" B\n', "class.yml:1:13", "behind the closing quotation mark"),
        ('school: "A\\q"\n', "class.yml:1:9", "a backslash"),
        ("school: A\n---\nclass: B\n", "class.yml:2:1", "a second file"),
        ("[a]: b\n", "class.yml:1:1", "is in brackets"),
        ("terms: [a,,b]\n", "class.yml:1:11", "is not understood"),
    ],
)
def test_what_is_no_yaml_is_said_without_the_words_of_a_parser(text: str, place: str, what: str) -> None:
    error = refused(text)
    assert str(error.where) == place
    assert what in error.what
    assert not re.search("stream|token|block|scalar|mapping|flow|node|sequence|document|<|expected '", error.what)


def test_a_class_has_its_own_words_for_levels_and_its_own_target() -> None:
    settings, wrong = load("levels: [bronze, silver, gold]\n")
    assert (settings.levels, settings.target, wrong) == (("bronze", "silver", "gold"), 2, [])
    assert load("levels: [bronze, silver, gold]\ntarget: 3\n")[0].target == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("levels: [great]\n", '"levels" has 1, and there can be from 2 to 9'),
        ("levels: [a, b]\ntarget: 3\n", '"3" is not a number from 1 to 2'),
    ],
)
def test_levels_that_make_no_scale_are_told(text: str, said: str) -> None:
    (problem,) = load(text)[1]
    assert problem.what == said
    assert problem.where.line == len(text.splitlines())
