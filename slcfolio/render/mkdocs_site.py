"""The one place that knows MkDocs and Material: it lays a `Site` into a folder.

MkDocs is given no files of a student. Every page is virtual, its words come from `Page.meta`, and Python-Markdown sees nothing.
MkDocs keeps global state, so sites are built one after another, never in two threads.
"""
# ruff: noqa: ARG002 - MkDocs calls an event with all of its arguments, by name

from __future__ import annotations

import logging
import re
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Literal, cast

import jinja2
from markupsafe import Markup, escape
from mkdocs.commands.build import build
from mkdocs.config.base import Config, LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import BasePlugin, event_priority, get_plugins
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.theme import Theme
from mkdocs.utils.templates import TemplateContext, script_tag_filter, url_filter
from rcssmin import cssmin  # type: ignore[import-untyped]
from rjsmin import jsmin  # type: ignore[import-untyped]

from slcfolio.model.site import Page, Site
from slcfolio.render.renderer import RenderError
from slcfolio.render.words import direction, fallbacks, words

_WORKER_SHIM = (
    "assets/vendor/iframe-worker/shim.js"  # its name keeps Material's offline plugin from adding one from unpkg.com
)
_STYLES = "assets/css/"
_OWN_STYLES = f"{_STYLES}own/"
_SHARED = "site"
_LUNR = "assets/javascripts/lunr/"
_MATERIALS_OWN = ("assets/images/", "assets/javascripts/", "assets/stylesheets/")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")


class MkDocsRenderer:
    """Builds sites with MkDocs, Material's search and the theme `slcfolio`."""

    def render(self, site: Site, media: Path, out: Path) -> None:
        """Build `site` into the empty folder `out`. See `Renderer.render`."""
        with tempfile.TemporaryDirectory(prefix="slcfolio-") as empty:
            config = _config(site, docs_dir=Path(empty), site_dir=out)
            config.plugins["slcfolio"] = SitePlugin(site, media)
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            except (MkDocsException, Abort, jinja2.TemplateError, OSError) as error:
                raise RenderError(
                    f"{site.name} could not be built: {error}",
                    fix="run the command again; if it says the same, please report it with this message",
                ) from error
            finally:
                config.plugins.on_shutdown()


def _config(site: Site, docs_dir: Path, site_dir: Path) -> MkDocsConfig:
    """A fresh configuration; `validate` eats what it is given, so nothing of it may be kept for the next site."""
    config = MkDocsConfig()
    config.load_dict(
        {
            "site_name": site.name,
            "docs_dir": str(docs_dir),
            "site_dir": str(site_dir),
            "theme": {"name": "slcfolio"},
            "plugins": [],
            "strict": True,
        }
    )
    errors, warnings = config.validate()
    if errors or warnings:
        raise RenderError(
            f"MkDocs cannot be set up: {[*errors, *warnings]}",
            fix="install slcfolio again, so that its theme and Material for MkDocs are found",
        )
    return config


class PortfolioPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call] # MkDocs leaves __init_subclass__ untyped
    """Feeds one `Site` to MkDocs. A subclass says which, in `site`; the plugin sets everything else that the theme needs.

    A subclass names its options in `config_scheme`, because `class` cannot be the name of an attribute.
    """

    def site(self, config: MkDocsConfig) -> tuple[Site, Path]:
        """The site to build and the folder in which its finished files lie."""
        raise NotImplementedError

    _serving = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is `mkdocs serve`: it writes a script into every page, which a finished site forbids."""
        self._serving = command == "serve"

    @event_priority(100)  # before Material's own plugins look at the configuration
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set what the theme needs, whatever mkdocs.yml says or leaves out."""
        self._site, self._media = self.site(config)
        self._pages = {_source(page): page for page in self._site.pages}
        config.theme = _SharedTheme(config.theme, self._site.language)
        config.use_directory_urls = False
        config.nav = []
        config.site_description = config.site_author = config.repo_url = None
        config.markdown_extensions, config.mdx_configs = [], {}
        config.extra.update(
            slc=self._site.extra,
            generator=False,
            polyfills=[_WORKER_SHIM],
            scripts=_material_scripts(config.theme.dirs),
            arabic=_is_arabic(self._site),
            shared_styles=[_SHARED],
            serving=self._serving,
            styles=[f"{_OWN_STYLES}{name}" for name, _css in self._site.styles],
        )
        _add_plugin(config, "material/search", lang=_search_languages(self._site, config.theme.dirs))
        _add_plugin(config, "material/offline")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Only the theme's own files that a page uses, the site's pages and its finished files; nothing of `docs_dir`."""
        used = _used(config)
        ours = [_compact(f, config) for f in files if f.src_dir in config.theme.dirs and used(f.src_uri)]
        shared = File.generated(config, f"{_STYLES}{_SHARED}.css", content=_shared_styles(config))
        pages = [self._page_file(page, config) for page in self._site.pages]
        media = [self._media_file(name, config) for name in self._site.media]
        styles = [File.generated(config, f"{_OWN_STYLES}{name}", content=css) for name, css in self._site.styles]
        return Files([*ours, shared, *pages, *media, *styles])

    def on_page_read_source(self, *, page: EnginePage, config: MkDocsConfig) -> str:
        """Nothing: no student's text goes through Markdown here."""
        return ""

    def on_page_content(self, html: str, *, page: EnginePage, config: MkDocsConfig, files: Files) -> str:
        """What search indexes, and what the template shows."""
        ours = self._pages[page.file.src_uri]
        page.meta = {**ours.meta, "template": ours.template}
        if not ours.search:
            page.meta["search"] = {"exclude": True}
        return _search_words(ours)

    def on_page_context(
        self, context: TemplateContext, *, page: EnginePage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Short names for what every template says: the site's `extra`, the page's `meta`, and how the student writes."""
        shared = {"slc": self._site.extra, "meta": page.meta, "voice": _voice(self._site)}
        return cast("TemplateContext", {**context, **shared})

    def _page_file(self, page: Page, config: MkDocsConfig) -> File:
        file = File.generated(config, _source(page), content="", inclusion=InclusionLevel.NOT_IN_NAV)
        EnginePage(page.title, file, config)  # an explicit title: MkDocs would make one from the file's name
        return file

    def _media_file(self, name: str, config: MkDocsConfig) -> File:
        path = str(self._media / name)
        return File.generated(config, f"media/{name}", abs_src_path=path, inclusion=InclusionLevel.INCLUDED)


class SitePlugin(PortfolioPlugin):  # type: ignore[no-untyped-call]
    """Feeds a site that is known already."""

    def __init__(self, site: Site, media: Path) -> None:
        super().__init__()
        self._given = site, media

    def site(self, config: MkDocsConfig) -> tuple[Site, Path]:
        return self._given


def _source(page: Page) -> str:
    """The name under which MkDocs believes it found a page."""
    return page.uri.removesuffix(".html") + ".md"


def _voice(site: Site) -> Markup:
    """Attributes for the student's own words, where they are in another language than the page."""
    written = str(site.extra.get("voice_lang") or site.language)
    return Markup("") if written == site.language else Markup('lang="{}" dir="{}"').format(written, direction(written))


def _search_words(page: Page) -> Markup:
    """A heading that names the page in the results, then its words; an `id` is what makes it a heading for Material."""
    title = page.meta.get("title", page.title)
    return Markup('<h1 id="page">{}</h1>{}').format(escape(title), Markup(page.search))  # noqa: S704 - safe by Page's contract


def _add_plugin(config: MkDocsConfig, name: str, **options: object) -> None:
    """Add one of Material's plugins, unless mkdocs.yml did. A new object each time: MkDocs would keep one on its class."""
    if name in config.plugins:
        return
    plugin: BasePlugin[Config] = get_plugins()[name].load()()
    errors, warnings = plugin.load_config(options)
    if errors or warnings:
        raise RenderError(
            f"{name} cannot be set up: {[*errors, *warnings]}",
            fix="install the version of Material that slcfolio asks for",
        )
    config.plugins[name] = plugin


# What of the theme a site carries.


def _used(config: MkDocsConfig) -> Callable[[str], bool]:
    """Which of the theme's files a page of this site can ask for."""
    lunr = set(_lunr_files(_languages_of(config)))
    scripts = set(config.extra["scripts"].values())

    def used(uri: str) -> bool:
        if uri.startswith(_MATERIALS_OWN):
            return uri in scripts or uri in lunr
        if uri.startswith(_STYLES) and Path(uri).stem in (*_ON_EVERY_PAGE, _ARABIC_FONTS):
            return False  # in the sheet that all pages share
        if "arabic" in uri or "naskh" in uri or "readex" in uri:
            return bool(config.extra["arabic"])
        return uri.startswith("assets/")

    return used


def _compact(file: File, config: MkDocsConfig) -> File:
    """The file itself, or a style sheet or script of ours without what only its readers need."""
    pressed = next((press for folder, press in _PRESSED.items() if file.src_uri.startswith(folder)), None)
    if pressed is None or file.abs_src_path is None:
        return file
    return File.generated(config, file.src_uri, content=pressed(Path(file.abs_src_path).read_text(encoding="utf-8")))


_PRESSED: Mapping[str, Callable[[str], str]] = {_STYLES: cache(cssmin), "assets/js/": cache(jsmin)}
"""The same few files for every student."""


_ON_EVERY_PAGE = ("tokens", "fonts", "base", "header")
_ARABIC_FONTS = "fonts-arabic"


def _shared_styles(config: MkDocsConfig) -> str:
    """What every page has, in one file, in the order of the theme's main.html."""
    names = (*_ON_EVERY_PAGE, *([_ARABIC_FONTS] if config.extra["arabic"] else []))
    texts = [_text(config.theme.dirs, f"{_STYLES}{name}.css") for name in names]
    return "".join(map(_PRESSED[_STYLES], texts))


def _text(dirs: list[str], name: str) -> str:
    """A file of the theme, from the first of its folders that has it."""
    return next(Path(folder, name) for folder in dirs if Path(folder, name).is_file()).read_text(encoding="utf-8")


def _languages_of(config: MkDocsConfig) -> list[str]:
    return list(config.plugins["material/search"].config["lang"])


def _lunr_files(languages: list[str]) -> Iterator[str]:
    """What Material's search worker loads for these languages."""
    if languages == ["en"]:
        return
    yield f"{_LUNR}min/lunr.stemmer.support.min.js"
    if len(languages) > 1:
        yield f"{_LUNR}min/lunr.multi.min.js"
    for language in languages:
        yield f"{_LUNR}min/lunr.{language}.min.js"
        if language == "ja":
            yield f"{_LUNR}tinyseg.js"
        if language in ("hi", "th"):
            yield f"{_LUNR}wordcut.js"


def _search_languages(site: Site, dirs: list[str]) -> list[str]:
    """The languages that search can take apart, out of the page's and the student's."""
    asked = [fallbacks(language)[-1] for language in (str(site.extra.get("voice_lang", "")), site.language) if language]
    known = [code for code in dict.fromkeys(asked) if code == "en" or _find(dirs, f"{_LUNR}min/lunr.{code}.min.js")]
    return known or ["en"]


def _material_scripts(dirs: list[str]) -> dict[str, str]:
    """Material's script and its search worker, whose names change with every version."""
    return {
        "bundle": _only(_find(dirs, "assets/javascripts/bundle.*.min.js")),
        "worker": _only(_find(dirs, "assets/javascripts/workers/search.*.min.js")),
    }


def _find(dirs: list[str], pattern: str) -> list[str]:
    return [path.relative_to(folder).as_posix() for folder in dirs for path in sorted(Path(folder).glob(pattern))]


def _only(found: list[str]) -> str:
    if len(found) == 1:
        return found[0]
    raise RenderError(
        "Material's scripts are not where they used to be", fix="install the version of Material that slcfolio asks for"
    )


def _is_arabic(site: Site) -> bool:
    """Whether any page has a letter that the Arabic fonts are for."""
    return any(_ARABIC.search(text) for text in _texts([site.extra, [(p.title, p.meta) for p in site.pages]]))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)


# One Jinja environment for all sites: compiling the templates again would be most of a small site's time.


class _Environment(jinja2.Environment):
    """Escapes everything that is not marked safe, and names only files that a site may need: Material ships 14,000 icons."""

    def __init__(self, dirs: list[str]) -> None:
        super().__init__(
            loader=jinja2.FileSystemLoader(dirs),
            autoescape=True,
            extensions=["jinja2.ext.i18n"],
            auto_reload=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.filters |= {"url": url_filter, "script_tag": script_tag_filter}
        self._dirs = dirs

    def install_words(self, catalogue: NullTranslations) -> None:
        """Let the templates speak another language; they look the words up when they are rendered, not when compiled."""
        install: Callable[..., None] = getattr(self, "install_gettext_translations")  # noqa: B009 - the extension adds it
        install(catalogue, newstyle=True)

    def list_templates(
        self, extensions: Collection[str] | None = None, filter_func: Callable[[str], bool] | None = None
    ) -> list[str]:
        """The theme's assets, in a fixed order."""
        return sorted({name for name in _find(self._dirs, "assets/**/*.*") if filter_func is None or filter_func(name)})


@cache
def _environment(dirs: tuple[str, ...]) -> _Environment:
    return _Environment(list(dirs))


class _SharedTheme(Theme):
    """A theme like the one given, whose environment is kept, with the words of `language`."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(name=None, custom_dir=theme.custom_dir)
        self.update(theme)
        self.name, self.dirs, self.static_templates = theme.name, theme.dirs, set()
        self["language"], self["direction"] = _material_language(language, theme.dirs), direction(language)
        self._words = words(language)

    def get_env(self) -> jinja2.Environment:
        env = _environment(tuple(self.dirs))
        env.install_words(self._words)
        return env


def _material_language(language: str, dirs: list[str]) -> str:
    """The nearest language in which Material has words for its search."""
    names = [name.replace("_", "-") for name in fallbacks(language)]
    return next((name for name in names if _find(dirs, f"partials/languages/{name}.html")), "en")


logging.getLogger("mkdocs").addHandler(logging.NullHandler())
