"""A student's color, as the parts that the pages need."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Shades:
    """The accent in light or in dark colors, as `#rrggbb`, in the words of the theme's roles.

    paper: behind work. link: of links. tint, tint_2: of quiet panels. wall: of the page.
    """

    paper: str
    link: str
    tint: str
    tint_2: str
    wall: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Accent:
    """A color of the palette, by its name alone, or a color of her own with its shades, by the name `own`."""

    name: str
    light: Shades | None = None
    dark: Shades | None = None


PALETTE = {
    "marigold": "#fdbc3b",
    "tangerine": "#ff9855",
    "coral": "#f78c8a",
    "orchid": "#e494cd",
    "iris": "#aea0e9",
    "sky": "#7cbeed",
    "lagoon": "#5ccac9",
    "fern": "#8fcd79",
}
"""The tested palette a student picks a color from, with its paper. Source: the palette table of the design; the other shades are
in the theme's tokens.
"""

OWN = "own"
"""The name of an accent that is not of the palette."""
