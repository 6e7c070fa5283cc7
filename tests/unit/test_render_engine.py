"""The engine: the same bytes every time, nothing of a student's taken as markup, and nothing asked of another host."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import Markup

from slcfolio.model.site import Site
from slcfolio.render.mkdocs_site import MkDocsRenderer
from slcfolio.render.renderer import RenderError
from tests import render_samples as samples

HOSTILE = (
    "\"><script src=https://evil.example/x.js></script><img src=x onerror=alert(1)>{{ config }}{% raw %}&lt;b&gt;'`"
)


def built(site: Site, folder: Path, name: str = "out") -> Path:
    """The folder of a freshly built site."""
    out = folder / name
    out.mkdir(parents=True)
    MkDocsRenderer().render(site, samples.write_media(folder / "media"), out)
    return out


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


class Tags(HTMLParser):
    """Every start tag of a page with its attributes, and the words of its title."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.title = ""
        self._in_title = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in_title = tag == "title"

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False

    def handle_data(self, data: str) -> None:
        self.title += data if self._in_title else ""


def pages(folder: Path) -> dict[str, Tags]:
    return {path.name: Tags(path.read_text("utf-8")) for path in sorted(folder.glob("*.html"))}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, built once."""
    return built(samples.site(), tmp_path_factory.mktemp("plain"))


def hostile_site() -> Site:
    """The sample site with hostile words wherever a word that is not already safe HTML can stand."""

    def spoil(value: object) -> object:
        match value:
            case Markup() | bool() | int() | float() | None:
                return value
            case str():
                return (
                    value
                    if value.startswith(("media/", "p-")) or value.endswith(".html") or len(value) < 4
                    else HOSTILE
                )
            case dict():
                kept = ("family", "id", "dir", "lang", "accent", "voice_lang", "media_type")
                return {key: inner if key in kept else spoil(inner) for key, inner in value.items()}
            case list():
                return [spoil(inner) for inner in value]
            case _:
                raise TypeError(value)

    site = samples.site()
    spoilt = [dataclasses.replace(p, title=HOSTILE, meta={k: spoil(v) for k, v in p.meta.items()}) for p in site.pages]
    return dataclasses.replace(
        site,
        name=HOSTILE,
        pages=tuple(spoilt),
        extra={key: spoil(value) for key, value in samples.extra().items()} | _KEPT,
    )


_KEPT = {key: samples.extra()[key] for key in ("lang", "dir", "accent", "voice_lang")}


def test_the_same_site_gives_the_same_bytes_wherever_and_whenever_it_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = contents(built(samples.site(), tmp_path / "one"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.chdir(tmp_path)
    os.umask(os.umask(0o077))
    built(samples.site(language="es", shared=samples.extra(lang="es")), tmp_path / "between")
    assert contents(built(samples.site(), tmp_path / "somewhere else")) == first


def test_every_page_of_the_site_and_every_finished_file_is_there(plain: Path) -> None:
    site = samples.site()
    expected = {page.uri for page in site.pages} | {f"media/{name}" for name in site.media}
    assert expected <= contents(plain).keys()


def test_a_site_carries_no_list_of_its_pages_and_nothing_that_no_page_uses(plain: Path) -> None:
    names = contents(plain)
    assert not [name for name in names if "sitemap" in name or name.endswith((".map", ".po", ".mo", ".py", ".yml"))]
    assert not [
        name for name in names if name.startswith(("assets/javascripts/lunr", "assets/stylesheets", "assets/images"))
    ]
    assert not [name for name in names if "arabic" in name]


def test_titles_are_those_of_the_pages(plain: Path) -> None:
    assert {name: page.title for name, page in pages(plain).items()} == {p.uri: p.title for p in samples.site().pages}


def test_hostile_words_stay_words(tmp_path: Path, plain: Path) -> None:
    """With hostile words everywhere, the pages have the elements and attributes that they have with ordinary ones."""
    hostile = pages(built(hostile_site(), tmp_path))
    for name, page in pages(plain).items():
        assert hostile[name].title == HOSTILE
        assert [(tag, sorted(attrs)) for tag, attrs in hostile[name].tags] == [
            (tag, sorted(attrs)) for tag, attrs in page.tags
        ]


def test_hostile_titles_are_escaped_in_the_search_index(tmp_path: Path) -> None:
    """Material's script puts a title into its list as HTML."""
    index = json.loads((built(hostile_site(), tmp_path) / "search/search_index.json").read_text("utf-8"))
    titles = [entry["title"] for entry in index["docs"]]
    assert titles
    assert not [title for title in titles if "<" in title]


def test_search_lists_pages_in_the_order_of_the_site_and_leaves_out_those_without_words(plain: Path) -> None:
    index = json.loads((plain / "search/search_index.json").read_text("utf-8"))
    assert [entry["location"] for entry in index["docs"]] == [p.uri for p in samples.site().pages if p.search]


def test_search_works_from_a_folder_because_its_index_is_a_script_too(plain: Path) -> None:
    data = (plain / "search/search_index.json").read_text("utf-8")
    assert (plain / "search/search_index.js").read_text("utf-8") == f"var __index = {data}"


def test_no_page_and_no_style_asks_anything_of_another_host(plain: Path) -> None:
    addresses = [
        (name, key, value)
        for name, page in pages(plain).items()
        for _, attrs in page.tags
        for key, value in attrs.items()
        if key in ("src", "href", "srcset", "poster", "action", "data", "content") and value
    ]
    assert not [found for found in addresses if "//" in found[2]]
    styles = "".join(path.read_text("utf-8") for path in plain.rglob("*.css"))
    assert not [url for url in re.findall(r"url\(([^)]*)\)", styles) if "//" in url]
    assert "@import" not in styles


def test_every_address_in_a_page_or_style_leads_to_a_file_of_the_site(plain: Path) -> None:
    names = contents(plain).keys()
    asked = {
        value.partition("#")[0]
        for page in pages(plain).values()
        for _, attrs in page.tags
        for key, value in attrs.items()
        if key in ("src", "href", "poster") and value
    } - {"", "expedition.html"}
    assert asked <= names
    for style in plain.rglob("*.css"):
        for url in re.findall(r"url\(([^)]*)\)", style.read_text("utf-8")):
            assert (style.parent / url).resolve().is_file(), url


def test_what_search_loads_when_it_is_opened_is_there(plain: Path) -> None:
    names = contents(plain).keys()
    for page in pages(plain).values():
        wanted = next(attrs["data-slc-search"] for _, attrs in page.tags if "data-slc-search" in attrs)
        assert wanted
        assert set(wanted.split()) <= names
    text = (plain / "index.html").read_text("utf-8")
    settings = re.search(r'<script id="__config" type="application/json">(.*?)</script>', text, re.DOTALL)
    assert settings
    assert json.loads(settings[1])["search"] in names


def test_pages_hold_no_code_and_forbid_any_that_is_not_a_file_of_the_site(plain: Path) -> None:
    for name, page in pages(plain).items():
        scripts = [attrs for tag, attrs in page.tags if tag == "script"]
        assert all("src" in attrs or attrs.get("type") == "application/json" for attrs in scripts), name
        assert not [attrs for tag, attrs in page.tags if tag == "style" or "style" in attrs], name
        assert not [key for _, attrs in page.tags for key in attrs if key.startswith("on")], name
        policy = next(
            a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"
        )
        assert policy is not None
        assert policy.startswith("default-src 'none'; script-src 'self';")
        assert "unsafe" not in policy


def test_every_page_keeps_out_of_search_engines_and_names_nobody_to_other_sites(plain: Path) -> None:
    for page in pages(plain).values():
        metas = {attrs.get("name"): attrs.get("content") for tag, attrs in page.tags if tag == "meta"}
        assert "noindex" in str(metas["robots"])
        assert metas["referrer"] == "no-referrer"
        assert "generator" not in metas


def test_every_page_has_one_heading_of_the_first_level_and_a_way_past_the_menu(plain: Path) -> None:
    for name, page in pages(plain).items():
        assert [tag for tag, _ in page.tags].count("h1") == 1, name
        assert ("a", {"class": "slc-skip", "href": "#main"}) in page.tags, name


def test_no_identifier_is_used_twice_on_a_page(plain: Path) -> None:
    for name, page in pages(plain).items():
        found = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
        assert len(found) == len(set(found)), name


def test_arabic_runs_from_right_to_left_and_brings_its_fonts(tmp_path: Path) -> None:
    shared = samples.extra(lang="ar", dir="rtl", short="نور إ.")
    out = built(samples.site(language="ar", shared=shared), tmp_path)
    html = next(attrs for tag, attrs in pages(out)["index.html"].tags if tag == "html")
    assert (html["lang"], html["dir"]) == ("ar", "rtl")
    assert "assets/fonts/naskh-arabic.woff2" in contents(out)
    assert "naskh-arabic.woff2" in (out / "assets/css/site.css").read_text("utf-8")


def test_the_students_words_keep_their_language_on_a_page_in_another(tmp_path: Path) -> None:
    shared = samples.extra(lang="es", voice_lang="en")
    tags = pages(built(samples.site(language="es", shared=shared), tmp_path))["p-heron.html"].tags
    assert next(attrs for tag, attrs in tags if tag == "h1") == {"lang": "en", "dir": "ltr"}


def test_the_pages_speak_the_language_of_the_site(tmp_path: Path) -> None:
    out = built(samples.site(language="es", shared=samples.extra(lang="es")), tmp_path)
    assert "Todos mis trabajos" in (out / "index.html").read_text("utf-8")
    assert "assets/javascripts/lunr/min/lunr.es.min.js" in contents(out)


def test_a_word_of_the_page_is_never_shown_to_python_markdown(tmp_path: Path) -> None:
    page = samples.home(greeting="# *Hi* [x](y)")
    text = (built(samples.site([page]), tmp_path) / "index.html").read_text("utf-8")
    assert "# *Hi* [x](y)" in text


def test_a_finished_file_that_is_not_there_is_told_in_plain_words(tmp_path: Path) -> None:
    site = dataclasses.replace(samples.site(), media=("gone.jpg",))
    with pytest.raises(RenderError, match="could not be built"):
        built(site, tmp_path)
