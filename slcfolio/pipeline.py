"""The stages in order, and the one place that knows them all."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from filelock import FileLock, Timeout

from slcfolio import convert, scan, understand
from slcfolio.errors import ClassFolderError, FolioError, LockedError, OutputError, SettingsError, Where
from slcfolio.model.names import did_you_mean
from slcfolio.model.output import Converted, Failure, Output
from slcfolio.model.portfolio import ClassBook, Portfolio
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.report import BuiltSite, Report
from slcfolio.model.site import Site
from slcfolio.model.source import SourceFile, SourceTree
from slcfolio.settings import Settings, load_settings, load_styles
from slcfolio.settings.yaml_file import MAX_BYTES

if TYPE_CHECKING:  # the engine is imported when a site is built: `check` must start at once
    from slcfolio.render import SitesFolder


class Progress(Protocol):
    """Hears how far the work is."""

    def stage(self, name: str, total: int) -> None:
        """A stage of `total` steps begins."""

    def step(self) -> None:
        """One step of the stage is done."""


class Silence:
    """A progress that nobody hears."""

    def stage(self, name: str, total: int) -> None: ...

    def step(self) -> None: ...


class UnknownStudentError(FolioError):
    """A student was asked for who is not in the class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a command was asked to do.

    root: the class folder. out: the folder for the sites. students: names; none means all. jobs: processes at most, 0 for one
    a core.
    """

    root: Path
    out: Path | None = None
    students: tuple[str, ...] = ()
    jobs: int = 0

    @property
    def workers(self) -> int:
        return self.jobs or os.cpu_count() or 1

    @property
    def sites(self) -> Path:
        """The folder for the sites: beside the class folder unless another was asked for."""
        root = self.root.resolve()
        return self.out or root.parent / f"{root.name}-sites"


@dataclass(frozen=True, slots=True)
class Understood:
    """A class up to the point where pages can be made."""

    settings: Settings
    book: ClassBook
    results: Mapping[PurePosixPath, Converted]
    store: convert.Store

    @property
    def outcomes(self) -> dict[PurePosixPath, Output | Failure]:
        """What became of each file."""
        return {path: converted.result for path, converted in self.results.items()}


def check(order: Order, progress: Progress | None = None) -> Report:
    """Everything wrong or missing in the class folder. Raises FolioError when the folder cannot be used at all."""
    started = time.monotonic()
    with _locked(order.root):
        book = _understand(order, progress or Silence()).book
    return Report(problems=_trusted(book.problems), accounts=book.accounts, seconds=time.monotonic() - started)


def build(order: Order, progress: Progress | None = None) -> Report:
    """One site a student in the folder for the sites. Raises FolioError when nothing can be built."""
    from slcfolio.render import SitesFolder

    started = time.monotonic()
    _refuse_inside(order)
    with _locked(order.root):
        done = _understand(order, progress or Silence())
        _refuse_wrong_settings(done.book.problems)
        folder = SitesFolder(order.sites)
        with folder.opened():
            report = _render(done, order, folder, progress or Silence())
    return replace(report, seconds=time.monotonic() - started)


def one_site(root: Path, student: str) -> tuple[Site, Path]:
    """The site of one student as a value, and the folder of its finished files. Raises FolioError."""
    from slcfolio.render import site_of

    with _locked(root):
        done = _understand(Order(root=root, students=(student,)), Silence())
    return site_of(done.book.portfolios[0], done.outcomes, done.settings), done.store.blobs


# From the class folder to portfolios


def _understand(order: Order, progress: Progress) -> Understood:
    progress.stage("Looking through the class folder", 0)
    tree = scan.scan(order.root, convert.recognise)
    settings, problems = _settings(order.root, tree)
    store = convert.Store.of_class(order.root)
    read = _convert(order, store, understand.to_read(tree), progress, "Reading what was written")
    ids = scan.student_ids(order.root, understand.folders_of_students(tree, read))
    book = understand.understand(tree, read, settings, ids, order.students)
    _refuse_unknown(book, order.students, tree)
    shown = [file for portfolio in book.portfolios for file in portfolio.shown if file.path not in read]
    results = {**read, **_convert(order, store, shown, progress, "Preparing pictures and recordings")}
    concerned = {account.path for account in book.accounts}
    found = convert.problems(results[path] for path in sorted(concerned & results.keys()))
    return Understood(settings, book.settled(results.values(), [*problems, *found]), results, store)


def _settings(root: Path, tree: SourceTree) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings with the class's own styles, or those of an empty class.yml when it cannot be read as settings."""
    files = understand.ClassFiles.of(tree)
    settings, problems = _class_yml(root, files.settings) if files.settings else (Settings(), ())
    if files.styles:
        styles, told = load_styles(_beginning(root, files.styles), files.styles.path)
        settings, problems = replace(settings, styles=styles), (*problems, *told)
    return settings, problems


def _class_yml(root: Path, file: SourceFile) -> tuple[Settings, tuple[Problem, ...]]:
    try:
        return load_settings(_beginning(root, file), file.path)
    except SettingsError as error:
        where = error.where or Where(file.path)
        unread = Problem(kind=Kind.SETTING_SYNTAX, severity=Severity.ERROR, where=where, what=error.what, fix=error.fix)
        return Settings(), (unread,)


def _beginning(root: Path, file: SourceFile) -> bytes:
    """As much of a file as settings may have, and a little more, so that one that is too large is seen to be."""
    with (root / file.path).open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _convert(
    order: Order, store: convert.Store, files: Sequence[SourceFile], progress: Progress, stage: str
) -> dict[PurePosixPath, Converted]:
    plan = convert.plan(files, store, convert.version_of)
    progress.stage(stage, len(plan.due))
    results = convert.run(plan, order.root, store, order.workers, lambda _: progress.step())
    return {result.source.path: result for result in results}


# From portfolios to sites


def _sites(done: Understood, failed: dict[str, str]) -> dict[str, Site]:
    """The sites as values; `failed` is told of a student whose pages could not be made, which costs nobody else theirs."""
    from slcfolio.render import site_of

    sites = {}
    outcomes = done.outcomes
    for portfolio in done.book.portfolios:
        try:
            sites[portfolio.student.id] = site_of(portfolio, outcomes, done.settings)
        except Exception as error:
            failed[portfolio.student.id] = f"{type(error).__name__}: {error}"
    return sites


def _render(done: Understood, order: Order, folder: SitesFolder, progress: Progress) -> Report:
    from slcfolio.render import Rendered, render_sites
    from slcfolio.render.mkdocs_site import MkDocsRenderer

    failed: dict[str, str] = {}
    sites = _sites(done, failed)
    progress.stage("Building the sites", len(sites))
    with folder.fresh() as fresh:

        def ended(rendered: Rendered) -> None:
            error = rendered.error or _put(folder, rendered.id, fresh)
            if error:
                failed[rendered.id] = error
            progress.step()

        render_sites(sites, done.store.blobs, fresh, order.workers, MkDocsRenderer(), _inspect, ended)
    by_id = {p.student.id: p for p in done.book.portfolios}
    book = done.book.settled((), [_site_failed(by_id[id], error) for id, error in failed.items()])
    removed: list[str] = []
    if not order.students:
        done.store.sweep(
            [job.key for job in convert.jobs_for((c.source for c in done.results.values()), convert.version_of)]
        )
        removed = folder.remove(_left(order, book))
        folder.write_index(_index(done.settings, order, book, folder))
    built = [_built(p, sites[id], folder) for id, p in by_id.items() if id not in failed]
    return Report(sites=tuple(built), problems=book.problems, accounts=book.accounts, removed=len(removed))


def _inspect(built: Path, site: Site) -> str:
    """The first fault of a finished site, in a sentence; empty when it may be shown."""
    from slcfolio.check import faults

    return next(faults(built, site), "")


def _put(folder: SitesFolder, id: str, fresh: Path) -> str:
    """Put a finished site in its place. Why it could not be, in a sentence, or empty."""
    try:
        folder.put(id, fresh / id)
    except OSError as error:
        return f"another program may be using its files ({error.strerror})"
    return ""


def _site_failed(portfolio: Portfolio, error: str) -> Problem:
    return Problem(
        kind=Kind.SITE_FAILED,
        severity=Severity.ERROR,
        where=Where(PurePosixPath(portfolio.student.folder)),
        what=f"the site could not be built, so the last good one was kept: {error}",
        fix="run the command again; if it says the same, please report it with this message",
        student=portfolio.student.folder,
    )


def _built(portfolio: Portfolio, site: Site, folder: SitesFolder) -> BuiltSite:
    return BuiltSite(
        student=portfolio.student.name,
        path=str(folder.path / portfolio.student.id / "index.html"),
        pages=len(site.pages),
        artifacts=len(portfolio.artifacts),
    )


def _index(settings: Settings, order: Order, book: ClassBook, folder: SitesFolder) -> str:
    from slcfolio.render import IndexRow, class_index

    rows = []
    for portfolio in book.portfolios:
        student = portfolio.student
        mine = [p for p in book.problems if p.student == student.folder]
        there = (folder.path / student.id / "index.html").is_file()
        rows.append(
            IndexRow(
                name=student.name,
                href=f"{student.id}/index.html" if there else "",
                pieces=len(portfolio.artifacts),
                to_mend=len(mine),
                publish=student.publish,
                note=next((p.what for p in mine if p.kind is Kind.SITE_FAILED), ""),
            )
        )
    return class_index(settings.class_name or order.root.resolve().name, rows)


def _left(order: Order, book: ClassBook) -> list[str]:
    """The ids of students who are on the roster no more.

    Without a roster nobody is known to have left; and a roster with a fault in it must not cost a family its site.
    """
    kinds = (Kind.ROSTER_ROW, Kind.ROSTER_FOLDER_MISSING)
    doubtful = any(p.kind in kinds and p.severity is Severity.ERROR for p in book.problems)
    if book.listed is None or doubtful or not book.portfolios:
        return []
    return scan.other_ids(order.root, book.listed)


# What is refused before anything is written


def _trusted(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Only what is wrong with class.yml when it could not be read: the rest would be judged by other subjects and terms."""
    unread = tuple(p for p in problems if p.kind is Kind.SETTING_SYNTAX)
    return unread or problems


def _refuse_inside(order: Order) -> None:
    root, out = order.root.resolve(), order.sites.resolve()
    if out == root or root in out.parents:
        raise OutputError(
            "the sites cannot be put inside the class folder",
            where=Where(out),
            fix=f'choose a folder beside it, for example -o "{root.parent / (root.name + "-sites")}"',
        )


def _refuse_wrong_settings(problems: Sequence[Problem]) -> None:
    kinds = (Kind.SETTING_SYNTAX, Kind.SETTING_INVALID, Kind.SETTING_UNKNOWN, Kind.ROSTER_UNREAD)
    wrong = [p for p in problems if p.kind in kinds]
    if wrong:
        first = wrong[0]
        others = f" ({len(wrong) - 1} more: see `slcfolio check`)" if len(wrong) > 1 else ""
        raise SettingsError(f"{first.what}{others}; nothing was built", where=first.where, fix=first.fix)


def _refuse_unknown(book: ClassBook, students: Sequence[str], tree: SourceTree) -> None:
    for name in understand.unknown_names(book, students):
        hint = did_you_mean(name, tree.folders)
        raise UnknownStudentError(
            f'there is no student "{name}" in this class', fix=hint or "give a name as it is in the roster"
        )


@contextmanager
def _locked(root: Path) -> Iterator[None]:
    """Only one slcfolio at a time works in a class folder. Raises LockedError at once when another does."""
    own = root / scan.OWN_FOLDER
    if not root.is_dir():
        raise ClassFolderError(
            f'there is no such folder in "{Path.cwd()}"',
            where=Where(root),
            fix='give the whole path of your class folder in "quotes"; most terminals write it when you drag the folder in',
        )
    try:
        own.mkdir(exist_ok=True)
        lock = FileLock(own / "lock", timeout=0)
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            "slcfolio is already at work in this class folder",
            where=Where(root),
            fix="wait until it is done, or close the other window it runs in",
        ) from error
    except OSError as error:
        raise ClassFolderError(
            f"the class folder cannot be used ({error.strerror})",
            where=Where(root),
            fix="give the path of a class folder that you may write to; slcfolio keeps the students' addresses in it",
        ) from error
    try:
        with _workers_find_us():
            yield
    finally:
        lock.release()


@contextmanager
def _workers_find_us() -> Iterator[None]:
    """Worker processes must not take a folder called "slcfolio" that lies where the teacher stands for the program."""
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before
