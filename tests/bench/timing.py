"""One build in a process of its own, and what it cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command cost: seconds by the clock, seconds of all its processes, and the largest of them in MB."""

    wall: float
    cpu: float
    memory: float


def build(class_folder: Path, sites: Path, jobs: int) -> tuple[Cost, dict[str, Any]]:
    """Build the sites of a class; what it cost and what it reported. Raises RuntimeError when it failed."""
    words = ["build", str(class_folder), "-o", str(sites), "--jobs", str(jobs), "--json"]
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "slcfolio", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        printed = process.stdout.read() if process.stdout else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode:
        raise RuntimeError(f"the build ended with {process.returncode}: {printed.decode()[:1000]}")
    memory = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, memory=memory), json.loads(printed)
