"""The MkDocs plugin `slcfolio`: one student's portfolio as an ordinary MkDocs project, for work on the theme.

plugins:
  - slcfolio:
      class: sample_class
      student: Zuri Delgado
"""

# ruff: noqa: ARG002 - MkDocs calls an event with all of its arguments, by name

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer

from slcfolio import pipeline, scan
from slcfolio.errors import FolioError
from slcfolio.model.site import Site
from slcfolio.render.mkdocs_site import PortfolioPlugin


class SlcfolioPlugin(PortfolioPlugin):  # type: ignore[no-untyped-call] # MkDocs has no types here
    """Feeds the portfolio of one student of a class folder to MkDocs."""

    config_scheme = (("class", config_options.Type(str)), ("student", config_options.Type(str)))

    def site(self, config: MkDocsConfig) -> tuple[Site, Path]:
        """The student's site, made anew from the class folder at each build."""
        try:
            return pipeline.one_site(self._class_folder(config), self.config["student"])
        except FolioError as error:
            raise PluginError(str(error)) from error

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Refuse the one command of MkDocs that would show a child's work to everybody."""
        if command == "gh-deploy":
            raise PluginError("a student's portfolio is not put on a public server; `mkdocs build` makes it here")
        super().on_startup(command=command, dirty=dirty)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Show the site anew when the class or the theme changes, but not when a build writes into the class's own folder."""
        for path in self._class_folder(config).iterdir():
            if path.name != scan.OWN_FOLDER:
                server.watch(str(path))
        server.watch(config.theme.dirs[0])
        return server

    def _class_folder(self, config: MkDocsConfig) -> Path:
        """The class folder, which mkdocs.yml names as seen from where it lies."""
        base = Path(config.config_file_path).parent if config.config_file_path else Path()
        return base / str(self.config["class"])
