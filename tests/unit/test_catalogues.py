"""The words of the pages: none is missing in a language that ships, and none is lost on the way into the catalogues."""

from __future__ import annotations

import gettext
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po

from slcfolio.render.words import direction, fallbacks, words

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "theme/locale"
LANGUAGES = sorted(path.name for path in LOCALE.iterdir() if path.is_dir())


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def messages(language: str) -> list[Message]:
    return [m for m in catalogue(LOCALE / language / "LC_MESSAGES/slcfolio.po") if m.id]


def forms(value: object) -> list[str]:
    """One text, or one for one and one for many."""
    return [str(form) for form in value] if isinstance(value, (tuple, list)) else [str(value or "")]


def names(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)s", text))


def test_the_template_has_every_word_of_the_templates_and_pages() -> None:
    """When this fails, collect the words again: `make words`."""
    keywords = DEFAULT_KEYWORDS | {"say": None, "mark": None}
    found = [
        *extract_from_dir(ROOT / "slcfolio/render", [("**.py", "python")], keywords=keywords),
        *extract_from_dir(ROOT / "theme", [("**.html", "jinja2")], {"**.html": {"silent": "false"}}, keywords=keywords),
    ]
    assert {entry[2] for entry in found} == {m.id for m in catalogue(LOCALE / "slcfolio.pot") if m.id}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    template = {m.id for m in catalogue(LOCALE / "slcfolio.pot") if m.id}
    said = {m.id for m in messages(language) if all(forms(m.string)) and not m.fuzzy}
    assert said == template


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_what_its_original_names(language: str) -> None:
    """A form for one or for two may say the number in the noun itself, as Arabic does."""
    for message in messages(language):
        wanted = names(forms(message.id)[-1])
        for n, text in enumerate(forms(message.string)):
            assert names(text) == wanted or (len(forms(message.id)) > 1 and n < 3 and names(text) <= wanted), message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(language: str) -> None:
    form_of_one = gettext.c2py(catalogue(LOCALE / language / "LC_MESSAGES/slcfolio.po").plural_expr)(1)
    for message in messages(language):
        asked = forms(message.id)
        if len(asked) > 1:
            assert words(language).ngettext(asked[0], asked[-1], 1) == forms(message.string)[form_of_one]
        else:
            assert words(language).gettext(asked[0]) == message.string


def test_a_language_without_a_catalogue_speaks_english() -> None:
    assert words("xx").gettext("See it bigger") == "See it bigger"


def test_a_region_falls_back_to_its_language() -> None:
    assert fallbacks("es-MX") == ["es_MX", "es"]
    assert words("es-MX").gettext("Search") == words("es").gettext("Search") != "Search"


def test_writing_runs_the_way_of_its_language() -> None:
    assert (direction("ar-EG"), direction("en")) == ("rtl", "ltr")
