"""What a family may want to know about the site itself."""

from __future__ import annotations

from markupsafe import Markup

from slcfolio.model.site import Page
from slcfolio.render.pages.frame import Frame


def about(frame: Frame) -> Page:
    """The page about the site itself."""
    _ = frame.say
    facts = {"name": frame.student.given, "class": frame.settings.class_name or frame.settings.school or _("my class")}
    paragraphs = [
        _("This is the portfolio of %(name)s, of %(class)s. %(name)s chose the work and wrote the words.") % facts,
        _("It was made for %(name)s’s family. Please ask %(name)s before you share it.") % facts,
        _("The pages ask nothing of any other web site, set no cookies and count no visits."),
        _("A camera’s notes on where and when a picture was taken were removed from every picture."),
    ]
    if frame.settings.vision:
        paragraphs.insert(0, frame.settings.vision)
    title = _("About this site")
    meta = {"section": "", "paragraphs": [Markup("<p>{}</p>").format(p) for p in paragraphs], "counts": {}}
    return Page(uri="about.html", template="about.html", title=f"{title} · {frame.student.short}", meta=meta)
