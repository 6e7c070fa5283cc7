"""A color that a student asks for: one of the palette, or one of her own where everything on it can be read."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from slcfolio.model.accent import OWN, PALETTE, Accent, Shades
from slcfolio.model.names import did_you_mean

if TYPE_CHECKING:
    from coloraide import Color

LEAST = 4.5
"""The contrast of text with what is behind it, to one. Source: WCAG 2.2, 1.4.3 (AA)."""

_TEXT, _MUTED = "#1d1c1a", "#54514b"
_DARK_TEXT, _DARK_MUTED = "#efece6", "#bab5ab"
"""The theme's text, which stands in its tokens; a test holds the two together."""


class UnfitColorError(ValueError):
    """A color that cannot be used. `what` says why, `fix` what to write instead, `nearest` is the palette's most like it."""

    def __init__(self, what: str, fix: str, nearest: str = "") -> None:
        super().__init__(what)
        self.what, self.fix, self.nearest = what, fix, nearest


def accent(said: str) -> Accent:
    """The accent in a student's words: `lagoon`, `#7755cc`, `hotpink`. Raises UnfitColorError."""
    name = said.strip(" .!").lower()
    if name in PALETTE:
        return Accent(name=name)
    color = _color(name)
    names = ", ".join(PALETTE)
    if color is None:
        hint = did_you_mean(name, PALETTE)
        raise UnfitColorError(f'there is no color "{said}"', f"{hint} The colors are: {names}".strip())
    own = Accent(name=OWN, light=_light(color), dark=_dark(color))
    for pair, contrast in _pairs(own):
        if contrast < LEAST:
            nearest = _nearest(color)
            raise UnfitColorError(
                f'"{said}" cannot be read well: {pair} has a contrast of {math.floor(contrast * 10) / 10} to 1, '
                f"and {LEAST} is needed; {nearest} is shown instead",
                f"choose a lighter color, or one of: {names}",
                nearest,
            )
    return own


def _color(name: str) -> Color | None:
    """The color of that code or of that name in CSS. The library is only loaded for a class that has such a color."""
    from coloraide import Color

    code = f"#{name}" if len(name) in (3, 6) and set(name) <= set("0123456789abcdef") else name
    if not (code.startswith("#") or code.isalpha()):
        return None
    try:
        color = Color(code)
    except ValueError:
        return None
    return color.convert("oklch") if color.alpha() == 1 else None


def _light(color: Color) -> Shades:
    """Lightness and chroma of the shades are those of the palette, which were tuned by eye; the hue is hers."""
    chroma = _chroma(color)
    return Shades(
        paper=_hex(color["lightness"], chroma, color),
        link=_hex(0.45, min(chroma, 0.13), color),
        tint=_hex(0.972, min(chroma, 0.016), color),
        tint_2=_hex(0.935, min(chroma, 0.036), color),
        wall="#ffffff",
    )


def _dark(color: Color) -> Shades:
    chroma = _chroma(color)
    return Shades(
        paper=_hex(min(max(color["lightness"] - 0.1, 0.65), 0.8), chroma * 0.82, color),
        link=_hex(0.85, min(chroma * 0.8, 0.105), color),
        tint=_hex(0.245, min(chroma, 0.016), color),
        tint_2=_hex(0.295, min(chroma, 0.028), color),
        wall=_hex(0.205, min(chroma, 0.010), color),
    )


def _chroma(color: Color) -> float:
    return float(color["chroma"])


def _hex(lightness: float, chroma: float, of: Color) -> str:
    shade = of.new("oklch", [lightness, chroma, of["hue"]])
    return shade.fit("srgb", method="oklch-chroma").convert("srgb").to_string(hex=True)


def _pairs(own: Accent) -> Iterator[tuple[str, float]]:
    """Every pair of text and ground that a page of this accent has, in words, with its contrast to one."""
    for mode, shades, text, muted in (
        ("", own.light, _TEXT, _MUTED),
        (" in dark mode", own.dark, _DARK_TEXT, _DARK_MUTED),
    ):
        if shades is None:
            continue
        yield f"dark text on the color{mode}", _contrast(_TEXT, shades.paper)
        grounds = {"the page": shades.wall, "a pale panel": shades.tint, "a panel": shades.tint_2}
        for name, ground in grounds.items():
            yield f"a link on {name}{mode}", _contrast(shades.link, ground)
            yield f"text on {name}{mode}", _contrast(text, ground)
            yield f"small text on {name}{mode}", _contrast(muted, ground)


def _contrast(one: str, other: str) -> float:
    from coloraide import Color

    return float(Color(one).contrast(other, method="wcag21"))


def _nearest(color: Color) -> str:
    """The palette's color that looks most like it."""
    return min(PALETTE, key=lambda name: color.delta_e(PALETTE[name], method="ok"))
