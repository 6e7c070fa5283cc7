"""A portfolio as pages: every word that a page will say, before any engine is asked. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from gettext import NullTranslations
from itertools import groupby

from babel.dates import format_date, format_time
from markupsafe import Markup

from slcfolio.model.document import Prose, prose_text
from slcfolio.model.goals import Answer, Evidence, Question
from slcfolio.model.names import key
from slcfolio.model.portfolio import Portfolio
from slcfolio.model.site import Page, Site
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Artifact, Draft, Feedback, Subject
from slcfolio.render.prose import prose_html, words_only
from slcfolio.render.shown import Results, Shown, View
from slcfolio.render.words import direction, has_words, words
from slcfolio.settings import Settings

_LINE = 140  # characters of an answer that is shown as one line


def site_of(portfolio: Portfolio, results: Results, settings: Settings) -> Site:
    """The whole site of a student. `results` has what became of every file that the portfolio shows."""
    language = portfolio.student.language if has_words(portfolio.student.language) else settings.language
    return _Pages(portfolio, results, settings, language).site()


def number_words(count: int, translations: NullTranslations) -> str:
    """A count as a word up to twelve, else in digits."""
    _ = translations.gettext
    names = [
        _("No"), _("One"), _("Two"), _("Three"), _("Four"), _("Five"), _("Six"), _("Seven"), _("Eight"), _("Nine"), _("Ten"),
        _("Eleven"), _("Twelve"),
    ]  # fmt: skip
    return names[count] if count < len(names) else str(count)


class _Pages:
    def __init__(self, portfolio: Portfolio, results: Results, settings: Settings, language: str) -> None:
        self.portfolio = portfolio
        self.student = portfolio.student
        self.settings = settings
        self.language = language
        self.words = words(language)
        self.say = self.words.gettext
        self.shown = Shown(results, dict(portfolio.documents), self.say("This file could not be opened."))
        self.by_subject = {s.key: s for s in portfolio.subjects}
        self.current = {t.name for t in portfolio.terms if t.current}

    def site(self) -> Site:
        pages = [
            self.home(),
            *(self.subject(n) for n in range(len(self.portfolio.subjects))),
            *self.artifacts(),
            self.questions(),
            *([self.grades()] if self.portfolio.assessments else []),
            self.about(),
            Page(uri="404.html", template="404.html", title=self.say("Page not found"), meta={"section": ""}),
        ]
        return Site(
            name=self._possessive(),
            language=self.language,
            pages=tuple(pages),
            extra=self._extra(),
            media=self._media(),
        )

    # -- what every page shares

    def _extra(self) -> View:
        return {
            "lang": self.language,
            "dir": direction(self.language),
            "accent": self.portfolio.accent,
            "given": self.student.given,
            "short": self.student.short,
            "school": self.settings.school,
            "class": self.settings.class_name,
            "grade": self.settings.grade,
            "teacher": self.settings.teacher,
            "vision": self.settings.vision,
            "voice_lang": self.settings.language,
            "brand": self._portrait(""),
            "nav": self._nav(),
            "conference": None,
        }

    def _nav(self) -> list[View]:
        nav = [{"title": s.title, "short": self.say(s.short), "uri": s.uri} for s in self.portfolio.subjects]
        if self.portfolio.assessments:
            nav.append(
                {"title": self.say("Grades and tests"), "short": self.say("Grades & tests"), "uri": "grades.html"}
            )
        questions = self.say("Three questions")
        return [*nav, {"title": questions, "short": questions, "uri": "questions.html"}]

    def _media(self) -> tuple[str, ...]:
        """Every finished file that some page uses, each once."""
        outputs = [o for file in self.portfolio.shown if (o := self.shown.output(file))]
        return tuple(dict.fromkeys(rendition.file for output in outputs for rendition in output.renditions))

    def _portrait(self, alt: str) -> View | None:
        return self.shown.first_picture(self.portfolio.portrait, alt) if self.portfolio.portrait else None

    def _possessive(self) -> str:
        return self.say("%(name)s’s portfolio") % {"name": self.student.given}

    # -- home

    def home(self) -> Page:
        caption = self.portfolio.portrait_caption
        alt = caption or self.say("Portrait of %(name)s") % {"name": self.student.given}
        best = [self.portfolio.artifact(id) for id in self.portfolio.best]
        meta = {
            "section": "",
            "eyebrow": " · ".join(filter(None, [self.settings.grade, self.settings.class_name, self.settings.school])),
            "greeting": self.say("Hi, I’m %(name)s.") % {"name": self.student.given},
            "welcome": prose_html(self.portfolio.welcome, self.shown.find) if self.portfolio.welcome else "",
            "portrait": self._portrait(alt),
            "portrait_caption": caption,
            "when": self._when(),
            "place": self.settings.conference.room,
            "best_title": self._best_title(len(best)),
            "best": [self.card(artifact, self.by_subject[artifact.subject].short) for artifact in best],
            "subjects": [*map(self._room, self.portfolio.subjects), *self._grades_room()],
            "questions": [
                {"id": a.question.value, "question": self._asked(a.question), "answer": _one_line(a)}
                for a in self._answers()
            ],
        }
        search = words_only([prose_text(self.portfolio.welcome)])
        return Page(uri="index.html", template="home.html", title=self._possessive(), meta=meta, search=search)

    def _best_title(self, count: int) -> str:
        if count == 1:
            return self.say("One piece I am proud of")
        return self.say("%(number)s pieces I am proud of") % {"number": number_words(count, self.words)}

    def _when(self) -> str:
        """The day of the conference in the family's language; a time that is no ISO time is shown as the teacher wrote it."""
        said = self.student.conference or f"{self.settings.conference.date} {self.settings.conference.time}".strip()
        try:
            moment = datetime.datetime.fromisoformat(said)
        except ValueError:
            return said
        locale = self.language.replace("-", "_")
        day = format_date(moment, "EEEE, MMMM d" if locale == "en" else "EEEE d MMMM", locale=locale)
        if len(said) <= len("2026-03-12"):
            return day
        time = format_time(moment, "short", locale=locale)
        return self.say("%(day)s at %(time)s") % {"day": day, "time": time}

    def _room(self, subject: Subject) -> View:
        artifacts = self._of(subject, current=True) or self._of(subject)
        thumbs = [p for a in artifacts if a.works and (p := self.shown.first_picture(a.works[0]))]
        count = len(self._of(subject))
        line = self.words.ngettext("%(count)s piece", "%(count)s pieces", count) % {"count": count}
        return {
            "title": subject.title,
            "uri": subject.uri,
            "line": self._target(artifacts) or (line if count else self.say("Nothing here yet.")),
            "thumbs": thumbs[:3],
            "count": count,
        }

    def _target(self, artifacts: Sequence[Artifact]) -> str:
        """What the newest piece is aiming at, in the student's "I can …"."""
        targets = (f.text for a in artifacts for f in a.reflection.facts if f.label == "target")
        return next(targets, "")

    def _grades_room(self) -> list[View]:
        if not self.portfolio.assessments:
            return []
        line = self.say("What the numbers say, and what they leave out.")
        room = {"title": self.say("Grades and tests"), "uri": "grades.html", "line": line, "thumbs": []}
        return [room | {"count": 0, "chart": True}]

    # -- subjects

    def subject(self, number: int) -> Page:
        subjects = self.portfolio.subjects
        subject = subjects[number]
        groups = self._groups(subject)
        following = subjects[number + 1] if number + 1 < len(subjects) else None
        meta = {
            "section": subject.uri,
            "title": self.say(subject.title),
            "goal": self._goal(subject),
            "groups": groups,
            "empty": "" if groups else self.say("Nothing here yet."),
            "previous": {"title": self._possessive(), "uri": "index.html", "label": self.say("Back to")},
            "next": {"title": following.title, "uri": following.uri, "label": self.say("Next subject")}
            if following
            else None,
        }
        names = [artifact.title for artifact in self._of(subject)]
        return Page(
            uri=subject.uri,
            template="subject.html",
            title=f"{subject.title} · {self.student.short}",
            meta=meta,
            search=words_only([subject.title, *names]),
        )

    def _groups(self, subject: Subject) -> list[View]:
        """The pieces by term, the current one first."""
        found = []
        for term, artifacts in groupby(self._of(subject), key=lambda a: a.term):
            cards = [self.card(a) for a in artifacts]
            found.append({"title": self._group_title(term, len(cards)), "cards": cards})
        return found

    def _group_title(self, term: str, count: int) -> str:
        if term not in self.current:
            return term
        if count == 1:
            return self.say("One piece")
        return self.say("%(number)s pieces, newest first") % {"number": number_words(count, self.words)}

    def _goal(self, subject: Subject) -> str:
        """Where she wants to go in this subject, from her own answer under its name."""
        names = {key(way) for way in (subject.name, subject.title, subject.short, *subject.aliases)}
        wanted = (a for a in self.portfolio.goals.answers if a.question is Question.GO)
        claims = (c for a in wanted for c in a.claims if key(c.area) in names)
        return next((_flat(c.prose) for c in claims), "")

    def _of(self, subject: Subject, *, current: bool = False) -> list[Artifact]:
        pieces = [a for a in self.portfolio.artifacts if a.subject == subject.key]
        return [a for a in pieces if a.term in self.current] if current else pieces

    def card(self, artifact: Artifact, place: str = "") -> View:
        """A piece where it is one among others."""
        file = artifact.works[0] if artifact.works else None
        made = next((f.text for f in artifact.reflection.facts if f.label == "made"), "")
        drafts = len(artifact.drafts) + 1
        count = (
            self.words.ngettext("%(count)s draft", "%(count)s drafts", drafts) % {"count": drafts} if drafts > 1 else ""
        )
        label = file.kind.label if file and self.shown.first_picture(file) is None else ""
        facts = [place, _month_of(made), "" if place else count, "" if place else label]
        return {
            "title": artifact.title,
            "uri": artifact.uri,
            "picture": self.shown.first_picture(file, artifact.reflection.alt) if file else None,
            "family": file.kind.family.value if file else "writing",
            "label": file.kind.label if file else "",
            "facts": " · ".join(filter(None, facts)),
            "why": artifact.reflection.why,
            "excerpt": self.shown.excerpt(file) if file else "",
        }

    # -- artifacts

    def artifacts(self) -> Iterator[Page]:
        for subject in self.portfolio.subjects:
            pieces = self._of(subject)
            for n, artifact in enumerate(pieces):
                before = pieces[n - 1] if n else None
                after = pieces[n + 1] if n + 1 < len(pieces) else None
                yield self.artifact(artifact, subject, before, after)

    def artifact(self, artifact: Artifact, subject: Subject, before: Artifact | None, after: Artifact | None) -> Page:
        reflection = artifact.reflection
        alt = reflection.alt or artifact.title
        numbers = {draft.number for draft in artifact.drafts}
        whole = [f for f in artifact.feedback if f.on is None or f.on not in numbers]
        meta = {
            "section": subject.uri,
            "title": artifact.title,
            "crumb": {"title": subject.title, "uri": subject.uri},
            "why": reflection.why,
            "facts": [{"label": self._fact(f.label), "value": f.text} for f in reflection.facts],
            "unnamed": not artifact.named,
            "works": [self.shown.whole(file, artifact.title, alt) for file in artifact.works],
            "drafts": [self._draft(n, draft, artifact) for n, draft in enumerate(artifact.drafts, 1)],
            "final_label": self.say("Final"),
            "feedback": [self._said(f) for f in whole],
            "reflection": self._reflection(artifact),
            "habits": [{"html": self._prose(habit)} for habit in reflection.habits],
            "grow": [self._prose(thing) for thing in reflection.grow],
            "ask": list(reflection.ask),
            "goals": [*self._goals_of(artifact)],
            "previous": {"title": before.title, "uri": before.uri} if before else None,
            "next": {"title": after.title, "uri": after.uri} if after else None,
        }
        return Page(
            uri=artifact.uri,
            template="artifact.html",
            title=f"{artifact.title} · {self.student.short}",
            meta=meta,
            search=self._search(artifact, subject),
        )

    def _search(self, artifact: Artifact, subject: Subject) -> Markup:
        reflection = artifact.reflection
        said = [prose_text(f.said) for f in artifact.feedback]
        noted = [prose_text(p) for p in (*reflection.habits, *reflection.grow)]
        inside = [self.shown.words(file) for file in artifact.files]
        facts = [fact.text for fact in reflection.facts]
        return words_only([subject.title, reflection.why, *facts, prose_text(reflection.prose), *noted, *said, *inside])

    def _fact(self, label: str) -> str:
        _ = self.say
        return {"made": _("Made"), "with": _("With"), "target": _("Learning target"), "seen": _("Seen by")}[label]

    def _draft(self, place: int, draft: Draft, artifact: Artifact) -> View:
        label = self.say("Draft %(number)s") % {"number": draft.number if draft.number else place}
        label = self.say("Rough draft") if draft.number == 0 else label
        return {
            "label": label,
            "note": "",
            "shown": [self.shown.whole(file, artifact.title, f"{label}: {artifact.title}") for file in draft.files],
            "feedback": [self._said(f) for f in artifact.feedback if f.on is not None and f.on == draft.number],
        }

    def _said(self, feedback: Feedback) -> View:
        html = self._prose(feedback.said) if feedback.said else self._attached(feedback.file)
        return {"html": html, "by": feedback.by}

    def _attached(self, file: SourceFile | None) -> Markup:
        """A photo or recording that is feedback or a reflection, as a picture or a player."""
        view = self.shown.whole(file, "") if file else {}
        if picture := view.get("picture"):
            return Markup(
                '<p><a href="{large}"><img src="{src}" width="{width}" height="{height}" alt="{alt}" loading="lazy"></a></p>'
            ).format(**(picture | {"alt": self.say("Handwritten note")}))
        if view.get("media") and view["family"] == "sound":
            return Markup('<p><audio controls preload="none" src="{}"></audio></p>').format(view["media"])
        if view.get("media"):
            return Markup('<p><video controls preload="none" src="{}"></video></p>').format(view["media"])
        return Markup()

    def _reflection(self, artifact: Artifact) -> Markup:
        attached = [self._attached(file) for file in artifact.reflection.files]
        return Markup("\n").join(part for part in [self._prose(artifact.reflection.prose), *attached] if part)

    def _prose(self, prose: Prose) -> Markup:
        return prose_html(prose, self.shown.find)

    def _goals_of(self, artifact: Artifact) -> Iterator[View]:
        """The claims that name this piece as their evidence."""
        for answer in self.portfolio.goals.answers:
            for claim in answer.claims:
                if any(e.artifact == artifact.id for e in claim.evidence):
                    yield {"claim": _flat(claim.prose), "uri": f"questions.html#{answer.question.value}"}

    # -- the three questions

    def _answers(self) -> tuple[Answer, ...]:
        return self.portfolio.goals.answers

    def _asked(self, question: Question) -> str:
        _ = self.say
        return {
            Question.AM: _("Where am I?"),
            Question.GO: _("Where do I want to go?"),
            Question.GAP: _("How do I close the gap?"),
        }[question]

    def questions(self) -> Page:
        given = {answer.question: answer for answer in self._answers()}
        answers = [given.get(question, Answer(question=question)) for question in Question]
        title = self.say("Three questions")
        meta = {
            "section": "questions.html",
            "title": self.say("My three questions"),
            "questions": [self._question(answer) for answer in answers],
            "extra": self._prose(self.portfolio.goals.extra),
            "earlier": [
                {"term": term, "questions": [self._question(answer) for answer in goals.answers]}
                for term, goals in self.portfolio.earlier_goals
            ],
        }
        said = [prose_text(claim.prose) for answer in answers for claim in answer.claims]
        return Page(
            uri="questions.html",
            template="questions.html",
            title=f"{title} · {self.student.short}",
            meta=meta,
            search=words_only([*said, prose_text(self.portfolio.goals.extra)]),
        )

    def _question(self, answer: Answer) -> View:
        claims = [
            {"html": self._prose(c.prose), "area": c.area, "evidence": [self._evidence(e) for e in c.evidence]}
            for c in answer.claims
        ]
        return {
            "id": answer.question.value,
            "question": self._asked(answer.question),
            "claims": claims,
            "open": "" if claims else self.say("I am still thinking about this one."),
        }

    def _evidence(self, evidence: Evidence) -> View:
        if evidence.artifact is None:
            return {"title": evidence.text, "uri": "", "picture": None}
        artifact = self.portfolio.artifact(evidence.artifact)
        picture = self.shown.first_picture(artifact.works[0], artifact.title) if artifact.works else None
        return {"title": artifact.title, "uri": artifact.uri, "picture": picture}

    # -- grades and tests

    def grades(self) -> Page:
        title = self.say("Grades and tests")
        groups = [self._grade_group(name) for name in dict.fromkeys(a.subject for a in self.portfolio.assessments)]
        meta = {
            "section": "grades.html",
            "title": title,
            "intro": self.say("Numbers are one way to see my learning. My work is another."),
            "groups": groups,
        }
        said = [a.note for a in self.portfolio.assessments if a.note]
        return Page(
            uri="grades.html",
            template="grades.html",
            title=f"{title} · {self.student.short}",
            meta=meta,
            search=words_only([*(g["title"] for g in groups), *said]),
        )

    def _grade_group(self, name: str) -> View:
        """A subject's rows by measure; its last sentence leads, the others stay beside their rows."""
        rows = [a for a in self.portfolio.assessments if a.subject == name]
        subject = next((s for s in self.portfolio.subjects if key(name) in _ways(s)), None)
        notes = list(dict.fromkeys(a.note for a in rows if a.note))
        measures = [
            {
                "title": measure[:1].upper() + measure[1:],
                "rows": [
                    {
                        "when": " · ".join(filter(None, [a.term, a.date])),
                        "value": a.value,
                        "scale": a.scale,
                        "note": a.note if a.note and a.note != notes[-1] else "",
                    }
                    for a in rows
                    if a.measure == measure
                ],
            }
            for measure in dict.fromkeys(a.measure for a in rows)
        ]
        uri = subject.uri if subject and self._of(subject) else ""
        title = subject.title if subject else name or self.say("Everything")
        return {"title": title, "say": notes[-1] if notes else "", "measures": measures, "uri": uri}

    # -- about

    def about(self) -> Page:
        _ = self.say
        facts = {"name": self.student.given, "class": self.settings.class_name or self.settings.school or _("my class")}
        paragraphs = [
            _("This is the portfolio of %(name)s, of %(class)s. %(name)s chose the work and wrote the words.") % facts,
            _("It was made for %(name)s’s family. Please ask %(name)s before you share it.") % facts,
            _("The pages ask nothing of any other web site, set no cookies and count no visits."),
            _("A camera’s notes on where and when a picture was taken were removed from every picture."),
        ]
        if self.settings.vision:
            paragraphs.insert(0, self.settings.vision)
        title = _("About this site")
        meta = {"section": "", "paragraphs": [Markup("<p>{}</p>").format(p) for p in paragraphs], "counts": {}}
        return Page(uri="about.html", template="about.html", title=f"{title} · {self.student.short}", meta=meta)


def _ways(subject: Subject) -> set[str]:
    return {key(way) for way in (subject.name, subject.title, subject.short, *subject.aliases)}


def _flat(prose: Prose) -> str:
    return " ".join(prose_text(prose).split())


def _one_line(answer: Answer) -> str:
    """The first claim, cut at a sentence where it is long."""
    words_said = _flat(answer.claims[0].prose) if answer.claims else ""
    if len(words_said) <= _LINE:
        return words_said
    end = max(words_said.rfind(mark, 0, _LINE) for mark in ".!?")
    return words_said[: end + 1] if end > 20 else words_said[:_LINE].rsplit(" ", 1)[0] + "…"


def _month_of(made: str) -> str:
    """The month in what a student wrote of when it was made; a card has no room for more."""
    names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
    found = [word.strip(".,") for word in made.split() if key(word) in names]
    return found[-1] if found else ""
