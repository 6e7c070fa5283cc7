"""The theme keeps its shape: roles in one place, no class for nothing, and Material's search as we know it."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

import material  # type: ignore[import-untyped]
import pytest

THEME = Path(__file__).parents[2] / "theme"
CSS = sorted(THEME.glob("assets/css/*.css"))
MARKUP = [*sorted(THEME.rglob("*.html")), *sorted(THEME.glob("assets/js/*.js"))]
ROLES = {"tokens.css", "print.css"}
"""tokens.css names the roles; print.css gives them the values of paper."""

_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(|\b(?:white|black|red|gr[ae]y)\b", re.IGNORECASE)
_CLASS = re.compile(r"\bslc-[a-z0-9]+(?:(?:__|--|-)[a-z0-9]+)*")
_STEM = re.compile(r"\b(slc-[a-z0-9_-]*(?:--|__|-))(?=\{\{|\$\{|\" ?\+|')")

_SYSTEM_COLOURS = re.compile(r"@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*\s*\}")
"""Where a reader's own colours take the place of the theme's."""

HOOKS = {
    "slc-attached": "a file that came with a reflection, among its words",
    "slc-needs-script": "hidden without scripts, in base.css by :not(.js)",
    "slc-page": "the body: what restyles a page can begin with it",
}
"""Classes that may stand in a template without a rule of their own, and why."""

KNOWN_MATERIAL = {
    "9.8.1": "e6840fba31d0e099",
}
"""Fingerprints of what our partials/search.html, material.html and early.js lean on, by version of mkdocs-material."""


WORK = ".slc-compare"
"""Where two pictures lie upon each other: work is never mirrored."""


def stripped(css: str) -> str:
    """A style sheet without comments and without the words in quotes."""
    return re.sub(r'"[^"]*"', '""', re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))


def declarations(css: str) -> list[str]:
    """The right sides of a style sheet's rules."""
    return re.findall(r":\s*([^;{}]+)(?=[;}])", stripped(css))


def classes_of(css: str) -> set[str]:
    return set(re.findall(r"\.(slc-[a-z0-9_-]+)", stripped(css)))


@pytest.mark.parametrize("sheet", CSS, ids=lambda path: path.name)
def test_every_role_that_is_used_has_a_name_in_the_tokens(sheet: Path) -> None:
    named = set(re.findall(r"(--[a-z0-9-]+)\s*:", stripped((THEME / "assets/css/tokens.css").read_text("utf-8"))))
    css = stripped(sheet.read_text("utf-8"))
    own = set(re.findall(r"[{;]\s*(--[a-z0-9-]+)\s*:", _SYSTEM_COLOURS.sub("", css)))
    assert set(re.findall(r"var\((--[a-z0-9-]+)", css)) <= named | own
    if sheet.name not in ROLES:
        assert not own & named, "a role gets a value outside of tokens.css"


def test_every_role_is_used() -> None:
    """But for steps of a scale, which is whole."""
    named = set(re.findall(r"(--[a-z0-9-]+)\s*:", stripped((THEME / "assets/css/tokens.css").read_text("utf-8"))))
    used = set(re.findall(r"var\((--[a-z0-9-]+)", "".join(path.read_text("utf-8") for path in CSS)))
    assert not {name for name in named - used if not name.startswith(("--s", "--t-"))}


@pytest.mark.parametrize("sheet", [path for path in CSS if path.name not in ROLES], ids=lambda path: path.name)
def test_no_colour_is_named_but_in_the_tokens(sheet: Path) -> None:
    found = [value for value in declarations(sheet.read_text("utf-8")) if _COLOUR.search(value)]
    assert not found


@pytest.mark.parametrize("page", MARKUP, ids=lambda path: path.name)
def test_no_page_and_no_script_names_a_colour_or_a_style(page: Path) -> None:
    """A style attribute would be refused by the content security policy, too."""
    text = page.read_text("utf-8")
    assert not re.search(r"\sstyle=|<style", text)
    assert not re.search(r"""(?:fill|stroke|color)=["']#""", text)


def test_sizes_run_with_the_direction_of_the_words() -> None:
    """Left and right are start and end: in Arabic they change places."""
    physical = re.compile(
        r"[{;]\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\b"
    )
    rules = [
        (path.name, rule) for path in CSS for rule in re.findall(r"[^{}]+\{[^{}]*\}", stripped(path.read_text("utf-8")))
    ]
    assert not [rule for rule in rules if physical.search(rule[1]) and not rule[1].strip().startswith(WORK)]


def test_every_rule_is_for_something_that_is_there() -> None:
    markup = "".join(path.read_text("utf-8") for path in MARKUP)
    written = set(_CLASS.findall(markup))
    begun = tuple(set(_STEM.findall(markup)))  # the rest of the name comes from a value
    styled = set().union(*(classes_of(path.read_text("utf-8")) for path in CSS))
    assert not [name for name in sorted(styled - written) if not (begun and name.startswith(begun))]


def test_everything_that_is_there_has_a_rule() -> None:
    styled = set().union(*(classes_of(path.read_text("utf-8")) for path in CSS))
    inside = {name for path in MARKUP for name in classes_in(path.read_text("utf-8"))}
    scripts = "".join(path.read_text("utf-8") for path in THEME.glob("assets/js/*.js"))
    assert not [name for name in sorted(inside - styled) if name not in HOOKS and name not in scripts]


def classes_in(markup: str) -> set[str]:
    """The whole names in the class attributes of a template."""
    values = re.findall(r'class="((?:[^"{]|\{\{.*?\}\}|\{%.*?%\})*)"', markup)
    plain = " ".join(re.sub(r"\S*\{\{.*?\}\}|\{%.*?%\}", " ", value) for value in values)
    return set(_CLASS.findall(plain))


def fingerprint() -> str:
    """What of Material our own files repeat: the names in its search and its dialog, and what its script asks of a page."""
    templates = Path(material.__file__).parent / "templates"
    parts = [templates / "partials" / name for name in ("search.html", "javascripts/base.html")]
    bundle = next(templates.glob("assets/javascripts/bundle.*.min.js")).read_text("utf-8")
    asked = sorted(set(re.findall(r"__md_\w+|data-md-[\w-]+|#__\w+", bundle)))
    text = "".join(path.read_text("utf-8") for path in parts) + " ".join(asked)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_material_s_search_is_the_one_that_ours_was_written_for() -> None:
    """When this fails: compare upstream's partials/search.html and javascripts/base.html with our partials/search.html,
    partials/material.html and assets/js/early.js, run tests/browser, and write the new fingerprint down."""
    assert KNOWN_MATERIAL.get(version("mkdocs-material")) == fingerprint()
