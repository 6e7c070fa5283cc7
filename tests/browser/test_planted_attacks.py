"""Whatever is planted in a class folder stays words on a page: nothing of it runs, and nothing is fetched for it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from slcfolio import pipeline
from slcfolio.model.report import Report
from tests import school
from tests.browser.site_server import served
from tests.browser.visits import NARROW, Heard, listening, pages_of, visit
from tests.unit import convert_samples

SECRET = "the-words-of-a-file-that-nobody-handed-in"
OUTSIDE = "http://outside.invalid/"
STUDENT = "Mallory <img src=x onerror=pwned('folder')> {{ 7*7 }}"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def plant(place: str) -> str:
    """An attack in every shape that one line of words can have; `place` is what it would give away."""
    return (
        f"{place} <script>pwned('{place}')</script><img src=x onerror=pwned('{place}')><svg/onload=pwned('{place}')>"
        f"<a href=\"javascript:pwned('{place}')\">a</a> [b](javascript:pwned('{place}')) [c](JaVa&#x53;cript:pwned('{place}'))"
        f" <iframe srcdoc=\"<script>parent.pwned('{place}')</script>\"></iframe> {{{{ 7*7 }}}} {{% raise %}}"
        f" <img src={OUTSIDE}{place}.png> ![d]({OUTSIDE}{place}.png) <style>@import '{OUTSIDE}{place}.css'</style>"
        f"<meta http-equiv=refresh content=0;url={OUTSIDE}{place}><details open ontoggle=pwned('{place}')>"
        f"<input autofocus onfocus=pwned('{place}')>\"'><b onmouseover=pwned('{place}')>e</b>"
    )


def text(place: str, executed: Path) -> str:
    """A whole text, with everything that Markdown and its extensions would do for whoever asks."""
    return (
        f"---\ntitle: !!python/object/apply:os.system ['touch {executed}']\ntemplate: redirect.html\n"
        f"location: javascript:pwned('{place}')\nhide: [navigation]\n---\n\n{plant(place)}\n{{: onclick=pwned('{place}') }}\n\n"
        f'--8<-- "secret.txt"\n\n--8<-- "{OUTSIDE}snippet.md"\n\n<div markdown="1" onclick="pwned(1)">[f]({OUTSIDE})</div>\n'
    )


def name(place: str) -> str:
    """An attack that fits into the name of a file."""
    return f"{place} <img src=x onerror=pwned('{place}')><svg onload=pwned('{place}')> {{{{ 7*7 }}}}"


def word(place: str) -> bytes:
    """A Word document with the words, links that run, and a picture that is somewhere else."""
    escaped = plant(place).replace("&", "&amp;").replace("<", "&lt;")
    links = [("j1", "hyperlink", f"javascript:pwned('{place}')"), ("j2", "hyperlink", "data:text/html,hello")]
    outside = ("o1", "image", f"{OUTSIDE}{place}.png")
    body = (
        convert_samples.paragraph(escaped)
        + convert_samples.paragraph(convert_samples.link("j1", "press"), convert_samples.link("j2", "me"))
        + convert_samples.paragraph(
            convert_samples.inline_picture("o1", "x' onerror='pwned(1)").replace("embed", "link")
        )
    )
    return convert_samples.word(body, None, *links, outside)


def settings() -> str:
    keys = ("school", "class", "grade", "teacher", "vision")
    lines = [f"{key}: {quoted(plant(key))}" for key in keys]
    subject = f"  - name: Mathematics\n    title: {quoted(plant('title'))}\n    short: {quoted(plant('short'))}\n"
    return "\n".join(
        [*lines, "term: Fall 2025", "subjects:", subject + "  - Spanish", f"habits: [{quoted(plant('habit'))}]"]
    )


def quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def cell(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def tree(executed: Path) -> school.Tree:
    maths, piece = f"{STUDENT}/Mathematics", f"{STUDENT}/Mathematics/{name('piece')}"
    row = f"{cell(STUDENT)},Fall 2025,Mathematics,{cell(plant('measure'))},{cell(plant('value'))},{cell(plant('scale'))},,"
    return {
        "class.yml": settings(),
        "secret.txt": SECRET,
        "roster.csv": f"name,folder,home_language,photo,publish\n{cell(name('roster'))},{cell(STUDENT)},en,yes,yes\n"
        "Ada Lind,,en,yes,yes\n",
        "assessments.csv": f"student,term,subject,measure,value,scale,date,note\n{row}{cell(plant('note'))}\n",
        "Ada Lind/Welcome.md": "I am Ada.",
        f"{STUDENT}/Welcome.md": f"{text('welcome', executed)}\n\nMy portrait: {plant('caption')}\n\nBest: {name('piece')}\n",
        f"{STUDENT}/Self-portrait.png": None,
        f"{STUDENT}/Goals.md": f"# Where am I?\n{plant('goal')}\nEvidence: {name('piece')}\n# {plant('heading')}\n{plant('under')}\n",
        f"{piece}.png": None,
        f"{piece} - draft 1.png": None,
        f"{piece} - feedback.txt": f"From {plant('peer')}:\n{plant('feedback')}",
        f"{piece} - reflection.md": f"{text('reflection', executed)}\nHabit: {plant('habit')}\nWhy I chose it: {plant('why')}\n"
        f"Picture: {plant('alt')}\nMade: {plant('made')}\nAsk me: {plant('ask')}\n",
        f"{maths}/Table.csv": f"{cell(plant('header'))},b\n{cell(plant('csv'))},=HYPERLINK({OUTSIDE})\n",
        f"{maths}/Sheet.xlsx": school.excel([[plant("xlsx"), f'=WEBSERVICE("{OUTSIDE}")']]),
        f"{maths}/Essay.docx": word("docx"),
        f"{maths}/Essay - reflection.docx": word("word-reflection"),
        f"{maths}/Pages.pdf": school.pdf("<script>pwned('pdf')</script>"),
        f"{maths}/Notes.md": text("notes", executed),
        f"{maths}/Plain.txt": text("plain", executed),
        f"{maths}/Drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg' onload=\"pwned('svg')\"><script>pwned('svg')</script></svg>",
        f"{maths}/Page.html": text("html", executed),
        f"{maths}/{name('download')}.sb3": convert_samples.zipped({"project.json": "{}"}),
        f"{STUDENT}/{name('subject')}/Loose.png": None,
        f"{STUDENT}/{name('folder')}/final.png": None,
        f"{STUDENT}/Fall 2024 {name('term')}/Spanish/Old.png": None,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planted:
    """The sites of the class, as built and without their content security policy."""

    report: Report
    guarded: Path
    open: Path
    executed: Path


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    home = tmp_path_factory.mktemp("planted")
    executed = home / "executed"
    root = school.write(home / "class", tree(executed))
    report = pipeline.build(pipeline.Order(root=root, out=home / "sites", jobs=2))
    unguarded = Path(shutil.copytree(home / "sites", home / "unguarded"))
    for page in unguarded.glob("*/*.html"):
        without, count = POLICY.subn("", page.read_text("utf-8"))
        assert count == 1, f"{page} has no policy"
        page.write_text(without, "utf-8")
    return Planted(report, home / "sites", unguarded, executed)


_SCAN = """() => {
  const attributes = [...document.querySelectorAll("*")].flatMap(element => [...element.attributes].map(a => [element, a]))
  const runs = value => /^(javascript|vbscript|data:text)/i.test(value.replace(/[\\x00-\\x20]/g, ""))
  return attributes
    .filter(([_, a]) => /^on/i.test(a.name) || (/^(href|src|action|srcdoc|data)$/i.test(a.name) && runs(a.value)))
    .map(([element, a]) => `${element.tagName} ${a.name}=${a.value}`)
    .concat([...document.querySelectorAll("iframe, object, embed, base, meta[http-equiv=refresh], main style, main script")]
      .map(element => element.outerHTML))
}"""


_STIR = """() => {
  for (const element of document.querySelectorAll("main *"))
    for (const event of ["mouseover", "focus", "toggle", "error", "load"]) element.dispatchEvent(new Event(event))
}"""


@dataclass(slots=True)
class Victim:
    """A visitor whom any attack would reach; `attacks` are the places whose attack did."""

    page: Page
    heard: Heard
    attacks: list[str]


@pytest.fixture
def victim(visitor: BrowserContext) -> Iterator[Victim]:
    attacks: list[str] = []
    visitor.expose_function("pwned", lambda place: attacks.append(str(place)))
    with listening(visitor) as (page, heard):
        yield Victim(page, heard, attacks)


def test_the_attacks_would_work(victim: Victim, tmp_path: Path) -> None:
    """On a page that shows words as they were written, they run and fetch; so a test that finds none has looked."""
    page, heard = victim.page, victim.heard
    (tmp_path / "page.html").write_text(f"<!doctype html>{plant('naked')}", "utf-8")
    with served(tmp_path) as address:
        page.goto(f"{address}page.html", wait_until="commit")
        page.wait_for_timeout(1000)
        assert "naked" in victim.attacks
        assert any(asked.startswith(OUTSIDE) for _, asked in heard.asked)


@pytest.mark.parametrize("policy", ["with the policy", "without the policy"])
def test_nothing_planted_runs_or_is_fetched(policy: str, planted: Planted, victim: Victim) -> None:
    page, heard = victim.page, victim.heard
    sites = planted.guarded if policy == "with the policy" else planted.open
    assert len(planted.report.sites) == 2
    with served(sites) as address:
        pages = [f"{site.name}/{name}" for site in sites.iterdir() if site.is_dir() for name in pages_of(site)]
        assert len(pages) > 25
        for name in [*pages, "teacher-only.html"]:
            page.goto(address + name)
            assert page.evaluate(_SCAN) == [], name
            page.evaluate(_STIR)
            page.wait_for_timeout(30)
            assert victim.attacks == [], name
            assert page.url == address + name
        assert [asked for _, asked in heard.asked if not asked.startswith((address, "data:", "blob:"))] == []
        assert heard.said == []
    assert not planted.executed.exists()


def test_search_shows_what_was_planted_as_words(planted: Planted, victim: Victim) -> None:
    page, heard = victim.page, victim.heard
    with served(planted.open) as address:
        page.goto(f"{address}{_site(planted).name}/index.html")
        page.locator("[data-slc-search]").click()
        for typed in ("raise", "welcome"):
            page.locator("[data-md-component=search-query]").fill("")
            page.keyboard.type(typed, delay=20)
            page.locator(".slc-search__list a").first.wait_for()
            page.wait_for_timeout(300)
            assert page.evaluate(_SCAN) == []
            assert victim.attacks == []
        assert [asked for _, asked in heard.asked if not asked.startswith((address, "data:", "blob:"))] == []


def test_what_was_planted_can_still_be_read(planted: Planted) -> None:
    """Nothing that a student wrote is lost: it is shown as the words it is, and braces are not worked out."""
    pages = "".join(page.read_text("utf-8") for page in _site(planted).glob("*.html"))
    assert "&lt;script&gt;pwned(" in pages
    assert "{{ 7*7 }}" in pages
    assert "--8&lt;--" in pages


def test_even_such_words_do_not_widen_the_page_of_a_phone(planted: Planted, victim: Victim) -> None:
    """A child pastes long addresses and types without spaces, too."""
    for name in pages_of(_site(planted)):
        assert visit(victim.page, (_site(planted) / name).as_uri(), (NARROW,)).sideways == {NARROW[0]: 0}, name


def test_no_file_is_published_that_was_not_handed_in(planted: Planted) -> None:
    for path in planted.guarded.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path


def _site(planted: Planted) -> Path:
    return next(Path(s.path).parent for s in planted.report.sites if s.student != "Ada Lind")
