"""What all pages of one student draw on: the portfolio, its finished files, and the words of the page's language."""

from __future__ import annotations

import datetime
from gettext import NullTranslations

from babel import localedata
from babel.dates import format_skeleton, get_month_names
from markupsafe import Markup

from slcfolio.model.document import Prose, prose_text
from slcfolio.model.goals import Question
from slcfolio.model.portfolio import Portfolio
from slcfolio.model.work import Artifact, Subject
from slcfolio.render.prose import prose_html
from slcfolio.render.shown import Results, Shown, View
from slcfolio.render.words import SUBJECTS, words
from slcfolio.settings import Settings


class Frame:
    """One student's portfolio on its way to pages in `language`."""

    def __init__(self, portfolio: Portfolio, results: Results, settings: Settings, language: str) -> None:
        self.portfolio = portfolio
        self.student = portfolio.student
        self.settings = settings
        self.language = language
        self.words = words(language)
        self.say = self.words.gettext
        self.shown = Shown(results, dict(portfolio.documents), self.say)
        self.by_subject = {s.key: s for s in portfolio.subjects}
        self.current = {t.name for t in portfolio.terms if t.current}

    @property
    def locale(self) -> str:
        """The language as dates are written in it; English where nobody has written down how."""
        name = self.language.replace("-", "_")
        return name if localedata.exists(name) else "en"

    def conference_day(self) -> str:
        """The day of the conference without its year, `March 12`; empty when nobody has written down a day."""
        said = self.student.conference or self.settings.conference.date
        try:
            day = datetime.datetime.fromisoformat(said)
        except ValueError:
            return ""
        return str(format_skeleton("MMMMd", day, locale=self.locale))

    def possessive(self) -> str:
        """The name of the whole portfolio."""
        return self.say("%(name)s’s portfolio") % {"name": self.student.given}

    def portrait(self, alt: str) -> View | None:
        """Her portrait, if there is one that may be shown."""
        return self.shown.first_picture(self.portfolio.portrait, alt) if self.portfolio.portrait else None

    def prose(self, prose: Prose) -> Markup:
        """What she wrote, below the heading of a section."""
        return prose_html(prose, self.shown.find)

    def asked(self, question: Question) -> str:
        """The words of a question."""
        _ = self.say
        return {
            Question.AM: _("Where am I?"),
            Question.GO: _("Where do I want to go?"),
            Question.GAP: _("How do I close the gap?"),
        }[question]

    def of(self, subject: Subject, *, current: bool = False) -> list[Artifact]:
        """The pieces of a subject, of all terms or of the current one."""
        pieces = [a for a in self.portfolio.artifacts if a.subject == subject.key]
        return [a for a in pieces if a.term in self.current] if current else pieces

    def name(self, subject: Subject) -> str:
        """A subject's title; names that every school has are said in the language of the page."""
        return self._said(subject.title)

    def short(self, subject: Subject) -> str:
        """A subject's name where there is little room, in the language of the page like `name`."""
        return self._said(subject.short)

    def _said(self, name: str) -> str:
        return self.say(name) if name in SUBJECTS else name

    def month(self, artifact: Artifact) -> str:
        """The month a piece was made in, as the page's language calls it; a card has no room for more."""
        _year, month, _day = artifact.made
        return str(get_month_names("wide", "stand-alone", locale=self.locale)[month]) if month else ""

    def card(self, artifact: Artifact, place: str = "") -> View:
        """A piece where it is one among others."""
        file = artifact.works[0] if artifact.works else None
        drafts = len(artifact.drafts) + 1
        count = (
            self.words.ngettext("%(count)s draft", "%(count)s drafts", drafts) % {"count": drafts} if drafts > 1 else ""
        )
        picture = self.shown.first_picture(file, artifact.reflection.alt) if file else None
        label = self.say(file.kind.label) if file else self.say("Shown in person") if artifact.in_person else ""
        facts = [
            place,
            self.month(artifact),
            "" if place else count,
            "" if (place and not artifact.in_person) or picture else label,
        ]
        return {
            "title": artifact.title,
            "uri": artifact.uri,
            "picture": picture,
            "family": file.kind.family.value if file else "writing",
            "label": label,
            "facts": " · ".join(filter(None, facts)),
            "why": artifact.reflection.why,
            "excerpt": self.shown.excerpt(file, artifact.title) if file else "",
        }


def number_words(count: int, translations: NullTranslations) -> str:
    """A count as a word up to twelve, else in digits."""
    _ = translations.gettext
    names = [
        _("No"), _("One"), _("Two"), _("Three"), _("Four"), _("Five"), _("Six"), _("Seven"), _("Eight"), _("Nine"), _("Ten"),
        _("Eleven"), _("Twelve"),
    ]  # fmt: skip
    return names[count] if count < len(names) else str(count)


def flat(prose: Prose) -> str:
    """Some writing as one line of words."""
    return " ".join(prose_text(prose).split())
