"""The kinds of files that children hand in, each made by one small function."""
import csv
import io
import math
import random
import re
import struct
import wave
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image


def text(path: Path, words: str, encoding: str = "utf-8", newline: str = "\n") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((words.strip("\n") + "\n").replace("\n", newline).encode(encoding))


def raw(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _right_to_left(paragraph) -> None:
    paragraph._p.get_or_add_pPr().insert(0, OxmlElement("w:bidi"))
    for run in paragraph.runs:
        size, rtl, lang = OxmlElement("w:szCs"), OxmlElement("w:rtl"), OxmlElement("w:lang")
        size.set(qn("w:val"), str(int(run.font.size.pt * 2)))
        lang.set(qn("w:bidi"), "ar-SY")
        run._r.get_or_add_rPr().extend([size, rtl, lang])


def docx(path: Path, author: str, parts: list, when: str, font: str = "Georgia") -> None:
    """parts: a string is a paragraph, ("h1", s) or ("h2", s) a heading, ("ar", s, size) Arabic, ("table", rows),
    ("page",) a page break, ("right", s), ("list", [..]), ("mix", [(s, "b" | "i" | "")])."""
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(12)
    core = doc.core_properties
    core.author, core.comments, core.title = author, "", path.stem
    core.created = core.modified = datetime.fromisoformat(when)
    for part in parts:
        if isinstance(part, str):
            doc.add_paragraph(part)
            continue
        kind, *rest = part
        if kind in ("h1", "h2"):
            doc.add_heading(rest[0], int(kind[1]))
        elif kind == "ar":
            paragraph = doc.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.add_run(rest[0]).font.size = Pt(rest[1])
            _right_to_left(paragraph)
        elif kind == "right":
            doc.add_paragraph(rest[0]).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif kind == "page":
            doc.add_page_break()
        elif kind == "list":
            for item in rest[0]:
                doc.add_paragraph(item, style="List Bullet")
        elif kind == "mix":
            paragraph = doc.add_paragraph()
            for words, style in rest[0]:
                run = paragraph.add_run(words)
                run.bold, run.italic = "b" in style, "i" in style
        elif kind == "table":
            rows = rest[0]
            table = doc.add_table(rows=0, cols=len(rows[0]))
            table.style = "Table Grid"
            for number, row in enumerate(rows):
                for cell, words in zip(table.add_row().cells, row):
                    cell.paragraphs[0].add_run(words).bold = number == 0
            doc.add_paragraph("")
    path.parent.mkdir(parents=True, exist_ok=True)
    doc.save(path)


def sheet(path: Path, author: str, sheets: dict, when: str) -> None:
    """sheets: name -> rows; a cell ("=SUM(A1)", 12) is a formula with the value that it shows."""
    import xlsxwriter
    path.parent.mkdir(parents=True, exist_ok=True)
    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"author": author, "title": path.stem, "created": datetime.fromisoformat(when)})
    bold = book.add_format({"bold": True, "bottom": 1})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        page.set_column(0, 0, 24)
        page.set_column(1, 8, 15)
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if isinstance(cell, tuple):
                    page.write_formula(r, c, cell[0], None, cell[1])
                else:
                    page.write(r, c, cell, bold if r == 0 else None)
    book.close()


def table(path: Path, rows: list, newline: str = "\n") -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator=newline).writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue().encode("utf-8"))


PDF_STYLE = """@page{size:8.5in 11in;margin:1in 1in .9in}body{font:13pt/1.55 "DejaVu Serif",Georgia,serif;color:#1b1d22}
h1{font-size:23pt;line-height:1.15;margin:0 0 .3em}h2{font-size:15pt;margin:1.3em 0 .3em}.by{color:#555;margin:0 0 1.6em}
table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #888;padding:.3em .8em;text-align:left}.page{break-before:page}
.sum{font-size:16pt;margin:1em 2em}"""


def pdf(browser, path: Path, title: str, html: str) -> None:
    page = browser.new_page()
    page.set_content(f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><style>{PDF_STYLE}</style>{html}")
    path.parent.mkdir(parents=True, exist_ok=True)
    page.pdf(path=str(path), prefer_css_page_size=True, tagged=True, display_header_footer=True,
             header_template="<span></span>", footer_template='<div style="width:100%;text-align:center;font-size:9px;color:#666"><span class="pageNumber"></span></div>')
    page.close()
    # the browser signs its name at length; a child's program would not
    path.write_bytes(re.sub(rb"/Creator \([^\n]*\)", lambda m: b"/Creator (Writer" + b" " * (len(m[0]) - 17) + b")", path.read_bytes()))


def slides(path: Path, author: str, pages: list, when: str) -> None:
    """pages: (title, lines, picture or None)"""
    from pptx import Presentation
    from pptx.util import Inches
    show = Presentation()
    core = show.core_properties
    core.author, core.title, core.created = author, path.stem, datetime.fromisoformat(when)
    core.modified, core.last_modified_by = core.created, author
    for number, (title, lines, picture) in enumerate(pages):
        slide = show.slides.add_slide(show.slide_layouts[0 if number == 0 else 1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
        if picture:
            small = io.BytesIO()
            image = Image.open(picture).convert("RGB")
            image.thumbnail((700, 700))
            image.save(small, "JPEG", quality=70)
            small.seek(0)
            slide.placeholders[1].width = Inches(4.2)
            shape = slide.shapes.add_picture(small, Inches(5), Inches(2), width=Inches(4.6))
            shape._element.nvPicPr.cNvPr.set("descr", "My map of where the crayfish are")
    path.parent.mkdir(parents=True, exist_ok=True)
    show.save(path)


def creek_song(path: Path, rate: int = 11025) -> None:
    """Twelve seconds for water, bucket drum and kalimba: a low G, drips in triplets, a chickadee."""
    length, beat, dice = 12.0, 60 / 100, random.Random(6)
    total = [0.0] * int(length * rate)

    def add(at, seconds, wave_of, loud):
        start = int(at * rate)
        for i in range(int(seconds * rate)):
            if start + i < len(total):
                total[start + i] += loud * wave_of(i / rate)

    def kalimba(hz):
        return lambda t: math.exp(-3.2 * t) * (math.sin(math.tau * hz * t) + .35 * math.exp(-9 * t) * math.sin(math.tau * hz * 5.4 * t))

    def drum(t):
        return math.exp(-14 * t) * math.sin(math.tau * (95 - 60 * t) * t)

    def tap(t):
        return math.exp(-60 * t) * dice.uniform(-1, 1)

    low = slow = 0.0
    for i in range(len(total)):  # the riffle: noise that comes and goes
        low += (dice.uniform(-1, 1) - low) * .22
        slow += (low - slow) * .02
        t = i / rate
        total[i] += (low - slow) * (.16 + .07 * math.sin(math.tau * t / 5.3)) * min(1, t / .8)
        total[i] += .05 * math.sin(math.tau * 98 * t) * min(1, t / 2)
    for n in range(int(length / beat) - 2):
        if n >= 2:
            add(n * beat, .4, drum, .5 if n % 4 in (0, 3) else .28)
        if n >= 6:
            for k in range(3):
                add(n * beat + k * beat / 3, .08, tap, .12)
    tune = [(4, 392), (5, 440), (5.67, 494), (6.33, 440), (7, 392), (8, 330), (9, 392), (10, 494), (10.67, 587), (11.33, 494), (12, 440), (13, 392), (14, 330), (14.67, 294), (15.33, 330), (16, 392)]
    for at, hz in tune:
        add(at * beat, 1.3, kalimba(hz), .3)
    for at in (1.2, 10.4):
        for k, hz in ((0, 2350), (.42, 1980)):
            add(at + k, .34, lambda t, f=hz: math.sin(math.pi * t / .34) * math.sin(math.tau * f * t), .1)
    top = max(abs(v) for v in total)
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(b"".join(struct.pack("<h", int(v / top * 29000 * min(1, (length - i / rate) / .6))) for i, v in enumerate(total)))
