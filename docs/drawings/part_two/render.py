"""Draw the pictures of part two: python render.py FONTS OUT [NAME...]

FONTS is the node_modules folder that `npm install` made from package.json; OUT is the class folder.
"""
import io
import json
import os
import sys
from pathlib import Path
from urllib.parse import quote

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--allow-file-access-from-files"]
FAMILIES = {
    "architects-daughter": ("Architects Daughter", ["latin", "latin-ext"], [400]), "coming-soon": ("Coming Soon", ["latin"], [400]),
    "gaegu": ("Gaegu", ["latin"], [400, 700]), "gochi-hand": ("Gochi Hand", ["latin"], [400]),
    "indie-flower": ("Indie Flower", ["latin", "latin-ext"], [400]), "kalam": ("Kalam", ["latin", "latin-ext"], [400, 700]),
    "patrick-hand": ("Patrick Hand", ["latin", "latin-ext"], [400]), "schoolbell": ("Schoolbell", ["latin"], [400]),
    "shadows-into-light": ("Shadows Into Light", ["latin"], [400]), "noto-naskh-arabic": ("Noto Naskh Arabic", ["arabic"], [400, 700]),
}
RANGES = {"latin": "U+0000-00FF,U+2000-206F,U+2190-21FF,U+2212", "latin-ext": "U+0100-02BA", "arabic": "U+0600-06FF,U+FE70-FEFF"}


def faces(fonts: Path) -> str:
    css = []
    for folder, (family, sets, weights) in FAMILIES.items():
        for part in sets:
            for weight in weights:
                url = (fonts / "@fontsource" / folder / "files" / f"{folder}-{part}-{weight}-normal.woff2").as_uri()
                css.append(f'@font-face{{font-family:"{family}";src:url({url});font-weight:{weight};unicode-range:{RANGES[part]}}}')
    for folder, family in (("caveat", "Caveat"), ("source-serif-4", "Typed")):
        for part in ("latin", "latin-ext"):
            url = (fonts / "@fontsource-variable" / folder / "files" / f"{folder}-{part}-wght-normal.woff2").as_uri()
            css.append(f'@font-face{{font-family:"{family}";src:url({url});font-weight:400 700;unicode-range:{RANGES[part]}}}')
    return "\n".join(css)


def on_desk(sheet: Image.Image, seed: int) -> Image.Image:
    """The sheet as a phone saw it: a little crooked, on a wooden desk, the light from one side."""
    w, h = sheet.size
    m = 46
    desk = Image.new("RGB", (w + 2 * m, h + 2 * m), "#a97c50")
    pen = ImageDraw.Draw(desk)
    for i in range(0, desk.height, 5):
        shade = (i * 37 + seed * 11) % 26
        pen.line([(0, i), (desk.width, i + (seed % 3) * 6)], fill=(158 + shade, 112 + shade, 70 + shade // 2), width=5)
    desk = desk.filter(ImageFilter.GaussianBlur(1.6))
    turn = 1.1 if seed % 2 else -0.9
    paper = sheet.convert("RGBA").rotate(turn, Image.Resampling.BICUBIC, expand=True)
    shadow = Image.new("RGBA", paper.size, (40, 25, 10, 0))
    shadow.putalpha(paper.getchannel("A").point(lambda a: a * 110 // 255))
    shadow = shadow.filter(ImageFilter.GaussianBlur(9))
    at = ((desk.width - paper.width) // 2, (desk.height - paper.height) // 2)
    desk.paste(shadow, (at[0] + 7, at[1] + 10), shadow)
    desk.paste(paper, at, paper)
    light = Image.linear_gradient("L").resize((2 * desk.width, 2 * desk.height)).rotate(35, Image.Resampling.BILINEAR)
    left, top = desk.width // 2, desk.height // 2
    light = light.crop((left, top, left + desk.width, top + desk.height))
    return Image.composite(desk, Image.eval(desk, lambda v: int(v * 0.8)), light)


def phone_exif(when: str) -> Image.Exif:
    """What a phone writes: turned sideways, and where it was (a made-up spot in the sea)."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F], exif[0x0110], exif[0x0132] = "Pretend", "Pretend Phone 3", when
    exif.get_ifd(0x8769)[0x9003] = when
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (40.0, 0.0, 12.5), "W", (50.0, 0.0, 30.0)
    return exif


def save(image: Image.Image, spec: dict, path: Path, seed: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if spec.get("desk"):
        image = on_desk(image, seed)
    if max(image.size) > 1400:
        image.thumbnail((1400, 1400), Image.Resampling.LANCZOS)
    extra = {}
    if spec.get("phone"):
        extra["exif"] = phone_exif(spec["phone"])
        image = image.transpose(Image.Transpose.ROTATE_90)
    if path.suffix.lower() == ".png":
        image.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
    elif path.suffix.lower() == ".webp":
        image.save(path, quality=72, method=6)
    else:
        for quality in (78, 72, 66, 60, 54):
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality, optimize=True, progressive=True, **extra)
            if out.tell() < spec.get("kb", 165) * 1024:
                break
        path.write_bytes(out.getvalue())
    print(f"{path.stat().st_size // 1024:4d} KB {image.size} {path.name}", flush=True)


def main() -> None:
    fonts, out, only = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3:]
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=ARGS)
        page = browser.new_page(viewport={"width": 1500, "height": 1500})
        page.on("console", lambda m: print("  !", m.text))
        page.on("pageerror", lambda e: print("  ERROR", e))
        page.goto("file://" + quote(str(HERE / "page.html")))
        page.add_style_tag(content=faces(fonts))
        page.evaluate("loadHands()")
        names = page.evaluate("Object.keys(PIECES)")
        for number, name in enumerate(names):
            if only and not any(o.lower() in name.lower() for o in only):
                continue
            try:
                page.evaluate("n => drawPiece(n)", name)
            except Exception as error:  # a broken drawing must not stop the others
                print("  ERROR", name, str(error)[:300])
                continue
            spec = json.loads(page.evaluate("n => JSON.stringify(PIECES[n])", name))
            shot = page.query_selector("canvas").screenshot()
            save(Image.open(io.BytesIO(shot)).convert("RGB"), spec, out / name, number)
        browser.close()


if __name__ == "__main__":
    main()
