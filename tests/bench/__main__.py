"""Times cold, unchanged and one-photo-changed builds of a made class, prints their medians and writes them down."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.made_class import Plan, make_class, photo
from tests.bench.timing import Cost, build

HOME = Path(__file__).parents[2] / "bench"
PACKAGES = ("slcfolio", "pillow", "mkdocs", "mkdocs-material", "mammoth", "jinja2")
Costs = dict[str, list[Cost]]


def main() -> None:
    """Read what is asked, time it, tell it."""
    asked = arguments()
    plan = Plan(students=asked.students, photos=asked.photos, seed=asked.seed)
    say(f"Making a class of {plan.students} students with {plan.photos} photos each …")
    class_folder = make_class(plan, HOME, asked.jobs)
    costs: Costs = {"cold": [], "unchanged": [], "one photo changed": []}
    for run in range(asked.runs):
        say(f"Run {run + 1} of {asked.runs} …")
        for name, cost in once(class_folder, HOME / "sites", plan, asked.jobs, run).items():
            costs[name].append(cost)
    found = described(plan, asked.jobs, class_folder, costs)
    (HOME / "latest.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    print(table(found, costs))


def arguments() -> argparse.Namespace:
    """What is asked."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--students", type=int, default=28)
    parser.add_argument("--photos", type=int, default=25, help="photos of each student")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def once(class_folder: Path, sites: Path, plan: Plan, jobs: int, run: int) -> dict[str, Cost]:
    """One build of each kind, in turn, each in a fresh process."""
    for left in (class_folder / ".slcfolio", sites):
        shutil.rmtree(left, ignore_errors=True)
    cold = timed(class_folder, sites, plan, jobs)
    unchanged = timed(class_folder, sites, plan, jobs)
    changed_photo = min(class_folder.glob("[!.]*/*/*.jpg"))
    kept, before = changed_photo.read_bytes(), media(sites)
    try:
        changed_photo.write_bytes(apart(photo, f"changed {run}"))
        changed = timed(class_folder, sites, plan, jobs)
    finally:
        changed_photo.write_bytes(kept)
    expect(media(sites) != before, "the changed photo is not in any site")
    return {"cold": cold, "unchanged": unchanged, "one photo changed": changed}


def apart(make: Callable[[str], bytes], seed: str) -> bytes:
    """What `make` gives, made in another process: Linux counts the memory of this one as that of its children."""
    with ProcessPoolExecutor(1) as pool:
        return pool.submit(make, seed).result()


def timed(class_folder: Path, sites: Path, plan: Plan, jobs: int) -> Cost:
    """What one build cost, which has made every site whole."""
    cost, report = build(class_folder, sites, jobs)
    expect(len(report["sites"]) == plan.students, "not every student has a site")
    pieces = plan.students * (plan.photos + plan.documents)
    expect(sum(site["artifacts"] for site in report["sites"]) == pieces, "not every piece is in a site")
    return cost


def expect(holds: bool, otherwise: str) -> None:
    """A figure of a build that did not do its work is worth nothing."""
    if not holds:
        sys.exit(f"Not timed: {otherwise}.")


def media(sites: Path) -> set[str]:
    """The names of the finished files, which say what is in them."""
    return {path.name for path in sites.glob("*/media/*")}


def described(plan: Plan, jobs: int, class_folder: Path, costs: Costs) -> dict[str, Any]:
    """Everything worth writing down."""
    return {
        "when": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "class": asdict(plan) | {"documents": plan.documents, "mb": megabytes(class_folder)},
        "sites_mb": megabytes(HOME / "sites"),
        "jobs": jobs,
        "machine": {"cpu": cpu(), "cores": os.cpu_count(), "system": platform.platform(), "load": load()},
        "versions": {"python": platform.python_version()} | {name: version(name) for name in PACKAGES},
        "seconds": {name: [asdict(cost) for cost in runs] for name, runs in costs.items()},
    }


def megabytes(folder: Path) -> float:
    """What a folder holds, but for what slcfolio keeps in it."""
    files = (path for path in folder.rglob("*") if ".slcfolio" not in path.parts and path.is_file())
    return round(sum(path.stat().st_size for path in files) / 1e6, 1)


def cpu() -> str:
    """The name of the processor."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.processor())


def load() -> float:
    """How busy the machine was over the last minutes; figures of a busy machine say little."""
    return round(os.getloadavg()[1], 2) if hasattr(os, "getloadavg") else 0.0


def table(found: dict[str, Any], costs: Costs) -> str:
    """The medians, for people."""

    def middle(runs: list[Cost], of: Callable[[Cost], float]) -> float:
        return median(map(of, runs))

    size, machine, versions = found["class"], found["machine"], found["versions"]
    rows = [
        f"{name:<20}{middle(runs, lambda c: c.wall):>9.2f}{middle(runs, lambda c: c.cpu):>9.2f}"
        f"{middle(runs, lambda c: c.memory):>12.0f}"
        for name, runs in costs.items()
    ]
    runs = len(costs["cold"])
    return "\n".join(
        [
            "",
            f"{size['students']} students, {size['photos']} photos and {size['documents']} documents each, "
            f"{size['mb']} MB in, {found['sites_mb']} MB out; medians of {runs} {'run' if runs == 1 else 'runs'}",
            "",
            f"{'build':<20}{'wall s':>9}{'CPU s':>9}{'largest MB':>12}",
            *rows,
            "",
            f"{machine['cpu']}, {machine['cores']} cores, {found['jobs']} processes, load {machine['load']}",
            ", ".join(f"{name} {number}" for name, number in versions.items()),
            f"Written to {HOME / 'latest.json'}",
        ]
    )


def say(text: str) -> None:
    """Talk, which is not the result."""
    print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
