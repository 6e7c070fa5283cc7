"""The states that a page can be in, each as a page: nothing there yet, one of a thing, far too much of it, in Arabic.

`tests/render_samples.py` has one page of every kind as it should be; here is what else a class brings.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from markupsafe import Markup
from PIL import Image

from slcfolio.model.site import Page, Site
from slcfolio.render.mkdocs_site import MkDocsRenderer
from tests import render_samples as samples

LONG_TITLE = (
    "How we measured the oxygen in Three Oaks Creek nine times in the rain and what the numbers told us in the end"
)
LONG_WORD = "Rindfleischetikettierungsueberwachungsaufgabenuebertragung" + "sgesetz"
ARABIC = "مرحبًا، أنا زوري"
_SIZES = {
    "heron": (800, 1000), "heron1": (800, 1000), "heron2": (800, 1000),
    "chart": (1000, 700), "letter": (1077, 1400), "selfie": (1000, 1000), "panorama": (1600, 400), "ribbon": (300, 1500),
}  # fmt: skip
_OTHER = ("sound.mp3", "film.mp4", "game.zip")
_NO_SUBJECTS: dict[str, Any] = {"subjects": [], "best": [], "questions": []}


def states() -> dict[str, Site]:
    """Small sites by name, whose pages are named after the state that they show."""
    return {"english": _english(), "arabic": _arabic(), "bare": _bare()}


def write(folder: Path) -> Path:
    """Every site of `states`, built in a folder of its own name."""
    media = _write_media(folder / "media")
    for name, site in states().items():
        out = folder / "sites" / name
        out.mkdir(parents=True)
        MkDocsRenderer().render(site, media, out)
    return folder / "sites"


def _english() -> Site:
    kinds = (samples.home(), samples.subject(), samples.artifact("p-heron.html"), samples.poem(), samples.letter())
    rest = (samples.questions(), samples.grades(), samples.about(), samples.lost(), samples.in_person())
    return _site((*kinds, *rest, *_homes(), *_subjects(), *_pieces(), *_answers()), "en", samples.extra())


def _arabic() -> Site:
    """The family reads Arabic; the student wrote in English, and one piece in Arabic."""
    kinds = (samples.home(), samples.subject(), samples.artifact("p-heron.html"), samples.poem(), samples.letter())
    rest = (samples.questions(), samples.grades(), samples.about(), samples.lost(), samples.in_person())
    greeting = _named(samples.home(greeting=ARABIC, eyebrow=ARABIC), "arabic-greeting.html")
    shared = samples.extra(lang="ar", dir="rtl", voice_lang="en", accent="iris")
    return _site((*kinds, *rest, greeting), "ar", shared)


def _bare() -> Site:
    """A student who joined last week: no portrait, no subject, no name that could be shortened."""
    home = samples.home(portrait=None, welcome=None, eyebrow="", when="", place="", best_title="", **_NO_SUBJECTS)
    shared = samples.extra(brand=None, nav=[], given="", teacher="", school="", accent="lagoon")
    shared["class"] = ""
    return _site((home, samples.about(), samples.lost()), "en", shared)


def _homes() -> tuple[Page, ...]:
    best = samples.home().meta["best"]
    long = [samples.card(f"{LONG_TITLE} {n}", "p-heron.html", why=LONG_TITLE, facts=LONG_TITLE) for n in range(3)]
    rooms = [
        {"title": title, "uri": "expedition.html", "line": LONG_TITLE, "thumbs": [_picture("panorama")] * 3, "count": 3}
        for title in (LONG_TITLE, LONG_WORD)
    ]
    words: dict[str, Any] = {"greeting": f"Hi, I’m {LONG_WORD}.", "eyebrow": LONG_TITLE, "portrait_caption": LONG_TITLE}
    return (
        _named(samples.home(portrait=None), "home-no-portrait.html"),
        _named(samples.home(best=best[:2]), "home-two-best.html"),
        _named(samples.home(best=best[:1]), "home-one-best.html"),
        _named(samples.home(best=[]), "home-no-best.html"),
        _named(samples.home(**_NO_SUBJECTS), "home-no-subjects.html"),
        _named(samples.home(best=long, subjects=rooms, place=LONG_TITLE, **words), "home-long-words.html"),
    )


def _subjects() -> tuple[Page, ...]:
    many = [samples.card(f"Piece {n}", "p-heron.html", picture=_picture(sorted(_SIZES)[n % 8])) for n in range(40)]
    long = [
        samples.card(LONG_TITLE, "p-heron.html", facts=LONG_TITLE, why=LONG_TITLE),
        samples.card(LONG_WORD, "p-heron.html", picture=None, family="writing", excerpt=LONG_WORD * 3),
        samples.card(LONG_WORD, "p-heron.html", picture=None, family="download", label=LONG_TITLE),
    ]
    return (
        _subject("subject-empty.html", groups=[], empty="I will have my first piece here in January."),
        _subject("subject-forty-pieces.html", groups=[{"title": "Forty pieces, newest first", "cards": many}]),
        _subject("subject-long-words.html", title=LONG_WORD, goal=LONG_TITLE, groups=[_group(LONG_TITLE, long)]),
        _subject("subject-one-piece.html", groups=[_group("One piece", long[:1])], goal=""),
    )


def _pieces() -> tuple[Page, ...]:
    drafts = samples.artifact("p-heron.html").meta["drafts"]
    failed = samples.shown("picture", picture=None, failed="This picture could not be opened.", file="broken.heic")
    alone: dict[str, Any] = {"drafts": [], "reflection": None, "habits": [], "grow": [], "ask": [], "goals": []}
    alone |= {"compare": None, "grew": ""}
    long_draft = [d | {"label": LONG_TITLE, "note": LONG_WORD} for d in drafts] * 3
    facts = [{"label": LONG_TITLE, "value": LONG_WORD}, {"label": "Made", "value": LONG_TITLE}]
    long: dict[str, Any] = {"title": LONG_TITLE, "why": LONG_WORD, "facts": facts, "drafts": long_draft}
    long |= {"ask": [LONG_WORD], "reflection": Markup(f"<p>{LONG_WORD}</p><p>{LONG_TITLE}</p>")}
    return (
        samples.artifact("p-one-draft.html", drafts=drafts[:1]),
        samples.artifact("p-no-draft.html", **alone),
        samples.artifact("p-failed-picture.html", works=[failed], compare=None),
        samples.artifact("p-long-words.html", **long),
        samples.artifact("p-long-word-title.html", title=LONG_WORD, previous={"title": LONG_WORD, "uri": "index.html"}),
        samples.artifact("p-panorama.html", works=[samples.shown(picture=_picture("panorama"))]),
        samples.artifact("p-ribbon.html", works=[samples.shown(picture=_picture("ribbon"))]),
    )


def _answers() -> tuple[Page, ...]:
    questions = samples.questions()
    nothing = [{**q, "claims": [], "open": "I will say it at the conference."} for q in questions.meta["questions"]]
    return (
        _named(replace(questions, meta={**questions.meta, "questions": nothing, "extra": None}), "questions-open.html"),
        _named(samples.no_goals(), "questions-none.html"),
        _named(samples.no_grades(), "grades-none.html"),
    )


def _group(title: str, cards: list[samples.Meta]) -> samples.Meta:
    return {"title": title, "cards": cards}


def _subject(uri: str, **more: object) -> Page:
    page = samples.subject()
    return _named(replace(page, meta={**page.meta, **more}), uri)


def _named(page: Page, uri: str) -> Page:
    return replace(page, uri=uri)


def _picture(name: str) -> samples.Meta:
    return samples.picture(name, *_SIZES[name])


def _site(pages: tuple[Page, ...], language: str, shared: Mapping[str, Any]) -> Site:
    media = (*(f"{name}.jpg" for name in _SIZES), *_OTHER)
    return Site(name=f"states-{language}", language=language, pages=pages, extra=shared, media=media)


def _write_media(folder: Path) -> Path:
    """Pictures of one colour each, as large as the pages say."""
    folder.mkdir(parents=True)
    for name, size in _SIZES.items():
        red, green, blue = hashlib.sha256(name.encode()).digest()[:3]
        Image.new("RGB", size, (red, green, blue)).save(folder / f"{name}.jpg", quality=30)
    for name in _OTHER:
        (folder / name).write_bytes(b"\0" * 64)
    return folder
