"""From portfolios to sites: pages as values, then an engine that lays them into a folder."""

from slcfolio.render.class_index import IndexRow, class_index
from slcfolio.render.pages import site_of
from slcfolio.render.sites import Rendered, SitesFolder, render_sites

__all__ = ["IndexRow", "Rendered", "SitesFolder", "class_index", "render_sites", "site_of"]
