"""The sample class is understood as it was when a person last looked, and every file in it is accounted for."""

from __future__ import annotations

from pathlib import Path

import pytest

from slcfolio.model.portfolio import ClassBook
from slcfolio.pipeline import Order, Silence, _understand
from tests.conftest import Built
from tests.golden.listing import listing

GOLDEN = Path(__file__).with_name("sample_class.txt")


@pytest.fixture(scope="module")
def book(built: Built) -> ClassBook:
    return _understand(Order(root=built.root, jobs=2), Silence()).book


def test_the_sample_class_is_understood_as_in_the_golden_listing(book: ClassBook, pytestconfig: pytest.Config) -> None:
    """After a change that is meant: `pytest tests/golden --renew-golden`, then read what changed."""
    now = listing(book)
    if pytestconfig.getoption("--renew-golden"):
        GOLDEN.write_text(now, "utf-8")
    assert now == GOLDEN.read_text("utf-8")


def test_every_file_found_was_published_or_used_as_text_or_skipped_for_a_reason(book: ClassBook, built: Built) -> None:
    counts = built.report["counts"]
    assert counts["found"] == counts["published"] + counts["text"] + counts["skipped"]
    files = {name for name in built.before if (built.root / name).is_file()}
    assert {str(account.path) for account in book.accounts} == files
    assert counts["found"] == len(files)
    assert all(account.reason for account in book.accounts if account.fate == "skipped")


def test_the_sample_is_as_large_and_as_varied_as_a_real_class(book: ClassBook, built: Built) -> None:
    pieces = [artifact for portfolio in book.portfolios for artifact in portfolio.artifacts]
    assert len(book.portfolios) >= 8
    assert len(pieces) >= 90
    assert len({artifact.term for artifact in pieces}) == 2
    assert {file.kind.name for portfolio in book.portfolios for file in portfolio.shown} >= {
        "jpeg", "png", "gif", "webp", "pdf", "docx", "xlsx", "csv", "markdown", "text", "mp3", "m4a", "mp4", "wav",
    }  # fmt: skip
    assert (
        sum((built.root / name).stat().st_size for name in built.before if (built.root / name).is_file()) < 25_000_000
    )


def test_no_problem_in_the_sample_is_there_without_a_way_to_mend_it(book: ClassBook) -> None:
    for problem in book.problems:
        assert problem.what, problem
        assert problem.fix, problem
        assert not problem.where.path.is_absolute(), problem
