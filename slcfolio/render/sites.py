"""The folder of finished sites: each is built beside it and put in place when it is whole.

One student's failure leaves that student's last good site where it was, and touches nobody else's.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from filelock import FileLock, Timeout

from slcfolio.errors import FolioError, LockedError, OutputError, Where
from slcfolio.model.site import Site
from slcfolio.render.renderer import Renderer
from slcfolio.render.swap import swapped

CLASS_INDEX = "teacher-only.html"
"""The list of the class, for the teacher's own computer. It names children, so it is never published."""

_NEW, _OLD, _LOCK = ".slcfolio-new-", ".slcfolio-old-", ".slcfolio-lock"
_FEW = 16  # sites; for fewer, starting more processes takes longer than it saves (measured on two cores)


@dataclass(frozen=True, slots=True)
class Rendered:
    """How the rendering of one site ended: `error` is empty, or says why the last good site was kept."""

    id: str
    error: str = ""


Inspect = Callable[[Path, Site], str]
"""Looks at a finished site: the first fault in a sentence, or an empty string."""


class SitesFolder:
    """Where the sites of a class are put. Nothing is touched there but the sites of known ids, the class index, and names
    that begin with `.slcfolio-`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Make the folder if it is not there, keep other builds out of it, and clear up after one that was cut off.

        Raises OutputError, and LockedError when another build is putting sites there.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / _LOCK, timeout=0)
            lock.acquire()
        except Timeout as error:
            raise LockedError(
                "another slcfolio is putting sites into this folder",
                where=Where(self.path),
                fix="wait until it is done, or choose another folder with -o",
            ) from error
        except OSError as error:
            raise self._unusable(error) from error
        try:
            self._recover()
            yield
        finally:
            lock.release()

    def _recover(self) -> None:
        try:
            for left in sorted(self.path.iterdir()):
                self._clear_up(left)
        except OSError as error:
            raise self._unusable(error) from error

    def _unusable(self, error: OSError) -> OutputError:
        return OutputError(
            f"the folder for the sites cannot be used ({error.strerror})",
            where=Where(self.path),
            fix="choose another folder with -o",
        )

    def _clear_up(self, left: Path) -> None:
        """A site that was being replaced when the power went is put back; what was half built is deleted."""
        if left.name.startswith(_OLD):
            place = self.path / left.name.removeprefix(_OLD)
            if place.exists():
                shutil.rmtree(left)
            else:
                left.rename(place)
        elif left.name.startswith(_NEW):
            shutil.rmtree(left) if left.is_dir() else left.unlink()

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """A new folder beside the sites, on the same disk, that is gone afterwards."""
        folder = Path(tempfile.mkdtemp(prefix=_NEW, dir=self.path))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def put(self, id: str, built: Path) -> None:
        """Put a whole site in place of the one that is there; the old one is left where the new one was built."""
        place, old = self.path / id, self.path / f"{_OLD}{id}"
        if place.exists():
            if swapped(built, place):
                return
            place.rename(old)
        built.rename(place)
        shutil.rmtree(old, ignore_errors=True)

    def remove(self, ids: Iterable[str]) -> list[str]:
        """Delete the sites of these ids, of students who have left; the ids whose site was there."""
        there = [id for id in ids if (self.path / id).is_dir()]
        for id in there:
            gone = self.path / f"{_NEW}{id}"  # under this name it is cleared away even if this is cut off
            (self.path / id).rename(gone)
            shutil.rmtree(gone)
        return there

    def write_index(self, html: str) -> Path:
        """Write the class index and say where it is."""
        beside = self.path / f"{_NEW}index.html"
        beside.write_text(html, encoding="utf-8")
        beside.replace(self.path / CLASS_INDEX)
        return self.path / CLASS_INDEX


def render_sites(
    sites: Mapping[str, Site],
    media: Path,
    fresh: Path,
    jobs: int,
    renderer: Renderer,
    inspect: Inspect,
    on_done: Callable[[Rendered], None],
) -> None:
    """Build every site into `fresh/<id>` and inspect it; `on_done` hears of each as it ends.

    media: where the finished files lie. Sites are built one after another in each of at most `jobs` processes; the same bytes
    come out whatever `jobs` is.
    """
    if jobs < 2 or len(sites) < _FEW:
        for id, site in sites.items():
            on_done(_render(renderer, inspect, id, site, media, fresh))
        return
    lost = []
    with ProcessPoolExecutor(min(jobs, len(sites)), mp_context=get_context("spawn")) as pool:
        running = {id: pool.submit(_render, renderer, inspect, id, site, media, fresh) for id, site in sites.items()}
        for id, future in running.items():
            if future.exception() is None:
                on_done(future.result())
            else:
                lost.append(id)
    for id in lost:
        on_done(_alone(renderer, inspect, id, sites[id], media, fresh))


def _alone(renderer: Renderer, inspect: Inspect, id: str, site: Site, media: Path, fresh: Path) -> Rendered:
    """A site in a process of its own: when a process dies it takes the sites of the others in its pool with it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        future = pool.submit(_render, renderer, inspect, id, site, media, fresh)
        error = future.exception()
        return Rendered(id, f"its process ended early ({error})") if error else future.result()


def _render(renderer: Renderer, inspect: Inspect, id: str, site: Site, media: Path, fresh: Path) -> Rendered:
    out = fresh / id
    try:
        shutil.rmtree(out, ignore_errors=True)  # what a process that died left
        out.mkdir()
        renderer.render(site, media, out)
        return Rendered(id, inspect(out, site))
    except FolioError as error:
        return Rendered(id, error.what)
    except Exception as error:  # one student's site must not cost the others theirs
        return Rendered(id, f"{type(error).__name__}: {error}")
