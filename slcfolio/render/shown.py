"""Files as a page shows them: pictures with their sizes, pages, writing, tables, players, and cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any

from slcfolio.model.document import Block, Document, prose_text
from slcfolio.model.names import key
from slcfolio.model.output import Failure, Output
from slcfolio.model.picture import Picture, Rendition
from slcfolio.model.source import Family, SourceFile
from slcfolio.render.prose import prose_html

Results = Mapping[PurePosixPath, Output | Failure]
View = dict[str, Any]

_MEDIA_TYPES = {
    "mp4": "video/mp4",
    "webm": "video/webm",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "ogg": "audio/ogg",
}
_EXCERPT = 300  # characters: as much of a text as a small sheet of paper can show


class Shown:
    """What became of one student's files. documents: her texts with their links resolved. say: translates a word of the page."""

    def __init__(
        self, results: Results, documents: Mapping[PurePosixPath, Document], say: Callable[[str], str]
    ) -> None:
        self._results = results
        self._documents = documents
        self._say = say
        self._used: dict[str, None] = {}

    @property
    def used(self) -> tuple[str, ...]:
        """The finished files that what was shown so far needs, each once, in the order they were shown."""
        return tuple(self._used)

    def output(self, file: SourceFile) -> Output | None:
        result = self._results.get(file.path)
        return result if isinstance(result, Output) else None

    def document(self, file: SourceFile) -> Document | None:
        return self._documents.get(file.path)

    def find(self, block: Block) -> Picture | None:
        """The finished picture of a block of writing: one that came inside the file, or one that the text names."""
        result = self._results.get(PurePosixPath(block.href)) if block.href else None
        named = result.pictures[0] if isinstance(result, Output) and result.pictures else None
        return self._use(block.picture or named)

    def _use(self, picture: Picture | None) -> Picture | None:
        self._used |= {size.file: None for size in picture.sizes} if picture else {}
        return picture

    def _use_file(self, rendition: Rendition) -> str:
        self._used[rendition.file] = None
        return f"media/{rendition.file}"

    def first_picture(self, file: SourceFile, alt: str = "") -> View | None:
        """What stands for a file where there is room for one picture."""
        output = self.output(file)
        if output is None or file.kind.family not in (Family.PICTURE, Family.PAGES) or not output.pictures:
            return None
        return self._view(output.pictures[0], alt)

    def excerpt(self, file: SourceFile, title: str) -> str:
        """The beginning of a text, for a small sheet of paper that has the title on it already."""
        document = self.document(file)
        blocks = document.blocks if document else ()
        if blocks and key(blocks[0].text) == key(title):
            blocks = blocks[1:]
        words = " ".join(prose_text(blocks).split())
        return words if len(words) <= _EXCERPT else words[:_EXCERPT].rsplit(" ", 1)[0] + "…"

    def whole(self, file: SourceFile, title: str, alt: str = "") -> View:
        """Everything a page needs to show a file in full, or to say that it cannot."""
        view = _blank(file, title, alt, self._say(file.kind.label))
        output = self.output(file)
        say = self._say
        if output is None:
            return view | {"failed": say("This file could not be opened.")}
        view |= {"left_out": output.left_out, "pages": [self._view(p, alt) for p in output.pictures]}
        match file.kind.family:
            case Family.PICTURE:
                view |= {"picture": self._view(output.pictures[0], alt), "pages": []}
            case Family.WRITING:
                document = self.document(file)
                view |= {"html": prose_html(document.blocks if document else (), self.find, top=2)}
            case Family.TABLE:
                view |= {"sheets": [_sheet(s.name, s.rows) for s in output.sheets if s.rows]}
            case Family.SOUND | Family.FILM if output.media:
                ending = output.media.file.rsplit(".", 1)[-1]
                view |= {"media": self._use_file(output.media), "media_type": _MEDIA_TYPES.get(ending, "")}
            case _ if output.media:
                view |= {"download": self._use_file(output.media)}
        return view

    def _view(self, picture: Picture, alt: str) -> View:
        self._use(picture)
        return _picture_view(picture, alt)

    def words(self, file: SourceFile) -> str:
        """The words inside a file, for search."""
        document = self.document(file)
        output = self.output(file)
        cells = " ".join(" ".join(row) for sheet in (output.sheets if output else ()) for row in sheet.rows)
        return "\n".join(filter(None, [document.text if document else "", output.text if output else "", cells]))


def _picture_view(picture: Picture, alt: str) -> View:
    """A picture as the templates take it: a middle size as `src`, all sizes to choose from, and the largest to open."""
    middle = next((s for s in picture.sizes if max(s.width, s.height) >= 900), picture.largest)
    srcset = ", ".join(f"media/{s.file} {s.width}w" for s in picture.sizes) if len(picture.sizes) > 1 else ""
    return {
        "src": f"media/{middle.file}",
        "srcset": srcset,
        "width": middle.width,
        "height": middle.height,
        "large": f"media/{picture.largest.file}",
        "alt": alt,
        "ratio": round(middle.width / middle.height, 3) if middle.height else 1.0,
    }


def size_words(size: int) -> str:
    """A size as families read it: `38 KB`, `4 MB`."""
    return f"{max(1, round(size / 1000))} KB" if size < 950_000 else f"{size / 1_000_000:.1f} MB".replace(".0 ", " ")


def _blank(file: SourceFile, title: str, alt: str, label: str) -> View:
    return {
        "family": file.kind.family.value,
        "title": title,
        "label": label,
        "alt": alt,
        "picture": None,
        "pages": [],
        "html": "",
        "sheets": [],
        "media": "",
        "media_type": "",
        "download": "",
        "file": file.path.name,
        "size": size_words(file.size),
        "left_out": "",
        "failed": "",
    }


def _sheet(name: str, rows: tuple[tuple[str, ...], ...]) -> View:
    return {"name": name, "header": list(rows[0]), "rows": [list(row) for row in rows[1:]]}
