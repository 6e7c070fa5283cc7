"""The geometry of charts: true to scale, inside the drawing, and no label on another."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slcfolio.model.assessments import Scale, Span
from slcfolio.render.charts import Axis, Chart, Mark, Text, axis_of, draw, open_axis, sketch

LEVELS = ("just starting", "getting there", "met the target", "went beyond")
FOUR = Scale(low=1, high=4, levels=LEVELS, target=3)


def four() -> Axis:
    axis = axis_of(FOUR, lambda number: f"{number:g} {FOUR.level(number)}")
    assert axis
    return axis


def marks(*numbers: float | None, labels: tuple[str, ...] = ()) -> list[Mark]:
    """Quarters with these values; None for one that is to come."""
    names = labels or tuple(f"Q{n}" for n in range(1, len(numbers) + 1))
    return [
        Mark(label=name, number=number, printed="" if number is None else f"{number:g}")
        for name, number in zip(names, numbers, strict=True)
    ]


def results(*numbers: float | None) -> list[Mark]:
    """Test results with a margin of three and a typical range."""
    return [
        Mark(
            label=("fall", "winter", "spring")[place % 3],
            number=number,
            printed="" if number is None else f"{number:g}",
            could_be=None if number is None else Span(low=number - 3, high=number + 3),
            typical=Span(low=203 + 3 * place, high=223 + 3 * place),
        )
        for place, number in enumerate(numbers)
    ]


def words(chart: Chart, *, strong: bool = True) -> list[str]:
    return [text.words for text in chart.texts if text.strong is strong]


def assert_readable(chart: Chart) -> None:
    """Every mark lies inside the drawing, and no two labels share room."""
    for dot in chart.dots:
        assert dot.x - dot.radius >= 0
        assert dot.x + dot.radius <= chart.width
        assert dot.y - dot.radius >= 0
        assert dot.y + dot.radius <= chart.height
    for text in chart.texts:
        assert text.box.top >= 0
        assert text.box.bottom <= chart.height
        assert text.box.left >= -0.5
        assert text.box.right <= chart.width + 0.5
    for one, other in combinations(chart.texts, 2):
        assert not one.box.meets(other.box), (one, other)


NUMBER = st.sampled_from([1, 1.5, 2, 2.5, 3, 3.5, 4])
LABEL = st.text("abcdefgh QM12ñ課", min_size=0, max_size=24).map(str.strip)


@settings(deadline=None)
@given(st.lists(st.tuples(NUMBER | st.none(), LABEL), min_size=1, max_size=20))
def test_no_label_of_a_grade_chart_lies_on_another_or_outside(rows: list[tuple[float | None, str]]) -> None:
    numbers, labels = zip(*rows, strict=True)
    assert_readable(draw(marks(*numbers, labels=labels), four(), "not taken yet"))


@settings(deadline=None)
@given(st.lists(st.integers(150, 300) | st.none(), min_size=1, max_size=9))
def test_no_label_of_a_test_chart_lies_on_another_or_outside(numbers: list[float | None]) -> None:
    drawn = results(*numbers)
    assert_readable(draw(drawn, open_axis([drawn])[0], "not taken yet", ["half of students", "are in this band"]))


@settings(deadline=None)
@given(st.lists(NUMBER, min_size=1, max_size=12))
def test_equal_values_are_equally_high_and_a_higher_one_is_higher(numbers: list[float]) -> None:
    dots = draw(marks(*numbers), four(), "").dots
    assert len(dots) == len(numbers)
    assert [dot.x for dot in dots] == sorted(dot.x for dot in dots)
    for (one, high), (other, low) in product(zip(numbers, dots, strict=True), repeat=2):
        assert (high.y < low.y) == (one > other)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_up_to_three_quarters_have_every_value_printed(count: int) -> None:
    for numbers in product((1, 1.5, 2, 2.5, 3, 3.5, 4), repeat=count):
        drawn = draw(marks(*numbers), four(), "")
        printed = [word for word in words(drawn) if not word.startswith("Q")]
        assert sorted(printed) == sorted(f"{n:g}" for n in numbers), numbers


def test_the_band_begins_exactly_at_the_target() -> None:
    chart = draw(marks(3), four(), "")
    assert chart.band.split("V")[1].removesuffix("H2Z") == f"{chart.dots[0].y:g}"


def test_a_single_value_has_no_line() -> None:
    assert draw(marks(2.5), four(), "").line == ""
    assert draw(marks(2.5, 3), four(), "").line.startswith("M")


def test_a_value_so_far_is_open() -> None:
    so_far = Mark(label="so far", number=3, printed="3", so_far=True)
    assert [dot.open for dot in draw([*marks(2), so_far], four(), "").dots] == [False, True]


def test_what_is_to_come_has_its_place_and_is_said() -> None:
    drawn = results(214, 220, None)
    chart = draw(drawn, open_axis([drawn])[0], "not taken yet", ["half of students", "are in this band"])
    assert len(chart.dots) == 2
    assert {"not taken yet", "spring", "half of students"} <= set(words(chart, strong=False))
    assert {"214", "220", "winter"} == set(words(chart))


def test_bars_show_the_margin_of_error_at_the_scale_of_the_dots() -> None:
    drawn = results(214, 220)
    chart = draw(drawn, open_axis([drawn])[0], "")
    low, high = (float(number) for number in chart.bars[0].split(" ")[1].split("V"))
    assert low - high == pytest.approx(chart.dots[0].y - chart.dots[1].y, abs=0.2)  # 6 points, as from 214 to 220


def test_very_long_words_for_levels_stay_in_their_column() -> None:
    long = axis_of(FOUR, lambda number: f"{number:g} " + "still working on all of the parts with help " * 2)
    assert long
    assert_readable(draw(marks(1, 4, 2), long, ""))
    assert any("…" in text.words for text in draw(marks(1), long, "").texts)


def test_many_quarters_keep_the_newest_name_in_full() -> None:
    chart = draw(marks(*[2, 3] * 6, labels=tuple(f"Quarter {n}" for n in range(1, 13))), four(), "")
    below = [text for text in chart.texts if text.words.startswith("Quarter")]
    assert 1 < len(below) < 12
    assert "Quarter 12" in [text.words for text in below]


def test_tests_of_one_kind_share_an_axis_and_others_do_not() -> None:
    reading, mathematics, far = results(214, 220), results(203, 208), marks(1204, 1250)
    one, two = open_axis([reading, mathematics])
    assert one == two
    near, away = open_axis([reading, far])
    assert near != away
    assert near.low < 203 < 226 < near.high


def test_numbers_that_never_change_can_be_drawn() -> None:
    (axis,) = open_axis([marks(214, 214)])
    assert axis.low < 214 < axis.high


def test_a_scale_without_words_names_its_ends_and_its_middle() -> None:
    percent = axis_of(Scale(low=0, high=100, percent=True), lambda number: f"{number:g}%")
    assert percent
    assert [name for _, name in percent.ticks] == ["0%", "50%", "100%"]
    assert axis_of(Scale(), str) is None


def test_the_small_drawing_shows_the_same_heights() -> None:
    spots, band = sketch([1, 3, 4], four(), 86, 52)
    assert [y for _, y in spots] == sorted((y for _, y in spots), reverse=True)
    assert band == spots[1][1]


def test_the_widths_of_words_are_guessed_by_their_letters() -> None:
    assert (
        Text(x=0, y=0, words="iii").box.right
        < Text(x=0, y=0, words="mmm").box.right
        < Text(x=0, y=0, words="課課課").box.right
    )
