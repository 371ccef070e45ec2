"""Pages in a few words, for the tests of what is done with their blocks."""

from __future__ import annotations

from lxml import html

from reader.importing.html_blocks import Page
from reader.importing.html_outline import Outline, outlined


def page_of(body: str) -> Page:
    """Return the blocks of a page with `body`."""
    page = Page()
    page.read(html.document_fromstring(f"<html><body>{body}</body></html>"))
    return page


def outline_of(body: str, taken: str = "") -> Outline:
    """Return the outline of a page; `taken` are the blocks taken, by first word; else all."""
    page = page_of(body)
    every = range(len(page.blocks))
    found = [at for at in every if not taken or page.blocks[at].text.split()[0] in taken.split()]
    return outlined(page.blocks, page.regions, frozenset(found))


def prose(word: str, words: int = 20) -> str:
    """Return a sentence that begins with `word`, unlike any other."""
    return f"{word} " + " ".join(f"{word.lower()}{n}" for n in range(words - 2)) + " end."


def paragraphs(*words: str) -> str:
    """Return a paragraph of prose for each word."""
    return "".join(f"<p>{prose(word)}</p>" for word in words)
