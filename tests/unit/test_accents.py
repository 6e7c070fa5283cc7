"""A student's own color: what can be read on it is shown, and what cannot is refused with the pair that fails."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from slcfolio.model.accent import OWN, PALETTE, Accent, Shades
from slcfolio.pipeline import one_site
from slcfolio.understand import accents
from slcfolio.understand.accents import LEAST, UnfitColorError, accent
from tests.school import write

TOKENS = (Path(__file__).parents[2] / "theme/assets/css/tokens.css").read_text("utf-8")


def contrast(one: str, other: str) -> float:
    return float(Color(one).contrast(other, method="wcag21"))


def roles(selector: str) -> dict[str, str]:
    """The roles that the theme's tokens set under this selector."""
    rule = TOKENS.split(f"{selector} {{")[1].split("}")[0]
    return dict(re.findall(r"--([a-z-]+\d?): (#[0-9a-f]{3,6});", rule))


@pytest.mark.parametrize("name", PALETTE)
def test_a_color_of_the_palette_is_known_by_its_name(name: str) -> None:
    assert accent(f" {name.upper()}! ") == Accent(name=name)


@pytest.mark.parametrize("name", PALETTE)
def test_everything_on_a_color_of_the_palette_can_be_read(name: str) -> None:
    """The pairs of the design, computed from what the theme ships."""
    light = roles(":root") | roles(f"[data-accent={name}]")
    dark = light | roles(":root[data-mode=dark]") | roles(f"[data-accent={name}][data-mode=dark]")
    assert light["paper"] == PALETTE[name]
    for found in (light, dark):
        assert contrast(found["on-paper"], found["paper"]) >= LEAST
        for ground in ("wall", "tint", "tint-2"):
            for text in ("ink", "soft", "link"):
                assert contrast(found[text], found[ground]) >= LEAST, (text, ground)


def test_the_text_that_own_colors_are_tested_with_is_the_theme_s() -> None:
    assert (roles(":root")["on-paper"], roles(":root")["ink"]) == (accents._TEXT, accents._TEXT)
    assert roles(":root")["soft"] == accents._MUTED
    dark = roles(":root[data-mode=dark]")
    assert (dark["ink"], dark["soft"]) == (accents._DARK_TEXT, accents._DARK_MUTED)


@pytest.mark.parametrize("said", ["#ff8800", "ff8800", "#F80", "lightgreen", "Light Green".replace(" ", ""), "pink"])
def test_a_color_of_her_own_may_be_a_code_or_a_name(said: str) -> None:
    own = accent(said)
    assert own.name == OWN
    assert own.light
    assert own.dark


@pytest.mark.parametrize(
    ("said", "nearest"), [("#101080", "iris"), ("purple", "iris"), ("red", "coral"), ("#000", "iris")]
)
def test_a_color_that_is_too_dark_is_refused_with_the_pair_that_fails(said: str, nearest: str) -> None:
    with pytest.raises(UnfitColorError) as refused:
        accent(said)
    assert "dark text on the color has a contrast of" in refused.value.what
    assert f"{LEAST} is needed" in refused.value.what
    assert refused.value.nearest in PALETTE
    assert refused.value.nearest == nearest


@pytest.mark.parametrize(
    "said", ["lagooon", "#12345", "rgb(1,2,3)", "transparent", "#ffffff00", "", "url(x)", "} body {"]
)
def test_what_is_no_color_is_refused(said: str) -> None:
    with pytest.raises(UnfitColorError) as refused:
        accent(said)
    assert refused.value.nearest == ""
    assert "The colors are: marigold" in refused.value.fix


@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_whatever_color_is_taken_everything_on_it_can_be_read(code: str) -> None:
    try:
        own = accent(code)
    except UnfitColorError:
        return
    for shades, text, muted in ((own.light, "#1d1c1a", "#54514b"), (own.dark, "#efece6", "#bab5ab")):
        assert isinstance(shades, Shades)
        assert contrast("#1d1c1a", shades.paper) >= LEAST
        for ground in (shades.wall, shades.tint, shades.tint_2):
            assert min(contrast(color, ground) for color in (shades.link, text, muted)) >= LEAST


def test_her_own_color_is_in_her_site_and_a_refused_one_gives_way_to_the_nearest(tmp_path: Path) -> None:
    words = {"Zuri/Welcome.txt": "Hello.\n\nMy color: #ff8800", "Dev/Welcome.txt": "Hello.\n\nMy color: #101080"}
    write(tmp_path, words)
    zuri, dev = (one_site(tmp_path, name)[0] for name in ("Zuri", "Dev"))
    assert zuri.extra["accent"] == OWN
    assert "--paper: #ff8800" in dict(zuri.styles)["color.css"]
    assert (dev.extra["accent"], dev.styles) == ("iris", ())
    assert "101080" not in dev.pages[0].meta["welcome"]
