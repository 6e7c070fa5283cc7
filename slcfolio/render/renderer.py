"""What it takes to turn a site's values into files: the one thing that the pipeline knows about an engine."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from slcfolio.errors import FolioError
from slcfolio.model.site import Site


class RenderError(FolioError):
    """The engine could not build a site."""


class Renderer(Protocol):
    """Builds sites."""

    def render(self, site: Site, media: Path, out: Path) -> None:
        """Build `site` into the empty folder `out`; its finished files lie in the folder `media`, named as `site.media` says.

        The same site gives the same bytes, wherever and whenever it is built. Raises RenderError.
        """
        ...
