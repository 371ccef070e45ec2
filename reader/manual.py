"""The manual: one source in Markdown for the window, the web page and the PDF.

`resources/manual` has a file for each chapter.  The first, `contents.md`, lists the others, which
makes their order; chapters link to each other by their files' names.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from html import escape
from itertools import pairwise
from string import Template
from typing import TYPE_CHECKING

from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

#: The name of the chapter that lists the others.
CONTENTS = "contents"

_BACK = f'<p class="back"><a href="#{CONTENTS}">Contents</a></p>\n'
_FOLDER = "manual"
_LISTED = re.compile(r"^\d+\. \[[^\]]+\]\(([a-z-]+)\.md\)", re.MULTILINE)
_SUFFIX = ".md"
_THEMES = ("light", "dark")
_TOKENS = ("paper", "text", "text2", "hair", "accenttext", "chrome")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter.

    Attributes:
        name: By which others link to it: its file's, without the ending.
        title: Its heading.
        source: All of it, Markdown.
    """

    name: str
    title: str
    source: str

    @property
    def words(self) -> str:
        """What it says, a line a paragraph, without the marks of Markdown."""
        told = (token for token in _markdown().parse(self.source) if token.type == "inline")
        return "\n".join("".join(part.content for part in token.children or ()) for token in told)

    @property
    def pictures(self) -> tuple[tuple[str, str], ...]:
        """The name of each picture with the words that say what is seen on it."""
        return tuple(
            (str(part.attrs["src"]), part.content)
            for part in _parts(self.source)
            if part.type == "image"
        )

    @property
    def links(self) -> tuple[str, ...]:
        """Where each of its links leads: a chapter's name, or an address."""
        opened = (part for part in _parts(self.source) if part.type == "link_open")
        return tuple(str(part.attrs["href"]).removesuffix(_SUFFIX) for part in opened)


def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in their order, the contents first."""
    first = _chapter(CONTENTS)
    return first, *(_chapter(name) for name in _LISTED.findall(first.source))


def picture(name: str) -> Path | None:
    """Return the file of a picture the manual shows; None where it has none of that name."""
    there = (file for file in resource(f"{_FOLDER}/pictures").iterdir() if file.suffix == ".png")
    return next((file for file in there if name == f"pictures/{file.name}"), None)


def html(chapter: Chapter, leading: Callable[[str], str] = str) -> str:
    """Return a chapter as HTML, without the page around it.

    Args:
        chapter: What is set.
        leading: What a link to the chapter of that name says.
    """
    read = _markdown().parse(chapter.source)
    for part in _within(read):
        address = str(part.attrs.get("href", ""))
        if address.endswith(_SUFFIX):
            part.attrs["href"] = leading(address.removesuffix(_SUFFIX))
    for opened, inline in pairwise(read):
        if [part.type for part in inline.children or ()] == ["image"]:
            opened.attrs["class"] = "picture"
    return str(_markdown().renderer.render(read, _markdown().options, {}))


def page() -> str:
    """Return the whole manual as one page of HTML, complete in itself, its pictures too."""
    those = chapters()
    set_ = {one.name: html(one, leading=lambda name: f"#{name}") for one in those}
    articles = (f'<section id="{name}">\n{text}{_BACK}</section>' for name, text in set_.items())
    lines = (f'<li><a href="#{one.name}">{escape(one.title)}</a></li>' for one in those)
    return Template(resource(f"{_FOLDER}/page.html").read_text("utf-8")).substitute(
        title=escape(those[0].title),
        contents="\n".join(lines),
        text=_with_pictures("\n".join(articles)),
        **{theme: _colours(theme) for theme in _THEMES},
    )


def _chapter(name: str) -> Chapter:
    source = resource(f"{_FOLDER}/{name}{_SUFFIX}").read_text("utf-8")
    return Chapter(name, source.partition("\n")[0].removeprefix("# "), source)


def _with_pictures(text: str) -> str:
    """Return HTML with each picture in the place of its name."""

    def inlined(found: re.Match[str]) -> str:
        file = picture(found[1])
        if file is None:
            return found[0]
        return f'src="data:image/png;base64,{b64encode(file.read_bytes()).decode()}"'

    return re.sub(r'src="([^"]+)"', inlined, text)


def _colours(theme: str) -> str:
    """Return the declarations of the page's colours."""
    colors = json.loads(resource(f"themes/{theme}.json").read_text("utf-8"))["colors"]
    return " ".join(f"--{token}: {colors[token]};" for token in _TOKENS)


def _parts(source: str) -> Iterator[Token]:
    return _within(_markdown().parse(source))


def _within(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children or ()


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")
