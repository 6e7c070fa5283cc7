"""PDFs as pictures of their pages, and their words for search. The file itself, its scripts and author are not published."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from PIL import Image

from slcfolio.convert import image
from slcfolio.convert.decode import clean
from slcfolio.convert.result import Blob, Options, Refused, Result
from slcfolio.model.output import Output
from slcfolio.model.picture import Picture

PAGES = 40
_LOCKED = frozenset({pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY})


def convert(data: bytes, name: str, options: Options) -> Result:
    """One Picture a page, and the words of all pages that are shown."""
    del name
    document = _opened(data)
    try:
        return _shown(document, int(options.get("pages", PAGES)), int(options.get("quality", image.QUALITY)))
    finally:
        document.close()


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _locked() if error.err_code in _LOCKED else _damaged() from error
    if len(document) == 0:
        raise _damaged()
    return document


def _shown(document: pypdfium2.PdfDocument, most: int, quality: int) -> Result:
    count = len(document)
    pictures: list[Picture] = []
    blobs: dict[str, Blob] = {}
    words: list[str] = []
    for number in range(min(count, most)):
        picture, made, text = _page(document, number, quality)
        pictures.append(picture)
        blobs.update({blob.name: blob for blob in made})
        words.append(text)
    left_out = f"Only the first {most} of {count} pages are shown." if count > most else ""
    output = Output(pictures=tuple(pictures), text="\n".join(filter(None, words)), left_out=left_out)
    return Result(output, tuple(blobs.values()))


def _page(document: pypdfium2.PdfDocument, number: int, quality: int) -> tuple[Picture, tuple[Blob, ...], str]:
    try:
        page = document[number]
        text_page = page.get_textpage()
        text = clean(text_page.get_text_bounded()).strip()
        drawn = _drawn(page)
    except pypdfium2.PdfiumError as error:
        raise _damaged() from error
    text_page.close()
    page.close()
    return *image.sizes_of(drawn, quality), text


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    """The page on white; its long side is the largest of our sizes, in pixels, whatever the paper."""
    long_side = max(page.get_size())
    if long_side <= 0:
        raise _damaged()
    scale = image.SIDES[-1] / long_side
    drawn: Image.Image = page.render(scale=scale, draw_annots=True).to_pil()
    return drawn.convert("RGB")


def _locked() -> Refused:
    return Refused("is locked with a password", "save it without a password, and put that copy in the folder")


def _damaged() -> Refused:
    return Refused(
        "could not be opened as a PDF; it may be damaged",
        "open it on a computer, print or save it as PDF again, and put that copy in the folder",
    )
