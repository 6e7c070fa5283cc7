"""Draw the pictures of the sample class.

    python render.py                 draw everything
    python render.py dev             draw one student's pieces
    python render.py dev map-final   draw one piece

Pictures go to ``out/<student>/<id>.jpg`` (or .png, .webp); ``place.py`` copies them into the class folder.
"""
import base64
import io
import json
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
OUT = HERE / "out"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--allow-file-access-from-files"]
LONGEST, QUALITY = 1400, 78


def save(picture: Image.Image, target: Path, longest: int = LONGEST) -> None:
    """Write one picture no larger than a phone would send it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    picture.thumbnail((longest, longest), Image.LANCZOS)
    if target.suffix == ".png":
        picture.quantize(96, dither=Image.Dither.FLOYDSTEINBERG).save(target, optimize=True)
    elif target.suffix == ".webp":
        picture.save(target, quality=72, method=6)
    else:
        picture.save(target, quality=QUALITY, optimize=True, progressive=True)


def main(student: str = "", piece: str = "") -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page()
        page.on("pageerror", lambda error: print("page error:", error))
        page.goto((HERE / "page.html").as_uri())
        page.evaluate("loadFonts()")
        table = json.loads(page.evaluate(
            "JSON.stringify(Object.fromEntries(Object.entries(PIECES).map(([k,v])=>[k,Object.fromEntries("
            "Object.entries(v).map(([i,p])=>[i,{ext:p.ext||'jpg',frames:p.frames||0,longest:p.longest||1400}]))])))"))
        for name, pieces in table.items():
            for key, how in pieces.items():
                if (student and name != student) or (piece and not key.startswith(piece)):
                    continue
                for frame in range(how["frames"] or 1):
                    url = page.evaluate("([s,i,f])=>make(s,i,'image/jpeg',{frame:f})", [name, key, frame])
                    raw = Image.open(io.BytesIO(base64.b64decode(url.split(",", 1)[1]))).convert("RGB")
                    tail = f"-{frame:03d}" if how["frames"] else ""
                    save(raw, OUT / name / f"{key}{tail}.{how['ext']}", how["longest"])
                print(name, key)
        if student in ("", "zuri"):
            for source in sorted((HERE / "zuri").glob("*.html")):
                if not f"page-{source.stem}".startswith(piece):
                    continue
                page = browser.new_page(viewport={"width": 1600, "height": 2000})
                page.goto(source.as_uri())
                page.wait_for_function("document.title=='ready' && document.fonts.status=='loaded'")
                raw = Image.open(io.BytesIO(page.query_selector("canvas, .sheet").screenshot())).convert("RGB")
                save(raw, OUT / "zuri" / f"page-{source.stem}.jpg")
                page.close()
                print("zuri", source.stem)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
