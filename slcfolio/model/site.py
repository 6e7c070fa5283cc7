"""A site as values: pages that know everything their template will say, before any engine is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    uri: its file in the site, e.g. `index.html`. template: one of the theme's page templates, e.g. `home.html`.
    title: as in the browser's tab. meta: what the template shows: only str, int, bool, None, lists and dicts; strings that are
    safe HTML are `markupsafe.Markup`, every other string is escaped by the template. search: the page's words for the search
    index, as safe HTML; empty keeps the page out of it.
    """

    uri: str
    template: str
    title: str
    meta: Mapping[str, Any] = field(default_factory=dict)
    search: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One student's site: its pages, what every page shares (`extra`), its language, and the finished files it needs.

    `extra` is read by the templates as `config.extra.slc`. `media` are names of renditions, laid into `media/`. `styles` are style
    sheets by file name that come after the theme's own, in their order.
    """

    name: str
    language: str
    pages: tuple[Page, ...]
    extra: Mapping[str, Any]
    media: tuple[str, ...]
    styles: tuple[tuple[str, str], ...] = ()
