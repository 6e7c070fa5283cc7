"""A portfolio as pages: every word that a page will say, before any engine is asked. Pure.

A page type is one module here and one template of the same name in the theme.
"""

from __future__ import annotations

from collections.abc import Iterator

from slcfolio.model.accent import Accent
from slcfolio.model.portfolio import Portfolio
from slcfolio.model.site import Page, Site
from slcfolio.render.pages.about import about
from slcfolio.render.pages.artifact import artifacts
from slcfolio.render.pages.frame import Frame
from slcfolio.render.pages.grades import grades
from slcfolio.render.pages.home import home
from slcfolio.render.pages.questions import questions
from slcfolio.render.pages.subject import subject
from slcfolio.render.shown import Results, View
from slcfolio.render.words import direction, has_words
from slcfolio.settings import Settings


def site_of(portfolio: Portfolio, results: Results, settings: Settings) -> Site:
    """The whole site of a student. `results` has what became of every file that the portfolio shows."""
    language = next(code for code in (portfolio.student.language, settings.language, "en") if has_words(code))
    frame = Frame(portfolio, results, settings, language)
    pages, extra = _pages(frame), _extra(frame)  # what they show is what the site carries
    return Site(
        name=frame.possessive(),
        language=language,
        pages=pages,
        extra=extra,
        media=frame.shown.used,
        styles=(*_own_color(portfolio.accent), *_class_styles(settings)),
    )


def _own_color(accent: Accent) -> Iterator[tuple[str, str]]:
    """The roles of the theme that a color of her own fills; those of the palette are in the theme."""
    rules = [
        f"[data-accent={accent.name}]{mode} {{ --paper: {s.paper}; --link: {s.link}; --tint: {s.tint}; --tint-2: {s.tint_2};"
        f" --wall: {s.wall}; }}"
        for mode, s in (("", accent.light), ("[data-mode=dark]", accent.dark))
        if s
    ]
    if rules:
        yield "color.css", "\n".join(rules) + "\n"


def _class_styles(settings: Settings) -> Iterator[tuple[str, str]]:
    """What the teacher wrote to restyle the sites of the class."""
    if settings.styles:
        yield "extra.css", settings.styles


def _pages(frame: Frame) -> tuple[Page, ...]:
    return (
        home(frame),
        *(subject(frame, n) for n in range(len(frame.portfolio.subjects))),
        *artifacts(frame),
        questions(frame),
        *([grades(frame)] if frame.portfolio.assessed else []),
        about(frame),
        Page(uri="404.html", template="404.html", title=frame.say("Page not found"), meta={"section": ""}),
    )


def _extra(frame: Frame) -> View:
    return {
        "lang": frame.language,
        "dir": direction(frame.language),
        "accent": frame.portfolio.accent.name,
        "given": frame.student.given,
        "short": frame.student.short,
        "school": frame.settings.school,
        "class": frame.settings.class_name,
        "grade": frame.settings.grade,
        "teacher": frame.settings.teacher,
        "vision": frame.settings.vision,
        "voice_lang": frame.settings.language,
        "brand": frame.portrait(""),
        "nav": _nav(frame),
        "conference": None,
    }


def _nav(frame: Frame) -> list[View]:
    nav = [{"title": frame.name(s), "short": frame.short(s), "uri": s.uri} for s in frame.portfolio.subjects]
    if frame.portfolio.assessed:
        nav.append({"title": frame.say("Grades and tests"), "short": frame.say("Grades & tests"), "uri": "grades.html"})
    questions = frame.say("Three questions")
    return [*nav, {"title": questions, "short": questions, "uri": "questions.html"}]
