"""The tools that come from npm and what they run on; `make test` puts them into .tools/."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

_MODULES = Path(__file__).parents[2] / ".tools" / "node_modules"


def axe() -> str:
    """The code of axe-core, the checks of accessibility."""
    return _there("axe-core/axe.min.js").read_text("utf-8")


def html_checker() -> list[str]:
    """The command of the Nu HTML checker, without its arguments."""
    return [_program("java"), "-jar", str(_there("vnu-jar/build/dist/vnu.jar"))]


def lighthouse() -> list[str]:
    """The command of Lighthouse, without its arguments."""
    return [_program("node"), str(_there("lighthouse/cli/index.js"))]


def _there(name: str) -> Path:
    path = _MODULES / name
    if not path.is_file():
        pytest.skip(f"{name.split('/')[0]} is not there: `make test` installs it where there is npm")
    return path


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"there is no {name} on this computer")
    return path
