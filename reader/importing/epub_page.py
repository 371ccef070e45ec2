"""A page of a book: its text, with its notes apart and without the marks that lead to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.importing.base import Piece
from reader.importing.bylines import byline
from reader.importing.dates import dates
from reader.importing.html import tree_parts
from reader.importing.html_source import Wordless, decoded_page, parsed
from reader.importing.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# What EPUB's vocabulary of structure and DPUB-ARIA's roles call parts of a page.
_NOTES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"})
_MARKS = frozenset({"noteref", "pagebreak", "backlink"})
_SIGN = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?\s*")
_ARTICLE = 60  # words of an article at least
_HEAD = 6  # pieces in which it is signed or dated


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is on a page.

    Attributes:
        pieces: Its text; notes are not kept.
        titles: Its headings of the first level.
    """

    pieces: tuple[Piece, ...]
    titles: tuple[str, ...]

    @property
    def is_article(self) -> bool:
        """Whether it can be an article by itself: long enough, under one headline."""
        words = sum(len(piece.text.split()) for piece in self.pieces if piece.kept is not False)
        return len(self.titles) == 1 and words >= _ARTICLE

    @property
    def is_signed(self) -> bool:
        """Whether a byline or a date stands near its headline, as over an article of a paper."""
        agencies = Phrases.load().agencies
        near = [
            piece.text for piece in self.pieces[:_HEAD] if len(piece.text.split()) <= _HEAD * 3
        ]
        return any(byline(text, agencies) or dates(text) for text in near)


def chapter_of(page: bytes, name: str) -> Chapter:
    """Return what is on a page; a cover or a blank one holds nothing.

    What a web page would have as furniture may well be text in a book: its words decide.

    Raises:
        ImportFailed: It is built of more than any page is.
    """
    if not page.strip():
        return Chapter((), ())
    source = decoded_page(page, name)
    try:
        tree = parsed(source.text, name)
        notes = tuple(Piece(note, kept=False) for note in _notes(tree))
        found = tree_parts(tree, source, name).pieces
    except Wordless:
        return Chapter((), ())
    pieces = tuple(replace(piece, kept=piece.kept or None) for piece in found)
    last = max((piece.group for piece in pieces), default=0)
    titles = tuple(filter(None, (_text(it) for it in tree.iter("h1"))))
    return Chapter((*pieces, *(replace(note, group=last + 1) for note in notes)), titles)


def _notes(tree: HtmlElement) -> list[str]:
    """Take the notes out of a page, and what leads to them, and return what they say."""
    elements = list(tree.iter("*"))
    for element in elements:
        if _kinds(element) & _MARKS or _is_sign(element):
            _empty(element)
    apart = [it for it in elements if _kinds(it) & _NOTES and it.getparent() is not None]
    said = [text for note in apart for text in _lines(note)]
    for note in apart:
        _empty(note)
    return list(dict.fromkeys(said))


def _empty(element: HtmlElement) -> None:
    """Leave nothing of an element but what follows it.

    Were it dropped, lxml would join that to what is before it, and refuse where there are control
    characters.
    """
    element.clear(keep_tail=True)
    element.tag = "span"


def _kinds(element: HtmlElement) -> set[str]:
    said = f"{element.get('epub:type', '')} {element.get('role', '')}"
    return {kind.removeprefix("doc-") for kind in said.split()}


def _is_sign(element: HtmlElement) -> bool:
    """Say whether an element is a raised number or sign that leads to a place in the book."""
    links = "#" in element.get("href", "") and element.tag == "a"
    raised = links and (element.getparent().tag == "sup" or element.find("sup") is not None)
    return raised and _SIGN.fullmatch(element.text_content()) is not None


def _lines(note: HtmlElement) -> Iterator[str]:
    paragraphs = list(note.iter("p")) or [note]
    yield from filter(None, map(_text, paragraphs))


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
