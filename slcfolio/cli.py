"""Arguments in, exit code out: 0 nothing wrong, 1 problems, 2 wrong usage.

The only module that prints, and the only one that catches `FolioError`. What a program reads goes to stdout, talk to stderr.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from slcfolio import __version__
from slcfolio.errors import FolioError

if TYPE_CHECKING:
    from slcfolio.model.problems import Problem
    from slcfolio.model.report import Report
    from slcfolio.pipeline import Order, Progress

_CLASS = click.argument("class_folder", metavar="[CLASS]", default=".", type=click.Path(path_type=Path))
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout, for programs.")
_STUDENT = click.option(
    "--student", "students", multiple=True, metavar="NAME", help="Only this student; may be given several times."
)
_JOBS = click.option(
    "--jobs",
    type=click.IntRange(0, 256),
    default=0,
    metavar="N",
    help="Processes at most; 0, the default, is one a core.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "color": False, "max_content_width": 100})
@click.version_option(__version__, prog_name="slcfolio")
def main() -> None:
    """A class folder becomes one portfolio site per student, for student-led conferences.

    \b
    Example:
      slcfolio check "Crew 6B"
      slcfolio build "Crew 6B"
    """
    if isinstance(sys.stdout, io.TextIOWrapper):  # a pipe on Windows knows few letters; a child's name must not stop us
        sys.stdout.reconfigure(errors="replace")


@main.command()
@_CLASS
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), help='Folder for the sites. Default: "CLASS-sites" beside CLASS.'
)
@click.option(
    "--student", "students", multiple=True, metavar="NAME", help="Only this student; may be given several times."
)
@_JOBS
@click.option("--strict", is_flag=True, help="Exit with 1 when anything is wrong, even though the sites were built.")
@_JSON
def build(
    class_folder: Path, out: Path | None, students: tuple[str, ...], jobs: int, strict: bool, as_json: bool
) -> None:
    """Build one portfolio site per student from the folder CLASS.

    The class folder is only read. Each site is a folder of files that opens in any browser, from a disk or a server.

    \b
    Example:
      slcfolio build "Crew 6B" -o "Crew 6B sites"
      slcfolio build "Crew 6B" --student "Zuri Delgado"
    """
    from slcfolio import pipeline

    order = pipeline.Order(root=class_folder, out=out, students=students, jobs=jobs)
    report = _run(pipeline.build, order, as_json)
    if not as_json:
        _tell_built(report, order)
    failed = any(p.kind == "site-failed" for p in report.problems)
    wrong = any(p.severity != "missing" for p in report.problems)
    sys.exit(1 if failed or (strict and wrong) else 0)


@main.command()
@_CLASS
@_STUDENT
@_JOBS
@_JSON
def check(class_folder: Path, students: tuple[str, ...], jobs: int, as_json: bool) -> None:
    """Say everything that is wrong or missing in the folder CLASS, and how to mend it.

    \b
    Example:
      slcfolio check "Crew 6B"
      slcfolio check "Crew 6B" --student "Zuri Delgado"
    """
    from slcfolio import pipeline

    report = _run(pipeline.check, pipeline.Order(root=class_folder, students=students, jobs=jobs), as_json)
    if not as_json:
        _tell_problems(report)
        _tell_skipped(report)
        _say(_counted(report))
        _say(_summary(report) if report.problems else "Nothing is wrong and nothing is missing.")
    sys.exit(1 if report.problems else 0)


def _run(command: Callable[[Order, Progress], Report], order: Order, as_json: bool) -> Report:
    """Run a command with progress on stderr; a FolioError becomes its message and an exit code."""
    from slcfolio.pipeline import UnknownStudentError

    progress = _progress()
    try:
        report = command(order, progress)
    except FolioError as error:
        progress.close()
        _say(f"Error: {error}")
        if as_json:
            click.echo(json.dumps(_stopped(error)))
        sys.exit(2 if isinstance(error, UnknownStudentError) or not order.root.is_dir() else 1)
    progress.close()
    if as_json:
        click.echo(json.dumps(report.as_json()))
    return report


def _stopped(error: FolioError) -> dict[str, Any]:
    """The JSON object of a command that could not go on: its reason is the one problem."""
    from slcfolio.model.report import Report

    where = error.where
    problem = {
        "file": str(where.path) if where else "",
        "line": where.line if where else None,
        "severity": "error",
        "kind": "stopped",
        "student": None,
        "what": error.what,
        "fix": error.fix,
    }
    return Report().as_json() | {"problems": [problem]}


def _tell_built(report: Report, order: Order) -> None:
    from slcfolio.render.sites import CLASS_INDEX

    worth = [p for p in report.problems if p.severity == "error"]
    if worth:
        _say("")
        for problem in worth:
            _say(str(problem))
    _say("")
    _say(_counted(report))
    if report.problems:
        _say(f'{_summary(report)} `{_program()} check "{order.root}"` tells each.')
    if report.removed:
        gone = report.removed
        who = "a student who is" if gone == 1 else f"{gone} students who are"
        _say(f"Removed the {_plural('site', gone)} of {who} no longer on the roster.")
    made = len(report.sites)
    _say(f"Built {made} portfolio {_plural('site', made)} in {report.seconds:.1f} seconds.")
    index = order.sites / CLASS_INDEX
    if index.is_file():
        _say(f"Open the list of the class: {index.resolve().as_uri()}")
    elif report.sites:
        _say(f"Open it: {Path(report.sites[0].path).resolve().as_uri()}")


def _tell_problems(report: Report) -> None:
    """The problems on stdout, by student, the class's own first."""
    by_student: dict[str, list[Problem]] = {}
    for problem in report.problems:
        by_student.setdefault(problem.student or "", []).append(problem)
    for student in sorted(by_student):
        click.echo(f"{student or 'The class'}")
        for problem in by_student[student]:
            click.echo(f"  {problem.severity.value}: {str(problem).replace(chr(10), chr(10) + '  ')}")
        click.echo("")


def _tell_skipped(report: Report) -> None:
    """What was left out, with the reason, so that no file is missing without a word."""
    if report.skipped:
        click.echo("Left out")
        for account in report.skipped:
            click.echo(f"  {account.path}: {account.reason}")
        click.echo("")


def _counted(report: Report) -> str:
    counts = report.counts
    junk = sum(account.junk for account in report.accounts)
    tail = f", {junk} of them made by the computer" if junk else ""
    return (
        f"{counts['found']} files found: {counts['published']} published, {counts['text']} used as text, "
        f"{counts['skipped']} skipped{tail}."
    )


def _summary(report: Report) -> str:
    kinds = [p.severity.value for p in report.problems]
    wrong, warned, missing = (kinds.count(name) for name in ("error", "warning", "missing"))
    return f"{wrong} {_plural('error', wrong)}, {warned} {_plural('warning', warned)}, {missing} missing."


def _program() -> str:
    """How this program was called, so that a command in a message can be typed as it stands."""
    return "slcfolio" if shutil.which("slcfolio") else sys.argv[0]


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"


def _say(text: str) -> None:
    click.echo(text, err=True)


class _Lines:
    """Progress as plain lines, for logs and pipes."""

    def stage(self, name: str, total: int) -> None:
        _say(f"{name} ({total}) …" if total else f"{name} …")

    def step(self) -> None: ...

    def close(self) -> None: ...


class _Bars:
    """Progress as moving bars, for a person at a terminal. rich keeps to NO_COLOR by itself."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
        from rich.progress import Progress as RichProgress

        self._bars = RichProgress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True)
        )
        self._bars.start()
        self._task = self._bars.add_task("", visible=False)

    def stage(self, name: str, total: int) -> None:
        self._task = self._bars.add_task(name, total=total or None, visible=total > 0)

    def step(self) -> None:
        self._bars.advance(self._task)

    def close(self) -> None:
        self._bars.stop()


def _progress() -> _Lines | _Bars:
    return _Bars() if sys.stderr.isatty() and os.environ.get("TERM") != "dumb" else _Lines()
