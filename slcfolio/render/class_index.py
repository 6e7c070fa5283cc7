"""The list of the class for the teacher: who has a site, where it is, and how much there is to mend. Never published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """One student of the list. `href` is empty when there is no site; `note` says something about it, or is empty."""

    name: str
    href: str
    pieces: int
    to_mend: int
    publish: bool | None
    note: str = ""


_PAGE = Markup("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>
  :root {{ color-scheme: light dark; font: 106.25%/1.5 system-ui, sans-serif; }}
  body {{ margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; }}
  h1 {{ font-size: 2.4rem; line-height: 1.05; letter-spacing: -.02em; margin: 0 0 .5rem; }}
  .keep {{ border: 2px solid; padding: .75rem 1rem; }}
  .scroll {{ overflow-x: auto; }}
  table {{ border-collapse: collapse; width: 100%; margin-top: 2rem; }}
  th, td {{ text-align: start; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid #8886; vertical-align: top; }}
  a {{ color: inherit; font-weight: 700; text-underline-offset: .2em; }}
  a:hover {{ text-decoration-thickness: .14em; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{summary}</p>
<p class="keep">This list is for you alone. It names children, so it never goes onto a server.</p>
<div class="scroll" role="region" aria-label="Students" tabindex="0">
<table>
<thead><tr>
<th scope="col">Student</th><th scope="col">Pieces</th><th scope="col">To mend</th><th scope="col">May be published</th>
</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
""")

_ROW = Markup('<tr><th scope="row">{name}{note}</th><td>{pieces}</td><td>{to_mend}</td><td>{publish}</td></tr>')
_MAY = {True: "yes", False: "no", None: "not known, so no"}


def class_index(title: str, rows: Sequence[IndexRow]) -> str:
    """The page, with a link to each student's site."""
    made = sum(bool(row.href) for row in rows)
    summary = f"{made} of {len(rows)} students have a site. The command check says what there is to mend."
    return str(_PAGE.format(title=title, summary=summary, rows=Markup("\n").join(map(_row, rows))))


def _row(row: IndexRow) -> Markup:
    name = Markup('<a href="{}">{}</a>').format(row.href, row.name) if row.href else row.name
    folder = Markup("<br><small>folder {}</small>").format(row.href.split("/")[0]) if row.href else ""
    note = folder + (Markup("<br><small>{}</small>").format(row.note) if row.note else Markup())
    return _ROW.format(name=name, note=note, pieces=row.pieces, to_mend=row.to_mend or "–", publish=_MAY[row.publish])
