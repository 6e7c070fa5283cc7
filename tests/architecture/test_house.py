"""The house keeps its shape: who may import whom, how large a module grows, and that each says what it is for."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "slcfolio").rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MOST_LINES = 500
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
LOCKS = ("run.txt", "test.txt")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def public(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """The functions and classes of a module that another module may use."""
    for node in module.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            yield node


def pins(lock: str) -> dict[str, str]:
    """The version of each package in a lock."""
    lines = (ROOT / "requirements" / lock).read_text("utf-8").splitlines()
    found = [re.match(r"([\w.-]+)==(\S+)", line) for line in lines]
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def test_modules_import_in_the_directions_that_the_house_allows() -> None:
    """The contracts are in pyproject.toml."""
    command = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_says_what_it_is_for_and_stays_small(path: Path) -> None:
    assert ast.get_docstring(tree(path)), "a module needs a docstring"
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES, "a module this long does more than one thing"
    assert not EMPTY_NAMES & {*path.relative_to(ROOT).parts[:-1], path.stem}, "a name says what is inside"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_what_other_modules_use_is_explained(path: Path) -> None:
    assert not [node.name for node in public(tree(path)) if not ast.get_docstring(node)]


def test_every_package_is_in_the_wheel_s_list() -> None:
    """setuptools leaves out, without a word, a package that pyproject.toml does not name."""
    folders = {path.parent.relative_to(ROOT) for path in MODULES if path.name == "__init__.py"}
    there = {".".join(folder.parts) for folder in folders} | {"slcfolio.theme"}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == there


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_address(lock: str) -> None:
    """Where packages come from is the affair of each machine."""
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    code = [line.split("#")[0] for line in text.splitlines()]
    assert "://" not in text
    assert not [line for line in code if line.startswith("-")], "an option such as --index-url"
    packages = [line for line in code if line and not line.startswith(" ")]
    assert packages
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+ *(;.*)?\\", line) for line in packages)
    assert text.count("--hash=sha256:") >= len(packages)


def test_tests_run_with_the_versions_that_slcfolio_runs_with() -> None:
    assert pins("run.txt").items() <= pins("test.txt").items()


def test_the_lock_has_what_the_project_asks_for() -> None:
    """When this fails, write the locks again: `make requirements`."""
    locked = pins("run.txt")
    for line in PROJECT["project"]["dependencies"]:
        asked = Requirement(line)
        assert locked.get(canonicalize_name(asked.name), "0") in asked.specifier, line
