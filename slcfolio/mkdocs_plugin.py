"""The MkDocs plugin `slcfolio`: one student's portfolio as an ordinary MkDocs project, for work on the theme.

plugins:
  - slcfolio:
      class: sample_class
      student: Zuri Delgado
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from slcfolio import pipeline
from slcfolio.errors import FolioError
from slcfolio.model.site import Site
from slcfolio.render.mkdocs_site import PortfolioPlugin


class SlcfolioPlugin(PortfolioPlugin):  # type: ignore[no-untyped-call] # MkDocs has no types here
    """Feeds the portfolio of one student of a class folder to MkDocs."""

    config_scheme = (("class", config_options.Type(str)), ("student", config_options.Type(str)))

    def site(self, config: MkDocsConfig) -> tuple[Site, Path]:
        """The student's site, made anew from the class folder at each build."""
        base = Path(config.config_file_path).parent if config.config_file_path else Path()
        try:
            return pipeline.one_site(base / self.config["class"], self.config["student"])
        except FolioError as error:
            raise PluginError(str(error)) from error
