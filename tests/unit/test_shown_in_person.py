"""A piece with other people in it, and a subject that is still empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.output import Failure
from slcfolio.model.portfolio import Fate
from slcfolio.model.problems import Kind
from slcfolio.render import site_of
from slcfolio.settings import Settings
from tests import school

ZURI = "Zuri Delgado/"
FILM = f"{ZURI}Expedition/Film/"


def piece(reflection: str) -> school.Tree:
    return {
        "class.yml": school.TWO_RIVERS,
        f"{FILM}final.txt": "Canary one: my cousin Sofi fell in.",
        f"{FILM}draft 1.txt": "Canary two.",
        f"{FILM}draft 2.jpg": None,
        f"{FILM}feedback.txt": "From: Dev\nCanary three.",
        f"{FILM}reflection.txt": f"Canary four.\n\nHabit: Canary five.\n\n{reflection}",
        f"{ZURI}Goals.md": "# Where am I?\n\nI can film.\nEvidence: Film\n",
    }


def test_a_piece_shown_in_person_is_known_by_its_title_alone(tmp_path: Path) -> None:
    book = school.understood(school.write(tmp_path, piece("In person: yes")))
    portfolio = book.portfolios[0]
    (film,) = portfolio.artifacts
    assert (film.title, film.files, film.feedback, film.in_person) == ("Film", (), (), True)
    assert "Canary" not in repr(portfolio)
    reasons = {account.path.name: account.reason for account in book.accounts if "Film" in account.path.parts}
    assert set(reasons.values()) == {"has other people in it and is shown in person"}
    assert len(reasons) == 5
    assert not {p.kind for p in book.problems} & {Kind.NO_WORK, Kind.NO_REFLECTION}


def test_its_words_are_on_no_page_and_in_no_search(tmp_path: Path) -> None:
    portfolio = school.portfolio_of(school.write(tmp_path, piece("Other people are in it: yes, my cousins")))
    outcomes = {file.path: Failure(what="", fix="") for file in portfolio.shown}
    site = site_of(portfolio, outcomes, Settings())
    assert "Film" in repr(site.pages)
    assert not [page.uri for page in site.pages if "Canary" in repr(page) or "cousins" in repr(page)]


def test_with_the_answer_no_it_is_a_piece_like_any_other(tmp_path: Path) -> None:
    portfolio = school.portfolio_of(school.write(tmp_path, piece("In person: no")))
    assert "Canary one" in repr(portfolio)


@pytest.mark.parametrize("name", ["Not yet.txt", "Nothing yet.docx", "coming_soon.md", "Todavía nada.txt"])
def test_what_is_still_to_come_is_no_piece(tmp_path: Path, name: str) -> None:
    tree = {"class.yml": school.TWO_RIVERS, f"{ZURI}Spanish/{name}": "I am choosing between two songs."}
    book = school.understood(school.write(tmp_path, tree))
    (portfolio,) = book.portfolios
    assert portfolio.artifacts == ()
    assert [(subject, prose_text(said)) for subject, said in portfolio.coming] == [
        ("spanish", "I am choosing between two songs.")
    ]
    assert {a.path.suffix: a.fate for a in book.accounts if "Spanish" in a.path.parts} == {Path(name).suffix: Fate.TEXT}


def test_what_was_to_come_last_term_is_told_and_left_out(tmp_path: Path) -> None:
    tree = {
        "class.yml": school.TWO_RIVERS,
        f"{ZURI}Fall 2025/Spanish/Not yet.txt": "Soon.",
        f"{ZURI}Welcome.txt": "Hi.",
    }
    book = school.understood(school.write(tmp_path, tree))
    assert book.portfolios[0].coming == ()
    assert "says what was to come in an earlier term" in {account.reason for account in book.accounts}


def test_a_picture_called_not_yet_is_a_piece(tmp_path: Path) -> None:
    tree = {"class.yml": school.TWO_RIVERS, f"{ZURI}Spanish/Not yet.jpg": None}
    assert [a.title for a in school.portfolio_of(school.write(tmp_path, tree)).artifacts] == ["Not yet"]
