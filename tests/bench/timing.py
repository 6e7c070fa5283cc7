"""One build in a process of its own, and what it cost."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from resource import struct_rusage
from typing import Any

_SET_CHILD_SUBREAPER = 36  # of Linux's prctl


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command cost: seconds by the clock, seconds of all its processes, and the largest of them in MB."""

    wall: float
    cpu: float
    memory: float


def build(class_folder: Path, sites: Path, jobs: int) -> tuple[Cost, dict[str, Any]]:
    """Build the sites of a class; what it cost and what it reported. Raises RuntimeError when it failed."""
    words = ["build", str(class_folder), "-o", str(sites), "--jobs", str(jobs), "--json"]
    command = [sys.executable, "-m", "slcfolio", *words]
    _adopt()
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        printed = process.stdout.read() if process.stdout else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode:
        raise RuntimeError(f"the build ended with {process.returncode}: {printed.decode()[:1000]}")
    return _cost(wall, [used, *_left_over()]), json.loads(printed)


def _adopt() -> None:
    """Become the parent of what a build's processes leave behind, so that their seconds are counted. Only Linux can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _left_over() -> Iterator[struct_rusage]:
    """What the processes used that outlived the command, when they have ended."""
    while True:
        try:
            _, _, used = os.wait4(-1, 0)
        except ChildProcessError:
            return
        yield used


def _cost(wall: float, used: list[struct_rusage]) -> Cost:
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(
        wall=wall,
        cpu=sum(one.ru_utime + one.ru_stime for one in used),
        memory=max(one.ru_maxrss for one in used) / unit,
    )
