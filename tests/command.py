"""The `slcfolio` command as a teacher runs it: in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind: its exit code, what it printed, and what it said on the side."""

    code: int
    printed: str
    said: str

    @property
    def report(self) -> dict[str, Any]:
        """The object that `--json` prints."""
        found: dict[str, Any] = json.loads(self.printed)
        return found


def slcfolio(*words: str | Path, around: Mapping[str, str] | None = None, umask: int = -1) -> Ran:
    """Run `slcfolio` with these words; `around` is added to the environment."""
    done = subprocess.run(
        [sys.executable, "-m", "slcfolio", *map(str, words)],
        env={**os.environ, **(around or {})},
        umask=umask,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    return Ran(done.returncode, done.stdout, done.stderr)
