"""A skip cannot hide where everything has to be there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEFT_OUT = {
    "a test skips itself": "import pytest\ndef test_it():\n    pytest.skip('no Chromium')\n",
    "a test is marked": "import pytest\n@pytest.mark.skipif(True, reason='no ffmpeg')\ndef test_it(): ...\n",
    "a test is expected to fail": "import pytest\n@pytest.mark.xfail(reason='later')\ndef test_it():\n    assert False\n",
    "a whole file is left out": "import pytest\npytest.importorskip('no_such_module')\ndef test_it(): ...\n",
}


def run(folder: Path, code: str, **environment: str) -> int:
    """How pytest ends on a file of this code, with what holds for every test here."""
    shutil.copy(ROOT / "tests/nothing_skipped.py", folder / "conftest.py")
    test = folder / "test_it.py"
    test.write_text(code, "utf-8")
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "SLCFOLIO"))}
    return subprocess.run(
        [*asked, f"--rootdir={folder}", str(test)], cwd=ROOT, env=plain | environment, capture_output=True, check=False
    ).returncode


@pytest.mark.parametrize("how", LEFT_OUT)
def test_what_is_skipped_has_failed_where_everything_has_to_be_there(how: str, tmp_path: Path) -> None:
    assert run(tmp_path, LEFT_OUT[how], SLCFOLIO_REQUIRE_ALL="1") in (1, 2)


def test_what_is_skipped_does_no_harm_elsewhere(tmp_path: Path) -> None:
    assert run(tmp_path, LEFT_OUT["a test skips itself"]) == 0


def test_what_passes_passes_where_everything_has_to_be_there(tmp_path: Path) -> None:
    assert run(tmp_path, "def test_it(): ...\n", SLCFOLIO_REQUIRE_ALL="1") == 0
