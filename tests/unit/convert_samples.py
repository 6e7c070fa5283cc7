"""Small files as phones and programs write them, made in memory for the tests of the convert stage."""

from __future__ import annotations

import hashlib
import io
import random
import struct
import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

from PIL import Image, ImageDraw

from slcfolio.convert import recognise
from slcfolio.model.source import SourceFile

SECRET = b"Zuri Delgado, 38.9072 N"
"""Whatever a file hides beside the work; it must be in nothing that is published."""


def photo(width: int = 640, height: int = 480, orientation: int = 1, **settings: Any) -> bytes:
    """A JPEG as a phone writes it: turned by a tag, with a place and a comment. The top left corner is red."""
    noise = Image.frombytes("RGB", (width, height), random.Random(7).randbytes(width * height * 3))
    image = Image.blend(noise, Image.linear_gradient("L").resize((width, height)).convert("RGB"), 0.8)
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill=(255, 0, 0))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (38.0, 54.0, 26.0)
    return saved(image, "JPEG", exif=exif, comment=SECRET, quality=90, **settings)


def drawing(mode: str = "RGB", size: tuple[int, int] = (1200, 900)) -> bytes:
    """A PNG from a drawing program: two colours, and nothing behind them in RGBA."""
    image = Image.new(mode, size, (0, 0, 0, 0) if mode == "RGBA" else "white")
    ImageDraw.Draw(image).ellipse((100, 100, size[0] // 2, size[1] // 2), fill="blue")
    return saved(image, "PNG")


def saved(image: Image.Image, form: str, **settings: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **settings)
    return out.getvalue()


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OUTSIDE = ' TargetMode="External"'
_HIDDEN = ' state="hidden"'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*targets: tuple[str, str, str]) -> str:
    """A relationships part; (id, type, target), a target with "://" is outside."""
    rows = "".join(
        f'<Relationship Id="{id}" Type="{_OFFICE}/{kind}" Target="{target}"{_OUTSIDE if ":" in target else ""}/>'
        for id, kind, target in targets
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def paragraph(*runs: str, style: str = "") -> str:
    """A paragraph of Word's XML; a run that starts with * is bold, a run that starts with < is XML already."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(map(_run, runs))}</w:p>"


def _run(text: str) -> str:
    if text.startswith("<"):
        return text
    bold = "<w:rPr><w:b/></w:rPr>" if text.startswith("*") else ""
    return f'<w:r>{bold}<w:t xml:space="preserve">{text.removeprefix("*")}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def inline_picture(id: str, alt: str) -> str:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{drawing}/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="{alt}"/>'
        f'<a:graphic xmlns:a="{drawing}/main"><a:graphicData><pic:pic xmlns:pic="{drawing}/picture"><pic:blipFill>'
        f'<a:blip xmlns:r="{_OFFICE}" r:embed="{id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )


def link(id: str, text: str) -> str:
    return f'<w:hyperlink xmlns:r="{_OFFICE}" r:id="{id}">{_run(text)}</w:hyperlink>'


def word(body: str, parts: dict[str, str | bytes] | None = None, *targets: tuple[str, str, str]) -> bytes:
    """A docx with a body in Word's XML, and styles named as Word names them."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/></w:style>'
        for id, name in (("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Quote", "Quote"))
    )
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(("s1", "styles", "styles.xml"), *targets),
            "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
            **(parts or {}),
        }
    )


def workbook(**sheets: str) -> bytes:
    """An xlsx; each sheet as the XML of its rows. A name that starts with `hidden` is hidden."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    names = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"{_HIDDEN if name.startswith("hidden") else ""}/>'
        for i, name in enumerate(sheets, 1)
    )
    targets = [(f"r{i}", "worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    dates = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(*targets, ("st", "styles", "styles.xml")),
            "xl/styles.xml": f'<styleSheet xmlns="{main}">{dates}</styleSheet>',
            **{
                f"xl/worksheets/sheet{i}.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'
                for i, rows in enumerate(sheets.values(), 1)
            },
        }
    )


def pdf(pages: int = 1, words: str = "The creek", trailer: str = "", objects: tuple[str, ...] = ()) -> bytes:
    """A PDF with the same words on each page and an author in its information."""
    content = f"BT /F1 24 Tf 72 700 Td ({words}) Tj ET"
    kids = " ".join(f"{5 + i} 0 R" for i in range(pages))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        *[
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ]
        * pages,
        f"<< /Author ({SECRET.decode()}) >>",
        *objects,
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R /Info {5 + pages} 0 R {trailer} >>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def box(kind: str, *parts: bytes) -> bytes:
    """A box of an ISO base media file."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind.encode("latin-1") + body


def track(handler: str, codec: str, url: bytes = b"") -> bytes:
    entry = box(codec, bytes(42) + (SECRET if handler == "vide" else b"").ljust(32, b"\0") + bytes(8))
    table = box("stbl", box("stsd", bytes(7), b"\x01", entry), box("stco", bytes(8)))
    data = box("dinf", box("dref", bytes(7), b"\x01", box("url ", bytes(3), b"\x01", url)))
    return box(
        "trak",
        box("tkhd", bytes(4), b"\xdc\xdc\xdc\xdc" * 2, bytes(72)),
        box(
            "mdia",
            box("mdhd", bytes(4), b"\xdc\xdc\xdc\xdc" * 2, bytes(12)),
            box("hdlr", bytes(8), handler.encode(), bytes(12), SECRET),
            box("minf", box("vmhd", bytes(12)), data, table),
        ),
        box("udta", SECRET),
    )


def film(*tracks: bytes, brand: bytes = b"mp42", sound: bytes = b"the pictures") -> bytes:
    """An MP4 as a phone writes it, with its place, its date and its owner in boxes of their own."""
    header = box("mvhd", bytes(4), b"\xdc\xdc\xdc\xdc" * 2, bytes(88))
    place = box("udta", box("\xa9xyz", SECRET))
    return b"".join(
        [
            box("ftyp", brand, bytes(4)),
            box("uuid", SECRET),
            box("moov", header, *tracks, box("meta", SECRET), place),
            box("mdat", sound),
        ]
    )


def mp3(frames: int = 3) -> bytes:
    """Silent frames of 128 kbit/s and 44.1 kHz between the tags of a recorder."""
    tag = b"ID3\x04\x00\x00" + bytes([0, 0, 0, len(SECRET)]) + SECRET
    return tag + mp3_frame() * frames + b"TAG" + SECRET.ljust(125, b"\0")


def mp3_frame() -> bytes:
    return b"\xff\xfb\x90\x00" + bytes(413)


def wav() -> bytes:
    chunks = (
        b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
        + b"LIST" + struct.pack("<I", len(SECRET)) + SECRET + b"\0" * (len(SECRET) % 2)
        + b"data" + struct.pack("<I", 4) + b"\x80\x81\x82\x83"
    )  # fmt: skip
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WAVE" + chunks


def put(root: Path, path: str, data: bytes) -> SourceFile:
    """Write a file into a class folder and give it as the scan would."""
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return source(path, data)


def source(path: str, data: bytes) -> SourceFile:
    members: tuple[str, ...] = ()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = tuple(archive.namelist())
    name = PurePosixPath(path)
    kind = recognise(name.name, data[:4096], members)
    return SourceFile(path=name, size=len(data), digest=hashlib.sha256(data).hexdigest(), kind=kind)
