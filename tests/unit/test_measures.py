"""Values, scales and ranges as schools write them, as numbers; and nothing that is no number is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slcfolio.model.assessments import Part, Scale, Span
from slcfolio.settings import Settings
from slcfolio.understand.measures import Reading, part_of, read_span, read_value

OURS = Settings()


def read(value: str, scale: str = "", date: str = "", part: Part = Part.GRADE, settings: Settings = OURS) -> Reading:
    return read_value(value, scale, date, part, settings)


@pytest.mark.parametrize(
    ("value", "scale", "number"),
    [
        ("3", "1-4", 3),
        ("2.5", "1-4", 2.5),
        ("2,5", "1-4", 2.5),
        ("3 (so far)", "1-4", 3),
        ("Getting there", "1-4", 2),
        ("got it", "1–4", 3),
        ("85%", "", 85),
        ("85 %", "percent", 85),
        ("85", "0-100", 85),
        ("17 of 20", "", 17),
        ("17/20", "percent", 85),
        ("108 of 112", "days", 108),
        ("214 ± 3", "points", 214),
        ("1,204", "points", 1204),
        ("220 points", "points", 220),
        ("9:13", "minutes", None),
        ("B+", "A-F", None),
        ("meets", "", None),
        ("not taken yet", "1-4", None),
        ("", "1-4", None),
    ],
)
def test_a_value_is_read_as_schools_write_it(value: str, scale: str, number: float | None) -> None:
    reading = read(value, scale)
    assert reading.number == number
    assert reading.fits


@pytest.mark.parametrize(
    ("value", "scale"), [("5", "1-4"), ("0", "1 to 4"), ("101%", ""), ("21", "out of 20"), ("x", "1-4")]
)
def test_a_value_off_its_scale_is_no_number_of_it(value: str, scale: str) -> None:
    assert (read(value, scale).fits, read(value, scale).number) == (False, None)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1-4", 1, 4),
        ("0 to 100", 0, 100),
        ("1–5", 1, 5),
        ("percent", 0, 100),
        ("20", 0, 20),
        ("out of 20", 0, 20),
        ("4", 1, 4),
        ("points", None, None),
        ("A-F", None, None),
        ("4-1", None, None),
    ],
)
def test_a_scale_has_the_ends_that_it_names(text: str, low: float | None, high: float | None) -> None:
    scale = read("3", text).scale
    assert (scale.low, scale.high) == (low, high)


def test_a_scale_with_as_many_steps_as_levels_has_their_words_and_the_target() -> None:
    scale = read("3", "1-4").scale
    assert scale == Scale(
        low=1, high=4, target=3, levels=("just starting", "getting there", "met the target", "went beyond")
    )
    assert read("3", "1-5").scale.levels == ()
    assert [scale.level(number) for number in (1, 3, 3.5, 9)] == ["just starting", "met the target", "", ""]


def test_habits_are_got_and_a_class_of_its_own_words_keeps_them() -> None:
    assert read("3", "1-4", part=Part.HABIT).scale.levels[2] == "got it"
    metals = Settings(levels=("bronze", "silver", "gold"), target=2)
    reading = read("Silver", "", settings=metals)
    assert (reading.number, reading.scale.target, reading.scale.levels) == (2, 2, metals.levels)
    assert read("3", "1-4", settings=metals).scale.levels == ()


def test_what_can_still_change_and_what_is_to_come_are_marked() -> None:
    assert [read("3", "1-4", date=date).so_far for date in ("so far", "So Far", "Q2")] == [True, True, False]
    assert [read(value).coming for value in ("not taken yet", "Coming", "TBD", "3")] == [True, True, True, False]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("211-217", (211, 217)),
        ("211 to 217", (211, 217)),
        ("211 – 217", (211, 217)),
        ("3", (211, 217)),
        ("±3", (211, 217)),
        ("+/- 2.5", (211.5, 216.5)),
        ("217-211", None),
        ("some", None),
        ("", None),
        ("0", None),
    ],
)
def test_a_margin_of_error_is_a_range_or_a_number_to_both_sides(text: str, span: tuple[float, float] | None) -> None:
    assert read_span(text, 214) == (Span(low=span[0], high=span[1]) if span else None)


def test_a_typical_range_is_never_made_of_one_number() -> None:
    assert read_span("206-226") == Span(low=206, high=226)
    assert read_span("206") is None


@pytest.mark.parametrize(
    ("subject", "measure", "part"),
    [
        ("Math", "grade", Part.GRADE),
        ("Math", "Report card", Part.GRADE),
        ("Math", "Fractions quiz", Part.TEST),
        ("Scholarly habits", "I work hard", Part.HABIT),
        ("Habits", "grade", Part.HABIT),
        ("Attendance", "days at school", Part.ATTENDANCE),
        ("", "Attendance", Part.ATTENDANCE),
    ],
)
def test_grades_tests_habits_and_attendance_are_told_apart(subject: str, measure: str, part: Part) -> None:
    assert part_of(subject, measure) is part


_CELL = st.one_of(st.text(max_size=20), st.from_regex(r"[0-9.,%/: of±+-]{0,12}", fullmatch=True))


@settings(deadline=None)
@given(_CELL, _CELL, _CELL, st.sampled_from(Part))
def test_whatever_stands_in_a_cell_is_a_number_on_its_scale_or_none(
    value: str, scale: str, margin: str, part: Part
) -> None:
    """Reading never ends in an error, and a number that is kept can be drawn."""
    reading = read(value, scale, part=part)
    assert reading.number is None or (abs(reading.number) < 1e12 and reading.scale.holds(reading.number))
    assert not (reading.coming and reading.number is not None)
    span = read_span(margin, reading.number)
    assert span is None or span.low <= span.high
