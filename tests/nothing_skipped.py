"""A skip is told in plain words, and where everything has to be there it is a failure.

`SLCFOLIO_REQUIRE_ALL=1` says that this machine has all that the tests drive; `.ci/run` sets it.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TypeVar

import pytest

Told = TypeVar("Told", pytest.TestReport, pytest.CollectReport)


def _failed_if_skipped(report: Told) -> Told:
    if report.skipped and os.environ.get("SLCFOLIO_REQUIRE_ALL") == "1":
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped here: {report.longrepr}"
        vars(report).pop("wasxfail", None)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that was skipped, or was expected to fail, has failed."""
    return _failed_if_skipped((yield))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """A file of tests that was left out has failed."""
    return _failed_if_skipped((yield))
