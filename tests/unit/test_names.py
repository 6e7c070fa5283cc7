"""Names are compared as a forgiving reader would: two ways of writing one name meet, and two names stay two."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

import pytest

from slcfolio.model.names import address, did_you_mean, key, nearest, same, slug
from slcfolio.model.people import Student
from slcfolio.understand.roles import title_of
from tests import school


@pytest.mark.parametrize(
    "other",
    [
        "Mixing the Mural Green",
        "mixing_the_mural_green",
        "MIXING-THE-MURAL-GREEN",
        "  mixing   the mural green ",
        "Mixing the mural greens",
        "«Mixing the Mural Green!»",
        "Mixing the Mural’s Green",
        "Míxing thé Mural Green",
        "mixing—the—mural—green",
    ],
)
def test_case_spaces_dashes_underscores_accents_and_plurals_do_not_matter(other: str) -> None:
    assert key(other).replace("mural ", "mural ") == key("Mixing the Mural Green")


@pytest.mark.parametrize("name", ["Café crème", "Łukasz Żak", "Noé", "Ñandú", "Tết", "Ångström"])
def test_composed_and_decomposed_accents_are_the_same_name(name: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)
    assert key(composed) == key(decomposed)
    assert slug(composed) == slug(decomposed)


@pytest.mark.parametrize(
    ("one", "other"), [("glass", "glas"), ("Poem 1", "Poem 2"), ("🐸", "🐢"), ("bus", "bu"), ("سارة", "سلمى")]
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_name_without_letters_has_a_key_of_its_own() -> None:
    assert key("🐸🐸") == "🐸🐸"


def test_an_address_is_plain_and_short_and_never_empty() -> None:
    assert slug("Dzień dobry, Łukasz & Zoë!") == "dzien-dobry-lukasz-and-zoe"
    assert slug("🐸") == "section"
    assert len(slug("word " * 40)) <= 40
    assert slug("a" * 39 + " b").endswith("a")


def test_names_that_only_other_letters_tell_apart_have_two_addresses() -> None:
    names = ["Zuri", "زوري", "سارة", "🐸", "🐢", "Łukasz", "C", "word " * 20, "word " * 21]
    assert len({address(name) for name in names}) == len(names)
    assert (address("Zuri Delgado"), address("Łukasz")) == ("zuri-delgado", "lukasz")
    assert all(address(name).replace("-", "").isalnum() and address(name).isascii() for name in names)
    assert all(len(address(name)) <= 40 for name in names)


def test_a_slip_of_the_pen_gets_the_nearest_name() -> None:
    assert did_you_mean("Mathmatics", ["Expedition", "Mathematics"]) == 'did you mean "Mathematics"?'
    assert did_you_mean("Quantum", ["Expedition", "Mathematics"]) == ""


def test_at_most_three_names_are_suggested_the_nearest_first() -> None:
    assert nearest("poem 1", ["poem 9", "poem 12", "poem 1!", "poem 13", "essay"])[0] == "poem 1!"
    assert len(nearest("poem", ["poem a", "poem b", "poem c", "poem d"])) == 3


def test_josé_and_jose_are_two_children() -> None:
    assert same("José", ["Jose", "José"]) == ["José"]
    assert same("JOSE", ["Jose", "José"]) == ["Jose"]
    assert same(unicodedata.normalize("NFD", "José"), ["Jose", "José"]) == ["José"]
    assert same("Jōse", ["Jose", "José"]) == ["Jose", "José"], "nobody can tell which is meant"
    assert same("jose  ruiz", ["José Ruiz"]) == ["José Ruiz"]
    assert same("Kai", ["Jose", "José"]) == []


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("creek_map_of_Millers_Run", "creek map of Millers Run"),
        ("Mixing  the   Mural", "Mixing the Mural"),
        ("IMG_2041", "IMG_2041"),
        ("My poem 🐸", "My poem 🐸"),
        ("___", "___"),
    ],
)
def test_a_title_is_the_name_as_the_student_wrote_it(name: str, title: str) -> None:
    assert title_of(name) == title


def test_a_page_shows_a_first_name_or_a_first_name_and_an_initial() -> None:
    def student(name: str) -> Student:
        return Student(id=school.student_id(name), name=name, folder=name)

    assert (student("Zuri Delgado").given, student("Zuri Delgado").short) == ("Zuri", "Zuri D.")
    assert (student("Zuri").given, student("Zuri").short) == ("Zuri", "Zuri")
    assert student("María José del Río").short == "María R."
    assert (student(" ").given, student(" ").short) == (" ", " ")


def test_every_subject_has_an_address_of_plain_letters(tmp_path: object) -> None:
    assert PurePosixPath(slug("Español / العربية")).name == "espanol"
