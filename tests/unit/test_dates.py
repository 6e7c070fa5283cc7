"""Dates as students write them; the last one in the words counts."""

from __future__ import annotations

import pytest

from slcfolio.understand.dates import last_date


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("February 3 to 24, 2026", (2026, 2, 24)),
        ("Jan 28", (0, 1, 28)),
        ("2026-03-12", (2026, 3, 12)),
        ("from 2025-11 to 2026-01", (2026, 1, 0)),
        ("November 2025 until January 9th", (2025, 1, 9)),
        ("at 10:30 on March 2", (0, 3, 2)),
        ("in 2025", (2025, 0, 0)),
        ("28 January 2026", (2026, 1, 28)),
        ("the 3rd of march", (0, 3, 3)),
        ("3 de febrero", (0, 2, 3)),
        ("for the marching band, maybe in a decade", (0, 0, 0)),
        ("a long time", (0, 0, 0)),
        ("", (0, 0, 0)),
    ],
)
def test_the_last_date_counts_and_what_is_not_said_is_not_known(said: str, meant: tuple[int, int, int]) -> None:
    assert last_date(said) == meant
