"""The page of grades and tests: every value is on it, charts say what they show, and a missing one is said kindly."""

from __future__ import annotations

import re
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slcfolio.model.portfolio import ClassBook
from slcfolio.model.site import Site
from slcfolio.render.mkdocs_site import MkDocsRenderer
from slcfolio.render.pages import site_of
from slcfolio.settings import Settings, load_settings
from tests import school as builder
from tests.conftest import School

HEADER = "student,term,subject,measure,value,scale,range,typical,date,note\n"
QUARTERS = (
    "Zuri,Fall 2025,Math,grade,2.5,1-4,,,Q1,I was new.\n"
    "Zuri,Winter 2026,Math,grade,2,1-4,,,Q2,\n"
    "Zuri,Winter 2026,Math,grade,2.5,1-4,,,so far,Then I began doing it two ways.\n"
)
TESTS = (
    "Zuri,Fall 2025,Math,Math test,203,points,200-206,206-225,2025-09-18,\n"
    "Zuri,Winter 2026,Math,Math test,208,points,205-211,210-229,2026-01-22,Up 5 points.\n"
    "Zuri,Spring 2026,Math,Math test,not taken yet,points,,213-233,,\n"
)
HABITS = (
    "Zuri,Winter 2026,Habits,I work hard,3,1-4,,,what I say,I try.\n"
    "Zuri,Winter 2026,Habits,I work hard,2.5,1-4,,,teacher,We talked.\n"
    "Zuri,Winter 2026,Attendance,days at school,108 of 112,days,,,so far,\n"
)


def understood(school: School, rows: str, class_yml: str = "") -> tuple[ClassBook, Settings]:
    """Zuri, who has a piece in Math, and Dev, in a class with these rows."""
    root = school({"class.yml": class_yml + builder.TWO_RIVERS, "assessments.csv": HEADER + rows})
    builder.write(root, {"Zuri/Math/A.jpg": None, "Dev/Math/A.jpg": None})
    return builder.understood(root), load_settings((root / "class.yml").read_bytes(), Path("class.yml"))[0]  # type: ignore[arg-type]


def site(school: School, rows: str, student: str = "Zuri", class_yml: str = "") -> Site:
    book, known = understood(school, rows, class_yml)
    portfolio = next(p for p in book.portfolios if p.student.folder == student)
    return site_of(portfolio, {}, known)


def meta(school: School, rows: str, student: str = "Zuri", class_yml: str = "") -> Any:
    """What the page is given to show."""
    return next(p.meta for p in site(school, rows, student, class_yml).pages if p.uri == "grades.html")


def html(found: Site, uri: str = "grades.html") -> str:
    """A page as the family gets it."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("media", "out"):
            (Path(folder) / name).mkdir()
        shown = Site(name="zuri", language=found.language, pages=found.pages, extra=found.extra, media=())
        MkDocsRenderer().render(shown, Path(folder) / "media", Path(folder) / "out")
        return (Path(folder) / "out" / uri).read_text("utf-8")


def words(page: str) -> str:
    """The words between the tags."""
    main = page.split("<main", 1)[1].split("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


# What the page says


def test_a_subject_has_her_sentence_a_chart_a_link_to_the_work_and_a_table(school: School) -> None:
    page = meta(school, QUARTERS)
    (panel,) = page["grades"]["panels"]
    assert (panel["title"], panel["uri"]) == ("Math", "s-mathematics.html")
    assert panel["say"] == "Then I began doing it two ways."
    assert [row["cells"] for row in panel["table"]["rows"]] == [["2.5"], ["2"], ["2.5"]]
    assert [row["note"] for row in panel["table"]["rows"]] == ["I was new.", "", ""]
    assert panel["label"] == "Math: Q1 2.5; Q2 2; so far 2.5. The scale goes from 1 to 4."
    assert {"3 met the target", "so far", "2"} <= {text["words"] for text in panel["chart"]["texts"]}


def test_how_to_read_them_is_true_for_the_scale_in_use(school: School) -> None:
    assert meta(school, QUARTERS)["grades"]["how"] == [
        "Grades go from 1 to 4.",
        "The colored band starts at 3, which means I met the target.",
        "An open circle is my grade so far. It can still change.",
    ]
    assert meta(school, "Zuri,,Math,grade,85%,,,,Q1,\n")["grades"]["how"] == ["Grades go from 0% to 100%."]
    assert meta(school, "Zuri,,Math,grade,B,,,,Q1,\n")["grades"]["how"] == []


def test_a_class_with_its_own_levels_reads_them_on_its_charts(school: School) -> None:
    page = meta(school, "Zuri,,Math,grade,silver,,,,Q1,\n", class_yml="levels: [bronze, silver, gold]\n")
    assert page["grades"]["how"] == ["Grades go from 1 to 3.", "The colored band starts at 2: silver."]
    assert "3 gold" in [text["words"] for text in page["grades"]["panels"][0]["chart"]["texts"]]


def test_tests_stand_apart_with_their_bars_and_band_explained(school: School) -> None:
    page = meta(school, QUARTERS + TESTS)["tests"]
    assert page["title"] == "Tests we take three times a year"
    assert page["how"] == [
        "One test on one day is not exact. The thick bar shows where my real score could be.",
        "The colored band is the middle half of students in my grade in the country.",
    ]
    (panel,) = page["panels"]
    assert panel["title"] == "Math test"
    assert panel["table"]["heads"] == ["When", "Result (points)", "Could be", "Middle half"]
    assert panel["table"]["rows"][2]["cells"] == ["not taken yet", "", "213 to 233"]
    assert panel["label"].startswith("Math test: Fall 203, could be 200 to 206; Winter 208")
    assert "Spring not taken yet." in panel["label"]


def test_nothing_is_explained_that_no_chart_has(school: School) -> None:
    page = meta(school, "Zuri,Fall 2025,Math,Quiz,8,10,,,,\nZuri,Winter 2026,Math,Quiz,9,10,,,,\n")["tests"]
    assert (page["title"], page["how"]) == ("Tests I took", [])
    assert [text["words"] for text in page["panels"][0]["chart"]["texts"] if text["words"] == "not taken yet"] == []


def test_tests_of_one_name_are_told_apart_by_their_subject(school: School) -> None:
    page = meta(school, "Zuri,,Math,quiz,8,10,,,,\nZuri,,Spanish,quiz,9,10,,,,\n")
    assert [panel["title"] for panel in page["tests"]["panels"]] == ["Math: Quiz", "Spanish: Quiz"]


def test_a_subject_and_a_test_may_be_spelled_in_several_ways(school: School) -> None:
    page = meta(school, "Zuri,,Math,Quiz,8,10,,,Q1,\nZuri,,math,quiz,9,10,,,Q2,\nZuri,,MATH,QUIZ,7,10,,,Q3,\n")
    assert [(panel["title"], len(panel["table"]["rows"])) for panel in page["tests"]["panels"]] == [("Quiz", 3)]


def test_subjects_stand_in_the_order_of_the_class(school: School) -> None:
    rows = "".join(f"Zuri,,{name},grade,3,1-4,,,Q1,\n" for name in ("Yoga", "PE", "Math", "ELA"))
    assert [panel["title"] for panel in meta(school, rows)["grades"]["panels"]] == ["English", "Math", "PE", "Yoga"]


def test_a_first_grade_is_said_to_be_one_in_our_words(school: School) -> None:
    page = html(site(school, "Zuri,Winter 2026,Math,grade,3,1-4,,,Q1,I like it.\n"))
    first = "This is my first grade in Math. There is nothing to compare it to yet."
    assert f"<p>{first}</p>" in page
    assert re.search(r'<p class="slc-voice"[^>]*>I like it\.</p>', page)
    assert "nothing to compare" not in html(site(school, QUARTERS))


def test_letters_and_times_stand_in_a_table_without_a_chart(school: School) -> None:
    page = meta(school, "Zuri,,Math,grade,B+,A-F,,,Q1,\nZuri,,PE,Mile run,9:13,,,,Q1,\n")
    panels = [*page["grades"]["panels"], *page["tests"]["panels"]]
    assert [panel["chart"] for panel in panels] == [None, None]
    assert [panel["table"]["rows"][0]["cells"][0] for panel in panels] == ["B+", "9:13"]


def test_values_on_two_scales_are_not_drawn_as_one_line(school: School) -> None:
    page = meta(school, "Zuri,,Math,grade,3,1-4,,,Q1,\nZuri,,Math,grade,85,percent,,,Q2,\n")
    assert page["grades"]["panels"][0]["chart"] is None


def test_grades_that_are_all_to_come_say_when(school: School) -> None:
    row = "Zuri,,Math,grade,not yet,1-4,,,{},\n"
    dated, undated = (meta(school, row.format(day))["grades"]["panels"][0] for day in ("2026-03-20", ""))
    assert (dated["coming"], dated["chart"]) == ("It comes out on March 20, 2026.", None)
    assert undated["coming"] == "It is not here yet."


def test_habits_have_dots_and_words_and_her_own_column_first(school: School) -> None:
    rows = HABITS.splitlines(keepends=True)
    found = meta(school, rows[1] + rows[0])["habits"]
    assert found["heads"] == ["What I say", "What my teacher says"]
    (habit,) = found["rows"]
    own, other = (cell[0] for cell in habit["cells"])
    assert (own["number"], own["out_of"], own["words"]) == (3, 4, "Got it")
    assert other["words"] == "2.5"
    assert (habit["say"], habit["others"]) == (["I try."], ["What my teacher says: We talked."])


def test_habits_of_an_earlier_term_are_kept_below(school: School) -> None:
    before = "Zuri,Fall 2025,Habits,I work hard,2,1-4,,,what I say,I was tired.\n"
    found = meta(school, before + HABITS)["habits"]
    assert [row["value"] for row in found["earlier"]] == ["2"]
    assert "Fall 2025: What I say" in found["earlier"][0]["who"]


@pytest.mark.parametrize(
    ("note", "line"), [("I was there 108 of 112 days.", ""), ("I had the flu.", "Days at school: 108 of 112")]
)
def test_attendance_is_her_sentence_and_the_numbers_that_it_lacks(school: School, note: str, line: str) -> None:
    row = f"Zuri,,Attendance,days at school,108 of 112,days,,,so far,{note}\n"
    assert meta(school, row)["attendance"] == [{"line": line, "note": note}]


def test_a_family_reads_numbers_with_the_marks_of_its_language(school: School) -> None:
    page = meta(school, QUARTERS, class_yml="language: es\n")
    (panel,) = page["grades"]["panels"]
    assert panel["table"]["rows"][0]["cells"] == ["2,5"]
    assert "2,5" in [text["words"] for text in panel["chart"]["texts"]]


# Who has the page


def test_a_student_without_grades_in_a_class_that_has_them_is_sent_to_her_work(school: School) -> None:
    found = site(school, QUARTERS, "Dev")
    page = html(found)
    assert "No grades or tests yet. Until then, my work is the best place to look." in words(page)
    assert 'href="index.html#all"' in page
    assert 'id="all"' in html(found, "index.html")
    assert "2.5" not in words(page)


def test_a_class_without_grades_has_no_such_page(school: School) -> None:
    found = site(school, "")
    assert "grades.html" not in [page.uri for page in found.pages]
    assert "grades.html" not in [entry["uri"] for entry in found.extra["nav"]]


def test_the_front_page_shows_the_first_grades_as_a_small_drawing(school: School) -> None:
    home = html(site(school, QUARTERS), "index.html")
    small = home.split("slc-thumbs__chart", 1)[1].split("</svg>")[0]
    assert small.count("<circle") == 3
    assert "slc-thumbs__chart" not in html(site(school, QUARTERS, "Dev"), "index.html")


# What the family gets


def test_a_chart_has_a_name_and_no_style_of_its_own(school: School) -> None:
    page = html(site(school, QUARTERS + TESTS + HABITS))
    charts = re.findall(r'<svg class="slc-chart".*?</svg>', page, re.DOTALL)
    assert len(charts) == 2
    assert all('role="img"' in chart and 'aria-label="Math' in chart for chart in charts)
    assert not re.search(r"\sstyle=|<style", page.split("<main", 1)[1].split("</main>")[0])
    assert page.count("slc-chart__open") == 1
    assert page.count("slc-level__on") == 3 + 2
    assert page.count("slc-level__half") == 1


def test_a_sentence_about_an_earlier_value_stands_in_the_table(school: School) -> None:
    table = html(site(school, QUARTERS)).split("slc-panel__table", 1)[1].split("</details>")[0]
    assert "I was new." in words(f"<main{table}</main>")
    assert "two ways" not in table


CELL = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=9).filter(
    lambda text: not re.search(r'[",]', text)
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(CELL, min_size=1, max_size=5, unique=True), st.sampled_from(["", "1-4", "percent", "points", "A-F"]))
def test_any_value_is_on_the_page_as_it_was_written_or_as_its_number(
    school: School, values: list[str], scale: str
) -> None:
    rows = "".join(f"Zuri,T{n},Math,{('grade', 'Quiz')[n % 2]},{value},{scale},,,,\n" for n, value in enumerate(values))
    page = meta(school, rows)
    book, _ = understood(school, rows)
    kept = [row for p in book.portfolios if p.student.folder == "Zuri" for row in p.assessments]
    panels = [*page["grades"]["panels"], *page["tests"]["panels"]]
    cells = [row["cells"][0] for panel in panels for row in panel["table"]["rows"]]
    assert len(cells) == len(kept) == len(values)
    said = {row.value for row in kept} - set(cells)
    assert all(re.fullmatch(r"[+-]?\d+(?:[.,]\d+)?\s*%?", value) for value in said)
