"""What the page of a piece says in each of its states."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from slcfolio.model.output import Failure, Output
from slcfolio.model.picture import Picture, Rendition
from slcfolio.model.problems import Kind
from slcfolio.model.site import Page
from slcfolio.model.source import Family
from slcfolio.pipeline import one_site
from slcfolio.render import site_of
from slcfolio.render.mkdocs_site import MkDocsRenderer
from slcfolio.settings import load_settings
from tests import render_samples as samples
from tests import school

HERON = "Zuri Delgado/Expedition/Heron/"


def pages_of(folder: Path, tree: school.Tree) -> dict[str, Page]:
    """The pages of Zuri's site by title, with a small picture for every picture she has."""
    settings = school.TWO_RIVERS + "teacher: Ms. Abara\nconference:\n  date: 2026-03-12\n"
    portfolio = school.portfolio_of(school.write(folder, {"class.yml": settings, **tree}))
    outcomes: dict[Any, Output | Failure] = {}
    for file in portfolio.shown:
        size = Rendition(file=f"{file.digest[:8]}.jpg", size=1, width=80, height=100)
        output = Output(pictures=(Picture(sizes=(size,)),)) if file.kind.family is Family.PICTURE else Output()
        outcomes[file.path] = output
    loaded, _ = load_settings(settings.encode(), Path("class.yml"))  # type: ignore[arg-type]
    site = site_of(portfolio, outcomes, loaded)
    return {page.title.partition(" · ")[0]: page for page in site.pages}


def meta_of(folder: Path, reflection: str, **files: None) -> dict[str, Any]:
    tree: dict[str, school.Content] = {f"{HERON}final.jpg": None, f"{HERON}reflection.txt": reflection}
    tree |= {f"{HERON}{name.replace('_', ' ')}.jpg": None for name in files}
    return dict(pages_of(folder, tree)["Heron"].meta)


def test_marks_are_in_columns_the_students_own_first(tmp_path: Path) -> None:
    said = "Criteria:\n- Shapes. My teacher: 4. Me: got it\n- Color. Dev: almost\n"
    criteria = meta_of(tmp_path, said)["criteria"]
    assert criteria["heads"] == ["What I say", "What Ms. Abara says", "What Dev says"]
    assert [[mark["words"] for mark in row["marks"]] for row in criteria["rows"]] == [
        ["Got it", "Went beyond", ""],
        ["", "", "almost"],
    ]
    assert [mark["level"] for mark in criteria["rows"][0]["marks"]] == [3, 4, 0]


def test_the_first_draft_is_compared_with_the_final_and_notes_stand_below_them(tmp_path: Path) -> None:
    said = "Draft 1: from memory\nDraft 2: from photos\nFinal: with the guide\n\nHow it grew: I looked."
    meta = meta_of(tmp_path, said, draft_1=None, draft_2=None)
    assert meta["compare"]["label"] == "Draft 1"
    assert meta["compare"]["first"]["src"] != meta["compare"]["final"]["src"]
    assert [draft["note"] for draft in meta["drafts"]] == ["from memory", "from photos"]
    assert meta["final_note"] == "with the guide"
    assert "I looked." in meta["grew"]


def test_writing_is_not_compared(tmp_path: Path) -> None:
    tree: school.Tree = {f"{HERON}final.jpg": None, f"{HERON}draft 1.txt": "round"}
    assert pages_of(tmp_path, tree)["Heron"].meta["compare"] is None


def test_every_new_word_of_a_reflection_is_found_by_search(tmp_path: Path) -> None:
    said = (
        "How it grew: plume\n\nWho made it: Dev and I\n\nWords: riffle\n\nWhat changed: crest\n\nCriteria:\n- ankle\n"
    )
    tree: school.Tree = {f"{HERON}final.jpg": None, f"{HERON}reflection.txt": said}
    found = str(pages_of(tmp_path, tree)["Heron"].search)
    assert [word for word in ("plume", "Dev", "riffle", "crest", "ankle") if word not in found] == []


def test_an_empty_subject_says_what_is_to_come_and_by_when(tmp_path: Path) -> None:
    tree: school.Tree = {"Zuri Delgado/Spanish/Not yet.txt": "I am choosing between two songs."}
    meta = pages_of(tmp_path, tree)["Spanish"].meta
    assert "between two songs" in meta["coming"]
    assert (meta["coming_when"], meta["empty"]) == ("Zuri’s conference is on March 12.", "")


# The template


def html_of(folder: Path, page: Page) -> str:
    out = folder / "out"
    out.mkdir()
    MkDocsRenderer().render(samples.site(pages=[page]), samples.write_media(folder / "media"), out)
    return (out / page.uri).read_text(encoding="utf-8")


def test_a_piece_shown_in_person_says_so_on_its_mat(tmp_path: Path) -> None:
    html = html_of(tmp_path, samples.in_person())
    assert "This piece has other people in it, so I show it in person. Ask me." in html
    assert "<img" not in html.partition("<main")[2].partition("</main>")[0]
    assert "There is one draft." not in html


def test_levels_are_said_in_words_beside_each_criterion(tmp_path: Path) -> None:
    html = html_of(tmp_path, samples.artifact("p-heron.html"))
    assert html.count('class="slc-level"') == 3
    assert html.count("What Ms. Abara says") == 2


def test_a_piece_made_in_one_go_says_so_and_has_nothing_to_compare(tmp_path: Path) -> None:
    html = html_of(tmp_path, samples.artifact("p-one.html", drafts=[], compare=None, grew=""))
    assert "How it grew" not in html
    assert "slc-compare" not in html


def test_how_it_grew_can_be_read_without_scripts_and_is_in_the_note_of_a_piece_without_drafts(tmp_path: Path) -> None:
    with_drafts = html_of(tmp_path, samples.artifact("p-heron.html"))
    grown = with_drafts.partition('id="drafts"')[2].partition("</section>")[0]
    assert "all feedback and looking again" in grown
    again = tmp_path / "again"
    again.mkdir()
    alone = html_of(again, samples.artifact("p-one.html", drafts=[], compare=None))
    assert "There is one draft." not in alone
    assert "all feedback and looking again" in alone


def test_words_of_a_recording_can_be_opened(tmp_path: Path) -> None:
    html = html_of(tmp_path, samples.letter())
    assert "<summary>Read the words</summary>" in html
    assert "Yo aprendí con mi mamá." in html
    assert "Dev drew the map" in html


def test_what_is_still_to_come_stands_on_the_front_page_and_is_not_missed(tmp_path: Path) -> None:
    tree = {"class.yml": "subjects: [Science]\n", "Zuri/Science/Not yet.txt": "I am choosing between two songs."}
    school_folder = school.write(tmp_path, tree)
    (room,) = one_site(school_folder, "Zuri")[0].pages[0].meta["subjects"]
    assert room["said"] == "I am choosing between two songs."
    assert Kind.SUBJECT_EMPTY not in {p.kind for p in school.understood(school_folder).problems}
