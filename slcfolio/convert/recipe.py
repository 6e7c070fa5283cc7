"""A conversion as a value: everything that the bytes of its result depend on, and a name for all that.

This module reads and writes nothing.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from slcfolio.model.source import SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a kind of file is turned into an output.

    name, version: of our own code; the version goes up when its results change. options: settings, and the file's name
    where the result holds it. libraries: (name, version) of every library that touches the bytes.
    converter: `module:function`, imported by the worker. It is where the recipe is cooked, not a part of it.
    """

    name: str
    version: int
    converter: str
    options: tuple[tuple[str, str | int], ...] = ()
    libraries: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One source turned into one output."""

    source: SourceFile
    recipe: Recipe

    @property
    def key(self) -> str:
        """Same bytes and recipe, same key: 64 hex digits. A cache under this name cannot be stale."""
        recipe = self.recipe
        facts = [self.source.digest, recipe.name, recipe.version, sorted(recipe.options), sorted(recipe.libraries)]
        return hashlib.sha256(json.dumps(facts, ensure_ascii=True).encode()).hexdigest()
