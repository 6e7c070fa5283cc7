"""Write the texts, documents, tables, slides and the sound of part two: python write.py OUT (after render.py)."""
import os
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from folders import amina, jaylen, lukasz, noe, priya

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

if __name__ == "__main__":
    home = Path(sys.argv[1]).resolve()
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=ARGS)
        for student in (amina, lukasz, noe, priya, jaylen):
            student.write(home, browser)
        browser.close()
