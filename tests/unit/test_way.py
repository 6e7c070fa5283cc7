"""The way through the conference: the class's recipe as the stops of a path."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from slcfolio.model.conference import Step
from slcfolio.pipeline import one_site
from slcfolio.render.pages.way import HEIGHT, STEP_WIDTH, line
from slcfolio.settings import load_settings
from slcfolio.settings.presets import known_name
from slcfolio.settings.recipes import RECIPES
from tests.school import write


def home(folder: Path, settings: str) -> Any:
    """What the front page of a student says in a class with these settings."""
    write(folder, {"class.yml": settings, "Zuri Delgado/Welcome.txt": "Hello."})
    return one_site(folder, "Zuri")[0].pages[0].meta


def test_the_stops_are_the_segments_of_the_recipe_with_their_minutes(tmp_path: Path) -> None:
    meta = home(tmp_path, "preset: two-rivers\nconference: {recipe: two-rivers-20, room: Room 12}\n")
    stops = [(stop["name"], stop["minutes"]) for stop in meta["way"]["stops"]]
    assert stops[2:6] == [("English", "3 min"), ("Math", "3 min"), ("Expedition", "3 min"), ("Grades & tests", "2 min")]
    assert (meta["way"]["title"], meta["place"]) == ("How our 20 minutes will go", "Room 12 · 20 minutes")


def test_a_class_without_a_subject_has_no_segment_about_it(tmp_path: Path) -> None:
    meta = home(tmp_path, "subjects: [Math, Art]\nconference: {recipe: two-rivers-20}\n")
    assert "English" not in [stop["name"] for stop in meta["way"]["stops"]]
    assert meta["way"]["title"] == "How our 14 minutes will go"


def test_a_class_that_follows_no_recipe_has_no_path(tmp_path: Path) -> None:
    meta = home(tmp_path, "conference: {room: Room 12}\n")
    assert (meta["way"], meta["place"]) == (None, "Room 12")


def test_a_recipe_that_does_not_exist_is_told_with_the_nearest() -> None:
    settings, (problem,) = load_settings(b"conference: {recipe: two-rivers-2}", PurePosixPath("class.yml"))
    assert settings.conference.recipe is None
    assert problem.what == 'there is no recipe called "two-rivers-2"'
    assert problem.fix.startswith('did you mean "two-rivers-20"?')


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_is_as_long_as_its_name_says(name: str) -> None:
    recipe = RECIPES[name]
    assert recipe.minutes == int(re.findall(r"\d+", name)[0])
    assert all(known_name(s.subject) == s.subject for s in recipe.segments if s.step is Step.SUBJECT)


@pytest.mark.parametrize("stops", [1, 2, 10])
def test_the_line_goes_through_every_stop_inside_the_drawing(stops: int) -> None:
    numbers = [int(number) for number in re.findall(r"\d+", line(stops))]
    places = list(zip(numbers[::2], numbers[1::2], strict=True))
    assert [x for x, _ in places[::3]] == [STEP_WIDTH * n + STEP_WIDTH // 2 for n in range(stops)]
    assert all(0 < x < STEP_WIDTH * stops and 0 < y < HEIGHT for x, y in places)
