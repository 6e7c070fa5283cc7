"""Takes the pictures of real pages that the README shows, from the built sample class.

    slcfolio build sample_class -o sample_class-sites
    python docs/pictures/take.py sample_class-sites

It needs Playwright and a Chromium, which `make test` installs or asks for.
"""

import json
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
STUDENT = "zuri delgado"
PIECE = "Great Blue Heron"
LAPTOP = (1280, 800)


def main(sites: Path) -> None:
    ids = json.loads((HERE.parents[1] / "sample_class/.slcfolio/students.json").read_text("utf-8"))["students"]
    site = sites.resolve() / ids[STUDENT]
    piece = next(page for page in site.glob("p-*.html") if f"<title>{PIECE}" in page.read_text("utf-8"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": LAPTOP[0], "height": LAPTOP[1]})
        for name, file in (("home", site / "index.html"), ("artifact", piece)):
            page.goto(file.as_uri())
            page.wait_for_load_state("networkidle")
            page.screenshot(path=HERE / f"{name}.jpg", type="jpeg", quality=82)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
