"""A Chromium with nobody in it: an empty profile, and nothing that it does of its own accord."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests import render_states
from tests.browser import sights
from tests.browser.sights import Sight
from tests.conftest import Built

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


def chromium() -> str | None:
    """Where this computer has a Chromium, if it has one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.skip("there is no Chromium on this computer")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Somebody who has never been here."""
    context = browser.new_context(color_scheme="light")
    yield context
    context.close()


@pytest.fixture(scope="session", params=["http", "file"])
def way(request: pytest.FixtureRequest) -> str:
    """How a family opens a site: from a web server, or from a memory stick."""
    return str(request.param)


@pytest.fixture(scope="session")
def class_sights(built: Built) -> list[Sight]:
    """The pages that show everything that the sample class has."""
    return sights.of_class(built.by_student, "Zuri Delgado")


@pytest.fixture(scope="session")
def state_sights(tmp_path_factory: pytest.TempPathFactory) -> list[Sight]:
    """A page for every state."""
    return sights.of_states(render_states.write(tmp_path_factory.mktemp("states")))


@pytest.fixture(scope="session")
def all_sights(class_sights: list[Sight], state_sights: list[Sight]) -> list[Sight]:
    """All that there is to look at."""
    return [*class_sights, *state_sights]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
