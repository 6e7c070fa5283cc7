"""Grades and tests, against her own past and nobody else's: charts with her sentences above them; no averages and no ranks."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from slcfolio.model.assessments import Assessment, Part, Scale, Series, series
from slcfolio.model.names import key
from slcfolio.model.site import Page
from slcfolio.model.work import Subject
from slcfolio.render.charts import Axis, Chart, Mark, axis_of, draw, open_axis
from slcfolio.render.figures import Figures
from slcfolio.render.pages.frame import Frame, number_words
from slcfolio.render.pages.habits import attendance, habits
from slcfolio.render.prose import words_only
from slcfolio.render.shown import View


def grades(frame: Frame) -> Page:
    """The page of grades and tests. A student who has none yet has it too, when others in her class do."""
    title = frame.say("Grades and tests")
    rows = frame.portfolio.assessments
    figures = Figures(frame.words, frame.locale)
    none = frame.say("No grades or tests yet. Until then, my work is the best place to look.")
    meta = {
        "section": "grades.html",
        "title": title,
        "intro": frame.say(
            "Numbers are one way to see my learning. My work is another."
            " Here they are side by side, so you can see when they agree."
        )
        if rows
        else "",
        "empty": "" if rows else none,
        "grades": _grades(frame, figures),
        "tests": _tests(frame, figures),
        "unseen": frame.prose(frame.portfolio.goals.unseen) if rows else "",
        "habits": habits(frame, figures),
        "attendance": attendance(frame),
    }
    subjects = dict.fromkeys(_title(frame, row.subject) for row in rows)
    said = [row.note for row in rows if row.note]
    return Page(
        uri="grades.html",
        template="grades.html",
        title=f"{title} · {frame.student.short}",
        meta=meta,
        search=words_only([*subjects, *said]),
    )


def first_series(frame: Frame) -> Series | None:
    """The first grades that have a chart, in the order of the subjects."""
    return next((s for s in _in_order(frame, series(frame.portfolio.assessments, Part.GRADE)) if s.drawn), None)


def axis_for(frame: Frame, one: Series) -> Axis:
    """The axis of a series by itself."""
    figures = Figures(frame.words, frame.locale)
    scale = one.scale or Scale()
    return axis_of(scale, figures.tick(scale)) or open_axis([figures.marks(one)])[0]


def _subject(frame: Frame, name: str) -> Subject | None:
    return next((s for s in frame.portfolio.subjects if key(name) in s.keys), None)


def _title(frame: Frame, name: str) -> str:
    """A subject's short name as the class has it; another name as the teacher wrote it."""
    subject = _subject(frame, name)
    return frame.short(subject) if subject else name or frame.say("Everything")


def _in_order(frame: Frame, found: Sequence[Series]) -> list[Series]:
    """In the order of the class's subjects; those of no subject last, as in the file."""
    places = [subject.key for subject in frame.portfolio.subjects]
    return sorted(found, key=lambda one: places.index(s.key) if (s := _subject(frame, one.subject)) else len(places))


def _grades(frame: Frame, figures: Figures) -> View:
    found = _in_order(frame, series(frame.portfolio.assessments, Part.GRADE))
    coming = frame.say("comes later")
    panels = _panels(frame, figures, found, [_title(frame, one.subject) for one in found], coming)
    for one, panel in zip(found, panels, strict=True):
        panel["first"] = _first(frame, one, panel["title"])
    return {"title": frame.say("My grades this year"), "how": _how(frame, figures, found, panels), "panels": panels}


def _tests(frame: Frame, figures: Figures) -> View:
    found = _in_order(frame, series(frame.portfolio.assessments, Part.TEST))
    names = [_sentence_case(one.measure) for one in found]
    titles = [
        f"{_title(frame, one.subject)}: {name}" if names.count(name) > 1 else name
        for one, name in zip(found, names, strict=True)
    ]
    coming = frame.say("not taken yet")
    panels = _panels(frame, figures, found, titles, coming)
    return {"title": _tests_title(frame, found), "how": _how_tests(frame, found), "panels": panels}


def _panels(frame: Frame, figures: Figures, found: Sequence[Series], titles: Sequence[str], coming: str) -> list[View]:
    """A panel for each series. Its last sentence leads, earlier ones stay beside their rows in the table."""
    drawn = _charts(frame, figures, found, coming)
    return [
        {
            "title": title,
            "say": (say := next((row.note for row in reversed(one.rows) if row.note), "")),
            "first": "",
            "coming": "" if chart else _coming(frame, figures, one.rows),
            "chart": chart.view() if chart else None,
            "label": figures.sentence(title, one, coming) if chart else "",
            "uri": subject.uri if (subject := _subject(frame, one.subject)) and frame.of(subject) else "",
            "table": figures.table(one.rows, say),
        }
        for one, title, chart in zip(found, titles, drawn, strict=True)
    ]


def _charts(frame: Frame, figures: Figures, found: Sequence[Series], coming: str) -> list[Chart | None]:
    """The chart of each series, or None where words cannot be drawn. Numbers without ends share one axis."""
    marks = [figures.marks(one) for one in found]
    scales = [one.scale or Scale() for one in found]
    axes: list[Axis | None] = [axis_of(scale, figures.tick(scale)) for scale in scales]
    loose = [n for n, axis in enumerate(axes) if axis is None and marks[n]]
    for place, axis in zip(loose, open_axis([marks[n] for n in loose]), strict=True):
        axes[place] = axis
    band = [frame.say("half of students"), frame.say("are in this band")]
    return [_chart(some, axis, coming, band) for some, axis in zip(marks, axes, strict=True)]


def _chart(marks: Sequence[Mark], axis: Axis | None, coming: str, band: Sequence[str]) -> Chart | None:
    return draw(marks, axis, coming, band) if marks and axis else None


def _coming(frame: Frame, figures: Figures, rows: Sequence[Assessment]) -> str:
    """Where there is nothing to draw but what is to come: when that will be, if the date is known."""
    to_come = next((row for row in rows if row.coming), None)
    if to_come is None or any(row.number is not None for row in rows):
        return ""
    day = figures.day(to_come.date, "long")
    return frame.say("It comes out on %(day)s.") % {"day": day} if to_come.date else frame.say("It is not here yet.")


def _first(frame: Frame, one: Series, title: str) -> str:
    """What we say of a grade that stands alone."""
    if len(one.rows) != 1 or not one.drawn:
        return ""
    return frame.say("This is my first grade in %(subject)s. There is nothing to compare it to yet.") % {
        "subject": title
    }


def _how(frame: Frame, figures: Figures, found: Sequence[Series], panels: Sequence[View]) -> list[str]:
    """How the charts of grades are read: of their scale, if they have one in common, and of what can still change."""
    shown = [one for one, panel in zip(found, panels, strict=True) if panel["chart"]]
    scales = {one.scale for one in shown if one.scale}
    said = _how_scale(frame, figures, scales.pop(), panels) if len(scales) == 1 else []
    if any(row.so_far for one in shown for row in one.drawn):
        said.append(frame.say("An open circle is my grade so far. It can still change."))
    return said


def _how_scale(frame: Frame, figures: Figures, scale: Scale, panels: Sequence[View]) -> list[str]:
    if scale.low is None or scale.high is None:
        return []
    ends = {"low": figures.number(scale.low, scale), "high": figures.number(scale.high, scale)}
    said = [frame.say("Grades go from %(low)s to %(high)s.") % ends]
    if scale.target is not None:
        at, words = figures.number(scale.target, scale), scale.level(scale.target)
        said.append(
            frame.say("The colored band starts at %(number)s, which means I met the target.") % {"number": at}
            if words == "met the target"
            else frame.say("The colored band starts at %(number)s: %(words)s.")
            % {"number": at, "words": figures.level(words)}
        )
    cut = any("…" in text["words"] for panel in panels if panel["chart"] for text in panel["chart"]["texts"])
    tick = figures.tick(scale)
    every = "; ".join(tick(scale.low + n) for n in range(len(scale.levels)))
    return [*said, f"{every}."] if cut and every else said


def _tests_title(frame: Frame, found: Sequence[Series]) -> str:
    """How often the tests are taken is only known where the file says what is yet to come."""
    counts = {len(one.rows) for one in found if any(row.coming for row in one.rows)}
    if len(counts) != 1 or len(counts) != len({len(one.rows) for one in found}) or not _one_year(found):
        return frame.say("Tests I took")
    count = counts.pop()
    if count < 2:
        return frame.say("Tests I took")
    number = number_words(count, frame.words).lower()
    return frame.say("Tests we take %(number)s times a year") % {"number": number}


def _one_year(found: Sequence[Series]) -> bool:
    """Whether the dates that are known lie within one school year."""
    days = []
    for row in (row for one in found for row in one.rows):
        try:
            days.append(datetime.date.fromisoformat(row.date))
        except ValueError:
            continue
    return not days or (max(days) - min(days)).days < 330


def _how_tests(frame: Frame, found: Sequence[Series]) -> list[str]:
    rows = [row for one in found for row in one.drawn]
    said = []
    if any(row.could_be for row in rows):
        said.append(frame.say("One test on one day is not exact. The thick bar shows where my real score could be."))
    if any(row.typical for row in rows):
        said.append(frame.say("The colored band is the middle half of students in my grade in the country."))
    return said


def _sentence_case(name: str) -> str:
    return name if name != name.lower() else name[:1].upper() + name[1:]
